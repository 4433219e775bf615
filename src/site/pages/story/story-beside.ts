/** The parts beside the text of a story, as far as the page has room: its sources, figures, related stories and names. */
import type { Article, Story } from "../../../model.js";
import { bareWords } from "../../../words/text/bare-words.js";
import { readingLength } from "../../../words/text/reading-length.js";
import type { Edition } from "../../edition/edition.js";
import { storyPath } from "../../edition/links.js";
import { titled } from "../../edition/wording.js";
import { wordRemark } from "../../locale/word-remark.js";
import type { Folded } from "../../locale/words.js";
import type { Statement, Statements } from "../../views/statement.js";
import type { Marks } from "../../views/story-parts.js";
import { type SourceView, viewSources } from "../../views/story-sources.js";
import { keyFigures } from "./key-figures.js";
import { wordsOfDisagreements } from "./lead-plan.js";
import { type PageRoom, wordsOfBrief, wordsOfOpening } from "./page-limits.js";
import { type StoryNames, viewNames } from "./story-names.js";

/**
 * Greatest share of the page's visible words that these parts take; the sentences of the story have the rest. Of a page of few words
 * they take less: briefs need the room for what happened.
 */
const SHARE = 0.24;
const SHARE_OF_FEW = 0.2;
const FEW_WORDS = 260;
/** The same with the related stories. */
const SHARE_WITH_RELATED = 0.3;
/** Greatest share of the words that unfold on a click. The text has the rest. */
const SHARE_UNFOLDED = 0.25;

/** Most sources displayed at once, from much room to little. The others are one click away. */
const SOURCES = [8, 5, 3];
/** Most key figures, related stories and names, from much room to little. */
const FIGURES = [5, 2];
const RELATED = [6, 3, 1];
const NAMES = [
  { people: 4, names: 6 },
  { people: 2, names: 3 },
];

/** One version of a part, and the room that it takes. */
interface Option<T> {
  readonly view: T;
  /** Number of words that are visible, and of words that unfold. */
  readonly visible: number;
  readonly folded: number;
}

export interface PrintedSource extends SourceView {
  /** Whether its headline is printed. Otherwise its name is the link to the article, with the author. */
  readonly titled: boolean;
}

export interface RelatedView {
  readonly headline: string;
  readonly href: string;
  /** "Earlier". */
  readonly relation: string;
  /** "Earlier: both name ..."; the relation alone where there is no room for more. */
  readonly reason: string;
}

export interface Beside {
  readonly sources: Folded<PrintedSource>;
  readonly figures: readonly Statement[];
  readonly related: readonly RelatedView[];
  /** Null where there are no names, or no room. */
  readonly names: StoryNames | null;
  /** Number of words of all parts. */
  readonly visible: number;
  readonly folded: number;
}

const totalLength = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + readingLength(text), 0);

/**
 * The sources always; of the other parts what fits, the longest version first.
 *
 * @param lines words of the lines that every page has
 */
export function viewBeside(
  edition: Edition,
  story: Story,
  articles: readonly Article[],
  marks: Marks,
  statements: Statements,
  room: PageRoom,
  lines: number,
): Beside {
  const without = (opening: number, share: number): number =>
    Math.min(share * room.visible, room.visible - lines - opening - wordsOfDisagreements(story));
  // What the story is next to is told also where it costs a mark in the opening: nothing else on the page leads there.
  const brief = without(readingLength(story.headline.text) + wordsOfBrief(story), SHARE_WITH_RELATED);
  const opening = without(wordsOfOpening(story), room.visible < FEW_WORDS ? SHARE_OF_FEW : SHARE);
  const leftFolded = SHARE_UNFOLDED * (room.unfolded - room.visible);
  let visible = 0;
  let folded = 0;
  const take = <T>(options: readonly Option<T>[], least: Option<T>, most = opening): T => {
    const chosen =
      options.find((one) => visible + one.visible <= most && folded + one.folded <= leftFolded) ?? least;
    visible += chosen.visible;
    folded += chosen.folded;
    return chosen.view;
  };
  const sources = sourceOptions(edition, story, articles, marks);
  const shown = take(sources, sources.at(-1) as Option<Folded<PrintedSource>>);
  const figures = keyFigures(story, articles).map(({ shown: figure, saidBy }) =>
    statements.state(figure, saidBy, 1),
  );
  const related = relatedStories(edition, story);
  return {
    sources: shown,
    figures: take(
      FIGURES.map((most) =>
        longEnough(figures.slice(0, most), ({ text, marks: own }) => [text, own[0]?.short ?? ""]),
      ),
      NONE,
    ),
    related: take(
      [
        ...RELATED.map((most) => related.slice(0, most)),
        ...RELATED.map((most) => related.slice(0, most).map((one) => ({ ...one, reason: one.relation }))),
      ].map((some) => longEnough(some, ({ headline, reason }) => [headline, reason])),
      NONE,
      brief,
    ),
    names: take(nameOptions(edition, story, statements, room), { view: null, visible: 0, folded: 0 }),
    visible,
    folded,
  };
}

const NONE: Option<readonly never[]> = { view: [], visible: 0, folded: 0 };

function longEnough<T>(items: readonly T[], texts: (item: T) => readonly string[]): Option<readonly T[]> {
  return { view: items, visible: totalLength(items.flatMap(texts)), folded: 0 };
}

/** Sources with their headlines, each once; or by their names alone, with fewer displayed at once. */
function sourceOptions(
  edition: Edition,
  story: Story,
  articles: readonly Article[],
  marks: Marks,
): Option<Folded<PrintedSource>>[] {
  const inTables = story.disagreements.flatMap(({ versions }) => versions.map(({ context }) => context));
  const printed = new Set([story.headline, ...inTables].map(({ text }) => bareWords(text)));
  const sources = viewSources(edition, story, articles, marks).map((source) => {
    const key = bareWords(source.headline);
    const isNew = !printed.has(key);
    printed.add(key);
    return { ...source, titled: isNew };
  });
  const bare = sources.map((source) => ({ ...source, titled: false, byline: "", readMore: "" }));
  return [
    ...SOURCES.map((open) => [open, sources] as const),
    ...SOURCES.map((open) => [open, bare] as const),
  ].map(([open, some]) => {
    const view = edition.words.fold(some, open);
    return {
      view,
      visible: totalLength(view.shown.flatMap(textsOf)) + readingLength(view.more),
      folded: totalLength(view.rest.flatMap(textsOf)),
    };
  });
}

const textsOf = ({
  name,
  headline,
  titled: isTitled,
  date,
  byline,
  agency,
  readMore,
  copies,
  kind,
  known,
  file,
}: PrintedSource) => [
  name,
  isTitled ? headline : "",
  date?.words ?? "",
  byline,
  agency,
  readMore,
  copies,
  kind,
  known ? "" : file,
];

function relatedStories(edition: Edition, story: Story): RelatedView[] {
  const { words } = edition;
  return story.related.flatMap(({ story: id, relation, reason }) => {
    const living = edition.stories.get(id);
    const other = living ?? edition.sealed.get(id);
    if (other === undefined) return [];
    const headline = typeof other.headline === "string" ? other.headline : other.headline.text;
    return {
      headline: titled(headline, words),
      href: edition.links.href(storyPath(other.slug)),
      relation: words.say(`relation.${relation}`),
      reason: words.say("story.reason", {
        relation: words.say(`relation.${relation}`),
        reason: wordRemark(reason, words),
      }),
    };
  });
}

/** Visible words from which a page has room for names beside its sentences. On a shorter one they fold away. */
const ROOM_FOR_NAMES = 300;

function nameOptions(
  edition: Edition,
  story: Story,
  statements: Statements,
  { visible }: PageRoom,
): Option<StoryNames | null>[] {
  return [...(visible < ROOM_FOR_NAMES ? [] : NAMES), null].flatMap((open) => {
    const view = viewNames(edition, story, statements, open);
    if (view === null) return [];
    const parts = view.kinds.map(({ title, people, others }) => ({
      shown: [title, ...[...people.shown, ...others.shown].flatMap(({ name, role }) => [name, role])],
      rest: [...people.rest, ...others.rest].flatMap(({ name, role }) => [name, role]),
    }));
    const shown = totalLength(parts.flatMap((part) => part.shown));
    const rest = totalLength(parts.flatMap((part) => part.rest));
    return view.folded ? { view, visible: 0, folded: shown + rest } : { view, visible: shown, folded: rest };
  });
}
