// Every symbol but the last few becomes the same sign; punctuation and spaces stay. A value that has no more symbols is masked whole.
import type { Mask } from '../../policy/document.js';
import { isSymbol, type Rewriter } from './rewrite.js';

export function maskRewriter({ keep, with: sign }: Mask): Rewriter {
  return {
    bySubject: false,
    rewrite(value) {
      const characters = [...value];
      const total = characters.filter(isSymbol).length;
      // punctuation alone is what there is to hide
      if (total === 0) return characters.map((c) => (c.trim() === '' ? c : sign)).join('');
      let left = total > keep ? total - keep : total;
      return characters.map((c) => (isSymbol(c) && left-- > 0 ? sign : c)).join('');
    },
    wipe: () => {},
  };
}
