/** The English patterns for an event's quantities. */

import { unitSpellings } from "../../words/lexicon/measures/measure-units.js";
import { COMPASS_POINT } from "../../words/lexicon/things/directions.js";
import { PASSENGER_SHIPS, WORDS_FOR_A_PLANE } from "../../words/lexicon/things/vehicles.js";
import { oneOf, regexFrom } from "../../words/text/regex.js";
import { after, before, type Wording } from "./event-kinds.js";

const TIME = regexFrom("", "^", unitSpellings("min"), "$");
const LENGTH = regexFrom("", "^", unitSpellings("m"), "$");
const LAND = regexFrom("", "^", unitSpellings("m2"), "$");
const MONEY = /^(?:[A-Z]{3}|crown|franc|peso|pounds)$/;

export const WORDINGS: readonly Wording[] = [
  {
    kind: "dead",
    after: after(
      "dead|died|die|dies|deaths?(?! (?:sentence|penalty|row|threat|certificate|squad))|killed|" +
        "fatalit(?:y|ies)|bodies|corpses|lives|lost (?:their lives|(?:his|her|their) life)|perished|drowned|slain|murdered|shot dead",
      7,
    ),
    before: before(
      [
        "kill|kills|killed|killing|(?:death )?tolls?",
        "number of (?:the )?(?:dead|deaths|people killed|victims|fatalities)|deaths|fatalities",
        "claim(?:s|ed|ing)?(?= (?:the lives|at|[\\p{L}-]*$))|murdered|murdering|dead (?:is|at|to)|cost the lives of|lives of",
      ].join("|"),
    ),
  },
  { kind: "dead", before: before("tolls?|number of (?:the )?(?:dead|deaths|people killed)|dead", 14) },
  {
    kind: "hurt",
    after: after(
      "injured|hurt|wounded|injuries|casualties|(?:are |were |being |been )*(?:treated )?in (?:hospital|intensive care)|hospitali[sz]ed|(?:taken|rushed) to hospital",
      7,
    ),
    before: before(
      "injur(?:e|es|ed|ing)|wound(?:s|ed|ing)?|hurt(?:s|ing)?|number of (?:the )?(?:injured|wounded|people injured|people wounded)",
    ),
  },
  { kind: "hurt", before: before("number of (?:the )?(?:injured|wounded|people (?:injured|wounded))", 14) },
  {
    kind: "missing",
    after: after("missing|unaccounted for|feared trapped|trapped"),
    before: before("number of (?:the )?missing"),
  },
  {
    kind: "arrested",
    after: after("arrested|(?<!citizen[’']s )arrests?|detained|detentions|taken into custody|in custody"),
    before: before("arrest(?:s|ed|ing)?|detain(?:s|ed|ing)?|rounded up"),
  },
  {
    kind: "arrested",
    before: before("number of (?:arrests|detentions|people (?:arrested|detained))", 14),
  },
  { kind: "missing", before: before("number of (?:the )?(?:missing|people missing)", 14) },
  {
    kind: "evacuated",
    after: after(
      "evacuated|displaced|fled|to flee|forced (?:out|from)|(?:had )?to leave|evacuees|le(?:ft|ave|aving) their homes",
    ),
    before: before(
      "evacuat(?:e|es|ed|ing)|displac(?:e|es|ed|ing)|clear(?:ed|ing) out|forc(?:e|es|ed|ing)(?= [\\p{L}\\p{N}’'-]* ?$)",
    ),
  },
  {
    kind: "rescued",
    after: after("rescued|saved|pulled (?:out|from)|freed"),
    before: before("rescu(?:e|es|ed|ing)"),
  },
  {
    kind: "homeless",
    after: after("homeless"),
    before: before("homeless|destroy(?:s|ed|ing)? the homes of"),
  },
  {
    kind: "without power",
    after: after(
      "without (?:power|electricity)|(?:had|have|has|with) no (?:power|electricity)|lost power",
      8,
    ),
    before: before(
      "power (?:cuts?|outages?|failures?)|cut(?:s|ting)? (?:off )?(?:power|electricity)|without (?:power|electricity)|knock(?:s|ed|ing) out power",
      8,
    ),
  },
  {
    kind: "burned",
    after: after("burned|burnt|scorched|charred|blackened|destroyed", 3),
    before: before(
      "burn(?:s|ed|t|ing)?|scorch(?:es|ed|ing)?|charr(?:ed|ing)|blacken(?:s|ed|ing)?|spread (?:over|to)",
    ),
    unit: LAND,
  },
  {
    kind: "magnitude",
    after: after("magnitude|on the richter", 1),
    before: before("magnitude|richter scale|quake (?:\\p{L}+ ){0,3}measured|measur(?:ed|ing)"),
  },
  {
    kind: "magnitude",
    after: after("(?:earth|sea)?quake|tremor|temblor|aftershock", 1),
    only: "small decimals",
  },
  {
    kind: "vote share",
    after: after("of (?:the )?(?:popular |first-round |national )?(?:votes?|ballots)", 1),
    unit: /^%$/,
  },
  { kind: "turnout", after: after("turnout|turned out", 2), before: before("turnout"), unit: /^%$/ },
  {
    kind: "jobs",
    after: after("jobs|redundancies|layoffs|job cuts|posts"),
    before: before("lay(?:s|ing)? off|laid off"),
  },
  {
    kind: "sentence",
    after: after("in (?:prison|jail)|behind bars|imprisonment|prison|sentence|jail", 1),
    before: before("jailed|imprisoned|sentenced|sentence of|prison (?:term|sentence) of"),
    unit: TIME,
  },
  {
    kind: "fine",
    after: after("fine", 1),
    before: before("fine(?:d|s)?|fine of|penalty of", 6),
    unit: MONEY,
  },
  {
    kind: "cost",
    before: before(
      "cost(?:s|ing)?|worth|priced at|price of|sold for|bought for|paid|valued at|budget (?:of|is|was)",
    ),
    unit: MONEY,
  },
  // "agreed to buy Lumina for $3 billion", "a $3 billion takeover"
  {
    kind: "cost",
    after: after("deal|takeover|acquisition|buyout|purchase|merger", 2),
    before: before(
      "(?:buy|buys|buying|bought|acquir(?:e|es|ed|ing)|purchas(?:e|es|ed|ing)|sell|sells|selling|sold|sign|signs|signed|signing) (?:\\p{L}[\\p{L}\\p{N}’'-]* ){1,6}for",
      3,
    ),
    unit: MONEY,
  },
  {
    kind: "rate",
    before: before(
      "(?:key|benchmark|base|main|policy|lending|interest|tax|jobless|unemployment|inflation) rates?(?: (?:by|from) (?:[\\p{L}\\p{N}.%-]+ ){1,5}?| \\p{L}+ | )(?:to|at|of)",
      0,
    ),
    unit: /^%$/,
  },
  {
    kind: "recalled",
    before: before("recall(?:s|ed|ing)?|call(?:s|ed|ing)? back", 3),
  },
  {
    kind: "hostages",
    after: after("hostages?|captives?", 3),
    before: before("hostages?", 2),
  },
  // "bans petrol cars from 2032"
  { kind: "from", before: before("from|as of|starting in|beginning in", 0), only: "years" },
  { kind: "until", before: before("until|till|through|by", 0), only: "years" },
  // "41 confirmed cases of measles", "the number of measles cases has risen to 41"
  {
    kind: "cases",
    after: after("cases of|(?:confirmed|suspected|new) cases|infections|cases", 3),
    before: before(
      "(?:number of|total of|count of) (?:[\\p{L}-]+ ){0,4}(?:cases|infections)|(?:cases|infections) (?:has|have|had|to|reached|rose|climbed|stood)",
      4,
    ),
  },
  { kind: "contract", after: after("contract|deal", 1), unit: /^years?$/ },
  {
    kind: "capacity",
    after: after("seats|beds|berths", 1),
    before: before(
      "(?:licen[cs]ed|allowed|able|permitted|designed|built) (?:for|to (?:carry|hold|seat))|(?:capacity|room|space) (?:of|for)",
      2,
    ),
  },
  {
    kind: "pay rise",
    after: after("(?:pay|wage|salary) (?:rise|raise|increase|hike)|raise", 1),
    before: before(
      "(?:pay|wage|salary) (?:rise|raise|increase|hike) of|(?:raise|increase) (?:pay|wages|salaries) by",
      1,
    ),
    unit: /^%$/,
  },
  {
    kind: "stolen",
    before: before(
      "st(?:eal|eals|ealing|ole|olen)|embezzl(?:e|es|ed|ing)|defraud(?:ed|ing)? (?:\\p{L}+ ){1,4}of|theft of|robbed (?:\\p{L}+ ){1,4}of",
      4,
    ),
    unit: MONEY,
  },
  {
    kind: "loss",
    after: after("loss|in losses", 2),
    before: before("los(?:t|e|es|ing)|loss(?:es)?(?: of| at| is| was)?"),
    unit: MONEY,
  },
  {
    kind: "profit",
    after: after("profit|in profits", 2),
    before: before("profits? (?:of|to)|earned|earnings of|made"),
    unit: MONEY,
  },
  {
    kind: "delay",
    after: after("delay|late", 1),
    before: before("delayed|held(?: up)?|delay of|late by"),
    unit: TIME,
  },
  { kind: "duration", before: before("took|lasted|lasting|taking"), unit: TIME },
  {
    kind: "distance",
    after: after(`away|from|${COMPASS_POINT}|off`, 1),
    before: before("distance of|lies|is|lie"),
    unit: LENGTH,
  },
  {
    kind: "depth",
    after: after("deep|depth|below|down|underground|beneath", 1),
    before: before("depths? of(?: just| only)?", 1),
    unit: LENGTH,
  },
  {
    kind: "height",
    after: after("high|tall|in height", 0),
    before: before("heights? of", 2),
    unit: LENGTH,
  },
  {
    kind: "aboard",
    after: after("(?:on board|aboard|on the (?:ship|plane|ferry|boat|bus|train))"),
    // "sentenced with 19 others" is no ferry
    before: before(
      `(?<!\\bto )carr(?:y|ied|ying)|(?:${oneOf(...PASSENGER_SHIPS, ...WORDS_FOR_A_PLANE, "dinghy|bus|coach|train|helicopter")}) with`,
    ),
  },
  {
    kind: "crowd",
    after: after(
      "in attendance|attended|gathered|marched|rallied|protested|demonstrated|took to the streets|took part|" +
        "(?:at|in) the (?:march|rally|protest|demonstration|parade|vigil)|" +
        "turned out|looked on|watched(?! (?:[\\p{L}-]+ ){0,3}(?:on tv|on television|online))",
      3,
    ),
    before: before(
      "attended by|watched by|attendance of|crowds? of|march(?:es)? of|rally of|gathering of|" +
        "(?:put|estimated) the (?:march|crowd|rally|protest|demonstration|number of (?:marchers|protest[eo]rs|demonstrators)|size of the (?:crowd|march|rally))(?: in [\\p{L}-]+)? (?:at|to be)",
      1,
    ),
    only: "crowds",
  },
  // "Eight men opened fire": gunmen who were killed are counted as dead
  {
    kind: "attackers",
    after: after(
      "(?:(?:gun|masked |armed )?men|people|attackers|robbers|raiders|assailants) (?:[\\p{L}-]+ ){0,6}(?:opened fire|stormed|burst into|held up|robbed|raided)",
      2,
    ),
  },
  { kind: "children", before: before("(?:mother|father|mom|mum|dad) of", 0) },
  {
    kind: "compensation",
    after: after("(?:in|as) (?:compensation|damages)|compensation|settlement", 1),
    before: before("ordered (?:[\\p{L}’'-]+ ){0,4}to pay|damages of|compensation of|settlement of", 0),
    unit: MONEY,
  },
];
