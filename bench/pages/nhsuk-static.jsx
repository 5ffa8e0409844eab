export { Page } from './nhsuk.jsx';
