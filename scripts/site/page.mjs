import { documentPolicy, policyTag } from './csp.mjs';
import { relative } from './links.mjs';
import { escapeHtml } from './markdown.mjs';

/** @import { Group } from './navigation.mjs' */
/** @import { Heading } from './headings.mjs' */

/** Parts of the page that is open, where it has several. */
function partsOf(headings) {
  const parts = headings.filter(({ level }) => level === 2);
  if (parts.length < 2) return '';
  const items = parts.map(({ id, text }) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`);
  return `<ul class="parts">${items.join('')}</ul>`;
}

const INDEX = 'index.html';

/** Of a page that is not listed itself: the entry of its folder. */
function folderOf({ target }, groups) {
  const targets = groups.flatMap(({ entries }) => entries.map((entry) => entry.target));
  if (targets.includes(target)) return undefined;
  return targets
    .filter((entry) => entry.endsWith(`/${INDEX}`))
    .find((entry) => target.startsWith(entry.slice(0, -INDEX.length)));
}

function entryOf({ words, target }, page, folder) {
  const current = target === page.target;
  const href = relative(page.target, target);
  const within = target === folder ? ' aria-current="true"' : '';
  const mark = current ? ' aria-current="page"' : within;
  const parts = current ? partsOf(page.headings) : '';
  return `<li><a href="${href}"${mark}>${escapeHtml(words)}</a>${parts}</li>`;
}

function groupOf({ title, entries }, index, page, folder) {
  return `<p class="pages-title" id="pages-${index}">${escapeHtml(title)}</p>
<ul class="pages-list" aria-labelledby="pages-${index}">
${entries.map((entry) => entryOf(entry, page, folder)).join('\n')}
</ul>`;
}

const TOP = [
  ['Start', 'index.html'],
  ['Documentation', 'docs/index.html'],
  ['Storybook', 'storybook/index.html'],
];

function topOf({ target }) {
  const items = TOP.map(([words, to]) => {
    const mark = to === target ? ' aria-current="page"' : '';
    return `<li><a href="${relative(target, to)}"${mark}>${words}</a></li>`;
  });
  // The list stands below the page on a phone, and beside it where there is room.
  const toPages = '<li class="to-pages"><a href="#pages">All pages</a></li>';
  return `<ul class="top-list">${items.join('')}${toPages}</ul>`;
}

/**
 * One page of documentation.
 * @param {{ target: string, title: string, html: string, headings: Heading[] }} page
 * @param {Group[]} groups what the navigation lists
 * @returns {string}
 */
export function pageOf(page, groups) {
  const to = (target) => relative(page.target, target);
  const title = page.target === 'index.html' ? page.title : `${page.title} · Evenkeel`;
  return `<!doctype html>
<html lang="en" data-theme="auto">
<head>
<meta charset="utf-8">
${policyTag(documentPolicy)}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${to('icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${to('site.css')}">
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
<header class="top">
<a class="brand" href="${to('index.html')}"><img src="${to('icon.svg')}" alt="" width="28" height="28">Evenkeel</a>
<nav aria-label="Site">${topOf(page)}</nav>
</header>
<div class="frame">
<main class="text" id="main" tabindex="-1">
${page.html}</main>
<nav class="pages" id="pages" aria-label="Pages" tabindex="-1">
${groups.map((group, index) => groupOf(group, index, page, folderOf(page, groups))).join('\n')}
</nav>
</div>
<footer class="foot">
<p>For people who build pages. If you need help for yourself or somebody else,
<a href="https://findahelpline.com" rel="noreferrer">findahelpline.com</a> lists crisis lines by country.</p>
<p>MIT licence. No cookies, no script on these pages, no requests to other sites.</p>
</footer>
</body>
</html>
`;
}
