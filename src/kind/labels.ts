/** Kinds by label: what an input calls an article in its fields, its address or the beginning of its title. */

import type { Document, DocumentKind } from "../model.js";
import { CALENDAR_UNIT } from "../words/lexicon/measures/units-of-time.js";
import {
  OPINION_LABELS,
  OPINION_LABELS_ABROAD,
  OPINION_LABELS_BEHIND,
  OPINION_LABELS_IN_FRONT,
  SECTION_NAMES,
} from "../words/lexicon/pages/outlet-words.js";
import { LIVE_LABELS } from "../words/lexicon/pages/text-labels.js";
import { regexFrom } from "../words/text/regex.js";

type LabelTable = readonly (readonly [DocumentKind, RegExp])[];

/** JSON-LD types of https://schema.org/Article and below. */
const TYPES: LabelTable = [
  ["live", /LiveBlogPosting$/],
  ["opinion", /(?:OpinionNewsArticle|CriticReview|ReviewNewsArticle)$/],
  ["satire", /SatiricalArticle$/],
  ["paid", /AdvertiserContentArticle$/],
  ["gallery", /(?:Image|Media)Gallery$/],
  ["video", /VideoObject$|^video\.(?:other|episode)$/],
];

/** Whole labels only: "public opinion" is a subject, "Opinion" is a kind. */
const LABELS: LabelTable = [
  [
    "satire",
    /^(?:satire|satir|satira|sátira|сатира|parody|parodie|spoof|humou?r|humou?r and satire|comedy)$/i,
  ],
  [
    "paid",
    /^(?:(?:sponsored|paid|partner|promoted|branded|advertiser)(?: (?:content|post|article|story|feature))?|advertorial)$/i,
  ],
  [
    "paid",
    /^(?:advertisement(?: feature)?|native ad(?:vertising)?|brand ?(?:studio|voice)|anzeige|werbung|publireportage)$/i,
  ],
  [
    "paid",
    /^(?:publirreportaje|contenido patrocinado|contenuto sponsorizzato|conteúdo patrocinado|на правах рекламы)$/i,
  ],
  [
    "press release",
    /^(?:press ?releases?|news ?releases?|media ?releases?|pressemitteilung(?:en)?|communiqués? de presse|notas? de prensa)$/i,
  ],
  [
    "press release",
    /^(?:comunicad[oi]s? (?:de prensa|de imprensa|stampa)|comunicati stampa|пресс-релиз(?:ы)?)$/i,
  ],
  [
    "letters",
    /^(?:(?:readers'? |readers’ )?letters(?: to the editor)?|letter to the editor|leserbriefe?|courrier des lecteurs)$/i,
  ],
  ["letters", /^(?:cartas (?:al director|a la directora|de los lectores)|lettere al direttore)$/i],
  [
    "correction",
    /^(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|errata|erratum|berichtigung(?:en)?)$/i,
  ],
  [
    "interview",
    /^(?:interviews?|q\s?&\s?a|questions and answers|entrevistas?|intervist[ae]|entretiens?|интервью)$/i,
  ],
  [
    "opinion",
    regexFrom(
      "i",
      "^",
      [
        ...OPINION_LABELS,
        "commentaries|comment|views|guest essays?|(?:book |film |movie |theatre |tv |music )?review",
      ],
      "s?$",
    ),
  ],
  [
    "opinion",
    /^(?:meinung|kommentare?|leitartikel|glosse|kolumnen?|opinión|opinião|opinioni|editoriali?|éditos?|éditorial)$/i,
  ],
  [
    "opinion",
    /^(?:chroniques?|tribune libre|columnas?|colunas?|commento|commenti|мнени[ея]|колонк[аи]|opinie|debatt|ledare)$/i,
  ],
  ["live", /^(?:live ?blogs?|live updates?|liveticker|en direct|directo)$/i],
  [
    "gallery",
    /^(?:(?:photo|picture|image)? ?galler(?:y|ies)|in (?:pictures|photos)|slide ?shows?|photo ?essays?|bilder(?:galerien?|strecken?)|fotostrecken?)$/i,
  ],
  [
    "gallery",
    /^(?:diaporamas?|en images|galerías?(?: de (?:fotos|imágenes))?|foto ?galler(?:y|ia|ie)|fotogalerías?)$/i,
  ],
  ["video", /^(?:videos?|vidéos?|vídeos?|watch|видео)$/i],
  [
    "round-up",
    /^(?:newsletters?|(?:morning|evening|daily|weekly) (?:briefing|digest|newsletter|round-?up)|news in brief|briefs|round-?ups?)$/i,
  ],
];

/** Folders of an address that mark a kind. */
const FOLDERS: LabelTable = [
  ["satire", /^(?:satire|satira|humou?r)$/i],
  [
    "paid",
    /^(?:sponsored(?:-(?:content|post|articles?))?|paid-?posts?|paid-content|partner-?content|brand-?(?:voice|studio)|advertorials?)$/i,
  ],
  ["press release", /^(?:press-?releases?|news-?releases?|media-?releases?|pressemitteilungen?)$/i],
  ["letters", /^(?:letters(?:-to-the-editor)?|leserbriefe)$/i],
  [
    "opinion",
    /^(?:opinions?|editorials?|op-?eds?|commentisfree|columnists?|viewpoints?|meinung|kommentare?)$/i,
  ],
  ["live", /^(?:live-?blogs?|live-?updates?|live-news|liveticker)$/i],
  ["round-up", /^(?:newsletters?|news-in-brief)$/i],
  ["correction", /^corrections(?:-and-clarifications)?$/i],
  [
    "gallery",
    /^(?:(?:photo-?|picture-?|image-?)?galler(?:y|ies)|in-(?:pictures|photos)|slideshows?|bilder(?:galerie|strecke)|fotostrecken?)$/i,
  ],
  ["video", /^videos?$/i],
];

/** "Opinion: Let the bridge go", "Letters | ...". */
const HEADS: LabelTable = [
  ["satire", /^(?:satire|parody)\s?[:|–—]|[([](?:satire|parody)[)\]]$|\s#(?:satire|parody)$/i],
  [
    "paid",
    /^(?:sponsored(?: content| post)?|paid (?:post|content)|advertorial|ad(?:vertis(?:ement|ing))?(?: feature)?|partner content|promoted|anzeige)\s?[:|–—]/i,
  ],
  [
    "press release",
    /^(?:(?:press|news|media) release|pressemitteilung|medienmitteilung|communiqué de presse|nota de prensa|comunicado de prensa|comunicato stampa|пресс-релиз)\s?[:|–—-]/i,
  ],
  [
    "letters",
    /^(?:letters?(?: to the editor)?|your letters|readers['’] letters|leserbriefe?)\s?(?:[:|–—]|$)/i,
  ],
  [
    "correction",
    /^(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|errat(?:um|a)|for the record|setting the record straight|(?:an )?(?:apology|amplification))\s?(?:[:|–—]|$)/i,
  ],
  [
    "correction",
    regexFrom(
      "i",
      "^",
      [
        "berichtigung(?:en)?|korrektur(?:en)?|richtigstellung|gegendarstellung|rectificatifs?|mise au point|fe de err(?:atas|ores)",
        "rectificación|aclaración|errata corrige|rettifica|precisazione|correções|rättelse|rectificatie|sprostowanie|поправка",
      ],
      String.raw`\s?(?:[:|–—]|$)`,
    ),
  ],
  ["interview", /^(?:(?:exclusive )?interview|q\s?&\s?a|the .{2,40} interview)\s?[:|–—]/i],
  [
    "opinion",
    regexFrom(
      "i",
      "^(?:le |la |el |il |l['’]|der |die |das )?",
      [
        ...OPINION_LABELS,
        ...OPINION_LABELS_IN_FRONT,
        ...OPINION_LABELS_ABROAD,
        "(?:my|another) (?:view|voice)|our voice|perspective|(?:book|film|movie|theatre|tv|album)? ?review",
        "carta (?:del director|de la directora|abierta)|open letter|offener brief|lettre ouverte|lettera aperta|from the editor",
        "billet d['’]humeur",
      ],
      String.raw`(?:\s?[:|–—]|\.\s)`,
    ),
  ],
  ["live", /^(?:live (?:updates?|blog)|liveblog|liveticker)\s?[:|–—-]/i],
  // "Politics live: vote, resignation, gaffe": a whole section, and no one matter.
  ["live", regexFrom("iu", "^(?:the )?(?:", [...SECTION_NAMES, "news"], String.raw`) live\s?[:|–—]\s`)],
  [
    "gallery",
    regexFrom("i", "^", [
      String.raw`(?:the )?(?:${CALENDAR_UNIT}) in (?:pictures|photos|images)(?=$|[\s:|–—,-])`,
      "(?:in (?:pictures|photos)|fotos|bilder|imágenes|galería|le foto|en fotos|in immagini|(?:photo |picture )?gallery|slideshow|photos|bilderstrecke|fotostrecke" +
        String.raw`|en images|fotogalería)\s?[:|–—]`,
    ]),
  ],
  ["video", /^(?:watch|video)\s?[:|–—]/i],
  [
    "live",
    regexFrom(
      "i",
      String.raw`(?:[:|–—-]|,)\s`,
      [...LIVE_LABELS, "(?:follow )?live(?: (?:updates?|blog|news|reaction))?"],
      "$",
    ),
  ],
  [
    "opinion",
    regexFrom(
      "i",
      String.raw`\s[|–—]\s`,
      [...OPINION_LABELS_BEHIND, "comment"],
      String.raw`(?:\s[|–—]\s.{2,40})?$`,
    ),
  ],
  ["letters", /\s[|–—]\s(?:letters(?: to the editor)?)(?:\s[|–—]\s.{2,40})?$/i],
];

/** Sources that publish only press releases. */
const RELEASING =
  /^(?:pr ?newswire|business ?wire|globe ?newswire|ein presswire|accesswire|pressebox|presseportal|.{2,60}\bpress (?:office|room|releases?))$/i;

/**
 * Sections of a paper. A list of several is the site's menu and no label. Not all sections of the lexicon: "Opinion" and
 * "World" together may label an article.
 */
const SECTION =
  /^(?:news|sports?|weather|business|politics|entertainment|lifestyle|local|world|obituaries|classifieds|jobs|video|photos)$/i;
const MENU = 2;

/** The kind that labels a document: by its types, sections, title or address; null without a label. */
export function labelled({ fields, declared }: Document, title: string): DocumentKind | null {
  const { labels = [], topics = [], url } = fields;
  const types = [...(declared?.types ?? []), ...labels];
  for (const [kind, type] of TYPES) if (types.some((label) => type.test(label))) return kind;
  if (fields.source !== undefined && RELEASING.test(fields.source)) return "press release";
  const isMenu = topics.filter((topic) => SECTION.test(topic.trim())).length >= MENU;
  const called = [declared?.section ?? "", ...labels, ...(isMenu ? [] : topics)];
  for (const [kind, pattern] of LABELS) if (called.some((label) => pattern.test(label.trim()))) return kind;
  for (const [kind, pattern] of HEADS) if (pattern.test(title)) return kind;
  if (isLeader(title, fields.source)) return "opinion";
  return inAddress(url);
}

/** "The Sun says: Save our pool", "The Orsk Post view on ferries". */
const LEADER = /^(?:the )?(.{2,40}?)(?:['’]s)? (?:says\s?[:|–—]|view\b(?:\s?[:|–—]| on\b))/i;

/** Whether the title gives the view of the outlet itself. */
function isLeader(title: string, source: string | undefined): boolean {
  const named = LEADER.exec(title)?.[1]?.toLowerCase().trim();
  if (named === undefined || source === undefined) return false;
  return ` ${source.toLowerCase()} `.includes(` ${named} `);
}

const OPINIONS = /\/opinions?\//;

/** Looks at the folders of an address, without the article's own name. */
function inAddress(url: string | undefined): DocumentKind | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { hostname, pathname } = new URL(url);
  // Courts publish opinions too, and public offices publish press releases.
  if (/court|(?:^|\.)gov(?:\.|$)/.test(hostname) && OPINIONS.test(pathname)) return null;
  const folders = pathname.split("/").filter(Boolean).slice(0, -1);
  for (const [kind, pattern] of FOLDERS) if (folders.some((folder) => pattern.test(folder))) return kind;
  return null;
}
