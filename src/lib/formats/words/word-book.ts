// What assembly/words.ts looks up to rank and write cells of one codec under one cipher: the tables of its script, what bytes are, and
// the forms of cells, each written when a cell first needs it. All forms are forgotten together when they are many.
import { NO_CLASS, type DomainCipher } from '../../fpe/domain-cipher.js';
import type { KernelMemory, Pointer } from '../../kernels/memory.js';
import type { CellKernels } from '../format.js';
import type { BulkWords } from './bulk-words.js';
import { listedFilter } from './kept-words.js';
import { scriptTables, type ScriptTables } from './script-tables.js';
import { SORT, SORTS, type ByteSorts } from './word-kernel.js';
import { symbolOf } from './word-spans.js';

// in words of 32 bits, `valid` in bytes: by sorts, see VALID
const BOOK = {
  script: 0,
  forms: 1,
  mask: 2,
  symbols: 3,
  filter: 4,
  wanted: 5,
  left: 7,
  key: 8,
  known: 10,
  words: 11,
} as const;
const BOOK_VALID = 256;
const BOOK_BYTES = 24_896;
/** Room for words of a block that have been ranked. */
const KNOWN_BYTES = 65_536;
const WANTS = { group: 1, tables: 2, form: 3 } as const;

const SLOTS = 8_192;
const MOST_FORMS = SLOTS / 2;
const SLOT_BYTES = 16;
const HASH = 0x9e3779b97f4a7c15n;
const HASH_SHIFT = 40n;
const WORD = (1n << 64n) - 1n;

/** In words of 32 bits; `half`, `key` and `sizes` are 64 bits wide. */
const FORM = { klass: 0, count: 1, kind: 2, cut: 3, half: 4, key: 6, sizes: 8, bytes: 96 } as const;
const KIND = { leftOut: 0, narrow: 1, cut: 2 } as const;

/** What `writeWords` says of validity where the sorts of a cell's bytes do not tell. */
export const NOT_TOLD = 2;
const MOST_MEMBERS = 1n << 128n;
const CODE_BITS = 8n;

const known = new WeakMap<BulkWords, WeakMap<DomainCipher, WordBook>>();

/** The book of a codec's words under a cipher, which lies in the memory of the kernels. */
export function wordBook(bulk: BulkWords, cipher: DomainCipher, kernels: CellKernels, sorts: ByteSorts): WordBook {
  let books = known.get(bulk);
  if (!books) known.set(bulk, (books = new WeakMap()));
  let book = books.get(cipher);
  if (!book) books.set(cipher, (book = new WordBook(bulk, cipher, kernels, sorts)));
  return book;
}

export class WordBook {
  readonly at: Pointer;
  readonly #bulk: BulkWords;
  readonly #cipher: DomainCipher;
  readonly #memory: KernelMemory;
  readonly #script: ScriptTables;
  #forms: Pointer;
  #records: Pointer;
  #count = 0;
  #generation = 0;

  constructor(bulk: BulkWords, cipher: DomainCipher, { memory, texts }: CellKernels, sorts: ByteSorts) {
    this.#bulk = bulk;
    this.#cipher = cipher;
    this.#memory = memory;
    this.#script = scriptTables(bulk.script, memory, texts);
    this.#forms = memory.allocate(SLOTS * SLOT_BYTES);
    this.#records = memory.allocate(MOST_FORMS * FORM.bytes);
    const symbols = memory.allocate(512);
    const sortOf = (code: number): number => (code < 0x80 ? sorts.of(code) : SORT.beyond);
    memory.u16(symbols, 256).set(Uint16Array.from({ length: 256 }, (_, code) => symbolOf(code) | (sortOf(code) << 8)));
    this.at = memory.allocate(BOOK_BYTES);
    memory.clear(this.at, BOOK_BYTES);
    const book = memory.u32(this.at, BOOK.words);
    book[BOOK.script] = this.#script.at;
    book[BOOK.forms] = this.#forms;
    book[BOOK.mask] = SLOTS - 1;
    book[BOOK.symbols] = symbols;
    book[BOOK.known] = memory.allocate(KNOWN_BYTES);
    memory.clear(book[BOOK.known]!, KNOWN_BYTES);
    if (bulk.keeps) {
      book[BOOK.filter] = memory.allocate(listedFilter.length);
      memory.u8(book[BOOK.filter]!, listedFilter.length).set(listedFilter);
    }
    const valid = memory.u8(this.at + BOOK_VALID, SORTS);
    for (let its = 0; its < SORTS; its++) valid[its] = Number(sorts.isValid(its) ?? NOT_TOLD);
    this.#forget();
  }

  /** Before the cells of a block: the numbers of classes are those of the cipher's generation. */
  open(): void {
    if (this.#count >= MOST_FORMS || this.#generation !== this.#cipher.generation) this.#forget();
    this.#memory.u32(this.at, BOOK.words)[BOOK.left] = 0;
  }

  /** How many cells were left out since then. */
  get left(): number {
    return this.#memory.u32(this.at, BOOK.words)[BOOK.left]!;
  }

  /** Writes down what the kernel wants; false when there is no room for it until the next `open`. */
  learn(): boolean {
    const wanted = this.#memory.u32(this.at, BOOK.words)[BOOK.wanted];
    const key = this.#memory.u64(this.at + BOOK.key * 4, 1)[0]!;
    if (wanted === WANTS.group) this.#script.learnGroups(Number(key));
    else if (wanted === WANTS.tables) this.#script.learnTables(Number(key) & 7, Number(key) >> 3);
    else if (this.#count < MOST_FORMS) this.#learnForm(key);
    else return false;
    return true;
  }

  #learnForm(key: bigint): void {
    const codes: number[] = [];
    for (let rest = key; rest > 0n; rest >>= CODE_BITS) codes.unshift(Number(rest & 0xffn));
    const { klass, joint } = this.#bulk.forms.of(codes);
    const at = this.#records + this.#count++ * FORM.bytes;
    const record = this.#memory.u32(at, FORM.sizes);
    const isTaken = klass.size <= MOST_MEMBERS && (joint.isNarrow || joint.cut > 0);
    record[FORM.klass] = isTaken ? this.#cipher.classFor(klass.label, klass.size).index : NO_CLASS;
    record[FORM.count] = codes.length;
    record[FORM.kind] = !isTaken ? KIND.leftOut : joint.isNarrow ? KIND.narrow : KIND.cut;
    record[FORM.cut] = joint.cut;
    this.#memory.f64(at + FORM.half * 4, 1)[0] = joint.half;
    this.#memory.u64(at + FORM.key * 4, 1)[0] = key;
    if (isTaken) this.#memory.f64(at + FORM.sizes * 4, codes.length).set(joint.sizes);
    let slot = Number(((key * HASH) & WORD) >> HASH_SHIFT) & (SLOTS - 1);
    const slots = this.#memory.u32(this.#forms, SLOTS * 4);
    while (slots[slot * 4 + 2] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot * 4] = Number(key & 0xffff_ffffn);
    slots[slot * 4 + 1] = Number(key >> 32n);
    slots[slot * 4 + 2] = at;
  }

  #forget(): void {
    this.#memory.clear(this.#forms, SLOTS * SLOT_BYTES);
    this.#count = 0;
    this.#generation = this.#cipher.generation;
  }
}
