import { createHash } from 'node:crypto';

/** A page of documentation: words, pictures, fonts and one stylesheet of its own site. No script. */
export const documentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;

/** What a browser compares an inline script with: a script that was changed does not run. */
function hashesOf(html) {
  return [...html.matchAll(INLINE_SCRIPT)].map(
    ([, script]) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
}

/**
 * What a page of Storybook needs more than one of documentation: its scripts, those in the page by
 * their hashes; its own data and frames; and styles that it writes while it runs (Emotion), which
 * cannot be known before. No `eval`, no other site.
 */
function storybookPolicy(html) {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashesOf(html)].join(' '),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

export const policyTag = (policy) =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

/** Storybook gives it to one of its two pages, and browsers ask for one at the top of the server. */
const ICON = '<link rel="icon" type="image/svg+xml" href="./favicon.svg" />';

/**
 * A page of Storybook with its policy, before anything that the policy is about. Search engines are
 * asked to leave it alone: its example content has not been reviewed.
 * @param {string} html
 */
export function withPolicy(html) {
  const head = [
    '<meta charset="utf-8">',
    policyTag(storybookPolicy(html)),
    '<meta name="robots" content="noindex">',
    ...(html.includes(ICON) ? [] : [ICON]),
  ].join('\n    ');
  return html
    .replace(/<meta charset="utf-8"\s*\/>/, '')
    .replace('<head>', `<head>\n    ${head}\n    `);
}
