/** Two events that one person, one post or one contest joins; and beside them, two reports of one event. */
import { describe, expect, test } from "vitest";
import { defaultConfig } from "../../src/config.js";
import { explainPair } from "../../src/group/explain-pair.js";
import { judgedPair, pairOf, type Side } from "./reports.js";

const options = { config: defaultConfig.group, editors: defaultConfig.editors };

const different: readonly (readonly [kind: string, a: Side, b: Side])[] = [
  [
    "two speeches of one president: farmers and veterans",
    [
      "President Orlan promises farmers cheaper diesel",
      'President Mira Orlan told a congress of farmers in Halden on Saturday that the tax on diesel would fall by a third. "You feed this country," she said. Some 2,000 delegates applauded. The farmers\' union called it a start.',
    ],
    [
      "President Orlan honours veterans of the island war",
      'President Mira Orlan told veterans in Carrow on Saturday that the state would never forget those who fought on Sande. "You kept us free," she said. She laid a wreath at the harbour. A new pension for widows is planned.',
    ],
  ],
  [
    "two speeches of one president: parliament and a university",
    [
      "Tolland warns parliament of empty coffers",
      "President Erik Tolland warned lawmakers in a speech to parliament on Friday that the state would run out of money by March. He asked for a vote on spending cuts of 4 billion crowns. The opposition left the chamber.",
    ],
    [
      "Tolland tells students to study abroad",
      "President Erik Tolland urged students at the University of Merrow in a speech on Friday to spend a year in another country. He announced 500 grants. Rector Lise Hagen thanked him for his words.",
    ],
  ],
  [
    "two speeches of one pope",
    [
      "Pope calls for ceasefire in Zarina",
      "Pope Felix called on Saturday for a ceasefire in Zarina, where 40 people died in a week of fighting. He spoke to pilgrims from his window. He asked the generals to let food through to the besieged city of Orvat.",
    ],
    [
      "Pope apologises to victims of boarding schools",
      "Pope Felix asked former pupils of church boarding schools for forgiveness on Saturday. He received twelve of them in his palace and said the church had covered up beatings for decades. A commission is to report in May.",
    ],
  ],
  [
    "a debate and a re-election of one senator",
    [
      "Senator Brandvold and rival clash over fishing quotas",
      "Senator Ida Brandvold and her challenger Sten Moe traded blows over fishing quotas in a television debate in Merrow on Saturday. Moe accused her of having sold out the fleet. She said he had never been on a boat.",
    ],
    [
      "Brandvold wins third term in senate",
      "Senator Ida Brandvold has been re-elected with 54 per cent of the votes. She thanked her supporters in Halden late on Saturday and promised a new railway to the north. Turnout was 61 per cent.",
    ],
  ],
  [
    "a mayor's debate and his re-election",
    [
      "Carrow mayor defends tram line in debate",
      "Mayor Otto Fersen defended the new tram line in a debate with three rivals at Carrow town hall. The line will cost 300 million crowns. Shopkeepers in the audience booed him, and a protester was led out.",
    ],
    [
      "Fersen stays mayor of Carrow",
      "Otto Fersen was re-elected mayor of Carrow on Sunday with 51 per cent, the election office said. His rival Nora Vik conceded at 9 p.m. It is his fourth term. Supporters sang in the square.",
    ],
  ],
  [
    "a party leader's debate and his choice as leader again",
    [
      "Greens' Lund spars with minister on television",
      "Greens leader Aksel Lund sparred with finance minister Rita Holm over the carbon tax in a television debate on Saturday night. A survey of viewers saw Holm ahead.",
    ],
    [
      "Greens keep Lund as leader",
      "The Greens re-elected Aksel Lund as their leader on Saturday at a congress in Dunholt. He received 88 per cent of the delegates' votes, four points fewer than two years ago.",
    ],
  ],
  [
    "two deaths under one given name: actors",
    [
      "Actor Margot Feld dies at 84",
      "The actor Margot Feld, known for the series Harbour Lights, has died at the age of 84, her family said on Saturday. She played the landlady for 21 years. She died at home in Merrow.",
    ],
    [
      "Margot Sund, star of silent farce, dead at 91",
      "Margot Sund, who starred in dozens of stage farces, has died aged 91, her theatre said on Saturday. She had been ill for some time. The theatre in Carrow will dim its lights.",
    ],
  ],
  [
    "two deaths under one given name: victims",
    [
      "Cyclist Tobias Renn, 34, killed by lorry in Halden",
      "A cyclist killed by a lorry in Halden on Friday was named as Tobias Renn, 34, a teacher. The driver had not seen him when turning, police said. Friends left flowers at the junction.",
    ],
    [
      "Climber Tobias Aune dies in fall",
      "Tobias Aune, 29, died on Friday when he fell from the north face of Mount Kell near Halden, police said. He was roped to a friend, who was unhurt. A helicopter brought down his body.",
    ],
  ],
  [
    "two deaths under one given name: a singer and a painter",
    [
      "Singer Celia Marr dead at 67",
      "The singer Celia Marr died on Saturday, her label said. She was 67. Her song Low Tide sold two million records. She had cancer.",
    ],
    [
      "Painter Celia Oduya has died",
      "The painter Celia Oduya died on Saturday at 72, her gallery said. She had cancer. Her landscapes hang in the national museum.",
    ],
  ],
  [
    "one race of two years",
    [
      "Haugland wins 2012 Fjord Rally",
      "Petter Haugland won the 2012 Fjord Rally on Sunday, nine seconds ahead of Ola Brekke. He led from the third stage. It was his first win in the event.",
    ],
    [
      "Haugland takes 2014 Fjord Rally",
      "Petter Haugland won the 2014 Fjord Rally on Sunday, 22 seconds ahead of Jari Salo. Rain made the last stages slippery. He dedicated the win to his father.",
    ],
  ],
  [
    "one festival of two years",
    [
      "Sandvik film festival 2019: prize for drama about smugglers",
      "A drama about smugglers won the main prize at the Sandvik film festival 2019. Director Lena Kvist thanked the jury. Some 40 films were shown.",
    ],
    [
      "Sandvik film festival 2021: comedy takes main prize",
      "A comedy about a failing hotel won the main prize at the Sandvik film festival 2021. Director Lena Kvist, who led the jury, spoke of a hard choice. Some 40 films were shown.",
    ],
  ],
  [
    "one cup by its edition",
    [
      "Carrow women win 31st Coast Cup",
      "The women of Carrow won the 31st Coast Cup on Sunday with a 2-0 against Merrow. Captain Ane Dahl lifted the cup for the first time.",
    ],
    [
      "Carrow women lift 33rd Coast Cup",
      "The women of Carrow won the 33rd Coast Cup on Sunday by beating Halden on penalties. Captain Ane Dahl saved two. It was a cold evening.",
    ],
  ],
  [
    "one man convicted of fraud and acquitted of arson",
    [
      "Hotelier Gustav Rehn convicted of fraud",
      "A court in Carrow convicted the hotelier Gustav Rehn of fraud on Friday and sentenced him to two years in prison. He had taken subsidies for rooms that were never built. His lawyer will appeal.",
    ],
    [
      "Hotelier Gustav Rehn acquitted of arson",
      "A court in Carrow acquitted the hotelier Gustav Rehn of arson on Friday. Judges found no proof that he had set fire to his hotel in 2022. His lawyer spoke of a victory.",
    ],
  ],
  [
    "one politician charged with bribery and cleared of slander",
    [
      "Former minister Karin Thal charged with bribery",
      "Prosecutors in Halden charged former minister Karin Thal with bribery on Friday. She is said to have taken 90,000 crowns from a builder. She denies it.",
    ],
    [
      "Karin Thal cleared of slander",
      "Former minister Karin Thal was cleared of slander by a court in Halden on Friday. She had called a journalist a liar on television. The journalist must pay the costs.",
    ],
  ],
  [
    "one footballer jailed for assault and sued over tax evasion",
    [
      "Striker Ivo Brandt jailed for assault",
      "The striker Ivo Brandt was sentenced to eight months in prison for assault by a court in Dunholt on Friday. He had hit a waiter in a night club. He was not in court.",
    ],
    [
      "Striker Ivo Brandt on trial for tax evasion",
      "The trial of the striker Ivo Brandt for tax evasion began in Dunholt on Friday. He is accused of hiding income of 2 million crowns. He says he trusted his adviser.",
    ],
  ],
  [
    "a wedding and an operation of one singer",
    [
      "Singer Mona Ardal weds in Merrow",
      "The singer Mona Ardal married her drummer Per Holt in Merrow on Saturday. The wedding was held on a lighthouse island. Some 60 guests came by boat.",
    ],
    [
      "Mona Ardal in hospital in Merrow",
      "The singer Mona Ardal underwent surgery on her vocal cords in Merrow. Her concerts in Halden and Carrow are off until March, her manager said on Saturday.",
    ],
  ],
  [
    "a visit and a wedding of one prince",
    [
      "Prince Anders visits flooded Dunholt",
      "Prince Anders visited flooded homes in Dunholt on Saturday and spoke with families on the dyke. He stayed for two hours. The river has fallen by a metre.",
    ],
    [
      "Prince Anders to have wedding in Dunholt church",
      "The wedding of Prince Anders and the lawyer Siri Lund will be held in the church of Dunholt in June, the palace said on Saturday. Some 300 guests are expected.",
    ],
  ],
  [
    "a resignation and a visit of one minister",
    [
      "Minister Tora Vik quits party board",
      "Minister Tora Vik resigned from the board of the Harbour Party in Carrow on Friday after a dispute over the list of candidates. She remains in office.",
    ],
    [
      "Minister Tora Vik visits Carrow shipyard",
      "Minister Tora Vik visited the shipyard in Carrow on Friday and promised orders for two ferries. Workers showed her a hull that has rusted for a year.",
    ],
  ],
  [
    "one minister with her office, a hospital and a demand of nurses",
    [
      "Minister Brek opens hospital in Osk",
      "Health minister Tova Brek opened a hospital in Osk on Monday. It has 300 beds and cost 90 million crowns.",
    ],
    [
      "Brek tells nurses there is no money",
      "There is no money for a rise of ten per cent for nurses, health minister Tova Brek said on Monday.",
    ],
  ],
  [
    "one minister with his office, a tax and a fair",
    [
      "Mirk plans tax on yachts",
      "Finance minister Olan Mirk plans a tax on yachts of more than 20 metres, he said in an interview on Thursday.",
    ],
    [
      "Mirk opens book fair in Norvik",
      "Finance minister Olan Mirk opened the book fair of Norvik on Thursday, at which 400 publishers show their novels.",
    ],
  ],
  [
    "one minister with her office, a storm and a visit",
    [
      "Minister Lunde promises aid after hailstorm",
      "Interior minister Karen Lunde promised aid to farmers in Tarno on Sunday after a hailstorm destroyed their apples.",
    ],
    [
      "Lunde meets colleague from Lerna over smugglers",
      "Interior minister Karen Lunde agreed on joint patrols against smugglers with her colleague from Lerna on Sunday.",
    ],
  ],
];

const same: readonly (readonly [kind: string, a: Side, b: Side])[] = [
  [
    "one speech",
    [
      "President Orlan promises farmers cheaper diesel",
      'President Mira Orlan told a congress of farmers in Halden on Saturday that the tax on diesel would fall by a third. "You feed this country," she said. Some 2,000 delegates applauded.',
    ],
    [
      "Diesel tax to fall by a third, Orlan says",
      'The tax on diesel for farmers is to fall by a third, President Mira Orlan said in a speech in Halden. She told about 2,000 delegates at their congress: "You feed this country."',
    ],
  ],
  [
    "a re-election, its debate remembered",
    [
      "Brandvold wins third term in senate",
      "Senator Ida Brandvold has been re-elected with 54 per cent of the votes. She thanked her supporters in Halden late on Saturday and promised a new railway to the north. Turnout was 61 per cent.",
    ],
    [
      "Senator Brandvold re-elected after bitter campaign",
      "Ida Brandvold keeps her seat in the senate. She won 54 per cent of the votes, the election office said on Saturday. In a debate last week her rival Sten Moe had accused her of selling out the fleet. She plans a railway to the north.",
    ],
  ],
  [
    "a death, the name in full and short",
    [
      "Actor Margot Feld dies at 84",
      "The actor Margot Feld, known for the series Harbour Lights, has died at the age of 84, her family said on Saturday. She played the landlady for 21 years. She died at home in Merrow.",
    ],
    [
      "Harbour Lights star Feld dead",
      "Margot Feld, the landlady of Harbour Lights for 21 years, has died at her home in Merrow. She was 84. Her family announced her death on Saturday.",
    ],
  ],
  [
    "one race, an earlier year remembered",
    [
      "Haugland takes 2014 Fjord Rally",
      "Petter Haugland won the 2014 Fjord Rally on Sunday, 22 seconds ahead of Jari Salo. Rain made the last stages slippery. He dedicated the win to his father.",
    ],
    [
      "Second Fjord Rally win for Haugland",
      "Petter Haugland beat Jari Salo by 22 seconds in the Fjord Rally on Sunday. He had already won in 2012. Rain made the last stages slippery.",
    ],
  ],
  [
    "one edition, the one before remembered",
    [
      "Carrow women lift 33rd Coast Cup",
      "The women of Carrow won the 33rd Coast Cup on Sunday by beating Halden on penalties. Captain Ane Dahl saved two. It was a cold evening.",
    ],
    [
      "Carrow beat Halden on penalties to win Coast Cup",
      "Two saves by captain Ane Dahl gave the women of Carrow the Coast Cup on Sunday, their first title since the 2011 Coast Cup. They beat Halden on penalties.",
    ],
  ],
  [
    "a visit told by its speech",
    [
      "Prince Anders visits flooded Dunholt",
      "Prince Anders visited flooded homes in Dunholt on Saturday and spoke with families on the dyke. He stayed for two hours. The river has fallen by a metre.",
    ],
    [
      "Anders promises help to families on Dunholt dyke",
      "Prince Anders spoke with families on the dyke at Dunholt on Saturday, whose homes were flooded last week. He stayed for two hours and promised help.",
    ],
  ],
  [
    "one verdict on two counts",
    [
      "Hotelier Gustav Rehn convicted of fraud",
      "A court in Carrow convicted the hotelier Gustav Rehn of fraud on Friday and sentenced him to two years in prison. He was acquitted of arson. His lawyer will appeal.",
    ],
    [
      "Rehn acquitted of arson, jailed for fraud",
      "The hotelier Gustav Rehn did not set fire to his hotel, a court in Carrow ruled on Friday. For fraud it sent him to prison for two years. His lawyer will appeal.",
    ],
  ],
  [
    "one trial: the charge under two names",
    [
      "Nurse guilty of murdering three patients",
      "A court in Merrow found the nurse Helle Strand guilty of murder on Friday. She had given three patients too much insulin. She was jailed for life.",
    ],
    [
      "Nurse Helle Strand jailed for life over insulin killings",
      "The nurse Helle Strand was sentenced to life in prison in Merrow on Friday for killing three patients with insulin. The judge spoke of a betrayal of trust.",
    ],
  ],
  [
    "one minister with her office, and one hospital",
    [
      "Minister Brek opens hospital in Osk",
      "Health minister Tova Brek opened a hospital in Osk on Monday. It has 300 beds and cost 90 million crowns.",
    ],
    [
      "New hospital of 300 beds for Osk",
      "A hospital of 300 beds was opened in Osk on Monday by health minister Tova Brek. It cost 90 million crowns.",
    ],
  ],
  [
    "a resignation from an office",
    [
      "Eskara finance minister quits over loan",
      "Eskara's finance minister Tova Brek resigned on Monday after reports that her husband had received a loan from a state bank.",
    ],
    [
      "Prime minister accepts Brek's resignation",
      "Prime minister Olan Mirk accepted the resignation of finance minister Tova Brek on Monday and named her deputy to the post.",
    ],
  ],
  [
    "a dismissal from an office",
    [
      "Transport minister dismissed after bridge collapse",
      "Transport minister Nils Orby was dismissed on Friday, a week after the collapse of a bridge for which his office had no plans.",
    ],
    [
      "Orby loses his post, opposition wants more dismissals",
      "The opposition welcomed on Friday that transport minister Nils Orby was dismissed, and asked who had signed off the bridge.",
    ],
  ],
];

describe("two events", () => {
  test.each(different)("%s", (_, a, b) => {
    const { stories, told } = judgedPair(a, b);
    expect([stories, told]).toEqual([2, told]);
  });
});

describe("two reports of one event", () => {
  test.each(same)("%s", (_, a, b) => {
    const { stories, told } = judgedPair(a, b);
    expect([stories, told]).toEqual([1, told]);
  });
});

test("a pair that shares a person alone is explained by it", () => {
  const [, a, b] = different[0] as (typeof different)[number];
  const [first, second] = pairOf(a, b);
  if (!first || !second) throw new Error("no pair");
  expect(explainPair(first, second, [first, second], options).reasons).toContainEqual({
    rule: "person",
    weight: -2.5,
    remark: { code: "shared.only", values: { shared: ["Mira Orlan"] } },
  });
});
