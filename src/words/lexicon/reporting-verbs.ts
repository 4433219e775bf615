/**
 * English verbs that report an utterance, in the forms that news use beside a quotation. Readers of quotations, sentences,
 * names, boilerplate and of what sources assert take them from here. Gathered by hand from attributions in English news.
 * A form that news use for something else ("offers", "attacks") has a dash.
 */

/**
 * `plain`: "said"; `comment`: what is said is no event ("noted"); `act`: saying it is one ("announced"); `cry`: how it is
 * said; `stance`: how somebody stands to it, which people do and bodies seldom;
 * `judge`: what is thought of somebody; `other`: reports an utterance only beside a quotation.
 */
type ReportingKind = "plain" | "comment" | "act" | "stance" | "cry" | "judge" | "other";

/** A verb. A form is empty where news do not report with it. */
interface ReportingVerb {
  readonly kind: ReportingKind;
  readonly base: string;
  readonly present: string;
  readonly past: string;
  readonly participle: string;
}

/** Kind, base, present, past, participle. */
const TABLE = [
  "plain | say | says | said | saying",
  "plain | tell | tells | told | telling",
  "plain | ask | asks | asked | asking",
  "comment | - | adds | added | adding",
  "comment | - | writes | wrote | writing",
  "comment | - | - | tweeted | tweeting",
  "comment | - | replies | replied | replying",
  "comment | - | explains | explained | explaining",
  "comment | - | states | stated | stating",
  "comment | - | notes | noted | noting",
  "comment | argue | argues | argued | arguing",
  "comment | - | insists | insisted | insisting",
  "comment | - | maintains | maintained | -",
  "comment | - | - | remarked | -",
  "comment | - | claims | claimed | claiming",
  "comment | - | recalls | recalled | -",
  "comment | - | predicts | predicted | -",
  "act | - | announces | announced | announcing",
  "act | - | warns | warned | warning",
  "act | - | declares | declared | declaring",
  "act | - | admits | admitted | -",
  "act | - | confirms | confirmed | -",
  "act | - | denies | denied | -",
  "act | - | - | testified | -",
  "act | - | alleges | alleged | -",
  "act | - | reports | reported | -",
  "cry | - | - | shouted | -",
  "cry | - | - | yelled | -",
  "cry | - | - | cried | -",
  "cry | - | - | exclaimed | -",
  "cry | - | demands | demanded | demanding",
  "cry | - | - | wondered | -",
  "judge | - | calls | called | calling",
  "judge | - | describes | described | describing",
  "judge | - | - | dubbed | dubbing",
  "judge | - | - | labeled | labeling",
  "judge | - | - | labelled | labelling",
  "judge | - | - | referred | referring",
  "judge | - | - | branded | branding",
  "judge | - | - | characterized | -",
  "judge | - | - | characterised | -",
  "judge | - | - | accused | accusing",
  "judge | - | - | blasted | blasting",
  "judge | - | - | slammed | -",
  "judge | - | - | mocked | -",
  "judge | - | - | - | dismissing",
  "judge | - | - | denounced | denouncing",
  "judge | - | - | condemned | -",
  "judge | - | - | praised | -",
  "judge | - | - | criticized | -",
  "judge | - | - | criticised | -",
  "other | - | - | posted | -",
  "stance | - | acknowledges | acknowledged | -",
  "other | - | suggests | suggested | suggesting",
  "other | - | concludes | concluded | concluding",
  "other | - | continues | continued | -",
  "stance | - | responds | responded | responding",
  "other | - | - | commented | -",
  "stance | - | vows | vowed | vowing",
  "stance | - | pledges | pledged | pledging",
  "stance | - | urges | urged | urging",
  "stance | - | - | quipped | -",
  "stance | - | jokes | joked | joking",
  "other | - | - | chanted | -",
  "other | - | observes | observed | -",
  "other | - | complains | complained | -",
  "other | - | - | boasted | -",
  "other | - | promises | promised | promising",
  "other | - | - | proclaimed | -",
  "other | - | reveals | revealed | -",
  "other | - | - | reiterated | -",
  "other | - | - | repeated | -",
  "other | - | - | emphasized | -",
  "other | - | - | emphasised | -",
  "other | - | stresses | stressed | stressing",
  "other | - | - | mused | -",
  "other | - | sings | sang | -",
  "other | - | reads | read | -",
  "other | - | - | lamented | -",
  "stance | - | thinks | thought | -",
  "stance | - | believes | believed | -",
  "other | - | - | cautioned | -",
  "stance | - | - | countered | -",
  "other | - | - | conceded | -",
  "other | - | - | contended | -",
  "other | - | - | asserted | -",
  "other | - | - | speculated | -",
  "other | - | agrees | agreed | -",
  "other | - | - | ordered | -",
  "other | - | - | instructed | -",
  "other | - | - | advised | -",
  "other | - | - | begged | -",
  "other | - | - | pleaded | -",
  "other | - | - | screamed | -",
  "other | - | - | muttered | -",
  "other | - | - | whispered | -",
  "other | - | - | opined | -",
  "other | - | - | retorted | -",
  "other | - | - | snapped | -",
  "other | - | - | blamed | -",
  "other | - | expresses | expressed | -",
  "other | - | - | offered | -",
  "other | - | points out | pointed out | -",
  "other | - | goes on | went on | -",
  "other | - | - | likened | -",
  "other | - | - | thanked | -",
  "other | - | - | attacked | -",
  "other | - | - | hailed | -",
  "other | - | - | assailed | -",
  "other | - | - | ridiculed | -",
  "other | - | - | decried | -",
  "other | - | - | lambasted | lambasting",
  "other | - | - | derided | deriding",
  "other | - | - | touted | -",
  "other | - | - | lauded | -",
  "other | - | - | applauded | -",
  "other | - | - | ripped | -",
  "other | - | - | scolded | -",
  "other | - | - | taunted | -",
  "other | - | - | chided | -",
  "other | - | - | rebuked | -",
  "other | - | - | bemoaned | -",
  "other | - | - | echoed | -",
  "other | - | - | heralded | -",
  "other | - | - | captioned | -",
  "other | - | answers | answered | -",
  "other | - | affirms | affirmed | -",
  "other | - | shoots back | shot back | -",
  "other | - | - | fired back | -",
  "other | - | - | hit back | -",
  "other | - | puts it | put it | -",
  "other | - | - | - | quoting",
  "other | - | - | - | citing",
];

const VERBS: readonly ReportingVerb[] = TABLE.map((row) => {
  const [kind = "", base = "", present = "", past = "", participle = ""] = row
    .split("|")
    .map((cell) => cell.trim())
    .map((cell) => (cell === "-" ? "" : cell));
  return { kind: kind as ReportingKind, base, present, past, participle };
});

/** Phrases that do what such a verb does, in small letters. */
export const ATTRIBUTING_PHRASES: readonly string[] = ["according to", "in the words of"];

/** A form of a verb in the table. */
type VerbForm = "base" | "present" | "past" | "participle";

/** Forms of the verbs of some kinds, in small letters and in the order of the table. */
export const reportingForms = (
  kinds: readonly ReportingKind[],
  forms: readonly VerbForm[],
): readonly string[] =>
  VERBS.filter(({ kind }) => kinds.includes(kind)).flatMap((verb) =>
    forms.map((form) => verb[form]).filter((word) => word !== ""),
  );

/** Every form of every verb, in small letters. */
export const REPORTING_FORMS: readonly string[] = reportingForms(
  ["plain", "comment", "act", "stance", "cry", "judge", "other"],
  ["base", "present", "past", "participle"],
);

/** Verbs of which somebody says that something is so, in the past: "said", "noted", "announced". */
export const ASSERTED: readonly string[] = reportingForms(["plain", "comment", "act"], ["past"]).filter(
  (form) => form !== "asked",
);

/** What somebody has said, as nouns; parts of patterns. */
export const UTTERANCE_NOUNS: readonly string[] = [
  "claims?|suggestions?|comments?|remarks?|statements?|assertions?|allegations?",
];
