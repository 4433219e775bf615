/** All that a merged story tells, as lines. */
import type { Article, Cited } from "../../src/model.js";
import { tell } from "./articles.js";

/** A line for each thing that is told. */
export function listedStory(articles: readonly Article[], copies: readonly string[][] = []): string {
  const outlets = new Map(articles.map(({ id, source }) => [id as string, source.name ?? id]));
  const story = tell(
    articles,
    copies.map((names) =>
      articles.filter(({ source }) => names.includes(source.name ?? "")).map(({ id }) => id),
    ),
  );
  const lines: string[] = [];
  const add = (name: string, ...parts: readonly (string | number | null | undefined | false)[]) =>
    lines.push(
      [name, ...parts.filter((part) => part !== null && part !== undefined && part !== false)].join("  "),
    );
  const of = (id: string) => outlets.get(id) ?? id;
  const where = ({ article, sentence, span }: Cited) => `${of(article)} ${sentence ?? span.field}`;
  const whole = (cited: Cited) => `${where(cited)} “${cited.text}”`;
  add("headline", whole(story.headline));
  for (const each of story.otherHeadlines) add("other headline", where(each));
  if (story.dek) add("dek", whole(story.dek));
  for (const each of story.lead) add("lead", whole(each));
  add("origins", story.origins);
  for (const { shown, saidBy, origins, kind } of story.claims)
    add("claim", kind, origins, whole(shown), `said by ${saidBy.map(where).join(", ")}`);
  for (const { article, kind, sentences } of story.onlyIn)
    add("only in", of(article), kind, ...sentences.map(({ sentence }) => sentence));
  for (const passage of story.account) add("account", passage.map(where).join(", "));
  for (const passage of story.additions) add("addition", passage.map(where).join(", "));
  for (const { kind, verdict, what, versions } of story.disagreements) {
    add("disagreement", kind, verdict, what);
    for (const { value, context, alsoIn, superseded } of versions)
      add("  version", whole(value), `in ${context.sentence}`, ...alsoIn.map(of), superseded && "superseded");
  }
  for (const { speaker, role, variants, origins } of story.quotes)
    add("quote", speaker, role && `(${role.text})`, origins, ...variants.map(whole));
  for (const { kind, name, variants, roles, articles: ids, count } of story.entities)
    add(
      kind,
      name,
      count,
      ids.length,
      variants.map(({ text }) => text).join(" / "),
      roles.map(({ text }) => `(${text})`).join(" "),
    );
  for (const { when, sentence } of story.timeline) add("timeline", when, where(sentence));
  for (const [row, cells] of story.coverage.cells.entries())
    add("covered", of(story.coverage.articles[row] ?? ""), cells.map((cell) => (cell ? "x" : "-")).join(""));
  return `${lines.join("\n")}\n`;
}
