/** Texts of an exact length, and what is read out of a text: for tables of limits. */
import { extractArticle } from "../../src/extract/article.js";
import type { Article } from "../../src/model.js";
import { documentOf } from "./listing.js";

/** Words of so many characters in all, which begin with a capital: "Boats of wood ...". */
export const words = (length: number): string => {
  const all = `Boats${" of wood and tar lie in a row".repeat(Math.ceil(length / 29))}`.slice(0, length);
  return all.endsWith(" ") ? `${all.slice(0, -1)}s` : all;
};

/** One word of so many letters. */
export const word = (length: number): string => `B${"a".repeat(length - 1)}`;
/** The first so many of some texts. */
export const some = (count: number, ...texts: string[]): string[] => texts.slice(0, count);

export const inRecord = (paragraphs: readonly string[], fields: Record<string, string> = {}): Article =>
  extractArticle(documentOf("a", paragraphs.join("\n\n"), { title: "A night in Kesby", ...fields })).article;
export const inText = (...paragraphs: string[]): Article =>
  extractArticle(documentOf("a.txt", paragraphs.join("\n\n"), { format: "text" })).article;
export const rulesOf = ({ removed }: Article): string[] => removed.map(({ rule }) => rule);
export const nameOf = (text: string, { mentions }: Article) =>
  mentions.findLast((each) => each.text === text)?.name;
export const headingsOf = ({ sections }: Article) => sections.flatMap(({ heading }) => heading?.text ?? []);
export const speakersOf = ({ quotes }: Article) => quotes.map(({ speaker }) => speaker);

export const PROSE =
  "The bridge fell into the Wend on Monday night, and nobody at all was hurt by its fall, police said.";
export const MORE =
  "The council of the town meets on Friday to talk about the bridge, and about what it will cost to build.";
export const SAID = "“We will build it again by spring,” Jo Lund said.";
