/** What `merge` makes of a group: claims, disagreements, quotations, names and days, each with its source. */

import type { MentionKind } from "./articles.js";
import type { Group } from "./groups.js";
import type { ArticleId, SentenceId } from "./ids.js";
import type { SectionKind, Words } from "./passages.js";

/**
 * Words of one article on a story page. `sentence` is the target of the page's link; null in the headline, dek or a
 * field.
 */
export interface Cited extends Words {
  readonly article: ArticleId;
  readonly sentence: SentenceId | null;
}

/** One statement that sentences of several articles make, displayed once. */
export interface Claim {
  /** The displayed wording. */
  readonly shown: Cited;
  /** All sentences that make it, `shown` first, then in order of the group. */
  readonly saidBy: readonly Cited[];
  /** Number of independent origins among them: copies count once. */
  readonly origins: number;
  readonly kind: SectionKind;
}

/** What only one article says, in its order. */
export interface OnlyIn {
  readonly article: ArticleId;
  readonly kind: SectionKind;
  readonly sentences: readonly Cited[];
}

/** A quantity, date, place, person or outcome on which the sources differ. */
export interface Disagreement {
  readonly kind: "figure" | "age" | "date" | "place" | "person" | "outcome" | "statement";
  /**
   * `contradiction`: both cannot be true. `update`: a later report replaces an earlier value. `correction`: a source
   * withdraws its own or another's value. `differs`: the values differ, and both may be true.
   */
  readonly verdict: "contradiction" | "update" | "correction" | "differs";
  /**
   * The subject in words of a source, "people wounded", or the code of a quantity or a matter, "dead", "strike"; of an age,
   * whose; of a statement, about whom or what.
   */
  readonly what: string;
  /** Two or more, earliest first where dated. */
  readonly versions: readonly DisagreementVersion[];
}

/** One version of a disagreement. */
export interface DisagreementVersion {
  /** "at least 14", "Wednesday". */
  readonly value: Cited;
  /** The sentence that contains the value. */
  readonly context: Cited;
  readonly alsoIn: readonly ArticleId[];
  /** A later version has taken its place. Absent: it is the latest. */
  readonly superseded?: true;
}

/** One utterance, however the outlets cut or translate it. */
export interface Utterance {
  readonly speaker: string | null;
  readonly role: Cited | null;
  /** Fullest first. */
  readonly variants: readonly Cited[];
  readonly origins: number;
}

/** A person, place, organisation or work as the story's sources name it. */
export interface Entity {
  readonly kind: MentionKind;
  /** The form most used by the sources (of a person: the full name most used), ties by length then code units. */
  readonly name: string;
  /** Every form seen, each with one place where it occurs. */
  readonly variants: readonly Cited[];
  /** Roles given, each with who gives it. */
  readonly roles: readonly Cited[];
  readonly articles: readonly ArticleId[];
  /** Mentions in all. */
  readonly count: number;
}

/** A dated fact of the story. */
export interface TimelineEntry {
  /** ISO 8601, as in `DateRef.resolved`. */
  readonly when: string;
  readonly sentence: Cited;
}

/** Who has which claim: `cells[claim][article]`, in the order of `claims` and `articles`. */
export interface Coverage {
  readonly articles: readonly ArticleId[];
  readonly cells: readonly (readonly boolean[])[];
}

/** The story that `merge` makes of a group; `digest` adds its identity. */
export interface MergedStory {
  readonly group: Group;
  readonly headline: Cited;
  readonly otherHeadlines: readonly Cited[];
  readonly dek: Cited | null;
  /** Three to five sentences that say what happened. */
  readonly lead: readonly Cited[];
  /** How the report that opens the lead goes on: passages, each of sentences in a row, in its order. */
  readonly account: readonly (readonly Cited[])[];
  /** Claims of two or more articles, best supported first. */
  readonly claims: readonly Claim[];
  readonly onlyIn: readonly OnlyIn[];
  /** What other reports add to the lead and the claims: sentences of `onlyIn` with those around them that they need, the most telling first. */
  readonly additions: readonly (readonly Cited[])[];
  readonly disagreements: readonly Disagreement[];
  readonly quotes: readonly Utterance[];
  readonly entities: readonly Entity[];
  readonly timeline: readonly TimelineEntry[];
  readonly coverage: Coverage;
  /** Number of independent reports: articles without their copies. */
  readonly origins: number;
}
