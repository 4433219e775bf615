/** A story as the front page and the lists show it. */
import type { Cited, Story } from "../../model.js";
import { kindLabel } from "../../words/kinds.js";
import type { Edition } from "../edition/edition.js";
import { storyPath } from "../edition/links.js";
import { count, type DateView, languageAttributes, matterOf, titled, viewDay } from "../edition/wording.js";
import { createStatements, type Statement } from "./statement.js";

/** Outlets named on a card: what stands in one line on a phone. */
const CHIPS = 3;

export interface CardView {
  readonly id: string;
  /** Changes with the reports: a reader who has read another version is told of it. */
  readonly version: string;
  readonly href: string;
  readonly headline: string;
  readonly attributes: string;
  /** See `dekOf`. */
  readonly dek: Statement | null;
  /** "5 reports"; of one report, who made it: "Only Reuters". */
  readonly reports: string;
  /** "Opinion", where one document that is no report makes it; else empty. */
  readonly kind: string;
  /** "3 independent", where that is fewer. */
  readonly independent: string;
  /** Whether several reports make it: what one alone says is shown smaller. */
  readonly several: boolean;
  /** What the sources tell differently: "people wounded, the age of Jo Lund"; empty where they do not. */
  readonly differ: string;
  readonly date: DateView | null;
  readonly chips: readonly { readonly short: string; readonly hue: string; readonly name: string }[];
  /** "+4" */
  readonly more: string;
}

/** The stories of one page, whose marks an outlet keeps from the first card to the last. */
export function viewCards(edition: Edition, stories: readonly Story[]): CardView[] {
  const marks = edition.marksFor(stories.flatMap((story) => edition.membersOf(story)));
  const { state } = createStatements(edition, marks);
  return stories.map((story) => {
    const own = new Set(edition.membersOf(story).flatMap(({ id }) => marks.get(id) ?? []));
    const byName = new Map([...own].map((mark) => [mark.name, mark]));
    const chips = [...byName.values()].map(({ short, hue, name }) => ({ short, hue: `hue-${hue}`, name }));
    const dek = dekOf(story);
    return {
      ...createCard(edition, story),
      dek: dek === null ? null : state(dek),
      chips: story.group.articles.length === 1 ? [] : chips.slice(0, CHIPS),
      more: chips.length > CHIPS ? `+${chips.length - CHIPS}` : "",
    };
  });
}

/** Longer words are not shown on a card: they would have to be cut, and then be nobody's words. */
const DEK = 240;

/** What a card tells beside the headline: the dek, else a sentence of the lead, if one is short enough. */
export function dekOf({ dek, lead }: Story): Cited | null {
  return [...(dek === null ? [] : [dek]), ...lead].find(({ text }) => text.length <= DEK) ?? null;
}

function createCard(edition: Edition, story: Story): Omit<CardView, "dek" | "chips" | "more"> {
  const articles = edition.membersOf(story);
  const language = edition.entries.get(story.headline.article)?.article.language ?? null;
  const [only] = articles;
  return {
    id: story.id,
    version: String(articles.length),
    href: edition.links.href(storyPath(story.slug)),
    headline: titled(story.headline.text),
    attributes: languageAttributes(language, edition.site.language),
    reports:
      articles.length === 1 && only
        ? edition.outletOf(only).known
          ? `Only ${edition.outletOf(only).name}`
          : "One report, publisher not named"
        : count(articles.length, "report"),
    kind: articles.length === 1 && only ? kindLabel(only) : "",
    independent: story.origins === articles.length ? "" : `${story.origins} independent`,
    several: articles.length > 1,
    differ: [...new Set(story.disagreements.map(matterOf))].slice(0, 3).join(", "),
    date: viewDay(story.lastPublished),
  };
}
