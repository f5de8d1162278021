import type { KernelMemory } from './memory.js';

/** Instantiates a kernel over the shared memory. `wasm` is base64, as the build writes it to src/generated. */
export function loadKernel<Exports>(wasm: string, memory: KernelMemory): Exports {
  const module = new WebAssembly.Module(Buffer.from(wasm, 'base64'));
  const instance = new WebAssembly.Instance(module, { env: { memory: memory.wasm } });
  return instance.exports as unknown as Exports;
}
