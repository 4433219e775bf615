/**
 * Every type that stages share. Imports no other file of newsfold. Its only logic is the constructors of branded
 * strings.
 *
 * All offsets are UTF-16 code units, half-open (`start` is in, `end` is out). All lines and columns count from 1. Every
 * value is plain data: `JSON.stringify` of any of these is what `newsfold inspect` prints.
 */
import type { Root } from "mdast";

declare const brand: unique symbol;
/** A string that only newsfold constructs, so that no other string is accepted in its place. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** Identity of an article: its own id, else derived from its canonical URL, else from its content. Not safe in a path. */
export type ArticleId = Brand<string, "ArticleId">;
/** Identity of a story: derived from its earliest member, kept for life by the ledger. */
export type StoryId = Brand<string, "StoryId">;
/** A name that is safe as one segment of a path and of an address: `[a-z0-9-]`, at most 80 characters. */
export type Slug = Brand<string, "Slug">;
/** `s1`, `s2`, ... in the order of the article; the anchor of the sentence on the article's page. */
export type SentenceId = Brand<string, "SentenceId">;

// ---------------------------------------------------------------------------------------------------- read

/** The format of the input. */
export type Format = "text" | "markdown" | "html" | "feed" | "record";

/**
 * What a document is. Only a report counts as its outlet's own reporting of an event. A stub is the part of a report
 * that a paywall shows. A press release is one origin with all reprints of it. All other kinds are linked to stories
 * and support no claim.
 */
export type DocumentKind =
  | "report"
  | "stub"
  | "press release"
  | "live"
  | "round-up"
  | "interview"
  | "opinion"
  | "letters"
  | "satire"
  | "paid"
  | "correction"
  | "gallery"
  | "video";

/** One article as received. */
export interface Document {
  /**
   * As the user would type it, `/`-separated. An article in a file of many has `#` and its line, in a feed its
   * position: `news.jsonl#12`.
   */
  readonly path: string;
  readonly format: Format;
  /** Hex digest of the received bytes: the file, or the line of the record. */
  readonly sha256: string;
  /** The decoded text that every span points into: a whole text or Markdown file, a record's `text`, a page's main text. */
  readonly text: string;
  /** Offset of the first character of each line of `text`. */
  readonly lineStarts: readonly number[];
  /** The text in order, without markup. */
  readonly blocks: readonly Block[];
  /** The Markdown tree, for printing the article as received; null for other formats. */
  readonly tree: Root | null;
  readonly fields: Fields;
  /** Set by `kind`; absent: a report. */
  readonly kind?: DocumentKind;
  /** Where the file has each field, for problems; absent for fields found in a page. */
  readonly fieldPlaces?: FieldPlaces;
  /** How the outlet writes 5 June, by its other dates or by a setting; absent where neither decides. */
  readonly dateOrder?: DateOrder;
  /** Values of displayed fields whose words are not in the input; absent where all are. The proof rejects them. */
  readonly foreignFields?: readonly ForeignField[];
  /** What a page's markup declares about its kind; absent where it has no such markup. */
  readonly declared?: Declared;
}

/** A value of a field that the input does not hold word for word. */
export interface ForeignField {
  readonly field: "title" | "description" | "source" | "authors";
  readonly text: string;
}

/** What the markup of a page declares about it, besides its fields. Verbatim; `kind` interprets it. */
export interface Declared {
  /** schema.org types of the article, and `og:type`: "NewsArticle", "LiveBlogPosting", "OpinionNewsArticle", "article". */
  readonly types: readonly string[];
  /** Section or genre: "Opinion". */
  readonly section: string | null;
  /** Whether the page holds only the beginning of the article, and the rest is for subscribers. */
  readonly cutShort: boolean;
  /** Posts of a live page, in the order of the page. */
  readonly entries: readonly LiveEntry[];
}

/** One post of a live page; `start` and `end` are in `Document.text`. */
export interface LiveEntry {
  /** As written: an ISO date, or a clock time. */
  readonly time: string | null;
  readonly start: number;
  readonly end: number;
}

/** Where the file has each field. */
export type FieldPlaces = {
  readonly [K in keyof Fields]?: { readonly path: string; readonly line?: number; readonly column?: number };
};

/** `05/06/2024` is 5 June or May 6. */
export type DateOrder = "day-first" | "month-first";

/** What the input says about itself outside its text: front matter, record, feed item or page metadata. Verbatim. */
export interface Fields {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly authors?: readonly string[];
  /** Name of the publishing outlet. */
  readonly source?: string;
  /** Address of the publishing outlet where it differs from the article's: an aggregator's feed names both. */
  readonly home?: string;
  readonly url?: string;
  readonly image?: string;
  /** As written in the input; checked and resolved by `extract`. */
  readonly published?: string;
  readonly updated?: string;
  readonly language?: string;
  readonly topics?: readonly string[];
  /** What the input calls the article: its type, genre or section, besides what a page's markup declares. */
  readonly labels?: readonly string[];
}

/** A block of text: one paragraph, heading, list item, ... of the input. */
export interface Block {
  readonly kind: "paragraph" | "heading" | "item" | "quotation" | "row" | "code" | "rule";
  /** Level of a heading (1-6), nesting of an item or quotation (from 1), else 0. */
  readonly depth: number;
  /** Whether the whole block is emphasised (`**Analysis**`), which marks headings in scrapes. */
  readonly strong: boolean;
  /** The whole block with its markup, in `Document.text`. */
  readonly start: number;
  readonly end: number;
  /** The words without markup: the joined pieces. A line break inside a block is one space or newline here. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly links: readonly Link[];
  /** The block's function other than reporting; absent for plain text. */
  readonly role?: BlockRole;
}

/**
 * The function of a block on a page. `embed` (a social media post) and `key-point` are part of the article's text. A
 * `pull-quote` is part of it where the text does not repeat the words. Blocks of all other roles are kept with the
 * document, and no story uses them.
 */
export type BlockRole =
  | "caption"
  | "credit"
  | "embed"
  | "pull-quote"
  | "key-point"
  | "related"
  | "comment"
  | "promotion"
  | "about-author"
  | "note"
  | "byline";

/** Contiguous words of the source. `text` is as long as its source unless it replaces an escape (`&amp;`). */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A link in a block; `start` and `end` are in `Document.text`. */
export interface Link {
  readonly url: string;
  readonly start: number;
  readonly end: number;
}

// ---------------------------------------------------------------------------------------------------- extract

/** A place in the source of one article. */
export interface Span {
  /** Absent: `Document.text`. Present: the named field, which holds the words from 0 to its length. */
  readonly field?: "title" | "description" | "source" | "authors";
  readonly start: number;
  readonly end: number;
  /** Line of `start`. 1:1 in a field. */
  readonly line: number;
  readonly column: number;
}

/** Words of one article, with their place. White space is folded to single spaces; nothing else is changed. */
export interface Words {
  readonly text: string;
  readonly span: Span;
}

/** A sentence of an article, verbatim. */
export interface Sentence extends Words {
  readonly id: SentenceId;
  /** Present where the input cuts the sentence short ("and that the ferries..."). It is displayed, but makes no claim. */
  readonly cut?: true;
}

/** The sentences of one block. */
export interface Paragraph {
  readonly kind: "prose" | "item" | "quotation" | "row" | "code";
  readonly sentences: readonly Sentence[];
}

/** The kind of a section's text. Only reports say what happened. */
export type SectionKind =
  | "report"
  | "analysis"
  | "opinion"
  | "background"
  | "live"
  | "interview"
  | "correction";

/** Paragraphs under one heading. */
export interface Section {
  readonly heading: Words | null;
  readonly kind: SectionKind;
  readonly paragraphs: readonly Paragraph[];
}

/** A quotation: words between quotation marks that somebody is said to have uttered. `text` is without the marks. */
export interface Quote extends Words {
  readonly sentence: SentenceId;
  /** Shorter than a clause: "miracles". */
  readonly fragment: boolean;
  /** Canonical name of the quoted person or organisation; null where the text does not decide it. */
  readonly speaker: string | null;
  /** The words that name the speaker ("Peskov told reporters"). */
  readonly cue: Words | null;
  /** Index in `Article.quotes` of the first part, where an utterance is interrupted or continued. */
  readonly continues: number | null;
}

/** The kind of thing that a name refers to. */
export type MentionKind = "person" | "place" | "organisation" | "work";

/** A place in the text that names a person, place, organisation or work. */
export interface Mention extends Words {
  readonly kind: MentionKind;
  /** Canonical form within the article: the fullest form that it uses ("Dmitry Peskov" for "Peskov"). */
  readonly name: string;
  /** How the article describes the bearer beside the name: "Kremlin spokesman". */
  readonly role: Words | null;
  /** Null in the headline or dek. */
  readonly sentence: SentenceId | null;
}

/** How exact a quantity is: “at least 14” is a lower bound. */
export type Bound = "exact" | "at least" | "at most" | "about";

/** A quantity. `text` is all of it, verbatim: "at least 224 Russian drones". */
export interface Figure extends Words {
  readonly value: number;
  /** The upper end of a range: 15 of "10 to 15 people". */
  readonly to?: number;
  /** "%", "USD", "km", ... or null for a plain count. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** What is counted, in words: "Russian drones", "people wounded"; empty where the text does not say. */
  readonly what: string;
  /** "third round": a position, not an amount. */
  readonly ordinal: boolean;
  readonly sentence: SentenceId | null;
}

/**
 * A date or time in the text. `resolved` is ISO 8601 (`2024-05-01`, `2024-05`, `2024-05-01T14:30`); null where it is
 * undecided.
 */
export interface DateRef extends Words {
  readonly resolved: string | null;
  readonly sentence: SentenceId | null;
}

/** Boilerplate that was removed from the text, kept for the record. */
export interface Removed extends Words {
  /** The rule that removed it: `counter`, `share-bar`, `read-more`, `leave-a-reply`, ... */
  readonly rule: string;
}

/** A known point in time. `iso` is `2024-05-01` (day) or `2024-05-01T14:30:00Z` (minute, always UTC). */
export interface Instant {
  readonly iso: string;
  readonly precision: "day" | "minute";
  /** Where the input has it: "published", "updated" (fields) or "text". */
  readonly from: string;
}

/** Where an article came from. Each value is null unless the input gives it. */
export interface Source {
  /** Name of the outlet as in the input. */
  readonly name: string | null;
  /** Host of the publisher without `www.`: that of `url`, unless the input names another. */
  readonly domain: string | null;
  /** Canonical address: http(s), tracking parameters removed. */
  readonly url: string | null;
  /** A link by which the article offers further reading ("Read More @ www.reuters.com"); not its publisher. */
  readonly readMore: string | null;
  /** News agency that the text credits: "Reuters", "AP". */
  readonly agency: string | null;
}

/** One article with everything that `extract` finds in it. */
export interface Article {
  readonly id: ArticleId;
  /** As in `Document.path`. `digest` gives its address on the site. */
  readonly path: string;
  readonly format: Format;
  readonly kind: DocumentKind;
  readonly sha256: string;
  /** BCP 47 ("en", "pt", "zh"); null where the text does not decide it. */
  readonly language: string | null;
  readonly headline: Words;
  readonly dek: Words | null;
  /** Its authors. */
  readonly byline: readonly string[];
  readonly source: Source;
  readonly published: Instant | null;
  readonly updated: Instant | null;
  /** "LONDON" in "LONDON (Reuters) -". */
  readonly dateline: Words | null;
  readonly sections: readonly Section[];
  readonly quotes: readonly Quote[];
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateRef[];
  readonly removed: readonly Removed[];
  readonly image: string | null;
  readonly topics: readonly string[];
  /** Older texts of the article as received, oldest first; absent: none. */
  readonly versions?: readonly Version[];
  /** Ids of its other texts. What the ledger remembers under them belongs to this article. */
  readonly formerIds?: readonly ArticleId[];
  /** The article of which this one is a further page. */
  readonly pageOf?: ArticleId;
}

/** An older text of an article. */
export interface Version {
  /** As in `Document.path`. */
  readonly path: string;
  readonly sha256: string;
  readonly headline: string;
  readonly published: Instant | null;
  readonly updated: Instant | null;
  /** Sentences that the article no longer has, verbatim. */
  readonly said: readonly string[];
  /** Sentences of the text that came next which this one does not have, verbatim. */
  readonly added: readonly string[];
}

// ---------------------------------------------------------------------------------------------------- group

/** What newsfold itself says of two articles or two stories: a code with its values. `site` words it in each language. */
export type Remark =
  | { readonly code: PlainCode }
  | { readonly code: ApartCode; readonly values: ValuesApart }
  | { readonly code: "days.apart" | "begin.apart" | "week.apart"; readonly values: DaysApart }
  | { readonly code: SharedCode; readonly values: ValuesShared }
  | {
      readonly code: "words.shared" | "words.among" | "words.few" | "words.fewAmong";
      readonly values: ValuesCounted;
    }
  | { readonly code: "dates.apart"; readonly values: { readonly count: number } }
  | { readonly code: "copy.share"; readonly values: { readonly percent: number } }
  | { readonly code: "kind.other" | "kind.matter"; readonly values: { readonly kind: DocumentKind } }
  | { readonly code: "series"; readonly values: { readonly difference: Remark } }
  | { readonly code: "languages.figures"; readonly values: SharedWithFigures };

/** Codes without values. */
export type PlainCode =
  | "names.none"
  | "words.alike"
  | "words.none"
  | "headlines.inside"
  | "headlines.none"
  | "headlines.standing"
  | "figures.differ"
  | "figures.none"
  | "dates.none"
  | "dates.day"
  | "outlet.one"
  | "copy.text"
  | "languages.apart"
  | "anniversary.one"
  | "anniversary.other"
  | "editor.merged"
  | "editor.split"
  | "story.joins"
  | "story.parts"
  | "story.possible";

/** Codes that name a value of each of the two. */
export type ApartCode =
  | "names.apart"
  | "ages.apart"
  | "places.apart"
  | "times.apart"
  | "streets.apart"
  | "dead.apart"
  | "hurt.apart"
  | "period.apart"
  | "number.apart"
  | "death.apart"
  | "magnitude.apart"
  | "vote.apart"
  | "told.apart"
  | "word.apart"
  | "amount.apart";

/** Codes that name what both have. */
export type SharedCode =
  | "names.shared"
  | "names.only"
  | "shared.only"
  | "nouns.shared"
  | "headlines.shared"
  | "headlines.few"
  | "figures.shared"
  | "ages.shared"
  | "places.shared"
  | "times.shared"
  | "streets.shared"
  | "outlet.shared"
  | "languages.shared"
  | "beside"
  | "topics.shared";

/** A value of the first and of the second, as spelt there. */
export interface ValuesApart {
  readonly one: string;
  readonly other: string;
}

/** A day of the first and of the second: "2024-05-07". */
export interface DaysApart {
  readonly oneDay: string;
  readonly otherDay: string;
}

/** What both have, as spelt in one of them. */
export interface ValuesShared {
  readonly shared: readonly string[];
}

/** So many, of which some are named. */
export interface ValuesCounted extends ValuesShared {
  readonly count: number;
}

/** Names and figures of reports in two languages. */
export interface SharedWithFigures extends ValuesShared {
  readonly figures: readonly string[];
}

/** One reason for or against two articles reporting one event. */
export interface Reason {
  /** `names`, `rare-words`, `figures`, `dates`, `places`, `copy`, `story`, `editor`, ... */
  readonly rule: string;
  /**
   * Positive speaks for one event, negative against it, in log-odds: .7 doubles the odds, -.7 halves them. 0: the rule
   * decides alone.
   */
  readonly weight: number;
  readonly remark: Remark;
}

/** How similar two articles are, and why. `a < b` by id, in code units. */
export interface Evidence {
  readonly a: ArticleId;
  readonly b: ArticleId;
  /** 0 (nothing shared) to 1 (identical). */
  readonly score: number;
  readonly decision:
    | "same event"
    | "different events"
    | "copies"
    | "merged by an editor"
    | "split by an editor";
  readonly reasons: readonly Reason[];
}

/** Articles of one origin: a wire story and its reprints, an outlet's own updates. Sorted by id, two or more. */
export interface Copies {
  readonly articles: readonly ArticleId[];
}

/** Which articles report one event, and which of them are copies of each other. */
export interface Membership {
  /** Earliest known publication first, undated last, ties by id. */
  readonly articles: readonly ArticleId[];
  readonly copies: readonly Copies[];
}

/** Articles that report one event. */
export interface Group extends Membership {
  /** Pairs inside the group, strongest first: at least a spanning tree, at most a few for each article. */
  readonly evidence: readonly Evidence[];
  /** The strongest pairs of a member and an outsider that were not merged. */
  readonly nearMisses: readonly Evidence[];
  /** Words that many members share and few other articles have, strongest first. */
  readonly keyTerms: readonly string[];
}

/** Two groups on one developing matter that are different events. `a` and `b` index the groups in the order given. */
export interface Arc {
  readonly a: number;
  readonly b: number;
  /** The relation of `b`, as seen from `a`. */
  readonly relation: "earlier" | "later" | "related";
  readonly reason: Remark;
  /** 0 to 1. */
  readonly score: number;
}

// ---------------------------------------------------------------------------------------------------- merge

/**
 * Words of one article on a story page. `sentence` is the target of the page's link; null in the headline, dek or a
 * field.
 */
export interface Cited extends Words {
  readonly article: ArticleId;
  readonly sentence: SentenceId | null;
}

/** One statement that sentences of several articles make, displayed once. */
export interface Claim {
  /** The displayed wording. */
  readonly shown: Cited;
  /** All sentences that make it, `shown` first, then in order of the group. */
  readonly saidBy: readonly Cited[];
  /** Number of independent origins among them: copies count once. */
  readonly origins: number;
  readonly kind: SectionKind;
}

/** What only one article says, in its order. */
export interface OnlyIn {
  readonly article: ArticleId;
  readonly kind: SectionKind;
  readonly sentences: readonly Cited[];
}

/** A quantity, date, place, person or outcome on which the sources differ. */
export interface Disagreement {
  readonly kind: "figure" | "age" | "date" | "place" | "person" | "outcome" | "statement";
  /**
   * `contradiction`: both cannot be true. `update`: a later report replaces an earlier value. `correction`: a source
   * withdraws its own or another's value. `differs`: the values differ, and both may be true.
   */
  readonly verdict: "contradiction" | "update" | "correction" | "differs";
  /**
   * The subject in words of a source, "people wounded", or the code of a quantity or a matter, "dead", "strike"; of an age,
   * whose; of a statement, about whom or what.
   */
  readonly what: string;
  /** Two or more, earliest first where dated. */
  readonly versions: readonly DisagreementVersion[];
}

/** One version of a disagreement. */
export interface DisagreementVersion {
  /** "at least 14", "Wednesday". */
  readonly value: Cited;
  /** The sentence that contains the value. */
  readonly context: Cited;
  readonly alsoIn: readonly ArticleId[];
  /** A later version has taken its place. Absent: it stands. */
  readonly superseded?: true;
}

/** One utterance, however the outlets cut or translate it. */
export interface Utterance {
  readonly speaker: string | null;
  readonly role: Cited | null;
  /** Fullest first. */
  readonly variants: readonly Cited[];
  readonly origins: number;
}

/** A person, place, organisation or work as the story's sources name it. */
export interface Entity {
  readonly kind: MentionKind;
  /** The form most used by the sources (of a person: the full name most used), ties by length then code units. */
  readonly name: string;
  /** Every form seen, each with one place where it stands. */
  readonly variants: readonly Cited[];
  /** Roles given, each with who gives it. */
  readonly roles: readonly Cited[];
  readonly articles: readonly ArticleId[];
  /** Mentions in all. */
  readonly count: number;
}

/** A dated fact of the story. */
export interface TimelineEntry {
  /** ISO 8601, as in `DateRef.resolved`. */
  readonly when: string;
  readonly sentence: Cited;
}

/** Who has which claim: `cells[claim][article]`, in the order of `claims` and `articles`. */
export interface Coverage {
  readonly articles: readonly ArticleId[];
  readonly cells: readonly (readonly boolean[])[];
}

/** The story that `merge` makes of a group; `digest` adds its identity. */
export interface MergedStory {
  readonly group: Group;
  readonly headline: Cited;
  readonly otherHeadlines: readonly Cited[];
  readonly dek: Cited | null;
  /** Three to five sentences that say what happened. */
  readonly lead: readonly Cited[];
  /** Claims of two or more articles, best supported first. */
  readonly claims: readonly Claim[];
  readonly onlyIn: readonly OnlyIn[];
  readonly disagreements: readonly Disagreement[];
  readonly quotes: readonly Utterance[];
  readonly entities: readonly Entity[];
  readonly timeline: readonly TimelineEntry[];
  readonly coverage: Coverage;
  /** Number of independent reports: articles without their copies. */
  readonly origins: number;
}

// ---------------------------------------------------------------------------------------------------- digest

/** What changed in a story in one build. Dated only by the publication dates of the articles that joined. */
export interface Revision {
  /** Number of builds in which this story changed, from 1. */
  readonly number: number;
  /** The build of the change: the number of builds in which anything in the digest changed, from 1. */
  readonly build: number;
  readonly joined: readonly ArticleId[];
  readonly left: readonly ArticleId[];
  /** Members of the previous build whose text has changed. */
  readonly changed: readonly ArticleId[];
  /** Which of their sentences are new; absent where none is, and in files of older versions. */
  readonly added?: readonly AddedSentences[] | undefined;
  /** The previous headline, where it changed. */
  readonly headlineWas: string | null;
  /** Latest known publication date of the articles that joined. */
  readonly asOf: string | null;
}

/** New sentences of an article, by their marks: see `words/sentence-marks`. */
export interface AddedSentences {
  readonly article: ArticleId;
  readonly marks: readonly string[];
}

/** Another story on the same matter, or about the same people and places. */
export interface Related {
  readonly story: StoryId;
  /** `earlier` and `later`: dated stories on one developing matter; `related`: all others. */
  readonly relation: "earlier" | "later" | "related";
  readonly reason: Remark;
}

/** What an editor ordered for a story: its reports put together, others kept apart, its headline chosen. */
export type EditorNote = "grouped" | "apart" | "headline";

/** A merged group with a lasting id and address. */
export interface Story extends MergedStory {
  readonly id: StoryId;
  readonly slug: Slug;
  readonly formerSlugs: readonly Slug[];
  /** Earliest and latest known publication among the members. */
  readonly firstPublished: Instant | null;
  readonly lastPublished: Instant | null;
  readonly revisions: readonly Revision[];
  readonly related: readonly Related[];
  readonly editorNotes: readonly EditorNote[];
}

/** An article in the digest: the result of `extract`, its address, and its story. */
export interface Entry {
  readonly article: Article;
  readonly slug: Slug;
  readonly story: StoryId;
}

/** The address of a story that was merged into another one. */
export interface Redirect {
  readonly from: Slug;
  readonly to: Slug;
}

/** All stories and articles of one build. */
export interface Digest {
  /** Best first: by day and independent origins together, see `digest/rank.ts`. */
  readonly stories: readonly Story[];
  /** By file (`path` without the line of a record), then id. */
  readonly entries: readonly Entry[];
  readonly redirects: readonly Redirect[];
  /** Addresses of stories and articles that the digest no longer has. */
  readonly gone: { readonly stories: readonly Slug[]; readonly articles: readonly Slug[] };
  /** Stories of the archive, oldest first; absent: none. */
  readonly sealed?: readonly SealedStory[];
}

// ---------------------------------------------------------------------------------------------------- archive

/** An article of a sealed story: what identifies it, and the address of its page. */
export interface SealedArticle {
  readonly id: ArticleId;
  readonly slug: Slug;
  readonly sha256: string;
  /** Path of its file; empty where it has been forgotten. */
  readonly file: string;
  readonly url: string | null;
  /** It was removed for good: its page says so, and it cannot return. */
  readonly forgotten?: true;
}

/** A list page that names a sealed story. */
export interface SealedListing {
  readonly kind: string;
  readonly name: string;
  /** Relative to the output folder: `person/dmitry-peskov/`. */
  readonly path: string;
}

/** A topic: the key that other stories share, with its displayed form. */
export interface SealedTopic {
  readonly key: string;
  readonly text: string;
  readonly isName: boolean;
}

/** A story whose latest report is older than the live window, as far as every build needs it. */
export interface SealedStory {
  readonly id: StoryId;
  readonly slug: Slug;
  readonly headline: string;
  readonly firstPublished: string | null;
  /** ISO 8601, as in `Instant.iso`. Its month and day name the archive file. */
  readonly lastPublished: string;
  readonly formerSlugs: readonly Slug[];
  readonly articles: readonly SealedArticle[];
  /** Names of all its files on the site. */
  readonly files: readonly string[];
  readonly listings: readonly SealedListing[];
  readonly topics: readonly SealedTopic[];
  /** How often its record was changed since, because a link to a removed page was deleted. Absent: never. */
  readonly revised?: number;
  /** It was removed for good. */
  readonly forgotten?: true;
}

/** A page as it was when its story was sealed: the JSON data for its template. */
export interface SealedPage {
  readonly path: string;
  readonly template: string;
  readonly view: object;
}

/** Everything that the pages of a sealed story print. */
export interface SealedRecord {
  readonly story: SealedStory;
  /** Prefix of the site's addresses in the pages. */
  readonly base: string;
  /** Null: the site had no address. */
  readonly url: string | null;
  /** Pages of the story, its evidence, its articles and its former addresses. */
  readonly pages: readonly SealedPage[];
  /** Files that are no pages. */
  readonly files: readonly { readonly path: string; readonly content: string }[];
  /** The story in lists, search and feeds. */
  readonly card: object;
  readonly search: object;
  readonly feed: object;
}

// ---------------------------------------------------------------------------------------------------- site

/** One file of the generated site. `path` is relative to the output folder, `/`-separated. */
export interface OutputFile {
  readonly path: string;
  /** Read once, when the file is written: it may be computed only then. */
  readonly content: string | Uint8Array;
}

// ---------------------------------------------------------------------------------------------------- constructors

/** Brands a string as an article's id. Any non-empty string is accepted: ids are data, never a path. */
export const articleId = (value: string): ArticleId => value as ArticleId;
/** Brands a string as a story's id. */
export const storyId = (value: string): StoryId => value as StoryId;
/** The id of the `n`th sentence of an article, from 1. */
export const sentenceId = (n: number): SentenceId => `s${n}` as SentenceId;
