// New columns of text for an Apache Arrow table, batch by batch, of the table's own classes.
// Layout: https://arrow.apache.org/docs/format/Columnar.html (variable-size binary, dictionary-encoded, validity bitmaps).
import { InputError } from '../errors.js';
import type { ArrowTable, ArrowType, ArrowVector } from './arrow.js';

/** A column's type and a `Data` for each batch. */
export interface FinishedColumn {
  readonly type: ArrowType;
  readonly data: readonly object[];
}

/** Collects the values of a column. */
export interface TextColumn {
  /** The values of the next batch. @throws InputError when they do not fit the column's type */
  add(values: readonly (string | null)[]): void;
  /** All of them. */
  finish(): FinishedColumn;
}

interface IntegerType extends ArrowType {
  readonly isSigned: boolean;
  readonly bitWidth: number;
}

interface DictionaryType extends ArrowType {
  readonly dictionary: ArrowType;
  readonly indices: IntegerType;
}

// apache-arrow's enum Type
const UTF8 = 5;
const LARGE_UTF8 = 20;
const DICTIONARY = -1;

/** apache-arrow's enum BufferType: 0 offsets, 1 values, 2 validity */
type Buffers = readonly [
  offsets: ArrayBufferView | undefined,
  values: ArrayBufferView,
  validity: ArrayBufferView | undefined,
];

/** `new Data(type, offset, length, nullCount, buffers, children, dictionary)` of apache-arrow */
type DataClass = new (
  type: ArrowType,
  offset: number,
  length: number,
  nullCount: number,
  buffers: Buffers,
  children?: readonly [],
  dictionary?: ArrowVector,
) => object;
type VectorClass = new (data: readonly object[]) => ArrowVector;

/**
 * A column like the one of that number.
 *
 * @throws InputError when it is not text
 */
export function textColumn(table: ArrowTable, index: number, name: string): TextColumn {
  const { type } = table.schema.fields[index]!;
  if (!isText(type)) {
    throw new InputError(`column "${name}": expected text, got the Arrow type ${String(type)}`, {
      hints: ['cast it to Utf8 first: a number would lose the leading zeros of its pseudonym'],
      data: { column: name, reason: 'not-a-string' },
    });
  }
  // asked for only when there is a batch, and so a vector with data
  const classes = (): Classes => {
    const vector = table.getChildAt(index)!;
    return { Data: vector.data[0]!.constructor as DataClass, Vector: vector.constructor as VectorClass };
  };
  return type.typeId === DICTIONARY
    ? dictionaryColumn(type as DictionaryType, name, classes)
    : plainColumn(type, name, classes);
}

interface Classes {
  readonly Data: DataClass;
  readonly Vector: VectorClass;
}

function isText(type: ArrowType): boolean {
  const { typeId } = type.typeId === DICTIONARY ? (type as DictionaryType).dictionary : type;
  return typeId === UTF8 || typeId === LARGE_UTF8;
}

function plainColumn(type: ArrowType, name: string, classes: () => Classes): TextColumn {
  const data: object[] = [];
  return {
    add: (values) => void data.push(textData(type, values, name, classes().Data)),
    finish: () => ({ type, data }),
  };
}

/** One dictionary for all batches, its values in the order in which they first occur. */
function dictionaryColumn(type: DictionaryType, name: string, classes: () => Classes): TextColumn {
  const { indices } = type;
  const most = 2 ** (indices.isSigned ? indices.bitWidth - 1 : indices.bitWidth);
  const numbers = new Map<string, number>();
  const batches: { readonly values: ArrayBufferView; readonly length: number; readonly nulls: Nulls }[] = [];
  return {
    add(values) {
      const written = values.map((value) => {
        if (value === null) return 0;
        let number = numbers.get(value);
        if (number === undefined) numbers.set(value, (number = numbers.size));
        return number;
      });
      if (numbers.size > most) throw tooMany(name, `${most} different values, as many as its dictionary can number`);
      batches.push({ values: integers(indices, written), length: values.length, nulls: nullsOf(values) });
    },
    finish() {
      if (batches.length === 0) return { type, data: [] };
      const { Data, Vector } = classes();
      const dictionary = new Vector([textData(type.dictionary, [...numbers.keys()], name, Data)]);
      // an id of its own: its values are no longer those of columns that shared the dictionary
      const own = like<ArrowType>(type, type.dictionary, indices);
      const data = batches.map(({ values, length, nulls: { count, validity } }) => {
        return new Data(own, 0, length, count, [undefined, values, validity], [], dictionary);
      });
      return { type: own, data };
    },
  };
}

function integers({ isSigned, bitWidth }: IntegerType, numbers: readonly number[]): ArrayBufferView {
  if (bitWidth === 8) return (isSigned ? Int8Array : Uint8Array).from(numbers);
  if (bitWidth === 16) return (isSigned ? Int16Array : Uint16Array).from(numbers);
  if (bitWidth === 32) return (isSigned ? Int32Array : Uint32Array).from(numbers);
  return (isSigned ? BigInt64Array : BigUint64Array).from(numbers.map(BigInt));
}

function textData(type: ArrowType, values: readonly (string | null)[], name: string, Data: DataClass): object {
  const bytes = Buffer.from(values.join(''));
  const { count, validity } = nullsOf(values);
  const large = type.typeId === LARGE_UTF8;
  if (!large && bytes.length >= 2 ** 31) throw tooMany(name, '2 GB of text in one batch');
  const offsets = large ? new BigInt64Array(values.length + 1) : new Int32Array(values.length + 1);
  let end = 0;
  values.forEach((value, row) => {
    end += value === null ? 0 : Buffer.byteLength(value);
    offsets[row + 1] = large ? BigInt(end) : end;
  });
  return new Data(type, 0, values.length, count, [offsets, new Uint8Array(bytes), validity]);
}

interface Nulls {
  readonly count: number;
  /** A bit a row, the lowest of a byte first, set where there is a value; undefined when there are no nulls. */
  readonly validity: Uint8Array | undefined;
}

function nullsOf(values: readonly (string | null)[]): Nulls {
  const validity = new Uint8Array(Math.ceil(values.length / 64) * 8);
  let count = 0;
  values.forEach((value, row) => {
    if (value === null) count++;
    else validity[row >> 3]! |= 1 << (row & 7);
  });
  return { count, validity: count === 0 ? undefined : validity };
}

function tooMany(name: string, what: string): InputError {
  return new InputError(`column "${name}": more than ${what}`, {
    hints: ['cast the column to LargeUtf8 first'],
    data: { column: name, reason: 'too-many' },
  });
}

/** What is used of a field, a schema, a batch and its data to make others of their classes. */
interface Parts {
  readonly schema: { readonly fields: readonly Field[]; readonly metadata: unknown };
  readonly batches: readonly { readonly data: StructData }[];
}
interface Field {
  clone(changes: { readonly type: ArrowType }): Field;
}
interface StructData {
  readonly type: ArrowType;
  readonly offset: number;
  readonly length: number;
  readonly nullCount: number;
  readonly buffers: unknown;
  readonly children: readonly object[];
  clone(...parameters: unknown[]): object;
}

/**
 * The table with other columns in some places, batch by batch. Not by `setChildAt`, which leaves the old type in the schema: with it a
 * dictionary would keep the id of the one that it replaces.
 */
export function withColumns<T extends ArrowTable>(table: T, columns: ReadonlyMap<number, FinishedColumn>): T {
  const { schema, batches } = table as unknown as Parts;
  if (batches.length === 0) return table;
  const fields = schema.fields.map((field, index) => {
    const column = columns.get(index);
    return column ? field.clone({ type: column.type }) : field;
  });
  const newSchema = like(schema, fields, schema.metadata);
  const newBatches = batches.map((batch, k) => {
    const { data } = batch;
    const children = data.children.map((child, index) => columns.get(index)?.data[k] ?? child);
    const { offset, length, nullCount, buffers } = data;
    return like(batch, newSchema, data.clone(like(data.type, fields), offset, length, nullCount, buffers, children));
  });
  return like(table, newSchema, newBatches);
}

/** Another one of the same class. */
function like<T extends object>(model: T, ...parameters: readonly unknown[]): T {
  return new (model.constructor as new (...given: readonly unknown[]) => T)(...parameters);
}
