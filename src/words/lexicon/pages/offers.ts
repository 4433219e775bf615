/**
 * What paid articles say where their text is cut off, for those who do not subscribe. Gathered by hand. Patterns for any
 * case; each begins and ends at a word.
 */

/** Most characters of an offer. A longer block is a report that mentions a paywall. */
const LONGEST_OFFER = 240;

/** Skips blocks without an offer in one pass, instead of one pass for each pattern. */
const HINT =
  /subscri|continu|keep reading|unlock|log ?-?in|sign|regist|free art|member|premium|customer|weiterl|abonn|lecture|suscri|leyendo|abbonat|leggere|assinant/i;

/** Whether a block is an offer at which the text is cut off. */
export const isOffer = (text: string): boolean =>
  text.length <= LONGEST_OFFER && HINT.test(text) && PATTERNS.some((pattern) => pattern.test(text));

/** An offer to subscribe or to log in that ends a text. */
export const OFFERS: readonly string[] = [
  String.raw`\b(?:this|the) (?:article|story|content|post|piece|page) is (?:only )?(?:available )?(?:exclusively )?` +
    String.raw`(?:for|to) (?:paying |our |premium |registered )?(?:subscribers|members|customers)\b`,
  String.raw`\b(?:to|and) (?:continue|keep) reading\b|^continue reading (?:with|for|by|your article)\b`,
  String.raw`\b(?:to|and) read (?:the (?:full|whole|rest of|complete)|this|more of this|on)\b.{0,30}\b(?:article|story|subscri|log ?in|sign|register)`,
  String.raw`\b(?:subscribe|sign up|register|log in|become a (?:member|subscriber))\b.{0,30}\b(?:to|and) (?:continue|keep reading|unlock)\b`,
  String.raw`\b(?:subscribe|sign up|register|log in)\b.{0,30}\b(?:to|and) (?:read (?:on|more|the (?:full|rest|whole)|this)|get (?:full |unlimited )?access)\b`,
  String.raw`\byou(?:['’]ve| have) (?:reached|used|read|hit) (?:your|all|the|\d{1,2}(?: of| out of|/))\b.{0,30}\b(?:free|limit|articles?)\b`,
  String.raw`\b(?:you have|you['’]ve) \w+ free articles? (?:left|remaining)\b`,
  String.raw`\b(?:already|existing) (?:a )?(?:subscriber|member|digital subscriber|customer)s?\b ?\??.{0,30}\b(?:log|sign) ?-?in\b`,
  String.raw`^already (?:a |have a )?(?:subscri\w+|member|account)\b`,
  String.raw`\b(?:exclusive(?:ly)? (?:for|to) (?:our )?(?:subscribers|members)|subscriber[- ]only|subscribers only|members[- ]only|premium (?:article|content))\b`,
  String.raw`\b(?:weiterlesen mit|jetzt weiterlesen|nur für abonnenten|dieser artikel ist (?:exklusiv|nur)|réservé (?:aux|à nos) abonnés|il vous reste \d{1,3}(?:[.,]\d{1,2})?\s?% de)\b`,
  String.raw`\b(?:(?:artikel|verhaal) is alleen voor abonnees|lees verder vanaf)\b`,
  String.raw`\b(?:(?:contenido|artículo)(?: es)? (?:exclusivo|solo) para suscriptores|para seguir leyendo|contenuto riservato agli abbonati|per continuare a leggere)\b`,
  String.raw`\bconteúdo exclusivo para assinantes\b`,
];

/** Phrases that ask for a subscription or a login, and that other texts have, too. Without word boundaries. */
export const WEAK_OFFERS: readonly string[] = [
  "subscribe (?:now )?to (?:continue|read|unlock)",
  "(?:to )?(?:continue|keep) reading,? (?:with|subscribe|log in|sign in|this)",
  "already a (?:subscriber|member)",
  "(?:reserved for|exclusive to|available to) (?:our )?(?:subscribers|members)(?: only)?",
  "subscribers? only|get unlimited access|start your (?:free )?trial|log ?in to (?:continue|read)",
  "register to (?:continue|read)|unlock this (?:article|story)|jetzt abonnieren|pour lire la suite",
  "suscríbete para|contenuto riservato|abbonati per|exclusivo para assinantes|alleen voor abonnees",
];

/** The same in French, German and Spanish, as buttons and headings have them. */
export const SUBSCRIBE_ELSEWHERE =
  "abonnez-vous|réservé aux abonnés|nur für abonnenten|solo para suscriptores";

const PATTERNS: readonly RegExp[] = OFFERS.map((offer) => new RegExp(offer, "i"));
