/** Document -> Article: extracts what an input says, verbatim, with the place of each word. */
import { attempt } from "../boundary.js";
import type { Article, DateRef, Document, DocumentKind, Figure, Section, SectionKind } from "../model.js";
import type { Problem } from "../problem.js";
import { identifyArticle } from "./article-id.js";
import { datesOf, figuresOf, mentionsOf, quotesOf, removedOf } from "./assemble.js";
import { withoutOffer } from "./boilerplate/paid-text.js";
import { type Furnished, furnish, passagesOf } from "./boilerplate/removal.js";
import { dates } from "./dates/date-expressions.js";
import { type Signed, sign } from "./header/byline.js";
import { type Titled, title } from "./header/headline.js";
import { type Imprint, withoutImprint } from "./header/imprint-line.js";
import { withoutLinesAbove } from "./header/lines-above.js";
import { withoutNavigation } from "./header/navigation-bar.js";
import { instantOf, sourceOf } from "./header/source.js";
import { type Named, names } from "./names/named-entities.js";
import { sureNames } from "./names/other-languages.js";
import { withWorks } from "./names/works.js";
import { type Quoted, quotes } from "./quotes/quotations.js";
import { plainQuotes } from "./quotes/quotations-by-marks.js";
import { turnsOf } from "./quotes/turns.js";
import { bodyOf } from "./sentences/body.js";
import { isEnglish, languageOf } from "./sentences/language.js";
import { declaredKind } from "./sentences/sections.js";
import { type InLine, type Line, titleLine } from "./text/line.js";
import { passageText, type Struck } from "./text/passage.js";

export interface Extracted {
  readonly article: Article;
  readonly problems: readonly Problem[];
}

/** As `Extracted`; the article is null where a step threw, and the problem says so. */
export interface ExtractedOrNot {
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/** Extracts one document. Never throws on bad input: what is undecided is null or empty, and a problem says why. */
export const extractArticle = (document: Document): Extracted =>
  extractedParts(count(attribute(name(arrange(frame(document))))));

/** Documents that pass each step together: few enough to remain in the processor's caches until the next step. */
const AT_ONCE = 40;

/**
 * Extracts documents step by step instead of one by one: the same articles, a fifth faster. Where a step throws, its
 * documents are extracted one by one, and the failing one is left out.
 */
export function extractAll(documents: readonly Document[]): ExtractedOrNot[] {
  const all: ExtractedOrNot[] = [];
  for (let first = 0; first < documents.length; first += AT_ONCE) {
    const some = documents.slice(first, first + AT_ONCE);
    try {
      all.push(...some.map(frame).map(arrange).map(name).map(attribute).map(count).map(extractedParts));
    } catch {
      all.push(...some.map(extractOrNot));
    }
  }
  return all;
}

function extractOrNot(document: Document): ExtractedOrNot {
  const made = attempt("extracting", { path: document.path }, () => extractArticle(document));
  return "value" in made ? made.value : { article: null, problems: [made.problem] };
}

/** A document, split into its body and what surrounds it. */
interface Framed {
  readonly document: Document;
  readonly furnished: Furnished;
  readonly titled: Titled;
  readonly signed: Signed;
  /** The parsed line of outlet and day above the text. */
  readonly imprint: Imprint;
  /** Navigation, and the line of outlet and day. */
  readonly above: readonly Struck[];
}

function frame(document: Document): Framed {
  const above: Struck[] = [];
  const all = passagesOf(document.blocks);
  const lines = document.fields.title === undefined ? withoutLinesAbove(all, above) : all;
  const { imprint, body } = withoutImprint(withoutNavigation(lines, above), above);
  const struck = furnish(body, document.fields.title !== undefined);
  const furnished = document.kind === "stub" ? withoutOffer(struck) : struck;
  const titled = title(document, furnished.kept, all);
  return { document, furnished, titled, signed: sign(document, titled.body), imprint, above };
}

interface Arranged {
  readonly framed: Framed;
  readonly language: Article["language"];
  readonly english: boolean;
  readonly sections: readonly Section[];
  /** The headline, the dek, and each sentence of the body. */
  readonly lines: readonly Line[];
}

/** Kind of the sections of each kind of document, unless their headings say otherwise. */
const OF_DOCUMENT: Partial<Readonly<Record<DocumentKind, SectionKind>>> = {
  opinion: "opinion",
  letters: "opinion",
  satire: "opinion",
  live: "live",
  interview: "interview",
  correction: "correction",
};

function arrange(framed: Framed): Arranged {
  const { document, titled, signed } = framed;
  const { fields } = document;
  const sample = signed.body.slice(0, 8).map(passageText).join(" ") || titled.headline.text;
  const language = languageOf(sample, fields.language);
  const declared =
    OF_DOCUMENT[document.kind ?? "report"] ??
    declaredKind(titled.headlineAt?.block.text ?? fields.title ?? titled.headline.text);
  const usual = framed.furnished.dialogue !== null && declared === "report" ? "interview" : declared;
  const body = bodyOf(document, signed.body, usual);
  const above = [
    titleLine(titled.headline, titled.headlineAt, fields.title),
    titleLine(titled.dek, titled.dekAt, fields.description),
  ];
  const lines = [...above.filter((line) => line !== null), ...body.lines];
  return { framed, language, english: isEnglish(language), sections: body.sections, lines };
}

interface WithNames {
  readonly arranged: Arranged;
  readonly named: readonly Named[];
}

function name(arranged: Arranged): WithNames {
  const { lines, language } = arranged;
  return { arranged, named: sureNames(names(lines), lines, language) };
}

interface WithQuotes extends WithNames {
  readonly quoted: readonly Quoted[];
  readonly works: readonly InLine[];
}

function attribute({ arranged, named }: WithNames): WithQuotes {
  const { lines, english } = arranged;
  const marked = english ? quotes(lines, named) : { quoted: plainQuotes(lines, named), works: [] };
  // In a dialogue all text is speech, so quotation marks begin no further quotation.
  const turns = arranged.framed.furnished.dialogue === null ? [] : turnsOf(lines, named);
  return { arranged, named, quoted: turns.length > 0 ? turns : marked.quoted, works: marked.works };
}

interface WithFigures {
  readonly attributed: WithQuotes;
  readonly published: Article["published"];
  readonly updated: Article["updated"];
  readonly problems: readonly Problem[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateRef[];
}

function count(attributed: WithQuotes): WithFigures {
  const { framed, lines, english } = attributed.arranged;
  const { document, signed, imprint } = framed;
  const inFields = { published: instantOf(document, "published"), updated: instantOf(document, "updated") };
  // Atom requires only the time of the last change. An item without another time was published then.
  const onlyUpdated = document.format === "feed" && document.fields.published === undefined;
  const published =
    inFields.published.instant ??
    imprint.published ??
    signed.published ??
    (onlyUpdated ? inFields.updated.instant : null);
  const dated = lines.map(({ text, tokens }) => (english ? dates(text, published, tokens) : []));
  return {
    attributed,
    published,
    updated: inFields.updated.instant ?? signed.updated,
    problems: [...inFields.published.problems, ...inFields.updated.problems],
    figures: figuresOf(document, lines, dated, english ? "en" : attributed.arranged.language),
    dates: datesOf(document, lines, dated),
  };
}

function extractedParts({
  attributed,
  published,
  updated,
  figures,
  dates,
  problems,
}: WithFigures): Extracted {
  const { arranged, named, quoted, works } = attributed;
  const { framed, language, sections, lines } = arranged;
  const { document, furnished, titled, signed, imprint, above } = framed;
  const { fields } = document;
  const source = sourceOf(document, furnished.readMore, signed.agency ?? imprint.agency, imprint.outlet);
  const article: Article = {
    id: identifyArticle(fields.id, source.url, `${titled.headline.text}\n${document.text}`),
    path: document.path,
    format: document.format,
    kind: document.kind ?? "report",
    sha256: document.sha256,
    language,
    headline: titled.headline,
    dek: titled.dek,
    byline: fields.authors ?? (signed.byline.length > 0 ? signed.byline : imprint.byline),
    source,
    published,
    updated,
    dateline: signed.dateline,
    sections,
    quotes: quotesOf(document, lines, quoted),
    mentions: mentionsOf(document, lines, withWorks(named, works, lines)),
    figures,
    dates,
    removed: removedOf(
      document,
      [...above, ...furnished.removed, ...titled.removed, ...signed.removed],
      titled.removedOfField,
    ),
    image: fields.image ?? null,
    topics: fields.topics ?? [],
  };
  return { article, problems: [...problems, ...emptied(article)] };
}

/** Rules whose removed text belongs to the headline. */
const OF_HEADLINE: ReadonlySet<string> = new Set([
  "repeated-headline",
  "site-name",
  "headline-affix",
  "imprint",
]);

/** Reports a page of which scraping missed the article. */
function emptied({ path, sections, dek, removed }: Article): Problem[] {
  const hasText = sections.length > 0 || (dek !== null && dek.span.field === undefined);
  if (hasText || !removed.some(({ rule }) => !OF_HEADLINE.has(rule))) return [];
  return [
    {
      place: { path, line: removed[0]?.span.line ?? 1 },
      message: "Unexpected text that is all boilerplate, expected an article",
      rule: "all-furniture",
      help: "Only its headline and its fields are used. Was the page saved whole?",
    },
  ];
}
