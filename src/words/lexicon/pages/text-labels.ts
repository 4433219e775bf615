/**
 * Labels in front of texts and headlines, which say what follows and are no part of it: "Opinion", "WATCH", "Related". Parts of
 * patterns, in small letters. Gathered by hand from news sites and feeds.
 */

/** English labels of texts that give an opinion, in front of or behind a headline. */
export const OPINION_LABELS: readonly string[] = [
  "opinion|editorial|commentary|op-?ed(?: (?:columnist|contributor))?|column(?:ist)?|viewpoint|our view",
  "guest (?:column|essay|view)",
];

/** The same where another word or a sign follows: "review" alone may be the beginning of a headline. */
export const OPINION_LABELS_BEFORE_COLON: readonly string[] = [
  "comment|perspective|(?:my|another) (?:view|voice)|our voice",
];

/** German, French, Italian, Spanish, Portuguese, Dutch, Swedish, Norwegian, Polish and Russian. */
export const OPINION_LABELS_ELSEWHERE: readonly string[] = [
  "meinung|kommentar|gastkommentar|gastbeitrag|leitartikel|glosse|kolumne|kritik|rezension|standpunkt",
  "point de vue|chronique|critique|édito(?:rial)?|billet|tribune|l['’]editoriale|editoriale|commento|recensione",
  "opinión|columna|reseña|opinião|opinie|ledare|debatt|leder|kronikk|felieton|komentarz|мнение|колонка",
];

/** Labels that are written behind a headline, too: "Let the bridge go | Opinion". */
export const OPINION_LABELS_AT_END: readonly string[] = [
  "opinion|editorial|commentary|viewpoint|kommentar|meinung|chronique|édito|tribune|opinión",
];

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
