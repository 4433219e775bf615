/** Finds the outlet of a feed. The feed's title often names a section too: "Bay News | World". */
import { FEED_WORDS, SECTION_NAMES, SPECIAL_SECTIONS } from "../../words/lexicon/pages/outlet-words.js";
import { wordList } from "../../words/lexicon/word-list.js";

const SEPARATOR = /(?<!\s)\s+[-–—|>»:•·]+\s+|:\s+|(?:(?<!\s)\s+)?[|»>]\s*/u;
/** Words for a section or a feed. */
const SECTION: ReadonlySet<string> = new Set([
  ...SECTION_NAMES,
  ...SPECIAL_SECTIONS,
  ...FEED_WORDS,
  ...wordList(
    "a all and articles blog economy from general in life main new our posts press recent releases search section society",
    "the today update updates weather xml",
  ),
]);

const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "");

/**
 * The part of a feed's title that names its outlet: the one that agrees with its host, else the first that is no
 * section; undefined where there is none, so that the host is used.
 *
 * @param address of the feed's home page
 */
export function feedOutlet(title: string | undefined, address: string | null): string | undefined {
  if (title === undefined) return undefined;
  const host = address === null ? "" : new URL(address).hostname.replace(/^(?:www|m|rss|feeds?)\./, "");
  const labels = host
    .split(".")
    .slice(0, -1)
    .map(squeezed)
    .filter((label) => label.length > 1);
  const parts = title
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const named = parts.find((part) => isNamedBy(part, labels) || squeezed(part) === squeezed(host));
  if (named !== undefined) return withoutFeedWords(named);
  const own = parts.find((part) => !isSection(part));
  return own === undefined ? undefined : withoutFeedWords(own);
}

/** Removes words for feeds: "Bay News RSS feed" -> "Bay News". */
function withoutFeedWords(name: string): string {
  return name.replace(/(?<!\s)\s+(?:rss|atom|news\s?feed|feed|rss feed)s?$/i, "").trim() || name;
}

/**
 * Whether host and name agree: "Bay News" and `baynews.example`, `bay.example`; "The New York Times" and `nytimes.com`.
 */
function isNamedBy(part: string, labels: readonly string[]): boolean {
  const words = part.split(/\s+/).map(squeezed).filter(Boolean);
  const whole = words.join("");
  const initials = words.map((word) => word[0]).join("");
  return labels.some(
    (label) =>
      whole === label ||
      (label.length > 3 && whole.includes(label)) ||
      (whole.length > 3 && label.includes(whole)) ||
      words.some((word) => word.length > 2 && word === label) ||
      (label.length > 1 && initials === label),
  );
}

const isSection = (part: string): boolean =>
  part.split(/[\s,&/]+/).every((word) => SECTION.has(word.toLowerCase()) || /^\d*$/.test(word));
