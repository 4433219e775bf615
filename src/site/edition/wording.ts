/** How a page calls what a digest holds, and tells the language of words that are not its own. */
import type { Article, Disagreement, SectionKind } from "../../model.js";
import type { SiteWords } from "../locale/words.js";

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** "rtl" for a language that is written so. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
}

/** 'ar' on an English page -> ` lang="ar" dir="rtl"`; the page's own language -> "". Safe to print as it is. */
export function languageAttributes(language: string | null, pageLanguage: string): string {
  if (language === null) return ' dir="auto"';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) return ' dir="auto"';
  const primary = language.toLowerCase().split("-")[0] ?? "";
  if (primary === pageLanguage.toLowerCase().split("-")[0]) return "";
  return ` lang="${language}" dir="${directionOf(primary)}"`;
}

/** Cuts at a word, for descriptions and cards; never inside a surrogate pair. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  const kept = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, "")}…`;
}

/** An article may come without a headline; a link or a heading may not be without words. */
export function titled(headline: string, words: SiteWords): string {
  return headline.trim() === "" ? words.say("headline.none") : headline;
}

/** What sources differ in: "people wounded", "the age of Jo Lund". */
export function matterOf({ kind, what }: Pick<Disagreement, "kind" | "what">, words: SiteWords): string {
  return kind === "age" ? words.say("story.age", { name: what }) : what;
}

/** What a reader is told of a kind of document; empty for a report, which needs no label. */
export function kindLabel({ kind }: Pick<Article, "kind">, words: SiteWords): string {
  return kind === "report" ? "" : words.say(`kind.${kind}`);
}

/** What a section is, where it is no plain report. */
export function sectionLabel(kind: SectionKind, words: SiteWords): string {
  return kind === "report" ? "" : words.say(`section.${kind}`);
}

/**
 * How far "only in one source" reaches: sentences of two languages are not compared, so that it speaks of each language by
 * itself where a story has several.
 */
export function isComparedWithinLanguages(
  articles: readonly { readonly language: string | null }[],
): boolean {
  return new Set(articles.flatMap(({ language }) => language?.split("-")[0] ?? [])).size > 1;
}
