/** Who published an article, as a page shows it: a name, an initial and a colour that stay the same across a page. */
import path from "node:path";
import type { Article, ArticleId } from "../../model.js";
import { fileOf } from "../../words/file.js";

/** Colours in the style sheet: `.hue-0` to `.hue-11`; `.hue-12` is no colour, for what nobody is named for. */
export const HUES = 12;

export interface EditionOutlet {
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
  readonly outlet: EditionOutlet;
}

/**
 * Who published an article. Where the input does not say it, the file stands for the outlet and `known` is
 * false.
 */
export function outletOf(article: Article): EditionOutlet {
  const name = article.source.name ?? article.source.domain;
  if (name !== null && name.trim() !== "") return { name: name.trim(), known: true };
  return { name: path.posix.basename(fileOf(article.path)), known: false };
}

/**
 * A mark for each article of a story. One outlet keeps one colour; its second article gets a number ("R2"), and articles
 * of which nobody says who published them are numbered.
 *
 * @param articles in the order of the story
 */
export function createMarks(articles: readonly Article[]): ReadonlyMap<ArticleId, Mark> {
  const marks = new Map<ArticleId, Mark>();
  const taken = new Taken();
  let unnamed = 0;
  for (const { outlet, key, articles: own } of byOutlet(articles)) {
    const hue = taken.hue(key);
    const initial = outlet.known ? taken.initial(outlet.name) : String(++unnamed);
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

/** Marks for a page of many stories: one an outlet, whatever number of articles it has there. */
export function createOutletMarks(articles: readonly Article[]): ReadonlyMap<ArticleId, Mark> {
  const marks = new Map<ArticleId, Mark>();
  const taken = new Taken();
  for (const { outlet, key, articles: own } of byOutlet(articles)) {
    const mark = {
      initial: outlet.known ? taken.initial(outlet.name) : "?",
      hue: outlet.known ? taken.hue(key) : HUES,
      name: outlet.known ? outlet.name : "Unnamed source",
      outlet,
    };
    for (const { id } of own) marks.set(id, mark);
  }
  return marks;
}

/** Articles of one outlet together, in the order in which the outlets first come; the unnamed each for itself. */
function byOutlet(articles: readonly Article[]) {
  const groups = new Map<string, { key: string; outlet: EditionOutlet; articles: Article[] }>();
  for (const article of articles) {
    const outlet = outletOf(article);
    const key = outlet.known ? outlet.name.toLowerCase() : `\u0000${groups.size}`;
    const group = groups.get(key);
    if (group) group.articles.push(article);
    else groups.set(key, { key, outlet, articles: [article] });
  }
  return groups.values();
}

/** The colours and initials that outlets of a page have already. */
class Taken {
  readonly #hues = new Set<number>();
  readonly #initials = new Set<string>();

  /** The outlet's own colour where it is free, else the next free one; from the thirteenth outlet on its own again. */
  hue(key: string): number {
    let hash = 0;
    for (let index = 0; index < key.length; index++) hash = (hash * 31 + key.charCodeAt(index)) >>> 0;
    let hue = hash % HUES;
    if (this.#hues.size >= HUES) return hue;
    while (this.#hues.has(hue)) hue = (hue + 1) % HUES;
    this.#hues.add(hue);
    return hue;
  }

  /** "The New York Times" -> "N", "NY", "NYT", then "N2": the shortest that is free. */
  initial(name: string): string {
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
    let free = choices.find((choice) => choice !== "" && !this.#initials.has(choice));
    for (let number = 2; free === undefined; number++)
      if (!this.#initials.has(`${choices[0]}${number}`)) free = `${choices[0]}${number}`;
    this.#initials.add(free);
    return free;
  }
}

/** "edition.cnn.com" -> "cnn", "bbc.co.uk" -> "bbc", "thehindu.com" -> "hindu"; any other name as it is. */
function brandOf(name: string): string {
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(name)) return name;
  const labels = name.split(".").slice(0, -1);
  while (labels.length > 1 && /^(?:..?|com|edu|gov|net|org)$/i.test(labels.at(-1) ?? "")) labels.pop();
  return (labels.at(-1) ?? name).replace(/^the-?(?=...)/i, "");
}
