// The kernels that work on blocks, as WebAssembly or in plain TypeScript.
import {
  cellCache as cellCacheWasm,
  digits as digitsWasm,
  feistel as feistelWasm,
  ipv4 as ipv4Wasm,
  layouts as layoutsWasm,
  numerals as numeralsWasm,
  scan as scanWasm,
  tabledDigits as tabledDigitsWasm,
  uuids as uuidsWasm,
  words as wordsWasm,
} from '../../generated/kernels.js';
import type { ScanKernel } from '../csv/scan-kernel.js';
import { scanTwin } from '../csv/twin.js';
import type { CellKernels } from '../formats/format.js';
import type { Ipv4Kernel } from '../formats/ipv4-kernel.js';
import type { LayoutKernel } from '../formats/identifier/layout-kernel.js';
import type { NumeralKernel } from '../formats/numeral-kernel.js';
import type { UuidKernel } from '../formats/uuid-kernel.js';
import type { WordKernel } from '../formats/words/word-kernel.js';
import type { FeistelKernel } from '../fpe/feistel-kernel.js';
import { feistelTwin } from '../fpe/feistel-twin.js';
import { compileKernel, startKernel } from '../kernels/load.js';
import type { KernelMemory } from '../kernels/memory.js';
import type { CellCacheKernel } from './cell-cache-kernel.js';
import { cellCacheTwin } from './cell-cache-twin.js';
import { digitTwin, type DigitKernel } from './digit-kernel.js';
import type { TabledDigitKernel } from './tabled-digits.js';

export interface Kernels {
  readonly scan: ScanKernel;
  readonly digits: DigitKernel;
  readonly feistel: FeistelKernel;
  readonly cellCache: CellCacheKernel;
  /** without it cells of digits go stage by stage */
  readonly tabledDigits?: TabledDigitKernel;
  /** without them cells are read and written in TypeScript, as their twins would */
  readonly cells?: CellKernels;
}

/** The kernels compiled, for any memory of any thread. */
export interface KernelModules {
  readonly scan: WebAssembly.Module;
  readonly digits: WebAssembly.Module;
  readonly feistel: WebAssembly.Module;
  readonly cellCache: WebAssembly.Module;
  readonly ipv4: WebAssembly.Module;
  readonly layouts: WebAssembly.Module;
  readonly numerals: WebAssembly.Module;
  readonly tabledDigits: WebAssembly.Module;
  readonly uuids: WebAssembly.Module;
  readonly words: WebAssembly.Module;
}

let compiled: KernelModules | undefined;

export function kernelModules(): KernelModules {
  return (compiled ??= {
    scan: compileKernel(scanWasm),
    digits: compileKernel(digitsWasm),
    feistel: compileKernel(feistelWasm),
    cellCache: compileKernel(cellCacheWasm),
    ipv4: compileKernel(ipv4Wasm),
    layouts: compileKernel(layoutsWasm),
    numerals: compileKernel(numeralsWasm),
    tabledDigits: compileKernel(tabledDigitsWasm),
    uuids: compileKernel(uuidsWasm),
    words: compileKernel(wordsWasm),
  });
}

/** The kernels as WebAssembly. */
export function kernelsOver(memory: KernelMemory, modules = kernelModules()): Kernels {
  return {
    scan: startKernel<ScanKernel>(modules.scan, memory),
    digits: startKernel<DigitKernel>(modules.digits, memory),
    feistel: startKernel<FeistelKernel>(modules.feistel, memory),
    cellCache: startKernel<CellCacheKernel>(modules.cellCache, memory),
    tabledDigits: startKernel<TabledDigitKernel>(modules.tabledDigits, memory),
    cells: {
      memory,
      ipv4: startKernel<Ipv4Kernel>(modules.ipv4, memory),
      layouts: startKernel<LayoutKernel>(modules.layouts, memory),
      numerals: startKernel<NumeralKernel>(modules.numerals, memory),
      texts: startKernel<WordKernel>(modules.words, memory),
      uuids: startKernel<UuidKernel>(modules.uuids, memory),
    },
  };
}

/** The kernels in plain TypeScript. */
export function kernelTwins(memory: KernelMemory): Kernels {
  return {
    ...{ scan: scanTwin(memory), digits: digitTwin(memory), feistel: feistelTwin(memory) },
    cellCache: cellCacheTwin(memory),
  };
}
