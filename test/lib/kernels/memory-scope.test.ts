import { MemoryScope } from '../../../src/lib/kernels/memory-scope.js';
import { KernelMemory } from '../../../src/lib/kernels/memory.js';

const whole = new KernelMemory();

it('overwrites and gives back what nobody gave back, and what was only released', () => {
  const scope = new MemoryScope(whole);
  const [kept, released] = [scope.allocate(5_000), scope.allocate(100)];
  whole.u8(kept, 5_000).fill(7);
  whole.u8(released, 100).fill(7);
  scope.release(released, 100);
  expect(scope.allocate(90)).toBe(released);
  scope.close();
  expect([...whole.u8(kept, 5_000), ...whole.u8(released, 100)].filter((byte) => byte !== 0)).toEqual([]);
  const again = [whole.allocate(5_000), whole.allocate(100)];
  expect(again).toEqual([kept, released]);
  whole.release(kept, 5_000);
  whole.release(released, 100);
});

it('gives back at once what is wiped, as far as it was written, and all of it where it was used before', () => {
  const scope = new MemoryScope(whole);
  const once = scope.allocate(4_096);
  whole.u8(once, 10).fill(7);
  scope.wipe(once, 4_096, 10);
  expect(whole.allocate(4_096)).toBe(once);
  const twice = scope.allocate(200);
  whole.u8(twice, 200).fill(7);
  scope.release(twice, 200);
  expect(scope.allocate(50)).toBe(twice);
  scope.wipe(twice, 50, 10);
  expect([...whole.u8(twice, 200)].filter((byte) => byte !== 0)).toEqual([]);
  whole.release(once, 4_096);
});

it('takes nothing back once it is closed', () => {
  const scope = new MemoryScope(whole);
  const region = scope.allocate(300);
  scope.close();
  const others = whole.allocate(300);
  expect(others).toBe(region);
  whole.u8(others, 300).fill(9);
  scope.release(region, 300);
  scope.wipe(region, 300);
  expect(whole.u8(others, 300)[0]).toBe(9);
  expect(whole.allocate(300)).not.toBe(region);
});

it('knows the memory that outlives it', () => {
  expect(new MemoryScope(new MemoryScope(whole)).lasting).toBe(whole);
});
