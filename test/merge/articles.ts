/** What articles for tests of merging hold, made from plain sentences. */
import { defaultConfig } from "../../src/config.js";
import { mergeStory } from "../../src/merge/story.js";
import {
  type Article,
  articleId,
  type DateRef,
  type Figure,
  type Mention,
  type MentionKind,
  type Quote,
  sentenceId,
  type Words,
} from "../../src/model.js";

/**
 * Merges the articles as one group.
 *
 * @param copies ids of those that are copies of each other
 * @param pin ids of those whose headline is to be taken
 */
export function tell(
  articles: readonly Article[],
  copies: readonly string[][] = [],
  pin: readonly string[] = [],
) {
  const group = {
    articles: articles.map(({ id }) => id),
    copies: copies.map((ids) => ({ articles: ids.map(articleId) })),
    evidence: [],
    nearMisses: [],
    keyTerms: [],
  };
  return mergeStory(group, new Map(articles.map((one) => [one.id, one])), { ...defaultConfig.merge, pin });
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
