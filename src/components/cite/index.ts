export { Cite, type CiteProps } from './Cite.tsx';
