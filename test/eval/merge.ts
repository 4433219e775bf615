/**
 * How well merging judges: sentences, names, contradictions, leads. Where weights are learned, each figure is that of
 * weights which have not seen what they are measured on (five parts, by pair or by topic).
 */
import { extract } from "../../src/extract/article.js";
import { contradicts } from "../../src/merge/contradicts.js";
import { leadOf } from "../../src/merge/lead.js";
import { readSentence } from "../../src/merge/reading.js";
import { figuresAgree, sameClaim } from "../../src/merge/same-claim.js";
import { tellAll } from "../../src/merge/telling.js";
import type { Article } from "../../src/model.js";
import { readRecords } from "../../src/read/records.js";
import { samePerson } from "../../src/words/person.js";
import { learn, type Question, questions } from "../learn/questions.js";
import { apply } from "../learn/ridge.js";
import { rouge } from "./rouge.js";
import { bestThreshold, countsOf, pearson } from "./scores.js";
import {
  type Entailment,
  foldOf,
  readEventPairs,
  readParaphrases,
  readSet,
  readSimilarities,
  readSupports,
  type Summary,
} from "./sets.js";
import type { Table } from "./table.js";

type Row = [set: string, measure: string, value: number, aim: string];

export async function evaluate(folder: string): Promise<Table[]> {
  const [claim, alike, event] = questions(folder);
  const rows: Row[] = [
    ...(claim ? paraphrases(folder, claim) : []),
    ...(claim ? supports(folder, claim) : []),
    ...(alike ? similarities(folder, alike) : []),
    ...(event ? events(folder, event) : []),
    ...contradictions(folder),
    ...names(folder),
    ...leads(folder),
  ];
  return [
    {
      title: "Merging",
      columns: ["set", "measure", "value", "aim"],
      rows,
      note:
        "Weights are held out from what they are measured on. `sameClaim` is the shipped function: its decision minds " +
        "figures, its score is graded.",
    },
  ];
}

/** Raw answers of weights that have not seen the row. */
function heldOut(question: Question): number[] {
  const models = [0, 1, 2, 3, 4].map((part) => learn(question, part));
  return question.rows.map((row, i) => {
    const model = models[foldOf(question.unit[i] ?? "")];
    return model ? apply(model, row) : 0;
  });
}

function paraphrases(folder: string, question: Question): Row[] {
  const set = readParaphrases(folder);
  if (set.length === 0) return [];
  const answers = heldOut(question);
  const labels = set.map(({ label }) => label === 1);
  const plain = countsOf(
    labels,
    set.map((_, i) => (answers[i] ?? 0) > 0),
  );
  const strict = countsOf(
    labels,
    set.map(
      ({ a, b }, i) =>
        (answers[i] ?? 0) > 0 && figuresAgree(readSentence(a).quantities, readSentence(b).quantities),
    ),
  );
  return [
    ["MSRP", "accuracy", plain.accuracy, "≥ .75"],
    ["MSRP", "F1", plain.f1, "≥ .83"],
    ["MSRP, minding figures", "accuracy", strict.accuracy, ""],
    ["MSRP, minding figures", "F1", strict.f1, ""],
  ];
}

/** What is the likeliest of its story needs to be little likely by itself: a twentieth, as a logit. */
const LIKELY_ENOUGH = Math.log(0.05 / 0.95);

/** Each proposition of a document is given to the likeliest of the summary. */
function supports(folder: string, question: Question): Row[] {
  const documents = readSupports(folder);
  if (documents.length === 0) return [];
  const answers = heldOut(question).slice(readParaphrases(folder).length);
  const asked: { score: number; gold: boolean; best: boolean }[] = [];
  let next = 0;
  for (const { summary, propositions, gold } of documents) {
    const scores = summary.map(() => propositions.map(() => answers[next++] ?? 0));
    scores.forEach((row, i) => {
      row.forEach((score, j) => {
        const best = scores.every((other) => (other[j] ?? 0) <= score);
        asked.push({ score, gold: gold[i]?.[j] ?? false, best });
      });
    });
  }
  const { precision, recall, f1 } = countsOf(
    asked.map(({ gold }) => gold),
    asked.map(({ score, best }) => best && score >= LIKELY_ENOUGH),
  );
  return [
    ["SuperPAL", "precision", precision, ""],
    ["SuperPAL", "recall", recall, ""],
    ["SuperPAL", "F1", f1, "≥ .72"],
  ];
}

function similarities(folder: string, question: Question): Row[] {
  const set = readSimilarities(folder);
  if (set.length === 0) return [];
  const gold = set.map(({ score }) => score);
  return [
    ["STS headlines", "Pearson r", pearson(heldOut(question), gold), "≥ .80"],
    [
      "STS headlines, `sameClaim` score",
      "Pearson r",
      pearson(
        set.map(({ a, b }) => sameClaim(a, b).score),
        gold,
      ),
      "",
    ],
  ];
}

function events(folder: string, question: Question): Row[] {
  const set = readEventPairs(folder);
  if (set.length === 0) return [];
  const labels = set.map(({ label }) => label === "same");
  const tuned = (scores: readonly number[]) => {
    const [train, dev] = ["train", "dev"].map((split) =>
      set.flatMap((row, i) => (row.split === split ? [i] : [])),
    );
    const threshold = bestThreshold(
      (train ?? []).map((i) => labels[i] ?? false),
      (train ?? []).map((i) => scores[i] ?? 0),
    );
    const all = countsOf(
      labels,
      scores.map((score) => score >= threshold),
    );
    const held = countsOf(
      (dev ?? []).map((i) => labels[i] ?? false),
      (dev ?? []).map((i) => (scores[i] ?? 0) >= threshold),
    );
    return [all.f1, held.f1] as const;
  };
  const [all, dev] = tuned(heldOut(question));
  const [, shipped] = tuned(set.map(({ a, b }) => sameClaim(a, b).score));
  return [
    ["ECB+ sentence pairs", "F1, all topics", all, "≥ .68"],
    ["ECB+ sentence pairs", "F1, development topics", dev, "≥ .68"],
    ["ECB+ sentence pairs, `sameClaim` score", "F1, development topics", shipped, ""],
  ];
}

function contradictions(folder: string): Row[] {
  const set = readSet<Entailment>(folder, "contradiction_rte3");
  if (set.length === 0) return [];
  const { precision, recall } = countsOf(
    set.map(({ label }) => label === "contradicts"),
    set.map(({ a, b }) => contradicts(a, b).decision),
  );
  return [
    ["RTE-3 contradiction", "precision", precision, "≥ .45"],
    ["RTE-3 contradiction", "recall", recall, "≥ .20"],
  ];
}

function names(folder: string): Row[] {
  const set = readSet<{ a: string; b: string; label: 0 | 1 }>(folder, "person_names_ruwa");
  if (set.length === 0) return [];
  const { precision, recall, f1 } = countsOf(
    set.map(({ label }) => label === 1),
    set.map(({ a, b }) => samePerson(a, b).decision),
  );
  return [
    ["Person names", "precision", precision, ""],
    ["Person names", "recall", recall, ""],
    ["Person names", "F1", f1, "≥ .95"],
  ];
}

const LEAD_WORDS = 220;

/** The documents have no headlines; a made-up one keeps their first sentence in the text. */
function leads(folder: string): Row[] {
  const set = readSet<Summary>(folder, "summaries_multinews");
  if (set.length === 0) return [];
  const scores = set.map(({ id, documents, summary }) => {
    const articles = documents.flatMap((text, i): Article[] => {
      const record = JSON.stringify({ id: `${id}-${i}`, title: "A report", text, lang: "en" });
      return readRecords(record, "documents.jsonl", Number.POSITIVE_INFINITY).documents.map(
        (document) => extract(document).article,
      );
    });
    const told = tellAll(
      articles,
      articles.map((_, i) => i),
    );
    const lead = leadOf(told, { sentences: LEAD_WORDS, words: LEAD_WORDS })
      .map(({ text }) => text)
      .join(" ");
    return [rouge(lead, summary, 1), rouge(lead, summary, 2), lead.split(" ").length] as const;
  });
  const mean = (index: 0 | 1 | 2) => scores.reduce((sum, row) => sum + row[index], 0) / scores.length;
  return [
    ["Multi-News lead", "ROUGE-1", mean(0), "≥ .44"],
    ["Multi-News lead", "ROUGE-2", mean(1), "≥ .150"],
    ["Multi-News lead", "words", Math.round(mean(2)), "about 220"],
  ];
}
