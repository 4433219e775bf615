/** The labelled sets that merging is measured on, as their files have them. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

export interface LabelledPair {
  readonly id: string;
  readonly a: string;
  readonly b: string;
}

export interface Paraphrase extends LabelledPair {
  readonly label: 0 | 1;
}

export interface Similarity extends LabelledPair {
  readonly year: number;
  readonly part: string;
  /** 0 to 5. */
  readonly score: number;
}

export interface EventPair extends LabelledPair {
  readonly topic: number;
  readonly same_subtopic: boolean;
  readonly split: string;
  readonly label: "same" | "weak" | "none";
}

export interface Entailment extends LabelledPair {
  readonly label: "entails" | "contradicts" | "neither";
  readonly numeric: boolean;
}

export interface Support {
  readonly topic: string;
  readonly doc: string;
  readonly summary_span: string;
  readonly doc_span: string;
}

export interface Summary {
  readonly id: string;
  readonly documents: readonly string[];
  readonly summary: string;
}

/** The rows of `merge/<name>.jsonl`; none where the file is not there. */
export function readSet<T>(folder: string, name: string): T[] {
  const file = path.join(folder, "merge", `${name}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

export const readParaphrases = (folder: string) => readSet<Paraphrase>(folder, "paraphrase_msrp");
export const readSimilarities = (folder: string) => readSet<Similarity>(folder, "similarity_sts_headlines");

/** Pairs whose label can be trusted: same event, or different events of different matters. */
export const readEventPairs = (folder: string) =>
  readSet<EventPair>(folder, "same_event_sentences_ecb").filter(
    ({ label, same_subtopic }) => label === "same" || (label === "none" && !same_subtopic),
  );

/** Which of the propositions of a document stand for which of a summary. `gold[summary][proposition]`. */
export interface Supports {
  readonly topic: string;
  readonly summary: readonly string[];
  readonly propositions: readonly string[];
  readonly gold: readonly (readonly boolean[])[];
}

/** The labelled pairs are positive; what is not labelled within one document and its summary is negative. */
export function readSupports(folder: string): Supports[] {
  const byDocument = new Map<string, Support[]>();
  for (const row of readSet<Support>(folder, "alignment_superpal")) {
    const key = `${row.topic} ${row.doc}`;
    byDocument.set(key, [...(byDocument.get(key) ?? []), row]);
  }
  return [...byDocument.values()].map((rows) => {
    const summary = [...new Set(rows.map(({ summary_span }) => summary_span))];
    const propositions = [...new Set(rows.map(({ doc_span }) => doc_span))];
    const gold = summary.map((span) =>
      propositions.map((other) => rows.some((row) => row.summary_span === span && row.doc_span === other)),
    );
    return { topic: rows[0]?.topic ?? "", summary, propositions, gold };
  });
}

/** Into how many parts the rows are cut, each held out once. */
export const PARTS = 10;

/** Which part a row is held out in, by its name alone. */
export function foldOf(name: string, parts = PARTS): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) code = Math.imul(code ^ name.charCodeAt(i), 0x01000193);
  return (code >>> 0) % parts;
}
