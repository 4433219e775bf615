/** Plans what a story's page prints of passages: sentences that stand one after the other in their report, and stay together. */
import type { Cited, OnlyIn, Story } from "../../../model.js";
import type { PlannedPage } from "../../views/planned-page.js";
import {
  hasContent,
  isClosed,
  isQuotationAlone,
  isWhole,
  lacksPerson,
  opensIndependently,
  speaksOfMe,
} from "../../views/standalone-words.js";

/** What single sources add, of one source together and in its order; only those of which something is printed. */
export type PlannedAdditions = readonly { readonly part: OnlyIn; readonly sentences: readonly Cited[] }[];

/** Whether a sentence is the next one after another in their article. */
type Follows = (before: Cited | undefined, cited: Cited) => boolean;

/** Words of the heading of a part, and of the name of a source in it. */
const HEADING = 4;
const SOURCE = 2;
/** Share of the telling words of an addition that are not on the page yet. */
const NEW_ADDITION = 0.5;
/** Most passages that one source adds, at once and where more unfolds. */
const OF_ONE_SOURCE = 2;
const OF_ONE_UNFOLDED = 6;

/**
 * The first passages of the report that opens the lead, behind what is printed of it, until the page has no more room for the next one.
 *
 * @param lead the printed sentences of the lead
 * @param share of the page that they may fill
 */
export function planAccount(
  story: Story,
  lead: readonly Cited[],
  page: PlannedPage,
  follows: Follows,
  share: number,
): (readonly Cited[])[] {
  return planInOrder(passagesBehind(story, lead), lead, page, follows, share);
}

/** What the report that a page follows has behind its printed sentences: the others of its lead, and its account. */
function passagesBehind({ lead, account }: Story, read: readonly Cited[]): (readonly Cited[])[] {
  const followed = account[0]?.[0]?.article ?? lead[0]?.article;
  const own = [...lead.filter(({ article }) => article === followed).map((cited) => [cited]), ...account];
  const last = own.findLastIndex((passage) => passage.some((cited) => read.includes(cited)));
  return own.slice(last + 1);
}

/** The first passages that can be read where they stand, until there is no more room for the next one. */
function planInOrder(
  passages: readonly (readonly Cited[])[],
  read: readonly Cited[],
  page: PlannedPage,
  follows: Follows,
  share: number,
): (readonly Cited[])[] {
  const printed: (readonly Cited[])[] = [];
  const ends = [...read];
  for (const passage of passages) {
    const before = ends.find((one) => passage[0] !== undefined && follows(one, passage[0]));
    if (!isReadable(passage, before, page, follows)) continue;
    if (!page.affordAll(passage, share)) {
      if (page.lacksRoomFor(passage, share)) break;
      continue;
    }
    printed.push(passage);
    ends.push(...passage.slice(-1));
  }
  return printed;
}

/**
 * How the report of the account goes on: what the page has no room for of its lead and of its account, in its order, for a part of the
 * page that unfolds. It ends where the room does.
 *
 * @param read the printed sentences of lead and account
 * @param page where that part has begun
 */
export function planContinuation(
  story: Story,
  read: readonly Cited[],
  page: PlannedPage,
  follows: Follows,
): (readonly Cited[])[] {
  return planInOrder(passagesBehind(story, read), read, page, follows, 1);
}

/** What single sources add, the most telling first. */
export const planAdditions = (
  story: Story,
  page: PlannedPage,
  follows: Follows,
  share: number,
): PlannedAdditions => planAdded(story, page, follows, share, OF_ONE_SOURCE);

/** What they add beyond that, for a part of the page that unfolds: passages in the order of their sources. */
export const planFurther = (story: Story, page: PlannedPage, follows: Follows): PlannedAdditions =>
  planAdded(story, page, follows, 1, OF_ONE_UNFOLDED);

function planAdded(
  { onlyIn, additions }: Story,
  page: PlannedPage,
  follows: Follows,
  share: number,
  most: number,
): PlannedAdditions {
  const partOf = new Map(onlyIn.flatMap((part) => part.sentences.map((cited) => [keyOfCited(cited), part])));
  const chosen = new Map<OnlyIn, (readonly Cited[])[]>();
  for (const passage of additions) {
    const [part] = passage.flatMap((cited) => partOf.get(keyOfCited(cited)) ?? []);
    if (part === undefined) continue;
    const own = chosen.get(part) ?? [];
    if (own.length >= most) continue;
    const before = own.map((one) => one.at(-1)).find((last) => passage[0] && follows(last, passage[0]));
    const also = own.length > 0 ? 0 : SOURCE + (chosen.size === 0 ? HEADING : 0);
    if (!isReadable(passage, before, page, follows) || !tellsMore(passage, page)) continue;
    if (!page.affordAll(passage, share, also)) continue;
    chosen.set(part, [...own, passage]);
  }
  return [...chosen].map(([part, passages]) => ({ part, sentences: inTextOrder(passages).flat() }));
}

/** Identifies a sentence among those of a story. */
export const keyOfCited = ({ article, sentence }: Cited): string => `${article} ${sentence}`;

const inTextOrder = (passages: readonly (readonly Cited[])[]): (readonly Cited[])[] =>
  [...passages].sort(([a], [b]) => (a?.span.start ?? 0) - (b?.span.start ?? 0));

/** Whether it tells something that the page does not tell yet. */
const tellsMore = (passage: readonly Cited[], page: PlannedPage): boolean =>
  passage.some((cited) => hasContent(cited) && page.isNews(cited, NEW_ADDITION));

/** Whether it makes sense on the page behind what is printed there, and is there to its end. */
function isReadable(
  passage: readonly Cited[],
  before: Cited | undefined,
  page: PlannedPage,
  follows: Follows,
): boolean {
  const [first] = passage;
  if (first === undefined || !isWholePassage(passage)) return false;
  const opens =
    follows(before, first) ||
    (opensIndependently(first) &&
      !lacksPerson(first) &&
      !isQuotationAlone(first) &&
      !page.takesForKnown(first));
  if (!opens) return false;
  const reader = page.reader.copy();
  return passage.every((cited) => {
    const isKnown = !reader.meetsStranger(cited);
    reader.read(cited);
    return isKnown;
  });
}

/** Whether it ends, and nobody speaks of himself outside a quotation. A quotation may have several of its sentences. */
function isWholePassage(passage: readonly Cited[]): boolean {
  const text = passage.map((cited) => cited.text).join(" ");
  return (passage.length === 1 ? isWhole({ text }) : passage.every(isClosed)) && !speaksOfMe({ text });
}
