/** Words a page's labels for the parts of a digest, and marks words in other languages. */
import type { Article, Disagreement, SectionKind } from "../../model.js";
import type { SiteWords } from "../locale/words.js";

const RIGHT_TO_LEFT = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

/** "rtl" for languages that are written from right to left. */
export function directionOf(language: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
}

/**
 * Attributes for words in another language: 'ar' on an English page -> ` lang="ar" dir="rtl"`; "" for the page's own
 * language; ` dir="auto"`, by which the browser decides, for an unknown one. Safe to print unescaped.
 */
export function languageAttributes(language: string | null, pageLanguage: string): string {
  if (language === null) return ' dir="auto"';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(language)) return ' dir="auto"';
  const primary = language.toLowerCase().split("-")[0] ?? "";
  if (primary === pageLanguage.toLowerCase().split("-")[0]) return "";
  return ` lang="${language}" dir="${directionOf(primary)}"`;
}

/**
 * Cuts at the end of a word, for descriptions and cards; never inside a surrogate pair.
 *
 * @param length most characters of the result, "…" included
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(" ");
  const kept = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, "");
  return `${kept.replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/u, "")}…`;
}

/** The headline, or a replacement where an article has none: a link or a heading needs words. */
export function titled(headline: string, words: SiteWords): string {
  return headline.trim() === "" ? words.say("headline.none") : headline;
}

/** The subject of a disagreement: "people wounded" in words of a source, "dead" in those of the site, "the age of Jo Lund". */
export function matterOf({ kind, what }: Pick<Disagreement, "kind" | "what">, words: SiteWords): string {
  if (kind === "age") return words.say("story.age", { name: what });
  const code = what.replaceAll(" ", "-");
  const key = `matter.${code}`;
  return (kind === "figure" || kind === "outcome") && words.has(key) ? words.say(key) : what;
}

/** The displayed label of a kind of document; empty for a report, which needs none. */
export function kindLabel({ kind }: Pick<Article, "kind">, words: SiteWords): string {
  return kind === "report" ? "" : words.say(`kind.${kind}`);
}

/** The displayed label of a section that is no plain report. */
export function sectionLabel(kind: SectionKind, words: SiteWords): string {
  return kind === "report" ? "" : words.say(`section.${kind}`);
}

/**
 * Whether "only in one source" applies inside each language alone: sentences of different languages are not compared,
 * which matters where a story has several.
 */
export function isComparedWithinLanguages(
  articles: readonly { readonly language: string | null }[],
): boolean {
  return new Set(articles.flatMap(({ language }) => language?.split("-")[0] ?? [])).size > 1;
}
