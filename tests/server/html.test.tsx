import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { GB, US } from '../../src/crisis-lines/index.ts';
import { CandidacyFaq, TreatmentComparison, TreatmentGuide } from '../../src/index.ts';
import { specimens } from '../fixtures/components.tsx';
import { breakable, guide } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';

describe.each(specimens)('the server HTML of $name', ({ props, render }) => {
  const html = renderToString(render(props));

  it('needs no inline style and no inline script, so a strict CSP lets it be', () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/<(script|style)\b/);
    expect(html).not.toMatch(/\son\w+=/);
  });

  it('hides nothing from a reader without script', () => {
    expect(html).not.toMatch(/\shidden/);
    expect(html).not.toMatch(/role="(alert|status)"/);
  });

  it('uses every id once, and refers only to ids that exist', () => {
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = [
      ...html.matchAll(/\s(?:aria-(?:labelledby|describedby|controls)|popovertarget)="([^"]*)"/gi),
    ];
    for (const [, value = ''] of refs) {
      for (const id of value.split(' ')) expect(ids).toContain(id);
    }
  });

  it('tells no other site where the reader was', () => {
    const outward = [...html.matchAll(/<a [^>]*href="https:[^>]*>/g)].map(([tag]) => tag);
    for (const tag of outward) {
      expect(tag).toMatch(/rel="(nofollow )?noreferrer"/);
      expect(tag).toMatch(/referrerPolicy="no-referrer"/i);
    }
  });

  it('is the same each time', () => {
    expect(renderToString(render(props))).toBe(html);
  });
});

describe('the whole page on the server', () => {
  const html = renderToString(<TreatmentGuide country={US} guide={guide} />);

  it('has every answer, closed or not', () => {
    for (const { question, answer } of guide.candidacy.questions) {
      expect(html).toContain(question);
      for (const block of answer) {
        if (typeof block === 'string') expect(html).toContain(block.replace(/\[@.*?\]/g, ''));
        else if ('list' in block) expect(html).toContain(block.list[0]);
        else expect(html).toContain(block.population);
      }
    }
  });

  it('gives each citation mark an entry in the list of sources', () => {
    const marks = [...html.matchAll(/href="#(source-[^"]*)"/g)].map((match) => match[1]);
    expect(marks.length).toBeGreaterThan(0);
    for (const id of marks) expect(html).toContain(`id="${id}"`);
  });

  it('says that it is only an example, and names the reviewer as no clinician', () => {
    expect(html).toContain('No clinician has reviewed it');
    expect(html).toContain('Not reviewed by a clinician (Example Reviewer)');
  });

  it('puts the approval status beside every benefit', () => {
    const benefits = html.slice(html.indexOf('id="benefits"'), html.indexOf('id="side-effects"'));
    expect(benefits).toContain('Approved, 2019');
    expect(benefits).toContain('href="#dizziness"');
  });
});

describe('the comparison table', () => {
  const html = renderToString(<TreatmentGuide country={US} guide={guide} />);
  const table = html.slice(html.indexOf('<table'), html.indexOf('</table>'));

  it('repeats the route in each cell for the eye alone', () => {
    const labels = [...table.matchAll(/<td [^>]*><span aria-hidden="true">([^<]*)<\/span>/g)];
    expect(labels).toHaveLength(guide.routes.length * 5);
    // With a space behind it, for where no stylesheet parts it from the value.
    expect(new Set(labels.map(([, name]) => name))).toEqual(new Set(['Spray ', 'Tablet ']));
  });

  it('says how a regulator stands to each benefit, or warns', () => {
    expect(table).toMatch(/Felt better.*?Approved.*?Not approved/s);
    expectConsole('warn', /TreatmentComparison jurisdiction is not a country/);
    const lost = renderToString(
      <TreatmentComparison
        caption="x"
        groups={guide.comparison.groups}
        headingLevel={2}
        jurisdiction="us"
        routes={guide.routes}
        sources={guide.sources}
      />,
    );
    expect(lost).toMatch(/Felt better.*?Approved.*?Not approved/s);
  });
});

describe('the country of the readers', () => {
  it('gives the page its crisis lines', () => {
    expect(renderToString(<TreatmentGuide country={US} guide={guide} />)).toContain('tel:988');
  });

  it.each([
    ['another country’s lines', GB],
    ['no lines', undefined],
  ])('is not replaced by %s', (_what, country) => {
    expectConsole('warn', /TreatmentGuide country is not US.*country={US}/);
    const html = renderToString(<TreatmentGuide country={country} guide={guide} />);
    expect(html).not.toContain('href="tel:');
    expect(html).toContain('https://findahelpline.com');
    expect(html).toContain('call the emergency number of the country you are in');
  });
});

/** The HTML of one section of the page, up to where the next one begins. */
const section = (html: string, id: string, next: string) =>
  html.slice(html.indexOf(`id="${id}"`), html.indexOf(`id="${next}"`));

describe('a benefit', () => {
  it('stands beside the approval it names, not the first of its route', () => {
    const document = breakable();
    const [approval] = document.routes[0].approvals;
    const other = { ...approval, id: 'other', status: 'off-label', since: undefined };
    document.routes[0].approvals = [approval, other];
    document.benefits[0].approvalId = 'other';
    const html = renderToString(<TreatmentGuide country={US} guide={document} />);
    const benefits = section(html, 'benefits', 'side-effects');
    expect(benefits).toContain('Off-label');
    expect(benefits).not.toContain('Approved, 2019');
  });

  it('in the table says what its own country says, and what it was compared with', () => {
    const document = breakable();
    const [approval] = document.routes[0].approvals;
    const abroad = { ...approval, id: 'ca', jurisdiction: 'CA', status: 'withdrawn' };
    document.routes[0].approvals = [abroad, approval];
    document.comparison.groups[1].attributes[0].cells.spray = {
      type: 'text',
      text: 'More felt better.',
      comparator: 'a made-up placebo',
      sourceIds: ['example-trial'],
    };
    const html = renderToString(<TreatmentGuide country={US} guide={document} />);
    const row = html.slice(html.indexOf('Felt better'), html.indexOf('Felt dizzy'));
    expect(row).toContain('Approved');
    expect(row).not.toContain('Withdrawn');
    expect(row.replace(/<[^>]*>/g, '')).toContain(
      'More felt better. Compared with a made-up placebo.',
    );
  });
});

describe('a part that speaks of suicide', () => {
  it.each([
    [
      'an overview topic',
      'what-it-is',
      'routes',
      (d: ReturnType<typeof breakable>) => d.overview[0],
    ],
    ['a route', 'routes', 'boxed-warnings', (d: ReturnType<typeof breakable>) => d.routes[0]],
    [
      'a boxed warning',
      'boxed-warnings',
      'comparison',
      (d: ReturnType<typeof breakable>) => d.boxedWarnings[0],
    ],
    [
      'a side effect',
      'dizziness',
      'candidacy',
      (d: ReturnType<typeof breakable>) => d.sideEffects[0],
    ],
    [
      'a question',
      'candidacy',
      'visit',
      (d: ReturnType<typeof breakable>) => d.candidacy.questions[0],
    ],
    [
      'a step of the visit',
      'visit',
      'mechanism',
      (d: ReturnType<typeof breakable>) => d.visit.steps[0],
    ],
  ])('%s has crisis lines in the same view', (_what, id, next, part) => {
    const document = breakable();
    part(document).topic = 'suicide';
    const html = renderToString(<TreatmentGuide country={US} guide={document} />);
    expect(section(html, id, next)).toContain('href="tel:988"');
    const plain = renderToString(<TreatmentGuide country={US} guide={guide} />);
    expect(section(plain, id, next)).not.toContain('href="tel:988"');
  });
});

describe('a boxed warning', () => {
  it('is linked beside the route and the benefits it belongs to', () => {
    const page = renderToString(<TreatmentGuide country={US} guide={guide} />);
    const html = page.slice(0, page.indexOf('id="sources"'));
    expect(html.match(/href="#spray-warning"/g)).toHaveLength(3);
    expect(html).toContain('id="spray-warning"');
    expect(html).toContain('Boxed warning for Exampla');
  });
});

describe('hostile text', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1))';

  it('stays text wherever it stands in a document', () => {
    const document = breakable();
    const poison = (value: unknown): unknown => {
      if (typeof value === 'string') return value.includes(' ') ? `${value} ${hostile}` : value;
      if (Array.isArray(value)) return value.map(poison);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, poison(item)]));
    };
    const poisoned = poison(document);
    for (const source of (poisoned as typeof document).sources) source.url = 'javascript:alert(1)';
    const html = renderToString(
      <TreatmentGuide country={US} guide={poisoned as typeof document} />,
    );
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toMatch(/<script|<img/);
    expect(html).not.toMatch(/href="javascript/i);
  });

  it('cannot become a link from an answer', () => {
    const html = renderToString(
      <CandidacyFaq
        headingLevel={2}
        questions={[{ id: 'x', question: hostile, answer: [hostile] }]}
      />,
    );
    expect(html).not.toContain('<a ');
  });
});
