import type { Decorator } from '@storybook/react-vite';
import { cloneElement, isValidElement } from 'react';
import type { GuideDocument } from '../../src/content/index.ts';
import {
  AU,
  CA,
  type CrisisCountry,
  DE,
  FR,
  GB,
  IE,
  NZ,
  US,
} from '../../src/crisis-lines/index.ts';

export const AS_IN_THE_STORY = 'story';
export const NO_COUNTRY = 'none';
export const countries: Record<string, CrisisCountry> = { US, CA, GB, IE, AU, NZ, DE, FR };

/** A guide shows the lines of the country that its document names, so the document moves as well. */
function movedGuide(guide: GuideDocument, country: CrisisCountry | undefined): GuideDocument {
  return { ...guide, crisis: { ...guide.crisis, country: country?.country } };
}

/** The same args for readers in another country. */
export function moved(args: Record<string, unknown>, country: CrisisCountry | undefined) {
  const { crisis, guide } = args;
  return {
    ...args,
    ...(guide !== undefined && { guide: movedGuide(guide as GuideDocument, country) }),
    ...('country' in args && { country }),
    ...(isValidElement<{ country?: CrisisCountry }>(crisis) && {
      crisis: cloneElement(crisis, { country }),
    }),
  };
}

/** Gives stories of crisis support the lines of the country in the toolbar. */
export const withJurisdiction: Decorator = (Story, { args, globals }) => {
  const { jurisdiction } = globals;
  if (jurisdiction === AS_IN_THE_STORY) return <Story />;
  return <Story args={moved(args, countries[jurisdiction])} />;
};
