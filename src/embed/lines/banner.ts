import { hoursText } from '../../components/crisis-line/hoursText.ts';
import { type Way, waysOf } from '../../components/crisis-line/waysOf.ts';
import type { CrisisLine } from '../../crisis-lines/index.ts';
import { fill, formatCountry, formatMonth } from '../../i18n/index.ts';
import { make } from '../make.ts';
import type { Drawn } from './drawn.ts';
import { bdi, detailNodes, emergencyNodes, privateLink, wayItems } from './nodes.ts';

const language = (tag: string | undefined): string | undefined => tag?.split('-')[0];

const lead = (words: string): Node => make('p', { class: 'ek-crisis__lead' }, bdi([words]));

function wayNode({ kind, label, href }: Way): Node {
  if (!href) return make('strong', { class: 'ek-crisis__dial' }, label);
  if (kind === 'chat') return privateLink('ek-crisis__action', href, label);
  const primary: Readonly<Record<string, string>> = kind === 'call' ? { 'data-primary': '' } : {};
  return make('a', { class: 'ek-crisis__action', href, ...primary }, label);
}

/** One line: its name, what is confirmed about it, and every way to reach it. */
function lineItem(line: CrisisLine, { own, locale }: Drawn): Node {
  const { name, call, text, chat, hours, website } = line;
  const said = hoursText(line, own, locale);
  const open = said && call && (text || chat) ? fill(own.byPhone, { hours: said }) : said;
  const spoken = language(line.languages[0]);
  const other: Readonly<Record<string, string>> =
    spoken && spoken !== language(locale) ? { lang: spoken } : {};
  const item = make(
    'li',
    { class: 'ek-crisis__line' },
    make(
      'p',
      { class: 'ek-crisis__name' },
      bdi([name], other),
      ...detailNodes(open, 'ek-crisis__detail'),
    ),
    make(
      'ul',
      { class: 'ek-crisis__actions' },
      ...wayItems(waysOf(line, own), wayNode, 'ek-crisis__'),
    ),
  );
  if (hours !== '24/7') {
    const link = privateLink('ek-crisis__link', website, own.website);
    item.append(make('p', { class: 'ek-crisis__note' }, link));
  }
  return item;
}

/** The lines; where a country has none, that, and the directories. */
function helpNodes(drawn: Drawn): Node[] {
  const { support, own, locale } = drawn;
  const { lines, directories, country } = support;
  if (lines.length > 0) {
    const items = lines.map((line) => lineItem(line, drawn));
    return [make('ul', { class: 'ek-crisis__lines' }, ...items)];
  }
  const name = formatCountry(country.country, locale, country.name);
  const links = directories.map(({ name, url }, index) => {
    const link = privateLink('ek-crisis__action', url, name);
    if (index === 0) link.dataset.primary = '';
    return make('li', { class: 'ek-crisis__way' }, link);
  });
  return [
    lead(fill(own.countryOnly, { country: name })),
    make('ul', { class: 'ek-crisis__actions' }, ...links),
  ];
}

/** Which country the numbers are for, how old they are, and the emergency number. */
function whereNodes(drawn: Drawn): (Node | string)[] {
  const { support, own, locale } = drawn;
  const { lines, country, source, directories } = support as typeof support & { source?: string };
  const danger = make('span', {}, bdi(emergencyNodes(drawn, 'ek-crisis__link')));
  const [oldest] = lines.map(({ sourceDate }) => sourceDate).sort();
  if (oldest === undefined) return [' ', danger, ' '];
  const date = formatMonth(oldest, locale);
  const values = { country: formatCountry(country.country, locale, country.name), date };
  const from = source ? fill(own.given, { ...values, source }) : fill(own.country, values);
  const elsewhere = privateLink('ek-crisis__link', directories[0]?.url ?? '', own.elsewhere);
  return [make('span', {}, bdi([from])), ' ', danger, ' ', elsewhere];
}

/** Puts the lines into a banner; what it asks its readers stays. */
export function drawBanner(banner: Element, drawn: Drawn): void {
  const words = banner.querySelector('.ek-crisis__words');
  words?.querySelector('.ek-crisis__lead')?.remove();
  if (drawn.support.lines.length > 0) words?.append(lead(drawn.own.lead));
  banner.querySelector('.ek-crisis__help')?.replaceChildren(...helpNodes(drawn));
  banner.querySelector('.ek-crisis__where')?.replaceChildren(...whereNodes(drawn));
}
