// The public library. docs/library.md has examples of everything here; nothing else is part of the compatibility promise.
export {
  anonymizeArrow,
  chooseArrowColumns,
  deanonymizeArrow,
  type ArrowBatch,
  type ArrowField,
  type ArrowSchema,
  type ArrowTable,
  type ArrowType,
  type ArrowVector,
} from './lib/library/arrow.js';
export {
  anonymizeCsv,
  anonymizeCsvTransform,
  deanonymizeCsv,
  deanonymizeCsvTransform,
  type CsvOptions,
  type CsvResult,
  type CsvSummary,
  type CsvTransform,
  type RestoreCsvOptions,
  type RestoredCsv,
} from './lib/library/csv.js';
export type { AnonymizeOptions, ChooseOptions, ColumnSpec } from './lib/library/options.js';
export {
  createAnonymizer,
  type CsvOutcome,
  type PolicyAnonymizer,
  type PolicyCsvOptions,
  type PolicyCsvResult,
} from './lib/library/policy.js';
export { anonymize, anonymizeRecords, chooseColumns, deanonymize, deanonymizeRecords } from './lib/library/records.js';
export type { ByteInput, ByteOutput } from './lib/byte-streams.js';
export {
  EXIT,
  InputError,
  KeyError,
  OutputError,
  SecuremlError,
  SmallClassError,
  SomeFilesFailedError,
  UsageError,
  VaultUnreachableError,
  VerificationError,
  type ErrorCode,
} from './lib/errors.js';
export {
  configureDefaultKeyManager,
  getEncryptionKey,
  KeyManager,
  type BinaryOrText,
  type EncryptionKeyOptions,
  type KeyManagerOptions,
  type KeySearch,
  type VaultConnectionOptions,
} from './lib/keys/manager.js';
export type { ResolvedKey } from './lib/keys/types.js';
export type { DataRecord } from './lib/pseudonymize/records.js';
