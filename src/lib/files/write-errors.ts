// What a failed write is to whoever reads the message.
import { OutputError } from '../errors.js';
import { inWords } from '../system-words.js';

export function cannotWrite(name: string, error: NodeJS.ErrnoException): OutputError {
  const shown = name === '-' ? 'standard output' : name;
  switch (error.code) {
    case 'ENOSPC':
    case 'EFBIG':
    case 'EDQUOT':
    case 'ENOENT':
    case 'EROFS':
      return new OutputError(`${shown}: ${inWords(error, 'folder')}`);
    case 'EACCES':
    case 'EPERM':
      return new OutputError(`${shown}: the folder cannot be written`);
    default:
      return new OutputError(`${shown} cannot be written: ${inWords(error, 'folder')}`);
  }
}
