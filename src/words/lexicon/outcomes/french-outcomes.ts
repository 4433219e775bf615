/** How matters of the news end in French. */
import type { MattersOfLanguage } from "./matter-words.js";

export const FRENCH_OUTCOMES: MattersOfLanguage = {
  trial: {
    ends: {
      acquitted: "acquitt(?:é|ée|és|ées|ement|a|e|ent)|relax(?:é|ée|és|ées|e)|blanchi(?:e|s)?|non coupable",
      convicted: "condamn(?:é|ée|és|ées|a|e|ation)|(?:reconnu|reconnue|déclaré|déclarée|jugé|jugée) coupable",
    },
  },
  decision: {
    open: "(?:doit|doivent|va|vont) (?:~ )?(?:voter|se prononcer|examiner)|examine(?:nt)?",
    ends: {
      rejected:
        "rejet(?:é|ée|és|ées|te|tent|èrent)|rejeta|refus(?:é|ée|e|ent)|repouss(?:é|ée|e)|vot(?:é|ent|e) contre|écart(?:é|ée)",
      approved:
        "adopt(?:é|ée|és|ées|e|ent|èrent)|approuv(?:é|ée|e|ent)|accept(?:é|ée|e|ent)|valid(?:é|ée|e)|vot(?:é|ent|e) (?:pour|en faveur)|entérin(?:é|ée|e)",
    },
  },
  denial: {
    ends: {
      denied:
        "démen(?:t|tent|ti|tie)|dément(?:it|ent|i)?|ni(?:e|ent|é|a)|conteste(?:nt)?|contest(?:é|ée)|réfut(?:e|ent|é)",
      confirmed: "confirm(?:e|ent|é|ée|a)|reconn(?:aît|aissent|u|ut)|adm(?:et|ettent|is|it)|avou(?:e|é)",
    },
  },
  opening: {
    ends: {
      closed:
        "(?:reste|restent|est|sont|a été|ont été|demeure|demeurent|sera|seront|était|étaient) (?:~ )?(?:fermé|fermée|fermés|fermées|coupé|coupée|coupés|coupées)",
      open: "(?:reste|restent|est|sont|demeure|demeurent|sera|seront|était|étaient) (?:~ )?(?:ouvert|ouverte|ouverts|ouvertes)|rouv(?:ert|erte|erts|ertes|re|rent|rira)|a rouvert",
    },
  },
  search: {
    open: "disparue?s?|porté(?:e|s|es)? disparu|recherch(?:é|ée|és|ées|es)|à la recherche",
    ends: {
      "found dead":
        "(?:retrouv|découver)(?:é|ée|és|ées|t|te|ts|tes) (?:~ )?(?:mort|morte|morts|mortes|sans vie)|(?:corps|cadavres?) (?:~ )?(?:retrouvé|découvert|repêché)s?",
      "found alive":
        "(?:retrouvé|retrouvée|retrouvés|retrouvées) (?:~ )?(?:vivant|vivante|vivants|vivantes|sain|saine|sains|saines|en vie)|secouru(?:e|s|es)?|sauvé(?:e|s|es)?",
    },
  },
  office: {
    ends: {
      stays:
        "(?:ne|n’|n')(?: )?(?:démissionnera|démissionne|va|compte|veut) pas(?: (?:~ )?(?:démissionner|partir))?|" +
        "refus(?:e|é) de (?:démissionner|partir)|(?:exclut|exclu) ~ démission|rest(?:e|era) (?:en poste|à son poste)",
      dismissed:
        "limog(?:é|ée|e)|révoqu(?:é|ée|e)|renvoy(?:é|ée)|licenci(?:é|ée)|démis(?:e)? de ses fonctions|destitu(?:é|ée)",
      resigned:
        "(?:a|ont|avait) (?:~ )?démissionné|démissionne|(?:remis|présenté|annoncé|donné) (?:~ )?démission|quitte (?:son poste|ses fonctions)",
    },
  },
  strike: {
    open: "en grève|grève (?:~ )?(?:continue|reconduite|se poursuit)",
    ends: {
      "called off":
        "grève (?:~ )?(?:levée|suspendue|annulée|terminée)|(?:levé|suspendu|lèvent|suspendent) ~ grève|repri(?:s|t|rent) le travail|reprennent le travail|fin (?:à|de) la grève",
    },
  },
  fire: {
    open: "pas (?:encore )?(?:maîtrisé|sous contrôle|éteint)|hors de contrôle|progresse|brûle",
    ends: { "put out": "maîtrisé|éteint|circonscrit|sous contrôle|fixé" },
  },
  custody: {
    open: "arrêt(?:é|ée|és|ées)|interpell(?:é|ée|és|ées)|en garde à vue|écrou(?:é|ée)|incarcér(?:é|ée)|détenu(?:e|s)?",
    ends: { released: "libér(?:é|ée|és|ées)|relâch(?:é|ée|és|ées)|remis(?:e|es)? en liberté" },
  },
  talks: {
    ends: {
      collapsed: "échou(?:é|ent|e)|échec|rompu(?:es|s)?|sans accord|achopp(?:é|ent|e)",
      agreed:
        "(?:conclu|trouvé|signé|atteint|scellé) (?:~ )?accord|parvenu(?:e|s|es)? (?:~ )?accord|accord (?:~ )?(?:conclu|trouvé|signé)",
    },
  },
  staging: {
    ends: {
      cancelled: "annul(?:é|ée|és|ées|e)|reporté(?:e|s|es)?",
      "goes ahead": "(?:aura|auront|a eu|ont eu) (?:bien )?lieu|maintenu(?:e|s|es)?",
    },
  },
};
