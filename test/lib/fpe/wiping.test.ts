// What is cleared is what was written, and no page that was not: the memory is looked at as a whole.
import { jest } from '@jest/globals';
import { feistel } from '../../../src/generated/kernels.js';
import { DomainCipher } from '../../../src/lib/fpe/domain-cipher.js';
import { subkey } from '../../../src/lib/fpe/derivation.js';
import type { FeistelKernel } from '../../../src/lib/fpe/feistel-kernel.js';
import { TableBudget } from '../../../src/lib/fpe/table-budget.js';
import { loadKernel } from '../../../src/lib/kernels/load.js';
import { KernelMemory } from '../../../src/lib/kernels/memory.js';
import { randomBytes } from '../../support/seeded.js';

function make(): { memory: KernelMemory; storedKey: Uint8Array; cipher: DomainCipher } {
  const memory = new KernelMemory();
  const kernel = loadKernel<FeistelKernel>(feistel, memory);
  const storedKey = randomBytes(32);
  const cipher = new DomainCipher({
    ...{ storedKey, format: 'ssn', version: 1, domain: 'ssn' },
    ...{ memory, kernel, budget: new TableBudget() },
  });
  return { memory, storedKey, cipher };
}

const AT_ONCE = [1, 2, 10, 255, 4_097, 8_192, 9_000];

it.each(AT_ONCE)('leaves nothing of %i values in memory', (count) => {
  const { memory, cipher } = make();
  const classes = [10n ** 9n, 10n ** 30n, 10n ** 60n, 5_000n].map((size) => cipher.classFor(`${size}`, size));
  const ranks = Array.from({ length: count }, (_, i) => BigInt(i) % 5_000n);
  const its = ranks.map((_, i) => classes[i % classes.length]!);
  expect(cipher.permute(cipher.permute(ranks, its, false), its, true)).toEqual(ranks);
  const [ranksAt, classOfAt] = [memory.allocate(count * 8), memory.allocate(count * 4)];
  memory.f64(ranksAt, count).fill(7);
  memory.u32(classOfAt, count).fill(classes[0]!.index);
  cipher.permuteRanks(ranksAt, classOfAt, count, false);
  expect(memory.f64(ranksAt, count)[count - 1]).not.toBe(7);
  cipher.wipe();
  memory.wipe(ranksAt, count * 8);
  memory.wipe(classOfAt, count * 4);
  const bytes = new Uint8Array(memory.wasm.buffer);
  expect(bytes.findIndex((byte, at) => at >= FIRST && byte !== 0)).toBe(-1);
});

/** Below lie the constants of the kernels. */
const FIRST = 65_536;

it('overwrites the keys that it derived, wherever it kept them', () => {
  const { storedKey, cipher } = make();
  cipher.permuteOne(cipher.classFor('small', 5_000n), 1n, false);
  const filled: string[] = [];
  const fill = Buffer.prototype.fill;
  const spy = jest.spyOn(Buffer.prototype, 'fill').mockImplementation(function (this: Buffer, ...args: never[]) {
    filled.push(this.toString('hex'));
    return Reflect.apply(fill, this, args) as Buffer;
  } as never);
  cipher.wipe();
  spy.mockRestore();
  const ff1 = subkey(storedKey, 'ff1', 'ssn', '1', 'ssn').toString('hex');
  const perm1 = subkey(storedKey, 'perm1', 'ssn', '1', 'ssn').toString('hex');
  expect(filled.filter((hex) => hex === ff1)).toHaveLength(1);
  expect(filled.filter((hex) => hex === perm1)).toHaveLength(1);
});
