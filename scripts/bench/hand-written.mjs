// The same words in plain elements, typed in as one writes a page by hand: no library, no content
// document, nothing formatted. What a library costs is measured against this.
export { Banner } from './hand-written/banner.mjs';
export { Callouts } from './hand-written/callout.mjs';
export { Comparison } from './hand-written/comparison.mjs';
export { Details, Faq, Radix } from './hand-written/faq.mjs';
export { Guide } from './hand-written/guide.mjs';
