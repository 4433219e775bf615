/** A line for all that merging reads in one sentence: what is not there is left out. */

import { mainDeedsOf } from "../../src/merge/deeds/main-deeds.js";
import { dayOf } from "../../src/merge/disagreements/particulars.js";
import { singleClassesIn } from "../../src/merge/disagreements/single-classes.js";
import { actorOf, isBackground, states } from "../../src/merge/facts/assertion.js";
import { factsOf } from "../../src/merge/facts/facts.js";
import { holdingsOf } from "../../src/merge/facts/offices.js";
import { statesOf } from "../../src/merge/facts/outcomes.js";
import { deedsOf, predicatesOf } from "../../src/merge/facts/predicate.js";
import { withdrawnIn } from "../../src/merge/quantities/corrections.js";
import type { EventQuantity } from "../../src/merge/quantities/event-quantities.js";
import { talliesIn } from "../../src/merge/quantities/tallies.js";
import type { Reading } from "../../src/merge/sentence/analysis.js";
import { clauses } from "../../src/merge/sentence/clauses.js";
import { makesNoStatement, tellsNoStory } from "../../src/merge/sentence/editorial-lines.js";
import {
  isBalanced,
  isStandalone,
  reportsNews,
  seenFromItsDay,
} from "../../src/merge/sentence/standalone.js";
import { givesAdjunct } from "../../src/merge/similarity/mismatches/other-adjuncts.js";
import { placeCounted } from "../../src/merge/versions/counted-places.js";

const range = (low: number, high: number) => (low === high ? `${low}` : `${low}-${high}`);

function counted(reading: Reading, one: EventQuantity): string {
  const { where, struck } = placeCounted(reading.text, one);
  return [
    one.kind,
    `${one.value}=${range(one.low, one.high)}${one.room ? `~${one.room}` : ""}${one.unit}`,
    one.who,
    one.short && "short",
    one.part && "part",
    one.withdrawn && "withdrawn",
    isBackground(reading, one.start) && "background",
    where && `@${where}`,
    struck && `@@${struck}`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** "name: one, other" for each that has any. */
export function listedSentence(reading: Reading): string {
  const { text, words, language } = reading;
  const facts = factsOf(reading);
  const { days } = facts;
  const at = (indices: readonly number[]) => indices.map((index) => words[index]?.text ?? "?");
  const cut = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  const parts: Readonly<Record<string, readonly (string | number | null | false)[]>> = {
    is: [
      reading.negative && "negative",
      reading.unsure && "unsure",
      reading.pointing && "pointing",
      reading.saying && "saying",
      !states(reading) && "no statement",
      !isStandalone(text) && "not alone",
      !reportsNews(text) && "no news",
      !isBalanced(text) && "unbalanced",
      tellsNoStory(text) && "line of the house",
      makesNoStatement(text) && "credit",
      seenFromItsDay(text) && "of its day",
      givesAdjunct(reading) && "adjunct",
      days.earlier && "earlier",
      days.past && "past",
    ],
    denied: words.filter(({ negated }) => negated).map((word) => word.text),
    named: words.filter(({ name }) => name).map((word) => word.text),
    keys: words.filter(({ key, stem }) => key !== stem).map(({ key }) => key),
    quoted: reading.quoted,
    numbers: reading.quantities.map(
      ({ low, high, room, unit }) => `${range(low, high)}${room ? `~${room}` : ""}${unit}`,
    ),
    counts: facts.quantities.map((one) => counted(reading, one)),
    tallies: talliesIn(text).map(({ kind, value }) => `${kind} ${value}`),
    withdrawn: withdrawnIn(text).map(cut),
    ranks: facts.ranks,
    days: [...days.weekdays, ...days.dates, ...days.periods, ...days.years],
    day: [dayOf(text)],
    names: facts.names.map((name) => `${at(name.words).join(" ")} ${name.previous} ${name.next}`),
    outcomes: facts.outcomes.map(
      (one) => `${one.matter} ${one.end ?? "open"} “${text.slice(one.start, one.stop)}”`,
    ),
    states: statesOf(text).map((one) => `${one.matter} ${one.end ?? "open"}`),
    stances: [...facts.stances],
    duty: [facts.duty],
    asserters: facts.asserters,
    sides: facts.sides,
    speakers: facts.speakers,
    classes: singleClassesIn(text).map((one) => `${one.what} ${one.of} ${one.value} “${cut(one)}”`),
    offices: holdingsOf(reading).map(
      ({ office, holder, over }) =>
        `${holder.map((word) => word.text).join(" ")} ${office} ${over.join(" ")}`,
    ),
    deeds: mainDeedsOf(text).map(
      ({ wording, denied, being }) => `${denied ? "not " : ""}${wording}${being ? "*" : ""}`,
    ),
    predicates: at(predicatesOf(reading)),
    verbs: at(deedsOf(reading)),
    actor: at(actorOf(reading) ?? []),
    clauses: clauses(text, words.length, language).map((clause) => range(clause.start, clause.end)),
  };
  return Object.entries(parts)
    .map(
      ([name, values]) =>
        [name, values.filter((value) => value !== null && value !== false && value !== "")] as const,
    )
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => `${name}: ${values.join(", ")}`)
    .join("; ");
}
