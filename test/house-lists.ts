/**
 * Lists of words in a literal, for `test/house.ts`: the alternatives of each group of a pattern, or the words of a plain list. Words
 * of a longer alternative ("is thought to be") are a phrase, and no item of a list.
 */

/** The plain words of each list in a literal with its marks, in small letters. */
export function wordLists(literal: string): string[][] {
  const inner = literal.slice(1, -1);
  if (/^[\p{L}’' -]+$/u.test(inner) && !inner.includes("|")) return [inner.toLowerCase().split(" ")];
  return alternatives(inner).map((list) =>
    list.flatMap((item) => {
      const word = item.toLowerCase().replace(/s\?$/, "");
      return /^\p{L}[\p{L}’'-]*$/u.test(word) ? [word] : [];
    }),
  );
}

/** Where a group begins: "(?:", "(?<name>", "(?<!". */
const OPENS_GROUP = /\((?:\?(?:<?[=!]|<\w+>|:))?/y;
const CLASS = /\[(?:\\.|[^\]\\])*\]/y;
const ESCAPED = /\\./y;

/** The alternatives of each group, the pattern itself among them; a group inside an alternative is "(". */
function alternatives(pattern: string): string[][] {
  const closed: string[][] = [];
  const open: string[][] = [[""]];
  const add = (text: string) => {
    const list = open.at(-1) as string[];
    list[list.length - 1] += text;
  };
  for (let at = 0; at < pattern.length; ) {
    const length = (part: RegExp) => {
      part.lastIndex = at;
      return part.exec(pattern)?.[0].length ?? 0;
    };
    const group = length(OPENS_GROUP);
    const other = length(CLASS) || length(ESCAPED);
    if (group > 0) open.push([""]);
    else if (other > 0) add("(");
    else if (pattern[at] === ")" && open.length > 1) {
      closed.push(open.pop() as string[]);
      add("(");
    } else if (pattern[at] === "|") (open.at(-1) as string[]).push("");
    else add(pattern[at] as string);
    at += group || other || 1;
  }
  return [...closed, ...open];
}
