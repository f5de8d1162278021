// What a failed write is to whoever reads the message.
import { OutputError } from '../errors.js';

export function cannotWrite(name: string, error: NodeJS.ErrnoException): OutputError {
  const shown = name === '-' ? 'standard output' : name;
  switch (error.code) {
    case 'ENOSPC':
      return new OutputError(`${shown}: the disk is full`);
    case 'EFBIG':
      return new OutputError(`${shown}: the file would be larger than is allowed here`);
    case 'EDQUOT':
      return new OutputError(`${shown}: the quota is used up`);
    case 'ENOENT':
      return new OutputError(`${shown}: no such folder`);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new OutputError(`${shown}: the folder cannot be written`);
    default:
      return new OutputError(`${shown} cannot be written (${error.code ?? 'unknown error'})`);
  }
}
