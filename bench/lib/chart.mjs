const ROW = 24;
const LABEL = 236;
const BAR = 190;
const WIDTH = 500;
const TOP = 44;

const text = (value) =>
  String(value).replaceAll('`', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const STYLE = `
text { font: 14px system-ui, sans-serif; fill: #1b2530; }
.head { font-weight: 600; }
.ours { font-weight: 700; }
rect { fill: #8b8f92; }
rect.ours { fill: #17535f; }
@media (prefers-color-scheme: dark) {
  text { fill: #eceae4; }
  rect { fill: #74808b; }
  rect.ours { fill: #8fcfd9; }
}`;

function bar({ title, name, value, label }, index, most) {
  const y = TOP + index * ROW;
  const length = ((value / most) * BAR).toFixed(1);
  const ours = name.startsWith('evenkeel') ? ' class="ours"' : '';
  return `<text${ours} x="${LABEL - 10}" y="${y + 15}" text-anchor="end">${text(title)}</text>
<rect${ours} x="${LABEL}" y="${y + 3}" width="${length}" height="15" rx="2"/>
<text${ours} x="${LABEL + Number(length) + 8}" y="${y + 15}">${text(label)}</text>`;
}

const heightOf = ({ bars }) => TOP + bars.length * ROW + 20;

function panel({ head, bars }, y) {
  const most = Math.max(...bars.map(({ value }) => value));
  const rows = bars.map((one, at) => bar(one, at, most)).join('\n');
  return `<g transform="translate(0 ${y})">
<text class="head" x="16" y="26">${text(head)}</text>
${rows}
</g>`;
}

const spoken = ({ head, bars }) =>
  `${head}: ${bars.map(({ title, label }) => `${title} ${label}`).join(', ')}.`;

/**
 * Bars with their numbers, one set below the other so that they can be read on a phone, in the
 * reader's light or dark. The description says every number again for those who hear it.
 * @param {{ head: string, bars: { title: string, name: string, value: number, label: string }[] }[]} panels
 */
export function chart(title, panels) {
  let height = 0;
  const drawn = panels.map((one) => {
    const y = height;
    height += heightOf(one);
    return panel(one, y);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title words">
<title id="title">${text(title)}</title>
<desc id="words">${text(panels.map(spoken).join(' '))}</desc>
<style>${STYLE}
</style>
${drawn.join('\n')}
</svg>
`;
}
