// Looks at every string of a twin: which class it belongs to, its rank there, and what the cipher makes of it.
import { createCodec, formatNamed } from '../../../src/lib/formats/registry.js';
import type { Codec, Parsed } from '../../../src/lib/formats/format.js';
import { LEAST_CLASS } from '../../../src/lib/fpe/keyed-table.js';
import { cipherOf } from '../format-laws.js';
import { permuted, type Paths } from './permuted.js';
import { every, type Twin } from './twin.js';

export interface Seen {
  readonly classes: number;
  readonly strings: number;
  readonly valid: number;
  /** members that no image is: they would be read as something else in this spelling */
  readonly notAdmitted: number;
  /** how many strings were permuted, and how many of them in bulk as well */
  readonly permuted: number;
  readonly inBulk: number;
}

/** The strings of one class in one spelling. */
interface Group {
  readonly label: string;
  readonly size: bigint;
  readonly valid: boolean;
  readonly sizes: readonly bigint[];
  /** by rank */
  readonly strings: Map<bigint, string>;
  /** by rank: the rank in the class of the format as it is */
  readonly ranks: Map<bigint, bigint>;
}

/** @throws at the first thing that is not as it should be */
export function look(twin: Twin, shapes = twin.shapes): Seen {
  const real = createCodec(formatNamed(twin.format), twin.options ?? {});
  const codec = twin.narrow?.(shapes)(real) ?? real;
  const groups = new Map<string, Group>();
  const groupOf = new Map<string, Group>();
  let valid = 0;
  for (const shape of shapes) {
    for (const value of every(shape)) {
      if (groupOf.has(value)) fail(twin, value, 'is of two shapes of the twin');
      const group = place(twin, codec, value, groups, codec === real ? undefined : real);
      groupOf.set(value, group);
      if (group.valid) valid++;
    }
  }
  checkKinds(twin, groupOf);
  let notAdmitted = 0;
  for (const group of groups.values()) {
    if (!twin.isSlice) notAdmitted += missingFrom(twin, codec, group);
    if (codec !== real) checkOrder(twin, group);
  }
  const paths = twin.isSlice ? { permuted: 0, inBulk: 0 } : permuteAll(twin, codec, groupOf);
  return { classes: groups.size, strings: groupOf.size, valid, notAdmitted, ...paths };
}

function fail(twin: Twin, value: string, what: string): never {
  throw new Error(`${twin.format} (${twin.smaller}): "${value}" ${what}`);
}

const zeros = ({ parts }: Parsed): bigint[] => parts.map(() => 0n);
const labelsOf = ({ parts }: Parsed): string => parts.map(({ label }) => label).join(' | ');

function joint(ranks: readonly bigint[], sizes: readonly bigint[]): bigint {
  return ranks.reduce((rank, one, k) => rank * sizes[k]! + one, 0n);
}

function split(rank: bigint, sizes: readonly bigint[]): bigint[] {
  let left = rank;
  return sizes
    .toReversed()
    .map((size) => {
      const one = left % size;
      left /= size;
      return one;
    })
    .reverse();
}

/** Puts a string into its class: valid as the rule says, written back, and with a rank that no other string has. */
function place(twin: Twin, codec: Codec, value: string, groups: Map<string, Group>, real: Codec | undefined): Group {
  const parsed = codec.parse(value);
  const { parts } = parsed;
  const label = labelsOf(parsed);
  if (parts.length === 0) fail(twin, value, 'has no class');
  if (parsed.valid !== twin.isValid(value))
    fail(twin, value, `is ${parsed.valid ? '' : 'not '}valid, the rule differs`);
  const ranks = parts.map(({ rank }) => rank);
  const sizes = parts.map(({ size }) => size);
  if (ranks.some((rank, k) => rank < 0n || rank >= sizes[k]!)) fail(twin, value, 'has a rank beyond its class');
  const written = parsed.write(ranks);
  if (written !== value) fail(twin, value, `is written back as "${written}"`);
  // strings of one class that differ in spelling alone have one rank: its first member tells the spellings apart
  const key = `${label}\n${parsed.write(zeros(parsed))}`;
  let group = groups.get(key);
  if (!group) {
    const size = sizes.reduce((product, one) => product * one, 1n);
    group = { label, size, sizes, valid: parsed.valid, strings: new Map(), ranks: new Map() };
    groups.set(key, group);
  }
  if (sizes.some((size, k) => size !== group.sizes[k])) fail(twin, value, `has a class "${label}" of another size`);
  if (parsed.valid !== group.valid) fail(twin, value, `is in the class "${label}" of both valid and other strings`);
  const rank = joint(ranks, sizes);
  const other = group.strings.get(rank);
  if (other !== undefined) fail(twin, value, `has the rank of "${other}"`);
  group.strings.set(rank, value);
  if (real) group.ranks.set(rank, realRank(twin, real, value, label, parsed.valid));
  return group;
}

/** The same string by the format as it is: of the same class, and written back. */
function realRank(twin: Twin, real: Codec, value: string, label: string, valid: boolean): bigint {
  const parsed = real.parse(value);
  if (labelsOf(parsed) !== label) fail(twin, value, `is of the class "${labelsOf(parsed)}", in the twin "${label}"`);
  if (parsed.valid !== valid) fail(twin, value, 'is valid either in the twin or in the format');
  const [{ rank, size }] = parsed.parts as [Parsed['parts'][number]];
  if (rank < 0n || rank >= size) fail(twin, value, 'has a rank beyond its class in the format');
  if (parsed.write([rank]) !== value) fail(twin, value, 'is not written back by the format');
  return rank;
}

/** Every rank of a class is that of a string of the twin, but for members that are not admitted; says how many these are. */
function missingFrom(twin: Twin, codec: Codec, { label, size, sizes, strings }: Group): number {
  const [example] = strings.values() as Iterable<string> as [string];
  if (BigInt(strings.size) === size) return 0;
  const parsed = codec.parse(example);
  let missing = 0;
  for (let rank = 0n; rank < size; rank++) {
    if (strings.has(rank)) continue;
    const member = parsed.write(split(rank, sizes));
    if (!codec.admits || codec.admits(member, example)) {
      fail(twin, example, `is of the class "${label}" of ${size}, of which the twin has no "${member}"`);
    }
    missing++;
  }
  return missing;
}

/** Members of a twin come in the order that they have in the format. */
function checkOrder(twin: Twin, { strings, ranks }: Group): void {
  let before = -1n;
  for (const [rank, value] of [...strings].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const now = ranks.get(rank)!;
    if (now <= before) fail(twin, value, 'comes in another order in the format');
    before = now;
  }
}

/** Strings of one kind are one class, and those of two kinds are two. */
function checkKinds(twin: Twin, groupOf: ReadonlyMap<string, Group>): void {
  if (!twin.kindOf) return;
  const labels = new Map<string, string>();
  const kinds = new Map<string, string>();
  for (const [value, { label }] of groupOf) {
    const kind = twin.kindOf(value);
    if ((labels.get(kind) ?? label) !== label) fail(twin, value, `is of the kind "${kind}" and not in its class`);
    if ((kinds.get(label) ?? kind) !== kind) fail(twin, value, `is of the kind "${kind}" and in the class of another`);
    labels.set(kind, label);
    kinds.set(label, kind);
  }
}

/** The cipher maps each class onto itself, one to one, and back. */
function permuteAll(twin: Twin, codec: Codec, groupOf: ReadonlyMap<string, Group>): Paths {
  const cipher = cipherOf(formatNamed(twin.format), undefined, { ...(codec.raw && { raw: codec.raw }) });
  const values: string[] = [];
  for (const [value, { sizes }] of groupOf) if (sizes.every((size) => size >= LEAST_CLASS)) values.push(value);
  const { images, inBulk } = permuted(codec, cipher, values, false);
  const seen = new Set(images);
  if (seen.size !== values.length) throw new Error(`${twin.format} (${twin.smaller}): two strings have one image`);
  images.forEach((image, i) => {
    const value = values[i]!;
    if (groupOf.get(image) !== groupOf.get(value)) fail(twin, value, `has the image "${image}" of another class`);
  });
  permuted(codec, cipher, images, true).images.forEach((value, i) => {
    if (value !== values[i]) fail(twin, values[i]!, `comes back as "${value}"`);
  });
  cipher.wipe();
  return { permuted: values.length, inBulk };
}
