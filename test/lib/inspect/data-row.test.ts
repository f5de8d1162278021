// A first row that is data, and one that is names of columns however odd. The tables are invented.
import { firstRowIsData } from '../../../src/lib/inspect/header/first-row.js';

const isData = (...rows: string[]): boolean => {
  const [header = [], ...below] = rows.map((row) => row.split(','));
  return firstRowIsData({ header, hasHeader: true, rows: below });
};

describe('a first row that is data', () => {
  it.each([
    ['numbers above numbers', ['17,oak,brown', '4,elm,grey', '88,fir,green']],
    ['a decimal fraction above others', ['oak,4.25', 'elm,17.5', 'fir,3.0']],
    [
      'numbers above numbers, beside a word that headers are made of',
      ['17,manager,oak,brown', '4,clerk,elm,grey', '9,cook,fir,green'],
    ],
    ['codes that are written alike', ['KX-3301,oak', 'PL-8840,elm', 'QQ-1177,fir']],
    ['codes with words of any length', ['Oak071', 'Alder332', 'Fir205']],
    ['names that no dictionary has', ['Quonlan Haldvik,oak', 'Yesmira Dahlvessen,elm', 'Torvane Ellsgaard,fir']],
    ['first names', ['Bernd', 'Claudia', 'Emily', 'Ulrike']],
    ['years and other numbers', ['oak,1987,12', 'elm,1999,7', 'fir,2004,31']],
    [
      'what no column is called, beside as many words that headers are made of',
      [
        'name0,mail@example.org,date,a1e4b7c2-93d5-4f60-8a1b-c2d3e4f5a6b7',
        'name1,post@example.org,time,b2f5c8d3-04e6-4a71-9b2c-d3e4f5a6b7c8',
      ],
    ],
    [
      'values that return beside words that headers are made of',
      ['1a,company,xolt,4', '1a,person,elm,6', '1b,city,fir,4'],
    ],
    ['a day above days beside a word that headers are made of', ['client list,2025-06-03', 'order list,2025-07-11']],
    [
      'digits above as many digits beside a word that headers are made of',
      ['0111301,company of oaks', '0111302,name of elms'],
    ],
    ['an SSN in the only row', ['Anna Brown,123-45-6789,x']],
    ['an e-mail address in the only row', ['Anna Brown,anna@example.com']],
    ['a card in the only row', ['4111 1111 1111 1111']],
  ])('%s', (_, rows) => {
    expect(isData(...rows)).toBe(true);
  });
});

describe('a first row that is names of columns', () => {
  it.each([
    ['words above words', ['Xolt,Brann', 'oak,brown', 'elm,grey']],
    [
      'words that begin with capitals above values that do',
      ['Wood Kind,Leaf Shade', 'Black Oak,Dark Green', 'Red Elm,Pale Grey'],
    ],
    ['years above numbers', ['xolt,2019,2020,2021', 'oak,4,8,15', 'elm,16,23,42']],
    ['years that are not in a row', ['xolt,2011,2014,2019', 'oak,4,8,15', 'elm,16,23,42']],
    ['numbers of columns', ['0,1,2', '17,4,88', '9,2,41']],
    ['numbers of columns behind an index', [',0,1', '0,17,4', '1,9,2']],
    ['steps of a scale', ['xolt,10,20,30', 'oak,4,8,15', 'elm,16,23,42']],
    ['one column of numbers without a name', [',0', '0,17', '1,9']],
    ['numbers above words', ['17,4', 'oak,brown', 'elm,grey']],
    ['words with numbers above others', ['Q10,Q11', '4,yes', '5,no']],
    ['a header that is there twice', ['name,city,age,note', 'Oak,Elm,4,x', 'name,city,age,note']],
    ['days above words', ['company,2025-06-03', 'oak,yes', 'elm,no']],
    [
      'one value that returns beside words that headers are made of',
      ['name,city,open', 'oak,elm,open', 'fir,ash,closed'],
    ],
    ['words and nothing below', ['Xolt,Brann']],
    ['a word that headers are made of beside an identifier, and nothing below', ['name,anna@example.com']],
  ])('%s', (_, rows) => {
    expect(isData(...rows)).toBe(false);
  });
});
