/** Document -> Article: what an input says, in its own words, with each word's place. */
import type { Article, DateRef, Document, Figure, Mention, Quote, Removed } from "../model.js";
import type { Problem } from "../problem.js";
import { bodyOf } from "./body.js";
import { type Dated, dates } from "./dates.js";
import { figures } from "./figures.js";
import { furnish, passagesOf } from "./furniture.js";
import { title } from "./headline.js";
import { identify } from "./identity.js";
import { isEnglish, languageOf } from "./language.js";
import { type Line, titleLine, wordsInLine } from "./line.js";
import { type Named, names } from "./names.js";
import { instantOf, sourceOf } from "./origin.js";
import { type Struck, textOf, wordsAt } from "./passage.js";
import { plainQuotes } from "./plain-quotes.js";
import { type Quoted, quotes } from "./quotes.js";
import { declaredKind } from "./sections.js";
import { sign } from "./signature.js";
import { sureNames } from "./sure-names.js";
import { withWorks } from "./works.js";

/** Reads one document. Never throws on bad input: what cannot be told is null or empty, and a problem says why. */
export function extract(document: Document): { article: Article; problems: Problem[] } {
  const { fields } = document;
  const all = passagesOf(document.blocks);
  const furnished = furnish(all);
  const titled = title(document, furnished.kept, all);
  const signed = sign(document, titled.body);
  const sample = signed.body.slice(0, 8).map(textOf).join(" ") || titled.headline.text;
  const language = languageOf(sample, fields.language);
  const english = isEnglish(language);

  const inFields = { published: instantOf(document, "published"), updated: instantOf(document, "updated") };
  const published = inFields.published.instant ?? signed.published;
  const source = sourceOf(document, furnished.readMore, signed.agency);

  const body = bodyOf(document, signed.body, declaredKind(titled.headline.text));
  const above = [
    titleLine(titled.headline, titled.headlineAt, fields.title),
    titleLine(titled.dek, titled.dekAt, fields.description),
  ];
  const lines = [...above.filter((line) => line !== null), ...body.lines];
  const named = sureNames(names(lines), lines, language);
  const dated = lines.map(({ text, tokens }) => (english ? dates(text, published, tokens) : []));

  const { said, works } = english ? quotes(lines, named) : { said: plainQuotes(lines, named), works: [] };

  const article: Article = {
    id: identify(fields.id, source.url, `${titled.headline.text}\n${document.text}`),
    path: document.path,
    format: document.format,
    sha256: document.sha256,
    language,
    headline: titled.headline,
    dek: titled.dek,
    byline: fields.authors ?? signed.byline,
    source,
    published,
    updated: inFields.updated.instant ?? signed.updated,
    dateline: signed.dateline,
    sections: body.sections,
    quotes: quotesOf(document, lines, said),
    mentions: mentionsOf(document, lines, withWorks(named, works, lines)),
    figures: english ? figuresOf(document, lines, dated) : [],
    dates: datesOf(document, lines, dated),
    removed: removedOf(document, [...furnished.removed, ...titled.removed, ...signed.removed]),
    image: fields.image ?? null,
    topics: fields.topics ?? [],
  };
  return { article, problems: [...inFields.published.problems, ...inFields.updated.problems] };
}

/*
 * What the rules found, as the model has it. Written out member by member: copying objects with `...` costs more here
 * than finding what is in them.
 */

function quotesOf(document: Document, lines: readonly Line[], quoted: readonly Quoted[]): Quote[] {
  return quoted.flatMap(({ line, start, end, fragment, speaker, cue, continues }) => {
    const [place, cued] = [lines[line], cue && lines[cue.line]];
    if (!place || place.id === null) return [];
    const { text, span } = wordsInLine(document, place, start, end);
    const words = cue && cued ? wordsInLine(document, cued, cue.start, cue.end) : null;
    return [{ text, span, sentence: place.id, fragment, speaker, cue: words, continues }];
  });
}

function mentionsOf(document: Document, lines: readonly Line[], named: readonly Named[]): Mention[] {
  const found: Mention[] = [];
  for (const { line, start, end, kind, name, role } of named) {
    const place = lines[line];
    if (!place) continue;
    const { text, span } = wordsInLine(document, place, start, end);
    const words = role && wordsInLine(document, place, role.start, role.end);
    found.push({ text, span, kind, name, role: words, sentence: place.id });
  }
  return found;
}

function figuresOf(
  document: Document,
  lines: readonly Line[],
  dated: readonly (readonly Dated[])[],
): Figure[] {
  const found: Figure[] = [];
  for (const [index, line] of lines.entries()) {
    const counted = figures(line.text, dated[index] ?? [], line.tokens);
    for (const { start, end, value, unit, bound, what, ordinal } of counted) {
      const { text, span } = wordsInLine(document, line, start, end);
      found.push({ text, span, value, unit, bound, what, ordinal, sentence: line.id });
    }
  }
  return found;
}

function datesOf(
  document: Document,
  lines: readonly Line[],
  dated: readonly (readonly Dated[])[],
): DateRef[] {
  const found: DateRef[] = [];
  for (const [index, line] of lines.entries()) {
    for (const { start, end, resolved } of dated[index] ?? []) {
      const { text, span } = wordsInLine(document, line, start, end);
      found.push({ text, span, resolved, sentence: line.id });
    }
  }
  return found;
}

function removedOf(document: Document, struck: readonly Struck[]): Removed[] {
  return struck
    .map(({ passage: { block, start, end }, rule }) => {
      const { text, span } = wordsAt(document, block, start, end);
      return { text, span, rule };
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
