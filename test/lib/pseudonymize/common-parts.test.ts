// Columns of one format share what its codec keeps, and columns of one domain their cipher: neither may show in an image.
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { formats } from '../../../src/lib/formats/registry.js';
import { anonymizeBytes } from '../../support/transform.js';

const ROWS = 40;

describe('columns beside others of their format', () => {
  it.each(formats().map((format) => [format.name, format] as const))(
    'have the images that they have alone: %s',
    async (_, format) => {
      const options = Object.entries(format.exampleOptions ?? format.infer?.([format.example], {}) ?? {});
      const given = options.map(([name, value]) => (name === format.mainOption ? value : `${name}=${value}`)).join(',');
      const item = given === '' ? format.name : `${format.name}:${given}`;
      const column = async (names: string[], domains: Record<string, string>): Promise<string[][]> => {
        const rows = Array.from({ length: ROWS }, () => names.map(() => format.example));
        const { bytes } = await anonymizeBytes(stringify([names, ...rows]), {
          columns: names.map((name) => `${name}=${item}`),
          request: { domains },
          // several blocks, so that what one left behind meets the next
          blockBytes: 256,
        });
        return parse(bytes) as string[][];
      };
      const own = { b: 'another' };
      const together = await column(['a', 'b', 'c'], own);
      const alone = await Promise.all([column(['a'], {}), column(['b'], own)]);
      expect(new Set(together.slice(1).map((row) => row.join('\n'))).size).toBe(1);
      const [a, b, c] = together[1]!;
      expect([a, b, c]).toEqual([alone[0][1]![0], alone[1][1]![0], alone[0][1]![0]]);
    },
  );
});
