/** Detects documents that collect several matters: briefings, newsletters, "News in brief". */

import type { Block } from "../model.js";
import { WEEKDAYS_BY_LANGUAGE } from "../words/lexicon/calendar-by-language.js";
import { ENGLISH_MONTHS, SHORT_MONTHS, WEEKDAY_NAME } from "../words/lexicon/english-calendar.js";
import { SMALL_NUMBERS } from "../words/lexicon/english-numbers.js";
import { CALENDAR_UNIT } from "../words/lexicon/measures/units-of-time.js";
import { SECTION_NAMES } from "../words/lexicon/pages/outlet-words.js";
import { finderOf } from "../words/text/needed-words.js";
import { oneOf, regexFrom } from "../words/text/regex.js";
import type { DocumentReading } from "./document-reading.js";

const WHOSE = "(?:(?:your|the|our|today['’]s|good) )?";
const WHEN =
  "(?:early )?(?:morning|evening|afternoon|lunchtime|midday|noon|nightly|daily|weekly|weekend|breakfast|pm|am)";
const DIGEST =
  "(?:news )?(?:briefing|briefs?|news ?letter|digest|round-?up|headlines|rundown|bulletin|wrap|read|catch-?up)";
/** Weekdays in other languages. */
const MONTH = `(?:${[...ENGLISH_MONTHS, ...SHORT_MONTHS].join("|")})\\b`;
const DAYS_ABROAD = `(?:${[...WEEKDAYS_BY_LANGUAGE.values()].flatMap((days) => days.flatMap(({ full }) => full)).join("|")})`;
const FIELD = `(?:${oneOf(...SECTION_NAMES, "tech|state|regional|community|city|county|police|crime|area|nation|metro")})`;
const NUMBER = `(?:\\d{1,2}|${SMALL_NUMBERS.slice(2, 11).join("|")}|twelve|a few)`;
const THINGS = "(?:(?:big|top|more|other|key) )?(?:things|stories|headlines|news items)";
const TO_KNOW =
  "(?: (?:you|we))?(?: (?:need|have|should|ought|must|want))?(?: to)? (?:know|read|watch|see|follow|start)";
const SOON = `(?:today|tonight|tomorrow|this (?:morning|evening|week|weekend)|your day|(?:on |for |this )?${WEEKDAY_NAME})`;
/** What may follow such a title: nothing, its content, or its date. A subject after it marks a report. */
const ENDS = "(?=\\s?(?:$|[:|,–—-]|for\\b|from\\b|of\\b|\\d))";

/** Titles of regular summaries. They name the format, where a report's headline names a subject. */
const TITLES: readonly RegExp[] = [
  `${WHOSE}${WEEKDAY_NAME}(?:['’]s)?(?: (?:morning|evening|afternoon))? ${DIGEST}${ENDS}`,
  `${WHOSE}(?:${WEEKDAY_NAME} )?${WHEN} ${DIGEST}${ENDS}`,
  `.{2,60}[:|–—-] ${WHOSE}(?:${WEEKDAY_NAME}(?:['’]s)?|${WHEN}) ${DIGEST}$`,
  `.{0,40}\\b(?:results|scores|fixtures)(?:,| and| &) (?:(?:the )?(?:league )?tables?|fixtures|results|standings|scorers)$`,
  `(?:the )?${FIELD} (?:in brief|briefs|news briefs|round-?up|digest)${ENDS}`,
  `(?:the )?(?:police|crime|sheriff['’]?s?|public safety) (?:log|blotter|beat|calls)${ENDS}`,
  `(?:the |this )?[\\p{L}'’-]+(?: [\\p{L}'’-]+)? in brief$`,
  `(?:la (?:lettre|newsletter|matinale)|le (?:billet|courrier)) (?:du (?:matin|soir|jour|${DAYS_ABROAD})|de la (?:semaine|rédaction))${ENDS}`,
  `(?:el boletín|la newsletter|la rassegna|il bollettino) (?:de la (?:mañana|noche|semana)|del (?:día|mattino|giorno|lunes)|della (?:sera|mattina|settimana))${ENDS}`,
  `(?:police|crime|court|fire|sheriff['’]?s?) reports?(?:,| for| from) ${MONTH}`,
  `(?:kurzmeldungen|kurz gemeldet|kurz notiert|polizeibericht) (?:aus|vom)\\s`,
  `(?:in brief|news briefs?|briefs|newsletter|the briefing|the digest|today in brief|news at a glance)${ENDS}`,
  `headlines at \\d.{0,20}$`,
  `(?:the |your )?${NUMBER} ${THINGS}${TO_KNOW}(?: (?:for |about )?${SOON}.{0,40})?$`,
  `(?:here(?:['’]s| is| are) )?what (?:you|we) (?:need|have|should|ought) to know ${SOON}`,
  `what happened (?:today|yesterday|overnight|this (?:week|morning|evening))${ENDS}`,
  `(?:the )?(?:${CALENDAR_UNIT}) in (?:review|brief|news|pictures|photos)${ENDS}`,
  `(?:this|last) week in (?:\\w+ )?(?:news|review|brief)${ENDS}`,
  `(?:today['’]s|tonight['’]s|the day['’]s) (?:top |main |other )?(?:news|stories|headlines)${ENDS}`,
  `(?:nachrichten|news) (?:kompakt|im überblick|des tages)${ENDS}`,
  `(?:kurz (?:gemeldet|notiert)|kurzmeldungen|meldungen|in kürze|das wichtigste in kürze)${ENDS}`,
  `(?:en bref|l['’]actu en bref|l['’]essentiel (?:de l['’]actu|du jour)|en breve|in breve)${ENDS}`,
  `(?:las|los) (?:noticias|titulares) (?:del día|de hoy)${ENDS}`,
  `le notizie (?:del giorno|di oggi)${ENDS}`,
  `das war der (?:tag|morgen|abend)|der (?:tag|morgen|abend) (?:kompakt|im überblick|in kürze)|(?:die )?(?:lage|themen) (?:am|des|vom) (?:morgen|abend|tag(?:es)?)${ENDS}`,
  `das wichtigste (?:vom|des|am) (?:tage?s?|morgen|abend|wochenende|${DAYS_ABROAD})${ENDS}`,
  `(?:meldungen|schlagzeilen|nachrichten|kurznachrichten) (?:vom|des|am) (?:tage?s?|morgen|abend|${DAYS_ABROAD})${ENDS}`,
  `ce qu['’]il (?:faut|fallait) (?:retenir|savoir) (?:de (?:la journée|l['’]actualité)|ce (?:matin|soir)|aujourd['’]hui)`,
  `(?:les titres|l['’]actualité|la revue de presse|le récap|le brief|l['’]essentiel) (?:du (?:matin|soir|jour|${DAYS_ABROAD})|de la (?:journée|matinée|semaine)|de ce (?:matin|soir))${ENDS}`,
  `lo que (?:debes|hay que|tienes que|necesitas) saber (?:para )?(?:hoy|este ${DAYS_ABROAD})${ENDS}`,
  `(?:las claves|lo más importante|el resumen|resumen|el repaso) (?:de hoy|(?:del|de la) (?:día|mañana|semana|noche))${ENDS}`,
  `(?:\\d{1,2}|cinco|tres|siete) (?:claves|noticias) (?:del día|de hoy|para (?:empezar|hoy|este)).{0,40}$`,
  `(?:le notizie|i titoli|i fatti|il riassunto|il punto) (?:principali )?(?:del giorno|di oggi|della (?:giornata|settimana|mattina|sera))${ENDS}`,
  `(?:cosa è successo oggi|buongiorno .{2,30}: le notizie|as notícias (?:do dia|de hoje)|resumo (?:do dia|da semana))`,
  `(?:het nieuws van (?:vandaag|de dag)|nyheterna i korthet|skrót dnia)${ENDS}`,
  `(?:главное за (?:день|утро|вечер|неделю)|новости к этому часу|коротко)${ENDS}`,
].map((pattern) => new RegExp(`^${pattern}`, "iu"));

const GREETING = regexFrom("iu", "^", [
  String.raw`(?:good (?:morning|afternoon|evening)|hello|hi there|happy (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b`,
  String.raw`welcome to (?:your|the|our) .{0,40}\b(?:briefing|newsletter|digest)\b`,
  "dear (?:readers?|subscribers?|friends)|guten (?:morgen|tag|abend)|liebe (?:leser|abonnent)|bonjour|bonsoir|chers? lect",
  "buen(?:os|as) (?:días|tardes|noches)|querid[oa]s lector|buon(?:giorno|asera)|cari lettori|bom dia",
]);
const OFFERS: readonly RegExp[] = [
  /\bhere(?:['’]s| is| are) (?:what|the|your|our)\b.{0,40}\b(?:need to know|headlines|stories|news|know today|happen)/i,
  /\b(?:voici|retrouvez) (?:l['’]essentiel|les (?:titres|informations)|ce qu['’]il faut)|\becco (?:le|i|cosa)\b/i,
  /\b(?:das|die) (?:wichtigste[ns]?|themen|nachrichten) (?:des|vom|am|für) |\best(?:o|as) es lo que\b|\blo más importante (?:de|del) /i,
  /\b(?:in today['’]s (?:briefing|newsletter|edition)|top stories (?:today|this))\b/i,
];
const FEWEST_ITEMS = 3;
/** What a newsletter says of itself. */
const saysOfItself = finderOf(
  regexFrom(
    "iu",
    String.raw`(?<!\p{L})`,
    [
      "was this (?:e-?mail|newsletter|message) (?:forwarded|sent) to you|(?:view|read) this (?:e-?mail|newsletter) in your browser",
      "unsubscribe(?: from this (?:e-?mail|newsletter|list)|,? (?:please )?(?:click )?here| at any time)",
      "you(?:['’]re| are)? receiv(?:e|ing) this (?:e-?mail|newsletter)|(?:vom )?newsletter (?:abbestellen|abmelden)",
      "se (?:désabonner|désinscrire)|darse de baja de|annulla(?:re)? l['’]iscrizione",
    ],
    String.raw`(?!\p{L})`,
  ),
);
const GREETED = /\bwith (?:your|our|the|today['’]s) .{0,30}\b(?:newsletter|briefing|digest|round-?up)\b/i;

/** Whether a document lists many matters in brief, as newsletters and digests do. */
export function isRoundUp({ title, blocks }: DocumentReading): boolean {
  if (TITLES.some((pattern) => pattern.test(title))) return true;
  const opening = blocks.slice(0, 2).map(({ text }) => text.slice(0, 300));
  const greets = opening.some((text) => GREETING.test(text));
  const offers = opening.some((text) => OFFERS.some((pattern) => pattern.test(text)));
  if (blocks.some(({ text }) => text.length < LONGEST_OF_ITSELF && saysOfItself(text) !== null)) return true;
  if (greets && opening.some((text) => GREETED.test(text))) return true;
  // "Halloran thrown out; bears raid bakery; vote delayed": below a greeting, a list of matters.
  if (greets && title.split(";").length >= FEWEST_ITEMS) return true;
  if (listsMatters(title) && opensMostly(blocks)) return true;
  return (greets || offers) && (greets && offers ? 2 : FEWEST_ITEMS) <= blocks.filter(opensItem).length;
}

/** "Feuer in Tellin, neue Brücke, Pokal-Aus": a title of three matters, between commas or semicolons. */
function listsMatters(title: string): boolean {
  const list = title.slice(title.lastIndexOf(":") + 1);
  return (
    list.split(/[,;]|\s(?:and|und|et|y|e)\s/u).filter((part) => part.trim().length >= SHORTEST_MATTER)
      .length >= FEWEST_ITEMS
  );
}

const SHORTEST_MATTER = 6;

/** Whether nearly each block has a lead-in of its own, and no two have the same. */
function opensMostly(blocks: readonly Block[]): boolean {
  const leads = blocks.flatMap(({ text }) => OWN_LEAD.exec(text.slice(0, 80))?.[1]?.toLowerCase() ?? []);
  return (
    leads.length >= FEWEST_ITEMS &&
    leads.length >= MOSTLY * blocks.length &&
    new Set(leads).size === leads.length
  );
}

const MOSTLY = 0.75;
const OWN_LEAD = /^(\p{Lu}[\p{L}' ’-]{2,40}?)\s?(?::|\.(?=\s\p{Lu})|\s[–—-])\s?\S/u;

const LONGEST_OF_ITSELF = 200;

/** A block that begins an item: a heading, a bullet, a paragraph with a bold or short lead-in. */
function opensItem({ kind, strong, text }: Block): boolean {
  return kind === "heading" || kind === "item" || strong || LEAD_IN.test(text);
}

const LEAD_IN = /^(?:[-•*–—▪●►]\s|\d{1,2}[.)]\s|\p{Lu}[\p{L}' ’-]{2,30}(?:[.:]| [–—-])\s(?=\p{Lu}))/u;
