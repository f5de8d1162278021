// Each kernel beside its twin, so that a test runs on both.
import { digits, feistel, scan } from '../../src/generated/kernels.js';
import type { FeistelKernel } from '../../src/lib/fpe/feistel-kernel.js';
import { feistelTwin } from '../../src/lib/fpe/feistel-twin.js';
import { loadKernel } from '../../src/lib/kernels/load.js';
import { KernelMemory } from '../../src/lib/kernels/memory.js';

export const memory = new KernelMemory();

export const feistelKernels: [string, FeistelKernel][] = [
  ['WebAssembly', loadKernel<FeistelKernel>(feistel, memory)],
  ['twin', feistelTwin(memory)],
];

export const kernelSources = { digits, scan };
