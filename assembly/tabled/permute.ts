// The rounds of a class: its ranks are cut into halves, and those walk until they lie inside the class.
import { LANES, tenRounds, toWords } from '../table-rounds';
import { ARRAY, ARRAYS, FILL, MODULUS_U, MODULUS_V, quotients, SIZE_A, SIZE_B, TABLES, twoAt } from './layout';

/** Zeros behind the last one of `count` halves, as many as a round takes at once. */
// @ts-ignore: decorator
@inline
function pad(halves: usize, count: u32): void {
  v128.store(halves + ((<usize>count) << 2), i32x4.splat(0));
}

/** Makes the ranks of a class halves. */
export function cutRanks(klass: usize, base: f64): void {
  const first = <usize>load<u32>(klass, ARRAYS);
  const end = first + ((<usize>load<u32>(klass, FILL)) << 2);
  const bases = f64x2.splat(base);
  const joint = f64x2.splat(<f64>load<u32>(klass, MODULUS_V));
  const inverse = f64x2.splat(1.0 / <f64>load<u32>(klass, MODULUS_V));
  for (let at = first; at < end; at += 8) {
    const rank = f64x2.add(f64x2.mul(twoAt(at), bases), twoAt(at + ARRAY));
    const a = quotients(rank, inverse);
    store<u64>(at, toWords(a));
    store<u64>(at + ARRAY, toWords(f64x2.sub(rank, f64x2.mul(a, joint))));
  }
}

/** All rounds of the values of a class on their way; images outside the class go through again. */
export function permuteClass(klass: usize, walk: usize, decipher: bool): void {
  const count = load<u32>(klass, FILL);
  const as = <usize>load<u32>(klass, ARRAYS);
  const bs = as + ARRAY;
  const tables = <usize>load<u32>(klass, TABLES);
  const modulusU = load<u32>(klass, MODULUS_U);
  const modulusV = load<u32>(klass, MODULUS_V);
  const sizeA = load<u32>(klass, SIZE_A);
  const sizeB = load<u32>(klass, SIZE_B);
  pad(as, count);
  pad(bs, count);
  tenRounds(as, bs, count, tables, modulusU, modulusV, decipher);
  if (sizeA == modulusU) return;
  const walkB = walk + ARRAY;
  const places = walkB + ARRAY;
  let again: u32 = 0;
  for (let k: u32 = 0; k < count; k += LANES) {
    const at = (<usize>k) << 2;
    const a = v128.load(as + at);
    const isLast = i32x4.eq(a, i32x4.splat(sizeA));
    const isBehind = i32x4.ge_s(v128.load(bs + at), i32x4.splat(sizeB));
    let outside = i32x4.bitmask(v128.or(i32x4.gt_s(a, i32x4.splat(sizeA)), v128.and(isLast, isBehind)));
    while (outside) {
      const place = k + ctz(outside);
      outside &= outside - 1;
      if (place >= count) break;
      const to = (<usize>again) << 2;
      store<u32>(walk + to, load<u32>(as + ((<usize>place) << 2)));
      store<u32>(walkB + to, load<u32>(bs + ((<usize>place) << 2)));
      store<u32>(places + to, place);
      again++;
    }
  }
  while (again) {
    pad(walk, again);
    pad(walkB, again);
    tenRounds(walk, walkB, again, tables, modulusU, modulusV, decipher);
    let kept: u32 = 0;
    for (let k: u32 = 0; k < again; k++) {
      const from = (<usize>k) << 2;
      const a = load<u32>(walk + from);
      const b = load<u32>(walkB + from);
      const place = load<u32>(places + from);
      if (a > sizeA || (a == sizeA && b >= sizeB)) {
        const to = (<usize>kept) << 2;
        store<u32>(walk + to, a);
        store<u32>(walkB + to, b);
        store<u32>(places + to, place);
        kept++;
      } else {
        store<u32>(as + ((<usize>place) << 2), a);
        store<u32>(bs + ((<usize>place) << 2), b);
      }
    }
    again = kept;
  }
}
