/**
 * Detects kinds by what a text says of itself in its first and last lines: satire, a paid post, a notice that corrects
 * another text, a press release.
 */
import type { Block } from "../model.js";
import { regexFrom } from "../words/text/regex.js";
import type { DocumentReading } from "./document-reading.js";

const BEGINS = String.raw`^[*(\[]?`;
const ENDS = String.raw`(?!\p{L})`;

const SATIRE = regexFrom(
  "iu",
  BEGINS,
  "(?:(?:editor['’]s note|achtung|hinweis|note|nota)[:,!]? )?",
  [
    "this (?:(?:article|story|post|piece|report|page) )?is (?:a (?:work|piece) of )?(?:satire|parody|satirical)",
    ".{2,40} is a (?:satirical|satire|parody)",
    "(?:dies(?:er|e|es)? (?:text|artikel|beitrag|meldung|glosse)|das) ist (?:eine )?(?:satire|parodie)",
    "(?:cet|ce) (?:article|texte) est (?:(?:une )?(?:satire|parodie)|satirique|parodique|humoristique)",
    "este (?:artículo|texto) es (?:(?:una? )?(?:sátira|parodia)|satírico|de humor)",
    "este (?:artigo|texto) é (?:uma )?sátira|это сатира",
    "questo (?:articolo|testo) è (?:(?:una )?(?:satira|parodia)|satirico)",
  ],
  ENDS,
);
/** Most characters of such a note. */
const LONGEST_NOTE = 200;

/** What may stand above or below an article to say what it is. */
const notesOf = (blocks: readonly Block[]): string[] =>
  [...blocks.slice(0, 1), ...blocks.slice(-2)].flatMap(({ text }) =>
    text.length <= LONGEST_NOTE ? [text.trim()] : [],
  );

/** Whether its first or last lines say that a document is satire. */
export function isSatire({ blocks }: DocumentReading): boolean {
  return notesOf(blocks).some((text) => SATIRE.test(text));
}

/** A label above a text. Below a text it may be that of a banner. */
const PAID_LABEL = regexFrom(
  "iu",
  BEGINS,
  [
    "(?:sponsored|paid|branded|partner|promoted) (?:content|post|feature|article|story)(?: (?:by|from|for) .{2,60})?",
    "(?:sponsored by|brought to you by|in (?:paid )?(?:association|partnership) with|in zusammenarbeit mit|en partenariat avec) .{2,60}",
    "advertisement feature|advertorial|publireportage",
    "(?:contenu (?:sponsorisé|proposé)|article sponsorisé)(?: par .{2,60})?",
    "(?:contenido|contenuto|conteúdo) (?:patrocinado|sponsorizzato)(?: (?:por|da|di) .{2,60})?",
  ],
  String.raw`[.!)\]*]*$`,
);
/** What the article says of itself: "This article was paid for by ...". */
const PAID_NOTE = regexFrom(
  "iu",
  BEGINS,
  [
    "(?:this|the) (?:article|content|post|story|feature|page)(?: above)? (?:is|was|has been) " +
      "(?:paid for|sponsored|brought to you|(?:produced|created|written) (?:for|on behalf of|in (?:partnership|association) with))",
    "this (?:article|content|post|story|feature) is (?:an? )?(?:paid|sponsored|advertisement|advertorial)",
    "(?:dieser|der) (?:beitrag|artikel|text) ist (?:eine )?(?:bezahlte )?(?:anzeige|werbung)",
    "dieser (?:beitrag|artikel|text) (?:wurde (?:bezahlt|finanziert|gesponsert) von|(?:ist|entstand) in (?:kooperation|zusammenarbeit) mit)",
    "(?:cet article|ce contenu) (?:est|a été) (?:sponsorisé|payé|proposé|financé) par",
    "este (?:artículo|contenido) (?:ha sido|fue|está) (?:patrocinado|pagado) por|questo (?:articolo|contenuto) è sponsorizzato",
  ],
  ENDS,
);

/** Whether its first or last lines say that somebody paid for it. */
export function isPaid({ blocks }: DocumentReading): boolean {
  return (
    PAID_LABEL.test(blocks[0]?.text.trim() ?? "") || notesOf(blocks).some((text) => PAID_NOTE.test(text))
  );
}

/** Most words of a notice that corrects another text. */
const LONGEST_NOTICE = 130;
const TEXTS =
  "(?:articles?|reports?|stor(?:y|ies)|captions?|headlines?|columns?|obituar(?:y|ies)|editorials?|graphics?|photo)";
/** "A report on Monday misstated the number of dead": the first words of a notice. */
const MISTAKE = regexFrom("iu", [
  String.raw`^(?:in )?(?:an?|our|the|two|several)\b.{0,20}\b${TEXTS}\b.{0,120}\b` +
    "(?:misstated|misidentified|misnamed|misspell?ed|misspelt|misquoted|incorrectly|wrongly|erroneously|in error" +
    "|(?:gave|had|used|carried) the wrong|should have (?:said|read|been|made|stated))",
  String.raw`^(?:in (?:unserem|dem|einem)|unser|im)\b.{0,20}(?:bericht|artikel|beitrag|text|bildunterschrift)\b.{0,160}` +
    "(?:falsch|fälschlich|irrtümlich|versehentlich|fehler)",
  String.raw`^(?:dans (?:notre|un|l['’])|notre|une erreur)\b.{0,160}\b(?:par erreur|à tort|s['’]est glissée)`,
  String.raw`^(?:en (?:la|el|una?|nuestr[oa])|por (?:un )?error)\b.{0,160}\b(?:por error|erróneamente|equivocad)`,
  String.raw`^(?:nell['’]articolo|nel (?:pezzo|servizio)|per (?:un )?errore)\b.{0,160}\b(?:per errore|erroneamente)`,
]);
/** A paper that corrects itself quotes nobody. */
const UTTERANCE =
  /\b(?:said|says|told|according to|announced)\b(?! (?:that )?(?:in error|wrongly|incorrectly))/i;
/** Characters of its beginning. */
const LOOKED_AT = 300;

/** Whether a document corrects another text and tells nothing else. */
export function isCorrection({ blocks, words }: DocumentReading): boolean {
  const head = blocks[0]?.text.slice(0, LOOKED_AT) ?? "";
  return words <= LONGEST_NOTICE && MISTAKE.test(head) && !UTTERANCE.test(head);
}

const RELEASE = regexFrom("iu", "^", [
  String.raw`(?:for immediate release|press release|zur sofortigen veröffentlichung)\b`,
  String.raw`.{0,80}\b\d{4}\s?[–—-]{0,2}\s?\((?:business ?wire|globe ?newswire|news ?direct|access ?(?:news)?wire|[a-z]{2,12} (?:newswire|presswire))\)`,
  String.raw`.{0,120}(?:\/PRNewswire|\(BUSINESS WIRE\)|\(GLOBE NEWSWIRE\)|\b\d{4} ?\/(?!TASS|ITAR)[^\/\d]{2,30}\/ ?(?:--|—|–))`,
]);
/** Below a release: whom the press may ask. */
const PRESS_CONTACT = regexFrom(
  "iu",
  "^",
  [
    "contacts? for (?:the )?(?:media|press)|(?:media|press) (?:contacts?|enquiries|inquiries)|for (?:media|press) (?:enquiries|inquiries)|notes? (?:to|for) editors",
    "pressekontakt|kontakt für (?:die )?(?:presse|medien)|rückfragen der (?:presse|medien)|ufficio stampa",
    "contacts? (?:presse|médias?)|contacto (?:de|para) (?:la )?prensa|contatt[io] (?:per la )?stampa",
  ],
  String.raw`\s?(?:[:,–—-]|$)`,
);
/** Lines at the end among which it stands. */
const FOOT = 6;
const HEAD = 3;

/** Whether a document is a press release, by its first lines or by whom the press may ask. */
export function isRelease({ title, blocks }: DocumentReading): boolean {
  const head = [title, ...blocks.slice(0, HEAD).map(({ text }) => text)];
  if (head.some((text) => RELEASE.test(text.slice(0, 200)))) return true;
  return blocks.slice(-FOOT).some(({ text }) => PRESS_CONTACT.test(text.slice(0, 60).split("\n")[0] ?? ""));
}
