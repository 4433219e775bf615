/** Who published an article, as a page shows it: a name, an initial and a colour that stay the same across a page. */
import path from "node:path";
import type { Article, ArticleId } from "../model.js";
import { fileOf } from "../words/file.js";

/** Colours in the style sheet: `.hue-0` to `.hue-11`. */
export const HUES = 12;

export interface Outlet {
  /** The publisher as the input names it, else its domain, else the file: what identifies it to a reader. */
  readonly name: string;
  /** False: the input does not say who published it, and `name` is only the file's. */
  readonly known: boolean;
}

export interface Mark {
  /** One to three characters: "R", "BB", "R2", or a number where the publisher is not known. */
  readonly initial: string;
  readonly hue: number;
  /** As the page names it: the outlet, or "Unnamed source 2". */
  readonly name: string;
  readonly outlet: Outlet;
}

export function outletOf(article: Article): Outlet {
  const name = article.source.name ?? article.source.domain;
  if (name !== null && name.trim() !== "") return { name: name.trim(), known: true };
  return { name: path.posix.basename(fileOf(article.path)), known: false };
}

/**
 * A mark for each article of a page. One outlet keeps one colour; its second article gets a number ("R2").
 *
 * @param articles in the order of the story
 */
export function createMarks(articles: readonly Article[]): ReadonlyMap<ArticleId, Mark> {
  const outlets = new Map<string, { outlet: Outlet; articles: Article[] }>();
  let unnamed = 0;
  for (const article of articles) {
    const outlet = outletOf(article);
    const key = outlet.known ? outlet.name.toLowerCase() : `\u0000${unnamed++}`;
    const entry = outlets.get(key);
    if (entry) entry.articles.push(article);
    else outlets.set(key, { outlet, articles: [article] });
  }
  const takenHues = new Set<number>();
  const takenInitials = new Set<string>();
  const marks = new Map<ArticleId, Mark>();
  let number = 0;
  for (const [key, { outlet, articles: own }] of outlets) {
    const hue = freeHue(key, takenHues);
    const initial = outlet.known ? freeInitial(outlet.name, takenInitials) : String(++number);
    takenInitials.add(initial);
    own.forEach((article, index) => {
      marks.set(article.id, {
        initial: index === 0 ? initial : `${initial}${index + 1}`,
        hue,
        name: outlet.known ? outlet.name : `Unnamed source ${initial}`,
        outlet,
      });
    });
  }
  return marks;
}

/** The outlet's own colour where it is free, else the next free one; colours repeat from the thirteenth outlet on. */
function freeHue(key: string, taken: Set<number>): number {
  let hash = 0;
  for (let index = 0; index < key.length; index++) hash = (hash * 31 + key.charCodeAt(index)) >>> 0;
  let hue = hash % HUES;
  if (taken.size >= HUES) return hue;
  while (taken.has(hue)) hue = (hue + 1) % HUES;
  taken.add(hue);
  return hue;
}

/** "The New York Times" -> "N", "NY", "NYT", then "N2": the shortest that no other outlet of the page has. */
function freeInitial(name: string, taken: Set<string>): string {
  const words = (brandOf(name).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^the$/i.test(word));
  const first = [...(words[0] ?? "?")];
  const letters = words.map((word) => [...word][0] ?? "");
  const choices = [
    first[0] ?? "?",
    letters.slice(0, 2).join(""),
    first.slice(0, 2).join(""),
    letters.slice(0, 3).join(""),
    first.slice(0, 3).join(""),
  ].map((choice) => choice.toUpperCase());
  const free = choices.find((choice) => choice !== "" && !taken.has(choice));
  if (free !== undefined) return free;
  for (let number = 2; ; number++) {
    const choice = `${choices[0]}${number}`;
    if (!taken.has(choice)) return choice;
  }
}

/** "edition.cnn.com" -> "cnn", "bbc.co.uk" -> "bbc": what a reader calls a domain; any other name as it is. */
function brandOf(name: string): string {
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(name)) return name;
  const labels = name.split(".").slice(0, -1);
  while (labels.length > 1 && /^(?:ac|co|com|edu|gov|net|or|org)$/i.test(labels.at(-1) ?? "")) labels.pop();
  return labels.at(-1) ?? name;
}
