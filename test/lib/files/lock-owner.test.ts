import { jest } from '@jest/globals';
import { hasEnded, newOwner } from '../../../src/lib/files/lock-owner.js';

const [PID, HOST, SPACE, BEGAN] = [0, 1, 2, 3];
const ENDED = '999999999';

/** The line of a lock of this process, with some of its fields others. */
function owner(change: Readonly<Record<number, string>>): string {
  return newOwner()
    .split(' ')
    .map((field, i) => change[i] ?? field)
    .join(' ');
}

describe('the owner of a lock', () => {
  it('is told from each other, and is no more than a line', () => {
    expect(newOwner()).toMatch(/^\S+ \S+ \S+ \S+ [0-9a-f]{16}\n$/);
    expect(newOwner()).not.toBe(newOwner());
  });

  it('has ended when nobody has its number', () => {
    expect(hasEnded(owner({ [PID]: ENDED }))).toBe(true);
    expect(hasEnded(owner({ [PID]: `${process.ppid}` }))).toBe(false);
    expect(hasEnded(newOwner())).toBe(false);
  });

  it('works on when it is somebody else, to whom no signal may be sent', () => {
    const kill = jest.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('not permitted'), { code: 'EPERM' });
    });
    expect(hasEnded(owner({ [PID]: '1' }))).toBe(false);
    expect(kill).toHaveBeenCalledWith(1, 0);
    kill.mockRestore();
  });

  // elsewhere it cannot be told when a process began, and numbers are not those of a container
  const onLinux = process.platform === 'linux' ? it : it.skip;
  onLinux('has ended when its number is that of this process, which began at another time', () => {
    expect(hasEnded(owner({ [BEGAN]: '1' }))).toBe(true);
  });

  onLinux.each([
    ['another machine', { [HOST]: 'another-machine' }],
    ['another container of the same host name, or before a restart', { [SPACE]: newOwner().split(' ')[SPACE] + '1' }],
    ['who knows where', { [SPACE]: 'unknown' }],
  ])('may work on in %s', (_, change) => {
    expect(hasEnded(owner({ [PID]: ENDED, ...change }))).toBe(false);
    expect(hasEnded(owner({ [BEGAN]: '1', ...change }))).toBe(false);
  });
});
