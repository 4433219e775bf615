/**
 * Countries and other places and bodies with several names: what they are called, who belongs to them, and the seat of
 * their government by which news call them ("Ankara", "the Kremlin"). Readers of names, the merge of entities and the
 * comparison of sentences take them from here. Gathered by hand from English news; the table is small and each row is
 * checked, because a wrong one makes false claims. The names that `Intl` knows are in `geography.json`.
 */
import { phraseList } from "./word-list.js";

/** `union`: of states; `body`: a council or an authority. */
type PlaceKind = "country" | "union" | "city" | "body";

/** A place or body. */
interface NamedPlace {
  readonly kind: PlaceKind;
  /** As they are written. The first that an article uses is the one to show. */
  readonly names: readonly string[];
  /** "Russian", "Spanish": what belongs to it. Empty where it is not compared with its people and its seats. */
  readonly belonging: readonly string[];
  /** "Russians", "Danes". */
  readonly people: readonly string[];
  /** Where its government is, and what else stands for it. */
  readonly seats: readonly string[];
}

/** Kind, names, what belongs to it, its people, seats of its government. */
const TABLE = [
  "country | United States of America, United States, USA, U.S.A., U.S., US, America | American | Americans | Washington",
  "country | United Kingdom, U.K., UK, Britain, Great Britain | British | | London",
  "country | United Arab Emirates, U.A.E., UAE",
  "country | North Korea, DPRK, Democratic People's Republic of Korea",
  "country | South Korea, ROK, Republic of Korea",
  "country | Turkey, Türkiye, Turkiye | Turkish | Turks | Ankara",
  "country | Myanmar, Burma | Burmese",
  "country | Eswatini, Swaziland",
  "country | Czechia, Czech Republic",
  "country | Timor-Leste, East Timor",
  "country | Cape Verde",
  "country | Ivory Coast",
  "country | Macedonia",
  "country | Democratic Republic of Congo",
  "country | England",
  "country | Scotland",
  "country | Wales",
  "country | Northern Ireland",
  "country | Russia | Russian | Russians | Moscow, Kremlin",
  "country | Ukraine | Ukrainian | Ukrainians | Kyiv, Kiev",
  "country | China | Chinese | | Beijing",
  "country | France | French | | Paris",
  "country | Germany | German | Germans | Berlin",
  "country | Japan | Japanese | | Tokyo",
  "country | Israel | Israeli | Israelis",
  "country | Palestine | Palestinian | Palestinians",
  "country | Iran | Iranian | Iranians | Tehran",
  "country | Iraq | Iraqi | Iraqis | Baghdad",
  "country | Syria | Syrian | Syrians | Damascus",
  "country | Egypt | Egyptian | Egyptians | Cairo",
  "country | Libya | Libyan | Libyans | Tripoli",
  "country | Yemen | Yemeni | Yemenis | Sanaa",
  "country | Lebanon | Lebanese | | Beirut",
  "country | India | Indian | Indians | Delhi",
  "country | Pakistan | Pakistani | Pakistanis | Islamabad",
  "country | Afghanistan | Afghan | Afghans | Kabul",
  "country | Italy | Italian | Italians | Rome",
  "country | Spain | Spanish | | Madrid",
  "country | Portugal | Portuguese | | Lisbon",
  "country | Greece | Greek | Greeks | Athens",
  "country | Poland | Polish | Poles | Warsaw",
  "country | Hungary | Hungarian | Hungarians | Budapest",
  "country | Sweden | Swedish | Swedes | Stockholm",
  "country | Norway | Norwegian | Norwegians | Oslo",
  "country | Denmark | Danish | Danes | Copenhagen",
  "country | Netherlands | Dutch | | Hague",
  "country | Belgium | Belgian | Belgians",
  "country | Austria | Austrian | Austrians | Vienna",
  "country | Switzerland | Swiss",
  "country | Ireland | Irish | | Dublin",
  "country | Mexico | Mexican | Mexicans",
  "country | Canada | Canadian | Canadians | Ottawa",
  "country | Cuba | Cuban | Cubans | Havana",
  "country | Venezuela | Venezuelan | Venezuelans | Caracas",
  "country | Colombia | Colombian | Colombians | Bogota",
  "country | Argentina | Argentine, Argentinian | Argentines",
  "country | Chile | Chilean | Chileans | Santiago",
  "country | Peru | Peruvian | Peruvians | Lima",
  "country | Brazil | Brazilian | Brazilians | Brasilia",
  "country | Australia | Australian | Australians | Canberra",
  "country | Philippines | Philippine, Filipino | Filipinos | Manila",
  "country | Indonesia | Indonesian | Indonesians | Jakarta",
  "country | Malaysia | Malaysian | Malaysians",
  "country | Thailand | Thai | Thais | Bangkok",
  "country | Vietnam | Vietnamese | | Hanoi",
  "country | Nepal | Nepalese, Nepali | | Kathmandu",
  "country | Bangladesh | Bangladeshi | Bangladeshis | Dhaka",
  "country | Somalia | Somali | Somalis | Mogadishu",
  "country | Kenya | Kenyan | Kenyans | Nairobi",
  "country | Nigeria | Nigerian | Nigerians | Abuja",
  "country | Sudan | Sudanese | | Khartoum",
  "country | Ethiopia | Ethiopian | Ethiopians",
  "country | Zimbabwe | Zimbabwean | Zimbabweans | Harare",
  "union | European Union, E.U., EU | European | Europeans | Brussels, Europe",
  "union | United Nations, U.N., UN",
  "city | Kyiv, Kiev",
  "city | Washington D.C., Washington DC, Washington",
  "city | New York City, New York, NYC",
  "body | United Nations Security Council, U.N. Security Council, UN Security Council, Security Council",
  "body | Federal Bureau of Investigation, FBI",
  "body | Central Intelligence Agency, CIA",
];

const cellOf = (cell: string | undefined): readonly string[] =>
  cell === undefined || cell.trim() === "" ? [] : phraseList(cell);

/** All rows of the table. */
export const PLACES: readonly NamedPlace[] = TABLE.map((row) => {
  const [kind = "", names, belonging, people, seats] = row.split("|");
  return {
    kind: kind.trim() as PlaceKind,
    names: cellOf(names),
    belonging: cellOf(belonging),
    people: cellOf(people),
    seats: cellOf(seats),
  };
});

/** Countries and their unions. */
export const COUNTRIES: readonly NamedPlace[] = PLACES.filter(
  ({ kind }) => kind === "country" || kind === "union",
);
