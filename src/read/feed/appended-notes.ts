/**
 * Removes what feeds append to the text of items: notes of the program, links to the full text, lists of other outlets.
 */
import { GO_ON_ELSEWHERE, GO_ON_IN_ENGLISH } from "../../words/lexicon/pages/go-on.js";

/** The note that WordPress appends to each item, by language: its beginning and a word inside it. */
const WORDPRESS_NOTES: readonly (readonly [opening: string, joint: string])[] = [
  ["The post", "appeared first on"],
  ["The article", "appeared first on"],
  ["Der Beitrag", "erschien zuerst auf"],
  ["L’article", "est apparu en premier sur"],
  ["L'article", "est apparu en premier sur"],
  ["Cet article", "est apparu en premier sur"],
  ["La entrada", "se publicó primero en"],
  ["La entrada", "aparece primero en"],
  ["O post", "apareceu primeiro em"],
  ["L'articolo", "proviene da"],
  ["L’articolo", "proviene da"],
  ["Het bericht", "verscheen eerst op"],
  ["Inlägget", "dök först upp på"],
  ["Indlægget", "blev først udgivet på"],
  ["Innlegget", "dukket først opp på"],
  ["Artykuł", "pochodzi z serwisu"],
  ["Запись", "впервые появилась"],
  ["Сообщение", "появились сначала на"],
];
/** Most characters of a note with its two links. */
const LONGEST_NOTE = 1_500;

/** Phrases that invite to continue reading, by language. */
const GO_ON_WORDS = [
  String.raw`\(?(?:${GO_ON_IN_ENGLISH.join("|")}|read (?:more|on|the (?:full|whole|rest))|full (?:story|article)|(?:view|see) (?:the )?(?:full|original)|more)\b`,
  ...GO_ON_ELSEWHERE,
].join("|");
/** Links at the end to the full text: "Continue reading Pier shut →". */
const GO_ON = new RegExp(
  [
    String.raw`(?:<p[^<>]{0,100}>\s{0,9})?(?:<a\s[^<>]{0,600}>\s{0,9})?`,
    `(?:${GO_ON_WORDS})[^<>]{0,200}`,
    String.raw`(?:<span[^<>]{0,200}>[^<>]{0,200}<\/span>[^<>]{0,20})?`,
    String.raw`(?:<\/a>\s{0,9})?[.…»→)\]]{0,3}\s{0,9}(?:<\/p>\s{0,9})?$`,
  ].join(""),
  "iu",
);
/** An ellipsis alone marks a truncated text and is kept. */
const MUST_LINK = /<a\s|→|»|&raquo;|&rarr;|\(more/i;

/** "submitted by /u/somebody [link] [comments]" of reddit; "Comments" alone of link lists. */
const SUBMITTED =
  /submitted by\b(?:(?!submitted by\b|\[comments\])[\s\S]){0,600}\[comments\](?:(?!\[comments\])[\s\S]){0,100}$/i;
/** Markup and space between the text and the note. */
const SPACE_AT_END = /(?:&#32;|\s|<[^<>]{0,100}>){1,10}$/;
const COMMENTS_ALONE = /^(?:\s|<[^<>]{0,600}>)*(?:\d{1,5}\s+)?comments?(?:\s|<[^<>]{0,600}>)*$/i;
/** "Article URL: ... Comments URL: ... Points: 3" of link lists. */
const LINK_LIST =
  /(?:<p>)?(?:(?<!\s)\s+)?Article URL:(?:(?!Article URL:)[\s\S]){0,1500}?(?:# Comments:\s*\d{1,6}\s*(?:<\/p>)?|$)/i;
/** Icons of FeedBurner below an item. */
const FEED_FLARE = /<div class="feedflare">[\s\S]{0,5000}$/i;

/** One headline of another outlet in an aggregator's list: a link, and a name in grey. */
const LISTED =
  /(?:<li>)?(?:(?<!\s)\s+)?<a\s[^<>]{0,2000}>[^<>]{1,400}<\/a>(?:&nbsp;|\s){0,20}<font[^<>]{0,60}>[^<>]{0,120}<\/font>\s*(?:<\/li>)?/gi;
/** Nothing but the markup of such a list. */
const LISTED_ONLY =
  /^(?:\s|<\/?(?:ol|ul|li|p|strong|a)\b[^<>]{0,2000}>|View Full Coverage on Google News)*$/i;

/**
 * Removes the notes at the end of an item's text.
 *
 * @param html an item's text with its markup
 */
export function withoutAppendedNotes(html: string): string {
  let text = withoutSubmitter(withoutNote(html).replace(FEED_FLARE, "")).replace(LINK_LIST, "");
  const goOn = GO_ON.exec(text.slice(-LONGEST_NOTE));
  if (goOn !== null && MUST_LINK.test(goOn[0])) text = text.slice(0, text.length - goOn[0].length);
  if (COMMENTS_ALONE.test(text.slice(0, LONGEST_NOTE)) && text.length < LONGEST_NOTE) return "";
  return text.includes("<font") && LISTED_ONLY.test(text.replace(LISTED, "")) ? "" : text;
}

function withoutSubmitter(html: string): string {
  const from = Math.max(0, html.length - LONGEST_NOTE);
  const at = SUBMITTED.exec(html.slice(from))?.index;
  if (at === undefined) return html;
  const kept = html.slice(0, from + at);
  const tail = kept.slice(-LONGEST_NOTE);
  return kept.slice(0, kept.length - tail.length) + tail.replace(SPACE_AT_END, "");
}

function withoutNote(html: string): string {
  const from = Math.max(0, html.length - LONGEST_NOTE);
  const tail = html.slice(from);
  for (const [opening, joint] of WORDPRESS_NOTES) {
    const at = tail.lastIndexOf(joint);
    const start = at === -1 ? -1 : tail.lastIndexOf(opening, at);
    // The note is one line of tags and names.
    if (start === -1 || /<\/p>|\n\s*\n/i.test(tail.slice(start, at))) continue;
    return `${html.slice(0, from)}${tail.slice(0, start)}`.replace(/<p[^<>]{0,100}>\s*$/i, "");
  }
  return html;
}
