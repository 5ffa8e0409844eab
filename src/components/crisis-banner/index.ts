export { CrisisBanner, type CrisisBannerProps } from './CrisisBanner.tsx';
