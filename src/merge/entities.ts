/** People, places, organisations and works of a story, each with every form that its sources use. */
import type { Article, ArticleId, Cited, Entity, Mention } from "../model.js";
import { byCodeUnit } from "../words/order.js";
import { samePerson } from "../words/person.js";

interface Named {
  readonly kind: Mention["kind"];
  readonly name: string;
  readonly mentions: { readonly mention: Mention; readonly article: ArticleId }[];
}

/** Most named by different articles first, then by mentions, then by name. */
export function entitiesOf(articles: readonly Article[]): Entity[] {
  const byName = new Map<string, Named>();
  for (const article of articles) {
    for (const mention of article.mentions) {
      const key = `${mention.kind} ${mention.name.toLowerCase()}`;
      const named = byName.get(key) ?? { kind: mention.kind, name: mention.name, mentions: [] };
      named.mentions.push({ mention, article: article.id });
      byName.set(key, named);
    }
  }
  return fold([...byName.values()])
    .map(entity)
    .sort(
      (x, y) =>
        y.articles.length - x.articles.length ||
        y.count - x.count ||
        byCodeUnit(x.name, y.name) ||
        byCodeUnit(x.kind, y.kind),
    );
}

/** Names of one person under one entry. A surname alone joins only where one person of the story has it. */
function fold(names: readonly Named[]): Named[] {
  const folded: Named[] = names.filter(({ kind }) => kind !== "person");
  const people = names
    .filter(({ kind }) => kind === "person")
    .sort(
      (x, y) =>
        parts(y.name) - parts(x.name) || y.mentions.length - x.mentions.length || byCodeUnit(x.name, y.name),
    );
  const homes: Named[][] = [];
  for (const person of people) {
    const fitting = homes.filter((home) => home.some(({ name }) => samePerson(name, person.name).decision));
    if (fitting.length === 1) fitting[0]?.push(person);
    else homes.push([person]);
  }
  for (const home of homes) {
    const [first] = home;
    if (first) folded.push({ ...first, mentions: home.flatMap(({ mentions }) => mentions) });
  }
  return folded;
}

const parts = (name: string) => name.split(" ").length;

function entity({ kind, mentions }: Named): Entity {
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
  const [name = ""] = [...uses]
    .sort((x, y) => y[1] - x[1] || y[0].length - x[0].length || byCodeUnit(x[0], y[0]))
    .map(([form]) => form);
  return {
    kind,
    name,
    variants: [...variants.values()],
    roles: [...roles.values()],
    articles: [...new Set(mentions.map(({ article }) => article))],
    count: mentions.length,
  };
}
