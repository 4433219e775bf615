/**
 * Labels in front of texts and headlines, which say what follows and are no part of it: "WATCH", "Related". Parts of patterns, in
 * small letters. Gathered by hand from news sites and feeds. Labels of opinion are in `outlet-words.ts`.
 */

/** Labels of boxes, links and new versions, which name neither a speaker nor a place: "RELATED: ...", "Update: ..." */
export const BOX_LABELS: readonly string[] = [
  "update",
  "watch",
  "video",
  "photos?",
  "breaking",
  "live",
  "correction",
  "related",
  "note",
];

/** Of live pages, in front of a headline, behind it or in it, whatever else it says. */
export const LIVE_LABELS: readonly string[] = [
  "as it happened|minute by minute|liveticker|en directo?|minuto (?:a|per) minuto",
];

/** Links to other articles of an outlet, which many sites also put over a list of them; without English. */
export const SEE_ALSO_ELSEWHERE: readonly string[] = [
  "lee también|te puede interesar|leggi anche|leia (?:também|mais)|lees ook",
  "à lire aussi|lire aussi|voir aussi|sur le même sujet|mehr zum thema|lesen sie auch",
  "читайте (?:также|ещё)|اقرأ أيض[اً]+|延伸阅读|相关阅读|相关新闻|関連記事",
];
