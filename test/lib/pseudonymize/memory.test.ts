// What a table leaves behind in the shared memory: nothing, whether it ends well or not, so that the next one has as much room as it had.
import { rekeyTable } from '../../../src/lib/pseudonymize/rekey.js';
import { kernelModules } from '../../../src/lib/pseudonymize/kernels.js';
import { Member } from '../../../src/lib/pseudonymize/member.js';
import { Spread } from '../../../src/lib/pseudonymize/spread.js';
import { openWorkshop } from '../../../src/lib/pseudonymize/workshop.js';
import { SecuremlError } from '../../../src/lib/errors.js';
import { DEFAULT_READING } from '../../../src/lib/pseudonymize/reading.js';
import { anonymizeBytes, deanonymizeBytes, key } from '../../support/transform.js';

const ROWS = 4_000;
const lines = (row: (i: number) => string): string => Array.from({ length: ROWS }, (_, i) => row(i)).join('');

describe('a table after another takes no more memory', () => {
  it.each([
    ['email', (i: number) => `anna.bell${i}@example${i % 7}.com`],
    ['full-name', (i: number) => `Anna Bell${String.fromCharCode(97 + (i % 26))}`],
    ['text', (i: number) => `note ${i}`],
    ['vin', (i: number) => `1M8GDM9AXKP${String(100_000 + i)}`],
    ['ipv4', (i: number) => `10.${i % 200}.7.${i % 250}`],
    ['ff1:radix=36', (i: number) => `abc${i}xyz`],
    ['date', (i: number) => `19${String(10 + (i % 90))}-03-17`],
  ])('%s', async (format, value) => {
    const workshop = openWorkshop();
    const csv = Buffer.from(`v,rest\n${lines((i) => `${value(i)},x\n`)}`);
    const given = { workshop, columns: [`v=${format}`], blockBytes: 1 << 15 };
    for (let i = 0; i < 2; i++) await anonymizeBytes(csv, given);
    const before = workshop.memory.wasm.buffer.byteLength;
    for (let i = 0; i < 6; i++) await anonymizeBytes(csv, given);
    expect(workshop.memory.wasm.buffer.byteLength).toBe(before);
    await workshop.close();
  });
});

describe('of a table nothing is left', () => {
  const SECRET = 'Grace-Hopper';
  const ssns = Array.from({ length: ROWS }, (_, i) => 457_550_001 + i);
  const csv = Buffer.from(
    `ssn,name,rest\n${lines((i) => `${String(ssns[i]).replace(/^(...)(..)/, '$1-$2-')},Annabel ${i},${SECRET}\n`)}`,
  );
  const columns = ['ssn=ssn', 'name=text'];

  function found(workshop: ReturnType<typeof openWorkshop>): { texts: boolean[]; numbers: number } {
    const { buffer } = workshop.memory.wasm;
    const bytes = Buffer.from(buffer);
    const known = new Set(ssns);
    return {
      texts: [SECRET, 'Annabel'].map((text) => bytes.includes(text)),
      numbers: new Float64Array(buffer).filter((number) => known.has(number)).length,
    };
  }

  it('that was pseudonymized, and turned back', async () => {
    const workshop = openWorkshop();
    const given = { workshop, columns, blockBytes: 1 << 15 };
    const there = await anonymizeBytes(csv, given);
    expect(found(workshop)).toEqual({ texts: [false, false], numbers: 0 });
    const back = await deanonymizeBytes(there.bytes, { ...given, columns: [] }, there.manifest);
    expect(back.bytes.equals(csv)).toBe(true);
    expect(found(workshop)).toEqual({ texts: [false, false], numbers: 0 });
    await workshop.close();
  });

  it('that failed at its end, and takes no more memory when it is tried again', async () => {
    const workshop = openWorkshop();
    const ragged = Buffer.concat([csv, Buffer.from('1,2,3,4\n')]);
    const fail = async (): Promise<void> => {
      const failing = anonymizeBytes(ragged, { workshop, columns, blockBytes: 1 << 15 });
      await expect(failing).rejects.toBeInstanceOf(SecuremlError);
    };
    await fail();
    expect(found(workshop)).toEqual({ texts: [false, false], numbers: 0 });
    await fail();
    const before = workshop.memory.wasm.buffer.byteLength;
    for (let i = 0; i < 5; i++) await fail();
    expect(workshop.memory.wasm.buffer.byteLength).toBe(before);
    await workshop.close();
  });
});

describe('threads of a table that fails', () => {
  it('are home before rekey says what is wrong', async () => {
    const isTime = Object.getOwnPropertyDescriptor(Spread.prototype, 'isTime')!;
    Object.defineProperty(Spread.prototype, 'isTime', { ...isTime, get: () => true });
    const workshop = openWorkshop();
    let away = 0;
    const hire = workshop.crew.hire.bind(workshop.crew);
    workshop.crew.hire = (count) => {
      const hired = hire(count);
      away += hired.length;
      return hired;
    };
    const dismiss = workshop.crew.dismiss.bind(workshop.crew);
    workshop.crew.dismiss = async (members) => {
      await dismiss(members);
      away -= members.length;
    };
    try {
      const csv = Buffer.from(`v,rest\n${lines((i) => `note ${i},${'x'.repeat(1_000)}\n`)}1,2,3\n`);
      let at = 0;
      const source = {
        read: async (target: Uint8Array) => {
          const count = csv.copy(target, 0, at);
          at += count;
          return count;
        },
      };
      const request = {
        ...{ detect: false, except: [], domains: {}, contexts: {}, undecided: 'error' as const },
        items: [{ selector: 'v', format: 'text', options: {} }],
      };
      const other = { ...key, name: 'other_key', bytes: Buffer.alloc(32, 7) };
      const rekeying = rekeyTable(workshop, source, () => async () => {}, {
        ...{ from: key, to: other, request, reading: DEFAULT_READING, threads: 2 },
      });
      await expect(rekeying).rejects.toThrow('3 cells instead of 2');
      expect(away).toBe(0);
    } finally {
      Object.defineProperty(Spread.prototype, 'isTime', isTime);
      await workshop.close();
    }
  });

  it('say themselves that there is not enough memory', async () => {
    const wasm = new WebAssembly.Memory({ initial: 1, maximum: 2, shared: true });
    const member = new Member({ wasm, modules: kernelModules() });
    const plan = {
      ...{ decipher: false, dialect: { delimiter: 0x2c, quote: 0x22, lineEnd: 0x0a }, width: 1 },
      ...{ columns: [{ index: 0, name: 'v', format: 'ssn@1', options: {}, domain: 'ssn' }], rewrites: [], drops: [] },
      ...{ nulls: [], strict: false, ff1Only: false, ragged: 'error' as const },
    };
    member.follow(plan, new Uint8Array(32), false);
    const failing = member.run({ block: 0, structure: {} as never });
    await expect(failing).rejects.toMatchObject({ code: 'usage', exitCode: 2, message: 'there is not enough memory' });
    await expect(failing).rejects.toBeInstanceOf(SecuremlError);
    await member.close();
  });
});
