export { CrisisBanner, type CrisisBannerProps } from './CrisisBanner.tsx';
export {
  CrisisBannerInteractive,
  type CrisisBannerInteractiveProps,
} from './CrisisBannerInteractive.tsx';
export type { CrisisCountries } from './useCountries.ts';
