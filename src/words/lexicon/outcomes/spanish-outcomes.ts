/** How matters of the news end in Spanish. */
import type { MattersOfLanguage } from "./matter-words.js";

export const SPANISH_OUTCOMES: MattersOfLanguage = {
  trial: {
    ends: {
      acquitted: "absolv(?:ió|ieron|er)|absuelt[oa]s?|absuelve|inocente|no culpable|exculp(?:ó|ad[oa])",
      convicted: "conden(?:ó|aron|ad[oa]s?|a)|(?:declar\\p{L}+|hall\\p{L}+) culpables?|culpable",
    },
  },
  decision: {
    open: "vota(?:rá|rán|n)?|debat(?:e|en|irá|irán)|decidirá",
    ends: {
      rejected:
        "rechaz(?:ó|aron|ad[oa]s?|a|an)|tumb(?:ó|aron|a)|vot(?:ó|aron|a) en contra|rehus(?:ó|aron)|deneg(?:ó|aron|ad[oa])",
      approved:
        "aprob(?:ó|aron|ad[oa]s?)|aprueban?|acept(?:ó|aron|ad[oa]s?|a|an)|vot(?:ó|aron|a) a favor|avaló|ratific(?:ó|ad[oa])|respald(?:ó|aron|a)",
    },
  },
  denial: {
    ends: {
      denied: "neg(?:ó|aron|ado)|niegan?|desm(?:intió|intieron|iente|ienten|entido)|rechaz(?:ó|a) haber",
      confirmed: "confirm(?:ó|aron|a|an|ado)|admit(?:ió|ieron|e|en|ido)|reconoc(?:ió|ieron|e|en|ido)",
    },
  },
  opening: {
    ends: {
      closed:
        "(?:sigue|siguen|permanece|permanecen|continúa|continúan|está|están|estará|estarán|fue|fueron) (?:~ )?(?:cerrad[oa]s?|cortad[oa]s?)",
      open: "(?:sigue|siguen|permanece|permanecen|está|están|estará|estarán) (?:~ )?abiert[oa]s?|reabri(?:ó|eron|rá|do)|reabiert[oa]s?|reabren?",
    },
  },
  search: {
    open: "desaparecid[oa]s?|desapareci(?:ó|eron)|busca(?:n)? a|en búsqueda|la búsqueda",
    ends: {
      "found dead":
        "(?:hallad|encontrad|localizad)[oa]s? (?:~ )?(?:muert[oa]s?|sin vida)|(?:hallaron|encontraron|hallan|recuperaron) (?:~ )?(?:cuerpos?|cadáver(?:es)?|muert[oa]s?|sin vida)",
      "found alive":
        "(?:hallad|encontrad|localizad)[oa]s? (?:~ )?(?:viv[oa]s?|con vida|san[oa]s? y salv[oa]s?|ilesos?)|(?:hallaron|encontraron) (?:~ )?con vida|rescatad[oa]s?(?! sin vida)",
    },
  },
  office: {
    ends: {
      stays:
        "no (?:~ )?(?:dimitirá|renunciará|dimite|renuncia|dimitir|renunciar)|descart(?:ó|a) (?:~ )?(?:dimitir|renunciar|dimisión|renuncia)|seguirá en (?:el|su) cargo",
      dismissed: "destitu(?:yó|id[oa])|cesad[oa]|cesó|despedid[oa]|despidió|relevad[oa] (?:del|de su) cargo",
      resigned: "dimiti(?:ó|do|eron)|renunci(?:ó|aron|ado)|present(?:ó|a|ado) (?:~ )?(?:dimisión|renuncia)",
    },
  },
  strike: {
    open: "en huelga|huelga (?:~ )?(?:continúa|sigue)|en paro",
    ends: {
      "called off":
        "(?:huelga|paro) (?:~ )?(?:desconvocad[oa]|suspendid[oa]|levantad[oa])|(?:desconvoc|suspend|levant)\\p{L}+ (?:~ )?(?:huelga|paro)|(?:volvieron|regresaron) al trabajo|fin (?:de|a) la huelga",
    },
  },
  fire: {
    open: "fuera de control|descontrolado|sigue activo|avanza",
    ends: { "put out": "controlado|extinguido|sofocado|bajo control|apagado|estabilizado" },
  },
  custody: {
    open: "detenid[oa]s?|arrestad[oa]s?|detuv(?:o|ieron)|arrest(?:ó|aron)|en prisión|encarcelad[oa]s?",
    ends: { released: "liberad[oa]s?|en libertad|liber(?:ó|aron)|excarcelad[oa]s?" },
  },
  talks: {
    ends: {
      collapsed: "fracas(?:ó|aron|ad[oa]s?|an?)|rot[oa]s?|romp(?:ió|ieron)|sin acuerdo",
      agreed:
        "(?:alcanz|firm|cerr|sell|logr)\\p{L}+ (?:~ )?acuerdo|acord(?:ó|aron)|llegaron a (?:un )?acuerdo",
    },
  },
  staging: {
    ends: {
      cancelled: "cancel(?:ó|aron|ad[oa]s?|an?)|aplazad[oa]s?|suspendid[oa]s?",
      "goes ahead": "se (?:celebrará|celebrarán|celebró|mantiene|mantienen|disputará)|tendrá lugar",
    },
  },
};
