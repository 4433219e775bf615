/**
 * Quotations of quotes_polnear. Wanted are the stretches between quotation marks within its direct and mixed
 * attributions; found are ours; one matches where they share at least .8 of the characters of both together.
 */
import { readFileSync } from "node:fs";
import { extractArticle } from "../../src/extract/article.js";
import { quotedStretches } from "../../src/extract/sentences/quotation-marks.js";
import type { Quote } from "../../src/model.js";
import { readRecords } from "../../src/read/records/records.js";
import { hashOf } from "../../src/structures/hash.js";
import type { Table } from "./table.js";

export interface Attribution {
  readonly kind: "direct" | "mixed" | "indirect";
  readonly source_text: string;
  readonly content_text: string;
  readonly source: readonly (readonly [number, number])[];
  readonly content: readonly (readonly [number, number])[];
}

export interface Row {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly attributions: readonly Attribution[];
}

export interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly of: Attribution;
}

export const OVERLAP = 0.8;

export interface QuoteErrors {
  readonly missed: string[];
  readonly extra: string[];
  readonly speakers: string[];
}

export function scoreQuotes(
  jsonl: string,
  errors: QuoteErrors = { missed: [], extra: [], speakers: [] },
): Table[] {
  const span = { right: 0, found: 0, wanted: 0 };
  const clauses = { right: 0, found: 0, wanted: 0 };
  const speakers = { pronoun: tally(), other: tally() };
  for (const line of jsonl.split("\n")) {
    if (line === "") continue;
    const { id, title, text, attributions } = JSON.parse(line) as Row;
    const [document] = readRecords(JSON.stringify({ id, title, text }), "polnear.jsonl", 1e7).documents;
    if (!document) continue;
    const { quotes } = extractArticle(document).article;
    const wanted = wantedIn(text, attributions);
    const taken = new Set<Quote>();
    for (const gold of wanted) {
      const ours = quotes.find((quote) => !taken.has(quote) && overlap(quote.span, gold) >= OVERLAP);
      if (ours) taken.add(ours);
      else errors.missed.push(`${id}: ${text.slice(gold.start - 30, gold.end + 30)}`);
    }
    for (const quote of quotes) {
      if (!taken.has(quote))
        errors.extra.push(`${id}: ${text.slice(Math.max(0, quote.span.start - 60), quote.span.end + 40)}`);
    }
    span.wanted += wanted.length;
    span.found += quotes.length;
    span.right += taken.size;
    clauses.wanted += wanted.filter(({ start, end }) => isClause(text.slice(start, end))).length;
    clauses.found += quotes.filter((quote) => isClause(quote.text)).length;
    clauses.right += [...taken].filter((quote) => isClause(quote.text)).length;
    for (const attribution of attributions) {
      if (attribution.kind !== "direct" || attribution.source_text.trim() === "") continue;
      const first = wanted.find(({ of }) => of === attribution);
      const ours = first && quotes.find((quote) => overlap(quote.span, first) >= OVERLAP);
      const isPronoun = PRONOUN.test(attribution.source_text.trim());
      const verdict = isPronoun ? isPerson(ours, id, attribution) : isSource(ours, attribution);
      if (verdict === null) continue;
      const count = isPronoun ? speakers.pronoun : speakers.other;
      count.quotes++;
      if (verdict) count.right++;
      else {
        const [from = 0, to = 0] = attribution.content[0] ?? [];
        errors.speakers.push(
          `${id}: wanted ${attribution.source_text} | ours ${ours?.speaker} by ${ours?.cue?.text}\n    ${text.slice(Math.max(0, from - 160), Math.min(to, from + 120)).replace(/\s+/g, " ")} ... ${text.slice(Math.max(to - 60, from), to + 100).replace(/\s+/g, " ")}`,
        );
      }
    }
  }
  const { pronoun, other } = speakers;
  return [
    {
      title: "Quotes, quotes_polnear, direct and mixed, overlap .8",
      columns: ["of", "precision", "recall", "F1", "quotes"],
      rows: [
        ["all", ...ratios(span)],
        ["four words or more", ...ratios(clauses)],
      ],
      note: "Learned from these articles; `npm run learn:quotes` prints the same ten-fold, on articles never learned from.",
    },
    {
      title: "Speakers, quotes_polnear, direct",
      columns: ["of", "accuracy", "quotes"],
      rows: [
        [
          "all",
          (pronoun.right + other.right) / (pronoun.quotes + other.quotes),
          pronoun.quotes + other.quotes,
        ],
        ["names and other phrases", other.right / other.quotes, other.quotes],
        ["he and she", pronoun.right / pronoun.quotes, pronoun.quotes],
      ],
      note: "Right: our speaker is the person whom the source names, or of a pronoun, for whom it was read to stand.",
    },
  ];
}

const isClause = (text: string): boolean => text.trim().split(/\s+/).length >= 4;

const ratios = ({ right, found, wanted }: { right: number; found: number; wanted: number }): number[] => [
  right / found,
  right / wanted,
  (2 * right) / (found + wanted),
  wanted,
];

const PRONOUN = /^(?:he|she)$/i;

/**
 * The stretches between quotation marks that stand in direct or mixed attributions, each once. A content is given in
 * pieces, one a sentence, so that a quotation of several sentences is covered by them together.
 */
export function wantedIn(text: string, attributions: readonly Attribution[]): Wanted[] {
  const quoted = attributions.filter(({ kind }) => kind !== "indirect");
  const found: Wanted[] = [];
  let offset = 0;
  for (const paragraph of text.split("\n")) {
    for (const stretch of quotedStretches(paragraph)) {
      const [start, end] = [stretch.start + offset, stretch.end + offset];
      const told = new Uint8Array(end - start);
      let of: Attribution | null = null;
      let most = 0;
      for (const attribution of quoted) {
        let covered = 0;
        for (const [from, to] of attribution.content) {
          const [first, last] = [Math.max(from, start), Math.min(to, end)];
          if (first >= last) continue;
          told.fill(1, first - start, last - start);
          covered += last - first;
        }
        if (covered > most) [of, most] = [attribution, covered];
      }
      if (of && told.reduce((sum, one) => sum + one, 0) >= OVERLAP * told.length)
        found.push({ start, end, of });
    }
    offset += paragraph.length + 1;
  }
  return found;
}

export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Whether our speaker is the source; of one without a name, whether our cue holds its words. */
function isSource(ours: Quote | undefined, { source, source_text }: Attribution): boolean {
  if (!ours || ours.speaker === null) return false;
  const { cue, speaker } = ours;
  const last = speaker.match(/[\p{L}\p{N}’'-]+(?=[^\p{L}\p{N}]*$)/u)?.[0] ?? "";
  if (bare(source_text).includes(bare(last))) return true;
  const named = /\p{Lu}/u.test(source_text.replace(/^\P{L}*\p{Lu}/u, ""));
  return !named && cue !== null && source.some((span) => overlapsAny(cue.span, span));
}

/** Whether our speaker is whom the pronoun stands for; null where nobody has read that. */
function isPerson(ours: Quote | undefined, id: string, { source }: Attribution): boolean | null {
  const people = PEOPLE.get(`${(hashOf(id) >>> 0).toString(36)} ${source[0]?.[0]}`);
  if (people === undefined) return null;
  const words = bare(ours?.speaker ?? "").split(/[^\p{L}-]+/u);
  return people.some((name) => words.includes(name));
}

/** Small letters without accents, with straight apostrophes. */
const bare = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase();

/** By article and place of the pronoun. */
const PEOPLE = new Map(
  readFileSync(new URL("pronouns.tsv", import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line): [string, string[]] => {
      const [article, place, people = ""] = line.split("\t");
      return [`${article} ${place}`, bare(people).split("|")];
    }),
);

const tally = () => ({ quotes: 0, right: 0 });

const overlapsAny = (a: { start: number; end: number }, [from, to]: readonly [number, number]): boolean =>
  a.start < to && from < a.end;
