/** How matters of the news end in Italian. */
import type { MattersOfLanguage } from "./matter-words.js";

export const ITALIAN_OUTCOMES: MattersOfLanguage = {
  trial: {
    ends: {
      acquitted: "assol(?:to|ta|ti|te|se|sero|ve|uzione)|prosciolt[oaie]|non colpevole|scagionat[oaie]",
      convicted:
        "condann(?:ato|ata|ati|ate|ò|arono|a)|(?:giudicat|riconosciut|dichiarat)[oaie] colpevol[ei]|colpevole",
    },
  },
  decision: {
    open: "vot(?:a|ano|erà|eranno)|discut(?:e|ono|erà)|deciderà",
    ends: {
      rejected:
        "respin(?:to|ta|ti|te|ge|gono|se|sero)|bocciat[oaie]|boccia(?:no)?|rifiut(?:ato|ata|ò|a|ano)|vot(?:ato|ano|a) contro",
      approved:
        "approv(?:ato|ata|ati|ate|ò|a|ano)|accett(?:ato|ata|ò|a|ano)|adottat[oaie]|vot(?:ato|ano|a) a favore|via libera",
    },
  },
  denial: {
    ends: {
      denied: "smenti(?:sce|scono|to|ta|va|rono)|smentì|neg(?:a|ano|ato|ò|arono)",
      confirmed: "conferm(?:a|ano|ato|ata|ò|arono)|ammett(?:e|ono)|ammess[oa]|ammise|riconosc(?:e|ono|iuto)",
    },
  },
  opening: {
    ends: {
      closed: "(?:resta|restano|rimane|rimangono|è|sono|sarà|saranno|era|erano) (?:~ )?chius[oaie]",
      open: "(?:resta|restano|rimane|rimangono|è|sono|sarà|saranno) (?:~ )?apert[oaie]|ria(?:perto|perta|perti|perte|pre|prono|prirà)",
    },
  },
  search: {
    open: "dispers[oaie]|scompars[oaie]|ricercat[oaie]|alla ricerca|ricerche",
    ends: {
      "found dead":
        "(?:trovat|ritrovat|recuperat|rinvenut)[oaie] (?:~ )?(?:mort[oaie]|senza vita|cadaver[ei])|(?:corp[oi]|cadaver[ei]) (?:~ )?(?:trovat|ritrovat|recuperat|rinvenut)[oi]",
      "found alive":
        "(?:trovat|ritrovat)[oaie] (?:~ )?(?:viv[oaie]|san[oaie] e salv[oaie]|in vita|illes[oaie])|tratt[oaie] in salvo|salvat[oaie]",
    },
  },
  office: {
    ends: {
      stays:
        "non (?:si )?(?:~ )?(?:dimette|dimetterà|dimettersi|lascia|lascerà)|esclude (?:~ )?dimissioni|resta (?:in carica|al suo posto)",
      dismissed: "licenziat[oa]|rimoss[oa]|destituit[oa]|esonerat[oa]|sollevat[oa] dall[’']incarico",
      resigned:
        "si è dimess[oa]|dimess[oa]|(?:rassegnato|presentato|annunciato|dato) (?:~ )?dimissioni|si dimette",
    },
  },
  strike: {
    open: "in sciopero|sciopero (?:~ )?(?:continua|prosegue)",
    ends: {
      "called off":
        "sciopero (?:~ )?(?:revocato|sospeso|rinviato|finito)|(?:revocat|sospes|revoca|sospende|sospendono|revocano)\\p{L}* (?:~ )?sciopero|ripreso il lavoro|tornati al lavoro",
    },
  },
  fire: {
    open: "fuori controllo|non (?:è )?(?:ancora )?(?:sotto controllo|domato|spento)|divampa|avanza",
    ends: { "put out": "domato|spento|sotto controllo|circoscritto|estinto" },
  },
  custody: {
    open: "arrestat[oaie]|fermat[oaie]|in carcere|in manette|detenut[oaie]",
    ends: { released: "rilasciat[oaie]|scarcerat[oaie]|liberat[oaie]|torna(?:to|ta)? in libertà" },
  },
  talks: {
    ends: {
      collapsed: "fallit[oaie]|falliscono|saltat[oaie]|senza (?:un )?accordo|interrott[oaie]|rottura",
      agreed:
        "(?:raggiunt|firmat|trovat|siglat)\\p{L}* (?:~ )?(?:accordo|intesa)|accordo (?:~ )?(?:raggiunto|firmato|siglato|trovato)",
    },
  },
  staging: {
    ends: {
      cancelled: "annullat[oaie]|cancellat[oaie]|rinviat[oaie]",
      "goes ahead": "si (?:terrà|svolgerà|farà|è tenut[oa]|è svolt[oa])|confermat[oaie]",
    },
  },
};
