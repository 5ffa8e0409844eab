import { BaseUiPage } from './BaseUiPage.jsx';

export const Page = ({ content }) => <BaseUiPage content={content} hiddenUntilFound />;
