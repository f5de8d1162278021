// Reads every number of nine digits as one of a format without check digits, and writes it again: each has to have the rank behind that of
// the member of its class before it. Prints a line a format: how many numbers are valid, how many are not. Usage, after npm run build:
// node scripts/every-number.mjs
import { ein } from '../dist/lib/formats/ein.js';
import { itin } from '../dist/lib/formats/itin.js';
import { ssn } from '../dist/lib/formats/ssn.js';

const LENGTH = 9;
const AREAS = 1_000;
const GROUPS = 100;
const SERIALS = 10_000;
const BLOCK = GROUPS * SERIALS;

const within = (number, runs) => runs.some(([from, to = from]) => number >= from && number <= to);
const NO_EIN = [[0], [7, 9], [17, 19], [28, 29], [49], [69, 70], [78, 79], [89], [96, 97]];
const ITIN_GROUPS = [
  [50, 65],
  [70, 88],
  [90, 92],
  [94, 99],
];

/** Written here once more: which numbers are valid, by their first three digits, the next two and the last four. */
const RULES = [
  [ssn, (area, group) => area > 0 && area !== 666 && area < 900 && group > 0, (serial) => serial > 0],
  [ein, (area) => !within(Math.floor(area / 10), NO_EIN), () => true],
  [itin, (area, group) => area >= 900 && within(group, ITIN_GROUPS), () => true],
];

for (const [format, isGroup, isSerial] of RULES) {
  const [valid, invalid] = lookAt(format, isGroup, isSerial);
  console.log([format.name, valid, invalid].join(' '));
}

function lookAt(format, isGroup, isSerial) {
  const codec = format.create({});
  const cells = {
    count: BLOCK,
    heads: new Float64Array(BLOCK),
    tails: new Float64Array(BLOCK),
    counts: new Uint8Array(BLOCK).fill(LENGTH),
    ranks: new Float64Array(BLOCK),
    classOf: new Uint32Array(BLOCK),
  };
  /** Numbers the classes as they are met; ranks are looked at as they are. */
  const sizes = [];
  const indexes = new Map();
  const cipher = {
    classFor(label, size) {
      let index = indexes.get(label);
      if (index === undefined) indexes.set(label, (index = sizes.push(Number(size)) - 1));
      return { index };
    },
  };
  /** for valid numbers and the others: the number of their class, and how many there were */
  const classes = [undefined, undefined];
  const members = [0, 0];
  for (let area = 0; area < AREAS; area++) {
    const first = area * BLOCK;
    for (let i = 0; i < BLOCK; i++) cells.tails[i] = first + i;
    codec.digits.rank(cells, cipher);
    for (let group = 0, i = 0; group < GROUPS; group++) {
      const isGroupGood = isGroup(area, group);
      for (let serial = 0; serial < SERIALS; serial++, i++) {
        const its = isGroupGood && isSerial(serial) ? 0 : 1;
        classes[its] ??= cells.classOf[i];
        if (cells.classOf[i] !== classes[its] || cells.ranks[i] !== members[its]++) {
          throw new Error(`${format.name}: ${first + i} has the rank ${cells.ranks[i]} in class ${cells.classOf[i]}`);
        }
      }
    }
    codec.digits.unrank(cells, cipher);
    for (let i = 0; i < BLOCK; i++) {
      if (cells.tails[i] !== first + i) throw new Error(`${format.name}: ${first + i} is written as ${cells.tails[i]}`);
    }
  }
  classes.forEach((index, its) => {
    if (sizes[index] !== members[its]) throw new Error(`${format.name}: ${sizes[index]} is no ${members[its]}`);
  });
  if (classes[0] === classes[1]) throw new Error(`${format.name}: valid numbers and others are one class`);
  return members;
}
