import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGuide } from '../../src/content/index.ts';
import { breakable, guide } from '../fixtures/guide.ts';

const problemsOf = (input: unknown) => parseGuide(input).problems;
const pathsOf = (input: unknown) => problemsOf(input).map(({ path }) => path);

describe('a valid document', () => {
  it('is returned unchanged, with no problems', () => {
    expect(parseGuide(guide)).toEqual({ ok: true, guide, problems: [], warnings: [] });
  });

  it('is returned too where nothing cites a source, with a warning', () => {
    const document = breakable();
    document.sources.push({ ...document.sources[1], id: 'spare' });
    const { guide: given, problems, warnings } = parseGuide(document);
    expect(given).toEqual(document);
    expect(problems).toEqual([]);
    expect(warnings).toEqual([
      {
        path: 'sources[2].id',
        value: 'spare',
        reason: 'is never cited',
        remedy: 'Cite it where it carries a claim, or remove it.',
      },
    ]);
  });
});

describe('a part that a document may leave out', () => {
  it.each(['overview', 'comparison', 'candidacy', 'visit', 'mechanism'])(
    '%s may be missing, and is no place for a link then',
    (part) => {
      const { [part]: _part, ...rest } = breakable();
      expect(problemsOf(rest)).toEqual([]);
      const place = part === 'overview' ? 'what-it-is' : part;
      rest.summary = `${rest.summary} [Here](#${place}).`;
      expect(pathsOf(rest)).toEqual(['summary']);
      expect(problemsOf({ ...breakable(), summary: rest.summary })).toEqual([]);
    },
  );

  it.each(['routes', 'sideEffects', 'unknowns', 'sources'])('%s may not', (part) => {
    const { [part]: _part, ...rest } = breakable();
    expect(pathsOf(rest)).toContain(part);
  });
});

describe('an id that does not exist', () => {
  const remedyOf = (change: (document: ReturnType<typeof breakable>) => void) => {
    const document = breakable();
    change(document);
    return problemsOf(document).map(({ remedy }) => remedy);
  };

  it('is answered in words that can be read', () => {
    const [remedy] = remedyOf((document) => {
      document.benefits[0].approvalId = 'somewhere-else';
    });
    expect(remedy).toBe('Add an approval of this route with this id, or use one of: spray-us.');
  });

  it('is answered without a list where there is nothing to choose from', () => {
    const remedies = remedyOf((document) => {
      delete document.boxedWarnings;
    });
    expect(remedies).toEqual(['Add a boxed warning with this id.']);
  });

  it('is answered with those most like it where there are many', () => {
    const [remedy = ''] = remedyOf((document) => {
      document.summary = 'See [this](#comparison-the-prices-of-all).';
    });
    expect(remedy).toMatch(
      /^Add a place on the page with this id, or use one of \d\d, such as: comparison-/,
    );
    expect(remedy.split(', ').length).toBeLessThan(11);
  });
});

describe('a document with many mistakes', () => {
  it('answers thirteen different mistakes with thirteen messages, sorted by path', () => {
    const document = breakable();
    document.locale = 'not a locale';
    document.titel = document.title;
    delete document.title;
    document.review.nextDue = '2020-02-31';
    document.routes[0].approvals[0].status = 'aproved';
    document.routes[1].mainRisks = [];
    document.comparison.groups[1].attributes[2].cells.spray.unit = 'fortnight';
    document.benefits[0].result.comparator = undefined;
    document.sideEffects[0].frequency.treated.count = 130;
    document.candidacy.questions[0].answer[0] = 'See [this](javascript:alert(1)) and more.[@gone]';
    document.sources[0].url = 'http://example.org';
    document.sources[1].year = '2024';
    const problems = problemsOf(document);
    expect(problems.map(({ path }) => path)).toEqual([
      'benefits[0].result.comparator',
      'candidacy.questions[0].answer[0]',
      'candidacy.questions[0].answer[0]',
      'comparison.groups[1].attributes[2].cells.spray.unit',
      'locale',
      'review.nextDue',
      'routes[0].approvals[0].status',
      'routes[1].mainRisks',
      'sideEffects[0].frequency.treated.count',
      'sources[0].url',
      'sources[1].year',
      'titel',
      'title',
    ]);
    for (const problem of problems) {
      expect(problem.reason).not.toBe('');
      expect(problem.remedy).toMatch(/[.?]$/);
    }
  });

  it('says of a jurisdiction that is none that alone', () => {
    const document = breakable();
    document.jurisdiction = 'USA';
    expect(problemsOf(document).map(({ path }) => path)).toEqual(['jurisdiction']);
  });

  it('shows the value that was found', () => {
    const document = breakable();
    document.review.lastReviewed = 'yesterday';
    expect(problemsOf(document)).toEqual([
      {
        path: 'review.lastReviewed',
        value: 'yesterday',
        reason: 'is not an ISO date',
        remedy: 'Write the date as "YYYY-MM-DD".',
      },
    ]);
  });

  it('suggests the key that was meant, for every unknown key of an object', () => {
    const document = breakable();
    document.routes[0].aprovals = [];
    document.routes[0].colour = 'teal';
    const [first, second] = problemsOf(document);
    expect(first).toMatchObject({
      path: 'routes[0].aprovals',
      remedy: 'Did you mean "approvals"?',
    });
    expect(second?.path).toBe('routes[0].colour');
    expect(second?.remedy).toContain('Remove it');
  });

  it('sorts list positions as numbers', () => {
    const document = breakable();
    document.overview = Array.from({ length: 12 }, (_, index) => ({
      ...document.overview[0],
      id: `topic-${index}`,
      title: index === 2 || index === 10 ? '' : 'A title',
    }));
    expect(pathsOf(document)).toEqual(['overview[2].title', 'overview[10].title']);
  });
});

it('lets a text lead to a row of the table', () => {
  const document = breakable();
  document.summary = 'See [here](#comparison-session).[@example-label]';
  expect(problemsOf(document)).toEqual([]);
});

describe('fair balance', () => {
  it('refuses a benefit hidden in what is not established', () => {
    const document = breakable();
    const [row] = document.comparison.groups[1].attributes;
    row.cells.tablet = { type: 'not-established', text: 'It works wonders.' };
    expect(pathsOf(document)).toContain('comparison.groups[1].attributes[0].cells.tablet.text');
  });

  it.each([
    [
      'a benefit without harms',
      (d: ReturnType<typeof breakable>) => {
        d.benefits[0].harms = [];
      },
      'benefits[0].harms',
    ],
    [
      'a benefit without a source',
      (d: ReturnType<typeof breakable>) => {
        d.benefits[0].result.sourceIds = [];
      },
      'benefits[0].result.sourceIds',
    ],
    [
      'a benefit row without harm rows',
      (d: ReturnType<typeof breakable>) => {
        delete d.comparison.groups[1].attributes[0].harms;
      },
      'comparison.groups[1].attributes[0].harms',
    ],
    [
      'a benefit row that names a row about no harm',
      (d: ReturnType<typeof breakable>) => {
        d.comparison.groups[1].attributes[0].harms = ['session'];
      },
      'comparison.groups[1].attributes[0].harms[0]',
    ],
    [
      'a benefit cell without a source',
      (d: ReturnType<typeof breakable>) => {
        d.comparison.groups[1].attributes[0].cells.tablet = { type: 'text', text: 'Better' };
      },
      'comparison.groups[1].attributes[0].cells.tablet.sourceIds',
    ],
    [
      'a route without approval status',
      (d: ReturnType<typeof breakable>) => {
        d.routes[0].approvals = [];
      },
      'routes[0].approvals',
    ],
    [
      'a route without the status of the guide’s country',
      (d: ReturnType<typeof breakable>) => {
        d.routes[1].approvals[0].jurisdiction = 'CA';
      },
      'routes[1].approvals',
    ],
    [
      'a compounded product said to be off-label',
      (d: ReturnType<typeof breakable>) => {
        d.routes[1].approvals[0].status = 'off-label';
      },
      'routes[1].approvals[0].status',
    ],
    [
      'a blank cell',
      (d: ReturnType<typeof breakable>) => {
        delete d.comparison.groups[1].attributes[2].cells.tablet;
      },
      'comparison.groups[1].attributes[2].cells.tablet',
    ],
    [
      'a frequency without denominator',
      (d: ReturnType<typeof breakable>) => {
        delete d.sideEffects[0].frequency.denominator;
      },
      'sideEffects[0].frequency.denominator',
    ],
    [
      'a frequency without timeframe',
      (d: ReturnType<typeof breakable>) => {
        delete d.sideEffects[0].frequency.timeframe;
      },
      'sideEffects[0].frequency.timeframe',
    ],
    [
      'a frequency without population',
      (d: ReturnType<typeof breakable>) => {
        delete d.sideEffects[0].frequency.population;
      },
      'sideEffects[0].frequency.population',
    ],
    [
      '"1 in 3"',
      (d: ReturnType<typeof breakable>) => {
        d.sideEffects[0].frequency.denominator = 3;
      },
      'sideEffects[0].frequency.denominator',
    ],
    [
      'half a person',
      (d: ReturnType<typeof breakable>) => {
        d.sideEffects[0].frequency.treated.count = 1.5;
      },
      'sideEffects[0].frequency.treated.count',
    ],
    [
      'an example reviewer of a reviewed page',
      (d: ReturnType<typeof breakable>) => {
        d.status = 'reviewed';
      },
      'status',
    ],
    [
      'a source that is used twice',
      (d: ReturnType<typeof breakable>) => {
        d.sources[1].id = 'example-label';
      },
      'sources[1].id',
    ],
  ])('refuses %s', (_name, break_, path) => {
    const document = breakable();
    break_(document);
    expect(pathsOf(document)).toContain(path);
  });

  it.each<[string, (d: ReturnType<typeof breakable>) => void, string]>([
    [
      'a benefit whose comparator was not measured',
      (d) => {
        d.benefits[0].result.comparator.count = 'not-measured';
      },
      'benefits[0].result.comparator.count',
    ],
    [
      'a benefit in words without what it was compared with',
      (d) => {
        d.comparison.groups[1].attributes[0].cells.tablet = {
          type: 'text',
          text: 'Cures all.',
          sourceIds: ['example-label'],
        };
      },
      'comparison.groups[1].attributes[0].cells.tablet.comparator',
    ],
    [
      'a benefit beside an approval for something else',
      (d) => {
        d.benefits[0].approvalId = 'tablet-us';
      },
      'benefits[0].approvalId',
    ],
    [
      'a treatment whose own count is not measured',
      (d) => {
        d.sideEffects[0].frequency.treated.count = 'not-measured';
      },
      'sideEffects[0].frequency.treated.count',
    ],
    [
      'an id that another part of the page has',
      (d) => {
        d.candidacy.questions[0].id = 'dizziness';
      },
      'candidacy.questions[0].id',
    ],
    [
      'an id that the page itself uses',
      (d) => {
        d.overview[0].id = 'side-effects';
      },
      'overview[0].id',
    ],
    [
      'an id that a row of the table has',
      (d) => {
        d.overview[0].id = 'comparison-session';
      },
      'overview[0].id',
    ],
    [
      'reasons not to have it that only an answer tells',
      (d) => {
        delete d.candidacy.questions[0].summary;
      },
      'candidacy.questions[0].summary',
    ],
    [
      'a row without a cell',
      (d) => {
        d.comparison.groups[1].attributes[2].cells = {};
      },
      'comparison.groups[1].attributes[2].cells.spray',
    ],
    [
      'a link to no place on the page',
      (d) => {
        d.summary = 'See [here](#nowhere).[@example-label]';
      },
      'summary',
    ],
    [
      'a citation mark that is none',
      (d) => {
        d.summary = 'Text.[1] [@example-label]';
      },
      'summary',
    ],
    [
      'a link that is none: brackets in its address',
      (d) => {
        d.summary = 'See [here](javascript:alert(1)).[@example-label]';
      },
      'summary',
    ],
    [
      'a link that is none: a space in its address',
      (d) => {
        d.summary = 'See [here](https://example.org/a b).[@example-label]';
      },
      'summary',
    ],
    [
      'a link that is none: a space before its address',
      (d) => {
        d.summary = 'See [here] (https://example.org).[@example-label]';
      },
      'summary',
    ],
    [
      'a link that is none: words without an end',
      (d) => {
        d.summary = 'See [here(https://example.org).[@example-label]';
      },
      'summary',
    ],
    [
      'a language that is none',
      (d) => {
        d.locale = 'english';
      },
      'locale',
    ],
    [
      'a country that is none',
      (d) => {
        d.crisis.country = 'QX';
      },
      'crisis.country',
    ],
    [
      'suicide without crisis lines beside it',
      (d) => {
        d.overview[0].body = ['About suicidal thoughts.'];
      },
      'overview[0].topic',
    ],
    [
      'the soft wording on a page about suicide',
      (d) => {
        d.overview[0].topic = 'suicide';
      },
      'crisis.wording',
    ],
  ])('refuses %s', (_name, break_, path) => {
    const document = breakable();
    break_(document);
    expect(pathsOf(document)).toContain(path);
    for (const { reason, remedy } of problemsOf(document)) {
      expect(`${reason} ${remedy}`).not.toMatch(/Invalid|undefined/);
      expect(remedy).not.toBe('');
    }
  });

  it('suggests the source a citation mark was meant for', () => {
    const document = breakable();
    document.summary = 'Text.[@exampel-label]';
    expect(problemsOf(document)).toEqual([
      {
        path: 'summary',
        value: 'exampel-label',
        reason: 'names a source that does not exist',
        remedy: 'Did you mean "example-label"?',
      },
    ]);
  });
});

describe('any input at all', () => {
  it('never throws, and never accepts what is no guide', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (input) => {
        const result = parseGuide(input);
        expect(result.ok).toBe(false);
        expect(result.problems.length).toBeGreaterThan(0);
      }),
    );
  });

  it('reports a problem at or below any place that holds nonsense', () => {
    const places: [string, (document: ReturnType<typeof breakable>, value: unknown) => void][] = [
      [
        'routes[0]',
        (document, value) => {
          document.routes[0] = value;
        },
      ],
      [
        'comparison',
        (document, value) => {
          document.comparison = value;
        },
      ],
      [
        'sideEffects[1]',
        (document, value) => {
          document.sideEffects[1] = value;
        },
      ],
      [
        'candidacy.questions[0]',
        (document, value) => {
          document.candidacy.questions[0] = value;
        },
      ],
      [
        'sources',
        (document, value) => {
          document.sources = value;
        },
      ],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), ([path, put], value) => {
        const document = breakable();
        put(document, value);
        expect(pathsOf(document).some((found) => found.startsWith(path))).toBe(true);
      }),
    );
  });

  it('survives keys that name prototypes', () => {
    const input = JSON.parse(
      '{"__proto__": {"title": "x"}, "constructor": 1, "routes": {"__proto__": []}}',
    );
    expect(pathsOf(input)).toContain('constructor');
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });
});

describe('what is far from a document', () => {
  it('is refused where values lie in one another without end, or nearly', () => {
    const overview = JSON.parse(`${'['.repeat(30_000)}${']'.repeat(30_000)}`);
    const endless: Record<string, unknown> = {};
    endless.title = endless;
    for (const [key, value] of Object.entries({ overview, title: endless })) {
      const [problem, ...others] = problemsOf({ ...guide, [key]: value });
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        path: key,
        value,
        reason: 'holds values in one another more than 50 deep',
      });
    }
  });

  it.each([
    ['sideEffects[0].frequency', { count: 1 }, /"type": "frequency"/],
    ['sideEffects[0].onset', 'soon', /"type": "duration"/],
    ['routes[1].compounded', 'yes', /Write true or false/],
    ['review.reviewer.example', 0, /Write true or false/],
    ['$schema', 5, /address of the schema/],
  ])('comes with a remedy: %s', (path, value, remedy) => {
    const document = breakable();
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop() ?? '';
    steps.reduce((inner, step) => inner[step], document)[last] = value;
    const found = problemsOf(document).filter((problem) => problem.path.startsWith(path));
    expect(found.map((problem) => problem.remedy)).toEqual([expect.stringMatching(remedy)]);
  });
});
