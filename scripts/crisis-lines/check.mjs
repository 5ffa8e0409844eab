// npm run check:crisis-lines: the lines that somebody must verify before a release.
import { readFileSync } from 'node:fs';
import { standings } from './due.mjs';
import { checkVerifications } from './verifications.mjs';

const HELP = `npm run check:crisis-lines [-- --json]

Lists the crisis lines that are due to be verified: those of a banner whose last verification by a
person, or newest published source, is 6 months old, or 3 months in US, CA, GB, IE, AU, NZ, DE, FR,
ES, IN, BR and JP. At 12 months a line blocks a release, and the exit code is 1. A build and the
tests go on without it.

To verify a line, phone or mail its operator or read the operator's live page, then write an entry
in data/verifications.json: docs/crisis-lines.md says how.

  --json   everything as JSON, also the lines that are in date
  --help   this text`;

const top = new URL('../../', import.meta.url);

function read(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, top), 'utf8'));
  } catch (error) {
    throw new Error(
      `${path} cannot be read: ${error.message}. Mend it, or take the committed one.`,
    );
  }
}

function report(now) {
  const { countries } = read('data/crisis-lines.json');
  const ids = countries.flatMap(({ lines }) => lines.map(({ id }) => id));
  const { sound, problems } = checkVerifications(read('data/verifications.json'), ids, now);
  return { problems, lines: standings(countries, sound, now) };
}

function toDo({ state, blocksOn }) {
  const when = state === 'too old' ? 'before any release' : `before ${blocksOn}`;
  return `verify it ${when} and write it in data/verifications.json`;
}

function last({ date, verifiedBy, method, stillListed }) {
  if (verifiedBy) return `${date}, verified by ${verifiedBy}: ${method}`;
  const listed = stillListed ? `; still in Wikipedia’s list on ${stillListed}` : '';
  return `${date}, newest source${listed}; nobody has verified it`;
}

function row(standing) {
  const { country, line, name, number, sources, website } = standing;
  return [
    `${country}  ${line}  ${name}`,
    `    number   ${number}`,
    `    last     ${last(standing)}`,
    `    sources  ${sources.join('\n             ')}`,
    `    to do    ${toDo(standing)}; operator: ${website}`,
    '',
  ].join('\n');
}

function section(title, standings) {
  if (standings.length > 0) console.log(`${title}\n\n${standings.map(row).join('\n')}`);
}

function summary(tooOld, due, all) {
  const verified = all.filter(({ verifiedBy }) => verifiedBy).length;
  console.log(
    `${all.length} lines may be shown: ${tooOld.length} too old, ${due.length} due, ` +
      `${all.length - tooOld.length - due.length} in date. A person has verified ${verified} of them.`,
  );
  if (tooOld.length > 0) {
    console.log('A line that is too old blocks a release. It does not block a build or a test.');
  }
}

function print({ problems, lines }) {
  const tooOld = lines.filter(({ state }) => state === 'too old');
  const due = lines.filter(({ state }) => state === 'due');
  section('TOO OLD: last verified, or last published, 12 months ago or more', tooOld);
  section('DUE: to be verified again', due);
  for (const problem of problems) console.error(problem);
  summary(tooOld, due, lines);
}

function main([option, ...others]) {
  if (option === '--help') return console.log(HELP);
  if ((option !== undefined && option !== '--json') || others.length > 0) {
    throw new Error(`Cannot do "${[option, ...others].join(' ')}".\n\n${HELP}`);
  }
  const result = report(new Date());
  if (option) console.log(JSON.stringify(result, undefined, 2));
  else print(result);
  const blocked = result.lines.some(({ state }) => state === 'too old');
  process.exitCode = blocked || result.problems.length > 0 ? 1 : 0;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
