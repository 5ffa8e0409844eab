import { hoursText } from '../../components/crisis-line/hoursText.ts';
import { type Way, waysOf } from '../../components/crisis-line/waysOf.ts';
import type { CrisisLine } from '../../crisis-lines/index.ts';
import { make } from '../make.ts';
import type { Drawn } from './drawn.ts';
import { bdi, detailNodes, emergencyNodes, privateLink, wayItems } from './nodes.ts';

const wayNode = ({ label, href }: Way): Node =>
  href ? privateLink('ek-crisis-links__link', href, label) : make('strong', {}, label);

function lineNode(line: CrisisLine, { own, locale }: Drawn): Node {
  const hours = line.hours === '24/7' ? '' : hoursText(line, own, locale);
  const name = [bdi([line.name]), ...detailNodes(hours, 'ek-crisis-links__detail')];
  const ways = wayItems(waysOf(line, own), wayNode, 'ek-crisis-links__');
  return make(
    'div',
    {},
    make('p', { class: 'ek-crisis-links__name' }, ...name),
    make('ul', { class: 'ek-crisis-links__ways' }, ...ways),
  );
}

/** Puts the lines where a text speaks of suicide. */
export function drawLinks(links: Element, drawn: Drawn): void {
  const { lines, directories } = drawn.support;
  if (lines.length > 0) {
    links.replaceChildren(...lines.map((line) => lineNode(line, drawn)));
    return;
  }
  const { own } = drawn;
  const danger = emergencyNodes(drawn, 'ek-crisis-links__number');
  links.replaceChildren(
    privateLink('ek-crisis-links__link', directories[0]?.url ?? '', own.directory),
    make('p', { class: 'ek-crisis-links__detail' }, ...danger),
  );
}
