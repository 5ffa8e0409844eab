import { describe, expect, it } from 'vitest';
import { callHref, textHref } from '../../src/crisis-lines/index.ts';

describe('callHref', () => {
  it.each([
    [{ number: '988' }, 'tel:988'],
    [{ number: '116 123' }, 'tel:116123'],
    [{ number: '0800 32 123' }, 'tel:080032123'],
    [{ number: '116-123' }, 'tel:116123'],
    [{ number: '988', note: 'then press 1' }, 'tel:988'],
    [{ number: '09 2525 0111', countryCode: '358', nationalPrefix: '0' }, 'tel:+358925250111'],
    [{ number: '(011) 5275-1135', countryCode: '54', nationalPrefix: '0' }, 'tel:+541152751135'],
    [{ number: '1-866-488-7386', countryCode: '1', nationalPrefix: '1' }, 'tel:+18664887386'],
    // Italy dials the zero from abroad too.
    [{ number: '02 2327 2327', countryCode: '39' }, 'tel:+390223272327'],
    [{ number: '*4141' }, 'tel:*4141'],
  ])('%o is %s', (call, href) => {
    expect(callHref(call)).toBe(href);
  });

  it('links no star code that phones refuse', () => {
    expect(callHref({ number: '*4141', link: false })).toBeUndefined();
  });

  it.each([
    '',
    ' ',
    '1 866 APPELLE',
    'javascript:alert(1)',
    '988;ext=1',
    '9',
    '988,1',
    '１１６１２３',
  ])('links nothing for “%s”', (number) => {
    expect(callHref({ number })).toBeUndefined();
    expect(textHref({ number })).toBeUndefined();
  });
});

describe('textHref', () => {
  it('never carries a message', () => {
    expect(textHref({ number: '741741', keyword: 'HOME' })).toBe('sms:741741');
    expect(textHref({ number: '0477 131 114' })).toBe('sms:0477131114');
  });
});
