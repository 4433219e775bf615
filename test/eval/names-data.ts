/** Sentences with labelled names, from the sets of the data folder. */
import { hashOf } from "../../src/structures/hash.js";

export interface LabelledText {
  readonly document: string;
  readonly text: string;
  readonly names: readonly { readonly start: number; readonly end: number; readonly kind: string }[];
}

/** One document in ten; never learned from. */
export function heldOut(document: string): boolean {
  return (hashOf(document) >>> 4) % 10 === 0;
}

interface Row {
  readonly doc: string;
  readonly tokens: readonly string[];
  readonly ents: readonly (readonly [number, number, string])[];
}

export function readWorldwide(jsonl: string): LabelledText[] {
  return jsonl
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { doc, tokens, ents } = JSON.parse(line) as Row;
      const { text, starts, ends } = joined(tokens);
      return {
        document: doc,
        text,
        names: ents.map(([from, to, kind]) => ({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0, kind })),
      };
    });
}

const TIGHT_BEFORE = /^(?:[.,;:!?%)\]”’]|['’](?:s|re|ve|ll|d|m|t)?|n't|\.\.\.|-)$/i;
const TIGHT_AFTER = /^(?:[([“‘$£€#@]|-)$/;

/** Tokens as a text that reads as it was written, with the place of each. */
export function joined(tokens: readonly string[]): { text: string; starts: number[]; ends: number[] } {
  let text = "";
  let quoteOpen = false;
  let tight = true;
  const starts: number[] = [];
  const ends: number[] = [];
  for (const token of tokens) {
    const closes = token === '"' && quoteOpen;
    if (!tight && !closes && !TIGHT_BEFORE.test(token)) text += " ";
    starts.push(text.length);
    text += token;
    ends.push(text.length);
    if (token === '"') quoteOpen = !quoteOpen;
    tight = TIGHT_AFTER.test(token) || (token === '"' && quoteOpen);
  }
  return { text, starts, ends };
}

interface MeantimeRow {
  readonly id: string;
  readonly sentences: readonly string[];
  readonly mentions: readonly {
    readonly sent: number;
    readonly from: number;
    readonly to: number;
    readonly text: string;
    readonly type: string;
  }[];
}

const MEANTIME_KINDS: Readonly<Record<string, string>> = {
  PERSON: "PER",
  PER: "PER",
  LOCATION: "LOC",
  LOC: "LOC",
  ORGANIZATION: "ORG",
  ORG: "ORG",
};

const NAME_ONLY = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|and|for|&|de|van|von|al|bin))*$/u;

/**
 * Only what is a name: its nouns, pronouns and phrases are mentions too. Not each name is labelled there, so that it
 * tells recall alone; its sixth sentence is the last that is labelled throughout.
 */
export function readMeantime(jsonl: string): LabelledText[] {
  return jsonl
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const { id, sentences, mentions } = JSON.parse(line) as MeantimeRow;
      return sentences.slice(0, 6).map((sentence, index) => {
        const { text, starts, ends } = joined(sentence.split(" "));
        const names = mentions.flatMap(({ sent, from, to, text: words, type }) => {
          const kind = MEANTIME_KINDS[type];
          const skip = /^the /i.test(words) ? 1 : 0;
          if (sent !== index || kind === undefined || !NAME_ONLY.test(words.replace(/^the /i, ""))) return [];
          return [{ start: starts[from + skip] ?? 0, end: ends[to - 1] ?? 0, kind }];
        });
        return { document: id, text, names };
      });
    });
}
