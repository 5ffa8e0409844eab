export { CrisisLinks, type CrisisLinksProps } from './CrisisLinks.tsx';
