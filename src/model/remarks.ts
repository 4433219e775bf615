/** Why two articles are one event or two, and how two stories are related: codes, which `site` words in each language. */
import type { DocumentKind } from "./documents.js";

/** What newsfold itself says of two articles or two stories: a code with its values. `site` words it in each language. */
export type Remark =
  | { readonly code: PlainCode }
  | { readonly code: ApartCode; readonly values: ValuesApart }
  | { readonly code: "days.apart" | "begin.apart" | "week.apart"; readonly values: DaysApart }
  | { readonly code: SharedCode; readonly values: ValuesShared }
  | {
      readonly code: "words.shared" | "words.among" | "words.few" | "words.fewAmong";
      readonly values: ValuesCounted;
    }
  | { readonly code: "dates.apart"; readonly values: { readonly count: number } }
  | { readonly code: "copy.share"; readonly values: { readonly percent: number } }
  | { readonly code: "kind.other" | "kind.matter"; readonly values: { readonly kind: DocumentKind } }
  | { readonly code: "series"; readonly values: { readonly difference: Remark } }
  | { readonly code: "languages.figures"; readonly values: SharedWithFigures };

/** Codes without values. */
export type PlainCode =
  | "names.none"
  | "words.alike"
  | "words.none"
  | "headlines.inside"
  | "headlines.none"
  | "headlines.standing"
  | "figures.differ"
  | "figures.none"
  | "dates.none"
  | "dates.day"
  | "outlet.one"
  | "copy.text"
  | "languages.apart"
  | "anniversary.one"
  | "anniversary.other"
  | "editor.merged"
  | "editor.split"
  | "story.joins"
  | "story.parts"
  | "story.possible";

/** Codes that name a value of each of the two. */
export type ApartCode =
  | "names.apart"
  | "ages.apart"
  | "places.apart"
  | "times.apart"
  | "streets.apart"
  | "dead.apart"
  | "hurt.apart"
  | "period.apart"
  | "number.apart"
  | "death.apart"
  | "magnitude.apart"
  | "vote.apart"
  | "told.apart"
  | "word.apart"
  | "amount.apart";

/** Codes that name what both have. */
export type SharedCode =
  | "names.shared"
  | "names.only"
  | "shared.only"
  | "nouns.shared"
  | "headlines.shared"
  | "headlines.few"
  | "figures.shared"
  | "ages.shared"
  | "places.shared"
  | "times.shared"
  | "streets.shared"
  | "outlet.shared"
  | "languages.shared"
  | "beside"
  | "topics.shared";

/** A value of the first and of the second, as spelt there. */
export interface ValuesApart {
  readonly one: string;
  readonly other: string;
}

/** A day of the first and of the second: "2024-05-07". */
export interface DaysApart {
  readonly oneDay: string;
  readonly otherDay: string;
}

/** What both have, as spelt in one of them. */
export interface ValuesShared {
  readonly shared: readonly string[];
}

/** So many, of which some are named. */
export interface ValuesCounted extends ValuesShared {
  readonly count: number;
}

/** Names and figures of reports in two languages. */
export interface SharedWithFigures extends ValuesShared {
  readonly figures: readonly string[];
}
