// Writes src/lib/formats/tables/characters.ts: which ideographs and syllables are in common use, and where.
//
// Taken from the national standards that sort characters by how common they are, by way of the legacy encodings that TextDecoder
// knows: GB/T 2312 (China; level 1 in rows 16 to 55, level 2 in rows 56 to 87), Big5 (Taiwan; level 1), JIS X 0208 (Japan; level 1
// in rows 16 to 47) and KS X 1001 (Korea; rows 16 to 40). Run once for a version of the stable format and never again for it: what
// it wrote is pinned. Usage: node scripts/characters.mjs > src/lib/formats/tables/characters.ts
const decode = (encoding, leads, trails) => {
  const decoder = new TextDecoder(encoding);
  const found = new Set();
  for (const lead of leads) {
    for (const trail of trails(lead)) {
      const [character, more] = decoder.decode(Uint8Array.of(lead, trail));
      const code = character.codePointAt(0);
      if (more === undefined && code !== 0xfffd) found.add(code);
    }
  }
  return found;
};
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const cells = () => range(0xa1, 0xfe);
const big5Trails = (lead) => [...range(0x40, 0x7e), ...(lead < 0xc6 ? range(0xa1, 0xfe) : [])];

const chinaLevel1 = decode('gb18030', range(0xb0, 0xd7), cells);
const china = new Set([...chinaLevel1, ...decode('gb18030', range(0xd8, 0xf7), cells)]);
const taiwan = decode('big5', range(0xa4, 0xc6), big5Trails);
const japan = decode('euc-jp', range(0xb0, 0xcf), cells);
const korea = decode('euc-kr', range(0xb0, 0xc8), cells);

const sets = {
  // in use with simplified and with traditional characters
  both: [...china].filter((c) => taiwan.has(c)),
  simplified: [...chinaLevel1].filter((c) => !taiwan.has(c)),
  traditional: [...taiwan].filter((c) => !china.has(c)),
  japanese: [...japan].filter((c) => !china.has(c) && !taiwan.has(c)),
  hangul: [...korea],
};

// as in tables/symbols.ts: distances from the end of the run before, in base 36; "+n" says that n more follow
const encode = (codes) => {
  const sorted = codes
    .filter((c) => (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7a3))
    .sort((a, b) => a - b);
  const out = [];
  let at = 0;
  for (let i = 0; i < sorted.length;) {
    let run = 1;
    while (sorted[i + run] === sorted[i] + run) run++;
    out.push((sorted[i] - at).toString(36) + (run > 1 ? `+${(run - 1).toString(36)}` : ''));
    at = sorted[i] + run;
    i += run;
  }
  return out.join(' ');
};

const rows = Object.entries(sets).map(([name, codes]) => `${name}|${encode(codes)}`);
process.stdout.write(`// Pinned by scripts/characters.mjs; part of the stable format, never to be changed.

/** One set a line: name | members, as in tables/symbols.ts. */
export const CHARACTER_SETS = \`
${rows.join('\n')}
\`;
`);
console.error(
  Object.entries(sets)
    .map(([name, codes]) => `${name}: ${codes.length}`)
    .join(', '),
);
