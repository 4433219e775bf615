/**
 * Recognises an article that was received several times: saved again after a correction, from two feeds, as a mobile
 * page, or in pages. Its latest text is the article. Earlier texts are its history, and no reports of their own.
 */
import type { Article, ArticleId, Version } from "../model.js";
import { byCodeUnit } from "../structures/order.js";
import { articleFile } from "../words/article-file.js";
import { numberedVersion } from "../words/item-file-names.js";
import { type AddressKey, addressKey, namesArticle } from "./header/address-key.js";

/** An article as it was received, with what its versions are compared by. */
export interface ReceivedArticle {
  readonly article: Article;
  /** Its address without what varies between copies; null where no address identifies the article. */
  readonly at: AddressKey | null;
  /** Its words with the headline, by which texts are compared. */
  readonly content: string;
  /** The distinct words of `content`, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** Prepares an article for the comparison with others. */
export function received(article: Article): ReceivedArticle {
  const { url } = article.source;
  const at = url === null ? null : addressKey(url);
  const content = comparedText(article);
  return { article, at: at !== null && namesArticle(at) ? at : null, content, words: distinctWords(content) };
}

/** The compared content of an article: its words, not its file or fields. */
export function comparedText(article: Article): string {
  return [article.headline.text, article.dek?.text ?? "", ...headingsAndSentences(article)].join("\n");
}

/** Headings and sentences in their order; a section without a heading has an empty one. */
function headingsAndSentences({ sections }: Article): string[] {
  return sections.flatMap(({ heading, paragraphs }) => [
    heading?.text ?? "",
    ...paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text)),
  ]);
}

const distinctWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu));

/**
 * Least share of the shorter text's distinct words that two versions of one article have in common, where they are at one
 * address or have one guid, in different files. Two articles on different subjects share a quarter: the most common words.
 */
const KEPT = 0.4;
/** The same where an equal id or a like address is all the evidence. */
const KEPT_OF_DOUBTFUL = 0.7;

/**
 * Whether two articles with one id, or at one address, are versions of one article. An equal id alone may be an error, except
 * for the guid of an outlet's feed, which stays when headline and address change.
 */
export function isSameArticle(a: ReceivedArticle, b: ReceivedArticle): boolean {
  if (a.content === b.content) return true;
  const sameAddress = a.at !== null && b.at !== null && a.at.key === b.at.key && a.at.page === b.at.page;
  const isStrong =
    (sameAddress || haveOneGuid(a.article, b.article)) &&
    articleFile(a.article.path) !== articleFile(b.article.path);
  const [headline, other] = [a.article.headline.text, b.article.headline.text];
  if (isStrong && headline === other && headline !== "") return true;
  return overlapCoefficient(a.words, b.words) >= (isStrong ? KEPT : KEPT_OF_DOUBTFUL);
}

/** Whether both are of one outlet's feeds, with one id. */
function haveOneGuid(a: Article, b: Article): boolean {
  const { domain } = a.source;
  const fromFeeds = a.format === "feed" && b.format === "feed";
  return fromFeeds && a.id === b.id && domain !== null && domain === b.source.domain;
}

/** Share of the smaller set that the larger one has, too (Szymkiewicz and Simpson): 0 to 1. */
function overlapCoefficient(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let both = 0;
  for (const word of small) if (large.has(word)) both++;
  return small.size === 0 ? 0 : both / small.size;
}

/**
 * The latest of several texts of one article, with the others as its history. Later means: by its own dates, else by
 * the day in its file name, else the fuller text; a mobile page comes before the page itself.
 *
 * @param texts all versions of the article, at least one, in any order
 * @param id the id that the article keeps; other ids of its texts become its former ids
 */
export function latestOf(texts: readonly ReceivedArticle[], id: ArticleId): Article {
  const ordered = inOrderOfAge(texts);
  const newest = ordered.at(-1) as ReceivedArticle;
  // The oldest of several equal texts, so that a feed saved each day stays as it was.
  const latest = ordered.find(({ content, at }) => content === newest.content && !at?.isVariant) ?? newest;
  const formerIds = [...new Set(texts.map(({ article }) => article.id))]
    .filter((other) => other !== id)
    .sort(byCodeUnit);
  return { ...latest.article, id, versions: versionsBefore(latest, ordered), formerIds };
}

/** The history of the latest text: each earlier one, with what of it the latest no longer says and what the next one added. */
function versionsBefore(latest: ReceivedArticle, ordered: readonly ReceivedArticle[]): Version[] {
  const current = new Set(headingsAndSentences(latest.article));
  const earlier = earlierTexts(latest, ordered, current);
  return earlier.map(({ article }, index) => {
    const { path, sha256, headline, published, updated } = article;
    const next = earlier[index + 1] ?? latest;
    return {
      path,
      sha256,
      headline: headline.text,
      published,
      updated,
      said: lackedBy(current, article),
      added: lackedBy(new Set(headingsAndSentences(article)), next.article),
    };
  });
}

/**
 * The texts that are earlier states of the article, each once.
 *
 * @param ordered all texts, oldest first
 * @param current headings and sentences of the latest text
 */
function earlierTexts(
  latest: ReceivedArticle,
  ordered: readonly ReceivedArticle[],
  current: ReadonlySet<string>,
): ReceivedArticle[] {
  const seen = new Set([latest.content]);
  return ordered.filter(({ article, at, content }) => {
    // A mobile page leaves text out, which is no earlier state of the article.
    if (seen.has(content) || (at?.isVariant && !latest.at?.isVariant)) return false;
    seen.add(content);
    // A text of the same time that has nothing which the latest lacks was cut, not changed.
    const isCut =
      lackedBy(current, article).length === 0 && article.headline.text === latest.article.headline.text;
    return !isCut || latestTime(article) !== latestTime(latest.article);
  });
}

/** Headings and sentences of an article that `texts` lacks. */
const lackedBy = (texts: ReadonlySet<string>, article: Article): string[] =>
  headingsAndSentences(article).filter((sentence) => sentence !== "" && !texts.has(sentence));

/**
 * Oldest first. `fetch` numbers the versions of a file ("a.html.1", "a.html.2" beside "a.html"): these follow each other by
 * number, then the file itself, whatever their dates. Together they take the place of the last of them among the others.
 */
function inOrderOfAge(texts: readonly ReceivedArticle[]): ReceivedArticle[] {
  const numbered = texts.map((text) => {
    const { current: file, version } = numberedVersion(text.article.path);
    return { text, file, number: version ?? Number.MAX_SAFE_INTEGER };
  });
  numbered.sort((a, b) => a.number - b.number || byRest(a.text, b.text));
  const lastOfFile = new Map(numbered.map(({ file, text }) => [file, text]));
  const rankOfLast = new Map(byDates([...lastOfFile.values()]).map((text, rank) => [text, rank]));
  const rankOf = (file: string) => rankOfLast.get(lastOfFile.get(file) as ReceivedArticle) as number;
  return numbered.sort((a, b) => rankOf(a.file) - rankOf(b.file)).map(({ text }) => text);
}

/** In order of their dates. A text without a date stands before the first text that comes after it by `byRest`. */
function byDates(texts: readonly ReceivedArticle[]): ReceivedArticle[] {
  const dated = texts.filter(({ article }) => latestTime(article) !== "");
  const ordered = dated.sort(
    (a, b) => byCodeUnit(latestTime(a.article), latestTime(b.article)) || byRest(a, b),
  );
  for (const undated of texts.filter(({ article }) => latestTime(article) === "").sort(byRest)) {
    const later = ordered.findIndex((other) => byRest(undated, other) < 0);
    ordered.splice(later === -1 ? ordered.length : later, 0, undated);
  }
  return ordered;
}

/** Whatever the dates: mobile pages first, then by the day in the path, by length, by path, by text. */
function byRest(a: ReceivedArticle, b: ReceivedArticle): number {
  return (
    Number(b.at?.isVariant ?? false) - Number(a.at?.isVariant ?? false) ||
    byCodeUnit(dayInPath(a.article.path), dayInPath(b.article.path)) ||
    a.content.length - b.content.length ||
    byCodeUnit(a.article.path, b.article.path) ||
    byCodeUnit(a.content, b.content)
  );
}

/** ISO date of the last change; "" where the article is undated. */
const latestTime = ({ updated, published }: Article): string => updated?.iso ?? published?.iso ?? "";

/** "20260105" of "bay/2026-01-05.xml" and of "2026-01-05/bay.xml"; "" where the path has no day. */
const dayInPath = (path: string): string =>
  /(?:^|\D)((?:19|20)\d\d)[-_.]?([01]\d)[-_.]?([0-3]\d)(?!\d)/.exec(path)?.slice(1).join("") ?? "";

/** "(2)", "- Page 2", "(page 2 of 3)" at the end of a headline, with or without a sign before it. */
const PAGE_OF_HEADLINE =
  /(?:(?<!\s)\s+)?(?:[-–—|:,(]\s*)?(?:(?:page|seite|part|pagina|página)\s*)?(?<!\d\d)\d{1,2}(?:\s*(?:of|von|de|\/)\s*\d{1,2})?\)?$/i;

/** Whether the second is a further page of the first: address and headline are the same but for the number of the page. */
export function isPageOf(first: ReceivedArticle, other: ReceivedArticle): boolean {
  if (first.at === null || other.at === null || first.at.key !== other.at.key) return false;
  if (other.at.page < 2 || first.at.page >= other.at.page) return false;
  if (other.at.mayBePage && first.at.page > 1) return false;
  const [one, two] = [first, other].map(({ article }) =>
    article.headline.text.replace(PAGE_OF_HEADLINE, "").toLowerCase(),
  );
  return one === two;
}
