/** Of an article that lists hundreds of names, those named most are names of its story, and a problem says so. */
import type { Article, Mention } from "../../model.js";
import type { Problem } from "../../problem.js";
import { remember } from "../../structures/object-memo.js";
import { byCodeUnit } from "../../structures/order.js";

/** Names of one kind in an article. More are a register, each of whose names would get a page with nothing on it. */
const MOST_NAMES = 100;

interface Names {
  readonly listed: readonly Mention[];
  /** How many names of each kind that has too many. */
  readonly beyond: ReadonlyMap<Mention["kind"], number>;
}

const namesOf = remember(({ mentions }: Pick<Article, "mentions">): Names => {
  const times = new Map<Mention["kind"], Map<string, number>>();
  for (const { kind, name } of mentions) {
    const own = times.get(kind) ?? new Map<string, number>();
    own.set(name, (own.get(name) ?? 0) + 1);
    times.set(kind, own);
  }
  const many = [...times].filter(([, own]) => own.size > MOST_NAMES);
  if (many.length === 0) return { listed: mentions, beyond: new Map() };
  const kept = new Map(many.map(([kind, own]) => [kind, mostNamed(own)]));
  return {
    listed: mentions.filter(({ kind, name }) => kept.get(kind)?.has(name) !== false),
    beyond: new Map(many.map(([kind, own]) => [kind, own.size])),
  };
});

/** The names with the most mentions; of equal ones the first. */
function mostNamed(times: ReadonlyMap<string, number>): ReadonlySet<string> {
  const ordered = [...times].sort((x, y) => y[1] - x[1]).slice(0, MOST_NAMES);
  return new Set(ordered.map(([name]) => name));
}

/** The mentions of an article's names, without those of the names beyond the most of one kind. */
export const listedMentions = (article: Article): readonly Mention[] => namesOf(article).listed;

const WORDS: Readonly<Record<Mention["kind"], string>> = {
  person: "people",
  place: "places",
  organisation: "organisations",
  work: "works",
};

/** Says that some of the names of an article have no page; null where all may have one. */
export function manyNames(article: Article): Problem | null {
  const beyond = [...namesOf(article).beyond].sort(([x], [y]) => byCodeUnit(x, y));
  if (beyond.length === 0) return null;
  const found = beyond.map(([kind, count]) => `${count} ${WORDS[kind]}`).join(" and ");
  return {
    place: { path: article.path },
    message: `Unexpected article that names ${found}, expected at most ${MOST_NAMES} of a kind`,
    rule: "many-names",
    help: `The ${MOST_NAMES} that it names most are listed and have pages. The others stand in its text alone.`,
  };
}
