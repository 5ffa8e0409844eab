import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/content/index.ts';
import { enUS } from '../../src/i18n/index.ts';
import { faqPage, serializeJsonLd } from '../../src/structured-data/index.ts';
import { guide, statistic } from '../fixtures/guide.ts';

const textOf = (page: ReturnType<typeof faqPage>, index = 0) =>
  page.mainEntity[index]?.acceptedAnswer.text;

const question = (answer: Question['answer'], more: Partial<Question> = {}): Question => ({
  id: 'one',
  question: 'What is it?',
  answer,
  ...more,
});

describe('questions as a FAQPage', () => {
  it('speaks the language of the guide, unless it is told another', () => {
    const german = { ...guide, locale: 'de-DE' };
    expect(faqPage(german).inLanguage).toBe('de-DE');
    expect(faqPage(german, { locale: 'de-AT' }).inLanguage).toBe('de-AT');
    expect(faqPage(german.candidacy.questions).inLanguage).toBe('en-US');
    expect(faqPage(german).mainEntity).toEqual(
      faqPage(german.candidacy.questions, { locale: 'de-DE' }).mainEntity,
    );
  });

  it('are the questions of the page in order, with their answers', () => {
    const page = faqPage(guide);
    expect(page).toMatchObject({ '@context': 'https://schema.org', '@type': 'FAQPage' });
    expect(page.mainEntity).toEqual(
      guide.candidacy.questions.map((asked) => ({
        '@type': 'Question',
        name: asked.question,
        acceptedAnswer: { '@type': 'Answer', text: expect.stringMatching(/./) },
      })),
    );
  });

  it('say paragraphs and points without markup and citation marks', () => {
    const answer = question(['It is **made** *up*.[@label]', { list: ['One.', '[Two](#two)'] }]);
    expect(textOf(faqPage([answer]))).toBe('It is made up.\n\n- One.\n- Two');
  });

  it('begin with the summary, so that nobody lifts an answer without its exclusions', () => {
    const answer = question(['More.'], { summary: 'Not with a made-up illness.' });
    expect(textOf(faqPage([answer]))).toBe('Not with a made-up illness.\n\nMore.');
  });

  it('say a number as the page does, with its comparator and who was studied', () => {
    const text = textOf(faqPage([question([statistic])]));
    expect(text).toContain('30 in 100 people with the example treatment');
    expect(text).toContain('10 in 100 with the example placebo');
    expect(text).toContain(statistic.population);
  });

  it('use the language and the words that the page gives', () => {
    const messages = { frequency: { ...enUS.frequency, count: '{count} von {denominator}' } };
    const page = faqPage([question([statistic])], { locale: 'de', messages });
    expect(page.inLanguage).toBe('de');
    expect(textOf(page)).toMatch(/30 von 100.*4 Wochen/);
  });

  it('leave out what must not stand without crisis lines', () => {
    const page = faqPage([
      question(['One.'], { topic: 'suicide', question: 'Suicidal thoughts?' }),
      question(['Two.']),
    ]);
    expect(JSON.stringify(page)).not.toContain('Suicidal');
    expect(textOf(page)).toBe('Two.');
  });

  it('take the answers of a component, and leave out what has no words of its own', () => {
    const element = { $$typeof: Symbol.for('react.element'), type: 'p', props: {} };
    const page = faqPage([
      { question: 'A text?', answer: 'One *paragraph*.' },
      { question: 'An element?', answer: element },
      { question: 'Both?', answer: ['Before.', element] },
    ]);
    expect(page.mainEntity).toHaveLength(2);
    expect(textOf(page, 0)).toBe('One paragraph.');
    expect(textOf(page, 1)).toBe('Before.');
  });

  it('cannot end the script element they stand in', () => {
    const page = faqPage([question(['</script><script>alert(1)</script>'])]);
    expect(serializeJsonLd(page)).not.toMatch(/[<>]/);
  });
});

describe('questions that were never parsed', () => {
  it('cost nobody the others', () => {
    const odd = [null, 'a text', { question: 5, answer: ['Odd.'] }, { answer: [{ list: 'x' }] }];
    const page = faqPage([...(odd as never[]), question(['Whole.'])]);
    expect(page.mainEntity.map(({ acceptedAnswer }) => acceptedAnswer.text)).toEqual([
      'Odd.',
      'Whole.',
    ]);
  });
});

describe('what has no questions to give', () => {
  it.each([
    [null, 'null'],
    [undefined, 'undefined'],
    ['x', 'a string'],
    [Symbol('odd'), 'a symbol'],
  ])('is named, with what to pass: %s', (given, kind) => {
    expect(() => faqPage(given as never)).toThrow(
      new Error(
        `Evenkeel: faqPage guide is ${kind}, not a guide and not a list of questions. Pass a guide, which may have no questions, or a list, which may be empty. \`parseGuide\` gives none for a document with problems: look at its \`problems\`.`,
      ),
    );
  });

  it('is told from the part of a guide that has them', () => {
    expect(() => faqPage(guide.candidacy as never)).toThrow(
      'Evenkeel: faqPage guide has `questions` but no `candidacy`, so it is a part of a guide, not the guide. Pass the whole guide, or the list: `faqPage(guide.candidacy.questions)`.',
    );
  });

  it('may be a guide without questions, or an empty list', () => {
    const { candidacy: _none, ...rest } = guide;
    expect(faqPage(rest).mainEntity).toEqual([]);
    expect(faqPage([]).mainEntity).toEqual([]);
  });
});
