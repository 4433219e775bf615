/** Notes for readers on removed pieces of an article. They say what a piece is, not which rule found it. */
import type { SiteWords } from "../locale/words.js";

/** What the rules of `extract` take out, by what it is. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  links: ["read-more", "related", "see-also", "link", "page-turn", "video-list", "watch"],
  promotion: ["advertisement", "newsletter", "paywall", "follow-us", "share-bar", "contact"],
  controls: ["counter", "page-control", "navigation-bar", "captcha", "cookies", "player", "label", "markup"],
  comments: ["comments", "leave-a-reply"],
  credits: [
    "byline",
    "dateline",
    "credits",
    "about-author",
    "site-name",
    "headline-affix",
    "date",
    "timestamp",
  ],
  notices: ["copyright", "imprint", "disclaimer", "developing"],
  pictures: ["caption", "gallery", "photo-credit"],
  repeats: ["repeated-headline", "repeated-paragraph", "pull-quote"],
  weather: ["weather-alert", "weather-forecast"],
};

const PIECE_OF = new Map(
  Object.entries(PIECES).flatMap(([piece, rules]) => rules.map((rule) => [rule, piece] as const)),
);

/** "Removed: links to other pages"; of a rule that is not known, "Removed". */
export function wordRemoval(rule: string, words: SiteWords): string {
  const piece = PIECE_OF.get(rule);
  return piece === undefined
    ? words.say("article.removedPiece")
    : words.say("article.removedBy", { rule: words.say(`removed.${piece}`) });
}
