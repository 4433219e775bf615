/** Reports in two languages are one story on names, figures and days, and on nothing else. */
import { comesToItsStories, type FolderCase, markdown, report } from "./folder-stories.js";

const MORNING = "2025-03-11T08:00:00Z";
const NOON = "2025-03-11T12:00:00Z";

const told = (source: string, language: string, title: string, date: string, ...paragraphs: string[]) =>
  markdown({ title, source, date, language }, ...paragraphs);

const cases: readonly FolderCase[] = [
  {
    name: "Russian and English",
    files: {
      "a.md": told(
        "Северный вестник",
        "ru",
        "В Кальморе рухнул кран, порт закрыт",
        MORNING,
        "Во вторник в порту Кальморы упал кран, пострадали трое рабочих. Порт закрыт, сообщил директор Иван Белозеров. Ущерб оценивают в 2,4 миллиона крон.",
      ),
      "b.md": told(
        "Kalmor Echo",
        "en",
        "Crane collapse shuts port of Kalmora",
        NOON,
        "A crane collapsed at the port of Kalmora on Tuesday and hurt three workers. Director Ivan Belozerov closed the port and put the damage at 2.4 million crowns.",
      ),
      "c.md": told(
        "Kalmor Echo",
        "en",
        "Library of Kalmora opens on Sundays",
        NOON,
        "The library of Kalmora will open on Sundays from April, the council said on Tuesday. It has 40,000 books.",
      ),
      "d.md": told(
        "Северный вестник",
        "ru",
        "В Кальморе откроют каток",
        MORNING,
        "В Кальморе к декабрю откроют новый каток, сообщила мэрия во вторник. Он обойдется в 800 тысяч крон.",
      ),
    },
    told: ["a b", "c", "d"],
  },
  {
    name: "Greek and German",
    files: {
      "a.md": told(
        "Η Ακτή",
        "el",
        "Έκρηξη σε εργοστάσιο στο Βάρναου",
        MORNING,
        "Δύο εργάτες τραυματίστηκαν την Τρίτη σε έκρηξη σε εργοστάσιο στο Βάρναου. Ο διευθυντής Χορστ Άμερ μίλησε για βλάβη σε βαλβίδα. Απομακρύνθηκαν 340 κάτοικοι.",
      ),
      "b.md": told(
        "Nordkurier",
        "de",
        "Explosion in Fabrik in Varnau",
        NOON,
        "Bei einer Explosion in einer Fabrik in Varnau sind am Dienstag zwei Arbeiter verletzt worden. 340 Anwohner mussten ihre Häuser verlassen. Werkleiter Horst Ammer sprach von einem defekten Ventil.",
      ),
      "c.md": told(
        "Nordkurier",
        "de",
        "Varnau bekommt neue Straßenbahn",
        NOON,
        "Varnau kauft acht Straßenbahnen für 24 Millionen Euro, beschloss der Rat am Dienstag.",
      ),
    },
    told: ["a b", "c"],
  },
  {
    name: "Hebrew and English",
    files: {
      "a.md": told(
        "קול הנמל",
        "he",
        "מנוף קרס בנמל קלמורה",
        MORNING,
        "מנוף קרס ביום שלישי בנמל קלמורה ושלושה עובדים נפצעו. מנהל הנמל איוואן בלוזרוב הורה לסגור את הנמל. הנזק נאמד ב-2.4 מיליון כתר.",
      ),
      "b.md": told(
        "Kalmor Echo",
        "en",
        "Crane collapse shuts port of Kalmora",
        NOON,
        "A crane collapsed at the port of Kalmora on Tuesday and hurt three workers. Director Ivan Belozerov closed the port and put the damage at 2.4 million crowns.",
      ),
      "c.md": told(
        "קול הנמל",
        "he",
        "הספרייה בקלמורה תיפתח גם בימי ראשון",
        MORNING,
        "הספרייה העירונית בקלמורה תיפתח גם בימי ראשון החל באפריל, הודיעה העירייה. יש בה 40,000 ספרים.",
      ),
    },
    told: ["a b", "c"],
  },
  {
    name: "German, French and Spanish",
    files: {
      "a.md": told(
        "Nordkurier",
        "de",
        "Brücke bei Montreval eingestürzt, sieben Verletzte",
        MORNING,
        "Bei Montreval ist am Montagabend eine Fußgängerbrücke eingestürzt. Sieben Menschen wurden verletzt, sagte Bürgermeisterin Claire Aubret. Die Brücke war 62 Meter lang.",
      ),
      "b.md": told(
        "Le Courrier",
        "fr",
        "Effondrement d'une passerelle à Montreval : sept blessés",
        NOON,
        "Une passerelle de 62 mètres s'est effondrée lundi soir à Montreval. Sept personnes ont été blessées, selon la maire Claire Aubret.",
      ),
      "c.md": told(
        "El Faro",
        "es",
        "Se hunde una pasarela en Montreval",
        NOON,
        "Siete heridos al hundirse el lunes una pasarela de 62 metros en Montreval, según la alcaldesa Claire Aubret.",
      ),
      "d.md": told(
        "Le Courrier",
        "fr",
        "Montreval vote un budget de 62 millions",
        NOON,
        "Le conseil municipal de Montreval a voté lundi un budget de 62 millions d'euros. La dette baisse de 4 %.",
      ),
    },
    told: ["a b c", "d"],
  },
  {
    name: "German and English, each headline with another of the names",
    files: {
      "a.md": told(
        "Nordkurier",
        "de",
        "Frachter „Marlena“ leckgeschlagen",
        MORNING,
        "Vor Tronsund ist am Dienstag der Frachter Marlena mit 1850 Tonnen Weizen leckgeschlagen. Ein Schlepper brachte ihn in den Hafen.",
      ),
      "b.md": told(
        "Coast Post",
        "en",
        "Grain ship towed to port after leak off Tronsund",
        NOON,
        "A tug brought the Marlena into port on Tuesday after the ship sprang a leak off Tronsund. It carries 1,850 tonnes of wheat.",
      ),
      "c.md": told(
        "Coast Post",
        "en",
        "Tronsund bridge to be painted",
        NOON,
        "The bridge at Tronsund will be painted in May, the Marlena yard said on Tuesday. The work takes 90 days.",
      ),
    },
    told: ["a b", "c"],
  },
  {
    name: "Spanish and French, each headline with another of the names",
    files: {
      "a.md": told(
        "El Faro",
        "es",
        "Incendio en el hotel Belvarro",
        MORNING,
        "Unas 230 personas fueron evacuadas el martes del hotel Belvarro en Castromonte tras un incendio en la cocina.",
      ),
      "b.md": told(
        "Le Courrier",
        "fr",
        "Castromonte : 230 clients évacués d'un hôtel en feu",
        NOON,
        "Un incendie s'est déclaré mardi dans la cuisine de l'hôtel Belvarro à Castromonte. Les 230 clients ont été évacués.",
      ),
      "c.md": told(
        "Le Courrier",
        "fr",
        "Castromonte prolonge sa ligne de bus",
        NOON,
        "La ligne de bus 12 de Castromonte ira dès lundi jusqu'à l'hôtel Belvarro, a annoncé la mairie mardi. Elle coûte 4 millions.",
      ),
    },
    told: ["a b", "c"],
  },
  {
    name: "two earthquakes in French and English",
    files: {
      "a.md": told(
        "Fil Nord",
        "fr",
        "Séisme de magnitude 6,1 au large de Belora",
        "2025-03-10T06:00:00Z",
        "Un séisme de magnitude 6,1 s'est produit lundi à 04h12 au large de Belora, à 20 kilomètres de profondeur.",
      ),
      "b.md": told(
        "Newswire",
        "en",
        "5.2-magnitude quake off Belora",
        "2025-03-11T18:00:00Z",
        "An earthquake of magnitude 5.2 struck off Belora at 16:40 on Tuesday, 35 km below the surface.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "one minister and two matters",
    files: {
      "a.md": told(
        "Nordkurier",
        "de",
        "Ministerin Ingrid Solberg tritt in Oslo zurück",
        MORNING,
        "Die norwegische Fischereiministerin Ingrid Solberg hat am Dienstag in Oslo ihren Rücktritt erklärt. Sie nannte gesundheitliche Gründe.",
      ),
      "b.md": told(
        "Newswire",
        "en",
        "Fisheries minister Solberg opens new harbour in Bergen",
        NOON,
        "Fisheries minister Ingrid Solberg opened a harbour in Bergen on Tuesday. It cost 90 million kroner.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "Arabic and Russian",
    files: {
      "a.md": told(
        "صحيفة المرفأ",
        "ar",
        "انهيار رافعة في ميناء كالمورا",
        MORNING,
        "انهارت رافعة في ميناء كالمورا يوم الثلاثاء وأصيب ثلاثة عمال. وقال المدير إيفان بيلوزيروف إن الأضرار تبلغ 2.4 مليون كرونة.",
      ),
      "b.md": told(
        "Северный вестник",
        "ru",
        "В Кальморе рухнул кран, порт закрыт",
        MORNING,
        "Во вторник в порту Кальморы упал кран, пострадали трое рабочих. Порт закрыт, сообщил директор Иван Белозеров. Ущерб оценивают в 2,4 миллиона крон.",
      ),
    },
    told: ["a b"],
  },
  {
    name: "Chinese, which shows no names, and English",
    files: {
      "a.md": told(
        "海湾日报",
        "zh",
        "卡尔莫拉港起重机倒塌三人受伤",
        MORNING,
        "周二,卡尔莫拉港一台起重机倒塌,三名工人受伤。港口负责人说,损失约240万克朗。",
      ),
      "b.md": told(
        "Kalmor Echo",
        "en",
        "Crane collapse shuts port of Kalmora",
        NOON,
        "A crane collapsed at the port of Kalmora on Tuesday and hurt three workers. Director Ivan Belozerov closed the port and put the damage at 2.4 million crowns.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "look-alikes in Italian and Spanish",
    files: {
      "a.md": told(
        "Il Faro",
        "it",
        "Incendio in una fabbrica di Portosalvo, due feriti",
        MORNING,
        "Due operai sono rimasti feriti lunedì nell'incendio di una fabbrica a Portosalvo. Lo ha detto il sindaco Marco Bassi.",
      ),
      "b.md": told(
        "El Faro",
        "es",
        "Incendio en una fábrica de Alameda, dos heridos",
        MORNING,
        "Dos obreros resultaron heridos el lunes en el incendio de una fábrica en Alameda. Lo dijo el alcalde Marcos Basso.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "two reports in Italian",
    files: {
      "a.md": report(
        "Il Faro",
        "Terremoto a Lomara, magnitudo 5.1",
        MORNING,
        "Una scossa di magnitudo 5.1 ha svegliato martedì Lomara. L'epicentro è a 9 chilometri di profondità, ha detto l'istituto di geofisica. Nessun ferito.",
      ),
      "b.md": report(
        "La Costa",
        "Paura a Lomara per la scossa di martedì",
        NOON,
        "La terra ha tremato martedì a Lomara. Secondo l'istituto di geofisica la scossa è stata di magnitudo 5.1. Il sindaco Marco Bassi ha chiuso le scuole.",
      ),
    },
    told: ["a b"],
  },
  {
    name: "two reports in Russian and one of another fire",
    files: {
      "a.md": told(
        "Вестник",
        "ru",
        "Пожар на складе в Кальморе: трое пострадавших",
        MORNING,
        "Три человека пострадали во вторник при пожаре на складе бумаги в Кальморе, сообщили спасатели. Мэр Иван Белозеров прибыл на место.",
      ),
      "b.md": told(
        "Берег",
        "ru",
        "В Кальморе горит склад бумаги",
        NOON,
        "Склад бумаги загорелся во вторник в Кальморе. Пострадали четыре человека, заявил мэр Иван Белозеров. Дым виден за двадцать километров.",
      ),
      "c.md": told(
        "Берег",
        "ru",
        "В Орске пожар в школе",
        NOON,
        "Пожар произошел во вторник в школе Орска. Пострадавших нет, сообщили спасатели. Занятия отменены до четверга.",
      ),
    },
    told: ["a b", "c"],
  },
  {
    name: "two reports in Portuguese",
    files: {
      "a.md": told(
        "O Porto",
        "pt",
        "Ponte de Valmor fechada por fissuras",
        MORNING,
        "A câmara de Valmor fechou na terça-feira a ponte velha depois de terem sido encontradas fissuras. A presidente Inês Falcão disse que as obras duram três semanas.",
      ),
      "b.md": told(
        "A Costa",
        "pt",
        "Fissuras fecham ponte velha em Valmor",
        NOON,
        "A ponte velha de Valmor está fechada desde terça-feira. Engenheiros encontraram fissuras num pilar, disse a presidente da câmara, Inês Falcão.",
      ),
    },
    told: ["a b"],
  },
  {
    name: "two reports in Greek",
    files: {
      "a.md": told(
        "Η Ακτή",
        "el",
        "Κλειστή η γέφυρα της Κάλμορα λόγω ρωγμών",
        MORNING,
        "Ο δήμος της Κάλμορα έκλεισε την Τρίτη την παλιά γέφυρα αφού βρέθηκαν ρωγμές σε στύλο. Η δήμαρχος Άννα Βέργου είπε ότι τα έργα θα κρατήσουν τρεις εβδομάδες.",
      ),
      "b.md": told(
        "Ο Φάρος",
        "el",
        "Ρωγμές κλείνουν την παλιά γέφυρα στην Κάλμορα",
        NOON,
        "Η παλιά γέφυρα της Κάλμορα έκλεισε την Τρίτη. Μηχανικοί βρήκαν ρωγμές σε έναν στύλο, δήλωσε η δήμαρχος Άννα Βέργου.",
      ),
    },
    told: ["a b"],
  },
  {
    name: "two reports in Turkish",
    files: {
      "a.md": told(
        "Kıyı",
        "tr",
        "Kalmora Limanı vinç devrilince kapandı",
        MORNING,
        "Kalmora Limanı'nda salı günü bir vinç devrildi, üç işçi yaralandı. Liman müdürü Leyla Haddad rıhtımların kapatıldığını söyledi.",
      ),
      "b.md": told(
        "Fener",
        "tr",
        "Kalmora'da vinç devrildi: üç yaralı",
        NOON,
        "Kalmora Limanı'nda bir vincin devrilmesi sonucu üç işçi yaralandı. Müdür Leyla Haddad salı günü limanı kapattı.",
      ),
    },
    told: ["a b"],
  },
  {
    name: "Ukrainian and Polish",
    files: {
      "a.md": told(
        "Вісник",
        "uk",
        "У Кальморі впав кран, порт закрито",
        MORNING,
        "У вівторок у порту Кальмори впав кран, постраждали троє робітників. Порт закрив директор Іван Білозір. Збитки оцінюють у 2,4 мільйона крон.",
      ),
      "b.md": told(
        "Kurier",
        "pl",
        "Dźwig runął w porcie Kalmora",
        NOON,
        "We wtorek w porcie Kalmora runął dźwig, rannych zostało trzech robotników. Dyrektor Iwan Biłozir zamknął port. Straty oszacowano na 2,4 mln koron.",
      ),
    },
    told: ["a b"],
  },
  {
    name: "one president and two matters",
    files: {
      "a.md": told(
        "Newswire",
        "en",
        "President Okray signs fishing law",
        MORNING,
        "President Danel Okray of Velmar signed a fishing law in Port Sanna on Tuesday. Boats longer than 24 metres must stay 12 miles off.",
      ),
      "b.md": told(
        "El Faro",
        "es",
        "Okray destituye al ministro de Defensa de Velmar",
        NOON,
        "El presidente de Velmar, Danel Okray, destituyó el martes al ministro de Defensa, Iru Maas, por un contrato de 12 millones.",
      ),
    },
    told: ["a", "b"],
  },
  {
    name: "one port and its director, and two matters",
    files: {
      "a.md": told(
        "صحيفة المرفأ",
        "ar",
        "ميناء ساندفيك يستقبل أول سفينة سياحية",
        MORNING,
        "استقبل ميناء ساندفيك يوم الثلاثاء أول سفينة سياحية هذا العام، وعلى متنها 800 راكب. ورحبت مديرة الميناء ليلى حداد بالركاب.",
      ),
      "b.md": told(
        "Courier",
        "en",
        "Sandvik port shut after fuel depot blast",
        NOON,
        "Authorities shut the port of Sandvik on Tuesday after a blast at a fuel depot injured seven workers. Port director Leila Haddad said the quays would stay closed.",
      ),
    },
    told: ["a", "b"],
  },
];

comesToItsStories(cases);
