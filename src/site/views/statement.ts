/** Somebody's own words on a page, with the marks that open each place of them. */
import type { Article, ArticleId, Cited } from "../../model.js";
import type { Edition } from "../edition/edition.js";
import { anchor, articlePath } from "../edition/links.js";
import type { Mark } from "../edition/outlets.js";
import { kindLabel, languageAttributes } from "../edition/wording.js";
import { quoted } from "../locale/quoted-words.js";
import type { SiteWords } from "../locale/words.js";

/** Outlets named after one sentence: more would drown it. The others are told by their number. */
export const MARKS = 3;

export interface MarkView {
  /** "Guardian"; empty where the page says whose the words are, or nobody does: the mark is a dot then. */
  readonly short: string;
  /** Class of the colour: "hue-3". */
  readonly hue: string;
  /** The outlet's name, and what it published where that is no report: "The Guardian, Opinion". */
  readonly name: string;
  /** The place in the article as received. */
  readonly href: string;
}

export interface Statement {
  readonly text: string;
  /** Between the quotation marks of its language. */
  readonly quoted: string;
  /** ` lang="ar" dir="rtl"` where the words' language is not the page's; safe to print. */
  readonly attributes: string;
  readonly marks: readonly MarkView[];
  /** "+52" where there are more marks than shown, else empty. */
  readonly more: string;
  /** The outlets behind `more`, by name. */
  readonly others: string;
}

type CitedPlace = Pick<Cited, "article" | "sentence" | "span">;

export interface Statements {
  /** What the page says by itself. */
  readonly words: SiteWords;
  mark(cited: CitedPlace): MarkView | null;
  /** The mark of an article as a whole: opens its top. */
  top(article: ArticleId): MarkView | null;
  /** @param saidBy all who say it; one mark each, at most `most` */
  state(cited: Cited, saidBy?: readonly CitedPlace[], most?: number): Statement;
}

/**
 * Makes the statements of one page, whose marks are `marks`.
 *
 * @param bare whether marks have no words: of a page with one source, which is named once
 */
export function createStatements(
  edition: Edition,
  marks: ReadonlyMap<ArticleId, Mark>,
  { bare = false }: { readonly bare?: boolean } = {},
): Statements {
  // An opinion is not to be taken for a report, wherever its words are.
  const named = (name: string, article: Article): string => {
    const kind = kindLabel(article, edition.words);
    return kind === "" ? name : edition.words.say("list.more", { a: name, b: kind });
  };
  const mark = (cited: CitedPlace): MarkView | null => {
    const entry = edition.entries.get(cited.article);
    const own = marks.get(cited.article);
    if (!entry || !own) return null;
    const dek = entry.article.dek?.span;
    const inDek = dek !== undefined && dek.field === cited.span.field && dek.start === cited.span.start;
    return {
      short: bare ? "" : own.short,
      hue: `hue-${own.hue}`,
      name: named(own.name, entry.article),
      href: edition.links.href(articlePath(entry.slug)) + anchor(cited.sentence, inDek),
    };
  };
  return {
    words: edition.words,
    mark,
    top: (article) => mark({ article, sentence: null, span: { start: 0, end: 0, line: 1, column: 1 } }),
    state: (cited, saidBy = [cited], most = MARKS) => {
      const outlets = saidBy.map(({ article }) => marks.get(article)?.name ?? article);
      const once = saidBy.filter((_, index) => outlets.indexOf(outlets[index] ?? "") === index);
      const language = edition.entries.get(cited.article)?.article.language ?? null;
      return {
        text: cited.text,
        quoted: quoted(cited.text, language),
        attributes: languageAttributes(language, edition.site.language),
        marks: once.slice(0, most).flatMap((one) => mark(one) ?? []),
        more: once.length > most ? `+${once.length - most}` : "",
        others: once
          .slice(most)
          .map(({ article }) => marks.get(article)?.name ?? "")
          .join(", "),
      };
    },
  };
}
