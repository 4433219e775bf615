/** How matters of the news end in Portuguese. */
import type { MattersOfLanguage } from "./matter-words.js";

export const PORTUGUESE_OUTCOMES: MattersOfLanguage = {
  trial: {
    ends: {
      acquitted: "absolv(?:eu|eram|id[oa]s?|e)|inocentad[oa]s?|ilibad[oa]s?|não culpad[oa]",
      convicted: "conden(?:ou|aram|ad[oa]s?|a)|(?:considerad|declarad)[oa]s? culpad[oa]s?|culpad[oa]s?",
    },
  },
  decision: {
    open: "vota(?:rá|rão|m)?|(?:vai|vão) (?:~ )?votar|debate(?:m|rá)?",
    ends: {
      rejected:
        "rejeit(?:ou|aram|ad[oa]s?|a|am)|recus(?:ou|aram|ad[oa]s?|a)|chumb(?:ou|aram|ad[oa])|vot(?:ou|aram) contra|derrubou",
      approved:
        "aprov(?:ou|aram|ad[oa]s?|a|am)|aceit(?:ou|aram|a|am)|vot(?:ou|aram) a favor|ratific(?:ou|ad[oa])",
    },
  },
  denial: {
    ends: {
      denied: "neg(?:ou|aram|a|am|ado)|desment(?:iu|iram|e|em|ido)|refut(?:ou|aram|a)",
      confirmed: "confirm(?:ou|aram|a|am|ado)|admit(?:iu|iram|e|em|ido)|reconhec(?:eu|eram|e|em|ido)|assumiu",
    },
  },
  opening: {
    ends: {
      closed:
        "(?:continua|continuam|permanece|permanecem|segue|seguem|está|estão|foi|foram|ficará) (?:~ )?(?:fechad[oa]s?|encerrad[oa]s?|interditad[oa]s?)",
      open: "(?:continua|continuam|permanece|permanecem|está|estão|ficará) (?:~ )?abert[oa]s?|reabr(?:iu|iram|e|em|irá)|reabert[oa]s?",
    },
  },
  search: {
    open: "desaparecid[oa]s?|desaparec(?:eu|eram)|procurad[oa]s?|buscas?",
    ends: {
      "found dead":
        "(?:encontrad|achad|localizad)[oa]s? (?:~ )?(?:mort[oa]s?|sem vida)|(?:corpos?|cadáver(?:es)?) (?:~ )?(?:encontrad|achad|resgatad|localizad)[oa]s?",
      "found alive":
        "(?:encontrad|achad|localizad)[oa]s? (?:~ )?(?:viv[oa]s?|com vida|sã[oa]?s? e salv[oa]s?|iles[oa]s?)|resgatad[oa]s?(?: com vida| viv[oa]s?)?",
    },
  },
  office: {
    ends: {
      stays:
        "não (?:~ )?(?:renunciar|renuncia|renunciará|demitir|demite|sair)|descart(?:ou|a) (?:~ )?(?:renunciar|renúncia|demissão)|fica no cargo|permanece no cargo",
      dismissed: "demitid[oa]s?|exonerad[oa]s?|destituíd[oa]s?|afastad[oa]s? do cargo|demitiu (?:o|a)",
      resigned:
        "renunci(?:ou|aram|ado)|vai renunciar|demitiu-se|(?:pediu|apresentou|anunciou) (?:~ )?(?:demissão|renúncia)",
    },
  },
  strike: {
    open: "em greve|greve (?:~ )?(?:continua|prossegue)",
    ends: {
      "called off":
        "greve (?:~ )?(?:suspensa|encerrada|cancelada|desconvocada)|(?:suspend|encerr|desconvoc|cancel)\\p{L}+ (?:~ )?greve|volt(?:aram|ou) ao trabalho|fim (?:da|à) greve",
    },
  },
  fire: {
    open: "fora de controle|fora de controlo|avança|continua ativo",
    ends: { "put out": "controlado|extinto|dominado|apagado|sob controle|debelado" },
  },
  custody: {
    open: "detid[oa]s?|pres[oa]s?|prend(?:eu|eram)|det(?:eve|iveram)",
    ends: { released: "libertad[oa]s?|solt[oa]s?|liberad[oa]s?|em liberdade" },
  },
  talks: {
    ends: {
      collapsed: "fracass(?:ou|aram|ad[oa]s?)|falh(?:ou|aram)|romp(?:eu|eram|id[oa]s?)|sem acordo",
      agreed:
        "(?:cheg|fech|assin|alcanç|firm)\\p{L}+ (?:~ )?acordo|acordo (?:~ )?(?:fechado|assinado|alcançado|firmado)",
    },
  },
  staging: {
    ends: {
      cancelled: "cancel(?:ou|aram|ad[oa]s?)|adiad[oa]s?|suspens[oa]s?",
      "goes ahead":
        "(?:vai|vão) (?:~ )?(?:realizar-se|acontecer|ocorrer)|será realizad[oa]|foi mantid[oa]|mantid[oa]s?",
    },
  },
};
