/** What a newsletter says, before it is printed as HTML and as text. */
import type { LetterSettings } from "../../config/letter.js";
import type { Story } from "../../model.js";
import type { Edition } from "../edition/edition.js";
import { frontOrder } from "../edition/front-order.js";
import { editionPath } from "../edition/links.js";
import { viewLead } from "../pages/front-page.js";
import { type CardView, viewCards } from "../views/card.js";
import type { Statement } from "../views/statement.js";

/** Stories told with their dek; of those after them the headline alone. */
const LISTED = 8;

export interface LetterView {
  /** Of the mail: "Bay Digest, 7 May 2024". */
  readonly subject: string;
  readonly site: string;
  /** "7 May 2024"; empty where nothing is dated. */
  readonly day: string;
  /** "12 stories from 40 articles" */
  readonly counts: string;
  /** What a list of mails shows beside the subject: the first headlines. */
  readonly preheader: string;
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly stories: readonly LetterStory[];
  /** Heading of the stories that have only their headline. */
  readonly briefly: string;
  /** Whose words these are. */
  readonly promise: string;
  readonly links: readonly LetterLink[];
  /** Who sends it; empty where the settings do not say. */
  readonly sender: string;
  /** The text instead of stories; empty where there are some. */
  readonly empty: string;
}

export interface LetterStory {
  readonly headline: string;
  /** ` lang="ar" dir="rtl"` where the words' language is not the letter's; safe to print. */
  readonly attributes: string;
  /** Absolute. */
  readonly href: string;
  readonly sentences: readonly LetterSentence[];
  /** "Opinion", where one document that is no report makes it; else empty. */
  readonly kind: string;
  /** "5 reports, 3 independent"; of one report, whose it is. */
  readonly reports: string;
  /** Outlets that report it, and how many more: "Guardian", "BBC", "+4". */
  readonly outlets: readonly string[];
  /** What its sources tell differently; empty where nothing. */
  readonly differ: string;
  /** What a later report changed; empty where nothing, or where sources differ. */
  readonly changed: string;
  /** Whether the letter has only its headline. */
  readonly brief: boolean;
}

export interface LetterSentence {
  readonly text: string;
  readonly attributes: string;
  readonly marks: readonly LetterLink[];
}

export interface LetterLink {
  readonly name: string;
  readonly href: string;
}

/**
 * The letter of an edition whose site has an address.
 *
 * @param stories in their order
 */
export function viewLetter(
  edition: Edition,
  stories: readonly Story[],
  { unsubscribe, sender }: LetterSettings,
): LetterView {
  const { site, links, words } = edition;
  const { latest, editions } = frontOrder(edition);
  const absolute = (href: string) => new URL(href, site.url ?? undefined).href;
  const cards = viewCards(edition, stories);
  const day = latest === null ? "" : words.date(latest);
  const articles = stories.reduce((sum, { group }) => sum + group.articles.length, 0);
  // The front page is another one tomorrow; the edition of the day stays.
  const lasting = editions[0]?.day === latest && latest !== null ? editionPath(latest) : "";
  const [first] = stories;
  const lead = first === undefined ? [] : viewLead(edition, first, stories);
  const print = ({ text, attributes, marks }: Statement): LetterSentence => ({
    text,
    attributes,
    marks: marks.map(({ short, href }) => ({ name: short, href: absolute(href) })),
  });
  return {
    subject: day === "" ? site.title : words.say("newsletter.subject", { site: site.title, day }),
    site: site.title,
    day,
    counts: words.say("home.counts", {
      stories: words.say("count.stories", { count: stories.length }),
      articles: words.say("count.articles", { count: articles }),
    }),
    preheader: preheaderOf(cards),
    language: words.language,
    direction: words.direction,
    stories: cards.map((card, index): LetterStory => {
      const brief = index >= LISTED;
      const statements = [...(card.dek === null ? [] : [card.dek]), ...(index === 0 ? lead : [])];
      return {
        headline: card.headline,
        attributes: card.attributes,
        href: absolute(card.href),
        sentences: brief ? [] : statements.map(print),
        kind: card.kind,
        reports: reportsOf(card),
        outlets: [...card.chips.map(({ short }) => short), ...(card.more === "" ? [] : [card.more])],
        differ: brief ? "" : card.differ,
        changed: brief ? "" : card.changed,
        brief,
      };
    }),
    briefly: words.say("home.briefs"),
    promise: words.say("frame.promise"),
    links: [
      { name: words.say("newsletter.browser"), href: absolute(links.href(lasting)) },
      { name: words.say("frame.about"), href: absolute(links.href("about/")) },
      ...(unsubscribe === null ? [] : [{ name: words.say("newsletter.unsubscribe"), href: unsubscribe }]),
    ],
    sender: sender ?? "",
    empty: stories.length === 0 ? words.say("home.empty") : "",
  };
}

/** Characters of a preheader that some client shows. */
const PREHEADER = 200;

/** Headlines as long as there is room: none is cut. */
function preheaderOf(cards: readonly CardView[]): string {
  let text = "";
  for (const { headline } of cards.slice(0, 5)) {
    const longer = text === "" ? headline : `${text} · ${headline}`;
    if (longer.length <= PREHEADER) text = longer;
  }
  return text;
}

function reportsOf({ reports, independent }: CardView): string {
  return independent === "" ? reports : `${reports}, ${independent}`;
}
