/** The page of one story: what happened, who says so, what they agree on, where they differ, what only one of them has. */
import type { Cited, Disagreement, OnlyIn, Story } from "../../model.js";
import type { Edition } from "../edition/edition.js";
import { evidencePath, storyPath } from "../edition/links.js";
import { comparedWithin, count, fold, matterOf, shorten, titled, viewDate } from "../edition/wording.js";
import { type Page, viewHead } from "../views/page-view.js";
import { createStatements, type Statements } from "../views/statement.js";
import { viewClaim, viewOnlyIn, viewQuote } from "../views/story-parts.js";
import { copiesOf, viewRevisions, viewSources, viewWhy } from "../views/story-sources.js";
import { describeStory } from "../views/structured-data.js";
import { listingName } from "./listing-pages.js";
import { planReading, type ReadingPlan } from "./reading-plan.js";

/** One page for each story, with links to the stories before and after it. */
export function storyPages(edition: Edition): Page[] {
  const { stories } = edition.digest;
  return stories.map((story, index) => ({
    path: storyPath(story.slug),
    template: "story",
    view: () => viewStory(edition, story, stories[index - 1] ?? null, stories[index + 1] ?? null),
  }));
}

/** How many are shown at once; the others are one click away. */
const OPEN = { sentences: 3, names: 6 };

/** Characters from which a headline is set smaller. */
const LONG = 110;

function viewStory(edition: Edition, story: Story, before: Story | null, after: Story | null) {
  const articles = edition.membersOf(story);
  const marks = edition.marksOf(story);
  const statements = createStatements(edition, marks);
  const { state } = statements;
  const single = articles.length === 1;
  const plan = planReading(story, articles);
  const link = (other: Story | null) =>
    other === null
      ? null
      : { headline: titled(other.headline.text), href: edition.links.href(storyPath(other.slug)) };
  const onlyIn = single ? [] : plan.onlyIn.map((one) => ({ ...one, isReport: isReport(one.part) }));
  const viewOnly = ({ part, sentences }: (typeof onlyIn)[number]) => ({
    ...viewOnlyIn(statements, part, sentences, marks.get(part.article)?.name ?? "", {
      open: OPEN.sentences,
      left: part.sentences.length - sentences.length,
    }),
    // What is only in one report may stand in several papers.
    copies: copiesOf(story, part.article, marks),
  });
  const [topic] = edition.directory.topicsOf(story);
  const head = viewHead(edition, {
    path: storyPath(story.slug),
    title: titled(story.headline.text),
    description: shorten(story.dek?.text ?? story.lead[0]?.text ?? story.headline.text, 200),
    crumbs: topic ? [{ name: listingName(topic), path: topic.path }] : [],
    type: "article",
    image: `${storyPath(story.slug)}card.svg`,
  });
  return {
    head: { ...head, data: describeStory(edition, story, head) },
    story: {
      id: story.id,
      version: String(articles.length),
      ninjs: edition.links.href(`${storyPath(story.slug)}ninjs.json`),
      headline: { ...state(story.headline), text: titled(story.headline.text) },
      long: story.headline.text.length > LONG,
      dek: plan.dek === null ? null : state(plan.dek),
      single,
      only: single ? (marks.get(story.headline.article)?.outlet ?? null) : null,
      reports: count(articles.length, "report"),
      independent: story.origins === articles.length ? "" : `${story.origins} independent`,
      first: viewDate(story.firstPublished),
      last: story.lastPublished?.iso === story.firstPublished?.iso ? null : viewDate(story.lastPublished),
      topics: edition.directory
        .topicsOf(story)
        .map((one) => ({ text: listingName(one), href: edition.links.href(one.path) })),
      lead: plan.lead.map(({ cited, claim }) => ({
        ...state(cited, claim === null ? [cited] : [cited, ...claim.saidBy]),
        claim: claim === null ? null : viewClaim(statements, claimFrom(cited, claim), marks, articles.length),
      })),
      claims: plan.claims.map((claim) => viewClaim(statements, claim, marks, articles.length)),
      disagreements: plan.disagreements.map(({ disagreement, printed }) =>
        viewDisagreement(edition, statements, disagreement, printed),
      ),
      onlyIn: onlyIn.filter((one) => one.isReport).map(viewOnly),
      within: comparedWithin(articles),
      /** Kept apart from what is reported. */
      analysis: onlyIn.filter((one) => !one.isReport).map(viewOnly),
      quotes: plan.quotes.map((quote) => viewQuote(statements, quote)),
      names: viewNames(edition, story, statements),
      sources: viewSources(edition, story, articles, marks),
      /** Where all wordings, all quotations and the reasons stand; empty for one report, whose reasons stand here. */
      evidence: single ? "" : edition.links.href(evidencePath(story.slug)),
      left: single ? "" : viewLeft(plan),
      why: single ? viewWhy(edition, story, marks) : null,
      revisions: viewRevisions(edition, story, marks),
      related: story.related.flatMap(({ story: id, relation, reason }) => {
        const other = link(edition.stories.get(id) ?? null);
        return other === null ? [] : [{ ...other, relation: RELATIONS[relation], reason }];
      }),
      before: link(before),
      after: link(after),
    },
  };
}

const VERDICTS: Record<Disagreement["verdict"], string> = {
  contradiction: "They contradict each other",
  update: "A later report changes it",
  correction: "Corrected",
  differs: "Told differently",
};

const RELATIONS = { earlier: "Earlier", later: "Later", related: "Related" } as const;

const isReport = ({ kind }: OnlyIn): boolean => kind !== "analysis" && kind !== "opinion";

/** The claim with the wording that the lead prints in front, so that the others unfold from it. */
function claimFrom<T extends { readonly saidBy: readonly Cited[] }>(cited: Cited, claim: T): T {
  const isIt = (one: Cited) => one.article === cited.article && one.sentence === cited.sentence;
  return { ...claim, saidBy: [cited, ...claim.saidBy.filter((one) => !isIt(one))] };
}

/** "12 more claims, 40 more sentences and 7 more quotations"; empty where nothing is left. */
function viewLeft({ left }: ReadingPlan): string {
  const parts = [
    left.claims > 0 ? count(left.claims, "more claim") : "",
    left.sentences > 0 ? count(left.sentences, "more sentence") : "",
    left.quotes > 0 ? count(left.quotes, "more quotation") : "",
  ].filter((part) => part !== "");
  return [parts.slice(0, -1).join(", "), ...parts.slice(-1)].filter((part) => part !== "").join(" and ");
}

/** Marks of one name: it stands in many reports, and its own page names them. */
const NAME_MARKS = 3;

const NAME_KINDS = [
  ["person", "People"],
  ["place", "Places"],
  ["organisation", "Organisations"],
  ["work", "Works"],
] as const;

function viewDisagreement(
  edition: Edition,
  { state, top }: Statements,
  disagreement: Disagreement,
  printed: readonly boolean[],
) {
  const { verdict, versions } = disagreement;
  return {
    what: matterOf(disagreement),
    verdict: VERDICTS[verdict],
    contradiction: verdict === "contradiction",
    versions: versions.map(({ value, context, alsoIn, superseded = false }, index) => ({
      superseded,
      // Where the whole sentence is what differs, whose it is stands beside it instead.
      value: value.text === context.text ? (top(value.article)?.name ?? "") : value.text,
      context: printed[index] === false ? { ...state(context), text: "" } : state(context),
      also: alsoIn.flatMap((article) => top(article) ?? []),
      date: viewDate(edition.entries.get(value.article)?.article.published ?? null),
    })),
  };
}

function viewNames(edition: Edition, story: Story, statements: Statements) {
  return NAME_KINDS.flatMap(([kind, title]) => {
    const found = story.entities.filter((entity) => entity.kind === kind);
    if (found.length === 0) return [];
    return {
      title,
      ...fold(
        found.map(({ name, variants, roles }) => {
          const page = kind === "work" ? null : edition.directory.find(kind, name);
          // Where the name itself stands, before its other forms.
          const places = [...variants.filter(({ text }) => text === name), ...variants];
          return {
            name,
            href: page ? edition.links.href(page.path) : "",
            also: [...new Set(variants.map(({ text }) => text))].filter((text) => text !== name).join(", "),
            role: roles[0]?.text ?? "",
            ...statements.state(
              roles[0] ?? places[0] ?? story.headline,
              roles[0] ? roles : places,
              NAME_MARKS,
            ),
          };
        }),
        OPEN.names,
      ),
    };
  });
}
