/** Articles for tests of merging, made from plain sentences. */
import {
  type Article,
  articleId,
  type DateRef,
  type Figure,
  type Mention,
  type MentionKind,
  type Quote,
  type Sentence,
  sentenceId,
  type Words,
} from "../../src/model.js";

/** An article whose paragraphs are one sentence each. Spans point into the sentences joined by newlines. */
export function article(
  id: string,
  headline: string,
  sentences: readonly string[],
  more: Partial<Article> = {},
): Article {
  let start = 0;
  const paragraphs = sentences.map((text, index) => {
    const span = { start, end: start + text.length, line: index + 1, column: 1 };
    start += text.length + 1;
    const sentence: Sentence = { id: sentenceId(index + 1), text, span };
    return { kind: "prose" as const, sentences: [sentence] };
  });
  return {
    id: articleId(id),
    path: `${id}.txt`,
    format: "text",
    sha256: id,
    language: "en",
    headline: {
      text: headline,
      span: { field: "title", start: 0, end: headline.length, line: 1, column: 1 },
    },
    dek: null,
    byline: [],
    source: { name: null, domain: null, url: null, readMore: null, agency: null },
    published: null,
    updated: null,
    dateline: null,
    sections: [{ heading: null, kind: "report", paragraphs }],
    quotes: [],
    mentions: [],
    figures: [],
    dates: [],
    removed: [],
    image: null,
    topics: [],
    ...more,
  };
}

/** Published on a day, where one is given. */
export function on(day: string | undefined): Pick<Article, "published"> {
  return { published: day ? { iso: day, precision: "day", from: "published" } : null };
}

/** A figure in the first sentence. */
export function figureIn(
  sentence: string,
  text: string,
  figure: Pick<Figure, "value" | "what"> & Partial<Figure>,
): Figure {
  return {
    ...wordsIn(sentence, text),
    unit: null,
    bound: "exact",
    ordinal: false,
    sentence: sentenceId(1),
    ...figure,
  };
}

/** A quotation in the first sentence. */
export function quoteIn(sentence: string, text: string, speaker: string): Quote {
  return {
    ...wordsIn(sentence, text),
    sentence: sentenceId(1),
    fragment: false,
    speaker,
    cue: null,
    continues: null,
  };
}

/** A mention in the first sentence. */
export function mentionIn(sentence: string, text: string, name: string, kind: MentionKind): Mention {
  return { ...wordsIn(sentence, text), kind, name, role: null, sentence: sentenceId(1) };
}

function wordsIn(sentence: string, text: string): Words {
  const start = sentence.indexOf(text);
  if (start < 0) throw new Error(`Unexpected words ${text}, expected words of: ${sentence}`);
  return { text, span: { start, end: start + text.length, line: 1, column: start + 1 } };
}

/** A date in the first sentence. */
export function dateIn(sentence: string, text: string, resolved: string): DateRef {
  return { ...wordsIn(sentence, text), resolved, sentence: sentenceId(1) };
}
