// Of equal keys in an object JSON.parse takes the last and says nothing of the others: text that no MAC covers.

/** Whether an object in the text has a key twice. @param json what JSON.parse reads */
export function hasRepeatedKey(json: string): boolean {
  // keys of the objects that are open; arrays have none
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < json.length; at++) {
    const c = json[at];
    if (c === '{') open.push(new Set());
    else if (c === '[') open.push(undefined);
    else if (c === '}' || c === ']') open.pop();
    else if (c === '"') {
      const end = endOfText(json, at);
      if (isKey(json, end)) {
        const keys = open.at(-1)!;
        const key = JSON.parse(json.slice(at, end)) as string;
        if (keys.has(key)) return true;
        keys.add(key);
      }
      at = end - 1;
    }
  }
  return false;
}

/** @returns where what follows the text begins that begins at `at` */
function endOfText(json: string, at: number): number {
  let end = at + 1;
  while (json[end] !== '"') end += json[end] === '\\' ? 2 : 1;
  return end + 1;
}

function isKey(json: string, end: number): boolean {
  let at = end;
  while (' \t\n\r'.includes(json[at] ?? '-')) at++;
  return json[at] === ':';
}
