import fc from 'fast-check';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { citingRows } from '../../src/content/index.ts';
import { SourceList, TreatmentComparison } from '../../src/index.ts';
import { madeUp, real } from '../fixtures/comparison.ts';
import { breakable } from '../fixtures/guide.ts';
import { expectConsole } from '../setup/console.ts';

const words = (html: string) => html.replace(/<[^>]*>/g, '\n').replaceAll('&#x27;', '’');

/** The parts of a made-up table that a test may break; a new object each time, so that it warns. */
function broken(change: (document: ReturnType<typeof breakable>) => void, crisis?: string) {
  const document = breakable();
  change(document);
  const { routes, comparison, sources } = document;
  return renderToString(
    <TreatmentComparison
      caption="A made-up table"
      crisis={crisis}
      groups={comparison.groups}
      headingLevel={2}
      jurisdiction="US"
      routes={routes}
      sources={sources}
    />,
  );
}

describe('a table that is not right says where, why and what to do, and shows what it has', () => {
  const rest = ['Felt better', 'Some people.', '40 to 60 minutes', 'Never measured'];

  it('a row with a missing route', () => {
    expectConsole(
      'warn',
      /groups\[1\]\.attributes\[1\]\.cells\.tablet is a blank cell\. Write a cell; when nothing is known/,
    );
    const html = broken(({ comparison }) => {
      delete comparison.groups[1].attributes[1].cells.tablet;
    });
    for (const text of rest.slice(0, 3)) expect(words(html)).toContain(text);
    expect(words(html)).toContain('This could not be shown.');
  });

  it('a row without any cell', () => {
    expectConsole('warn', /groups\[1\]\.attributes\[2\]\.cells\.spray is a blank cell/);
    expectConsole('warn', /groups\[1\]\.attributes\[2\]\.cells\.tablet is a blank cell/);
    const html = broken(({ comparison }) => {
      comparison.groups[1].attributes[2].cells = {};
    });
    expect(words(html)).toContain('One session');
  });

  it('a route id used twice', () => {
    expectConsole('warn', /routes\[1\]\.id is used twice\. Give every entry an id of its own/);
    const html = broken(({ routes }) => {
      routes[1].id = 'spray';
    });
    expect(html.match(/<td/g)).toHaveLength(10);
    // Not the numbers of the first under the name of the second.
    expect(html.match(/40 to 60 minutes/g)).toHaveLength(1);
    expect(html.match(/This could not be shown/g)).toHaveLength(5);
  });

  it('a row id used twice', () => {
    expectConsole('warn', /groups\[1\]\.attributes\[2\]\.id is used twice/);
    const html = broken(({ comparison }) => {
      comparison.groups[1].attributes[2].id = 'felt-dizzy';
    });
    for (const text of rest) expect(words(html)).toContain(text);
  });

  it('a citation of no source, in a text and in a list', () => {
    expectConsole(
      'warn',
      /groups\[1\]\.attributes\[1\]\.cells\.spray\.text names a source that does not exist\. Did you mean "example-trial"/,
    );
    expectConsole(
      'warn',
      /groups\[1\]\.attributes\[3\]\.cells\.spray\.sourceIds\[0\] names a source/,
    );
    expectConsole('warn', /does not hold a cited source/);
    const html = broken(({ comparison }) => {
      comparison.groups[1].attributes[1].cells.spray.text = 'Some people.[@example-trail]';
      comparison.groups[1].attributes[3].cells.spray.sourceIds = ['lost'];
    });
    for (const text of rest) expect(words(html)).toContain(text);
    expect(html).not.toContain('#source-lost');
  });

  it('one route only', () => {
    expectConsole('warn', /TreatmentComparison routes has 1 of the 2 routes .* Add routes/);
    const html = broken(({ routes }) => routes.pop());
    for (const text of rest.slice(0, 3)) expect(words(html)).toContain(text);
    expect(html).not.toContain('type="checkbox"');
  });

  it('nine routes', () => {
    expectConsole('warn', /TreatmentComparison routes has 9 routes, more than the 8 .* Split/);
    const html = broken(({ routes, comparison }) => {
      for (let index = 3; index <= 9; index += 1) {
        routes.push({ ...routes[0], id: `more-${index}`, name: `More ${index}` });
        for (const { attributes } of comparison.groups) {
          for (const { cells } of attributes) cells[`more-${index}`] = cells.spray;
        }
      }
    });
    expect(words(html)).toContain('More 9');
    expect(html.match(/<td/g)).toHaveLength(45);
    expect(html).not.toContain('type="checkbox"');
  });

  it('no row, and more than two hundred', () => {
    expectConsole('warn', /TreatmentComparison groups has no row\. Add a group/);
    broken(({ comparison }) => {
      comparison.groups = [];
    });
    expectConsole('warn', /TreatmentComparison groups has 201 rows, more than 200\. Split/);
    const html = broken(({ comparison }) => {
      const [row] = comparison.groups[0].attributes;
      const rows = Array.from({ length: 201 }, (_, index) => ({ ...row, id: `row-${index}` }));
      comparison.groups = [{ ...comparison.groups[0], attributes: rows }];
    });
    expect(html.match(/<td/g)).toHaveLength(402);
  });

  it('says nothing of a table that is right', () => {
    expect(broken(() => {})).toContain('<table');
    expect(renderToString(<TreatmentComparison {...real} />)).toContain('<table');
    for (const count of [2, 8]) {
      expect(renderToString(<TreatmentComparison {...madeUp(count)} />)).toContain('<table');
    }
  });
});

describe('an own renderer', () => {
  const table = (renderCell: Parameters<typeof TreatmentComparison>[0]['renderCell']) =>
    words(renderToString(<TreatmentComparison {...madeUp(2)} renderCell={renderCell} />));

  it('gets the cell with its place, and takes only what it wants', () => {
    const said = table((cell, { attribute, route }) =>
      cell.type === 'duration' ? (
        <b>{`${attribute.id} of ${route.id}: ${cell.from}`}</b>
      ) : undefined,
    );
    expect(said).toContain('length of spray: 40');
    expect(said).toContain('length of infusion: 41');
    expect(said).not.toContain('40 to 60 minutes');
    expect(said).toContain('Until you are steady.');
  });

  it.each([undefined, null, '', ' ', false, true, [[]], [[null, '']]])(
    'cannot blank a cell with %s',
    (nothing) => {
      expect(table(() => nothing)).toBe(table(undefined));
    },
  );

  it('cannot take the status away from a benefit', () => {
    const said = table(({ type }) => (type === 'frequency' ? 'Own words' : undefined));
    expect(said).toMatch(/Felt better\s+Spray\s+Own words\s+Approved\s/);
  });
});

describe('a route that speaks of suicide', () => {
  const table = (crisis?: string) =>
    broken(({ routes }) => {
      routes[0].topic = 'suicide';
    }, crisis);

  it('has the crisis lines of the page above the table', () => {
    const html = table('Call somebody.');
    expect(html.indexOf('Call somebody.')).toBeGreaterThan(html.indexOf('</h2>'));
    expect(html.indexOf('Call somebody.')).toBeLessThan(html.indexOf('<table'));
  });

  it('has directories when the page passes none, and says so in development', () => {
    expectConsole('warn', /TreatmentComparison crisis is missing where suicide is spoken of/);
    expect(table()).toContain('https://findahelpline.com');
  });

  it('is not needed for lines that a page passes', () => {
    expect(broken(() => {}, 'Call somebody.')).toContain('Call somebody.');
    expect(broken(() => {})).not.toContain('findahelpline');
  });
});

describe('what no regulator has assessed', () => {
  it('is not approved, whatever a document says of it', () => {
    expectConsole(
      'warn',
      /approval\.status is not the status of a compounded product.*Found: "approved"/,
    );
    const html = broken(({ routes, comparison }) => {
      routes[0].compounded = true;
      comparison.groups[1].attributes[0].cells.tablet = { type: 'not-established' };
    });
    const said = words(html);
    expect(said).not.toMatch(/\nApproved/);
    expect(said.match(/\nNot approved/g)).toHaveLength(4);
    expect(said).toContain('The regulator has not checked its safety, effect or quality.');
  });
});

describe('what a pharmacy mixes, with no approval given', () => {
  it('is not approved, in its row and beside its benefit', () => {
    const html = broken(({ routes, comparison }) => {
      routes[1].approvals = [];
      comparison.groups[1].attributes[0].cells.tablet = { type: 'not-established' };
    });
    const said = words(html);
    expect(said.match(/\nNot approved/g)).toHaveLength(2);
    expect(said).toContain('The regulator has not checked its safety, effect or quality.');
    expectConsole('warn', /has no approval status to show for this route/);
  });
});

describe('the way back from a source', () => {
  it('exists for each mark of the real table, and each way has its end', () => {
    const table = renderToString(<TreatmentComparison id="here" {...real} />);
    const rows = citingRows('here', real.groups, real.routes);
    const list = renderToString(<SourceList citedBy={rows} sources={real.sources} />);
    const targets = (html: string) => [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    for (const id of targets(list)) expect(table).toContain(`id="${id}"`);
    // Row by row: the marks in a row are the sources that lead back to it.
    for (const [, rowId, row = ''] of table.matchAll(/<tr[^>]* id="(here-[^"]*)"(.*?)<\/tr>/g)) {
      const cited = new Set(targets(row).filter((id) => id?.startsWith('source-')));
      const back = rows.find(({ href }) => href === `#${rowId}`)?.sourceIds ?? [];
      expect(new Set(back.map((id) => `source-${id}`)), rowId).toEqual(cited);
    }
    expect(targets(list).length).toBeGreaterThan(20);
  });

  it('is not there for a table without an id, nor in a list that nobody told', () => {
    expect(renderToString(<TreatmentComparison {...real} />)).not.toMatch(/<tr[^>]* id=/);
    expect(renderToString(<SourceList sources={real.sources} />)).not.toContain('Cited in');
  });

  it('survives whatever stands in place of groups and routes', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (groups, routes) => {
        expect(Array.isArray(citingRows('x', groups as never, routes as never))).toBe(true);
      }),
    );
  });
});
