/** Finds two deeds of which only one can have been done: "was called off", "went on"; "accepted", "turned down". */
import { phraseList } from "../../words/lexicon/word-list.js";
import { stemmedWording } from "./deed-wordings.js";
import { type Deed, mainDeedsOf } from "./main-deeds.js";

/** One side against the other, as in `deed-wordings`. Not what follows each other: a bridge opens and closes in a day. */
const OPPOSED: readonly string[] = [
  "stop, halt, end, cease, call off, cancel, suspend | continue, go on, carry on, press on, press ahead, go ahead, proceed",
  "accept, approve, agree, welcome, embrace | reject, turn down, refuse, decline, rebuff, spurn, dismiss, throw out",
  "pass, approve, adopt, ratify | reject, vote down, throw out, veto, fail, scrap",
  "sign | postpone, put off, delay, refuse, veto, reject, cancel",
  "perform, play, sing, appear, go ahead | cancel, call off, postpone, put off",
  "keep, retain, defend, hold | lose, forfeit",
  "hold, withstand | collapse, give way, burst, breach",
  "hire, recruit, take on, add, create | dismiss, sack, lay off, cut, shed, axe",
  "resign, step down, quit, stand down | stay, remain, stay on",
  "surrender, give up, turn in | catch, capture, arrest, seize, track down",
  "let, let through, let in, admit, allow, wave through | turn back, turn away, stop, block, bar, ban",
  "start, begin, open | postpone, put off, put back, delay, cancel, call off",
  "rise, increase, climb, jump, go up, raise | fall, drop, decline, go down, plunge, cut, lower, reduce, slash",
  "dismiss, sack, fire | quit, resign, step down",
  "spare, miss | hit, bury, destroy, flatten",
  "take off | abort, turn back",
  "brake, slow down, slow | speed up, accelerate",
  "cause | prevent",
  "extend, prolong | end, shorten, cut short",
  "vote for, vote in, back, endorse, support | vote against, vote down, oppose, reject",
  "sign, accept | turn down, reject, refuse, decline",
  "cheer, applaud, welcome, hail | boo, jeer, heckle, whistle",
  "go off, explode, detonate | defuse, disarm",
  "publish, release, disclose | withhold, suppress",
  "overturn, quash, annul, throw out | uphold, confirm",
  "sell | loan, lend, keep, retain",
  "apologise, apologize | stand by, defend",
  "put down, euthanise, euthanize | rehome, adopt, spare",
  "find, recover | lose, miss",
  "weaken, ease, abate, die down | strengthen, intensify, gather",
  "melt, thaw | freeze",
  "hire, appoint | sack, dismiss, fire",
  "praise, hail, applaud | criticise, criticize, condemn, denounce",
  "admit, confess | deny",
  "survive | die, perish",
];

/** Of each wording the wordings of the other side. */
const AGAINST: ReadonlyMap<string, ReadonlySet<string>> = sidesOfDeeds();

function sidesOfDeeds(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of OPPOSED) {
    const sides = line.split(" | ").map((side) => phraseList(side).map(stemmedWording));
    const [one = [], other = []] = sides;
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const wording of mine) found.set(wording, new Set([...(found.get(wording) ?? []), ...theirs]));
    }
  }
  return found;
}

/** The first deeds of two sentences, where they exclude each other; null where they do not. */
export function opposedDeeds(a: string, b: string): readonly [Deed, Deed] | null {
  const [mine, theirs] = [mainDeedsOf(a), mainDeedsOf(b)];
  for (const one of mine)
    for (const other of theirs) {
      if (one.being || other.being) continue;
      const against = AGAINST.get(one.wording)?.has(other.wording) === true;
      const denies = one.wording === other.wording && one.denied !== other.denied;
      if (denies || (against && !one.denied && !other.denied)) return [one, other];
    }
  return null;
}
