// Room for tables: those that are made again make way for those that last.
import { TableBudget } from '../../../src/lib/fpe/table-budget.js';

/** A budget, and the names of the tables that it dropped. */
function budgetOf(limit: number): { budget: TableBudget; dropped: string[]; drop: (name: string) => () => void } {
  const dropped: string[] = [];
  return { budget: new TableBudget(limit), dropped, drop: (name) => () => void dropped.push(name) };
}

describe('room for tables', () => {
  it('drops tables that are made again for one that lasts, as many as have to go', () => {
    const { budget, dropped, drop } = budgetOf(100);
    for (const name of ['a', 'b', 'c', 'd', 'e']) budget.claim(20, drop(name));
    expect(budget.fitsLasting(30)).toBe(true);
    budget.claimLasting(30, drop('rounds'));
    expect(dropped).toHaveLength(2);
    expect(dropped).not.toContain('rounds');
  });

  it('keeps a quarter for tables that are made again, unless it is free', () => {
    const { budget, dropped, drop } = budgetOf(100);
    budget.claimLasting(60, drop('first'));
    expect(budget.fitsLasting(40)).toBe(true);
    budget.claim(10, drop('keyed'));
    expect(budget.fitsLasting(40)).toBe(false);
    expect(budget.fitsLasting(15)).toBe(true);
    expect(dropped).toEqual([]);
  });

  it('drops what lasts only where nothing else is left to drop', () => {
    const { budget, dropped, drop } = budgetOf(100);
    budget.claimLasting(50, drop('rounds'));
    budget.claim(30, drop('a'));
    budget.claim(50, drop('b'));
    expect(dropped).toEqual(['a']);
    budget.claim(80, drop('c'));
    expect(dropped).toEqual(['a', 'b', 'rounds']);
    // its room is free again
    expect(budget.fitsLasting(20)).toBe(true);
    expect(budget.fitsLasting(76)).toBe(false);
  });

  it('holds a table larger than the limit alone, and takes back what is released', () => {
    const { budget, dropped, drop } = budgetOf(100);
    budget.claim(40, drop('a'));
    const large = budget.claim(150, drop('large'));
    expect(dropped).toEqual(['a']);
    budget.release(large);
    budget.release(large);
    budget.claim(100, drop('b'));
    expect(dropped).toEqual(['a']);
  });

  it('gives tables that are made again no more than their part, with room left', () => {
    const dropped: number[] = [];
    const budget = new TableBudget(100, 50);
    for (let i = 0; i < 7; i++) budget.claim(20, () => void dropped.push(i));
    expect(dropped).toHaveLength(5);
    expect(budget.fitsLasting(60)).toBe(true);
    budget.claimLasting(60, () => void dropped.push(-1));
    expect(dropped).toHaveLength(5);
  });
});
