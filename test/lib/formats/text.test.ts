import { text } from '../../../src/lib/formats/text.js';
import { describeLaws, type Examples } from '../../support/format-laws.js';

const EXAMPLES: readonly Examples[] = [
  {
    valid: ['', 'Ward 12-B', 'Zürich', '北京', 'مرحبا', '😀', '---', 'नमस्ते', "l'été", '\u0301'],
    invalid: [],
    spellings: [
      ['Ward 12-B', 'WARD12B', 'ward 12 b'],
      ['Žižkov', 'ŽIŽKOV', 'žižkov'],
    ],
  },
];

for (const examples of EXAMPLES) describeLaws(text, examples);
