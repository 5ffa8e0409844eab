const PLACE = /(<!-- widgets -->\n).*?(<!-- end -->)/s;

/**
 * The page with a new section about widgets, and the rest of it as it was.
 * @throws Error when the page has no place for it.
 */
export function withSection(page, section) {
  if (!PLACE.test(page)) {
    throw new Error(
      'docs/bench-peers.md has no "<!-- widgets -->" with an "<!-- end -->" after it.',
    );
  }
  return page.replace(PLACE, (_whole, open, end) => `${open}\n${section}\n${end}`);
}
