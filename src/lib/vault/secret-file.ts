// Files that hold one secret: a key, a passphrase, a token.
import { open } from 'node:fs/promises';
import { KeyError } from '../errors.js';
import { inWords } from '../system-words.js';

const MOST = 64 * 1024;

/**
 * The text of a file without the line end at its end. `-` is not special here: who means stdin says so.
 * @param where what is named in errors, for example `--passphrase-file`
 * @throws KeyError when it cannot be read, is empty or larger than 64 KiB
 */
export async function readSecretFile(path: string, where: string): Promise<string> {
  let text: string;
  try {
    const file = await open(path, 'r');
    try {
      // not readFile: it may be a pipe (`<(pass show key)`) or, by mistake, a device that never ends
      const buffer = Buffer.alloc(MOST + 1);
      let length = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, length, buffer.length - length);
        length += bytesRead;
        if (bytesRead === 0 || length === buffer.length) break;
      }
      if (length > MOST) throw new KeyError(`the file of ${where} is too large to be a secret (over 64 KiB)`);
      text = buffer.toString('utf8', 0, length);
      buffer.fill(0);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof KeyError) throw error;
    throw new KeyError(`the file of ${where} cannot be read: ${path}: ${inWords(error, 'file')}`);
  }
  text = text.replace(/\r?\n$/, '');
  if (text === '') throw new KeyError(`the file of ${where} is empty: ${path}`);
  return text;
}
