import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { GB, US } from '../../src/crisis-lines/index.ts';
import {
  CandidacyFaqStatic,
  CrisisBanner,
  CrisisLinks,
  SideEffectGroup,
  TreatmentComparison,
  TreatmentGuide,
} from '../../src/index.ts';
import {
  type RenderOptions,
  renderPage,
  renderWidget,
  type WidgetName,
  widgets,
} from '../../src/render/index.ts';
import { breakable, guide } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';
import { ketamine, valuesOf, wordsOf } from './rendered.ts';

const styles = { inline: '.ek-widget{color:red}' };
const fragment = (widget: WidgetName, more: Partial<RenderOptions> = {}, document = ketamine) =>
  renderWidget(document, { widget, country: US, ...more });
const page = (widget: WidgetName, more: Partial<RenderOptions> = {}, document = ketamine) =>
  renderPage(document, { widget, country: US, styles, ...more });
const both = widgets.flatMap((widget): [what: string, html: string][] => [
  [`${widget} to paste`, fragment(widget)],
  [`${widget} as a page`, page(widget)],
]);

const { sources } = ketamine;
const crisis = <CrisisLinks country={US} />;

/** The component that says it in a React app. */
const components: Record<WidgetName, ReactNode> = {
  comparison: (
    <TreatmentComparison
      caption={ketamine.comparison.title}
      controls={false}
      crisis={crisis}
      groups={ketamine.comparison.groups}
      headingLevel={2}
      jurisdiction="US"
      note={ketamine.comparison.note}
      routes={ketamine.routes}
      sources={sources}
    />
  ),
  faq: (
    <CandidacyFaqStatic
      crisis={crisis}
      headingLevel={3}
      questions={ketamine.candidacy.questions}
      sources={sources}
    />
  ),
  'side-effects': (
    <SideEffectGroup
      country={US}
      crisis={crisis}
      headingLevel={3}
      sideEffects={ketamine.sideEffects}
      sources={sources}
    />
  ),
  crisis: <CrisisBanner country={US} wording="suicide" />,
  guide: (
    <TreatmentGuide
      controls={false}
      country={US}
      guide={ketamine}
      interactive={false}
      main={false}
    />
  ),
};

describe('every widget', () => {
  // Numbers of sources are those of the widget's own list, so marks are left out of the comparing.
  const words = (html: string) =>
    wordsOf(html.replace(/<a [^<>]*class="ek-cite".*?<\/a>/g, '')).join(' ');

  it.each(widgets)('%s says what the component says, word for word', (widget) => {
    const said = words(renderToStaticMarkup(components[widget]));
    expect(said.length).toBeGreaterThan(100);
    expect(words(fragment(widget))).toContain(said);
    expect(words(page(widget, { styles: undefined }))).toContain(said);
  });

  it.each(widgets)('%s is the same bytes each time', (widget) => {
    const made = new Map(both);
    expect(fragment(widget)).toBe(made.get(`${widget} to paste`));
    expect(page(widget)).toBe(made.get(`${widget} as a page`));
  });

  it.each(both)(
    '%s has no script, no style of its own and no control without effect',
    (_what, html) => {
      expect(html).not.toMatch(/<(?:script|button|iframe|object|embed|form|img)\b/);
      expect(html).not.toMatch(/\s(?:on\w+|style|hidden)=/);
      expect(html).not.toMatch(/href="(?!#|https:|tel:|sms:)/);
    },
  );

  it.each(both)('%s uses each id once and leads nowhere else than to one', (_what, html) => {
    const ids = valuesOf(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const links = valuesOf(html, 'href').filter((href) => href.startsWith('#'));
    const named = ['for', 'aria-labelledby', 'aria-describedby'].flatMap((name) =>
      valuesOf(html, name).flatMap((value) => value.split(' ')),
    );
    const mentioned = [...links.map((href) => href.slice(1)), ...named];
    expect(mentioned.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(widgets)('%s has checkboxes only where a stylesheet does what they say', (widget) => {
    const count = (html: string) => html.match(/<input /g)?.length ?? 0;
    expect(count(fragment(widget))).toBe(0);
    const some = widget === 'comparison' || widget === 'guide';
    expect(count(page(widget)) > 0).toBe(some);
  });

  it.each(widgets)('%s tells a script what it is', (widget) => {
    const [tag = ''] = /<div class="ek-widget"[^<>]*>/.exec(fragment(widget)) ?? [];
    expect(tag).toContain(`data-ek-widget="${widget}"`);
    expect(tag).toContain('data-ek-lines-for="US"');
    expect(tag).toContain('lang="en-US"');
    expect(tag).toContain('dir="ltr"');
    expect(tag).not.toContain('data-theme');
  });
});

describe('several widgets on one page', () => {
  it('share no id, whether of one document or of two', () => {
    const other = { ...ketamine, id: 'another-guide' };
    const all = widgets.flatMap((widget) => [fragment(widget), fragment(widget, {}, other)]);
    const twice = fragment('faq', { idPrefix: 'second-' });
    const ids = [...all, twice].flatMap((html) => valuesOf(html, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(300);
  });

  it('keep the ids of a page as they are in React', () => {
    expect(page('faq')).toContain('id="driving"');
    expect(fragment('faq')).toContain('id="ketamine-for-depression-faq-driving"');
  });

  it.each(['x"><img src=x onerror=alert(1)>', '1st', 'a b', 'é', 7])(
    'begin with nothing that cannot begin an id: %s',
    (idPrefix) => {
      expectConsole('warn', /renderWidget idPrefix cannot begin an id/);
      const given = { idPrefix: idPrefix as string };
      expect(fragment('faq', given)).toBe(fragment('faq'));
    },
  );
});

describe('fair balance survives the paste', () => {
  it.each(['comparison', 'faq'] as const)(
    '%s has the boxed warning in full, and first',
    (widget) => {
      const html = fragment(widget);
      const warning = html.indexOf('Boxed warning for Spravato');
      expect(warning).toBeGreaterThan(0);
      for (const point of [
        'Sedation.',
        'Dissociation.',
        'Respiratory depression.',
        'Abuse and misuse.',
      ])
        expect(html).toContain(point);
      expect(html.indexOf(widget === 'faq' ? '<details' : '<table')).toBeGreaterThan(warning);
    },
  );

  it.each(['comparison', 'faq', 'side-effects'] as const)(
    '%s of a reviewed document says before all else that it is no medical advice',
    (widget) => {
      const html = fragment(widget, {}, { ...ketamine, status: 'reviewed' });
      expect(wordsOf(html).slice(0, 3).join(' ')).toBe('Not medical advice.');
      expect(html).not.toContain('Example content');
    },
  );

  it('the link beside a benefit leads to that warning', () => {
    const html = fragment('comparison');
    const id = 'ketamine-for-depression-comparison-esketamine-boxed-warning';
    expect(html).toContain(`href="#${id}"`);
    expect(html).toContain(`id="${id}"`);
  });

  it.each(['comparison', 'faq', 'side-effects'] as const)(
    '%s lists the sources it cites and no other, and says who reviewed it',
    (widget) => {
      const html = fragment(widget);
      const listed = valuesOf(html, 'id').filter((id) => id.includes(`${widget}-source-`));
      const cited = valuesOf(html, 'href').filter((href) => href.includes(`${widget}-source-`));
      expect(listed.length).toBeGreaterThan(5);
      expect(listed.length).toBeLessThan(sources.length);
      expect(new Set(cited.map((href) => href.slice(1)))).toEqual(new Set(listed));
      expect(html).toContain(`${listed.length} sources`);
      expect(html).toContain('No clinician has reviewed it');
      expect(html).toContain('Not reviewed by a clinician (Example Reviewer)');
    },
  );

  it('a source leads back to the rows that cite it', () => {
    const html = fragment('comparison');
    const rows = valuesOf(html, 'id').filter((id) => id.includes('-comparison-comparison-'));
    const back = valuesOf(html, 'href').filter((href) => href.includes('-comparison-comparison-'));
    expect(rows.length).toBeGreaterThan(10);
    expect(back.length).toBeGreaterThan(10);
    expect(back.filter((href) => !rows.includes(href.slice(1)))).toEqual([]);
  });

  it.each(widgets)('%s has crisis lines where suicide is spoken of, as links to call', (widget) => {
    expect(fragment(widget)).toContain('href="tel:988"');
    expect(fragment(widget)).toContain('href="sms:988"');
  });

  it('links to the rest of the document become words', () => {
    const document = breakable();
    document.candidacy.questions[1].answer = [
      'See [*how* it works](#mechanism) and [this](#driving).',
    ];
    const html = fragment('faq', {}, document);
    expect(html).toContain(
      'See <em>how</em> it works and <a class="ek-link" href="#example-guide-faq-driving">this</a>.',
    );
  });
});

describe('crisis lines', () => {
  it('are never those of another country', () => {
    expectConsole('warn', /country is not US/);
    const html = fragment('crisis', { country: GB });
    expect(html).not.toContain('href="tel:');
    expect(html).not.toContain('data-ek-lines-for');
    expect(html).toContain('https://findahelpline.com');
  });

  it('of a site stand in every part', () => {
    const line = {
      id: 'own',
      name: 'Our own line',
      call: { number: '555 0100' },
      website: 'https://example.org',
    };
    const override = { country: 'US', lines: [line], source: 'Example clinic', date: '2026-11-01' };
    for (const widget of widgets) {
      expect(fragment(widget, { override }), widget).toContain('Our own line');
      expect(fragment(widget, { override }), widget).not.toContain('tel:988');
    }
  });

  it('stand first on every page', () => {
    for (const widget of widgets) {
      const html = page(widget);
      expect(html.indexOf('ek-crisis__action'), widget).toBeGreaterThan(0);
      expect(html.match(/<h1[ >]/g), widget).toHaveLength(1);
      expect(html.match(/<main[ >]/g), widget).toHaveLength(1);
    }
  });
});

describe('the language', () => {
  it('is that of the document, with its direction and its words', () => {
    const html = page('faq', {}, { ...ketamine, locale: 'ar' });
    expect(html).toContain('<html lang="ar" dir="rtl"');
    expect(html).toContain('المصادر');
    expect(html).toContain('data-ek-open-all="افتح كل الإجابات"');
  });

  it('has British words for British readers', () => {
    expect(fragment('comparison', {}, { ...ketamine, locale: 'en-GB' })).toContain('Licensed');
    expect(fragment('comparison')).not.toContain('Licensed');
  });

  it('takes other words', () => {
    const messages = { sources: { heading: 'Where this is from' } };
    expect(fragment('faq', { messages })).toContain('Where this is from');
  });
});

describe('the stylesheet', () => {
  it('is inline, linked or left out', () => {
    expect(fragment('crisis', { styles })).toMatch(
      /^<style>\.ek-widget\{color:red\}<\/style>\n<div /,
    );
    expect(fragment('crisis', { styles: { link: '/a.css?b="&c' } })).toMatch(
      /^<link rel="stylesheet" href="\/a\.css\?b=&quot;&amp;c">\n<div /,
    );
    expect(fragment('crisis')).toMatch(/^<div /);
    expect(page('crisis', { styles: undefined })).not.toMatch(/<style|<link/);
  });

  it('cannot close its element', () => {
    const html = page('crisis', { styles: { inline: 'a{}</style><script>alert(1)</script>' } });
    expect(html).not.toContain('<script>alert(1)</script>');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });

  it('keeps marks apart: without one "2" and "10" are no 210', () => {
    const html = fragment('comparison');
    expect(html).toContain('<sup>2</sup></a>\u00a0<a ');
    expect(html).not.toContain('</sup></a><a ');
  });

  it('brings pictures their size: without one they take no room', () => {
    const pictures = fragment('guide').match(/<svg [^<>]*>/g) ?? [];
    expect(pictures.length).toBeGreaterThan(50);
    for (const picture of pictures) {
      expect(picture).toContain(' width="0" height="0"');
      expect(picture.match(/ (?:width|height)=/g)).toHaveLength(2);
    }
  });
});

describe('headings', () => {
  const levels = (html: string) =>
    [...html.matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));

  it.each(['comparison', 'faq', 'side-effects'] as const)(
    '%s begins at the level asked for',
    (widget) => {
      for (const headingLevel of [1, 3, 6] as const) {
        const found = levels(fragment(widget, { headingLevel }));
        expect(found[0]).toBe(headingLevel);
        expect(Math.min(...found)).toBe(headingLevel);
      }
      expect(levels(fragment(widget))[0]).toBe(2);
    },
  );

  it('a guide has the title of the page where it is the page, and a section’s elsewhere', () => {
    expect(levels(page('guide'))[0]).toBe(1);
    expect(levels(fragment('guide'))[0]).toBe(2);
    expect(fragment('guide')).not.toContain('<main');
    expect(levels(fragment('guide', { headingLevel: 4 }))[0]).toBe(4);
  });
});

describe('what is wrong', () => {
  it('costs the reader the broken part alone', () => {
    expectConsole('warn', /renderWidget widget is none.*Pass one of: comparison/);
    const html = renderWidget(ketamine, { widget: 'fap' as never, country: US });
    expect(html).toContain('data-ek-widget="guide"');
  });

  it('never throws, whatever the document is', () => {
    expectConsole('warn', /./);
    for (const document of [null, undefined, 7, {}, { candidacy: 'x', locale: 'no tag', id: 9 }]) {
      for (const widget of widgets) {
        expect(renderWidget(document as never, { widget })).toContain('ek-widget');
        expect(renderPage(document as never, { widget, theme: '"><x' as never })).not.toContain(
          '<x',
        );
      }
    }
  });
});

describe('odd options', () => {
  it('cost nobody the document', () => {
    expectConsole('warn', /renderWidget options is not an object/);
    expectConsole('warn', /renderWidget widget is none/);
    expectConsole('warn', /renderWidget styles is not an object/);
    expectConsole('warn', /TreatmentGuide country is not US/);
    for (const options of [undefined, { styles: 'x' }, { styles: { inline: 5 } }]) {
      expect(renderWidget(ketamine, options as never)).toContain(ketamine.title);
    }
  });
});

describe('hostile text', () => {
  const hostile =
    '</script></style><script>alert(1)</script>"\'><img src=x onerror=alert(1)> id="x" href="#y" [x](javascript:alert(1)) [y](#nowhere" onclick="alert(1))';
  const poison = (value: unknown): unknown => {
    if (typeof value === 'string') return value.includes(' ') ? `${value} ${hostile}` : value;
    if (Array.isArray(value)) return value.map(poison);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, poison(item)]));
  };
  const poisoned = poison(guide) as typeof guide;
  for (const source of poisoned.sources) source.url = 'javascript:alert(1)';

  it.each(widgets)('stays text in %s', (widget) => {
    for (const html of [fragment(widget, {}, poisoned), page(widget, {}, poisoned)]) {
      expect(html).not.toMatch(/<(?:script|img|x)\b/);
      expect(html).not.toMatch(/href="javascript/i);
      // An attribute that a tag did not have before; React's own quotes are the only ones.
      for (const tag of html.match(/<[a-z][^<>]*>/g) ?? []) expect(tag).not.toMatch(/ on\w+=/);
      expect(wordsOf(html).join(' ').includes('<script>alert(1)</script>')).toBe(
        widget !== 'crisis',
      );
    }
  });

  it('in an id ends no attribute', () => {
    const document = breakable();
    document.id = '"><img src=x onerror=alert(1)>';
    document.candidacy.questions[0].id = '"><img src=x onerror=alert(1)>';
    const html = fragment('faq', {}, document);
    expect(html).not.toContain('<img');
  });
});
