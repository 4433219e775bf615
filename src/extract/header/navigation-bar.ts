/**
 * Removes the navigation above the text of a scraped page: "HOME | NEWS | SPORT", "Home » News » Averby", or a menu
 * with an item on each line.
 */

import { SECTION_NAMES, SPECIAL_SECTIONS } from "../../words/lexicon/pages/outlet-words.js";
import { ruleFor } from "../boilerplate/rule-match.js";
import { type Passage, passageText, type Struck } from "../text/passage.js";

const RULE = "navigation-bar";

/** Lines from the top in which navigation may be. */
const TOP = 8;
const LONGEST_BAR = 240;
/** Limits of one item, in words and in characters. */
const MOST_WORDS = 3;
const LONGEST_ITEM = 28;
const FEWEST_ITEMS = 3;
/** Least number of unknown items: "Storm | Flood | Fire" may be a headline. */
const FEWEST_UNKNOWN = 4;

const SEPARATOR = /(?:(?<!\s)\s+)?[|•·»›>]\s*|(?<!\s)\s+\/\s+/u;
const YOU_ARE_HERE = /^you are here:?\s+/iu;

/** Names of sections, in lower case. */
const SECTIONS = new Set(
  [
    ...SECTION_NAMES,
    ...SPECIAL_SECTIONS,
    "weather videos life style markets economy property jobs motoring cars obituaries classifieds courts events",
    "photos gallery podcasts radio tv live more menu search contact about subscribe newsletter login shop",
    "puzzles games cricket rugby theatre usa",
    "start startseite nachrichten politik wirtschaft wissen kultur lokales regionales meinung wetter panorama reise",
    "accueil actualités monde économie culture météo opinions régions inicio noticias mundo economía cultura deportes",
    "opinión política sociedad tiempo home cronaca politica economia sport cultura esteri início notícias economia esportes",
  ]
    .join(" ")
    .split(" "),
);
const JOINING = /^(?:and|&|the|of|our|us|in|top|my|all|und|et|y|e)$/iu;

/** Whether an item is only the name of a section: "World News", "Arts & Culture". */
function isSection(item: string): boolean {
  const words = item.toLowerCase().split(/\s+/u);
  return words.some((word) => SECTIONS.has(word)) && words.every((w) => SECTIONS.has(w) || JOINING.test(w));
}

const isShortItem = (item: string): boolean =>
  item.length <= LONGEST_ITEM && item.split(/\s+/u).length <= MOST_WORDS && !/[.!?:;,"“”\d]/u.test(item);

/** "Averby", "Calder Valley": each word has a capital, as in a menu. */
const isInTitleCase = (item: string): boolean => /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?$/u.test(item);

/** Whether a line is a bar of items; `sure` where its first item is a section, with which no headline begins. */
function barIn(text: string): { sure: boolean } | null {
  if (text.length > LONGEST_BAR) return null;
  const line = text.replace(YOU_ARE_HERE, "");
  const items = line.split(SEPARATOR).filter((item) => item !== "");
  if (items.length < FEWEST_ITEMS) return isRunOfSections(line) ? { sure: true } : null;
  if (!items.every(isShortItem)) return null;
  const known = items.filter(isSection).length;
  const others = items.filter((item) => !isSection(item));
  if (!others.every(isInTitleCase)) return null;
  const enough = known * 2 >= items.length && known > 1;
  // "Win / Lose / Draw / Repeat": a slash is no separator, because writers use it too.
  const listed = items.length >= FEWEST_UNKNOWN && /[|•·»›]/u.test(line);
  return enough || listed ? { sure: isSection(items[0] ?? "") } : null;
}

/** "HOME NEWS SPORT WEATHER": sections without separators, each with a capital. */
function isRunOfSections(line: string): boolean {
  const words = line.split(/\s+/u);
  return (
    words.length >= FEWEST_ITEMS &&
    words.every((word) => /^\p{Lu}/u.test(word) && SECTIONS.has(word.toLowerCase()))
  );
}

/** Whether a text is a paragraph. The line above it may be its headline. */
const isProseText = (text: string): boolean => text.length > 100 && /[.!?…]["”’»)]*$/u.test(text);

/** Removes the navigation above the headline, and adds it to `removed`. */
export function withoutNavigation(passages: readonly Passage[], removed: Struck[]): readonly Passage[] {
  const taken = new Set<Passage>();
  let menu: Passage[] = [];
  for (const [index, passage] of passages.slice(0, TOP).entries()) {
    const { kind } = passage.block;
    if (kind !== "paragraph" && kind !== "item" && kind !== "heading") break;
    const text = passageText(passage).trim();
    const next = passages[index + 1];
    if (next === undefined) break;
    const bar = kind === "heading" ? null : barIn(text);
    if (bar !== null && (bar.sure || !isProseText(passageText(next)))) {
      taken.add(passage);
      continue;
    }
    if (kind !== "heading" && isSection(text) && isShortItem(text)) {
      menu.push(passage);
      if (menu.length >= FEWEST_ITEMS) for (const item of menu) taken.add(item);
      continue;
    }
    menu = [];
    if (ruleFor(passage, text) === null) break;
  }
  if (taken.size === 0) return passages;
  for (const passage of taken) removed.push({ passage, rule: RULE });
  return passages.filter((passage) => !taken.has(passage));
}
