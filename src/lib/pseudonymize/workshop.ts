import { Digests } from '../digest/digests.js';
import { KernelMemory } from '../kernels/memory.js';
import { Crew } from './crew.js';
import { kernelsOver, type Kernels } from './kernels.js';

/** Memory, kernels and threads, made once and used for one table after another. Whoever opened it closes it. */
export interface Workshop {
  readonly memory: KernelMemory;
  readonly kernels: Kernels;
  /** none until they are asked for */
  readonly crew: Crew;
  readonly digests: Digests;
  /** Ends the threads. */
  close(): Promise<void>;
}

export function openWorkshop(memory = new KernelMemory(), kernels = kernelsOver(memory)): Workshop {
  const [crew, digests] = [new Crew(memory), new Digests(memory.wasm)];
  const close = async (): Promise<void> => void (await Promise.all([crew.close(), digests.close()]));
  return { memory, kernels, crew, digests, close };
}
