// Worker threads, kept for one table after another.
import type { KernelMemory } from '../kernels/memory.js';
import { kernelModules } from './kernels.js';
import { Member } from './member.js';
import { threadsThatFit } from '../threads-that-fit.js';

export class Crew {
  readonly #memory: KernelMemory;
  readonly #waiting: Member[] = [];

  constructor(memory: KernelMemory) {
    this.#memory = memory;
  }

  /** `count` threads for one table, or as many as there is memory for: those that wait, then new ones. They come back with `dismiss`. */
  hire(count: number): Member[] {
    const hired = this.#waiting.splice(0, count);
    const missing = count - hired.length;
    const fitting = missing > 0 ? threadsThatFit(missing) : 0;
    for (let i = 0; i < fitting; i++) hired.push(new Member({ wasm: this.#memory.wasm, modules: kernelModules() }));
    return hired;
  }

  /** The table is done: threads wait again, once they have overwritten what they knew of it. */
  async dismiss(members: readonly Member[]): Promise<void> {
    await Promise.all(members.map((member) => member.forget()));
    this.#waiting.push(...members.filter(({ hasFailed }) => !hasFailed));
  }

  /** Ends the threads that wait. */
  async close(): Promise<void> {
    await Promise.all(this.#waiting.splice(0).map((member) => member.close()));
  }
}
