/** What separates the columns of a header that was read as one; undefined where nothing looks like it. */
export function otherSeparator(
  header: readonly string[],
): { readonly name: string; readonly flag: string } | undefined {
  const separator = header.length === 1 ? [';', '\t', '|'].find((c) => header[0]!.includes(c)) : undefined;
  if (separator === undefined) return undefined;
  const isTab = separator === '\t';
  return { name: isTab ? 'tabs' : `"${separator}"`, flag: `--delimiter ${isTab ? 'tab' : `'${separator}'`}` };
}
