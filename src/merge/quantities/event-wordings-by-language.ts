/**
 * Patterns for an event's quantities in languages other than English. A kind that a language lacks is not read there. A verb
 * that says other things, too, counts with what completes it alone: "nahm 12 Menschen fest" is no "nahm 12 Menschen mit".
 */
import { after, before, completedBy, type Wording } from "./event-kinds.js";

/** Most words between the phrase for a toll and its number: "die Zahl der Toten des Brandes in der Fabrik stieg auf 12". */
const TOLL_WORDS = 14;
/** Most words between homes and what they lack: "40 000 Haushalte in drei Bezirken waren am Abend ohne Strom". */
const OUTAGE_WORDS = 8;
/** Most words between a number and the jobs that it counts: "300 weitere Stellen". */
const JOB_WORDS = 1;
/** Most words between "the death of" and the number of the dead: "la morte di almeno 12 persone". */
const DEATH_WORDS = 1;

/** Nothing behind the number says what it counts: "le bilan passe à 12", no "bilan de 12 victoires". */
const UNNAMED = /^\s*$/u;

/** By language, two letters. */
const WORDINGS_BY_LANGUAGE: Readonly<Record<string, readonly Wording[]>> = {
  de: [
    {
      kind: "dead",
      after: after(
        "tote[nr]?|tot|getötet|ermordet|starben|gestorben|ums leben|todesopfer|todesfälle|leichen|ertranken|ertrunken|tödlich",
      ),
      before: before("starben|starb|töteten?"),
    },
    { kind: "dead", before: before("zahl der (?:toten|todesopfer|opfer)", TOLL_WORDS) },
    {
      kind: "dead",
      before: before("forderten?|kosteten?"),
      completion: completedBy("menschenleben|das leben"),
    },
    {
      kind: "hurt",
      after: after("verletzte?[nr]?|verwundete?[nr]?|verletzungen"),
      before: before("verletzten|verletzte|zahl der verletzten"),
    },
    { kind: "missing", after: after("vermisste?[nr]?|vermisst"), before: before("zahl der vermissten") },
    {
      kind: "arrested",
      after: after("festgenommen|festnahmen|verhaftet|verhaftungen|in gewahrsam"),
      before: before("verhafteten?"),
    },
    { kind: "arrested", before: before("nahm|nahmen"), completion: completedBy("fest|in gewahrsam") },
    {
      kind: "evacuated",
      after: after("evakuiert|in sicherheit gebracht|geflohen|flohen"),
      before: before("evakuierten?"),
    },
    { kind: "homeless", after: after("obdachlos") },
    { kind: "without power", after: after("ohne strom", OUTAGE_WORDS) },
    { kind: "jobs", after: after("stellen|arbeitsplätze|jobs", JOB_WORDS) },
  ],
  fr: [
    {
      kind: "dead",
      after: after("morte?s?|tuée?s?|décès|décédée?s?|victimes|péri|perdu la vie|noyée?s?"),
      before: before("tué|tuant|causé la mort de|coûté la vie à"),
    },
    {
      kind: "dead",
      before: before(
        "bilan (?:humain|mortel|des (?:morts|victimes))|nombre de (?:morts|victimes)",
        TOLL_WORDS,
      ),
    },
    {
      kind: "dead",
      before: before("bilan (?:\\p{L}+ )?(?:s[’']alourdit|s[’']élève|passe|monte|grimpe)"),
      completion: UNNAMED,
    },
    { kind: "hurt", after: after("blessée?s?"), before: before("blessé|blessant|nombre de blessés") },
    {
      kind: "missing",
      after: after("disparue?s?"),
      before: before("nombre de disparus"),
    },
    {
      kind: "arrested",
      after: after("arrêtée?s?|interpellée?s?|arrestations|interpellations|en garde à vue"),
      before: before("arrêté|interpellé"),
    },
    { kind: "evacuated", after: after("évacuée?s?|déplacée?s?"), before: before("évacué") },
    { kind: "homeless", after: after("sans abri|sans-abri") },
    { kind: "without power", after: after("sans électricité|privée?s? d[’']électricité", OUTAGE_WORDS) },
    { kind: "jobs", after: after("emplois|postes", JOB_WORDS) },
  ],
  es: [
    {
      kind: "dead",
      after: after(
        "muert[oa]s?|fallecid[oa]s?|murieron|fallecieron|víctimas mortales|perdieron la vida|cadáveres|asesinad[oa]s?",
      ),
      before: before(
        "mató|mataron|matando|murieron|fallecieron|(?:quit|cost)(?:ó|aron|ado|ando) la vida a|(?:cobr|seg)(?:ó|aron|ado|ando) la vida de|(?:acab|termin)(?:ó|aron|ado|ando) con la vida de",
      ),
    },
    {
      kind: "dead",
      before: before("(?:número|cifra|balance) de (?:muertos|víctimas|fallecidos)", TOLL_WORDS),
    },
    { kind: "hurt", after: after("herid[oa]s?|lesionad[oa]s?"), before: before("hirió|hirieron|hiriendo") },
    { kind: "missing", after: after("desaparecid[oa]s?"), before: before("número de desaparecidos") },
    {
      kind: "arrested",
      after: after("detenid[oa]s?|arrestad[oa]s?|detenciones|arrestos"),
      before: before("detuvo|detuvieron|arrestó|arrestaron|detenido a"),
    },
    {
      kind: "evacuated",
      after: after("evacuad[oa]s?|desplazad[oa]s?"),
      before: before("evacuó|evacuaron|evacuado a"),
    },
    { kind: "homeless", after: after("sin hogar") },
    { kind: "without power", after: after("sin (?:luz|electricidad)", OUTAGE_WORDS) },
    { kind: "jobs", after: after("empleos|puestos de trabajo", JOB_WORDS) },
  ],
  it: [
    {
      kind: "dead",
      after: after("mort[ioea]|vittime|uccis[ioea]|decedut[ioea]|hanno perso la vita|decessi"),
      before: before("ucciso|uccidendo|(?:numero|bilancio) (?:dei morti|delle vittime)"),
    },
    { kind: "dead", before: before("morte di", DEATH_WORDS) },
    { kind: "dead", before: before("bilancio (?:\\p{L}+ )?(?:sale|è salito)"), completion: UNNAMED },
    { kind: "hurt", after: after("ferit[ioea]"), before: before("ferito|ferendo|numero dei feriti") },
    { kind: "missing", after: after("dispers[ioea]") },
    {
      kind: "arrested",
      after: after("arrestat[ioea]|fermat[ioea]|arresti"),
      before: before("arrestato|fermato"),
    },
    { kind: "evacuated", after: after("evacuat[ioea]|sfollat[ioea]"), before: before("evacuato") },
  ],
  pt: [
    {
      kind: "dead",
      after: after("mort[oa]s?|morreram|faleceram|vítimas mortais|óbitos|perderam a vida"),
      before: before("matou|mataram|matando|morreram|número de (?:mortos|vítimas)"),
    },
    { kind: "hurt", after: after("ferid[oa]s?"), before: before("feriu|feriram|ferindo") },
    { kind: "missing", after: after("desaparecid[oa]s?") },
    {
      kind: "arrested",
      after: after("detid[oa]s?|pres[oa]s?|detenções"),
      before: before("deteve|detiveram|prendeu|prenderam"),
    },
    { kind: "evacuated", after: after("evacuad[oa]s?|desalojad[oa]s?"), before: before("evacuou|evacuaram") },
  ],
  nl: [
    {
      kind: "dead",
      after: after(
        "doden?|gedood|omgekomen|overleden|gestorven|stierven|om het leven|dodelijke slachtoffers|lichamen|verdronken",
      ),
      before: before("doodde|doodden|kostten? het leven aan"),
    },
    { kind: "dead", before: before("dodental|aantal doden", TOLL_WORDS) },
    {
      kind: "dead",
      before: before("eisten?|kostten?"),
      completion: completedBy("(?:mensen)?levens|het leven"),
    },
    {
      kind: "hurt",
      after: after("gewond(?:en)?|gewonde|verwond"),
      before: before("verwondde|verwondden|aantal gewonden"),
    },
    { kind: "missing", after: after("vermist(?:en)?|vermiste") },
    {
      kind: "arrested",
      after: after("opgepakt|aangehouden|gearresteerd|arrestaties|aanhoudingen"),
      before: before("arresteerde|arresteerden"),
    },
    { kind: "arrested", before: before("pakten?"), completion: completedBy("op") },
    { kind: "arrested", before: before("hield|hielden"), completion: completedBy("aan") },
    { kind: "evacuated", after: after("geëvacueerd|ontruimd"), before: before("evacueerde|evacueerden") },
    { kind: "homeless", after: after("dakloos|daklozen") },
    { kind: "without power", after: after("zonder stroom", OUTAGE_WORDS) },
    { kind: "jobs", after: after("banen|arbeidsplaatsen", JOB_WORDS) },
  ],
  // "3人が死亡し", "死者は5人"
  ja: [
    {
      kind: "dead",
      after: /^\s?(?:人|名)[^、。\p{N}]{0,12}(?:死亡|死去|亡くな|犠牲|死者)/u,
      before: /(?:死者|犠牲者)(?:の?数)?[はが](?:少なくとも|合わせて)?\s?$/u,
    },
    {
      kind: "hurt",
      after: /^\s?(?:人|名)[^、。\p{N}]{0,12}(?:負傷|けが|怪我|重傷|軽傷)/u,
      before: /(?:負傷者|けが人|怪我人)(?:の?数)?[はが](?:少なくとも|合わせて)?\s?$/u,
    },
    { kind: "missing", after: /^\s?(?:人|名)[^、。\p{N}]{0,12}(?:行方不明|不明)/u },
    { kind: "arrested", after: /^\s?(?:人|名)[^、。\p{N}]{0,12}(?:逮捕|拘束)/u },
    { kind: "evacuated", after: /^\s?(?:人|名)[^、。\p{N}]{0,12}避難/u },
  ],
  // "قتل خمسة أشخاص", "لقي ثلاثة أشخاص مصرعهم", "ارتفع عدد قتلى الحريق إلى خمسة"
  ar: [
    {
      kind: "dead",
      after: /^(?: \p{L}+){0,2} (?:مصرعهم|حتفهم|قتلى|قتيلا|وفيات)/u,
      before:
        /(?:قتل|مقتل|مصرع|وفاة|توفي|استشهد) $|(?:عدد|حصيلة) (?:ال)?(?:قتلى|ضحايا|وفيات)(?: \p{L}+){0,6} (?:إلى|بلغ) $/u,
    },
    {
      kind: "hurt",
      after: /^(?: \p{L}+){0,2} (?:بجروح|جرحى|مصابين|جريحا|إصابات)/u,
      before: /(?:أصيب|إصابة|جرح|وجرح|وإصابة) $|عدد (?:ال)?(?:جرحى|مصابين)(?: \p{L}+){0,6} إلى $/u,
    },
    { kind: "missing", after: /^(?: \p{L}+){0,2} (?:مفقودين|في عداد المفقودين)/u },
    { kind: "arrested", before: /(?:اعتقال|اعتقلت|أوقفت|القبض على|توقيف)(?: \p{L}+)? $/u },
  ],
};

/**
 * The patterns of a language; null where it has none.
 *
 * @param language BCP 47
 */
export function wordingsIn(language: string): readonly Wording[] | null {
  return WORDINGS_BY_LANGUAGE[language.slice(0, 2)] ?? null;
}

/**
 * Words for people of any kind, and for arrests. Used for texts read as English, because a text of unknown language may be in
 * one of these. `who` is not read in languages with patterns of their own.
 */
export const ANYBODY_ELSEWHERE = new RegExp(
  `^(?:${[
    "menschen|personen|leute|tote[nr]?|todesopfer|verletzte[nr]?|vermisste[nr]?|opfer|weitere|festnahmen|bewohner|einwohner",
    "personnes|gens|morts?|mortes?|blessée?s?|disparue?s?|victimes|autres|habitants|arrestations|interpellations",
    "personas|muert[oa]s?|herid[oa]s?|desaparecid[oa]s?|víctimas|otr[oa]s|detenid[oa]s?|fallecid[oa]s?|vecinos|habitantes",
    "mensen|personen|doden?|gewonden?|vermisten?|slachtoffers|anderen|bewoners|arrestaties",
    "persone|mort[ioea]|ferit[ioea]|dispers[ioea]|vittime|altr[ie]|abitanti|pessoas|mort[oa]s?|ferid[oa]s?|vítimas|outr[oa]s",
  ].join("|")})$`,
  "iu",
);
