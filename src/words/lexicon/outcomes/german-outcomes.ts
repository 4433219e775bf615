/** How matters of the news end in German. `~` stands for the words between the parts of a verb: "lehnte den Antrag ab". */
import type { MattersOfLanguage } from "./matter-words.js";

export const GERMAN_OUTCOMES: MattersOfLanguage = {
  trial: {
    ends: {
      acquitted: "freigesprochen|freispruch|freisprüche|sprach(?:en)? ~ frei",
      convicted:
        "verurteilt(?:e|en|er)?|schuldspruch|(?:sprach(?:en)?|befand(?:en)?) ~ schuldig|schuldig (?:gesprochen|befunden)",
    },
  },
  decision: {
    open: "stimm(?:t|en) (?:~ )?(?:ab|über)|abstimmen|berät|beraten über",
    ends: {
      rejected:
        "abgelehnt|lehnt(?:e|en)? ~ ab|verworfen|verwarf(?:en)?|zurückgewiesen|stimmt(?:e|en)? ~ (?:gegen|dagegen)|stimmt(?:e|en)? (?:gegen|dagegen)|(?:lässt|ließ) ~ durchfallen",
      approved:
        "zugestimmt|stimmt(?:e|en)? ~ zu|gebilligt|billigt(?:e|en)?|genehmigt(?:e|en)?|angenommen|nahm(?:en)? ~ an|votiert(?:e|en)? ~ für|stimmt(?:e|en)? ~ für",
    },
  },
  denial: {
    ends: {
      denied:
        "bestreite(?:t|n)|bestritt(?:en)?|dementier(?:t|te|ten|en)|leugne(?:t|te|ten|n)|geleugnet|w(?:eist|eisen|ies|iesen) ~ zurück",
      confirmed:
        "bestätigt(?:e|en)?|räumt(?:e|en)? (?:~ )?ein|eingeräumt|(?:gab|gaben|gibt|geben) (?:~ )?zu|zugegeben|gestand(?:en)?|gesteht",
    },
  },
  opening: {
    ends: {
      open: "(?:ist|sind|bleibt|bleiben|war|waren) (?:~ )?(?:offen|geöffnet|befahrbar)|(?:wieder ?eröffnet|wieder geöffnet|freigegeben)|(?:öffnet|öffnete|öffneten|öffnen) wieder",
      closed:
        "(?:ist|sind|bleibt|bleiben|wird|werden|wurde|wurden|war|waren) (?:~ )?(?:geschlossen|gesperrt|zu)(?= *[.,]| bis| nach| wegen)",
    },
  },
  search: {
    open: "vermisst(?:e|en|er)?|verschwunden|verschwand(?:en)?|gesucht|such(?:t|te|en|ten)? (?:~ )?nach",
    ends: {
      "found dead":
        "tot (?:geborgen|gefunden|aufgefunden|entdeckt)|leichen? (?:~ )?(?:geborgen|gefunden|entdeckt)",
      "found alive":
        "(?:lebend|lebendig|unverletzt|wohlbehalten|unversehrt) (?:~ )?(?:geborgen|gefunden|aufgefunden|entdeckt|zurück)|gerettet",
    },
  },
  office: {
    ends: {
      stays:
        "bleibt (?:~ )?im amt|will (?:~ )?im amt bleiben|(?:schließt|schloss) ~ rücktritt aus|(?:lehnt|lehnte) ~ rücktritt ab|(?:tritt|trete|treten|will|werde) (?:~ )?nicht zurück(?:treten)?",
      dismissed: "entlassen|entließ(?:en)?|gefeuert|feuert(?:e|en)?|abgesetzt|abberufen",
      resigned:
        "zurückgetreten|tr(?:itt|at|aten) (?:~ )?zurück|(?:erklärte|erklärt|verkündete|kündigte) ~ rücktritt|legte? ~ amt nieder",
    },
  },
  strike: {
    open: "streik(?:en|t|te|ten)|im (?:\\p{L}*)streik|legten ~ arbeit nieder",
    ends: {
      "called off":
        "streiks? (?:~ )?(?:beendet|abgesagt|ausgesetzt|abgewendet)|(?:nahmen|nehmen) ~ arbeit ~ auf|(?:beenden|beendeten|beendet) ~ streik",
    },
  },
  fire: {
    open: "außer kontrolle|brennt|wütet|breitet sich",
    ends: { "put out": "gelöscht|unter kontrolle" },
  },
  custody: {
    open: "festgenommen|verhaftet(?:e|en)?|nahm(?:en)? ~ fest|in (?:\\p{L}*haft|gewahrsam)",
    ends: { released: "freigelassen|freigekommen|(?:kam|kamen) ~ frei|auf freien? fuß|ließ(?:en)? ~ frei" },
  },
  talks: {
    ends: {
      agreed:
        "einig(?:t|te|ten|en) sich|geeinigt|(?:erzielt|erzielte|erzielten) ~ einigung|einigung (?:~ )?erzielt",
      collapsed: "gescheitert|scheiter(?:t|te|ten|n)|ohne (?:einigung|ergebnis)|brach(?:en)? ~ ab",
    },
  },
  staging: {
    ends: {
      cancelled: "abgesagt|sagt(?:e|en)? ~ ab|f(?:ällt|iel|allen|ielen) (?:~ )?aus",
      "goes ahead": "f(?:indet|inden|and|anden) (?:~ )?statt|stattfinden|stattgefunden",
    },
  },
};
