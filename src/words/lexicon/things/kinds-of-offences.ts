/** English words for offences, by the beginnings of their words in small letters. Source: editors' own list, from reports of trials. */

/**
 * Offences with the beginnings of their words. Offences that reports of one case use for each other share a line: bribery
 * and fraud, stabbing and attempted murder.
 */
export const OFFENCES: readonly (readonly [offence: string, words: RegExp])[] = [
  ["arson", /^(?:arson|firebomb)/],
  [
    "dishonesty",
    /^(?:fraud|embezzl|swindl|launder|brib|corrupt|graft|kickback|forg(?:ery|ing|ed)|tax(?:es)?$|tax-|evasion|evading|insider|extort|misappropriat|blackmail)/,
  ],
  ["theft", /^(?:theft|thief|thieves|stole|steal|robb|burgl|heist|loot|shoplift|larceny)/],
  [
    "violence",
    /^(?:murder|manslaughter|homicide|kill|slay|slain|assault|batter|beat|hit|attack|stab|shoot|shot|wound|violen|brawl|punch|death|deadly|fatal|die[ds]?$)/,
  ],
  ["sexual offences", /^(?:rape|raping|rapist|sex|molest|indecen|grop|harass|abus|prostitut|porn)/],
  ["slander", /^(?:slander|libel|defam|insult|blasphem|incit)/],
  ["drugs", /^(?:drug|cocaine|heroin|cannabis|marijuana|opium|traffick|narcot|meth)/],
  ["traffic offences", /^(?:speeding|drunk|drink-driv|dui|driving|reckless)/],
  ["espionage", /^(?:spy|spie|espionage|treason)/],
  ["perjury", /^(?:perjur|contempt|obstruct)/],
  ["terrorism", /^(?:terror|bomb|explosi)/],
  ["kidnapping", /^(?:kidnap|abduct|hostage)/],
];
