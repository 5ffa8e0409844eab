export { type JsonLd, medicalWebPage, serializeJsonLd } from './medicalWebPage.ts';
