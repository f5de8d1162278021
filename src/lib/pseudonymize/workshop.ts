import { KernelMemory } from '../kernels/memory.js';
import { Crew } from './crew.js';
import { kernelsOver, type Kernels } from './kernels.js';

/** Memory, kernels and threads, made once and used for one table after another. */
export interface Workshop {
  readonly memory: KernelMemory;
  readonly kernels: Kernels;
  /** none until they are asked for; whoever opened the workshop closes them */
  readonly crew: Crew;
}

export function openWorkshop(memory = new KernelMemory(), kernels = kernelsOver(memory)): Workshop {
  return { memory, kernels, crew: new Crew(memory) };
}
