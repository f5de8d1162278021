// Each kernel beside its twin, so that a test runs on both.
import { digits, feistel, ipv4, layouts, numerals, scan, uuids, words } from '../../src/generated/kernels.js';
import type { CellKernels } from '../../src/lib/formats/format.js';
import type { Ipv4Kernel } from '../../src/lib/formats/ipv4-kernel.js';
import type { LayoutKernel } from '../../src/lib/formats/identifier/layout-kernel.js';
import type { NumeralKernel } from '../../src/lib/formats/numeral-kernel.js';
import type { UuidKernel } from '../../src/lib/formats/uuid-kernel.js';
import type { WordKernel } from '../../src/lib/formats/words/word-kernel.js';
import type { FeistelKernel } from '../../src/lib/fpe/feistel-kernel.js';
import { feistelTwin } from '../../src/lib/fpe/feistel-twin.js';
import { loadKernel } from '../../src/lib/kernels/load.js';
import { KernelMemory } from '../../src/lib/kernels/memory.js';

export const memory = new KernelMemory();

export const feistelKernels: [string, FeistelKernel][] = [
  ['WebAssembly', loadKernel<FeistelKernel>(feistel, memory)],
  ['twin', feistelTwin(memory)],
];

export const cellKernels: CellKernels = {
  memory,
  ipv4: loadKernel<Ipv4Kernel>(ipv4, memory),
  layouts: loadKernel<LayoutKernel>(layouts, memory),
  numerals: loadKernel<NumeralKernel>(numerals, memory),
  texts: loadKernel<WordKernel>(words, memory),
  uuids: loadKernel<UuidKernel>(uuids, memory),
};

export const kernelSources = { digits, scan };
