export { type FaqPageOptions, type FaqPageQuestion, faqPage } from './faqPage.ts';
export { type JsonLd, serializeJsonLd } from './jsonLd.ts';
export { type MedicalWebPageOptions, medicalWebPage } from './medicalWebPage.ts';
