import { DomainCipher } from '../../../src/lib/fpe/domain-cipher.js';
import { TableBudget } from '../../../src/lib/fpe/table-budget.js';
import { goldenFiles } from '../../support/golden.js';
import { feistelKernels, memory } from '../../support/kernels.js';
import { randomBytes } from '../../support/seeded.js';
import { lookAtClasses } from '../../support/whole-classes.js';

// all of up to 10^6 members with `npm run test:classes`, some ten minutes; docs/whole-classes.md has what it said
const MOST = process.env.SECUREML_TEST_WHOLE ? 1_000_000 : 2_000;

describe('classes, member by member', () => {
  it.each(goldenFiles())('of %s: each is written as a value that is read as that member', (file) => {
    const { classes, whole, members, notAdmitted } = lookAtClasses(file, MOST);
    const format = file.replace('.json', '');
    process.stdout.write(`whole | ${format} | ${classes} | ${whole} | ${members} | ${notAdmitted}\n`);
    expect(classes).toBeGreaterThan(0);
    expect(notAdmitted).toBeLessThan(members);
  });
});

describe('the smallest classes of FF1 and the largest of tables, as a whole', () => {
  it.each([999_999, 1_000_000, 1_048_576, 1_048_583])('%i members: every image once, and back', (size) => {
    const cipher = new DomainCipher({
      ...{ storedKey: randomBytes(32), format: 'digits', version: 1, domain: 'digits' },
      ...{ memory, kernel: feistelKernels[0]![1], budget: new TableBudget() },
    });
    const { index } = cipher.classFor('whole', BigInt(size));
    const [ranks, classOf] = [memory.allocate(size * 8), memory.allocate(size * 4)];
    memory.u32(classOf, size).fill(index);
    const all = memory.f64(ranks, size);
    all.forEach((_, rank) => (all[rank] = rank));
    cipher.permuteRanks(ranks, classOf, size, false);
    const seen = new Uint8Array(size);
    for (const image of all) seen[image]!++;
    expect(seen.every((times) => times === 1)).toBe(true);
    cipher.permuteRanks(ranks, classOf, size, true);
    expect(all.every((rank, k) => rank === k)).toBe(true);
    cipher.wipe();
    memory.release(ranks, size * 8);
    memory.release(classOf, size * 4);
  });
});
