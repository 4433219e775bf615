/**
 * Finds quotations in languages other than English, by rules that hold in all of them: clauses between quotation marks
 * are quotations, and so are shorter ranges beside a reporting verb. The speaker is the person named beside that verb.
 */

import { oneOf } from "../../words/text/regex.js";
import type { Named } from "../names/named-entities.js";
import type { Line } from "../text/line.js";
import type { Range } from "../text/passage.js";
import { wordCount } from "./quotation-model.js";
import type { Quoted } from "./quotations.js";
import { bodyWords, quotedRanges, type Stretch, stretchesOf, trimmedRange } from "./quoted-spans.js";
import { CLAUSE } from "./quoted-terms.js";

/** Spanish, Portuguese, French, Italian, German, Dutch, Russian, Ukrainian. */
const SPACED = oneOf(
  "dijo|dice|afirmó|afirma|aseguró|señaló|declaró|explicó|explica|añadió|agregó|informó|indicó|advirtió|anunció",
  "sostuvo|comentó|subrayó|destacó|reconoció|insistió|lamentó|apuntó|recordó|precisó|concluyó|respondió|manifestó|según",
  "disse|afirmou|declarou|explicou|acrescentou|segundo|ressaltou|destacou",
  "(?:a|ont) (?:déclaré|dit|affirmé|expliqué|ajouté|indiqué|annoncé|assuré|précisé|souligné|estimé|confié|répondu|lancé)",
  "a-t-(?:il|elle) (?:déclaré|dit|affirmé|expliqué|ajouté|indiqué|assuré|précisé|souligné|estimé|confié|lancé)",
  "selon|d[’']après|déclare|affirme|explique|précise|souligne|estime|ajoute",
  "ha (?:detto|dichiarato|affermato|spiegato|aggiunto|precisato|sottolineato)|secondo|spiega|afferma",
  "sagte|sagt|sagten|erklärte|erklärten|betonte|meinte|warnte|ergänzte|berichtete|schrieb|bekräftigte|kritisierte",
  'forderte|versicherte|laut|(?<=[“”«»"],?\\s)so(?=\\s(?:der|die|das|\\p{Lu}))',
  "zei|zegt|verklaarde|volgens|aldus|сказала?|заявила?|сообщила?|добавила?|отметила?|подчеркнула?",
  "сказав|заявив|додав",
);
/** Chinese, Japanese, Arabic, Hindi: written without a space, or with one. */
const TOGETHER = "表示|指出|告诉|说|称|と述べた|と語った|و?قالت?|و?أضافت?|و?أوضحت?|कहा|बताया";
const VERB = new RegExp(`(?<![\\p{L}\\p{M}])(?:${SPACED})(?![\\p{L}\\p{M}])|${TOGETHER}`, "giu");

/** Most characters between a verb and the quotation or the speaker. */
const NEAR = 60;
/** Least characters of a clause in scripts without spaces. */
const CLAUSE_TOGETHER = 8;
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/** Quotations of a text in any language but English, in order. A fragment needs a reporting verb beside it. */
export function plainQuotes(lines: readonly Line[], named: readonly Named[]): Quoted[] {
  const stretches = stretchesOf(lines).filter(({ single }) => !single);
  const held = quotedRanges(lines, stretches);
  return stretches.flatMap((stretch): Quoted[] => {
    const { line } = stretch;
    const words = bodyWords(lines, stretch);
    const clause = wordCount(words) >= CLAUSE || (words.match(WIDE)?.length ?? 0) >= CLAUSE_TOGETHER;
    const verb = verbBeside(lines[line]?.text ?? "", stretch, held[line] ?? []);
    if (!/\p{L}/u.test(words) || (!clause && verb === null)) return [];
    const people = named.filter(
      (name) => name.kind === "person" && name.line === line && !isWithinAny(held[line] ?? [], name),
    );
    const speaker = verb && nearestPerson(people, verb);
    const cue = verb && {
      line,
      start: Math.min(verb.start, speaker?.start ?? verb.start),
      end: Math.max(verb.end, speaker?.end ?? verb.end),
    };
    return [
      {
        line,
        ...trimmedRange(lines, stretch),
        fragment: !clause,
        speaker: speaker?.name ?? null,
        cue,
        continues: null,
      },
    ];
  });
}

/** The reporting verb nearest to a range, outside all ranges. */
function verbBeside(text: string, { outer }: Stretch, held: readonly Range[]): Range | null {
  const from = Math.max(0, outer.start - NEAR);
  let best: Range | null = null;
  let least = NEAR;
  for (const match of text.slice(from, outer.end + NEAR).matchAll(VERB)) {
    const verb = { start: from + match.index, end: from + match.index + match[0].length };
    const gap = distance(verb, outer);
    if (gap < least && !isWithinAny(held, verb)) [best, least] = [verb, gap];
  }
  return best;
}

function nearestPerson(people: readonly Named[], verb: Range): Named | null {
  let best: Named | null = null;
  for (const name of people)
    if (distance(name, verb) < Math.min(NEAR, best ? distance(best, verb) : NEAR)) best = name;
  return best;
}

const distance = (a: Range, b: Range): number => Math.max(0, b.start - a.end, a.start - b.end);
const isWithinAny = (held: readonly Range[], { start, end }: Range): boolean =>
  held.some((range) => range.start <= start && end <= range.end);
