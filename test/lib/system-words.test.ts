import { inWords } from '../../src/lib/system-words.js';

const coded = (code?: string): Error => Object.assign(new Error('of the system'), code === undefined ? {} : { code });

describe('what the system says', () => {
  it.each([
    ['ENOENT', 'file', 'no such file'],
    ['ENOENT', 'folder', 'no such folder'],
    ['EACCES', 'file', 'permission denied'],
    ['EPERM', 'folder', 'permission denied'],
    ['EROFS', 'folder', 'read-only file system'],
    ['ENOSPC', 'folder', 'the disk is full'],
  ] as const)('%s is said in words (%s)', (code, missing, words) => {
    expect(inWords(coded(code), missing)).toBe(words);
  });

  it('a code that nobody expected is said as it is', () => {
    expect(inWords(coded('EWEIRD'), 'file')).toBe('EWEIRD');
    expect(inWords(coded(), 'file')).toBe('unknown error');
  });
});
