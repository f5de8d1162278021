// Values brought together by their classes. src/lib/fpe/feistel-twin.ts is the same in plain TypeScript.

/**
 * @param classOf one word a value: its class, or a number of no class, which is not below `classes`
 * @param ends gets for each class where its values end in `order`; those of the next class begin there
 * @param order gets the numbers of values that have a class, class by class, in ascending order
 */
export function groupByClass(classOf: usize, count: u32, classes: u32, ends: usize, order: usize): void {
  memory.fill(ends, 0, <usize>classes << 2);
  const behind = classOf + (<usize>count << 2);
  for (let at = classOf; at < behind; at += 4) {
    const klass = load<u32>(at);
    if (klass >= classes) continue;
    const end = ends + (<usize>klass << 2);
    store<u32>(end, load<u32>(end) + 1);
  }
  let start: u32 = 0;
  for (let klass: u32 = 0; klass < classes; klass++) {
    const end = ends + (<usize>klass << 2);
    const its = load<u32>(end);
    store<u32>(end, start);
    start += its;
  }
  for (let i: u32 = 0; i < count; i++) {
    const klass = load<u32>(classOf + (<usize>i << 2));
    if (klass >= classes) continue;
    const end = ends + (<usize>klass << 2);
    const next = load<u32>(end);
    store<u32>(order + (<usize>next << 2), i);
    store<u32>(end, next + 1);
  }
}
