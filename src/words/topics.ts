/** Normalises the topics of feeds, pages and records: each topic once. */
import { decodeReferences } from "./text/character-references.js";

/** Placeholders that programs write where nobody chose a topic. */
const NONE = new Set(
  (
    "uncategorized|uncategorised|unclassified|none|default|misc|clippings|allgemein|nicht kategorisiert|non classé|non catégorisé|sin categoría|" +
    "sin categorizar|sem categoria|senza categoria|geen categorie|niet gecategoriseerd|okategoriserade|ukategorisert|" +
    "ikke kategoriseret|bez kategorii|nezařazené|без рубрики|kategorilenmemiş|未分类|未分類"
  ).split("|"),
);
/** A comma, a semicolon or a bar separates topics; a slash between words marks a path: "News/Local". */
const SEPARATOR = /(?:(?<!\s)\s+)?[,;|、，›»>]\s*|(?<=\p{Ll})\s?\/\s?(?=\p{Lu}\p{Ll})/u;
/** Mark-up around a topic or between two: "<b>Ports</b>". */
const TAG = /<\/?[a-z][^<>]{0,200}>/gi;
/** In characters; a longer topic is a sentence. */
const LONGEST = 80;

/**
 * Cleans the topics of an article.
 *
 * @returns topics in order, without those that differ in case alone; the first spelling wins
 */
export function distinctTopics(values: readonly string[]): string[] {
  const topics = new Map<string, string>();
  for (const value of values) {
    for (const part of decodedTopic(value).replace(TAG, ",").split(SEPARATOR)) {
      const topic = part
        .replace(/\s+/g, " ")
        .replace(/^#(?=\p{L})/u, "")
        .trim();
      const key = topic.normalize("NFKC").toLowerCase();
      if (!/[\p{L}\p{N}]/u.test(topic) || topic.length > LONGEST || NONE.has(key) || /^https?:/.test(key))
        continue;
      if (!topics.has(key)) topics.set(key, topic);
    }
  }
  return [...topics.values()];
}

function decodedTopic(value: string): string {
  let text = value;
  for (let round = 0; round < 3 && text.includes("&"); round++) {
    const before: string = text;
    text = decodeReferences(before);
    if (text === before) break;
  }
  return text;
}
