/**
 * Common names in news besides those of the geographic table, in lower case, with their common spellings: "kyiv", "kiev".
 * Gathered by hand.
 */
import { SHORT_STATES, STATES_IN_LETTERS } from "../../words/lexicon/abbreviations.js";
import { phraseList } from "../../words/lexicon/word-list.js";

/** States and provinces, and regions from a part of a country to a continent. */
export const STATES = [
  ...[...SHORT_STATES, ...STATES_IN_LETTERS].map((state) => `${state}.`),
  ...phraseList(
    "alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho,illinois",
    "indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi",
    "missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,north carolina,north dakota,ohio",
    "oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont",
    "virginia,west virginia,wisconsin,wyoming,ontario,quebec,alberta,manitoba,saskatchewan,nova scotia,british columbia",
    "queensland,new south wales,tasmania,bavaria,saxony,catalonia,kashmir,punjab,bengal,gujarat,kerala,sindh",
    "tibet,xinjiang,guangdong,sichuan,crimea,donbas,donetsk,luhansk,chechnya,siberia,kurdistan,anatolia",
    "sinai,darfur,gaza,west bank,europe,asia,africa,latin america,middle east,north america,south america",
    "central asia,eastern europe,balkans,caucasus,caribbean,scandinavia,sahel,arctic,antarctica",
  ),
];

/** Cities and their quarters. */
export const CITIES = phraseList(
  "washington,boston,philadelphia,baltimore,atlanta,miami,orlando,tampa,cleveland,cincinnati,columbus",
  "pittsburgh,buffalo,milwaukee,minneapolis,st. louis,st. paul,kansas city,memphis,nashville,new orleans",
  "houston,dallas,austin,san antonio,fort worth,el paso,oklahoma city,tulsa,albuquerque,tucson,las vegas",
  "salt lake city,seattle,portland,sacramento,oakland,san francisco,san jose,san diego,fresno,long beach",
  "anaheim,charlotte,raleigh,richmond,norfolk,jacksonville,louisville,birmingham,omaha,des moines,brooklyn",
  "manhattan,bronx,queens,harlem,hollywood,montreal,ottawa,calgary,manchester,liverpool,leeds,sheffield",
  "bristol,glasgow,edinburgh,cardiff,belfast,cambridge,oxford,barcelona,valencia,seville,lisbon,porto",
  "marseille,lyon,nice,bordeaux,lille,strasbourg,toulouse,geneva,zurich,basel,bern,milan,naples,turin",
  "venice,florence,munich,hamburg,frankfurt,cologne,stuttgart,dresden,leipzig,düsseldorf,antwerp,rotterdam",
  "the hague,hague,krakow,gdansk,kyiv,kiev,kharkiv,odesa,odessa,lviv,mariupol,kherson,sumy,st. petersburg",
  "saint petersburg,grozny,sochi,aleppo,homs,idlib,raqqa,latakia,mosul,basra,kirkuk,erbil,fallujah,tikrit",
  "isfahan,mashhad,jeddah,mecca,medina,abu dhabi,doha,sanaa,tel aviv,haifa,ramallah,hebron,nablus,rafah",
  "alexandria,giza,benghazi,misrata,lahore,islamabad,peshawar,rawalpindi,quetta,delhi,new delhi,mumbai",
  "bangalore,bengaluru,chennai,hyderabad,pune,ahmedabad,lucknow,kandahar,herat,beijing,guangzhou,shenzhen",
  "wuhan,chengdu,nanjing,tianjin,xi'an,lhasa,osaka,kyoto,nagoya,fukushima,hiroshima,busan,pusan,yangon",
  "hanoi,ho chi minh city,cebu,davao,surabaya,bandung,canberra,sydney,wellington,christchurch,cape town",
  "pretoria,durban,soweto,mombasa,abuja,kano,rio de janeiro,rio,brasilia,salvador,medellin,cali,guayaquil",
  "valparaiso,tijuana,guadalajara,ciudad juarez,istanbul,ankara,izmir,diyarbakir,new york city,new york",
  "jerusalem,pyongyang,kramatorsk,bakhmut",
);

/** Peoples, religions and parties besides those of the countries in `words/lexicon/place-names`. */
export const PEOPLES = phraseList(
  "english,scottish,welsh,haitian,finnish,czech,slovak,romanian,bulgarian,cypriot,serbian,croatian",
  "bosnian,albanian,kosovar,macedonian,belarusian,georgian,armenian,azerbaijani,chechen,kazakh,uzbek",
  "jordanian,saudi,emirati,qatari,kuwaiti,tunisian,algerian,moroccan,ugandan,rwandan,congolese,ghanaian",
  "ivorian,malian,zambian,south african,sri lankan,cambodian,singaporean,taiwanese,tibetan,uighur",
  "uyghur,mongolian,north korean,south korean,korean,muslim,christian,jewish,hindu,buddhist,catholic",
  "protestant,sunni,shiite,shia,kurdish,arab,african,asian,hispanic,latino,african-american,republican",
  "democrat,democratic,conservative,liberal,communist,islamist,islamic,zionist,nazi,soviet,western",
);

/** Companies, media, agencies, alliances, armed groups, clubs and universities. */
export const BODIES = phraseList(
  "boeing,airbus,apple,google,microsoft,facebook,twitter,amazon,ibm,intel,samsung,sony,nokia,toyota,honda",
  "nissan,ford,chrysler,general motors,gm,volkswagen,bmw,daimler,fiat,renault,peugeot,tesla,walmart",
  "wal-mart,mcdonald's,starbucks,nike,adidas,ikea,nestle,unilever,pfizer,novartis,bayer,siemens,exxon",
  "exxonmobil,chevron,shell,bp,gazprom,rosneft,total,lufthansa,ryanair,qantas,delta,emirates,air france",
  "british airways,goldman sachs,jpmorgan,citigroup,citibank,morgan stanley,lehman brothers",
  "bank of america,wells fargo,hsbc,barclays,ubs,deutsche bank,visa,mastercard,paypal,ebay,netflix,spotify",
  "youtube,instagram,whatsapp,uber,airbnb,snapchat,oracle,cisco,hp,dell,amd,nvidia,qualcomm,huawei,alibaba",
  "tencent,baidu,foxconn,at&t,verizon,comcast,vodafone,disney,warner,viacom,fox,cnn,bbc,nbc,cbs,abc,msnbc",
  "npr,pbs,reuters,afp,tass,xinhua,al jazeera,bloomberg,associated press,new york times,washington post",
  "wall street journal,guardian,telegraph,daily mail,usa today,los angeles times,financial times,fbi,cia",
  "nsa,nasa,epa,fda,faa,cdc,sec,irs,fema,atf,dea,ice,tsa,pentagon,congress,senate,nato,un,u.n.,eu,e.u.",
  "unicef,unesco,who,imf,wto,opec,interpol,osce,asean,red cross,amnesty international,human rights watch",
  "greenpeace,oxfam,world bank,world health organization,united nations,european union,european commission",
  "european parliament,security council,african union,arab league,hamas,hezbollah,fatah,taliban,al-qaeda",
  "al-qaida,isis,isil,islamic state,boko haram,al-shabaab,ira,eta,farc,muslim brotherhood,fifa,uefa,ioc",
  "nba,nfl,mlb,nhl,fa,premier league,manchester united,manchester city,arsenal,chelsea,barcelona fc",
  "real madrid,bayern munich,juventus,yankees,red sox,mets,cubs,lakers,celtics,heat,giants,eagles,packers",
  "cowboys,patriots,steelers,saints,falcons,ravens,bears,bengals,broncos,lions,texans,colts,jaguars,chiefs",
  "raiders,chargers,dolphins,vikings,buccaneers,titans,redskins,49ers,seahawks,jets,cardinals,panthers",
  "bulls,hawks,hornets,cavaliers,mavericks,nuggets,pistons,warriors,pacers,clippers,grizzlies,bucks",
  "timberwolves,pelicans,knicks,76ers,spurs,raptors,wizards,orioles,astros,mariners,rangers,braves,marlins",
  "phillies,brewers,rockies,dodgers,padres,bruins,sabres,canadiens,maple leafs,blackhawks,oilers,canucks",
  "flyers,islanders,gop,labour,tories,tory,ukip,fcc,ftc,nra,aclu,naacp,harvard,yale,princeton,stanford,mit",
  "oxford university,cambridge university,spacex,lockheed martin,lockheed,northrop grumman,raytheon",
  "bae systems,eads,rolls-royce,general electric,ge,caterpillar,johnson & johnson,procter & gamble",
  "coca-cola,pepsico,opel,porsche,mercedes,hyundai,kia,mitsubishi,hitachi,toshiba,panasonic,canon,nintendo",
  "yahoo,aol,linkedin,myspace,motorola,blackberry,sprint,t-mobile",
);
