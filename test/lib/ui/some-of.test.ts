import { someOf } from '../../../src/lib/ui/some-of.js';

describe('names in one line', () => {
  it('are all there while they are few', () => {
    expect(someOf(['a'])).toBe('a');
    expect(someOf(['a', 'b', 'c', 'd', 'e'])).toBe('a, b, c, d, e');
  });

  it('are counted where they are many', () => {
    expect(someOf(['a', 'b', 'c', 'd', 'e', 'f'])).toBe('a, b, c, d and 2 more');
    expect(someOf(Array.from({ length: 2_999 }, (_, i) => `${i}.csv`))).toBe(
      '0.csv, 1.csv, 2.csv, 3.csv and 2,995 more',
    );
  });
});
