// Lines of a stream of bytes, exactly as they are: what is not UTF-8 would not come back.
import { InputError } from '../errors.js';

/**
 * Each line without its end, "\n" or "\r\n"; what stands behind the last end is a line where it is not empty.
 *
 * @throws InputError for a line that is not UTF-8; those before it are given
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let count = 0;
  const text = (line: Uint8Array): string => {
    count++;
    try {
      return decoder.decode(line);
    } catch {
      throw new InputError(`line ${count} is not UTF-8`, {
        hints: ['transcode it first: iconv -f windows-1252 -t utf-8'],
      });
    }
  };
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    let bytes = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    for (let end = bytes.indexOf(0x0a, rest.length); end >= 0; end = bytes.indexOf(0x0a)) {
      yield text(bytes.subarray(0, bytes[end - 1] === 0x0d ? end - 1 : end));
      bytes = bytes.subarray(end + 1);
    }
    rest = bytes;
  }
  if (rest.length > 0) yield text(rest);
}
