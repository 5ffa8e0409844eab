import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CandidacyFaq, TreatmentGuide } from '../../src/index.ts';
import { specimens } from '../fixtures/components.tsx';
import { breakable, guide } from '../fixtures/guide.ts';

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
    const refs = [...html.matchAll(/\saria-(?:labelledby|describedby|controls)="([^"]*)"/g)];
    for (const [, value = ''] of refs) {
      for (const id of value.split(' ')) expect(ids).toContain(id);
    }
  });

  it('is the same each time', () => {
    expect(renderToString(render(props))).toBe(html);
  });
});

describe('the whole page on the server', () => {
  const html = renderToString(<TreatmentGuide guide={guide} />);

  it('has every answer, closed or not', () => {
    for (const { question, answer } of guide.candidacy.questions) {
      expect(html).toContain(question);
      for (const block of answer) {
        const words = typeof block === 'string' ? block.replace(/\[@.*?\]/g, '') : block.list[0];
        expect(html).toContain(words);
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
    for (const part of ['title', 'summary', 'overview', 'candidacy', 'mechanism', 'unknowns']) {
      document[part] = poison(document[part]);
    }
    const html = renderToString(<TreatmentGuide guide={document} />);
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
