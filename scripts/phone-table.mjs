// Writes src/lib/formats/tables/phone.ts: the valid national numbers of every calling code, as intervals.
//
// Run once for a version of the stable format and never again for that version: what it wrote is pinned, so that validity does not
// drift with numbering plans. Usage: node scripts/phone-table.mjs > src/lib/formats/tables/phone.ts
//
// Source: the metadata of libphonenumber (Apache-2.0) as packaged by libphonenumber-js. It says with regular expressions which national
// numbers of a region are valid; an expression and a length make a finite set of numbers, which is a union of intervals.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const metadata = require('libphonenumber-js/metadata.max.json');
const { version } = require('libphonenumber-js/package.json');

/** ITU-T E.164: country code and national number together. */
const MOST_DIGITS = 15;
/** A class needs ten members. */
const LEAST_CLASS = 10;
/** What ITU-T E.164 recommends in front of international numbers: read everywhere. */
const USUAL_IDD = '00';
/** Belarus dials 8, and area codes are written with a 0 in front that is no part of the international number. */
const TRUNKS = { BY: '80' };
/** "001 212..." is +1 212... far more often than 001 and +212..., and likewise "0091..." is +91... */
const BETTER_WITH_00 = ['001', '009'];

// ---- a regular expression over digits -> the intervals of its matches of one length --------------------------------------------------

function parseExpression(source) {
  let at = 0;
  const alternatives = () => {
    const options = [sequence()];
    while (source[at] === '|') {
      at++;
      options.push(sequence());
    }
    return { kind: 'either', options };
  };
  const sequence = () => {
    const items = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') items.push(repeated());
    return { kind: 'all', items };
  };
  const repeated = () => {
    const item = atom();
    if (source[at] === '?') {
      at++;
      return { kind: 'times', item, least: 0, most: 1 };
    }
    if (source[at] === '{') {
      const [least, most = least] = source.slice(at + 1, source.indexOf('}', at)).split(',');
      at = source.indexOf('}', at) + 1;
      return { kind: 'times', item, least: Number(least), most: Number(most) };
    }
    return item;
  };
  const atom = () => {
    const c = source[at++];
    if (c === '(') {
      if (source.startsWith('?:', at)) at += 2;
      const inner = alternatives();
      if (source[at++] !== ')') throw new Error(`no end of group in ${source}`);
      return inner;
    }
    if (c === '[') return { kind: 'digit', digits: set() };
    if (c === '\\' && source[at++] === 'd') return { kind: 'digit', digits: [...'0123456789'].map(Number) };
    if (c >= '0' && c <= '9') return { kind: 'digit', digits: [Number(c)] };
    throw new Error(`cannot read ${c} in ${source}`);
  };
  const set = () => {
    const digits = [];
    while (source[at] !== ']') {
      const from = Number(source[at++]);
      let to = from;
      if (source[at] === '-') {
        to = Number(source[at + 1]);
        at += 2;
      }
      if (!(from <= to)) throw new Error(`cannot read a set in ${source}`);
      for (let d = from; d <= to; d++) digits.push(d);
    }
    at++;
    return digits;
  };
  const tree = alternatives();
  if (at !== source.length) throw new Error(`cannot read ${source} from ${at} on`);
  return tree;
}

function automaton(source) {
  const states = [];
  const state = () => states.push({ free: [], digits: [] }) - 1;
  const build = (node, from) => {
    if (node.kind === 'digit') {
      const to = state();
      states[from].digits.push([node.digits, to]);
      return to;
    }
    if (node.kind === 'all') return node.items.reduce((s, item) => build(item, s), from);
    const to = state();
    if (node.kind === 'either') for (const option of node.options) states[build(option, from)].free.push(to);
    else {
      let s = from;
      for (let k = 0; k < node.least; k++) s = build(node.item, s);
      states[s].free.push(to);
      for (let k = node.least; k < node.most; k++) {
        s = build(node.item, s);
        states[s].free.push(to);
      }
    }
    return to;
  };
  const start = state();
  return { states, start, end: build(parseExpression(source), start) };
}

/** The numbers of `length` digits that match, as sorted disjoint [from, to). */
function intervals(source, length) {
  const { states, start, end } = automaton(source);
  const closure = (seeds) => {
    const seen = new Set(seeds);
    const open = [...seen];
    while (open.length > 0) {
      for (const next of states[open.pop()].free) {
        if (seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    return [...seen].sort((a, b) => a - b);
  };
  const known = new Map();
  const matches = (from, left) => {
    const key = `${from.join()}/${left}`;
    if (known.has(key)) return known.get(key);
    let out = [];
    if (left === 0) out = from.includes(end) ? [[0, 1]] : [];
    else {
      const width = 10 ** (left - 1);
      for (let d = 0; d < 10; d++) {
        const next = from.flatMap((s) => states[s].digits.filter(([digits]) => digits.includes(d)).map(([, to]) => to));
        if (next.length === 0) continue;
        out = union(
          out,
          matches(closure(next), left - 1).map(([a, b]) => [a + d * width, b + d * width]),
        );
      }
    }
    known.set(key, out);
    return out;
  };
  return matches(closure([start]), length);
}

function union(a, b) {
  const out = [];
  for (const [from, to] of [...a, ...b].sort((x, y) => x[0] - y[0])) {
    const last = out.at(-1);
    if (last && last[1] >= from) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

function without(a, b) {
  const out = [];
  for (const [from, to] of a) {
    let at = from;
    for (const [x, y] of b) {
      if (y <= at || x >= to) continue;
      if (x > at) out.push([at, x]);
      at = y;
    }
    if (at < to) out.push([at, to]);
  }
  return out;
}

const common = (a, b) => without(a, without(a, b));

/** The numbers of `length` digits that begin with a match. */
function beginning(source, length) {
  let out = [];
  for (let k = 1; k <= length; k++) {
    const width = 10 ** (length - k);
    out = union(
      out,
      intervals(source, k).map(([a, b]) => [a * width, b * width]),
    );
  }
  return out;
}

// ---- regions ---------------------------------------------------------------------------------------------------------------------------

// positions in the packed metadata of libphonenumber-js
const regionOf = (packed) => ({
  idd: packed[1],
  general: packed[2],
  lengths: packed[3],
  formats: packed[4] || [],
  trunk: packed[5] || '',
  leading: packed[10] || undefined,
  types: (packed[11] || []).filter((type) => type && type[0]),
  preferredIdd: packed[12] || undefined,
});

function valid(region, length) {
  if (!region.lengths.includes(length)) return [];
  const all = region.types
    .filter(([, lengths]) => !lengths || lengths.includes(length))
    .reduce((sum, [expression]) => union(sum, intervals(expression, length)), []);
  return common(all, intervals(region.general, length));
}

/** Whether the plan's own spellings begin with the trunk prefix. */
const isWritten = ({ trunk, formats }) =>
  trunk !== '' && formats.some(([, , , rule, optional]) => rule && rule.replace(/\$1|\D/g, '') === trunk && !optional);

/** How the plan groups the digits of national numbers, the trunk prefix aside: "3 3 4", "2 3-13". */
function groupings({ formats }) {
  const span = ([least, most]) => (least === most ? String(least) : `${least}-${most}`);
  return [...new Set(formats.map(([pattern]) => splitGroups(pattern).map(widthOf).map(span).join(' ')))].join(',');
}

/** "(\d{2})(\d{3,13})" -> "\d{2}", "\d{3,13}" */
function splitGroups(pattern) {
  const out = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === '(' && depth++ === 0) start = i + 1;
    if (pattern[i] === ')' && --depth === 0) out.push(pattern.slice(start, i));
  }
  return out;
}

/** The fewest and the most digits that an expression matches. */
function widthOf(source) {
  const measure = (node) => {
    if (node.kind === 'digit') return [1, 1];
    const inner = (node.items ?? node.options ?? [node.item]).map(measure);
    if (node.kind === 'all') return [0, 1].map((k) => inner.reduce((sum, width) => sum + width[k], 0));
    if (node.kind === 'either')
      return [Math.min(...inner.map(([least]) => least)), Math.max(...inner.map(([, most]) => most))];
    return [inner[0][0] * node.least, inner[0][1] * node.most];
  };
  return measure(parseExpression(source));
}

const notes = [];
const blocks = [];
const codes = [
  ...Object.entries(metadata.country_calling_codes),
  ...Object.keys(metadata.nonGeographic).map((code) => [code, [`+${code}`]]),
].sort(([a], [b]) => (a < b ? -1 : 1));
for (const [code, names] of codes) {
  const regions = names.map((name) => ({
    name,
    ...regionOf(metadata.countries[name] ?? metadata.nonGeographic[code]),
    ...(TRUNKS[name] && { trunk: TRUNKS[name] }),
  }));
  const { trunk, idd, preferredIdd } = regions[0];
  const rows = [];
  const all = new Map();
  const decided = new Map(); // by length: what an earlier region has, or would have by its leading digits
  for (const region of regions) {
    for (const length of region.lengths.filter((l) => l + code.length <= MOST_DIGITS)) {
      let set = valid(region, length);
      const leading = region.leading && beginning(region.leading, length);
      if (leading) set = common(set, leading);
      set = without(set, decided.get(length) ?? []);
      decided.set(length, union(decided.get(length) ?? [], leading ?? set));
      const size = set.reduce((sum, [a, b]) => sum + b - a, 0);
      if (size === 0) continue;
      if (size < LEAST_CLASS) {
        notes.push(`${region.name}, ${length} digits: ${size} numbers are too few for a class and count as invalid`);
        continue;
      }
      all.set(length, union(all.get(length) ?? [], set));
      let zeros = 0;
      while (set.flat().every((n) => n % 10 ** (zeros + 1) === 0)) zeros++;
      let at = 0;
      const items = set.flat().map((n) => {
        const step = (n - at) / 10 ** zeros;
        at = n;
        return step.toString(36);
      });
      rows.push({ head: `${region.name} ${length} ${zeros}`, items: items.join(' ') });
    }
  }
  // A prefix of its own beside 00, if it is one and what it begins with 00 cannot be a valid number behind 00.
  const own = [preferredIdd, idd].find((prefix) => /^\d\d+$/.test(prefix || ''));
  const usual = metadata.countries[names[0]] ? [USUAL_IDD] : []; // nobody calls from a code without a country
  const idds = own === undefined || BETTER_WITH_00.includes(own) ? usual : [...new Set([own, USUAL_IDD])];
  blocks.push({
    head: [
      '',
      code,
      trunk,
      isWritten(regions[0]) ? 'w' : '',
      idds.join(' '),
      names.join(' '),
      groupings(regions[0]),
    ].join('|'),
    rows,
  });
}

// Rows that are equal but for their head are written once: "=7" stands for the items of the seventh row.
const seen = new Map();
let count = 0;
const lines = blocks.flatMap(({ head, rows }) => [
  head,
  ...rows.map((row) => {
    const before = seen.get(row.items);
    if (before === undefined) seen.set(row.items, count);
    count++;
    return `${row.head} ${before !== undefined && row.items.length > 6 ? `=${before}` : row.items}`;
  }),
]);

process.stdout.write(`/*!
 * Derived from the metadata of libphonenumber as packaged by libphonenumber-js ${version}.
 * Copyright (C) The Libphonenumber Authors. Licensed under the Apache License, Version 2.0; see phone.LICENSE.
 * Changed: regular expressions were replaced by the intervals of numbers that they match.
 */
// Pinned by scripts/phone-table.mjs; part of the stable format, never to be changed.

/**
 * Numbering plans, one calling code after the other.
 *
 * A line that begins with "|": calling code | trunk prefix | "w" if national numbers are written with it | prefixes of international
 * calls | regions, the main one first | how digits behind the trunk prefix are grouped, which serves to guess the region only.
 * Then one line for each region and length that has valid numbers: region, length, zeros, items. Items in base 36: the distance to the
 * next valid number, then how many follow in a row, both in units of 10^zeros; the distance counts from the end of the run before.
 * "=7" stands for the items of the row with index 7, headers not counted.
 */
export const PHONE_PLANS = \`
${lines.join('\n')}
\`;
`);
for (const note of notes) console.error(note);
console.error(`${blocks.length} calling codes, ${count} rows`);
