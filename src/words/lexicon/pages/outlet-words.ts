/**
 * Words in the names of outlets and of their sections, in English and in small letters. Gathered by hand.
 */
import { wordList } from "../word-list.js";

/** Last words of newspapers' names that end few other names. */
export const PAPERS: readonly string[] = wordList(
  "times herald tribune gazette chronicle telegraph courier examiner inquirer sentinel",
);

/** Last words of newspapers' names that are common words, too: "post", "star". */
export const DOUBTFUL_PAPERS: readonly string[] = wordList(
  "post echo mail ledger journal standard observer guardian mirror argus advertiser dispatch bulletin independent reporter",
  "daily weekly express register citizen messenger press star globe mercury",
);

/** Names of the sections and desks of outlets, as menus, feeds, bylines and outlets' names have them, a word each. */
export const SECTION_NAMES: readonly string[] = wordList(
  "news sport sports business politics world opinion local national international travel tech technology science health",
  "culture entertainment lifestyle top latest headlines home uk us europe",
);

/** More sections and desks, of large outlets: "Arts", "Climate". */
export const SPECIAL_SECTIONS: readonly string[] = wordList(
  "arts books climate comment community crime education environment features film finance food football letters money music",
  "regional video africa americas asia",
);

/** Words of feeds and of front pages, behind an outlet's name or in place of a section: "Averby Times RSS", "Breaking". */
export const FEED_WORDS: readonly string[] = wordList("breaking story stories feed feeds rss atom homepage");

/** Those who are no one person in a byline, and whom they work for: "Averby Staff", "News Desk". */
export const NEWSROOM_WORDS: readonly string[] = [
  ...wordList("news staff team desk editors online agency agencies service network tv radio"),
  "reporters?",
  "writers?",
  "correspondents?",
];

/** Labels of texts that give an opinion, in front of or behind a headline; parts of patterns. */
export const OPINION_LABELS: readonly string[] = [
  "opinion|editorial|commentary|op-?ed(?: (?:columnist|contributor))?|column(?:ist)?|viewpoint|our view",
  "guest (?:column|essay|view)",
];

/** Further ones that stand in front of a headline alone, in English. */
export const OPINION_LABELS_IN_FRONT: readonly string[] = [
  "comment|perspective|(?:my|another) (?:view|voice)|our voice",
];

/** Those of German, French, Italian, Spanish, Portuguese, Dutch, Russian, Polish and the Nordic languages in front of a headline. */
export const OPINION_LABELS_ABROAD: readonly string[] = [
  "meinung|kommentar|gastkommentar|gastbeitrag|leitartikel|glosse|kolumne|kritik|rezension|standpunkt",
  "point de vue|chronique|critique|édito(?:rial)?|billet|tribune|l['’]editoriale|editoriale|commento|recensione",
  "opinión|columna|reseña|opinião|opinie|мнение|колонка|felieton|komentarz|ledare|debatt|leder|kronikk",
];

/** Those behind a headline: "Let the bridge go | Opinion". */
export const OPINION_LABELS_BEHIND: readonly string[] = [
  "opinion|editorial|commentary|viewpoint|kommentar|meinung|chronique|édito|tribune|opinión",
];
