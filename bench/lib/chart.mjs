const ROW = 24;
const LABEL = 176;
const BAR = 130;
const PANEL = 380;
const TOP = 44;

const text = (value) =>
  String(value).replaceAll('`', '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const STYLE = `
text { font: 14px system-ui, sans-serif; fill: #1b2530; }
.head { font-weight: 600; }
.ours { font-weight: 700; }
.bar { fill: #8b8f92; }
.bar.ours { fill: #17535f; }
@media (prefers-color-scheme: dark) {
  text { fill: #eceae4; }
  .bar { fill: #74808b; }
  .bar.ours { fill: #8fcfd9; }
}`;

function bar({ title, name, value, label }, index, most) {
  const y = TOP + index * ROW;
  const length = Math.max((value / most) * BAR, 1).toFixed(1);
  const ours = name.startsWith('evenkeel') ? ' ours' : '';
  return `<text class="name${ours}" x="${LABEL - 10}" y="${y + 15}" text-anchor="end">${text(title)}</text><rect class="bar${ours}" x="${LABEL}" y="${y + 3}" width="${length}" height="15" rx="2"/><text class="value${ours}" x="${LABEL + Number(length) + 8}" y="${y + 15}">${text(label)}</text>`;
}

function panel({ head, bars }, index) {
  const most = Math.max(...bars.map(({ value }) => value));
  const height = TOP + bars.length * ROW + 20;
  const [x, y] = [(index % 2) * PANEL, Math.floor(index / 2) * height];
  const rows = bars.map((one, at) => bar(one, at, most)).join('\n');
  return `<g transform="translate(${x} ${y})">\n<text class="head" x="${LABEL}" y="26">${text(head)}</text>\n${rows}\n</g>`;
}

const spoken = ({ head, bars }) =>
  `${head}: ${bars.map(({ title, label }) => `${title} ${label}`).join(', ')}.`;

/**
 * Bars side by side, each with its number, in the reader's light or dark. The description says
 * every number again for those who hear it.
 * @param {{ head: string, bars: { title: string, name: string, value: number, label: string }[] }[]} panels
 */
export function chart(title, panels) {
  const height = (TOP + panels[0].bars.length * ROW + 20) * Math.ceil(panels.length / 2);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PANEL * 2} ${height}" role="img" aria-labelledby="title words">
<title id="title">${text(title)}</title>
<desc id="words">${text(panels.map(spoken).join(' '))}</desc>
<style>${STYLE}</style>
${panels.map(panel).join('\n')}
</svg>
`;
}
