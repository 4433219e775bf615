/** The people, places, organisations and works of a story, each with every form in its sources. */
import type { Article, ArticleId, Cited, Entity, Mention } from "../../model.js";
import { byCodeUnit } from "../../structures/order.js";
import { CLEAR_AGENCY_FORMS, NEWS_AGENCIES } from "../../words/lexicon/news-agencies.js";
import { PLACES } from "../../words/lexicon/place-names.js";
import { judgeSamePerson } from "../../words/persons/person.js";
import { foldSpelling } from "../../words/text/spelling.js";
import { listedMentions } from "./listed-names.js";

interface NameMentions {
  readonly kind: Mention["kind"];
  readonly name: string;
  readonly mentions: { readonly mention: Mention; readonly article: ArticleId }[];
}

/** Lower case, without an article, "Jong-un" as "Jong Un" and "Babiš" as "Babis". */
const plainName = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, " ")
    .replace(/^the /, "");

/** Keys of places, bodies and news agencies with several names, with and without the full stop at their end. */
const KEY_BY_NAME: ReadonlyMap<string, string> = new Map(
  [
    ...PLACES.map(({ names }) => names),
    ...NEWS_AGENCIES.map(({ forms }) => forms.filter((form) => CLEAR_AGENCY_FORMS.includes(form))),
  ].flatMap((names) => {
    const forms = names.map(plainName);
    return forms
      .flatMap((form) => [form, form.replace(/\.$/, "")])
      .map((form): [string, string] => [form, forms[0] ?? form]);
  }),
);

/** The key of a name, which all names of one place share. */
function filing(name: string): string {
  const plain = plainName(name);
  return KEY_BY_NAME.get(plain) ?? plain;
}

/** Order: number of articles, then of mentions, then by name. */
export function entitiesOf(articles: readonly Article[]): Entity[] {
  const byName = new Map<string, NameMentions["mentions"]>();
  for (const article of articles) {
    for (const mention of listedMentions(article)) {
      const key = filing(mention.name);
      const known = byName.get(key);
      if (known) known.push({ mention, article: article.id });
      else byName.set(key, [{ mention, article: article.id }]);
    }
  }
  const all = [...byName.values()].map((mentions): NameMentions => {
    const [first] = mentions;
    return { kind: mentionKind(mentions), name: first?.mention.name ?? "", mentions };
  });
  const named = KINDS.flatMap((kind) => mostNamed(all.filter((one) => one.kind === kind)));
  const order = new Map(articles.map(({ id }, index) => [id, index]));
  return (articles.length > 1 ? foldPeople(named) : withoutSharedSurnames(named))
    .map((one) => entity(one, order))
    .sort(
      (x, y) =>
        y.articles.length - x.articles.length ||
        y.count - x.count ||
        byCodeUnit(x.name, y.name) ||
        byCodeUnit(x.kind, y.kind),
    );
}

const KINDS: readonly Mention["kind"][] = ["person", "place", "organisation", "work"];
/** Names of one kind in a story. Thousands are a list of names, whose comparison would cost its square. */
const MOST_NAMES = 500;

/** The names with the most mentions; of equal ones the first. */
function mostNamed(names: readonly NameMentions[]): readonly NameMentions[] {
  if (names.length <= MOST_NAMES) return names;
  return names.toSorted((x, y) => y.mentions.length - x.mentions.length).slice(0, MOST_NAMES);
}

/** The kind of most mentions: one name is one thing in one story. */
function mentionKind(mentions: NameMentions["mentions"]): Mention["kind"] {
  const counts = new Map<Mention["kind"], number>();
  for (const { mention } of mentions) counts.set(mention.kind, (counts.get(mention.kind) ?? 0) + 1);
  const [first] = [...counts].sort((x, y) => y[1] - x[1] || byCodeUnit(x[0], y[0]));
  return first?.[0] ?? "organisation";
}

/**
 * Comparisons of two names in a story. The stories of several hundred people stay far below; beyond are lists of names that are
 * all alike, whose comparison would cost their square.
 */
const MOST_COMPARED = 20_000;

/**
 * Joins the names of one person. A lone surname joins only where one person of the story has it. Names that are left when the
 * comparisons are used up stay by themselves: the shortest, of them the least mentioned; where they are lone, they refer to nobody.
 */
function foldPeople(names: readonly NameMentions[]): NameMentions[] {
  const folded: NameMentions[] = names.filter(({ kind }) => kind !== "person");
  const people = names
    .filter(({ kind }) => kind === "person")
    .sort(
      (x, y) =>
        nameLength(y.name) - nameLength(x.name) ||
        y.mentions.length - x.mentions.length ||
        byCodeUnit(x.name, y.name),
    );
  const homes: NameMentions[][] = [];
  const homesByInitial = new Map<string, Set<NameMentions[]>>();
  let compared = 0;
  for (const person of people) {
    const initials = initialsOf(person.name);
    const near = new Set(initials.flatMap((initial) => [...(homesByInitial.get(initial) ?? [])]));
    compared += [...near].reduce((sum, home) => sum + home.length, 0);
    const isUnknown = compared > MOST_COMPARED && near.size > 0;
    const fitting = [...near].filter(
      (home) => !isUnknown && home.some(({ name }) => judgeSamePerson(name, person.name).decision),
    );
    // A surname of several people refers to none of them in particular.
    if ((fitting.length > 1 || isUnknown) && !person.name.includes(" ")) continue;
    const [home = []] = fitting.length === 1 ? fitting : [];
    if (home.length === 0) homes.push(home);
    home.push(person);
    for (const initial of initials) {
      const known = homesByInitial.get(initial);
      if (known) known.add(home);
      else homesByInitial.set(initial, new Set([home]));
    }
  }
  for (const home of homes) {
    const [first] = home;
    if (first) folded.push({ ...first, mentions: home.flatMap(({ mentions }) => mentions) });
  }
  return folded;
}

/** Folded first letters of the words. Spellings of one surname begin alike, so most pairs need no comparison. */
function initialsOf(name: string): string[] {
  return name.split(/[ -]/).map((word) => foldSpelling(word.toLowerCase())[0] ?? "");
}

/** Removes lone surnames that several people of one article share. Names are already joined inside articles. */
function withoutSharedSurnames(names: readonly NameMentions[]): readonly NameMentions[] {
  const bearers = new Map<string, number>();
  for (const { kind, name } of names) {
    if (kind !== "person" || !name.includes(" ")) continue;
    const surname = name.slice(name.lastIndexOf(" ") + 1);
    bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
  }
  return names.filter(({ kind, name }) => kind !== "person" || (bearers.get(name) ?? 0) < 2);
}

const nameLength = (name: string) => name.split(" ").length;

function entity({ kind, mentions }: NameMentions, order: ReadonlyMap<ArticleId, number>): Entity {
  const uses = new Map<string, number>();
  const variants = new Map<string, Cited>();
  const roles = new Map<string, Cited>();
  for (const { mention, article } of mentions) {
    uses.set(mention.name, (uses.get(mention.name) ?? 0) + 1);
    const cite = ({ text, span }: Pick<Mention, "text" | "span">): Cited => ({
      text,
      span,
      article,
      sentence: mention.sentence,
    });
    if (!variants.has(mention.text)) variants.set(mention.text, cite(mention));
    if (mention.role) {
      const key = `${article} ${mention.role.text.toLowerCase()}`;
      if (!roles.has(key)) roles.set(key, cite(mention.role));
    }
  }
  // Lone surnames are frequent and distinguish people least, so full forms are preferred.
  const forms = [...uses].filter(([form]) => kind !== "person" || form.includes(" "));
  const [name = ""] = (forms.length > 0 ? forms : [...uses])
    .sort((x, y) => y[1] - x[1] || y[0].length - x[0].length || byCodeUnit(x[0], y[0]))
    .map(([form]) => form);
  return {
    kind,
    name,
    variants: [...variants.values()],
    roles: [...roles.values()],
    articles: [...new Set(mentions.map(({ article }) => article))].sort(
      (x, y) => (order.get(x) ?? 0) - (order.get(y) ?? 0),
    ),
    count: mentions.length,
  };
}
