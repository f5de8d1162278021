// docs/session.svg: a terminal session, run on a real terminal and drawn as it looked. Usage, after npm run build:
//   node scripts/session.mjs            runs it and writes the picture
//   node scripts/session.mjs --check    runs it and fails when the picture shows something else; times do not count
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = join(root, 'docs', 'session.svg');
const COLUMNS = 106;
/** Of the README: a key for examples, so that the session is the same each time. */
const KEY = '2b7e151628aed2a6abf7158809cf4f3cef4359d8d580aa4f7f036d6f04fc6a94';
const TABLE = `id,name,ssn,email,card,plan
1001,Anna Kowalski,219-09-9938,anna.kowalski@example.com,4111 1111 1111 1111,basic
1002,Søren van Dyk,457-55-5462,soren@mail.example.co.uk,5500-0055-5555-5559,plus
1003,Anna Kowalski,219-09-9938,a.kowalski@example.com,,basic
`;
const SESSION = [
  'cat people.csv',
  'secureml anonymize people.csv -c name=name,ssn=ssn,email=email,card=card -o safe.csv',
  'cat safe.csv',
  'secureml verify safe.csv',
  'secureml deanonymize safe.csv --quiet | cmp - people.csv && echo the same bytes',
  'secureml anonymize people.csv -c card=crad',
];
/** How long it took differs each time. */
const FIGURES = /\d+\.\d+ s, \d+\.\d+ MB\/s/g;

const [WIDTH, HEIGHT, MARGIN, BAR] = [8.4, 19, 16, 30];
/** SGR codes that the program uses; anything else fails, so that nothing is drawn wrong. */
const STYLES = { 1: 'b', 2: 'd', 31: 'r', 32: 'g', 33: 'y', 36: 'c' };
const ENDS = { 0: 'bdrgyc', 22: 'bd', 39: 'rgyc' };

if (spawnSync('script', ['-qec', 'true', '/dev/null'], { stdio: 'ignore' }).status !== 0) {
  console.log('NOT RUN: there is no util-linux "script" here to make a terminal');
} else {
  const drawn = picture(run().map(linesOf));
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const isSame = kept.replace(FIGURES, '') === drawn.replace(FIGURES, '');
  if (!process.argv.includes('--check')) {
    if (!isSame) writeFileSync(file, drawn);
  } else if (!isSame) {
    console.error('docs/session.svg is out of date: node scripts/session.mjs');
    process.exitCode = 1;
  }
}

/** What each command sends to a terminal. */
function run() {
  const folder = mkdtempSync(join(tmpdir(), 'secureml-session-'));
  try {
    for (const name of ['bin', 'home', 'work']) mkdirSync(join(folder, name));
    const program = join(folder, 'bin', 'secureml');
    writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/run.js')}" "$@"\n`);
    chmodSync(program, 0o755);
    writeFileSync(join(folder, 'work', 'people.csv'), TABLE);
    const env = {
      ...{ PATH: `${join(folder, 'bin')}:${process.env.PATH}`, HOME: join(folder, 'home'), LANG: 'C.UTF-8' },
      ...{ TERM: 'xterm-256color', SHELL: '/bin/sh', SECUREML_MASTER_KEY: KEY },
    };
    return SESSION.map((command) =>
      execFileSync('script', ['-qec', `stty cols ${COLUMNS} rows 40; ${command}; true`, '/dev/null'], {
        ...{ cwd: join(folder, 'work'), env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bytes for a terminal -> lines of cells, each a character and its styles. */
function linesOf(text) {
  const lines = [[]];
  let [at, styles] = [0, ''];
  for (const [token, codes, letter] of text.matchAll(/\u001b\[([\d;]*)([A-Za-z])|[^]/gu)) {
    const line = lines.at(-1);
    if (letter === 'm') for (const code of (codes || '0').split(';')) styles = styled(styles, code);
    else if (letter === 'K') line.length = Math.min(line.length, at);
    else if (letter) throw new Error(`a sequence that this does not draw: ${JSON.stringify(token)}`);
    else if (token === '\r') at = 0;
    else if (token === '\n') lines.push([]);
    else {
      if (at === COLUMNS) {
        lines.push([]);
        at = 0;
      }
      lines.at(-1)[at++] = { character: token, styles };
    }
  }
  return lines.at(-1).length === 0 ? lines.slice(0, -1) : lines;
}

function styled(styles, code) {
  if (ENDS[code]) return [...styles].filter((style) => !ENDS[code].includes(style)).join('');
  if (!STYLES[code]) throw new Error(`a colour that this does not draw: ${code}`);
  return styles + STYLES[code];
}

function picture(outputs) {
  const plain = (text, styles) => Array.from(text, (character) => ({ character, styles }));
  const lines = SESSION.flatMap((command, i) => [[...plain('$ ', 'g'), ...plain(command, 'b')], ...outputs[i]]);
  const width = Math.ceil(COLUMNS * WIDTH + 2 * MARGIN);
  const height = BAR + lines.length * HEIGHT + MARGIN;
  const dots = ['#ff5f56', '#ffbd2e', '#27c93f'].map(
    (colour, i) => `<circle cx="${18 + i * 18}" cy="15" r="5.5" fill="${colour}"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>secureml replaces the personal data in a table and turns it back</title>
<style>
text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d6deeb; white-space: pre }
.b { font-weight: bold; fill: #ffffff } .d { fill: #7f8c98 } .r { fill: #ff6e67 } .g { fill: #7fdc8c } .y { fill: #f4d06f } .c { fill: #73d0ff }
</style>
<rect width="${width}" height="${height}" rx="8" fill="#0f1620"/>
${dots.join('')}
${lines.map((line, i) => `<text x="${MARGIN}" y="${Math.round(BAR + (i + 0.8) * HEIGHT)}" xml:space="preserve">${spans(line)}</text>`).join('\n')}
</svg>
`;
}

function spans(line) {
  const parts = [];
  for (const { character, styles } of line) {
    const last = parts.at(-1);
    if (last?.styles === styles) last.text += character;
    else parts.push({ text: character, styles });
  }
  const escaped = (text) => text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c]);
  return parts
    .map(({ text, styles }) =>
      styles ? `<tspan class="${[...styles].join(' ')}">${escaped(text)}</tspan>` : escaped(text),
    )
    .join('');
}
