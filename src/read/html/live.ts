/** Detects live pages: posts under clock times, newest first. */
import { readDate } from "../../dates/date-field.js";
import type { HtmlDocument, HtmlElement } from "../tree/dom.js";
import type { RoledDrafts } from "./main-text-candidates.js";

/** A post: the drafts from `from` to before `to`, its time as written, and as readers see it. */
export interface Post {
  readonly time: string | null;
  readonly stamp: string;
  readonly from: number;
  readonly to: number;
}

const LIVE_NAME = /(?:^|[\s_-])(?:live-?blog|live-?update|live-?post|live-?ticker|ticker)/i;
const LIVE_TITLE =
  /\b(?:live(?: updates?| blog| ticker)?:|live updates?|live blog|as it happened|liveticker|newsticker|en direct|en vivo|in diretta|ao vivo|liveblogg?)/i;
const CLOCK = /^\D{0,20}\d{1,2}\s?[:.h]\s?\d{2}/;
const FEWEST = 2;
/** Fewest posts of a page that has no word for "live". */
const FEWEST_UNNAMED = 3;
/** Most times that are examined with their surroundings. */
const MOST_TIMES = 400;
/** Most levels from a time up to the element of its post. */
const CLIMB = 3;

/** The posts of a live page in order; empty for other pages. */
export function postsOf(
  page: HtmlDocument,
  laid: RoledDrafts,
  types: readonly string[],
  headline: string,
): Post[] {
  const isNamed = types.includes("LiveBlogPosting") || LIVE_TITLE.test(headline);
  const groups = new Map<HtmlElement, { element: HtmlElement; time: HtmlElement }[]>();
  for (const time of [...page.querySelectorAll("time")].slice(0, MOST_TIMES)) {
    const element = postAround(time, laid);
    const home = element?.parentElement;
    if (element === null || home === null || home === undefined) continue;
    const group = groups.get(home);
    if (group === undefined) groups.set(home, [{ element, time }]);
    else group.push({ element, time });
  }
  let best: Post[] = [];
  for (const [home, group] of groups) {
    const names = [home, ...group.map(({ element }) => element)].map(
      (element) =>
        `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""} ${element.getAttribute("itemprop") ?? ""}`,
    );
    const named = isNamed || names.some((name) => LIVE_NAME.test(name) || name.includes("liveBlogUpdate"));
    const isClocked = group.every(({ time }) => CLOCK.test(time.textContent ?? ""));
    if (group.length < (named ? FEWEST : FEWEST_UNNAMED) || !(named || isClocked)) continue;
    const posts = group.flatMap(({ element, time }): Post[] => {
      const place = laid.places.get(element);
      if (place === undefined) return [];
      return [
        {
          time: time.getAttribute("datetime") ?? time.textContent?.trim() ?? null,
          stamp: time.textContent?.trim() ?? "",
          from: place[0],
          to: place[1],
        },
      ];
    });
    if (posts.length > best.length) best = posts;
  }
  return best.sort((a, b) => a.from - b.from);
}

/** The time of the earliest post, as written; null where none of them gives its day. */
export function beginningOf(posts: readonly Post[]): string | null {
  const times = posts.flatMap(({ time }) => {
    const reading = readDate(time ?? "");
    return time !== null && reading.kind === "date" ? [{ time, at: Date.parse(reading.iso) }] : [];
  });
  return times.sort((x, y) => x.at - y.at)[0]?.time ?? null;
}

/** The element of one post: around one time and a paragraph, without another time. */
function postAround(time: HtmlElement, { places, drafts, roles }: RoledDrafts): HtmlElement | null {
  let element = time.parentElement;
  for (let climbed = 0; element !== null && climbed < CLIMB; climbed++) {
    if ([...element.querySelectorAll("time")].length > 1) return null;
    const place = places.get(element);
    if (place !== undefined) {
      for (let index = place[0]; index < place[1]; index++) {
        const draft = drafts[index];
        const role = roles[index];
        if (role !== undefined && role !== "embed" && role !== "byline") return null;
        if (draft !== undefined && draft.text.length >= 40 && draft.linked < draft.text.length / 2)
          return element;
      }
    }
    element = element.parentElement;
  }
  return null;
}
