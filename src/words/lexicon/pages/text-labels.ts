/**
 * Labels in front of texts and headlines, which say what follows and are no part of it: "WATCH", "Related". Parts of patterns, in
 * small letters. Gathered by hand from news sites and feeds. Labels of opinion are in `outlet-words.ts`.
 */

/** Labels of boxes, links and new versions, which name neither a speaker nor a place: "RELATED: ...", "Update: ..." */
export const BOX_LABELS: readonly string[] = [
  "update",
  "watch",
  "video",
  "photos?",
  "breaking",
  "live",
  "correction",
  "related",
  "note",
];
