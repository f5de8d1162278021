// A labelled table as it is handed to inspection: with its header as published, without one, or with one that says nothing.
export function dressed(rows, table, headers) {
  const width = rows[0].length;
  const numbered = Array.from({ length: width }, (_, i) => `:${i + 1}`);
  const data = table.headerIsData ? rows : rows.slice(1);
  if (headers === 'published') return { header: rows[0], hasHeader: true, rows: rows.slice(1) };
  if (headers === 'removed') return { header: numbered, hasHeader: false, rows: data };
  // no two tables are spoiled alike, and no run differs from the last
  const style = table.name.length % 3;
  const name = (i) =>
    [`field_${i + 1}`, `col${String.fromCharCode(97 + (i % 26))}${i >= 26 ? i : ''}`, `X${i + 1}`][style];
  return { header: numbered.map((_, i) => name(i)), hasHeader: true, rows: data };
}
