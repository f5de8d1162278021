// What was decided when a file was looked at before, where several are worked on.
import type { Inspector } from '../../../src/lib/pseudonymize/decide.js';
import { anonymizeBytes, workshops } from '../../support/transform.js';

const SSNS = 'ssn,note\n123-45-6789,a\n457-55-5462,b\n';

function looking(): { inspect: Inspector; asked: () => number } {
  let count = 0;
  const inspect: Inspector = () => {
    count++;
    return [
      { index: 0, name: 'ssn', personal: 'yes', format: 'ssn', options: {}, evidence: [] },
      { index: 1, name: 'note', personal: 'no', format: undefined, options: {}, evidence: [] },
    ];
  };
  return { inspect, asked: () => count };
}

async function first(): Promise<{ bytes: Buffer; decision: Parameters<typeof anonymizeBytes>[1]['decided'] }> {
  const { inspect } = looking();
  const { bytes, decision, table } = await anonymizeBytes(SSNS, { columns: [], inspect });
  return { bytes, decision: { decision, head: table.headDigest() } };
}

it('holds for the same bytes, which are not looked at again', async () => {
  const { bytes, decision } = await first();
  const { inspect, asked } = looking();
  const again = await anonymizeBytes(SSNS, { columns: [], inspect, decided: decision! });
  expect(asked()).toBe(0);
  expect(again.bytes.equals(bytes)).toBe(true);
});

it.each([
  ['another value', SSNS.replace('6789', '6780')],
  ['another header', SSNS.replace('ssn', 'SSN')],
  ['a row more', `${SSNS}123-45-6789,c\n`],
  ['a byte order mark', `\ufeff${SSNS}`],
])('is of no use for a file with %s', async (_, text) => {
  const { decision } = await first();
  const { inspect, asked } = looking();
  await anonymizeBytes(text, { columns: [], inspect, decided: decision! });
  expect(asked()).toBe(1);
});

it('is made of what is read, however much comes at once', async () => {
  const digests = new Set<string>();
  for (const chunk of [1, 7, 1 << 20]) {
    const { table } = await anonymizeBytes(SSNS, { columns: ['ssn=ssn'], chunk });
    digests.add(table.headDigest());
  }
  expect(digests.size).toBe(1);
  await workshops[0]![1].close();
});
