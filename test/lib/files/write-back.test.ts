// A file that goes to the disk while it grows.
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AtomicFile } from '../../../src/lib/files/atomic-file.js';
import { WriteBack } from '../../../src/lib/files/write-back.js';

const STEP = 1 << 24;

describe('write-back', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'secureml-write-back-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps what the system says of a flush until somebody asks: it says so only once', async () => {
    const descriptor = openSync(join(folder, 'file'), 'wx');
    closeSync(descriptor);
    const early = new WriteBack(descriptor);
    early.wrote(STEP - 1);
    await early.settled(); // nothing was flushed yet
    early.wrote(1);
    await expect(early.settled()).rejects.toMatchObject({ code: 'EBADF' });
    await expect(early.settled()).rejects.toMatchObject({ code: 'EBADF' });
  });

  it('is over before a file is finished', async () => {
    const path = join(folder, 'out.csv');
    const file = new AtomicFile(path, { mode: 0o600, replaces: false });
    const block = Buffer.alloc(1 << 22, 1);
    for (let i = 0; i < 9; i++) await file.write(block);
    await file.finish();
    file.appear();
    expect(statSync(path).size).toBe(9 * block.length);
  });
});
