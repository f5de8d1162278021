// The stream: blocks are read ahead, worked on, and written in their order. Memory does not grow with the file.
import { now } from '../clock.js';
import type { Block, BlockReader } from '../csv/block-reader.js';
import { ReadAhead } from '../csv/read-ahead.js';
import type { KeyedTables } from '../fpe/keyed-tables.js';
import type { KernelMemory } from '../kernels/memory.js';
import { ownsOutput, type BlockResult } from './block.js';
import { type Kernels } from './kernels.js';
import type { Crew } from './crew.js';
import { crewExecutor, inlineExecutor, type Executor } from './executor.js';
import type { Member } from './member.js';
import { Spread } from './spread.js';
import { addCounts, countsOf, type ColumnCounts, type Failure, type Plan } from './plan.js';

/** Where finished bytes go. Resolves when they may be overwritten. */
export type Sink = (bytes: Uint8Array) => Promise<void>;

export interface RunOptions {
  readonly plan: Plan;
  readonly storedKey: Uint8Array;
  readonly memory: KernelMemory;
  readonly kernels: Kernels;
  readonly crew: Crew;
  /** of this thread; kept for the next table */
  readonly keyed?: KeyedTables;
  /** has been told the dialect */
  readonly reader: BlockReader;
  readonly sink: Sink;
  /** bytes of the whole table, header included, where that is known */
  readonly size?: number;
  /** threads that may work, this one among them; they begin when they pay, and as many as there is memory for */
  readonly threads: number;
  /** whether they begin whether they pay or not, and without practice. Default: false */
  readonly threadsAtOnce?: boolean;
  /** go on behind cells that cannot be pseudonymized, and write nothing */
  readonly dryRun?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly rows: number;
  readonly bytesIn: number;
}

export interface RunSummary {
  /** rows of data, without header and blank lines */
  readonly rows: number;
  /** rows with more or fewer cells than the header */
  readonly raggedRows: number;
  /** bytes read; of a plan alone without the header's */
  readonly bytesIn: number;
  /** bytes written; of a plan alone without the header's */
  readonly bytesOut: number;
  /** in the order of the plan's columns, then the cells of ragged rows, then the plan's rewrites */
  readonly counts: readonly ColumnCounts[];
  /** empty unless `dryRun` */
  readonly failures: readonly Failure[];
  /** threads that worked */
  readonly threads: number;
}

/** Something in the input cannot be pseudonymized. `record` counts from 0, the head's records included. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(readonly failure: Failure) {
    super(failure.kind);
  }
}

/**
 * @throws RefusedError at the first cell, in the order of the file, that cannot be pseudonymized; what came before it is in the sink
 * @throws CsvFaultError when the bytes are not CSV
 */
export async function runPlan(options: RunOptions): Promise<RunSummary> {
  const { plan, storedKey, memory, kernels, crew, keyed, reader, sink, size, threads } = options;
  const { threadsAtOnce = false, dryRun = false, signal, onProgress } = options;
  const inline = inlineExecutor(plan, storedKey, memory, kernels, keyed);
  let executor: Executor = inline;
  const spread = new Spread(size, threadsAtOnce);
  let members: readonly Member[] | undefined = threads > 1 ? undefined : [];
  let bytesGiven = 0;
  const sum = new Sum(plan);
  const underWay: { readonly worked: Promise<BlockResult>; readonly finished: Promise<void> }[] = [];
  /** settles when every block so far is worked on and given to the sink */
  let finished: Promise<void> = Promise.resolve();
  let writing: Promise<void> = Promise.resolve();

  const finish = async (block: Block, by: Executor, worked: Promise<BlockResult>): Promise<void> => {
    const result = await worked;
    sum.add(block, result, dryRun);
    if (block.fault) throw block.fault;
    const job = { block: block.buffer.pointer, structure: block.structure };
    const giveBack = (): void => {
      if (ownsOutput(job, result)) by.release(result);
      reader.release(block.buffer);
    };
    await writing;
    if (dryRun) giveBack();
    else {
      writing = sink(memory.u8(result.output, result.outputLength)).then(giveBack);
      writing.catch(fail); // awaited before the next write
    }
    onProgress?.({ rows: sum.rows, bytesIn: sum.bytesIn });
  };

  // a block whose digest is taken elsewhere is read one block earlier, so that nobody waits for it
  let holds = 0;
  const blocks = new ReadAhead(reader, () => holds);
  // what went wrong behind the reading ends it: whoever gives the input may wait for that
  let failed: { readonly error: unknown } | undefined;
  const fail = (error: unknown): void => {
    failed ??= { error };
    blocks.stop();
  };
  const next = async (): Promise<Block | undefined> => {
    try {
      return await blocks.next();
    } catch (error) {
      // what is wrong before it goes first
      await finished;
      throw failed ? failed.error : error;
    }
  };
  try {
    for (let block = await next(); block; block = await next()) {
      signal?.throwIfAborted();
      if (members === undefined && spread.isTime) {
        members = crew.hire(threads - 1);
        for (const member of members) member.follow(plan, storedKey, !threadsAtOnce);
        executor = crewExecutor(members, inline, memory);
      }
      if (block.mayChange) holds = 1;
      await block.mayChange;
      bytesGiven += block.structure.end;
      const ahead = size === undefined ? 0 : Math.max(0, size / bytesGiven - 1);
      const begun = now();
      const by = executor;
      const worked = by.process({ block: block.buffer.pointer, structure: block.structure, ahead });
      if (members === undefined) spread.worked(block.structure.end, now() - begun);
      worked.catch(() => {}); // told in its turn
      finished = finished.then(() => finish(block, by, worked));
      finished.catch(fail);
      underWay.push({ worked, finished });
      while (underWay.length >= executor.width) {
        await underWay[0]!.finished;
        underWay.shift();
      }
    }
    await finished;
    await writing;
  } finally {
    await Promise.allSettled([blocks.quiet(), finished, ...underWay.map(({ worked }) => worked)]);
    await Promise.allSettled([writing]);
    const dismissed = crew.dismiss(members ?? []);
    inline.wipe();
    await dismissed;
    reader.close();
  }
  return { ...sum.summary(), threads: 1 + (members ?? []).filter(({ hasWorked }) => hasWorked).length };
}

class Sum {
  rows = 0;
  bytesIn = 0;
  #raggedRows = 0;
  #bytesOut = 0;
  readonly #counts: ColumnCounts[];
  readonly #failures: Failure[] = [];

  constructor(plan: Plan) {
    this.#counts = countsOf(plan);
  }

  add(block: Block, result: BlockResult, collect: boolean): void {
    for (const failure of [...result.failures].sort((a, b) => a.record - b.record || a.column - b.column)) {
      const placed = { ...failure, record: failure.record + block.firstRecord };
      if (!collect) throw new RefusedError(placed);
      const same = this.#failures.find(({ kind, column }) => kind === placed.kind && column === placed.column);
      if (same) same.count += placed.count;
      else this.#failures.push(placed);
    }
    this.rows += result.rows + result.raggedRows;
    this.#raggedRows += result.raggedRows;
    this.bytesIn += block.structure.end;
    this.#bytesOut += result.outputLength;
    this.#counts.forEach((counts, i) => addCounts(counts, result.counts[i]!));
  }

  summary(): Omit<RunSummary, 'threads'> {
    const { rows, bytesIn } = this;
    return {
      rows,
      bytesIn,
      raggedRows: this.#raggedRows,
      bytesOut: this.#bytesOut,
      counts: this.#counts,
      failures: this.#failures,
    };
  }
}
