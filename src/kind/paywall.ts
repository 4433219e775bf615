/** Detects a paid article as non-subscribers see it: a few sentences, and an offer to subscribe. */
import type { Block } from "../model.js";
import { type DocumentReading, wordsIn } from "./document-reading.js";

/** Phrases where the text was cut off. */
const CUT: readonly RegExp[] = [
  /\b(?:this|the) (?:article|story|content|post|piece|page) is (?:only )?(?:available )?(?:exclusively )?(?:for|to) (?:paying |our |premium |registered )?(?:subscribers|members|customers)\b/i,
  /\b(?:to|and) (?:continue|keep) reading\b|^continue reading (?:with|for|by|your article)\b/i,
  /\b(?:to|and) read (?:the (?:full|whole|rest of|complete)|this|more of this|on)\b.{0,30}\b(?:article|story|subscri|log ?in|sign|register)/i,
  /\b(?:subscribe|sign up|register|log in|become a (?:member|subscriber))\b.{0,30}\b(?:to|and) (?:continue|keep reading|unlock)\b/i,
  /\b(?:subscribe|sign up|register|log in)\b.{0,30}\b(?:to|and) (?:read (?:on|more|the (?:full|rest|whole)|this)|get (?:full |unlimited )?access)\b/i,
  /\byou(?:['’]ve| have) (?:reached|used|read|hit) (?:your|all|the)\b.{0,30}\b(?:free|limit|articles?)\b|\b(?:you have|you['’]ve) \w+ free articles? (?:left|remaining)\b/i,
  /\b(?:already|existing) (?:a )?(?:subscriber|member|digital subscriber|customer)s?\b ?\??.{0,30}\b(?:log|sign) ?-?in\b|^already (?:a |have a )?(?:subscri\w+|member|account)\b/i,
  /\b(?:exclusive(?:ly)? (?:for|to) (?:our )?(?:subscribers|members)|subscriber[- ]only|subscribers only|members[- ]only|premium (?:article|content))\b/i,
  /\b(?:weiterlesen mit|jetzt weiterlesen|nur für abonnenten|dieser artikel ist (?:exklusiv|nur)|réservé (?:aux|à nos) abonnés|il vous reste \d+\s?% de)\b/i,
  /\b(?:contenido exclusivo para suscriptores|para seguir leyendo|contenuto riservato agli abbonati|per continuare a leggere|conteúdo exclusivo para assinantes)\b/i,
];

/** Most characters of an offer. A longer block is a report that mentions a paywall. */
const LONGEST_OFFER = 240;
/** Most words before the cut. An article with more is whole enough to be a report. */
const LONGEST_TEASER = 150;

/** Skips blocks without an offer in one pass, instead of one pass for each pattern. */
const HINT =
  /subscri|continu|keep reading|unlock|log ?-?in|sign|regist|free art|member|premium|customer|weiterl|abonn|lecture|suscri|leyendo|abbonat|leggere|assinant/i;

/** Whether a block is an offer at which the text is cut off. */
export const isOffer = (text: string): boolean =>
  text.length <= LONGEST_OFFER && HINT.test(text) && CUT.some((pattern) => pattern.test(text));

/**
 * Whether a document holds only the beginning of its article: its structured data says so, or an offer to subscribe
 * follows a few words.
 */
export function isStub({ document, blocks }: DocumentReading): boolean {
  if (document.declared?.cutShort) return true;
  let before = 0;
  for (const [index, { text }] of blocks.entries()) {
    if (isOffer(text)) return wordsOfProse(blocks.slice(index)) <= LONGEST_TEASER;
    before += wordsIn(text);
    if (before > LONGEST_TEASER) return false;
  }
  return false;
}

/** Words of prose. Text may go on after the offer, where the box is in the middle of the page. */
const wordsOfProse = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + (text.length > LONGEST_OFFER ? wordsIn(text) : 0), 0);
