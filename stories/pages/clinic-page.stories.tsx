import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { US } from '../../src/crisis-lines/index.ts';
import {
  ApprovalStatus,
  BoxedWarning,
  CandidacyFaqStatic,
  CrisisBanner,
  CrisisLinks,
  DoAndDont,
  SideEffectGroup,
  SourceList,
} from '../../src/index.ts';
import { ketamine } from '../ketamine.ts';
import { citedIn } from './cited.ts';
import './clinic-page.css';

const route = ketamine.routes.find(({ boxedWarning }) => boxedWarning);
const [warning] = ketamine.boxedWarnings ?? [];
const [approval] = route?.approvals ?? [];
const among = <Item extends { id: string }>(items: readonly Item[], ids: string[]): Item[] =>
  items.filter(({ id }) => ids.includes(id));

const questions = among(ketamine.candidacy.questions, ['who-should-not', 'driving', 'checks']);
const sideEffects = among(ketamine.sideEffects, [
  'worsening-mood',
  'sedation',
  'blood-pressure',
  'nausea',
]);
const advice = {
  do: ['let somebody take you home', 'rest, and sleep before you drive again[@us-label-2019]'],
  dont: ['drive or use machines until the next day, after a restful sleep[@us-label-2019]'],
};
const sources = citedIn([warning, approval, questions, sideEffects, advice]);
const crisis = <CrisisLinks country={US} />;

function ShortPage() {
  return (
    <div className="ek-surface">
      <CrisisBanner country={US} wording="suicide" />
      <header className="clinic-bar">
        <p className="clinic-name">Example Clinic</p>
        <nav aria-label="Main">
          <ul className="clinic-nav">
            <li>
              <a className="ek-link" href="#questions">
                Questions
              </a>
            </li>
            <li>
              <a className="ek-link" href="#effects">
                Side effects
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main className="clinic">
        <p className="clinic-notice">
          <strong>Example content.</strong> A made-up clinic. No clinician has reviewed this page.
        </p>
        <h1 className="clinic-title">Your visit for esketamine nasal spray</h1>
        {approval && <ApprovalStatus approval={approval} sources={sources} />}
        {warning && (
          <BoxedWarning crisis={crisis} headingLevel={2} sources={sources} warning={warning} />
        )}
        <section className="clinic-part">
          <h2 className="clinic-heading">After the spray</h2>
          <DoAndDont headingLevel={3} sources={sources} {...advice} />
        </section>
        <section className="clinic-part" id="questions">
          <h2 className="clinic-heading">Questions</h2>
          <CandidacyFaqStatic
            crisis={crisis}
            headingLevel={3}
            questions={questions}
            sources={sources}
          />
        </section>
        <section className="clinic-part" id="effects">
          <h2 className="clinic-heading">Side effects to know first</h2>
          <p className="clinic-note">These are some of them. Your clinic has the whole list.</p>
          <SideEffectGroup
            country={US}
            crisis={crisis}
            headingLevel={3}
            sideEffects={sideEffects}
            sources={sources}
          />
        </section>
        <section className="clinic-part">
          <h2 className="clinic-heading">Sources</h2>
          <SourceList sources={sources} />
        </section>
      </main>
    </div>
  );
}

const meta = {
  title: 'Pages/Short clinic page',
  component: ShortPage,
} satisfies Meta<typeof ShortPage>;

export default meta;

/** A page of a made-up clinic, composed from single components. */
export const Clinic: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/No clinician has reviewed/)).toBeVisible();
    const marks = canvas.getAllByRole('link', { name: /^Source \d+$/ });
    const lost = marks.filter((mark) => {
      const id = mark.getAttribute('href')?.slice(1) ?? '';
      return document.getElementById(id) === null;
    });
    await expect(lost).toEqual([]);
  },
};
