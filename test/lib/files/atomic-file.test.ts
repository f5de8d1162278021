import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutputError } from '../../../src/lib/errors.js';
import { AtomicFile, writeFileAtomically } from '../../../src/lib/files/atomic-file.js';
import { discardAll } from '../../../src/lib/files/temporaries.js';

describe('a file that appears when it is complete', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'secureml-atomic-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has its name only from then on', async () => {
    const file = new AtomicFile(join(folder, 'file'), { mode: 0o600, replaces: false });
    await file.write(Buffer.from('text'));
    await file.finish();
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^\.file\.[0-9a-f]{12}\.tmp$/)]);
    file.appear();
    expect(readdirSync(folder)).toEqual(['file']);
    discardAll(); // a signal from here on leaves it
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('text');
  });

  it('leaves nothing when it is given up or a signal comes', () => {
    new AtomicFile(join(folder, 'one'), { mode: 0o600, replaces: false }).discard();
    expect(readdirSync(folder)).toEqual([]);
    const file = new AtomicFile(join(folder, 'two'), { mode: 0o600, replaces: false });
    discardAll();
    expect(readdirSync(folder)).toEqual([]);
    file.discard();
  });

  it('leaves the old file and nothing else when it fails', async () => {
    writeFileSync(join(folder, 'file'), 'old');
    mkdirSync(join(folder, 'target'));
    await expect(writeFileAtomically(join(folder, 'target'), 'new')).rejects.toThrow(OutputError);
    await expect(writeFileAtomically(join(folder, 'file'), 'new', { replaces: false })).rejects.toThrow(/file exists/);
    expect(readdirSync(folder).sort()).toEqual(['file', 'target']);
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('old');
  });

  it('is for its owner alone, in folders that are made on the way, and behind a link', async () => {
    symlinkSync(join(folder, 'other', 'place'), join(folder, 'link'));
    await writeFileAtomically(join(folder, 'link'), 'text');
    const place = join(folder, 'other', 'place');
    expect([readFileSync(place, 'utf8'), statSync(place).mode & 0o777]).toEqual(['text', 0o600]);
    expect(statSync(join(folder, 'other')).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder).sort()).toEqual(['link', 'other']);
  });
});
