// What is told of every format. Making the examples takes seconds, because their ciphers need tables, so the bundle holds the answer
// instead of this file (scripts/bundle.mjs).
import { formats } from '../formats/registry.js';
import { formatData, type FormatData } from './format-view.js';

export function formatCatalogue(): Promise<FormatData[]> {
  return formatData(formats());
}
