/** One event or several: other words for one, one mould for several. */
import { describe, expect, it } from "vitest";
import { built, comesToItsStories, type FolderCase, markdown, report } from "./folder-stories.js";

const MORNING = "2025-03-11T08:00:00Z";
const NOON = "2025-03-11T12:00:00Z";
const EVENING = "2025-03-11T18:00:00Z";

const cases: readonly FolderCase[] = [
  {
    name: "a government that falls, in four wordings",
    files: {
      "a.md": report(
        "World Desk",
        "Velmar parliament ousts prime minister Okray",
        "2025-03-11T12:00:00Z",
        "Velmar's parliament voted on Tuesday to remove prime minister Danel Okray after weeks of protest over fuel prices.",
      ),
      "b.md": report(
        "The Observer",
        "Okray loses confidence vote as deputies turn",
        "2025-03-11T13:00:00Z",
        "Danel Okray is out as head of government in Velmar. Deputies backed a no-confidence motion on Tuesday by 88 to 61.",
      ),
      "c.md": report(
        "Global Times",
        "Cheers in Velmar's capital after government falls",
        "2025-03-11T15:00:00Z",
        "Thousands danced in the streets of Port Sanna after lawmakers brought down the government of Danel Okray on Tuesday by 88 votes to 61.",
      ),
      "d.md": report(
        "Arden Live",
        "Velmar crisis live: Okray to face vote; army in barracks",
        "2025-03-11T10:00:00Z",
        "Deputies in Velmar are to vote on Tuesday on a no-confidence motion against prime minister Danel Okray. The protests over fuel prices are in their third week.",
      ),
    },
    told: ["a b c d"],
  },
  // 11,
  {
    name: "a devaluation, in three wordings",
    files: {
      "a.md": report(
        "World Desk",
        "Central bank of Orland devalues the orl by a fifth",
        MORNING,
        "Orland devalued its currency by 20 percent on Tuesday after its reserves had run down. Central bank governor Yara Stein called the step unavoidable.",
      ),
      "b.md": report(
        "Money Times",
        "Orl plunges as Stein gives up peg",
        NOON,
        "The orl lost a fifth of its value within minutes on Tuesday. Yara Stein, who heads Orland's central bank, has given up the peg to the dollar.",
      ),
      "c.md": report(
        "The Observer",
        "Queues at shops in Orland after devaluation",
        "2025-03-11T15:00:00Z",
        "People in Orland stood in line for sugar and oil on Tuesday, hours after the central bank had cut the value of the orl by 20 percent. Governor Yara Stein asked for calm.",
      ),
    },
    told: ["a b c"],
  },
  {
    name: "a raid, told beside a contract",
    files: {
      "a.md": report(
        "Allied Press",
        "Rebels storm barracks in northern Quenda",
        "2025-03-11T05:00:00Z",
        "Fighters of the Red Front overran an army barracks at Mbale in the north of Quenda before dawn, officials said on Tuesday. At least 15 soldiers were killed.",
        "Colonel Tesfa Abebe said the attackers had come in boats.",
      ),
      "b.md": report(
        "The Observer",
        "Sixteen soldiers dead in Mbale raid, while Quenda inks gas deal",
        "2025-03-11T09:00:00Z",
        "Sixteen soldiers died when the Red Front attacked their barracks at Mbale in the night to Tuesday, the army of Quenda says.",
        "Separately, Quenda signed a gas deal with Orlan Energy on Tuesday that is worth 2 billion dollars.",
      ),
      "c.md": report(
        "Energy Week",
        "Orlan Energy wins Quenda gas contract",
        "2025-03-11T12:00:00Z",
        "Orlan Energy will build a gas terminal in Quenda under a deal worth 2 billion dollars that was signed on Tuesday. Work is to begin in the autumn.",
      ),
    },
    told: ["a b", "c"],
  },
  {
    name: "a cyclone, told beside a hijacking",
    files: {
      "a.md": report(
        "Allied Press",
        "Coast town flattened as cyclone roars ashore",
        "2025-03-11T05:00:00Z",
        "Hundreds of houses in Port Lamu were flattened when a cyclone struck the coast of Zarina on Tuesday morning. Officials counted at least twenty dead.",
        "Governor Amina Said asked for boats and tents.",
      ),
      "b.md": report(
        "The Observer",
        "Zarina storm kills 23; navy frees hijacked tanker",
        "2025-03-11T09:00:00Z",
        "Twenty-three people died in Port Lamu when a cyclone hit Zarina on Tuesday, the governor said. Roofs lie in the harbour.",
        "Meanwhile, the navy freed the tanker Ocean Pride, which pirates had held since January off Cape Dorn.",
      ),
      "c.md": report(
        "Sea Watch",
        "Pirates give up tanker Ocean Pride",
        "2025-03-11T12:00:00Z",
        "Marines boarded the tanker Ocean Pride off Cape Dorn on Tuesday and freed its crew of 19. Pirates had held the ship since January.",
      ),
    },
    told: ["a b", "c"],
  },
  // 12,
  {
    name: "fires in two towns under one headline",
    files: {
      "a.md": report(
        "Alder Echo",
        "Woman hurt in house fire",
        MORNING,
        "A woman was taken to hospital after a fire at a house in Alder on Monday evening.",
        "Firefighters were called to Mill Lane at 7.40 pm. The woman, 61, had burns to her hands. The cause is being looked into, said fire chief Paul Reed.",
      ),
      "b.md": report(
        "Birchton Echo",
        "Woman hurt in house fire",
        MORNING,
        "A woman was taken to hospital after a fire at a house in Birchton on Monday evening.",
        "Firefighters were called to Station Road at 9.15 pm. The woman, 34, had burns to her hands. The cause is being looked into, said fire chief Dana Cole.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "arrests in two towns under one headline, in Spanish",
    files: {
      "a.md": report(
        "Diario de Alba",
        "Detenido un hombre por un robo",
        MORNING,
        "La policía detuvo el lunes en Alba a un hombre de 29 años por un robo en una joyería de la calle Mayor.",
        "El detenido llevaba encima doce relojes, dijo el inspector Luis Roca.",
      ),
      "b.md": report(
        "Diario de Robles",
        "Detenido un hombre por un robo",
        MORNING,
        "La policía detuvo el lunes en Robles a un hombre de 41 años por un robo en una farmacia de la plaza Nueva.",
        "El detenido llevaba encima 300 euros, dijo la inspectora Marta Gil.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "forecasts of three days, in German",
    files: {
      "a.md": markdown(
        { title: "Wetter für Varnau und die Küste", source: "Nordkurier", date: "2025-03-10" },
        "Am Montag beginnt der Tag in Varnau mit Nebel, später kommt die Sonne durch. Die Höchstwerte liegen bei 11 Grad. Der Wind weht schwach aus West, teilte der Wetterdienst mit.",
      ),
      "b.md": markdown(
        { title: "Wetter für Varnau und die Küste", source: "Nordkurier", date: "2025-03-11" },
        "Am Dienstag beginnt der Tag in Varnau mit Regen, später kommt die Sonne durch. Die Höchstwerte liegen bei 9 Grad. Der Wind weht frisch aus Nordwest, teilte der Wetterdienst mit.",
      ),
      "c.md": markdown(
        { title: "Wetter für Varnau und die Küste", source: "Nordkurier", date: "2025-03-12" },
        "Am Mittwoch beginnt der Tag in Varnau mit Frost, später kommt die Sonne durch. Die Höchstwerte liegen bei 7 Grad. Der Wind weht schwach aus Ost, teilte der Wetterdienst mit.",
      ),
    },
    told: ["a", "b", "c"],
  },
  {
    name: "markets of two days",
    files: {
      "a.md": markdown(
        { title: "Orland stocks at the close", source: "Newswire", date: "2025-03-10" },
        "The Orland 50 index closed 0.8 percent higher at 4,212 points on Monday. Shares of shipbuilder Halden gained 2.1 percent, and the orl stood at 1.08 to the euro.",
      ),
      "b.md": markdown(
        { title: "Orland stocks at the close", source: "Newswire", date: "2025-03-11" },
        "The Orland 50 index closed 0.3 percent lower at 4,199 points on Tuesday. Shares of shipbuilder Halden lost 1.4 percent, and the orl stood at 1.07 to the euro.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "earthquakes a day apart, in French",
    files: {
      "a1.md": report(
        "Fil Nord",
        "Séisme de magnitude 6,1 au large de Belora",
        "2025-03-10T06:00:00Z",
        "Un séisme de magnitude 6,1 s'est produit lundi à 04h12 au large de Belora, à 20 kilomètres de profondeur, a indiqué l'institut de sismologie. Aucune alerte au tsunami n'a été lancée.",
      ),
      "a2.md": report(
        "Le Courrier de Belora",
        "La terre tremble à Belora, forte secousse lundi matin",
        "2025-03-10T09:00:00Z",
        "Une forte secousse a réveillé lundi les habitants de Belora. L'institut de sismologie a ramené la magnitude du séisme à 5,9. Il s'est produit à 04h12 au large de la ville.",
      ),
      "b1.md": report(
        "Fil Nord",
        "Séisme de magnitude 5,2 au large de Belora",
        "2025-03-11T18:00:00Z",
        "Un séisme de magnitude 5,2 s'est produit mardi à 16h40 au large de Belora, à 35 kilomètres de profondeur, a indiqué l'institut de sismologie. Aucune alerte au tsunami n'a été lancée.",
      ),
    },
    told: ["a1 a2", "b1"],
  },
  {
    name: "earthquakes a day apart",
    files: {
      "a1.md": report(
        "Newswire",
        "6.3-magnitude quake shakes southern Tavira",
        "2025-03-10T06:00:00Z",
        "An earthquake of magnitude 6.3 shook southern Tavira at 03:31 on Monday, 12 km below the surface, the geological survey said. There were no reports of damage.",
      ),
      "a2.md": report(
        "Tavira Herald",
        "Walls crack in Lomar after earthquake",
        "2025-03-10T10:00:00Z",
        "Walls cracked in Lomar when an earthquake hit southern Tavira at 03:31 on Monday. The geological survey put it at 6.1, down from 6.3.",
      ),
      "b1.md": report(
        "Newswire",
        "5.5-magnitude quake shakes southern Tavira",
        "2025-03-11T06:00:00Z",
        "An earthquake of magnitude 5.5 shook southern Tavira at 04:02 on Tuesday, 18 km below the surface, the geological survey said. There were no reports of damage.",
      ),
    },
    told: ["a1 a2", "b1"],
  },
  {
    name: "two quarters of one company",
    files: {
      "q1.md": report(
        "Newswire",
        "Tornell Q3 revenue up 4%",
        "2024-10-24T07:00:00Z",
        "Cable maker Tornell reported a 4% rise in third-quarter revenue to 310 million euros on Thursday. Chief executive Pia Holm said demand for sea cables was strong. It kept its outlook.",
      ),
      "q2.md": report(
        "Newswire",
        "Tornell Q4 revenue up 9%",
        "2025-02-13T07:00:00Z",
        "Cable maker Tornell reported a 9% rise in fourth-quarter revenue to 344 million euros on Thursday. Chief executive Pia Holm said demand for sea cables was strong. It raised its outlook.",
      ),
      "q2b.md": report(
        "The Ledger",
        "Sea cables lift Tornell at the end of the year",
        "2025-02-13T10:00:00Z",
        "Tornell sold more in the fourth quarter than analysts had thought. Revenue of the cable maker rose 9% to 344 million euros, it said on Thursday, and chief executive Pia Holm raised the outlook.",
      ),
    },
    told: ["q1", "q2 q2b"],
  },
  {
    name: "two quarters of one company, in German",
    files: {
      "a.md": report(
        "dpa",
        "Halmar steigert Gewinn im ersten Quartal",
        "2025-04-24T07:00:00Z",
        "Der Hafenbetreiber Halmar hat seinen Gewinn im ersten Quartal um 6 Prozent auf 31 Millionen Euro gesteigert. Vorstandschef Jens Lie bestätigte den Ausblick.",
      ),
      "b.md": report(
        "dpa",
        "Halmar steigert Gewinn im zweiten Quartal",
        "2025-07-24T07:00:00Z",
        "Der Hafenbetreiber Halmar hat seinen Gewinn im zweiten Quartal um 11 Prozent auf 36 Millionen Euro gesteigert. Vorstandschef Jens Lie hob den Ausblick an.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "an accident and its anniversary",
    files: {
      "s.md": report(
        "Newswire",
        "Roof of Kalla ice hall collapses, 9 dead",
        "2023-01-14T20:00:00Z",
        "Nine people died when the roof of the Kalla ice hall collapsed under snow on Saturday, police said. Thirty were hurt. Mayor Edda Holt spoke of the worst day of the town.",
      ),
      "m1.md": report(
        "Newswire",
        "Kalla lights candles for victims of ice hall, two years on",
        "2025-01-14T18:00:00Z",
        "Nine candles burned in Kalla on Tuesday, two years to the day after the roof of the ice hall fell in and killed nine people. Mayor Edda Holt read their names.",
      ),
      "m2.md": report(
        "Kalla Post",
        "Town remembers the nine",
        "2025-01-14T19:00:00Z",
        "Families laid flowers at the ice hall of Kalla on Tuesday on the second anniversary of the collapse that killed nine. Mayor Edda Holt read out their names.",
      ),
    },
    told: ["m1 m2", "s"],
  },
  {
    name: "an accident and a cross five years later",
    files: {
      "s.md": report(
        "Newswire",
        "Bus plunges into Vell gorge, 21 killed",
        "2020-06-03T20:00:00Z",
        "Twenty-one people were killed when a bus fell into the Vell gorge on Wednesday. The driver, Jan Orsk, survived.",
      ),
      "m1.md": report(
        "Newswire",
        "Five years after bus crash, Vell gorge gets a cross",
        "2025-06-03T18:00:00Z",
        "A cross was raised at the Vell gorge on Tuesday, five years after a bus fell in and 21 people died. Driver Jan Orsk was among those who came.",
      ),
    },
    told: ["m1", "s"],
  },
  {
    name: "two who died on one day",
    files: {
      "a1.md": report(
        "Newswire",
        "Painter Ana Sorell dies at 90",
        MORNING,
        "The painter Ana Sorell, whose blue horses hung in every school of Tavira, died on Monday at the age of 90, her gallery said.",
        "Born in Lomar in 1934, she studied in Porto and had her first show in 1961.",
      ),
      "b1.md": report(
        "Newswire",
        "Cellist Imre Kadar dies at 90",
        MORNING,
        "The cellist Imre Kadar, whose recordings of Bach are heard around the world, died on Monday at the age of 90, his family said.",
        "Born in Pecs in 1934, he studied in Vienna and had his first concert in 1953.",
      ),
      "a2.md": report(
        "The Observer",
        "Blue horses, and a life without a telephone",
        "2025-03-12T08:00:00Z",
        "Ana Sorell never owned a telephone. The painter, who has died in Lomar aged 90, took letters only, and answered them with horses.",
      ),
    },
    told: ["a1 a2", "b1"],
  },
  {
    name: "two who died on one day, in German",
    files: {
      "a1.md": report(
        "dpa",
        "Schauspielerin Ilse Kern mit 88 Jahren gestorben",
        MORNING,
        "Die Schauspielerin Ilse Kern ist tot. Sie starb am Montag im Alter von 88 Jahren in Wien, wie ihre Familie mitteilte. Bekannt wurde sie durch den Film «Die Mühle».",
      ),
      "b1.md": report(
        "dpa",
        "Dirigent Rolf Asmus mit 88 Jahren gestorben",
        MORNING,
        "Der Dirigent Rolf Asmus ist tot. Er starb am Montag im Alter von 88 Jahren in Bonn, wie seine Familie mitteilte. Bekannt wurde er durch seinen Bruckner.",
      ),
    },
    told: ["a1", "b1"],
  },
  {
    name: "an alert, a flash and a report of a vote",
    files: {
      "al.txt": "Prime minister of Velmar loses confidence vote, 88 to 61.\n",
      "fl.md": report(
        "Allied Press",
        "Velmar prime minister Okray voted out",
        MORNING,
        "Velmar's prime minister Danel Okray lost a confidence vote in parliament on Tuesday. The count was 88 to 61.",
      ),
      "fu.md": report(
        "Velmar Tribune",
        "Okray falls after fuel price protests",
        "2025-03-11T11:00:00Z",
        "Danel Okray is no longer prime minister of Velmar. Parliament withdrew its confidence in him on Tuesday by 88 votes to 61, after weeks of protest over the price of fuel.",
        "He said he would not stand again.",
      ),
      "ot.txt": "Airport of Port Sanna closed because of fog.\n",
    },
    told: ["al fl fu", "ot"],
  },
  {
    name: "an alert, a flash and a report of an earthquake",
    files: {
      "al.txt": "Earthquake of magnitude 6.4 strikes near Lomar, Tavira.\n",
      "fl.md": report(
        "Allied Press",
        "Strong quake hits Lomar in Tavira",
        MORNING,
        "An earthquake of magnitude 6.4 struck near Lomar in Tavira on Tuesday, the geological survey said. Houses shook.",
      ),
      "fu.md": report(
        "Tavira Herald",
        "Lomar: walls fall in 6.4 quake",
        NOON,
        "Walls fell in Lomar when an earthquake of magnitude 6.4 struck on Tuesday. Mayor Rui Paz said nobody was killed. The geological survey counted thirty aftershocks.",
      ),
      "ot.txt": "Parliament of Velmar passes budget by one vote.\n",
    },
    told: ["al fl fu", "ot"],
  },
  {
    name: "a figure put right under a text",
    files: {
      "a.md": report(
        "Bay Post",
        "Six hurt as tram hits wall in Orre",
        "2025-03-11T16:00:00Z",
        "Six people were hurt when a tram hit a wall in Orre on Monday, the tram company said.",
        "This article was amended on 11 March 2025. An earlier version said that eight people were hurt.",
      ),
      "b.md": report(
        "Newswire",
        "Tram crash in Orre injures six",
        "2025-03-11T14:00:00Z",
        "A tram ran into a wall in Orre on Monday and injured six people, the tram company said.",
      ),
      "c.md": report(
        "Courier",
        "Eight injured in Orre tram crash",
        "2025-03-10T20:00:00Z",
        "Eight people were injured when a tram ran into a wall in Orre on Monday, police said.",
      ),
    },
    told: ["a b c"],
  },
  {
    name: "two recalls",
    files: {
      "a.md": report(
        "Product Safety Agency",
        "Recall: Tumbo high chair may tip over",
        MORNING,
        "The Product Safety Agency warns of the high chair Tumbo by Kindra. Its legs may break and the chair may tip over. Buyers should stop using it and bring it back for a refund. About 3,400 chairs were sold since June.",
      ),
      "b.md": report(
        "Product Safety Agency",
        "Recall: Volt 200 kettle may give electric shock",
        MORNING,
        "The Product Safety Agency warns of the kettle Volt 200 by Hestia. Its handle may break and give an electric shock. Buyers should stop using it and bring it back for a refund. About 9,100 kettles were sold since May.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "two who are missing",
    files: {
      "a.md": report(
        "Missing Persons Desk",
        "Missing: Karla Voss, 14",
        MORNING,
        "Police are looking for Karla Voss, 14, who was last seen on Monday at about 4 pm in Alder. She is 1.60 metres tall and was wearing a red jacket. Anybody who has seen her should call 0800 112.",
      ),
      "b.md": report(
        "Missing Persons Desk",
        "Missing: Jonas Beck, 71",
        MORNING,
        "Police are looking for Jonas Beck, 71, who was last seen on Monday at about 9 am in Alder. He is 1.82 metres tall and was wearing a grey coat. Anybody who has seen him should call 0800 112.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "a toll that rises through a day",
    files: {
      "1.md": report(
        "Newswire",
        "Two dead in Orre mine collapse",
        "2025-03-11T05:00:00Z",
        "Two miners were killed when a shaft collapsed in Orre on Tuesday, rescuers said.",
      ),
      "2.md": report(
        "Allied Press",
        "Orre mine collapse kills five",
        "2025-03-11T09:00:00Z",
        "Five miners have died after a shaft collapsed in Orre on Tuesday, the mine company said.",
      ),
      "3.md": report(
        "Riga Ledger",
        "Death toll in Orre mine rises to nine",
        "2025-03-11T19:00:00Z",
        "The death toll from Tuesday's collapse of a shaft in Orre has risen to nine, rescuers said.",
      ),
    },
    told: ["1 2 3"],
  },
  {
    name: "two quarters of one company, at length",
    files: {
      "q1.md": report(
        "Newswire",
        "Tornell lifts outlook as sea cable orders surge",
        "2025-04-24T07:00:00Z",
        "Cable maker Tornell raised its outlook for the year on Thursday after first-quarter profit rose by a fifth to 41 million euros.",
        "Chief executive Pia Holm said that two orders from the North Sea had come earlier than planned. The works in Tolna runs in three shifts.",
        "Shares rose 4%. Analyst Kim Lund of Orla Bank had expected 37 million.",
        "The company employs 5,200 people in six countries and was founded in 1921.",
      ),
      "q2.md": report(
        "Newswire",
        "Tornell to shut Tolna works after weak quarter",
        "2025-07-24T07:00:00Z",
        "Cable maker Tornell will shut its works in Tolna after second-quarter profit fell by a third to 22 million euros, it said on Thursday.",
        "Chief executive Pia Holm said copper had become too dear. The union called the step a slap in the face.",
        "Shares fell 7%. Analyst Kim Lund of Orla Bank had expected 35 million.",
        "The company employs 5,200 people in six countries and was founded in 1921.",
      ),
    },
    told: ["q1", "q2"],
  },
  {
    name: "two reports of an agency, at length",
    files: {
      "a.md": report(
        "Newswire",
        "Orland harvest agency sees record wheat crop",
        "2024-08-05T07:00:00Z",
        "Orland will bring in 14.2 million tonnes of wheat this summer, its harvest agency said on Monday in its quarterly report for the second quarter.",
        "Director Ana Wolf pointed to rain in May. Rapeseed will do worse.",
        "The agency has 80 staff and was founded in 1952.",
      ),
      "b.md": report(
        "Newswire",
        "Drought cuts Orland maize by half, agency says",
        "2024-11-04T07:00:00Z",
        "Orland's maize crop has halved to 2.1 million tonnes, its harvest agency said on Monday in its quarterly report for the third quarter.",
        "Director Ana Wolf spoke of the driest August in forty years. Farmers ask for aid.",
        "The agency has 80 staff and was founded in 1952.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "two storms",
    files: {
      "a1.md": report(
        "Newswire",
        "Storm Ulla tears roofs off in Skagen",
        "2025-03-01T08:00:00Z",
        "Storm Ulla tore the roofs off thirty houses in Skagen on Saturday and left 12,000 homes without power, grid company Voltra said. Gusts reached 133 km an hour.",
      ),
      "a2.md": report(
        "Jutland Tribune",
        "Thirty houses lose roofs as Ulla hits Skagen",
        "2025-03-01T10:00:00Z",
        "Thirty houses in Skagen stood without a roof on Saturday after storm Ulla passed. Voltra counted 12,000 homes without power. Mayor Ole Dahl spoke of luck.",
      ),
      "b1.md": report(
        "Newswire",
        "Storm Viggo floods harbour of Orre",
        "2025-03-12T08:00:00Z",
        "Storm Viggo pushed the sea into the harbour of Orre on Wednesday and left 7,000 homes without power, grid company Voltra said. Gusts reached 120 km an hour.",
      ),
      "b2.md": report(
        "Jutland Tribune",
        "Boats on the street in Orre after storm Viggo",
        "2025-03-12T10:00:00Z",
        "Boats lay in the streets of Orre on Wednesday after storm Viggo. The harbour stood under water and 7,000 homes were dark, grid company Voltra said. Mayor Tilda Ross closed the schools.",
      ),
    },
    told: ["a1 a2", "b1 b2"],
  },
  {
    name: "two forest fires",
    files: {
      "a1.md": report(
        "Newswire",
        "Hald fire drives 3,000 from homes in Calder",
        "2025-07-02T08:00:00Z",
        "A forest fire near Hald in Calder drove 3,000 people from their homes on Wednesday, the fire service said. Chief Paul Reed had 200 people in the field.",
      ),
      "a2.md": report(
        "Calder Tribune",
        "Hald burns: 3,000 flee",
        "2025-07-02T10:00:00Z",
        "Hald was empty on Wednesday. Three thousand people fled when the forest fire reached the first gardens. Paul Reed of the fire service said the wind was the enemy.",
      ),
      "b1.md": report(
        "Newswire",
        "Second forest fire in Calder closes road to Skagen",
        "2025-07-12T08:00:00Z",
        "A forest fire near Skagen in Calder closed the coast road on Saturday, the fire service said. Chief Paul Reed had 150 people in the field.",
      ),
      "b2.md": report(
        "Calder Tribune",
        "Smoke over Skagen, coast road shut",
        "2025-07-12T10:00:00Z",
        "Smoke lay over Skagen on Saturday and the coast road was shut because of a forest fire. Campers were brought to a school, said Paul Reed of the fire service.",
      ),
    },
    told: ["a1 a2", "b1 b2"],
  },
  {
    name: "two cases of one court",
    files: {
      "a.md": report(
        "Valley Press",
        "Magistrates' court: driver fined",
        MORNING,
        "Peter Grall, 34, of Mill Lane, Alder, was fined 400 crowns for driving without insurance at Alder magistrates' court on Monday. He was given six points.",
      ),
      "b.md": report(
        "Valley Press",
        "Magistrates' court: driver fined",
        MORNING,
        "Susan Hecht, 52, of Park Road, Lund, was fined 650 crowns for driving without insurance at Alder magistrates' court on Monday. She was given eight points.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "two matches of one day",
    files: {
      "a1.md": report(
        "Sport Wire",
        "Rovers beat Athletic 2-1",
        "2025-03-08T18:00:00Z",
        "Rovers beat Athletic 2-1 at Hill Park on Saturday with a goal by Tom Ede in the ninetieth minute. Coach Ana Berg praised her team.",
      ),
      "a2.md": report(
        "Valley Press",
        "Late Ede strike sinks Athletic",
        "2025-03-08T20:00:00Z",
        "A goal by Tom Ede in the last minute gave Rovers a 2-1 win over Athletic at Hill Park on Saturday.",
      ),
      "b1.md": report(
        "Sport Wire",
        "United beat Wanderers 3-1",
        "2025-03-08T18:00:00Z",
        "United beat Wanderers 3-1 at Lake Ground on Saturday with two goals by Jan Pohl. Coach Rui Paz praised his team.",
      ),
    },
    told: ["a1 a2", "b1"],
  },
  {
    name: "two takeovers of one day",
    files: {
      "a.md": report(
        "Biz Wire",
        "Halden to buy Tornell for 2.1 billion",
        MORNING,
        "Shipbuilder Halden will buy cable maker Tornell for 2.1 billion euros, the companies said on Tuesday. Shares of Tornell rose 18%.",
      ),
      "b.md": report(
        "The Ledger",
        "Halden swallows Tornell",
        NOON,
        "Halden pays 2.1 billion euros for Tornell, whose cables it has laid for years. Tornell's shares jumped 18% on Tuesday.",
      ),
      "c.md": report(
        "Biz Wire",
        "Orla Bank to buy Nord Trust for 1.4 billion",
        MORNING,
        "Orla Bank will buy lender Nord Trust for 1.4 billion euros, the companies said on Tuesday. Shares of Nord Trust rose 22%.",
      ),
    },
    told: ["a b", "c"],
  },
  {
    name: "two results of one vote",
    files: {
      "a.md": report(
        "Hill Paper",
        "Liberals hold Lower Hill",
        "2025-03-10T08:00:00Z",
        "The Liberals held Lower Hill with 38.2 percent in Sunday's vote, clerk Mary Hill said. Turnout was 61 percent.",
      ),
      "b.md": report(
        "Hill Paper",
        "Greens win Upper Hill",
        "2025-03-10T08:00:00Z",
        "The Greens won Upper Hill with 34.9 percent in Sunday's vote, clerk John Wood said. Turnout was 58 percent.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "power cuts in two towns, in Spanish",
    files: {
      "a.md": report(
        "El Faro",
        "Corte de luz en Alameda",
        MORNING,
        "Unos 3.000 hogares de Alameda se quedaron sin luz el lunes por la noche por una avería en la subestación Norte, informó la compañía Voltra.",
      ),
      "b.md": report(
        "El Faro",
        "Corte de luz en Villa Roca",
        MORNING,
        "Unos 1.200 hogares de Villa Roca se quedaron sin luz el lunes por la noche por una avería en la subestación Sur, informó la compañía Voltra.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "a rate that is raised each month",
    files: {
      "a.md": report(
        "Newswire",
        "Dvina raises rate to 7.25%",
        "2025-01-14T09:00:00Z",
        "The central bank of Dvina raised its key rate by half a point to 7.25% on Tuesday, governor Yara Stein said. It was the third rise in a row.",
      ),
      "b.md": report(
        "Newswire",
        "Dvina raises rate to 7.75%",
        "2025-02-11T09:00:00Z",
        "The central bank of Dvina raised its key rate by half a point to 7.75% on Tuesday, governor Yara Stein said. It was the fourth rise in a row.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "launches three weeks apart",
    files: {
      "a.md": report(
        "Newswire",
        "Korvia fires missile over Sado island",
        "2025-01-14T09:00:00Z",
        "Korvia fired a ballistic missile over Sado island on Tuesday, the Orland army said. It flew 2,700 kilometres and fell into the sea.",
      ),
      "a2.md": report(
        "The Observer",
        "Sirens on Sado as Korvian missile flies over",
        "2025-01-14T11:00:00Z",
        "Sirens woke Sado island on Tuesday when a missile from Korvia passed over it and fell into the sea after 2,700 kilometres, the Orland army said.",
      ),
      "b.md": report(
        "Newswire",
        "Korvia fires second missile over Sado island",
        "2025-02-04T09:00:00Z",
        "Korvia fired a ballistic missile over Sado island on Tuesday, the Orland army said. It flew 3,700 kilometres and fell into the sea.",
      ),
    },
    told: ["a a2", "b"],
  },
  {
    name: "a search and how it ended",
    files: {
      "a.md": report(
        "Newswire",
        "Boy, 6, missing after river trip",
        MORNING,
        "A boy of six, Leo Brandt, has been missing in Lund since Monday, police said. Divers are searching the river Elm.",
      ),
      "b.md": report(
        "Courier",
        "Body of missing boy Leo found in Elm",
        EVENING,
        "Divers found the body of Leo Brandt, 6, in the river Elm in Lund on Tuesday evening, police said. He had been missing since Monday.",
      ),
    },
    told: ["a b"],
  },
  {
    name: "two recalls, in French",
    files: {
      "a.md": report(
        "Agence Conso",
        "Rappel : yaourts Clairval, risque de listeria",
        MORNING,
        "L'Agence Conso rappelle les yaourts de la marque Clairval en raison d'un risque de listeria. Les clients sont priés de les rapporter. Les lots 12 à 18 sont concernés.",
      ),
      "b.md": report(
        "Agence Conso",
        "Rappel : jouets Minou, risque d'étouffement",
        MORNING,
        "L'Agence Conso rappelle les jouets de la marque Minou en raison d'un risque d'étouffement. Les clients sont priés de les rapporter. Les lots 3 à 7 sont concernés.",
      ),
    },
    told: ["a", "b"],
  },
];

comesToItsStories(cases);

const caseOf = (name: string) => cases.find((each) => each.name === name)?.files ?? {};

it("links an anniversary with what it looks back at", async () => {
  for (const name of ["an accident and its anniversary", "an accident and a cross five years later"]) {
    const { storyOf } = await built(caseOf(name));
    expect(storyOf("m1").related).toMatchObject([{ story: storyOf("s").id, relation: "earlier" }]);
    expect(storyOf("s").related).toMatchObject([{ story: storyOf("m1").id, relation: "later" }]);
  }
});

it("tells a rising toll and a figure put right as updates", async () => {
  const toll = (await built(caseOf("a toll that rises through a day"))).storyOf("1");
  expect(toll.disagreements[0]).toMatchObject({ verdict: "update" });
  expect(toll.headline.text).toBe("Death toll in Orre mine rises to nine");
  const corrected = await built(caseOf("a figure put right under a text"));
  expect(corrected.articleOf("a").sections.map(({ kind }) => kind)).toEqual(["report", "correction"]);
  const [hurt] = corrected.storyOf("a").disagreements;
  expect(hurt?.versions.map(({ value, superseded }) => [value.text, superseded])).toEqual([
    ["Eight people", true],
    ["six people", undefined],
  ]);
});

describe("two stories that a later report ties", () => {
  const silent = report(
    "Bay Post",
    "Mayor Paz silent on road salt contract",
    MORNING,
    "The mayor of Lomar, Rui Paz, would not speak on Tuesday of the contract for road salt that went to his cousin.",
  );
  const meeting = report(
    "Courier",
    "Lomar council calls special meeting",
    MORNING,
    "The council of Lomar will meet on Tuesday night. Its speaker, Ana Reis, gave no reason.",
  );
  const both = report(
    "Newswire",
    "Lomar council to meet on mayor's salt contract",
    NOON,
    "The council of Lomar meets on Tuesday night over the contract for road salt that mayor Rui Paz gave to his cousin. Speaker Ana Reis called the special meeting.",
  );
  const apart = { "silent.md": silent, "meeting.md": meeting };

  it("are one where neither was published", async () => {
    expect((await built({ ...apart, "both.md": both })).told).toEqual(["both meeting silent"]);
  });

  it("wait where both were, and say so", async () => {
    const first = await built(apart);
    expect(first.told).toEqual(["meeting", "silent"]);
    const second = await built({ ...apart, "both.md": both }, first);
    expect(second.told).toEqual(["both meeting", "silent"]);
    expect(second.digest.redirects).toEqual([]);
    expect(second.waiting.map(({ names }) => [...names].sort())).toEqual([["both.md", "silent.md"]]);
    expect(second.storyOf("silent").related).toMatchObject([{ reason: { code: "story.possible" } }]);
  });
});

it("takes what is to happen next for the same event, though it names another day", async () => {
  const { told } = await built({
    "a.md": report(
      "Bay Post",
      "Kalmor port shut after crane falls",
      MORNING,
      "The port of Kalmor was shut on Tuesday after a crane fell on a quay, operator Halmar said. Nobody was hurt.",
    ),
    "b.md": report(
      "Kalmor Echo",
      "Halmar: port to reopen on Thursday",
      NOON,
      "The port of Kalmor is to reopen on Thursday, two days after a crane fell on a quay, operator Halmar said. Eleven ships were sent to Orsk.",
    ),
  });
  expect(told).toEqual(["a b"]);
});
