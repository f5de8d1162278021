// Who works on blocks: this thread, and worker threads beside it.
import { now } from '../clock.js';
import type { KeyedTables } from '../fpe/keyed-tables.js';
import type { KernelMemory } from '../kernels/memory.js';
import { BlockCipher, type BlockJob, type BlockResult } from './block.js';
import type { Kernels } from './kernels.js';
import type { Member } from './member.js';
import type { Plan } from './plan.js';

export interface Executor {
  /** how many blocks may be under way at once */
  readonly width: number;
  process(job: BlockJob): Promise<BlockResult>;
  /** The bytes of a result that lie outside its block are written. */
  release(result: BlockResult): void;
}

/** Works on this thread. */
export function inlineExecutor(
  plan: Plan,
  storedKey: Uint8Array,
  memory: KernelMemory,
  kernels: Kernels,
  keyed?: KeyedTables,
): Executor & { wipe(): void } {
  const cipher = new BlockCipher(plan, storedKey, memory, kernels, keyed);
  return {
    width: 1,
    process: async (job) => cipher.process(job),
    release: (result) => cipher.release(result),
    wipe: () => cipher.wipe(),
  };
}

/** Jobs that a worker may have before it: one to work on and one to go on with. */
const QUEUE = 3;
/** Blocks a worker for which this thread may be ahead of the one that is to be written next. */
const AHEAD = 1;

/**
 * Works on worker threads, which share the memory, and on this one while they have enough to do: reading, writing and digests leave it
 * time. A worker gets blocks once it is about as fast as this thread; until then it practises on copies.
 */
export function crewExecutor(members: readonly Member[], inline: Executor, memory: KernelMemory): Executor {
  const owners = new WeakMap<BlockResult, Member>();
  return {
    get width() {
      const ready = members.filter(({ isReady }) => isReady).length;
      return ready === 0 ? inline.width : ready * (QUEUE + AHEAD) + 1;
    },
    async process(job) {
      const free = members.filter(({ isReady, load }) => isReady && load < QUEUE);
      if (free.length > 0) {
        const member = free.reduce((a, b) => (b.load < a.load ? b : a));
        const result = await member.run(job);
        owners.set(result, member);
        return result;
      }
      const { block, structure, ahead = 0 } = job;
      for (const member of members) {
        if (member.wantsPractice) member.practise(memory.u8(block, structure.end).slice(), ahead);
      }
      const begun = now();
      const result = inline.process(job);
      const pace = (now() - begun) / structure.end;
      for (const member of members) member.pace = pace;
      return result;
    },
    release: (result) => (owners.get(result) ?? inline).release(result),
  };
}
