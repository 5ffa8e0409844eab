import { makeSite } from './engines/site.mjs';

console.time('site');
const s = await makeSite();
console.timeEnd('site');
console.log(s.widgets, s.stories.length);
