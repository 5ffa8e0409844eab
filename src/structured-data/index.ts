export { type FaqPageOptions, type FaqPageQuestion, faqPage } from './faqPage.ts';
export { type JsonLd, medicalWebPage, serializeJsonLd } from './medicalWebPage.ts';
