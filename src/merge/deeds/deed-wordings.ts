/**
 * What is done, in the wordings that news uses for it: "called off", "cancelled"; "turned down", "rejected". Chosen by hand
 * on attributions of deeds in English news. A line is one deed: base forms of verbs, with their particle, and the nouns that
 * tell the same. Words that are on one line may tell one thing; they need not.
 */
import { IRREGULAR_VERBS } from "../../words/lexicon/irregular-verbs.js";
import { phraseList } from "../../words/lexicon/word-list.js";
import { stem } from "../../words/text/tokens.js";

/** After these, what the sentence is about has not come about, or is not wanted. */
const UNDOING: readonly string[] = [
  "cancel, call off, fall through, scrap, axe, abandon, ditch, shelve, drop, withdraw, pull out, cancellation",
  "postpone, put off, delay, push back, put back, defer, suspend, postponement, delay",
  "reject, turn down, refuse, decline, rebuff, spurn, dismiss, throw out, turn back, turn away, vote down, " +
    "vote against, rule out, veto, block, rejection, refusal, oppose, say no",
  "deny, dispute, contradict, denial",
  "avoid, evade, dodge, shun, skip, stay away",
  "fail, failure, fall short",
];

const DOING: readonly string[] = [
  "stop, halt, end, cease, finish, conclude, wrap up, call off, suspend, over, complete, come to, end",
  "continue, go on, carry on, keep, press on, press ahead, go ahead, proceed, remain, stay, last, still, ongoing",
  "keep, defend, retain, hold, protect, guard",
  "speak out, come out, oppose, criticise, criticize",
  "refund, repay, reimburse, return, get, compensate",
  "peak, reach, crest, culminate",
  "accept, agree, approve, welcome, take up, embrace, acceptance, agreement",
  "pass, approve, adopt, back, vote for, vote in, endorse, ratify, clear, approval, adoption, authorise, authorize",
  "resign, step down, quit, stand down, bow out, step aside, hand in, leave, go, resignation, departure",
  "dismiss, sack, fire, axe, oust, remove, let go, relieve, suspend, dismissal",
  "kill, shoot, slay, murder, gun down, stab, die, dead, death, perish, drown, lose, life, fatal, fatality, " +
    "toll, claim, leave, victim, body, execute, strangle, pass away, crush, succumb, homicide, fatally",
  "kill self, shoot self, hang self, stab self, take self, suicide, die, dead, death, body, drown self, burn self, blow self",
  "injure, wound, hurt, injury, casualty, burn, hospitalise, leave, shoot, stab, hit, beat, suffer, sustain, strike",
  "arrest, detain, hold, catch, capture, custody, seize, nab, apprehend, pick up, round up, arraign, book, in, arrested, jail, charge",
  "surrender, give up, turn in, hand over, give, self-surrender",
  "find, discover, recover, locate, spot, turn up, come across, unearth, see, discovery, pull, retrieve, uncover, detect",
  "leave, depart, go, exit, walk out, set off, set out, head, departure, quit, check out, walk away, drive off, drive away, flee",
  "arrive, come, land, reach, get, turn up, touch down, return, arrival, enter",
  "win, beat, defeat, take, victory, triumph, come out, edge, top, claim, clinch, winner, finish first, prevail, secure, earn, oust, champion",
  "lose, defeat, beat, fall, go down, loss, loser",
  "begin, start, launch, open, kick off, get under, commence, get, set, kickoff, under way, underway",
  "break out, erupt, start, begin, ignite, catch, flare up, fire, blaze, burn, set",
  "destroy, gut, burn, burn down, raze, wreck, damage, ruin, tear through, rip through, sweep through, " +
    "engulf, consume, flatten, level, blaze, devastate, hit, collapse, demolish, wash away, sweep away, wash out, carry away",
  "collapse, fall, cave in, give way, come down, crumble, crash, topple, tumble",
  "crash, collide, hit, strike, slam, plough, plow, run into, run over, smash, ram, derail, come off, " +
    "collision, crashed, drive into, drive, plunge, overturn, flip, knock down, mow down, accident",
  "sink, go down, founder, capsize, overturn, ship-wreck",
  "rescue, save, pull, free, lift, pluck, take off, bring, rescuer, pull out, safe, alive, airlift, winch, help",
  "free, release, let go, liberate, set, walk out, parole, freedom, bail",
  "capture, seize, take, overrun, fall, take over, occupy, gain, control, conquer, retake, recapture",
  "rise, increase, grow, climb, jump, gain, go up, soar, surge, raise, growth, put up, lift, swell, mount, double, hike, up, higher, accelerate, quicken",
  "fall, decline, drop, go down, plunge, slip, slide, lose, tumble, slump, sink, dive, decrease, shrink, down, lower, close down, ease, slow, cool",
  "cut, reduce, lower, slash, trim, shed, drop, axe, lay off, eliminate, job-cut, layoff, reduction, scale back, shave, bring down, slim",
  "buy, acquire, purchase, take over, snap up, takeover, acquisition, buyer, deal, pay, bid",
  "sell, offload, dispose, sale, auction, fetch, divest",
  "build, construct, erect, put up, construction, plan",
  "close, shut, shut down, close down, seal off, closure, cordon off, lock",
  "reopen, open, open up",
  "evacuate, leave, flee, move, force, evacuation, displace, abandon, get out, move out, lead out, bring out",
  "appoint, name, pick, choose, select, tap, nominate, elect, promote, appointment, choice, nominee, become, take over, replace, succeed, install, hire",
  "charge, accuse, indict, face, charged, arraign, count, suspect, book, allege, prosecute",
  "convict, find guilty, guilty, conviction, find",
  "sentence, jail, imprison, send, prison, hand, get, give, receive, term, year, lock up, serve, spend",
  "acquit, clear, walk free, acquittal, find",
  "investigate, probe, examine, look into, investigation, inquiry, investigator, study, review, seek",
  "attack, storm, raid, hit, strike, target, bomb, assault, ambush, hurl, throw, invade, pelt, shell, blow up, explode, explosion, detonate, blast, go off",
  "shoot, fire, open, gunfire, shot, gunman, shooting, gun down, wound",
  "send, deploy, dispatch, launch, mobilise, mobilize, order",
  "order, tell, instruct, urge, ask, call on, request, demand, appeal, advise, warn, call for",
  "allow, permit, let, let in, let through, enable, authorise, authorize, grant, give, clear",
  "ban, bar, prohibit, outlaw, block, stop, prevent, forbid, ban",
  "hold, stage, host, take place, take, meet, gather, mark, celebrate, attend, be",
  "meet, hold, talk, sit down, meeting, summit, negotiate, see, greet",
  "visit, travel, go, fly, arrive, trip, come, tour, head, visitor",
  "marry, wed, wedding, marriage, tie",
  "protest, demonstrate, march, rally, take, protester, demonstrator, demonstration, gather, riot",
  "strike, walk out, stop, walkout, stay off, stoppage, stay",
  "return, come back, go back, comeback, resume",
  "give, hand, award, present, donate, offer, grant, provide, receive, get",
  "receive, get, obtain, win, be, secure, earn, collect",
  "pay, spend, cost, shell out, fork out, payment",
  "show, depict, feature, reveal, indicate, suggest, find, appear",
  "play, perform, appear, sing, star, concert, portray, act",
  "move, transfer, relocate, shift, carry, take",
  "treat, admit, take, put, rush, hospitalise, treatment, airlift, transport",
  "praise, hail, applaud, welcome, commend, thank, honour, honor, pay tribute",
  "criticise, criticize, condemn, blast, slam, denounce, attack, criticism, rebuke, fault, lash out, lambast, decry",
  "apologise, apologize, sorry, apology, regret",
  "admit, confess, plead, acknowledge, guilty, concede, confession",
  "blame, accuse, fault, responsible, responsibility, hold",
  "sue, court, file, lawsuit, suit",
  "sign, ink, signature, conclude, enact",
  "publish, post, release, issue, unveil, reveal, announce, announcement, upload, share, announce",
  "steal, take, rob, make off, snatch, burgle, theft, robbery, robber, thief, stole, get away, grab, raid",
  "escape, flee, get away, run away, break out, run, slip, escapee, fugitive, run off, drive off",
  "say, speak, address, talk, tell, call, describe, discuss, comment",
  "lead, head, run, chair, direct, command, front, spearhead",
  "join, enter, team up, sign up",
  "create, set up, establish, found, form, launch, start",
  "identify, name, identity, identification",
  "search, look for, hunt, seek, comb, scour, look, manhunt",
  "use, employ, deploy, wield",
  "land, touch down, make, put down",
  "spread, reach, extend, expand, swell, sweep",
  "work, serve, job, employ, career, practise, practice",
  "live, reside, stay, resident, home",
  "make, produce, manufacture, build, turn out",
  "lie, stand, sit, locate, situate",
  "withdraw, pull out, retreat, pull back, leave, withdrawal",
  "replace, succeed, take over, supplant, successor",
  "expel, throw out, kick out, deport, expulsion, deportation, remove, send home",
  "declare, announce, proclaim, announcement, declaration, say, confirm, report",
  "trap, strand, stick, pin",
  "threaten, warn, vow, threat, pledge, promise",
  "miss, unaccounted, disappear, vanish, lose, go",
  "cut, lose, knock out, power, outage, go out, black out",
  "close, end, finish",
  "owe, debt, unpaid, bill",
  "daub, smear, paint, spray, deface, cover, splash, vandalise, vandalize",
  "get, plan, install, receive",
  "award, win, receive, get, go, land, secure, give, hand",
  "shake, jolt, rattle, rock, hit, strike, tremor, quake",
  "fight, tackle, battle, control, contain, douse, extinguish, put out, bring",
  "run, stand, vie, compete, contest, campaign",
  "interview, meet, question, talk, speak",
  "examine, go through, search, inspect",
  "measure, put, register, strike, record, magnitude, have",
  "look, see, watch, observe, view, witness, spot",
  "launch, lift off, blast off, send, take off, liftoff, blastoff",
];

/** Stem of the base form of each irregular past form and participle. */
const BASES: ReadonlyMap<string, string> = new Map([
  ...IRREGULAR_VERBS.flatMap(({ base, past, participle }) =>
    [past, participle].map((form) => [form, stem(base)] as const),
  ),
  ...[
    ["shown", "show"],
    ["got", "get"],
    // Its stem is "freed".
    ["freed", "free"],
    ["let", "let"],
    // Its stem is that of "hospital".
    ["hospitalized", "hospitalis"],
  ].map(([form = "", base = ""]) => [form, stem(base)] as const),
]);

/** The stem of the base form of a word in small letters: "found" and "finds" have one. */
export const baseStemOf = (word: string): string => BASES.get(word) ?? stem(word);

/** Of each wording, as stems of base forms, the lines that it stands on. */
const LINES: ReadonlyMap<string, ReadonlySet<number>> = linesOf([...UNDOING, ...DOING]);

function linesOf(table: readonly string[]): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  table.forEach((line, number) => {
    for (const wording of phraseList(line)) {
      const key = stemmedWording(wording);
      const known = found.get(key) ?? new Set<number>();
      found.set(key, known.add(number));
    }
  });
  return found;
}

/** A wording of a table, as sentences have it: the stem of its verb, with its particle. */
export function stemmedWording(wording: string): string {
  const [verb = "", ...particle] = wording.split(" ");
  return [stem(verb), ...particle].join(" ");
}

const NONE: ReadonlySet<number> = new Set();

/** The deeds that a wording may tell, by number; empty where none is known. */
export const linesWith = (wording: string): ReadonlySet<number> => LINES.get(wording) ?? NONE;

/** Whether the table has the wording: "call off". */
export const isWording = (wording: string): boolean => LINES.has(wording);

/**
 * Whether a deed keeps something from coming about, as "cancel" does.
 *
 * @param line number of the deed's line in the table
 */
export const undoes = (line: number): boolean => line < UNDOING.length;
