import { Digests } from '../digest/digests.js';
import { KeyedTables } from '../fpe/keyed-tables.js';
import { KernelMemory } from '../kernels/memory.js';
import { Crew } from './crew.js';
import { kernelsOver, type Kernels } from './kernels.js';

/** Memory, kernels, threads and keyed tables, made once and used for one table after another. Whoever opened it closes it. */
export interface Workshop {
  readonly memory: KernelMemory;
  readonly kernels: Kernels;
  /** none until they are asked for */
  readonly crew: Crew;
  readonly digests: Digests;
  /** of this thread */
  readonly keyed: KeyedTables;
  /** Ends the threads, and overwrites the tables. */
  close(): Promise<void>;
}

export function openWorkshop(memory = new KernelMemory(), kernels = kernelsOver(memory)): Workshop {
  const [crew, digests] = [new Crew(memory), new Digests(memory.wasm)];
  const keyed = new KeyedTables();
  const close = async (): Promise<void> => {
    keyed.wipe();
    await Promise.all([crew.close(), digests.close()]);
  };
  return { memory, kernels, crew, digests, keyed, close };
}
