import { gzipSync } from 'node:zlib';

const gzip = (text) => gzipSync(text, { level: 9 }).length;
const sum = (numbers) => numbers.reduce((total, one) => total + one, 0);

/** What `<style>` and `style=` put into the HTML itself: no cache keeps it for the next page. */
function inlineStyles({ html, head }) {
  const all = head + html;
  const blocks = [...all.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css);
  const attributes = [...all.matchAll(/ style="([^"]*)"/g)].map(([, css]) => css);
  return [...blocks, ...attributes].join('\n');
}

/** Bytes of a contestant's page, gzipped file by file; script without React and the page's words. */
export function bytesOf({ scripts, styles, noScript, rendered }, empty) {
  const page = rendered(12);
  const inline = inlineStyles(page);
  return {
    script: noScript ? 0 : sum(scripts.map(gzip)) - sum(empty.scripts.map(gzip)),
    styles: sum(styles.map(({ text }) => gzip(text))),
    inline: inline === '' ? 0 : gzip(inline),
    html: gzip(page.html + page.head),
  };
}
