/** Two events of one kind, place and day, each told in words of its own; and beside each kind, two reports of one event. */
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { groupArticles } from "../../src/group/group.js";
import { judgedPair, pairOf, type Side } from "./reports.js";

const options = { config: defaultConfig.group, editors: defaultConfig.editors };

const different: readonly (readonly [kind: string, a: Side, b: Side])[] = [
  [
    "fires in two streets",
    [
      "Two hurt in Halden flat fire",
      "A fire broke out in a flat on Birch Street in Halden early on Saturday, the fire brigade said. Two residents were taken to hospital with burns. Forty firefighters were at work until dawn.",
    ],
    [
      "Family escapes house fire in Halden",
      "A family of four escaped unhurt when their house on Quarry Road in Halden burned down on Saturday, the fire brigade said. Sparks from a stove are thought to be the cause. Twenty firefighters fought the flames.",
    ],
  ],
  [
    "two drownings",
    [
      "Swimmer, 23, drowns off Merrow beach",
      "A man of 23 drowned while swimming off Merrow on Saturday afternoon, the coastguard said. He was named as Piotr Lange, a student from Dunholt. Lifeguards pulled him from the water at 3 p.m.",
    ],
    [
      "Angler drowns after boat capsizes at Merrow",
      "A 61-year-old angler drowned when his boat overturned off Merrow on Saturday, the coastguard said. The man, Harold Voss, was alone on board. His body was found by a helicopter at 8.30 p.m.",
    ],
  ],
  [
    "earnings of sibling companies",
    [
      "Corvane Energy profit jumps on gas prices",
      "Corvane Energy reported a third-quarter profit of 410 million crowns on Saturday, up 22 per cent. Chief executive Ines Radler said high gas prices had helped. Its shares rose 4 per cent.",
    ],
    [
      "Corvane Water profit slips on repairs",
      "Corvane Water said on Saturday that its third-quarter profit fell to 95 million crowns, 8 per cent less than a year ago. Chief executive Tomas Weil blamed repairs to old pipes. Its shares lost 2 per cent.",
    ],
  ],
  [
    "two matches of one club",
    [
      "Rovers beat Dunholt in league opener",
      "Halden Rovers won 3-1 at home against Dunholt Town on Saturday, with two goals from Emil Sand. Coach Greta Moll praised her defence. Rovers are now third in the league.",
    ],
    [
      "Rovers women held by Carrow",
      "The women of Halden Rovers drew 2-2 at Carrow City on Saturday after leading twice. Nadia Brun scored both goals. Coach Paul Stig spoke of a point lost.",
    ],
  ],
  [
    "two cases in one court",
    [
      "Halden baker jailed for arson",
      "A court in Halden sentenced a baker to six years in prison on Friday for setting fire to his own shop. Judge Marta Olin said Rolf Anders, 47, had wanted the insurance money.",
    ],
    [
      "Teacher cleared of theft by Halden court",
      "A teacher accused of stealing 12,000 crowns from a school fund was acquitted by a court in Halden on Friday. Judge Marta Olin found no proof against Lena Fisk, 39.",
    ],
  ],
  [
    "two shootings in one city on one day",
    [
      "Man shot dead in east Carrow",
      "A 34-year-old man was shot dead outside a bar in the Millgate area of Carrow late on Friday, police said. Shots were fired from a car about 11:20 p.m. Detectives have made no arrest.",
    ],
    [
      "Carrow teenager wounded in park shooting",
      "A 17-year-old boy was shot in the leg at Linden Park in Carrow on Friday, police said. It happened about 4 p.m. during a quarrel. Officers arrested two youths.",
    ],
  ],
  [
    "two earthquakes of one day",
    [
      "Strong earthquake shakes northern Sorenia",
      "An earthquake of magnitude 6.1 struck the north of Sorenia on Saturday, the seismological institute said. Its centre was near Talvik at a depth of 14 kilometres. Walls cracked, and nobody was hurt.",
    ],
    [
      "Quake off southern Sorenia felt in Port Amal",
      "A magnitude 5.2 earthquake was felt in Port Amal in the south of Sorenia on Saturday, the seismological institute said. It struck at sea, 40 kilometres deep. No damage was reported.",
    ],
  ],
  [
    "votes on two bills",
    [
      "Sorenia's parliament passes pension bill",
      "Parliament in Sorenia approved a rise of the pension age to 67 on Friday by 84 votes to 61. Labour minister Olga Tamm called it a hard but needed step. Unions announced strikes.",
    ],
    [
      "Sorenian lawmakers reject ban on wolf hunting",
      "A ban on the hunting of wolves failed in Sorenia's parliament on Friday, with 70 votes for and 78 against. Environment minister Jan Roper had backed it. Farmers cheered outside.",
    ],
  ],
  [
    "crashes on one motorway",
    [
      "Lorry driver killed on A7 near Halden",
      "A lorry driver died when his vehicle hit a bridge on the A7 near Halden on Friday morning, police said. The 52-year-old was alone. The road was shut for five hours.",
    ],
    [
      "Coach with pupils leaves A7, eleven hurt",
      "Eleven pupils were slightly hurt when a coach left the A7 near Dunholt on Friday evening, police said. The driver had swerved for a deer. The class was on its way home from a museum.",
    ],
  ],
  [
    "two mayors of one region resign",
    [
      "Mayor of Halden steps down over land deal",
      "The mayor of Halden, Viktor Blom, resigned on Friday after it emerged that his brother had bought land from the town. An election is to be held in March.",
    ],
    [
      "Dunholt mayor quits, citing health",
      "Sigrid Moen, the mayor of Dunholt, stepped down on Friday for reasons of health. She had led the town for twelve years. Her deputy takes over until an election in spring.",
    ],
  ],
  [
    "two storms of one week, other coasts",
    [
      "Gale tears roofs off in Merrow",
      "A gale tore the roofs off thirty houses in Merrow on Friday night, the fire brigade said. A caravan park was cleared. The harbour wall held.",
    ],
    [
      "Storm cuts power on island of Sande",
      "A storm cut off power to 4,000 homes on the island of Sande on Friday, the grid operator said. Ferries stayed in port. Repairs are to last until Sunday.",
    ],
  ],
];

const same: readonly (readonly [kind: string, a: Side, b: Side])[] = [
  [
    "a fire in one street",
    [
      "Two hurt in Halden flat fire",
      "A fire broke out in a flat on Birch Street in Halden early on Saturday, the fire brigade said. Two residents were taken to hospital with burns. Forty firefighters were at work until dawn.",
    ],
    [
      "Blaze on Birch Street injures two",
      "Two people suffered burns in a blaze on Birch Street, Halden, in the early hours of Saturday. Some 40 firefighters worked until dawn to put it out, the brigade said.",
    ],
  ],
  [
    "a drowning",
    [
      "Swimmer, 23, drowns off Merrow beach",
      "A man of 23 drowned while swimming off Merrow on Saturday afternoon, the coastguard said. He was named as Piotr Lange, a student from Dunholt. Lifeguards pulled him from the water at 3 p.m.",
    ],
    [
      "Student dies while swimming at Merrow",
      "Piotr Lange, 23, a student from Dunholt, has died after getting into difficulty while swimming off Merrow. Lifeguards brought him ashore on Saturday afternoon but could not save him.",
    ],
  ],
  [
    "one match",
    [
      "Rovers beat Dunholt in league opener",
      "Halden Rovers won 3-1 at home against Dunholt Town on Saturday, with two goals from Emil Sand. Coach Greta Moll praised her defence. Rovers are now third in the league.",
    ],
    [
      "Sand scores twice as Halden Rovers win",
      "Emil Sand scored twice as Halden Rovers beat Dunholt Town 3-1 on the first day of the season. Coach Greta Moll was full of praise for her back four.",
    ],
  ],
  [
    "one vote",
    [
      "Sorenia's parliament passes pension bill",
      "Parliament in Sorenia approved a rise of the pension age to 67 on Friday by 84 votes to 61. Labour minister Olga Tamm called it a hard but needed step. Unions announced strikes.",
    ],
    [
      "Sorenia raises pension age to 67",
      "Sorenians will have to work until 67 after lawmakers voted 84 to 61 for a reform of pensions on Friday. Unions said they would strike. Minister Olga Tamm defended the bill.",
    ],
  ],
];

describe("two events", () => {
  test.each(different)("%s", (_, a, b) => {
    const { stories, told } = judgedPair(a, b);
    expect([stories, told]).toEqual([2, told]);
  });

  test("and all of them in one folder", () => {
    const articles = different.flatMap(([, a, b], number) =>
      pairOf(a, b).map((each) => ({ ...each, id: `${each.id}${number}` as typeof each.id })),
    );
    expect(groupArticles(articles, options).groups).toHaveLength(articles.length);
  });
});

describe("two reports of one event", () => {
  test.each(same)("%s", (_, a, b) => {
    expect(groupArticles(pairOf(a, b), options).groups).toHaveLength(1);
  });
});
