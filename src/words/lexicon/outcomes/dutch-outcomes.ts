/** How matters of the news end in Dutch. */
import type { MattersOfLanguage } from "./matter-words.js";

export const DUTCH_OUTCOMES: MattersOfLanguage = {
  trial: {
    ends: {
      acquitted: "vrijgesproken|vrijspraak|sprak(?:en)? ~ vrij|spreekt ~ vrij|onschuldig",
      convicted:
        "veroordeel(?:d|de|den|t)|schuldig (?:bevonden|verklaard)|(?:acht|achtte|bevond|verklaarde) ~ schuldig",
    },
  },
  decision: {
    open: "stem(?:t|men) (?:~ )?(?:over|vanavond|morgen|vandaag)|buigt zich|vergadert",
    ends: {
      rejected:
        "verworpen|verwerpt|verwierp(?:en)?|afgewezen|w(?:ijst|ezen|ees) ~ af|weggestemd|stem(?:t|de|den|men) (?:~ )?tegen|gestemd tegen|tegengehouden",
      approved:
        "goedgekeurd|keur(?:t|de|den) ~ goed|aangenomen|n(?:am|amen|eemt) ~ aan|ingestemd|stem(?:t|de|den) (?:~ )?(?:in met|voor)|stem(?:t|de|den) (?:~ )?in(?= *[.,])|aanvaard(?:de|den|t)?",
    },
  },
  denial: {
    ends: {
      denied:
        "ontken(?:t|de|den|nen|d)|betwist(?:te|ten)?|spre(?:ekt|ken) ~ tegen|sprak(?:en)? ~ tegen|weerspr\\p{L}+",
      confirmed:
        "bevestig(?:t|de|den|d|en)|erken(?:t|de|den|nen|d)|g(?:eeft|even|af|aven) ~ toe|toegegeven|beken(?:t|de|d)",
    },
  },
  opening: {
    ends: {
      closed: "(?:blijft|blijven|is|zijn|wordt|worden|werd|was|waren) (?:~ )?(?:dicht|gesloten|afgesloten)",
      open: "(?:blijft|blijven|is|zijn|was|waren|gaat|gaan|ging) (?:~ )?open|heropend|heropen(?:t|de|den)",
    },
  },
  search: {
    open: "vermist(?:e|en)?|verdwenen|zoek(?:t|en)? (?:~ )?naar|gezocht",
    ends: {
      "found dead":
        "dood (?:gevonden|aangetroffen|teruggevonden)|lichamen? (?:~ )?(?:gevonden|geborgen)|lichaam (?:~ )?(?:gevonden|geborgen)",
      "found alive":
        "(?:levend|ongedeerd|veilig|gezond en wel) (?:~ )?(?:gevonden|aangetroffen|teruggevonden|terecht)|gered",
    },
  },
  office: {
    ends: {
      stays:
        "stapt (?:~ )?niet op|(?:wil|zal) (?:~ )?niet opstappen|blijft (?:~ )?aan(?= *[.,])|blijft in functie",
      dismissed: "ontslagen|ontsl(?:aat|oeg|oegen)|afgezet|uit (?:zijn|haar|hun) functie gezet",
      resigned:
        "opgestapt|stapt(?:e|en)? (?:~ )?op|afgetreden|tr(?:eedt|ad) (?:~ )?af|(?:diende|dient|nam|neemt) ~ ontslag(?: in)?",
    },
  },
  strike: {
    open: "sta(?:ken|akt|akten)|in staking|legd?en ~ werk neer",
    ends: {
      "called off":
        "staking (?:~ )?(?:afgelast|opgeschort|beëindigd|voorbij|van de baan)|(?:beëindigen|beëindigden|schorten) ~ staking|weer aan het werk",
    },
  },
  fire: {
    open: "niet onder controle|woedt|uitslaand|buiten controle",
    ends: { "put out": "geblust|onder controle|meester|uit(?= *[.,])" },
  },
  custody: {
    open: "opgepakt|aangehouden|gearresteerd|in de cel|in hechtenis|pakte(?:n)? ~ op|hield(?:en)? ~ aan",
    ends: { released: "vrijgelaten|op vrije voeten|liet(?:en)? ~ vrij|vrijgekomen" },
  },
  talks: {
    ends: {
      collapsed: "mislukt(?:e|en)?|geklapt|gestrand|zonder akkoord|vastgelopen|afgebroken",
      agreed:
        "akkoord (?:~ )?(?:bereikt|gesloten|getekend)|(?:bereik|sluit|sloten|bereikten|tekenden)\\p{L}* (?:~ )?akkoord|(?:werden|zijn) het eens",
    },
  },
  staging: {
    ends: {
      cancelled: "afgelast|geannuleerd|geschrapt|gaat (?:~ )?niet door|uitgesteld",
      "goes ahead": "(?:gaat|gaan|ging) (?:~ )?door|vindt? (?:~ )?plaats|vinden (?:~ )?plaats",
    },
  },
};
