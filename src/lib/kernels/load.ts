import type { KernelMemory } from './memory.js';

/** Compiles a kernel. `wasm` is base64, as the build writes it to src/generated. */
export function compileKernel(wasm: string): WebAssembly.Module {
  return new WebAssembly.Module(Buffer.from(wasm, 'base64'));
}

/** Instantiates a kernel over the shared memory. */
export function startKernel<Exports>(module: WebAssembly.Module, memory: KernelMemory): Exports {
  const instance = new WebAssembly.Instance(module, { env: { memory: memory.wasm } });
  return instance.exports as unknown as Exports;
}

export function loadKernel<Exports>(wasm: string, memory: KernelMemory): Exports {
  return startKernel(compileKernel(wasm), memory);
}
