import { type ReactElement, type ReactNode, useEffect } from 'react';
import { CA, US } from '../../src/crisis-lines/index.ts';
import { CandidacyFaq, TreatmentGuide } from '../../src/index.ts';
import { type Specimen, specimens } from '../fixtures/components.tsx';
import { wrapped } from '../fixtures/wrapped.tsx';
import { largeGuide } from './largeGuide.ts';

/** Tells the test that React has come to this page. */
function Arrived({ name, children }: { name: string; children: ReactNode }) {
  useEffect(() => {
    for (const host of document.querySelectorAll<HTMLElement>('[data-page]')) {
      if (host.dataset.page === name) host.dataset.arrived = '';
    }
  }, [name]);
  return children;
}

/** Every component as it is used, by name. */
export const pages: ReadonlyMap<string, Specimen> = new Map(
  [...specimens, ...wrapped].map((specimen) => [specimen.name, specimen]),
);

const { questions } = largeGuide.candidacy;

/** What a reader finds who has chosen Canada. */
export const IN_CANADA = 'CrisisBannerInteractive of Canada';

function inCanada(): ReactElement {
  const { render, props } = pages.get('CrisisBannerInteractive') as Specimen;
  return render({ ...props, country: CA });
}

/** Another country's page, and pages as long as no real one. */
const others: Readonly<Record<string, () => ReactElement>> = {
  [IN_CANADA]: inCanada,
  'a large guide': () => <TreatmentGuide country={US} guide={largeGuide} />,
  'many questions': () => <CandidacyFaq filterAbove={9} headingLevel={2} questions={questions} />,
};

/** What its ids begin with, so that many stand in one document. */
export const idsOf = (name: string) => ({ identifierPrefix: name.replace(/\W/g, '') });

/** @throws Error when there is no such page */
export function pageOf(name: string): ReactElement {
  const specimen = pages.get(name);
  const page = specimen ? specimen.render(specimen.props) : others[name]?.();
  if (!page) throw new Error(`There is no page called "${name}".`);
  return <Arrived name={name}>{page}</Arrived>;
}
