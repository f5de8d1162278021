// Lines of a stream of bytes, exactly as they are: what is not UTF-8 would not come back.
import { InputError } from '../errors.js';

/**
 * The lines that each chunk completes, without their ends, "\n" or "\r\n"; what stands behind the last end is a line where it is not empty.
 *
 * @throws InputError for a line that is not UTF-8; those before it are given
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string[]> {
  let before = 0;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    let bytes = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    const lines: Uint8Array[] = [];
    for (let end = bytes.indexOf(0x0a, rest.length); end >= 0; end = bytes.indexOf(0x0a)) {
      lines.push(bytes.subarray(0, bytes[end - 1] === 0x0d ? end - 1 : end));
      bytes = bytes.subarray(end + 1);
    }
    yield* textsOf(lines, before);
    before += lines.length;
    rest = bytes;
  }
  if (rest.length > 0) yield* textsOf([rest], before);
}

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** @param before how many lines came before these */
function* textsOf(lines: readonly Uint8Array[], before: number): Generator<string[]> {
  const texts: string[] = [];
  for (const line of lines) {
    try {
      texts.push(DECODER.decode(line));
    } catch {
      yield texts;
      throw new InputError(`line ${before + texts.length + 1} is not UTF-8`, {
        hints: ['transcode it first: iconv -f windows-1252 -t utf-8'],
      });
    }
  }
  if (texts.length > 0) yield texts;
}
