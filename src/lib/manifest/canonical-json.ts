// JSON in the one form of RFC 8785 (JSON Canonicalization Scheme), so that a document has one sequence of bytes to authenticate.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** @throws TypeError for a number that JSON does not have */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('a number that JSON does not have');
  // section 3.2.2: numbers and strings are as ECMAScript writes them
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const entries = Object.entries(value as Record<string, Json | undefined>).filter(([, item]) => item !== undefined);
  // section 3.2.3: by UTF-16 code units, which is how ECMAScript compares strings
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item!)}`).join(',')}}`;
}
