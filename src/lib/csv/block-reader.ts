// A stream of bytes as blocks of whole rows, in the shared memory.
import type { KernelMemory, Pointer } from '../kernels/memory.js';
import type { Dialect } from './dialect.js';
import { SLACK, type ScanKernel } from './scan-kernel.js';
import { BlockScanner, OffsetBuffer, type Fault, type Structure } from './structure.js';

/** Where bytes come from. */
export interface ByteSource {
  /** Fills the beginning of `target` and returns how many bytes that were; 0 at the end. */
  read(target: Uint8Array): Promise<number>;
  /** bytes in all, where that is known before they are read */
  readonly size?: number | undefined;
  /** Settles when what was read may be changed, where somebody else still looks at it. */
  readonly mayChange?: () => Promise<void> | undefined;
  /** Whether nothing more comes for so long. Where it is missing, reads do not wait for others. */
  readonly stalls?: ((ms: number) => Promise<boolean>) | undefined;
  /** A read that waits fails at once, and so does every later one. Where it is missing, reads do not wait for others. */
  readonly stop?: (() => void) | undefined;
}

/** A place for one block; goes back to the reader with `release` when its bytes are written. */
export interface BlockBuffer {
  pointer: Pointer;
  capacity: number;
  /** the most bytes that were in it */
  filled: number;
  readonly offsets: OffsetBuffer;
}

export interface Block {
  readonly buffer: BlockBuffer;
  readonly structure: Structure;
  /** settles when its bytes may be changed, where somebody else still looks at them */
  readonly mayChange: Promise<void> | undefined;
  /** records before this block, those of the head included */
  readonly firstRecord: number;
  /** what is wrong behind its rows; they are looked at first, and not written */
  readonly fault?: CsvFaultError;
}

/** The beginning of a file, looked at before anything is decided. */
export interface Head {
  /** the bytes of the byte order mark; empty when there is none */
  readonly mark: Uint8Array;
  /** the bytes behind it, as many as were asked for or there were */
  readonly bytes: Buffer;
  /** whether these are all */
  readonly complete: boolean;
}

export const BLOCK_BYTES = 1 << 20;
/** The first block is small: what it shows decides how the others are worked on. */
const FIRST_BLOCK_BYTES = 1 << 18;
/** A longer row means a quote that is not closed; it also keeps a block's offsets below 2^31. */
const LONGEST_ROW = 1 << 30;
const CELL_BYTES_GUESS = 8;
/** Whoever gives nothing for so long may be waiting for what becomes of the rows so far. */
const STALL_MS = 100;
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** The bytes are not CSV. */
export class CsvFaultError extends Error {
  override readonly name = 'CsvFaultError';
  constructor(
    readonly kind: Fault['kind'] | 'row-too-long',
    /** counted from 0; the head's records included */
    readonly record: number,
    /** counted from 0 */
    readonly column: number,
  ) {
    super(kind);
  }
}

export class BlockReader {
  readonly #memory: KernelMemory;
  readonly #kernel: ScanKernel;
  readonly #source: ByteSource;
  readonly #blockBytes: number;
  readonly #free: BlockBuffer[] = [];
  readonly #underWay = new Set<BlockBuffer>();
  /** bytes read but not yet part of a block */
  #carry: Buffer = Buffer.alloc(0);
  #ended = false;
  #records = 0;
  #blocks = 0;
  #scanner: BlockScanner | undefined;

  constructor(memory: KernelMemory, kernel: ScanKernel, source: ByteSource, blockBytes = BLOCK_BYTES) {
    this.#memory = memory;
    this.#kernel = kernel;
    this.#source = source;
    this.#blockBytes = blockBytes;
  }

  /**
   * Reads ahead until `bytes` bytes are known, or all there are.
   *
   * @param onStall called with what is there when nothing more comes for a while, and not a copy of it; what it throws ends the reading
   */
  async head(bytes: number, onStall: (sofar: Head) => void = () => {}): Promise<Head> {
    const room = Buffer.allocUnsafe(Math.max(bytes, this.#carry.length));
    let length = this.#carry.copy(room);
    while (!this.#ended && length < bytes) {
      if (length > 0 && (await this.#stalls())) onStall(this.#headOf(room.subarray(0, length)));
      const count = await this.#source.read(room.subarray(length));
      if (count === 0) this.#ended = true;
      length += count;
    }
    this.#carry = room.subarray(0, length);
    return this.#headOf(Buffer.from(this.#carry));
  }

  #headOf(bytes: Buffer): Head {
    const marked = UTF8_MARK.every((byte, i) => bytes[i] === byte);
    const markLength = marked ? UTF8_MARK.length : 0;
    const mark = Uint8Array.from(bytes.subarray(0, markLength));
    return { mark, bytes: bytes.subarray(markLength), complete: this.#ended };
  }

  async #stalls(): Promise<boolean> {
    return (await this.#source.stalls?.(STALL_MS)) ?? false;
  }

  /** Takes bytes off the beginning that are no rows of the table: the byte order mark, the header. */
  skip(bytes: number, records: number): void {
    this.#carry = this.#carry.subarray(bytes);
    this.#records += records;
  }

  /** From here on rows are cut as `dialect` says. */
  begin(dialect: Dialect, width: number): void {
    this.#scanner = new BlockScanner(this.#memory, this.#kernel, dialect, width);
  }

  /**
   * The next block, or undefined at the end. One whose source stalls has the rows that are there.
   *
   * @throws CsvFaultError where no row is before what is wrong
   * @throws StoppedError after `stop`
   */
  async next(): Promise<Block | undefined> {
    if (this.#ended && this.#carry.length === 0) return undefined;
    const buffer = this.#free.pop() ?? this.#make(this.#blockBytes);
    this.#underWay.add(buffer);
    let length = 0;
    const wanted = this.#blocks++ === 0 ? Math.min(FIRST_BLOCK_BYTES, this.#blockBytes) : this.#blockBytes;
    let target = Math.max(wanted, this.#carry.length);
    /** with fewer bytes there is no whole row */
    let least = 1;
    for (;;) {
      await this.#makeRoom(buffer, length, target);
      length += this.#takeCarry(buffer, length);
      while (!this.#ended && length < target) {
        if (length >= least && (await this.#stalls())) break;
        const count = await this.#source.read(this.#memory.u8(buffer.pointer + length, target - length));
        if (count === 0) this.#ended = true;
        length += count;
      }
      buffer.filled = Math.max(buffer.filled, length);
      if (length === 0) {
        this.release(buffer);
        return undefined;
      }
      const result = this.#scanner!.scan(buffer.pointer, length, this.#ended, buffer.offsets);
      if ('needs' in result) {
        if (length >= LONGEST_ROW) throw new CsvFaultError('row-too-long', this.#records, 0);
        if (length >= target) target = Math.min(target * 2, LONGEST_ROW);
        least = length + 1;
        continue;
      }
      const fault = result.fault && this.#faultOf(result.fault);
      if (fault?.record === this.#records) throw fault;
      if (fault) this.#ended = true;
      const structure = result.fault ? result.before : result.structure;
      if (!fault) this.#carry = Buffer.from(this.#memory.u8(buffer.pointer + structure.end, length - structure.end));
      const firstRecord = this.#records;
      this.#records += structure.records;
      const mayChange = this.#source.mayChange?.();
      return { buffer, structure, mayChange, firstRecord, ...(fault ? { fault } : {}) };
    }
  }

  /** Ends a read that waits; nothing more is read. */
  stop(): void {
    this.#source.stop?.();
  }

  /** Gives a block's place back. */
  release(buffer: BlockBuffer): void {
    this.#underWay.delete(buffer);
    if (buffer.capacity <= this.#blockBytes * 2) this.#free.push(buffer);
    // one long row should not make every later block as long
    else this.#wipe(buffer, buffer.filled);
  }

  /** Overwrites all blocks and gives their memory back; nobody may be reading, working or writing any more. */
  close(): void {
    for (const buffer of this.#free.splice(0)) this.#wipe(buffer, buffer.filled);
    // after an error nobody brings these back, and a read that failed did not say how far it came
    for (const buffer of this.#underWay) this.#wipe(buffer, buffer.capacity);
    this.#underWay.clear();
    this.#scanner?.release();
    this.#scanner = undefined;
  }

  #wipe({ pointer, capacity, offsets }: BlockBuffer, written: number): void {
    this.#memory.wipe(pointer, capacity + SLACK, written + SLACK);
    offsets.release();
  }

  #takeCarry(buffer: BlockBuffer, at: number): number {
    const taken = this.#carry.length;
    if (taken > 0) this.#memory.u8(buffer.pointer + at, taken).set(this.#carry);
    this.#carry = Buffer.alloc(0);
    return taken;
  }

  #make(capacity: number): BlockBuffer {
    const offsets = new OffsetBuffer(this.#memory, Math.ceil(capacity / CELL_BYTES_GUESS) + SLACK);
    return { pointer: this.#memory.allocate(capacity + SLACK), capacity, filled: 0, offsets };
  }

  async #makeRoom(buffer: BlockBuffer, length: number, capacity: number): Promise<void> {
    if (capacity <= buffer.capacity) return;
    await this.#source.mayChange?.();
    const pointer = this.#memory.allocate(capacity + SLACK);
    this.#memory.u8(pointer, length).set(this.#memory.u8(buffer.pointer, length));
    this.#memory.wipe(buffer.pointer, buffer.capacity + SLACK, length + SLACK);
    buffer.pointer = pointer;
    buffer.capacity = capacity;
  }

  #faultOf({ kind, record, column }: Fault): CsvFaultError {
    return new CsvFaultError(kind, this.#records + record, column);
  }
}
