/** Who speaks and where is no matter: officials of many things, years later, one street; and names that cross languages. */
import { comesToItsStories, markdown, report } from "./folder-stories.js";

const MORNING = "2025-09-03T07:00:00Z";
const NOON = "2025-09-03T12:00:00Z";
const inLanguage = (language: string, source: string, title: string, date: string, ...paragraphs: string[]) =>
  markdown({ title, source, date, language }, ...paragraphs);

comesToItsStories([
  {
    name: "one fire chief on two matters",
    files: {
      "a.md": report(
        "Kymi News",
        "Fire chief Pekka Salo warns of forest fires",
        MORNING,
        "Fire chief Pekka Salo has warned of forest fires in Kotka after three weeks without rain. Barbecues are forbidden until Sunday.",
      ),
      "b.md": report(
        "Kotka Radio",
        "Boat explodes in Kotka marina",
        NOON,
        "A motor boat exploded in Kotka marina on Wednesday while it was being fuelled. Its owner has burns on both hands, fire chief Pekka Salo said.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "one judge and two cases of a town",
    files: {
      "a.md": report(
        "Ohio Valley Star",
        "Judge Harmon rejects plea deal in bank case",
        MORNING,
        "Judge Lucille Harmon rejected a plea deal on Tuesday for a teller accused of taking $88,000 from a bank in Marietta.",
      ),
      "b.md": report(
        "River Cities News",
        "Marietta landlord must repair boilers, judge rules",
        MORNING,
        "A landlord in Marietta must repair the boilers of two apartment blocks by October, Judge Lucille Harmon ruled on Tuesday.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "a minister with a name of three words",
    files: {
      "a.md": report(
        "Straits Post",
        "Transport minister opens new cable car",
        MORNING,
        "Transport minister Lim Hui Wen opened the cable car between Kampung Bukit and the harbour on Wednesday. It carries 2,400 people an hour and cost 310 million ringgit.",
      ),
      "b.md": report(
        "Malayan Herald",
        "Minister Lim rejects call for higher bus fares",
        MORNING,
        "Transport minister Lim Hui Wen said on Wednesday that bus fares would not rise this year, although operators had asked for 12 per cent more. She was replying to a question in parliament.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "one street of one town and nothing else",
    files: {
      "a.md": report(
        "Clwyd Echo",
        "Bus shelter smashed in Mill Lane, Ruthin",
        MORNING,
        "Vandals smashed the bus shelter in Mill Lane, Ruthin, on Saturday night. The council says glass will cost 1,400 pounds.",
      ),
      "b.md": report(
        "Vale Herald",
        "Woman hurt by falling branch in Ruthin",
        MORNING,
        "A woman of 52 broke her arm when a branch fell on her in Mill Lane, Ruthin, on Saturday. The tree will be felled.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "an explosion, and its dead remembered five years later",
    files: {
      "a.md": report(
        "Silesia Today",
        "Twelve miners die in explosion at Bozena pit",
        "2019-02-11T10:00:00Z",
        "Twelve miners were killed by a methane explosion at the Bozena pit near Rybnik on Sunday. Rescue teams brought out 30 survivors, mine director Jan Wilk said.",
      ),
      "b.md": report(
        "Silesia Today",
        "Bells toll for the dead of Bozena",
        "2024-02-11T10:00:00Z",
        "Bells tolled in Rybnik on Sunday for the twelve miners who were killed at the Bozena pit five years ago. Widow Ewa Lis unveiled a plaque at the gate, which has been shut since.",
      ),
      "c.md": report(
        "Rybnik Express",
        "Plaque for twelve miners killed in 2019",
        "2024-02-11T13:00:00Z",
        "A plaque for the twelve miners killed at Bozena in 2019 was unveiled on Sunday by Ewa Lis, whose husband was among them. Bells were rung across Rybnik.",
      ),
    },
    told: ["a", "b c"],
  },
  {
    name: "one rescue in three languages, by short names in one spelling",
    files: {
      "a.md": inLanguage(
        "pt",
        "Diário do Minho Novo",
        "Greve fecha aeroporto de Braga durante três dias",
        MORNING,
        "Uma greve dos controladores fecha o aeroporto de Braga durante três dias a partir de sexta-feira, anunciou o sindicalista Rui Taveira. Serão cancelados 74 voos.",
      ),
      "b.md": inLanguage(
        "es",
        "El Noroeste",
        "La huelga de controladores cancela 74 vuelos en Braga",
        NOON,
        "El aeropuerto portugués de Braga cerrará tres días desde el viernes por una huelga de controladores. Se cancelarán 74 vuelos, dijo el sindicalista Rui Taveira.",
      ),
      "c.md": inLanguage(
        "es",
        "El Noroeste",
        "Braga prohíbe los coches en el centro",
        NOON,
        "Braga prohibirá los coches en su centro desde enero, anunció Rui Taveira. La multa será de 60 euros.",
      ),
    },
    told: ["a b", "c"],
  },
]);
