/** A story as the front page and the lists show it. */
import type { Cited, Disagreement, Story } from "../../model.js";
import type { Edition } from "../edition/edition.js";
import { storyPath } from "../edition/links.js";
import { kindLabel, languageAttributes, matterOf, titled } from "../edition/wording.js";
import type { DateView, SiteWords } from "../locale/words.js";
import { opensIndependently } from "./standalone-words.js";
import { createStatements, type Statement } from "./statement.js";

/** Most outlets named on a card: they fit in one line on a phone. */
const CHIPS = 3;

export interface CardView {
  readonly id: string;
  /** Changes with the reports: a reader who has read another version is told of it. */
  readonly version: string;
  readonly href: string;
  readonly headline: string;
  readonly attributes: string;
  /** See `cardDek`. */
  readonly dek: Statement | null;
  /** "5 reports"; of one report, who made it: "Only Reuters". */
  readonly reports: string;
  /** "Opinion", where one document that is no report makes it; else empty. */
  readonly kind: string;
  /** "3 independent", where that is fewer. */
  readonly independent: string;
  /** Whether several reports make it: what one alone says is shown smaller. */
  readonly several: boolean;
  /** "Sources differ: people wounded, the age of Jo Lund"; empty where they do not. */
  readonly differ: string;
  /** "Updated: people wounded", where a later report changes what an earlier one said; empty where none does. */
  readonly changed: string;
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
    const chips = [...byName.values()]
      .filter(({ outlet }) => outlet.known)
      .map(({ short, hue, name }) => ({ short, hue: `hue-${hue}`, name }));
    const dek = cardDek(story);
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

/**
 * What a card tells beside the headline: the dek, else a sentence of the lead, if one is short enough. One that begins with
 * "But" or "He" is taken where there is no other.
 */
export function cardDek({ dek, lead }: Story): Cited | null {
  const short = [...(dek === null ? [] : [dek]), ...lead].filter(({ text }) => text.length <= DEK);
  return short.find(opensIndependently) ?? short[0] ?? null;
}

function createCard(edition: Edition, story: Story): Omit<CardView, "dek" | "chips" | "more"> {
  const { words } = edition;
  const articles = edition.membersOf(story);
  const language = edition.entries.get(story.headline.article)?.article.language ?? null;
  const [only] = articles;
  return {
    id: story.id,
    version: String(articles.length),
    href: edition.links.href(storyPath(story.slug)),
    headline: titled(story.headline.text, words),
    attributes: languageAttributes(language, edition.site.language),
    reports:
      articles.length === 1 && only
        ? edition.outletOf(only).known
          ? words.say("card.only", { outlet: edition.outletOf(only).name })
          : words.say("card.unnamed")
        : words.say("count.reports", { count: articles.length }),
    kind: articles.length === 1 && only ? kindLabel(only, words) : "",
    independent:
      story.origins === articles.length ? "" : words.say("count.independent", { count: story.origins }),
    several: articles.length > 1,
    ...viewMatters(story, words),
    date: words.viewDay(story.lastPublished),
  };
}

/** What is told differently at most on a card. */
const MATTERS = 3;

/** A dispute is told before what is only newer: no source says the old any more. */
export function viewMatters(
  { disagreements }: Pick<Story, "disagreements">,
  words: SiteWords,
): Pick<CardView, "differ" | "changed"> {
  const newer = (one: Disagreement) => one.verdict === "update" || one.verdict === "correction";
  const say = (message: string, found: readonly Disagreement[]) => {
    const matters = [...new Set(found.map((one) => matterOf(one, words)))].slice(0, MATTERS);
    return matters.length === 0 ? "" : words.say(message, { matters: matters.join(", ") });
  };
  const differ = say(
    "card.differ",
    disagreements.filter((one) => !newer(one)),
  );
  return { differ, changed: differ === "" ? say("card.changed", disagreements) : "" };
}
