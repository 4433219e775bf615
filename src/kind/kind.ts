/**
 * Document -> Document with its kind, decided before the document may join a story: by what the input calls it, then by
 * its markup, then by the form of its text. Documents that are no article are left out with a problem.
 */
import { changed, keyOf, keyOfParts } from "../cache/content-key.js";
import { type Memo, noMemo, recalled } from "../cache/memo.js";
import type { Document, DocumentKind } from "../model.js";
import type { Problem } from "../problem.js";
import { withKindsOfCopies } from "./copies.js";
import { type DocumentReading, documentReading } from "./document-reading.js";
import { isInterview, isLetters, isLive } from "./form.js";
import { itemsOf } from "./items.js";
import { labelled } from "./labels.js";
import { noArticle } from "./no-article.js";
import { isCorrection, isPaid, isRelease, isSatire } from "./own-notes.js";
import { isStub } from "./paywall.js";
import { isRoundUp } from "./round-up.js";
import { withOwnHeadline } from "./site-title.js";

export interface Classified {
  readonly documents: readonly Document[];
  readonly problems: readonly Problem[];
}

/** The verdict: the words that show that a document is no article, or its kind. */
interface KindVerdict {
  readonly noArticle: string | null;
  readonly kind: DocumentKind;
}

/**
 * In the order given, without documents that are no article; round-ups are split into items where possible.
 *
 * @param memo verdicts of earlier builds
 */
export function classifyDocuments(documents: readonly Document[], memo: Memo = noMemo): Classified {
  const kept: Document[] = [];
  const problems: Problem[] = [];
  for (const document of documents) {
    const found = recalled(
      memo,
      () => keyOfParts("kind", keyOf(document)),
      () => kindVerdict(document),
    );
    const { kind } = found;
    const own = withOwnHeadline(document);
    const called = kind === "report" ? own : changed(own, { kind });
    if (found.noArticle !== null) problems.push(problemOf(document, found.noArticle));
    else if (kind === "round-up") kept.push(...itemsOf({ ...documentReading(document), document: called }));
    else kept.push(called);
  }
  return { documents: withKindsOfCopies(kept), problems };
}

function kindVerdict(document: Document): KindVerdict {
  const reading = documentReading(document);
  const found = noArticle(reading);
  return { noArticle: found, kind: found === null ? documentKind(reading) : "report" };
}

/**
 * Most words of documents that are only as short as this: a notice of correction, and what stands beside the pictures of
 * a gallery or below a video.
 */
const LONGEST: Readonly<Partial<Record<DocumentKind, number>>> = { correction: 150, gallery: 80, video: 80 };
/** The same where the headline alone says so: "WATCH: Ferry turns back" may stand above a brief with a film in it. */
const LONGEST_CAPTION: typeof LONGEST = { video: 30 };

/** The kind of a document that is an article. */
export function documentKind(reading: DocumentReading): DocumentKind {
  const { document, title, words } = reading;
  const called = labelled(document, title);
  // "Correction: Mill fire story" or "Video: Mill burns" above a whole story is the story, not a notice or a caption.
  const isWhole = called !== null && words > longestOf(called, labelled(document, "") === null);
  if (called !== null && !isWhole) return called;
  if (isSatire(reading)) return "satire";
  if (isPaid(reading)) return "paid";
  if (isCorrection(reading)) return "correction";
  if (isLive(reading)) return "live";
  if (isRoundUp(reading)) return "round-up";
  if (isInterview(reading)) return "interview";
  if (isLetters(reading)) return "letters";
  if (isRelease(reading)) return "press release";
  return isStub(reading) ? "stub" : "report";
}

function longestOf(kind: DocumentKind, isHeadlineAlone: boolean): number {
  return (isHeadlineAlone ? LONGEST_CAPTION[kind] : undefined) ?? LONGEST[kind] ?? Number.POSITIVE_INFINITY;
}

const SHOWN = 60;

function problemOf({ path, fields }: Document, found: string): Problem {
  const shown = found.length > SHOWN ? `${found.slice(0, SHOWN)}…` : found;
  return {
    place: { path, line: 1, column: 1 },
    message: `Unexpected \`${shown}\`, expected an article: an error page, a wall or a form was saved in its place`,
    rule: "no-article",
    help:
      fields.url === undefined
        ? "It is left out. Save the page again."
        : `It is left out. Save ${fields.url} again.`,
  };
}
