/**
 * The form of the tables beside this file: how matters of the news end in one language, acquitted or convicted, approved or
 * rejected, confirmed or denied. Gathered by hand from grammars and news.
 */

/** The words of one matter. `~` stands for a few words between the parts of a verb: "lehnte ~ ab". */
export interface MatterWords {
  /** Words of a sentence in which it is still open. */
  readonly open?: string;
  /** By names that are the same in all languages, in the order in which a sentence is read for them. */
  readonly ends: Readonly<Record<string, string>>;
}

/** By the name of the matter. */
export type MattersOfLanguage = Readonly<Record<string, MatterWords>>;
