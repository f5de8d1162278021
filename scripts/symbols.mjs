// Writes src/lib/formats/tables/symbols.ts: the alphabets that symbols are permuted within.
//
// Run once for a version of the stable format, with a Node of the Unicode version it names, and never again for that version: what
// it wrote is pinned, so that no pseudonym depends on the engine that runs. Usage: node scripts/symbols.mjs > src/lib/formats/tables/symbols.ts
const utf8Length = (c) => (c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4);
const is = (property) => {
  const pattern = new RegExp(`^\\p{${property}}$`, 'u');
  return (c) => pattern.test(String.fromCodePoint(c));
};
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const codes = (text) => [...text].map((c) => c.codePointAt(0));

// ---- what stays where it is -------------------------------------------------------------------------------------------------------
const [isPunctuation, isSeparator, isSpace, isControl, isMark] = ['P', 'Z', 'White_Space', 'Cc', 'M'].map(is);
// joiners, directional controls, soft hyphen, word joiner, byte order mark: without them scripts do not render
const FORMAT_CONTROLS = new Set([
  0xad,
  0x61c,
  0x180e,
  0xfeff,
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x2064),
  ...range(0x2066, 0x2069),
]);
const isAsciiOther = (c) => c < 0x80 && !/[0-9A-Za-z]/.test(String.fromCharCode(c));
const isKept = (c) =>
  isAsciiOther(c) || isPunctuation(c) || isSeparator(c) || isSpace(c) || isControl(c) || FORMAT_CONTROLS.has(c);
// variation selectors of ideographs and tags could carry a hidden text, so they are not kept
const HIDDEN = new Set([...range(0xe0000, 0xe0fff)]);
// skin tones sit on the emoji before them, as marks do on letters
const MODIFIERS = new Set(range(0x1f3fb, 0x1f3ff));

// ---- case: pairs that map one to one in both directions and take as many bytes ----------------------------------------------------
const partnerOf = (c) => {
  const s = String.fromCodePoint(c);
  for (const [there, back] of [
    [s.toLowerCase(), (x) => x.toUpperCase()],
    [s.toUpperCase(), (x) => x.toLowerCase()],
  ]) {
    if (there === s || [...there].length !== 1 || back(there) !== s) continue;
    const partner = there.codePointAt(0);
    if (utf8Length(partner) === utf8Length(c)) return partner;
  }
  return undefined;
};
const isLower = (c) => partnerOf(c) !== undefined && String.fromCodePoint(c).toLowerCase() === String.fromCodePoint(c);

// ---- alphabets by hand: the letters that people of one language read as theirs, and kinds of letters that carry different marks ------
const indic = (base) => [
  { name: 'v', members: [...range(base + 0x04, base + 0x14), base + 0x60, base + 0x61] },
  { name: 'c', members: range(base + 0x15, base + 0x39) },
];
const INDIC = {
  Deva: 0x900,
  Beng: 0x980,
  Guru: 0xa00,
  Gujr: 0xa80,
  Orya: 0xb00,
  Taml: 0xb80,
  Telu: 0xc00,
  Knda: 0xc80,
  Mlym: 0xd00,
};
const byHand = [
  ['d', range(0x30, 0x39)],
  ['a', range(0x61, 0x7a)],
  // Latin-1 and Latin Extended-A, by what they are: "é" stays a vowel, "ñ" a consonant
  ['Latn2v', codes('àáâãäåæèéêëìíîïòóôõöøùúûüýÿāăąēĕėęěĩīĭįōŏőœũūŭůűųŷ')],
  ['Latn2c', codes('çðñþćĉċčďđĝğġģĥħĵķĺļľłńņňŋŕŗřśŝşšţťŧŵźżž')],
  ['Grek2', codes('αβγδεζηθικλμνξοπρστυφχψω')],
  ['Grek2v', codes('άέήίόύώϊϋ')],
  ['Cyrl2', range(0x430, 0x44f)],
  ['Cyrl2e', [...range(0x450, 0x45f), 0x491]],
  ['Armn2', range(0x561, 0x586)],
  ['Hebr2', range(0x5d0, 0x5ea)],
  ['Arab2', [...range(0x621, 0x63a), ...range(0x641, 0x64a)]],
  ['Geor3', range(0x10d0, 0x10f0)],
  ['Thai3c', range(0xe01, 0xe2e)],
  ['Thai3v', [0xe2f, 0xe30, 0xe32, 0xe33, ...range(0xe40, 0xe46)]],
  ['Laoo3c', range(0xe81, 0xeae)],
  ['Sinh3v', range(0xd85, 0xd96)],
  ['Sinh3c', range(0xd9a, 0xdc6)],
  ['Khmr3c', range(0x1780, 0x17a2)],
  ['Khmr3v', range(0x17a3, 0x17b3)],
  ['Mymr3c', range(0x1000, 0x1020)],
  ['Mymr3v', range(0x1021, 0x102a)],
  ['Tibt3c', range(0xf40, 0xf6c)],
  ...Object.entries(INDIC).flatMap(([script, base]) =>
    indic(base).map(({ name, members }) => [`${script}3${name}`, members]),
  ),
  ['Hira3', range(0x3041, 0x3096)],
  ['Kana3', range(0x30a1, 0x30fa)],
  ['Hang3', range(0xac00, 0xd7a3)],
  ['Hang3l', range(0x1100, 0x1112)],
  ['Hang3w', range(0x1161, 0x1175)],
  ['Hang3t', range(0x11a8, 0x11c2)],
  ['Hani3', range(0x4e00, 0x9fff)],
];

// ---- everything else by script, case and length in bytes ----------------------------------------------------------------------------
const SCRIPTS =
  `Adlm Aghb Ahom Arab Armn Avst Bali Bamu Bass Batk Beng Bhks Bopo Brah Brai Bugi Buhd Cakm Cans Cari Cham Cher Chrs Copt Cpmn Cprt Cyrl Deva Diak Dogr Dsrt Dupl Egyp Elba Elym Ethi Geor Glag Gong Gonm Goth Gran Grek Gujr Guru Hang Hani Hano Hatr Hebr Hira Hluw Hmng Hmnp Hung Ital Java Kali Kana Khar Khmr Khoj Kits Knda Kthi Lana Laoo Latn Lepc Limb Lina Linb Lisu Lyci Lydi Mahj Maka Mand Mani Marc Medf Mend Merc Mero Mlym Modi Mong Mroo Mtei Mult Mymr Nagm Nand Narb Nbat Newa Nkoo Nshu Ogam Olck Orkh Orya Osge Osma Ougr Palm Pauc Perm Phag Phli Phlp Phnx Plrd Prti Rjng Rohg Runr Samr Sarb Saur Sgnw Shaw Shrd Sidd Sind Sinh Sogd Sogo Sora Soyo Sund Sylo Syrc Tagb Takr Tale Talu Taml Tang Tavt Telu Tfng Tglg Thaa Thai Tibt Tirh Tnsa Toto Ugar Vaii Vith Wara Wcho Xpeo Xsux Yezi Yiii Zanb`.split(
    ' ',
  );
const scriptTests = SCRIPTS.flatMap((s) => {
  try {
    return [[s, is(`Script=${s}`)]];
  } catch {
    return []; // newer than this engine's Unicode
  }
});
const scriptOf = (c) => scriptTests.find(([, test]) => test(c))?.[0] ?? 'Zyyy';
const [isLetter, isDecimal, isNumber, isSymbol, isCurrency, isEmoji, isPrivate, isSurrogate, isUnassigned] = [
  'L',
  'Nd',
  'N',
  'S',
  'Sc',
  'Emoji_Presentation',
  'Co',
  'Cs',
  'Cn',
].map(is);

const groups = new Map();
const taken = new Set();
for (const [id, members] of byHand) {
  const present = members.filter((c) => (isLetter(c) || isDecimal(c)) && !taken.has(c));
  groups.set(id, { id, members: present });
  for (const c of present) {
    taken.add(c);
    const partner = partnerOf(c);
    if (partner !== undefined) taken.add(partner);
  }
}
const add = (id, c) => {
  if (!groups.has(id)) groups.set(id, { id, members: [] });
  groups.get(id).members.push(c);
};
// decimal digits come in runs of ten: one alphabet each, named by its zero
const zeroOf = (c) => {
  let start = c;
  while (isDecimal(start - 1)) start--;
  return c - ((c - start) % 10);
};
for (let c = 0; c <= 0x10ffff; c++) {
  if (taken.has(c) || isSurrogate(c) || isKept(c)) continue;
  const bytes = utf8Length(c);
  if ((isMark(c) && !HIDDEN.has(c)) || MODIFIERS.has(c)) add(`mark${bytes}`, c);
  else if (HIDDEN.has(c)) add('hidden4', c);
  else if (isLetter(c)) {
    const partner = partnerOf(c);
    if (partner === undefined) add(`${scriptOf(c)}${bytes}n`, c);
    else if (isLower(c)) add(`${scriptOf(c)}${bytes}x`, c);
  } else if (isDecimal(c)) add(`d${zeroOf(c).toString(16)}`, c);
  else if (partnerOf(c) !== undefined) {
    if (isLower(c)) add(`${isNumber(c) ? 'num' : 'sym'}${bytes}x`, c); // Roman numerals and circled letters have case
  } else if (isNumber(c)) add(`num${bytes}`, c);
  else if (isCurrency(c)) add(`cur${bytes}`, c);
  else if (isEmoji(c)) add(`emo${bytes}`, c);
  else if (isSymbol(c)) add(`sym${bytes}`, c);
  else if (isPrivate(c)) add(`priv${bytes}`, c);
  else if (isUnassigned(c)) add(`none${bytes}`, c);
  else add(`none${bytes}`, c);
}
// alphabets under ten members join the larger one of their kind and length
const MERGE = 10;
for (const [key, group] of [...groups]) {
  if (group.members.length >= MERGE) continue;
  const bytes = utf8Length(group.members[0] ?? 0x80);
  groups.delete(key);
  const cased = group.members.some((c) => partnerOf(c) !== undefined);
  for (const c of group.members) add(cased ? `Zzzz${bytes}x` : isLetter(c) ? `Zzzz${bytes}n` : `sym${bytes}`, c);
}

for (const [key, group] of [...groups]) {
  if (group.members.length >= MERGE) continue;
  groups.delete(key);
  const bytes = utf8Length(group.members[0]);
  const home = isLetter(group.members[0]) ? `Latn${bytes}${key.at(-1)}` : `sym${bytes}`;
  for (const c of group.members) add(home, c);
}

const encodeRanges = (members) => {
  const sorted = [...members].sort((a, b) => a - b);
  const out = [];
  let at = 0;
  for (let i = 0; i < sorted.length;) {
    let run = 1;
    while (i + run < sorted.length && sorted[i + run] === sorted[i] + run) run++;
    out.push((sorted[i] - at).toString(36) + (run > 1 ? `+${(run - 1).toString(36)}` : ''));
    at = sorted[i] + run;
    i += run;
  }
  return out.join(' ');
};
// the distance to the capital, run by run
const encodeCapitals = (members) => {
  const sorted = [...members].sort((a, b) => a - b);
  if (partnerOf(sorted[0]) === undefined) return undefined;
  const out = [];
  for (const c of sorted) {
    const distance = (partnerOf(c) - c).toString(36);
    const last = out.at(-1);
    if (last && last[0] === distance) last[1]++;
    else out.push([distance, 1]);
  }
  return out.map(([distance, run]) => distance + (run > 1 ? `*${run.toString(36)}` : '')).join(' ');
};

const least = (members) => members.reduce((x, y) => Math.min(x, y));
const ordered = [...groups.values()].sort((a, b) => least(a.members) - least(b.members) || (a.id < b.id ? -1 : 1));
for (const g of ordered) {
  const cased = new Set(g.members.map((c) => partnerOf(c) !== undefined));
  if (cased.size !== 1) throw new Error(`${g.id} mixes letters with and without case`);
  if (new Set(g.members.map(utf8Length)).size !== 1) throw new Error(`${g.id} mixes lengths`);
  if (g.members.length < MERGE) throw new Error(`${g.id} has ${g.members.length} members`);
}
const rows = ordered.map((g) => {
  const capitals = encodeCapitals(g.members);
  return `${g.id}|${encodeRanges(g.members)}${capitals === undefined ? '' : `|${capitals}`}`;
});
process.stdout
  .write(`// Pinned by scripts/symbols.mjs from Unicode ${process.versions.unicode}; part of the stable format, never to be changed.
// A code point that is in no alphabet stays where it is: punctuation, spaces, controls, joiners, surrogates.

/**
 * One alphabet a line: name | members | capitals.
 * Members (small letters where there is case) as distances from the end of the run before, in base 36; "+n" says that n more follow.
 * Capitals as each member's distance to its own; "*n" stands for n members in a row.
 */
export const ALPHABETS = \`
${rows.join('\n')}
\`;
`);
console.error(`${ordered.length} alphabets, ${ordered.reduce((n, g) => n + g.members.length, 0)} members`);
console.error(ordered.map((g) => `${g.id}:${g.members.length}`).join(' '));
