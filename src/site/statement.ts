/** Somebody's own words on a page, with the marks that open each place where they stand. */
import type { ArticleId, Cited } from "../model.js";
import type { Edition } from "./edition.js";
import { anchor, articlePath } from "./links.js";
import type { Mark } from "./outlets.js";
import { languageAttributes } from "./wording.js";

export interface MarkView {
  readonly initial: string;
  /** Class of the colour: "hue-3". */
  readonly hue: string;
  /** The outlet's name. */
  readonly name: string;
  /** The place in the article as received. */
  readonly href: string;
}

export interface Statement {
  readonly text: string;
  /** ` lang="ar" dir="rtl"` where the words' language is not the page's; safe to print. */
  readonly attributes: string;
  readonly marks: readonly MarkView[];
}

/** Makes the statements of one page, whose marks are `marks`. */
export function createStatements(edition: Edition, marks: ReadonlyMap<ArticleId, Mark>) {
  const mark = (cited: Pick<Cited, "article" | "sentence" | "span">): MarkView | null => {
    const entry = edition.entries.get(cited.article);
    const own = marks.get(cited.article);
    if (!entry || !own) return null;
    return {
      initial: own.initial,
      hue: `hue-${own.hue}`,
      name: own.outlet.name,
      href: edition.links.href(articlePath(entry.slug)) + anchor(cited.sentence, cited.span.field),
    };
  };
  const state = (cited: Cited, saidBy: readonly Cited[] = [cited]): Statement => ({
    text: cited.text,
    attributes: languageAttributes(
      edition.entries.get(cited.article)?.article.language ?? null,
      edition.site.language,
    ),
    marks: saidBy.flatMap((one) => mark(one) ?? []),
  });
  return { mark, state };
}

export type Statements = ReturnType<typeof createStatements>;
