/** What people do for a living, as news name those whom they do not know by name. Gathered by hand. */
import { wordList } from "./word-list.js";

/** One trade a line, in all its names; a word may be in several lines. */
const TRADES: ReadonlyMap<string, ReadonlySet<number>> = tradesIn([
  "fisherman fishermen fisher fishers angler anglers",
  "postman postmen postwoman mailman courier couriers",
  "farmer farmers grower growers farmhand farmhands shepherd shepherds",
  "gardener gardeners",
  "nurse nurses midwife midwives carer carers",
  "doctor doctors physician physicians medic medics surgeon surgeons paramedic paramedics",
  "volunteer volunteers",
  "teacher teachers lecturer lecturers headteacher",
  "cleaner cleaners janitor janitors caretaker caretakers",
  "guard guards watchman watchmen",
  "baker bakers",
  "butcher butchers",
  "cook cooks chef chefs",
  "waiter waiters waitress waitresses barman bartender bartenders",
  "plumber plumbers",
  "electrician electricians",
  "carpenter carpenters joiner joiners",
  "builder builders bricklayer bricklayers roofer roofers",
  "welder welders",
  "miner miners",
  "sailor sailors seaman seamen deckhand",
  "pilot pilots",
  "driver drivers trucker truckers cabbie",
  "mechanic mechanics",
  "architect architects",
  "accountant accountants bookkeeper auditor auditors",
  "banker bankers broker brokers trader traders",
  "lawyer lawyers solicitor solicitors barrister barristers attorney attorneys",
  "judge judges magistrate magistrates",
  "priest priests vicar vicars pastor pastors",
  "journalist journalists reporter reporters photographer photographers",
  "actor actors actress actresses",
  "singer singers musician musicians",
  "painter painters",
  "butler butlers maid maids housekeeper",
  "hairdresser hairdressers barber barbers",
  "pharmacist pharmacists chemist",
  "dentist dentists",
  "librarian librarians",
  "coach coaches trainer trainers manager managers",
  "captain captains skipper",
  "referee referees umpire umpires",
  "jogger joggers runner runners",
  "cyclist cyclists",
  "hiker hikers walker walkers rambler ramblers",
  "climber climbers mountaineer mountaineers",
  "diver divers",
  "hunter hunters",
]);

function tradesIn(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const trades = new Map<string, Set<number>>();
  for (const [trade, line] of lines.entries())
    for (const word of wordList(line)) trades.set(word, (trades.get(word) ?? new Set<number>()).add(trade));
  return trades;
}

/** Whether two words, in small letters, name two trades: a postman and a gardener. */
export function areOtherTrades(one: string, other: string): boolean {
  const [mine, theirs] = [TRADES.get(one), TRADES.get(other)];
  return mine !== undefined && theirs !== undefined && ![...mine].some((trade) => theirs.has(trade));
}
