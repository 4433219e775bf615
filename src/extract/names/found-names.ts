/** A name as the tagger and the rules find it, before it has its canonical form. */

import type { MentionKind } from "../../model.js";
import type { InLine } from "../text/line.js";
import { folded } from "../text/passage.js";

/** A name as found in one place. */
export interface Found extends InLine {
  readonly kind: MentionKind;
  /** As written there. */
  readonly text: string;
}

/** A name without "the" before it, with single spaces. */
export const withoutArticle = (name: string): string => folded(name.replace(/^the\s+/i, ""));
