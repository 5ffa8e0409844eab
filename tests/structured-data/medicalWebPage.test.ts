import { describe, expect, it } from 'vitest';
import type { GuideDocument } from '../../src/content/index.ts';
import { medicalWebPage, serializeJsonLd } from '../../src/structured-data/index.ts';
import { guide } from '../fixtures/guide.ts';

const reviewed: GuideDocument = {
  ...guide,
  status: 'reviewed',
  review: { ...guide.review, reviewer: { name: 'A. Person', credentials: 'MD' } },
};

describe('a guide as a MedicalWebPage', () => {
  it('says what the page shows, without markup', () => {
    expect(medicalWebPage(guide)).toMatchObject({
      '@type': 'MedicalWebPage',
      name: guide.title,
      description: 'A made-up document for tests.',
      inLanguage: 'en-US',
      about: [
        { '@type': 'Drug', name: 'example (Exampla)' },
        { '@type': 'Drug', name: 'example made by a pharmacy' },
      ],
    });
  });

  it('names the reviewer of a reviewed page, and nobody for an example', () => {
    expect(medicalWebPage(reviewed)).toMatchObject({
      lastReviewed: '2026-11-01',
      reviewedBy: { '@type': 'Person', name: 'A. Person' },
    });
    expect(medicalWebPage(guide)).not.toHaveProperty('reviewedBy');
    expect(medicalWebPage(guide)).not.toHaveProperty('lastReviewed');
  });
});

describe('serialised', () => {
  it('cannot end the script element it stands in, and means the same', () => {
    const hostile = { ...guide, title: '</script><script>alert(1)</script> & \u2028<!--' };
    const text = serializeJsonLd(medicalWebPage(hostile));
    expect(text).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(text).name).toBe(hostile.title);
  });
});
