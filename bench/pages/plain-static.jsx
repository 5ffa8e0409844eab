export { Page } from './plain.jsx';
