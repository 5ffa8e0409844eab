export { asAttributes } from './asAttributes.ts';
export { asList } from './asList.ts';
export { asNode } from './asNode.ts';
export { asObject } from './asObject.ts';
export { asOneOf } from './asOneOf.ts';
export { asText, asTexts } from './asText.ts';
export { inDevelopment } from './inDevelopment.ts';
export { warnOnce } from './warnOnce.ts';
