import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appendAudit, checkAuditChain, type AuditEvent } from '../../../src/lib/keys/audit.js';

const EVENT: AuditEvent = { command: 'deanonymize', key: null, rows: 3, outcome: 'done', exitCode: 0 };

describe('the chain of the audit log', () => {
  let folder: string;
  let log: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'secureml-audit-'));
    log = join(folder, 'audit.log');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('holds behind lines of any length', async () => {
    // around the sizes in which the end of the file is read
    const lengths = [0, 1, 7_900, 8_190, 8_191, 8_192, 8_193, 16_384, 40_000, 5];
    for (const length of lengths) await appendAudit(log, { ...EVENT, reason: 'ß'.repeat(length) });
    await appendAudit(log, EVENT);
    expect(await checkAuditChain(log)).toMatchObject({ lines: lengths.length + 1, brokenAt: null });
  });

  it('shows a line that was changed, taken out or cut short, long ones too', async () => {
    for (const length of [10, 20_000]) {
      rmSync(log, { force: true });
      for (let i = 0; i < 3; i++) await appendAudit(log, { ...EVENT, reason: 'x'.repeat(length) });
      const text = readFileSync(log, 'utf8');
      const lines = text.trimEnd().split('\n');
      writeFileSync(log, text.replace('"rows":3', '"rows":4'));
      expect((await checkAuditChain(log)).brokenAt).toBe(2);
      writeFileSync(log, `${lines[0]}\n${lines[2]}\n`);
      expect((await checkAuditChain(log)).brokenAt).toBe(2);
      writeFileSync(log, text);
      truncateSync(log, text.length - 9);
      await appendAudit(log, EVENT);
      expect((await checkAuditChain(log)).brokenAt).toBe(3);
    }
  });
});
