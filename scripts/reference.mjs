// docs/cli.md, docs/formats.md, packaging/secureml.1 (the man page) and the README's table of formats, from the manifest and the registry of
// formats, after the build.
// With --check nothing is written and a difference fails.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';

const root = new URL('..', import.meta.url);
const { commandReference, groupTitle } = await import(new URL('dist/lib/ui/command-reference.js', root));
const { formatCatalogue } = await import(new URL('dist/lib/ui/format-catalogue.js', root));
const { classesText } = await import(new URL('dist/lib/ui/format-text.js', root));
const described = await formatCatalogue();
const { commands } = JSON.parse(await readFile(new URL('oclif.manifest.json', root), 'utf8'));
const { version, description } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const reference = commandReference(commands);

const stale = [];
for (const [path, text] of [
  ['docs/cli.md', await prettier('docs/cli.md', cliPage())],
  ['docs/formats.md', await prettier('docs/formats.md', formatsPage())],
  ['packaging/secureml.1', manPage()],
  ['README.md', await prettier('README.md', await readme())],
]) {
  const file = new URL(path, root);
  if ((await readFile(file, 'utf8').catch(() => '')) === text) continue;
  stale.push(path);
  if (!process.argv.includes('--check')) await writeFile(file, text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`out of date: ${stale.join(', ')}: run npm run build and commit them`);
  process.exitCode = 1;
}

/** Kinds of formats for the README, with the format whose example stands for them. */
function kindsOfFormats() {
  return [
    ['people', 'full-name', 'name first-name last-name full-name username'],
    ['where they are', 'email', 'email phone street-address city postal-code geo'],
    ['dates and times', 'date', 'date datetime time'],
    ['money', 'card', 'card iban bic account-number aba-routing'],
    ['numbers of the US', 'ssn', 'ssn itin ein npi mbi'],
    [
      'numbers of European countries',
      'nino',
      'nino nhs nir siren siret steuer-id dni nie codice-fiscale bsn pesel personnummer fodselsnummer hetu',
    ],
    ['numbers of other countries', 'cpf', 'cpf cnpj curp sin aadhaar pan cn-resident-id hkid tfn'],
    ['machines and the internet', 'ipv4', 'uuid ipv4 ipv6 mac hostname url imei vin'],
    ['numbers and codes', 'alnum', 'digits integer decimal alnum hex base64 alphabet regex'],
    ['text in any script', 'text', 'text freetext'],
    ['raw FF1 that other programs share', 'ff1', 'ff1'],
  ].map(([kind, shown, names]) => [kind, shown, names.split(' ')]);
}

async function readme() {
  const listed = kindsOfFormats().flatMap(([, , names]) => names);
  const known = described.map(({ name }) => name);
  const wrong = [...known.filter((name) => !listed.includes(name)), ...listed.filter((name) => !known.includes(name))];
  if (wrong.length > 0 || new Set(listed).size !== listed.length)
    throw new Error(`the README's kinds of formats (scripts/reference.mjs) are not the formats: ${wrong.join(', ')}`);
  const rows = kindsOfFormats().map(([kind, shown, names]) => {
    const { value, pseudonym } = described.find(({ name }) => name === shown).example;
    return `| ${kind} | ${names.map((name) => `\`${name}\``).join(' ')} | ${code(value)} ${code(pseudonym)} |`;
  });
  const table = [`| ${known.length} formats | | for example, and its pseudonym |`, '| --- | --- | --- |', ...rows];
  const page = await readFile(new URL('README.md', root), 'utf8');
  const between = /(<!-- formats -->\n)[^]*?(<!-- \/formats -->)/;
  if (!between.test(page)) throw new Error('README.md has no <!-- formats -->');
  return page.replace(between, (_, open, close) => `${open}\n${table.join('\n')}\n\n${close}`);
}

async function prettier(path, text) {
  const config = await resolveConfig(new URL(path, root));
  return format(text, { ...config, filepath: path });
}

/** Flags that are shown, by group. */
function groupsOf({ flags }) {
  const shown = flags.filter(({ hidden }) => !hidden);
  return [...new Set(shown.map(({ group }) => group))].map((group) => [group, shown.filter((f) => f.group === group)]);
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('<', '\\<').replaceAll('\n', ' ');
}

function code(text) {
  return `\`${text.replaceAll('|', '\\|')}\``;
}

function cliPage() {
  const lines = [
    '# Commands',
    '',
    '<!-- made by scripts/reference.mjs from the commands themselves; do not edit -->',
    '',
    '`secureml COMMAND --help` shows the same. Exit codes are in the [README](../README.md#exit-codes).',
    '',
    ...reference.map(({ name, summary }) => `- [${name}](#secureml-${name.replaceAll(' ', '-')}): ${summary}`),
  ];
  for (const command of reference) {
    lines.push('', `## secureml ${command.name}`, '', `${sentence(command.summary)}`, '');
    lines.push(...command.description.flatMap((paragraph) => [cell(paragraph).replaceAll('\\|', '|'), '']));
    if (command.args.length > 0) {
      lines.push('| argument | meaning |', '| --- | --- |');
      lines.push(...command.args.map(({ label, description: about }) => `| ${code(label)} | ${cell(about)} |`), '');
    }
    for (const [group, flags] of groupsOf(command)) {
      lines.push(`| ${groupTitle(group).toLowerCase()} | |`, '| --- | --- |');
      lines.push(...flags.map(({ label, description: about }) => `| ${code(label)} | ${cell(about)} |`), '');
    }
    if (command.examples.length > 0) {
      lines.push('```text');
      for (const { description: about, command: line } of command.examples) {
        if (about) lines.push(`# ${about}`);
        lines.push(line);
      }
      lines.push('```');
    }
  }
  return `${lines.join('\n')}\n`;
}

function sentence(text) {
  return `${text[0].toUpperCase()}${text.slice(1)}.`;
}

function formatsPage() {
  const lines = [
    '# Formats',
    '',
    '<!-- made by scripts/reference.mjs from src/lib/formats; do not edit -->',
    '',
    'A valid value becomes another valid value; one that is not valid becomes another invalid one of the same shape. `-c COLUMN=FORMAT`, with options',
    'behind a colon: `-c card=card:keep=8`. [format.md](format.md) describes each to the byte. `secureml formats NAME` shows the same.',
    '',
    '| format | for | valid, and what stays |',
    '| --- | --- | --- |',
    ...described.map((f) => `| \`${f.name}@${f.version}\` | ${cell(f.summary)} | ${cell(f.accepts)} |`),
    '',
    '## Examples',
    '',
    'Made with the development key, each in the domain of its format. The class is the set that the value is permuted in; one below 10^6 members is',
    'permuted by the keyed table, which hides neither that values are equal nor how often they occur.',
    '',
    '| format | value | pseudonym | members of its class |',
    '| --- | --- | --- | --- |',
    ...described.map(
      ({ example }) =>
        `| ${code(example.spec)} | ${code(example.value)} | ${code(example.pseudonym)} | ${classesText(example)} |`,
    ),
    '',
    '## Options',
    '',
    '| format | option | meaning |',
    '| --- | --- | --- |',
    ...described.flatMap((f) =>
      f.options.map(
        ({ name, values, description: about }) =>
          `| \`${f.name}\` | ${code(`${name}=${values}`)} | ${cell(about)}${f.mainOption === name ? ` (\`${f.name}:${values}\` for short)` : ''} |`,
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

// man(7). A line must not begin with a period or an apostrophe, and hyphens that are typed are minus signs.
function manPage() {
  const roff = (text) =>
    text
      .replaceAll('\\', '\\e')
      .replaceAll('-', '\\-')
      .replace(/^(?=[.'])/gm, '\\&');
  const lines = [
    '.\\" made by scripts/reference.mjs; do not edit',
    `.TH SECUREML 1 "" "secureml ${version}" "User Commands"`,
    '.SH NAME',
    roff(`secureml - ${description[0].toLowerCase()}${description.slice(1)}`),
    '.SH SYNOPSIS',
    '.B secureml',
    roff('COMMAND [ARGUMENT ...] [FLAGS]'),
    '.SH COMMANDS',
  ];
  for (const command of reference) {
    lines.push(`.SS ${roff(`secureml ${[command.name, ...command.args.map(({ label }) => label)].join(' ')}`)}`);
    lines.push(roff(sentence(command.summary)));
    for (const paragraph of command.description) lines.push('.PP', roff(paragraph));
    for (const [, flags] of groupsOf(command))
      for (const { label, description: about } of flags) lines.push('.TP', `.B ${roff(label)}`, roff(about));
    for (const { description: about, command: line } of command.examples) {
      lines.push('.PP', roff(about ? `${sentence(about).slice(0, -1)}:` : 'Example:'), '.PP', '.nf', '.RS');
      lines.push(...line.split('\n').map(roff), '.RE', '.fi');
    }
  }
  const codes = [
    ['0', 'done'],
    ['1', 'a bug of the program'],
    ['2', 'wrong usage'],
    ['3', 'key not found, refused or not the expected one'],
    ['4', 'Vault unreachable: the only one worth retrying'],
    ['5', 'bad input data'],
    ['6', 'a class of values is too small'],
    ['7', 'the output could not be written, or exists'],
    ['8', 'of several files some failed'],
    ['9', 'verification failed'],
    ['128+n', 'ended by signal n'],
  ];
  lines.push('.SH EXIT STATUS', ...codes.flatMap(([exit, about]) => ['.TP', `.B ${exit}`, roff(about)]));
  return `${lines.join('\n')}\n`;
}
