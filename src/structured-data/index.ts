export { type FaqPageOptions, faqPage } from './faqPage.ts';
export { type JsonLd, medicalWebPage, serializeJsonLd } from './medicalWebPage.ts';
