// Writes examples/html from the example document and the built package, or with --check says what of
// it is out of date. After `npm run build`.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/paths.mjs';
import { writeOrCheck } from '../theme/generated.mjs';

const DOCUMENT = 'examples/content/ketamine-for-depression.en-US.json';
const FOLDER = 'examples/html/evenkeel';
const COMMAND = 'npm run build && node scripts/examples/html.mjs';

/** What the page allows itself: nothing but its own files. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

const check = process.argv.includes('--check');
const embed = (file) => readFileSync(join(root, 'dist/embed', file), 'utf8');

function widget(name) {
  const command = join(root, 'dist/cli/evenkeel.js');
  const args = [command, 'render', join(root, DOCUMENT), '--widget', name];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`evenkeel render ${name} failed:\n${stderr}`);
  return stdout.trim();
}

const page = ({ file, integrity }) => `<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>Ketamine and esketamine: Example Practice</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="site.css">
<script type="module" src="evenkeel/${file}" integrity="${integrity}" blocking="render"></script>
</head>
<body>

<!-- evenkeel render guide.json --widget crisis -->
${widget('crisis')}

<header class="site-header"><p class="site-name">Example Practice</p></header>
<main class="site-main">
<h1>Ketamine and esketamine</h1>
<p>A made-up practice wrote this page in plain HTML and pasted four widgets into it.</p>

<!-- evenkeel render guide.json --widget comparison -->
${widget('comparison')}

<!-- evenkeel render guide.json --widget faq -->
${widget('faq')}

<!-- evenkeel render guide.json --widget side-effects -->
${widget('side-effects')}

</main>
</body>
</html>
`;

const { evenkeel, lines } = JSON.parse(embed('manifest.json'));
const modules = [evenkeel.file, lines.file];
const files = {
  'examples/html/index.html': page(evenkeel),
  ...Object.fromEntries(modules.map((file) => [`${FOLDER}/${file}`, embed(file)])),
};
let fresh = writeOrCheck(files, { check, command: COMMAND });
for (const old of readdirSync(join(root, FOLDER)).filter((name) => !modules.includes(name))) {
  if (check) console.error(`${FOLDER}/${old} is out of date: run "${COMMAND}"`);
  else rmSync(join(root, FOLDER, old));
  fresh = false;
}
process.exitCode = fresh || !check ? 0 : 1;
