/** Controls that turn the direction of text. Where one is not ended, it turns all that follows on a page. */

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Each line without its controls of direction, where it does not end all that it begins (UAX #9, rules X1 to X8). */
export function balancedBidi(text: string): string {
  if (text.search(CONTROLS) === -1) return text;
  return text.replace(/[^\n\r]+/g, (line) => (isBalanced(line) ? line : line.replace(CONTROLS, "")));
}

function isBalanced(line: string): boolean {
  const open: string[] = [];
  for (const [control] of line.matchAll(CONTROLS)) {
    if (control === "\u202c" || control === "\u2069") {
      if (open.pop() !== control) return false;
    } else open.push(control >= "\u2066" ? "\u2069" : "\u202c");
  }
  return open.length === 0;
}
