import { jest } from '@jest/globals';
import { Worker } from 'node:worker_threads';
import { BlockCipher } from '../../../src/lib/pseudonymize/block.js';
import { parseColumnItems } from '../../../src/lib/pseudonymize/column-items.js';
import { Crew } from '../../../src/lib/pseudonymize/crew.js';
import { decideColumns } from '../../../src/lib/pseudonymize/decide.js';
import { planPartsOf } from '../../../src/lib/pseudonymize/describe.js';
import { crewExecutor, inlineExecutor } from '../../../src/lib/pseudonymize/executor.js';
import type { Plan } from '../../../src/lib/pseudonymize/plan.js';
import { practise } from '../../../src/lib/pseudonymize/practice.js';
import { openTable } from '../../../src/lib/pseudonymize/table.js';
import { workshops } from '../../support/transform.js';

const [, { memory, kernels }] = workshops[0]!;
const KEYS = [1, 2].map((byte) => new Uint8Array(32).fill(byte));
const ROWS = 2_000;
const rows = Array.from({ length: ROWS }, (_, i) => `${i},457-55-${String(i + 1).padStart(4, '0')},Anna Bell ${i}\n`);
const csv = Buffer.from(`id,ssn,note\n${rows.join('')}`);

async function table(): Promise<{
  readonly plan: Plan;
  readonly read: Awaited<ReturnType<typeof openTable>>['reader'];
}> {
  let at = 0;
  const source = {
    read: async (target: Uint8Array) => {
      const count = csv.copy(target, 0, at);
      at += count;
      return count;
    },
  };
  const opened = await openTable(source, memory, kernels, {
    ...{ delimiter: 0x2c, quote: 0x22, header: true, sampleBytes: 4_096, blockBytes: 4_096 },
  });
  const items = parseColumnItems(['ssn=ssn', 'note=text']);
  const request = { detect: false, items, except: [], domains: {}, contexts: {}, undecided: 'error' as const };
  const decision = decideColumns(opened, request, () => []);
  const plan: Plan = {
    ...{ decipher: false, dialect: opened.dialect, width: 3, ...planPartsOf(decision) },
    ...{ nulls: [], strict: false, ff1Only: false, ragged: 'error' },
  };
  return { plan, read: opened.reader };
}

/** What one thread gives. */
async function alone(key: Uint8Array): Promise<string> {
  const { plan, read } = await table();
  const inline = inlineExecutor(plan, key, memory, kernels);
  const out: Buffer[] = [];
  for (let block = await read.next(); block; block = await read.next()) {
    const { output, outputLength } = await inline.process({
      block: block.buffer.pointer,
      structure: block.structure,
    });
    out.push(Buffer.from(memory.u8(output, outputLength)));
  }
  inline.wipe();
  return Buffer.concat(out).toString();
}

/** What a crew gives, block by block, and which members were given any. */
async function together(crew: Crew, key: Uint8Array, practises: boolean): Promise<{ text: string; worked: boolean[] }> {
  const { plan, read } = await table();
  const inline = inlineExecutor(plan, key, memory, kernels);
  const members = crew.hire(2);
  for (const member of members) member.follow(plan, key, practises);
  expect(members.map(({ isReady }) => isReady)).toEqual([!practises, !practises]);
  const executor = crewExecutor(members, inline, memory);
  const out: Buffer[] = [];
  for (let block = await read.next(); block; block = await read.next()) {
    // each has a thread and has ended its practice on the block before, however long that takes here: one of them has practised enough
    // before half of the blocks are gone
    while (practises && out.length > 0 && members.some(({ isReady, wantsPractice }) => !isReady && !wantsPractice)) {
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    const job = { block: block.buffer.pointer, structure: block.structure };
    const result = await executor.process(job);
    out.push(Buffer.from(memory.u8(result.output, result.outputLength)));
    executor.release(result);
  }
  const worked = members.map(({ hasWorked }) => hasWorked);
  await crew.dismiss(members);
  inline.wipe();
  return { text: Buffer.concat(out).toString(), worked };
}

describe('practice', () => {
  const all = Buffer.from(rows.slice(0, 200).join(''));
  const practised = async (pace: number, given: Buffer): Promise<{ isFast: boolean; left: number }> => {
    const { plan } = await table();
    const cipher = new BlockCipher(plan, KEYS[0]!, memory, kernels);
    const copy = Uint8Array.from(given);
    const isFast = practise({ rows: copy, ahead: 0, pace }, cipher, plan, { memory, kernels });
    cipher.wipe();
    return { isFast, left: copy.filter((byte) => byte !== 0).length };
  };

  it('ends as soon as it is fast enough, in pieces of at least a row, and leaves no row behind', async () => {
    expect(await practised(1e9, all)).toEqual({ isFast: true, left: 0 });
  });

  it('begins with a row where nobody knows yet what the main thread takes', async () => {
    expect(await practised(Infinity, all)).toEqual({ isFast: true, left: 0 });
  });

  it('ends with the rows where it is not', async () => {
    expect(await practised(1e-12, all)).toEqual({ isFast: false, left: 0 });
  });

  it('leaves it to others to say what is wrong with the rows', async () => {
    expect(await practised(1e-12, Buffer.from('1,2,3\n1,"2"x,3\n'))).toEqual({ isFast: false, left: 0 });
    expect(await practised(1e-12, Buffer.from('1\n'))).toEqual({ isFast: false, left: 0 });
  });
});

describe('a crew of worker threads', () => {
  const crew = new Crew(memory);
  afterAll(() => crew.close());

  it('practises on copies, and then works: the output is that of one thread', async () => {
    const { text, worked } = await together(crew, KEYS[0]!, true);
    // whichever was fast first: in a test the other gets no more to practise on, since blocks come one after the other
    expect(worked).toContain(true);
    expect(text === (await alone(KEYS[0]!))).toBe(true);
  });

  it('follows another key afterwards, and knows nothing of the one before', async () => {
    const { text, worked } = await together(crew, KEYS[1]!, false);
    expect(worked).toEqual([true, expect.any(Boolean)]);
    const [one, two] = [await alone(KEYS[0]!), await alone(KEYS[1]!)];
    expect(text === two).toBe(true);
    expect(text === one).toBe(false);
  });

  it('gives the error of a thread that failed, and does without that thread for the next table', async () => {
    const { plan, read } = await table();
    const broken = { ...plan, columns: [{ ...plan.columns[0]!, format: 'no such format@1' }] };
    const members = crew.hire(2);
    // the first one of those that wait again, were it to wait
    members[0]!.follow(broken, KEYS[0]!, false);
    const block = (await read.next())!;
    const job = { block: block.buffer.pointer, structure: block.structure };
    await expect(members[0]!.run(job)).rejects.toThrow(/no such format/);
    await expect(members[0]!.run(job)).rejects.toThrow(/no such format/);
    expect(members[0]!.load).toBe(0);
    await crew.dismiss(members);
    const next = crew.hire(2);
    expect([next.includes(members[0]!), next.includes(members[1]!)]).toEqual([false, true]);
    await crew.dismiss(next);
    const { text } = await together(crew, KEYS[0]!, false);
    expect(text === (await alone(KEYS[0]!))).toBe(true);
  });

  it('does not wait for a thread that fails instead of forgetting', async () => {
    const { plan } = await table();
    const members = crew.hire(1);
    members[0]!.follow({ ...plan, columns: [{ ...plan.columns[0]!, format: 'no such format@1' }] }, KEYS[0]!, false);
    await crew.dismiss(members);
    expect(members[0]!.hasFailed).toBe(true);
  });

  it('has threads practise a few times, whatever they take', async () => {
    const { plan } = await table();
    const [member] = crew.hire(1);
    member!.follow(plan, KEYS[0]!, true);
    member!.pace = 1e-12;
    let blocks = 0;
    for (; !member!.isReady; await new Promise((resolve) => setTimeout(resolve, 1))) {
      if (!member!.wantsPractice) continue;
      member!.practise(new Uint8Array(Buffer.from(rows.slice(0, 5).join(''))), 0);
      blocks++;
    }
    expect(blocks).toBe(6);
    expect(member!.hasWorked).toBe(false);
    await crew.dismiss([member!]);
  });

  it('tells a thread to overwrite what it was told, once, when a table is done and when all are', async () => {
    const told = jest.spyOn(Worker.prototype, 'postMessage');
    const { plan } = await table();
    const own = new Crew(memory);
    const members = own.hire(1);
    members[0]!.follow(plan, KEYS[0]!, false);
    await own.dismiss(members);
    members[0]!.follow(plan, KEYS[1]!, false);
    await members[0]!.forget();
    await members[0]!.forget();
    members[0]!.follow(plan, KEYS[0]!, false);
    await own.close();
    const kinds = told.mock.calls.map(([message]) => (message as { kind: string }).kind);
    told.mockRestore();
    expect(kinds).toEqual(['plan', 'forget', 'plan', 'forget', 'plan', 'close']);
  });

  it('ends threads that were never told a plan', async () => {
    const idle = new Crew(memory);
    const hired = idle.hire(2);
    await idle.dismiss(hired);
    // those that wait, and new ones only for the rest
    const again = idle.hire(3);
    expect(again.slice(0, 2)).toEqual(hired);
    expect(new Set(again).size).toBe(3);
    await idle.dismiss(again);
    await idle.close();
    expect(idle.hire(0)).toEqual([]);
  });
});
