import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { type CrisisCountry, US } from '../../src/crisis-lines/index.ts';
import {
  CandidacyFaqStatic,
  CrisisBanner,
  SideEffectCallout,
  SourceList,
} from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';
import { citedIn } from './cited.ts';
import './host-page.css';

const questions = ketamine.candidacy.questions.filter(({ id }) =>
  ['who-should-not', 'driving'].includes(id),
);
const nausea = ketamine.sideEffects.filter(({ id }) => id === 'nausea');
const sources = citedIn([questions, nausea]);

/** A site with a letter, colours and boxes of its own, which is light only. */
function HostPage({ country }: { country?: CrisisCountry }) {
  return (
    <div className="host" data-theme="light">
      <CrisisBanner country={country} wording="suicide" />
      <header className="host-header">
        <p className="host-name">Example Practice</p>
      </header>
      <main className="host-main">
        <h1>Before you decide</h1>
        <p>
          This page belongs to a made-up practice with its own style sheet: its letter, its colours,
          its boxes. Evenkeel takes them over. Example content, not reviewed by a clinician.
        </p>
        <section className="host-card">
          <h2>Two questions</h2>
          <CandidacyFaqStatic headingLevel={3} questions={questions} sources={sources} />
        </section>
        <section className="host-plain">
          <h2>One side effect</h2>
          {nausea.map((sideEffect) => (
            <SideEffectCallout
              country={country}
              headingLevel={3}
              key={sideEffect.id}
              sideEffect={sideEffect}
              sources={sources}
            />
          ))}
        </section>
        <section className="host-plain">
          <h2>Sources</h2>
          <SourceList sources={sources} />
        </section>
      </main>
    </div>
  );
}

const meta = {
  title: 'Pages/In a page of your own',
  component: HostPage,
  args: { country: US },
} satisfies Meta<typeof HostPage>;

export default meta;

/** Its own letter and colours reach the components; their ground is its ground. */
export const Host: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const styleOf = (selector: string) =>
      getComputedStyle(canvasElement.querySelector(selector) as Element);
    const card = styleOf('.host-card');
    await expect(styleOf('.ek-faq').fontFamily).toBe(card.fontFamily);
    await expect(styleOf('.ek-faq').backgroundColor).toBe(card.backgroundColor);
    await expect(styleOf('.ek-callout__name').fontFamily).toBe(styleOf('.host h2').fontFamily);
    await expect(styleOf('.ek-callout').backgroundColor).toBe(styleOf('.host').backgroundColor);
  },
};
