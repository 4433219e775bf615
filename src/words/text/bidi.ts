/** Removes Unicode controls of text direction that are not closed: they would reverse the rest of the page. */

const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Removes the direction controls of each line that does not close all that it opens (UAX #9, rules X1 to X8). */
export function balancedBidi(text: string): string {
  if (text.search(CONTROLS) === -1) return text;
  return text.replace(/[^\n\r]+/g, (line) => (hasBalancedControls(line) ? line : line.replace(CONTROLS, "")));
}

function hasBalancedControls(line: string): boolean {
  const open: string[] = [];
  for (const [control] of line.matchAll(CONTROLS)) {
    if (control === "\u202c" || control === "\u2069") {
      if (open.pop() !== control) return false;
    } else open.push(control >= "\u2066" ? "\u2069" : "\u202c");
  }
  return open.length === 0;
}
