/** Whether a document holds a value that feedparser expects of its item. */

import { readDate } from "../../../src/dates/date-field.js";
import type { Document } from "../../../src/model.js";
import { type Expectation, isoOf } from "./expectations.js";

/** Null: the value is none that newsfold means to read (an address of mail as author, a value without words). */
export function holds({ aspect, index, value }: Expectation, document: Document | undefined): boolean | null {
  const fields = document?.fields ?? {};
  if (aspect === "dates") {
    const iso = isoOf(value);
    const ours = [fields.published, fields.updated].map((date) => readDate(date ?? ""));
    return ours.some((reading) => reading.kind === "date" && iso?.startsWith(reading.iso.replace(/Z$/, "")));
  }
  if (typeof value !== "string") return null;
  switch (aspect) {
    case "title":
      return wordsOf(value) === ""
        ? null
        : [wordsOf(value), lettersOf(value)].includes(lettersOf(fields.title ?? ""));
    case "content": {
      const text = document?.blocks.map((block) => block.text).join(" ") ?? "";
      return wordsOf(value) === ""
        ? null
        : [text, fields.description ?? ""].some((own) =>
            [wordsOf(value), lettersOf(value)].includes(lettersOf(own)),
          );
    }
    case "link":
      return /^https?:/i.test(value) ? sameAddress(value, fields.url) : null;
    case "author": {
      const name = value.replace(/\s*\([^()]*@[^()]*\)/, "").trim();
      if (name === "" || /@/.test(name)) return null;
      return fields.authors?.includes(name) === true;
    }
    case "topics":
      return wordsOf(value) === ""
        ? null
        : fields.topics?.map(wordsOf).includes(wordsOf(value)) === true && index >= 0;
    case "id":
      return (
        fields.id === value || fields.id?.endsWith(`/${value}`) === true || sameAddress(value, fields.url)
      );
  }
}

function sameAddress(expected: string, own: string | undefined): boolean {
  return own !== undefined && URL.canParse(expected) && new URL(expected).href === new URL(own).href;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

/** Words of HTML: letters and figures in one case. */
export function wordsOf(html: string): string {
  return lettersOf(
    html
      .replace(/<!--[\s\S]*?-->|<[a-z/!][^<>]*>/gi, " ")
      .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
      .replace(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
        String.fromCodePoint(Number.parseInt(code, hex === "" ? 10 : 16)),
      ),
  );
}

function lettersOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
