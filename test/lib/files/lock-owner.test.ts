import { jest } from '@jest/globals';
import { hasEnded, newOwner, type Owner } from '../../../src/lib/files/lock-owner.js';

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
    expect(newOwner()).toMatch(/^\S+ \S+ \S+ \S+ \S+ [0-9a-f]{16}\n$/);
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

  describe('after a restart of the machine', () => {
    const [OLD, NEW] = ['00000000-1111-4222-8333-444444444444', '55555555-6666-4777-8888-999999999999'];
    const [OUTSIDE, INSIDE] = ['pid:[4026531836]', 'pid:[4026532201]'];
    const of = (boot: string, namespace = OUTSIDE, more: Partial<Owner> = {}): Owner => ({
      ...{ host: 'here', space: `${boot}/${namespace}`, began: '4711', machine: '0123456789abcdef', ...more },
    });

    it('is gone, whoever has its number now', () => {
      expect(hasEnded(newOwner(of(OLD)), of(NEW))).toBe(true);
      expect(hasEnded(newOwner(of(OLD)).replace(/^\d+/, `${process.ppid}`), of(NEW))).toBe(true);
      expect(hasEnded(newOwner(of(NEW)), of(NEW))).toBe(false);
    });

    it.each<[string, Owner, Owner]>([
      ['on another machine of that name', of(OLD, OUTSIDE, { machine: 'fedcba9876543210' }), of(NEW)],
      ['on a machine that is not known', of(OLD, OUTSIDE, { machine: 'unknown' }), of(NEW)],
      ['where no machine is known', ...twice({ machine: 'unknown' })],
      ['with another host name', of(OLD, OUTSIDE, { host: 'there' }), of(NEW)],
      ['in a container', of(OLD, INSIDE), of(NEW)],
      ['outside of this container', of(OLD), of(NEW, INSIDE)],
      ['in a container of the same number', of(OLD, INSIDE), of(NEW, INSIDE)],
      ['where no boot is known', of(OLD, OUTSIDE, { space: 'unknown' }), of(NEW)],
    ])('may work on %s', (_, before, now) => {
      expect(hasEnded(newOwner(before), now)).toBe(false);
    });

    it('may work on where its line is of an earlier secureml, without a machine', () => {
      const line = newOwner(of(OLD)).split(' ');
      line.splice(4, 1);
      expect(hasEnded(line.join(' '), of(NEW))).toBe(false);
    });

    function twice(more: Partial<Owner>): [Owner, Owner] {
      return [of(OLD, OUTSIDE, more), of(NEW, OUTSIDE, more)];
    }
  });
});
