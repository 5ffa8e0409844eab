import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ar, enGB, enUS, extendMessages, type Messages, pseudo } from '../../src/i18n/index.ts';

/** Every message by its path: `faq.openAll`. */
function flat(messages: Messages): Map<string, string> {
  const rows = Object.entries(messages).flatMap(([name, words]) =>
    Object.entries(words as Record<string, string | Record<string, string>>).flatMap(
      ([key, word]): [string, string][] =>
        typeof word === 'string'
          ? [[`${name}.${key}`, word]]
          : Object.entries(word).map(([form, text]) => [`${name}.${key}.${form}`, text]),
    ),
  );
  return new Map(rows);
}

const marks = (message: string) => [...message.matchAll(/\{\w+\}/g)].map(([mark]) => mark).sort();
const original = flat(enUS);

describe.each([
  ['en-GB', enGB],
  ['ar', ar],
  ['the pseudo-locale', pseudo],
])('%s', (_name, catalogue) => {
  const words = flat(catalogue);

  it('has every word and no other', () => {
    expect([...words.keys()].sort()).toEqual([...original.keys()].sort());
  });

  it('keeps every placeholder', () => {
    for (const [key, message] of words) {
      expect([key, marks(message)]).toEqual([key, marks(original.get(key) ?? '')]);
    }
  });

  it('has no empty word', () => {
    // The separator between severity and name may be only punctuation.
    for (const message of words.values()) expect(message).not.toBe('');
  });

  it('is plain data that can cross from server to client', () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
  });
});

describe('the pseudo-locale', () => {
  it('makes every word longer, so that layouts that only fit English break', () => {
    const words = flat(pseudo);
    fc.assert(
      fc.property(fc.constantFrom(...original.keys()), (key) => {
        const short = original.get(key) ?? '';
        expect(words.get(key)?.length).toBeGreaterThanOrEqual(short.length * 1.4);
      }),
    );
  });
});

describe('American English', () => {
  it('says nothing in words that safe-messaging rules advise against', () => {
    for (const message of original.values()) {
      expect(message).not.toMatch(
        /commit(ted)? suicide|successful|failed attempt|epidemic|victim/i,
      );
    }
  });
});

describe('a page’s own words', () => {
  it('leave the built-in ones where they are no words', () => {
    const odd = {
      faq: { openAll: 5, closeAll: 'Shut' },
      quickExit: { more: { one: 'x' } },
      list: 1,
    };
    const words = extendMessages(enUS, odd as never);
    expect(words.faq).toEqual({ ...enUS.faq, closeAll: 'Shut' });
    expect(words.quickExit.more).toEqual(enUS.quickExit.more);
    expect(extendMessages(enUS, null as never)).toEqual(enUS);
  });
});
