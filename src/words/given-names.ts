/**
 * Given names that are one name in several languages or in short. One line a name. Used only to judge whether two names
 * are one person's, beside the surname; spellings that merely transliterate one another need no line.
 */
const TABLE = `
aleksandr alexander oleksandr aleksander alexandre alejandro alessandro oleksander olexander sasha alex alec sandy
aleksandra alexandra oleksandra alejandra
aleksei alexey alexei oleksii oleksiy alexis olexiy
alfred fred alf
anatoly anatolii
andrei andriy andrew andrey andreas andres andre andrzej andrii andy drew
ann anna hanna ganna anne annie
anthony antonio anton tony antoine
barbara barb
benjamin ben benny
boris borys
catherine katherine kateryna ekaterina yekaterina kathryn katharine kate kathy katie cathy catalina
charles charlie carlos karl carl chuck
christine christina kristina khrystyna
christopher chris kit
daniel dan danny danylo danila daniil danil
david dave davyd dawid
deborah debbie deb
denis denys dennis
dmitry dmytro dmitri dimitri dmitriy dmitrii dima
donald don donny
douglas doug
edward ed eddie ted eduard
elena olena helen helena yelena olenka
elizabeth liz beth eliza elisabeth betty yelyzaveta elizaveta lisa
eugene yevhen yevgeny evgeny evgeni yevgeniy evgeniy evgenii yevhenii eugen
fyodor fedir fedor theodore
gabriel gabe
geoffrey jeffrey jeff geoff
gerald jerry gerry
george georgy heorhiy georgiy heorhii georgii jorge georg giorgi yuri
gregory greg hryhoriy grigory grigoriy hryhorii grigori
henry harry hank heinrich enrique henri
igor ihor
ilya illia illya
irina iryna irene
ivan john jon johnny jack jean johann sean shaun shawn juan giovanni johan ian
jacob jake yakov yakiv
james jim jimmy jamie jaime
jacqueline jackie jacqui
jennifer jen jenny
joseph joe joey josef jozef iosif yosyp josip jose
julia yulia yuliya iuliia yuliia
kenneth ken kenny
konstantin kostiantyn kostyantyn constantine konstantyn
lawrence laurence larry
leo lev leon leonid
luke luka lukas lucas
makar makary
maksim maxim maksym max
margaret maggie meg peggy margarita
maria mary mariya mariia marie
matthew matt matvei matviy mateo
michael mike mykhailo mikhail miguel michel mick mykhaylo mihail mickey michal
natalia natalya nataliya nataliia natasha natalie
nicholas nick mykola nikolai nikolay nicolas niklas nico mykolai
oleg oleh
olga olha helga
pamela pam
patricia pat patty trish
patrick pat paddy
paul pavel pavlo pablo paolo pawel
peter petro pyotr petr piotr pedro pete pierre
philip phil phillip filip philippe pylyp
richard dick rich rick ricky ricardo
robert bob rob bobby robbie roberto bert
ronald ron ronnie
samuel sam sammy
sergei serhiy sergey serge sergio serhii sergiy sergii
sofia sophia sofiya sophie
stanislav stas
stephen steven steve stefan stepan esteban stephane stephan
susan sue suzanne susie
svetlana svitlana
taras
tatiana tetiana tatyana tetyana tanya tania
thomas tom tommy tomas
timothy tim tymofiy timofei tymofii
vadim vadym
valentin valentyn
valery valeriy valerii valeri
vasily vasyl vasyly vasili
victor viktor vic
vitaly vitali vitaliy vitalii
vladimir volodymyr wladimir volodimir vladmir uladzimir
vladislav vladyslav
vyacheslav viacheslav vyachaslau
walter walt
alan allan allen
albert al bert
bradley brad
brian bryan
cynthia cindy
francis frank francois francisco franz
frances fran
frederick fred freddie friedrich
leonard len lenny
marc mark marco markus marcus
martin marty
nathan nate nathaniel
randall randy
raymond ray
rebecca becky
russell russ
sandra sandy
terence terry terrence
theresa teresa terry
vincent vince
virginia ginny
zoe zoey
william bill will billy bill wilhelm liam
yaroslav iaroslav
yuri yuriy iurii yurii iuri
zachary zach zack
mohammed mohamed muhammad mohammad mohamad mehmet muhammed mohamud
ahmed ahmad achmed
abdullah abdallah abdulla
hussein hussain hossein husayn hussien
hassan hasan
ibrahim ebrahim abraham
khaled khalid
omar umar
osama usama
yousef youssef yusuf yousuf joseph yosef
mustafa mostafa moustafa
mahmoud mahmud mehmood
said saeed sayed
`;

/** Name -> the lines it stands in; two names are one where a line holds both. */
export const givenNames: ReadonlyMap<string, readonly number[]> = read(TABLE);

function read(table: string): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  table
    .trim()
    .split("\n")
    .forEach((line, number) => {
      for (const name of line.split(" ")) lines.set(name, [...(lines.get(name) ?? []), number]);
    });
  return lines;
}
