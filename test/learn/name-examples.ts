/** What the name tagger learns from: the runs of labelled texts, as newsfold sees them, with their labels. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { isTitled, runsOf, usageOf } from "../../src/extract/names/candidates.js";
import { ALLOWED, LABELS, type Label, SIZE } from "../../src/extract/names/tagger/tagger-model.js";
import { type FormToken, tokensOf } from "../../src/extract/text/tokenize.js";
import { heldOut, type LabelledText, readWorldwide } from "../eval/names-data.js";

/** The labelled texts in the folder that `NEWSFOLD_DATA` names, else in `../shared/data`, without those held out. */
export function learnedTexts(): LabelledText[] {
  const folder = path.resolve(process.env.NEWSFOLD_DATA ?? "../shared/data");
  const texts = readWorldwide(readFileSync(path.join(folder, "merge/names_worldwide.jsonl"), "utf8"));
  return texts.filter(({ document }) => !heldOut(document));
}

export interface Example {
  readonly tokens: readonly FormToken[];
  readonly gold: Uint8Array;
  readonly titled: boolean;
  readonly usage: ReturnType<typeof usageOf>;
}

const KINDS: Readonly<Record<string, string>> = {
  PER: "PER",
  LOC: "LOC",
  ORG: "ORG",
  FAC: "FAC",
  NORP: "NORP",
  MISC: "MISC",
  PRODUCT: "MISC",
};

export function examplesOf(texts: readonly LabelledText[]): Example[] {
  const byDocument = new Map<string, { text: LabelledText; tokens: FormToken[] }[]>();
  for (const text of texts) {
    const same = byDocument.get(text.document);
    const entry = { text, tokens: tokensOf(text.text) };
    if (same) same.push(entry);
    else byDocument.set(text.document, [entry]);
  }
  return [...byDocument.values()].flatMap((entries) => {
    const titles = entries.map(({ tokens }) => isTitled(tokens));
    const lines = entries.map(({ text: { text }, tokens }) => ({ text, tokens }));
    const usage = usageOf(lines, titles);
    return entries.map(({ text, tokens }, index) => ({
      tokens,
      gold: goldOf(text, tokens),
      titled: titles[index] === true,
      // Now and then a sentence comes alone, without its article.
      usage: index % 5 === 0 ? usageOf(lines.slice(index, index + 1), titles.slice(index)) : usage,
    }));
  });
}

function goldOf({ names }: LabelledText, tokens: readonly FormToken[]): Uint8Array {
  const gold = new Uint8Array(tokens.length);
  for (const { start, end, kind } of names) {
    const name = KINDS[kind];
    if (name === undefined) continue;
    let first = true;
    for (const [at, token] of tokens.entries()) {
      if (token.start < start || token.start >= end) continue;
      gold[at] = LABELS.indexOf(`${first ? "B" : "I"}-${name}` as Label);
      first = false;
    }
  }
  // A name that begins outside its run, or is cut by a joint, begins again inside it.
  for (const run of runsOf(tokens)) {
    for (let at = run.first; at <= run.last; at++) {
      const previous = at === run.first ? 0 : (gold[at - 1] ?? 0);
      if (!ALLOWED[previous * SIZE + (gold[at] ?? 0)]) gold[at] = (gold[at] ?? 0) - 1;
    }
  }
  return gold;
}

/** Every eighth short text once more, set as headlines are: "Mayor Of Averby Says No". */
export function withHeadlines(texts: readonly LabelledText[]): LabelledText[] {
  const few = texts.filter(({ text }, index) => index % 8 === 0 && text.length < 160);
  return [
    ...texts,
    ...few.map(({ document, text, names }, index) => ({
      document: `${document} headline ${index}`,
      text: text.replace(/\p{L}[\p{L}\p{M}’']*/gu, (word) =>
        SMALL_IN_HEADLINES.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
      ),
      names,
    })),
  ];
}

const SMALL_IN_HEADLINES = new Set("a an the of in on at to for and or but by with from as s".split(" "));
