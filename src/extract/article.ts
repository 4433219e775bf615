/** Document -> Article: what an input says, in its own words, with each word's place. */
import {
  type Article,
  type Document,
  type Paragraph,
  type Section,
  type Sentence,
  type SentenceId,
  sentenceId,
} from "../model.js";
import type { Problem } from "../problem.js";
import { dates } from "./dates.js";
import { figures } from "./figures.js";
import { furnish, passagesOf, type Struck } from "./furniture.js";
import { title } from "./headline.js";
import { identify } from "./identity.js";
import { isEnglish, languageOf } from "./language.js";
import type { InLine, Line } from "./line.js";
import { names } from "./names.js";
import { instantOf, sourceOf } from "./origin.js";
import { type Passage, textOf, wordsAt } from "./passage.js";
import { quotes } from "./quotes.js";
import { paragraphKind, parts } from "./sections.js";
import { sentences } from "./sentences.js";
import { sign } from "./signature.js";

/** Reads one document. Never throws on bad input: what cannot be told is null or empty, and a problem says why. */
export function extract(document: Document): { article: Article; problems: Problem[] } {
  const { fields } = document;
  const all = passagesOf(document.blocks);
  const furnished = furnish(all);
  const titled = title(document, furnished.kept, all);
  const signed = sign(document, titled.body);
  const language = languageOf(
    signed.body.slice(0, 8).map(textOf).join(" ") || titled.headline.text,
    fields.language,
  );
  const english = isEnglish(language);
  const published = instantOf(document, "published");
  const updated = instantOf(document, "updated");
  const source = sourceOf(document, furnished.readMore, signed.agency);
  const publishedAt = published.instant ?? signed.published;

  const lines: Line[] = [];
  for (const passage of [titled.headlineAt, titled.dekAt])
    if (passage) lines.push(lineOf(passage, lines.length));
  const body = structure(document, signed.body, lines);

  const named = names(lines);
  const said = english ? quotes(lines, named) : [];
  const wordsIn = ({ line, start, end }: InLine) => {
    const place = lines[line];
    if (!place) throw new RangeError(`no line ${line}`);
    return wordsAt(document, place.block, place.offset + start, place.offset + end);
  };
  const idOf = (line: number): SentenceId | null => lines[line]?.id ?? null;
  const dated = lines.map((line) => (english ? dates(line.text, publishedAt) : []));

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
    published: publishedAt,
    updated: updated.instant ?? signed.updated,
    dateline: signed.dateline,
    sections: body,
    quotes: said.flatMap(({ line, start, end, fragment, speaker, cue, continues }) => {
      const sentence = idOf(line);
      if (sentence === null) return [];
      const words = wordsIn({ line, start, end });
      return [{ ...words, sentence, fragment, speaker, cue: cue && wordsIn(cue), continues }];
    }),
    mentions: named.map(({ line, start, end, kind, name, role }) => ({
      ...wordsIn({ line, start, end }),
      kind,
      name,
      role: role && wordsIn(role),
      sentence: idOf(line),
    })),
    figures: lines.flatMap(({ text, id }, line) =>
      (english ? figures(text, dated[line] ?? []) : []).map(({ start, end, ...figure }) => ({
        ...wordsIn({ line, start, end }),
        ...figure,
        sentence: id,
      })),
    ),
    dates: dated.flatMap((found, line) =>
      found.map(({ start, end, resolved }) => ({
        ...wordsIn({ line, start, end }),
        resolved,
        sentence: idOf(line),
      })),
    ),
    removed: [...furnished.removed, ...titled.removed, ...signed.removed]
      .sort(inPlace)
      .map(({ passage, rule }) => ({
        ...wordsAt(document, passage.block, passage.start, passage.end),
        rule,
      })),
    image: fields.image ?? null,
    topics: fields.topics ?? [],
  };
  return { article, problems: [...published.problems, ...updated.problems] };
}

const inPlace = (a: Struck, b: Struck): number =>
  a.passage.block.start - b.passage.block.start || a.passage.start - b.passage.start;

function lineOf({ block, start, end }: Passage, paragraph: number): Line {
  return { text: block.text.slice(start, end), block, offset: start, id: null, paragraph };
}

/** Sections of the body; its sentences go onto `lines`. */
function structure(document: Document, body: readonly Passage[], lines: Line[]): Section[] {
  let count = 0;
  let paragraph = 0;
  return parts(body).map(({ heading, kind, passages }) => ({
    heading: heading && wordsAt(document, heading.block, heading.start, heading.end),
    kind,
    paragraphs: passages.map((passage): Paragraph => {
      const text = textOf(passage);
      paragraph++;
      return {
        kind: paragraphKind(passage),
        sentences: sentences(text).map(({ start, end }): Sentence => {
          count++;
          const id = sentenceId(count);
          const offset = passage.start + start;
          lines.push({ text: text.slice(start, end), block: passage.block, offset, id, paragraph });
          return { id, ...wordsAt(document, passage.block, offset, passage.start + end) };
        }),
      };
    }),
  }));
}
