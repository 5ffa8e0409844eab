export { type FaqPageOptions, type FaqPageQuestion, faqPage } from './faqPage.ts';
export { type MedicalWebPageOptions, medicalWebPage } from './medicalWebPage.ts';
export { serializeJsonLd } from './serializeJsonLd.ts';
