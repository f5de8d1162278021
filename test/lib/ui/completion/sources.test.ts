import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sourcesOf } from '../../../../src/lib/ui/completion/sources.js';

describe('columns of the table on the line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secureml-completion-'));
  const file = join(folder, 'in.csv');
  afterAll(() => rmSync(folder, { recursive: true }));

  const columns = (text: string, header?: boolean): Promise<readonly string[]> => {
    writeFileSync(file, text);
    return sourcesOf({}).columns({ file, header, delimiter: undefined, quote: undefined });
  };

  it('are the names that the first row gives them', async () => {
    expect(await columns('name,ssn\nAnna Lindqvist,123-45-6789\n')).toEqual(['name', 'ssn']);
    expect(await columns('name,ssn\n')).toEqual(['name', 'ssn']);
  });

  it('are never values of a first row that is data', async () => {
    expect(await columns('Anna Lindqvist,123-45-6789,4111111111111111\n')).toEqual(['', '', '']);
    expect(await columns('Anna Brown,1\nJohn Smith,2\n')).toEqual(['', '']);
  });

  it('are what somebody says', async () => {
    expect(await columns('Anna Brown,1\nJohn Smith,2\n', true)).toEqual(['Anna Brown', '1']);
    expect(await columns('name,ssn\nAnna Brown,123-45-6789\n', false)).toEqual(['', '']);
  });
});
