import { CrisisBannerInteractive } from 'evenkeel';
import { US } from 'evenkeel/crisis-lines';

const everyCountry = async () => (await import('evenkeel/crisis-lines/all')).crisisCountries;

/** Every country of the directory, in a script that is loaded when a reader asks for it. */
export const EveryCountry = () => <CrisisBannerInteractive countries={everyCountry} country={US} />;
