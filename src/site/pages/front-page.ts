/** The front page: stories by weight, from the one across the page down to those in brief. */

import type { Story } from "../../model.js";
import type { Edition } from "../edition/edition.js";
import { count, type DateView, wordDate } from "../edition/wording.js";
import { type CardView, dekOf, viewCards } from "../views/card.js";
import { type Page, viewHead } from "../views/page-view.js";
import { createStatements } from "../views/statement.js";
import { describeList } from "../views/structured-data.js";

/** Stories on the front page: what a reader scrolls through, and what compresses into 30 kB with the style. */
const FRONT = 40;
/** Stories beside the first, and below it in the same column. */
const BESIDE = 3;
const BELOW = 2;
/** Stories of several reports below these, with their deks. */
const THIRDS = 9;

/** The page at the root of the site. Its stories come in the order of the digest. */
export function frontPage(edition: Edition): Page {
  return {
    path: "",
    template: "home",
    of: () => [],
    view: () => {
      const { site, digest } = edition;
      const head = viewHead(edition, { path: "", description: site.description, here: "home" });
      return {
        head: { ...head, data: describeList(edition, site.title, "", digest.stories, head) },
        home: viewFront(edition),
      };
    },
  };
}

function viewFront(edition: Edition) {
  const stories = edition.digest.stories.slice(0, FRONT);
  const [first] = stories;
  const [top, ...cards] = viewCards(edition, stories);
  // What one source alone reports is told in brief, unless there is nothing else to tell.
  const several = cards.filter((card) => card.several);
  const tall = several.length >= BESIDE ? several : cards;
  const large = tall.slice(0, BESIDE + BELOW + THIRDS);
  return {
    first: first && top ? { ...top, lead: viewLead(edition, first, stories) } : null,
    beside: large.slice(0, BESIDE),
    below: large.slice(BESIDE, BESIDE + BELOW),
    thirds: large.slice(BESIDE + BELOW),
    briefs: cards.filter((card: CardView) => !large.includes(card)),
    rest:
      edition.digest.stories.length > FRONT || edition.sealedCounts.stories > 0
        ? edition.links.href("archive/")
        : "",
    counts: viewCounts(edition),
    span: viewSpan(edition),
  };
}

/** The first sentences of the first story, without the one that is its dek already. */
function viewLead(edition: Edition, story: Story, shown: readonly Story[]) {
  const marks = edition.marksFor(shown.flatMap((one) => edition.membersOf(one)));
  const { state } = createStatements(edition, marks);
  return story.lead
    .filter((cited) => cited !== dekOf(story))
    .slice(0, 3)
    .map((cited) => state(cited));
}

/** How many stories, articles and problems there are, in words. */
export function viewCounts({ digest, sealedCounts, problems }: Edition) {
  const { stories, articles } = sealedCounts;
  return {
    stories: count(digest.stories.length + stories, "story", "stories"),
    articles: count(digest.entries.length + articles, "article"),
    problems: count(problems.length, "problem"),
  };
}

/** "3 May 2024 to 9 May 2024": from the first to the last known publication. */
function viewSpan({ digest }: Edition): { from: DateView; to: DateView | null } | null {
  const days = digest.entries.flatMap(({ article }) => article.published?.iso.slice(0, 10) ?? []).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return null;
  const view = (iso: string) => ({ iso, words: wordDate(iso) });
  return { from: view(from), to: from === to ? null : view(to) };
}
