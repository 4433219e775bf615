/** Learned by `npm run learn:merge`. Stems of news English by how rare they are, in halvings of the share of articles that have them. */
export const rarityLevels: readonly (readonly [level: number, stems: string])[] = [
  [0, `a and at for in is it of on that the to wa with`],
  [
    1,
    `about after all also an ar as be been but by from ha had have he hi into more new no not or other out over
peopl report sai said thei their there thi time two up us we were when which who will would year`,
  ],
  [
    2,
    `accord against ani anoth around back becaus befor call can come continu could dai did do down dure end even
famili fire first follow found get go govern group help her him home hous how i if includ investig just kill
know last later like live look made mai make man mani million month most nation now off offic offici onli our
part polic presid public releas right she show sinc so some state statement still take than them then those
three through told under wai want week what where while work you`,
  ],
  [
    3,
    `accus across act action ad administr again agenc ago allow alreadi am american among announc appear area
arrest ask associ attack attempt author awai base becom believ best between big block both build busi came
campaign carri case caus center chang charg chief children citi claim clear close comment commun compani
concern condit confirm consid control counti countri court critic current dead deal death decis democrat
depart describ develop di didn't differ director doe don't each earli earlier effort elect everi expect face
far feder few fight final find five forc former four fridai full game gener give good got great gun hand
happen head held here high hit hold hope hospit hour howev i'm immedi inform insid intern involv issu job john
keep known larg late launch law lead leader least leav led left life littl local long major manag march mark
me mean media meet member men might mondai morn move mr much my name near need never next night number obama
offer old onc open oper order outsid own parti pass past percent person place plai plan point polit possibl
post power press problem protect provid put question reach realli receiv recent record remain republican
respond respons result return run s same saturdai scene school second secur see seen servic set sever share
shoot shot should side sign six south spokesman start stop stori street such sundai support suspect system
taken talk team tell th these thing think though thursdai todai too took top try tuesdai turn u.s unit univers
until updat veri victim video washington watch wednesdai well went whether white why without woman women world
year-old yet york your`,
  ],
  [
    4,
    `a.m abl account activ actual addit address affect afternoon ag agent agre ahead aid air alleg almost along
although alwai america amount answer anyon anyth apart appar approach approv april argu arm arriv assault
assist attend attornei avail bad ban bank barack battl becam began begin behind better biggest bill billion
black board bodi boi bomb book break bring brother brought bush california can't candid capit car care career
celebr cent central chairman challeng chanc check child commit committe complet conduct confer congress
connect conserv contact contribut convict cost council count coupl cours creat crime crimin custom cut daili
damag danger data date david debat decad decemb decid declar declin defend defens deliv demand deni deputi
design despit destroi detail detect determin direct discuss district document doesn't done door dozen drive
drop due east econom effect eight email emerg employe enough enter entir estim event ever everyon everyth evid
exchang execut experi expert explain express fact fail fall fan father fear feel fell field figur file film
floor foreign form forward free friend front fund further futur gain gave georg girl given goe governor ground
guard half hard health hear heard heart himself histori host human hundr idea identifi imag import improv
incid increas independ indic individu industri initi injur injuri instead interest internet interview isn't
jail jame januari join judg juli june justic kei kind land latest lawyer learn legal less let level light
limit line link list locat lose loss lost lot love m main market matter measur medic messag met michael middl
mile militari minist minut miss moment monei mother murder must natur nearli nine north note noth novemb occur
often onlin organ origin p.m page pai parent park paul peac per perform period phone photo pick pictur player
pm polici posit potenti practic prepar present presidenti prevent previou previous price prime prison privat
probabl process produc product program project promis propos prosecutor protest publish pull push quickli quit
race rais rate read real reason red refer refus region relat remov repres request requir research resid
respect reveal review rise risk road role room rose round rule russia safe safeti sale saw schedul search
season secretari seek seem senat send senior sent sentenc separ septemb seri seriou serv seven short shortli
similar singl site situat small social someon someth son soon sourc southern speak special speech spend spent
spot st staff stage stai stand standard star station step stock store strike strong student studi success
suffer suggest sure target tax televis term test thank they're third thought thousand threat threaten togeth
total toward town trade travel treat tri tv tweet twitter understand union urg vehicl view violat violenc
visit voic vote walk war warn wasn't water we're we've weapon websit weekend west whose wide wife william win
window wit within won word worker wound wrong wrote yesterdai young`,
  ],
  [
    5,
    `abil abov absolut abus accept access accid accident achiev acknowledg activist adam add admit adopt adult
advanc advertis advis advoc affair aggress agreement aim airlin airport al alert allegedli alli alon amend
amid analyst andrew angel anim annual anonym ap apolog appeal appli appoint argument armi articl attent
audienc august avenu averag avoid awar award babi bar basic bbc beach bear beat below benefit beyond bid bit
blame blog blood blow bob bond boost border born boss box brief british broadcast broke broken brown budget
bui built bullet burn cabl cancer cannot captur carolina cash cast catch caught cell centr ceo certain
certainli champion channel chicago china chines choic chri christian christma church cite citizen civil
civilian clash class clearli client clinton club cnn coach coast colleagu collect colleg combin command
commiss common compar complaint complex comput conclud condemn confid conflict confront congression consist
constitut construct consult consum contain content contract controversi convers cooper copyright corpor
correct couldn't counsel cover crash credit crew crisi cross crowd cultur custodi d daughter de deadli dec
deep deepli defeat definit degre delai demonstr deploi devic difficult diplomat directli disappoint discov
diseas dismiss disput distribut divis doctor dog dollar donald doubl doubt dr draw driver drove drug duti earn
earth eastern economi edg edit editor educ egypt either els encourag energi enforc engag engin enjoi ensur
environ equip escap especi essenti establish europ european evacu eventu exactli examin exampl except excit
exist expand expens explor explos extend extens extrem ey facebook facil failur fair fals fast fatal favor fbi
featur februari feet fellow felt femal fifth fill financi fine finish firm fish fix flag fled flight florida
fly focu focus food foot formal foundat fourth fox franc freedom fuel fulli fun ga gang gather germani giant
global goal god gone gov grab grant green grow growth gui guilti gulf gunshot hall handl happi harm headquart
heavi helicopt herself higher highest highli highlight hill histor homicid honor hot http huge hurt husband
i've ident ill illeg immigr impact impos inc increasingli index influenc innoc insist inspir instal institut
intellig intend intens intent introduc invest iran iraq islam island isra israel itself j jackson jim johnson
joke jone journal journalist jr jump kept kid king knew la lack largest lawmak leadership leagu leg legisl
letter liber listen lo load lock london longer low lower magazin maintain male mari marri mass massiv match
materi mayor meant meanwhil memori mention microsoft mike milit mind ministri minor mission mitt mix mobil
model monitor mostli motiv mount movement movi ms multipl music nasdaq navi nearbi necessari negoti neighbor
neighborhood network newspap nomin nomine none normal northern notic nuclear object observ obtain octob offens
oil ongo opinion oppon opportun oppos opposit option overal owner p paid paper parliament particip particular
particularli partner passeng patient patrol penalti perhap peter photograph piec plane plant playoff plead
pleas politician poll poor popul popular port pose possess pound predict presenc pressur pretti primari prior
profession professor progress promot prompt properti prove publicli purchas purpos quarter quot radio ralli
ran rang rare rather reaction readi realiti rebel recal recommend recov reduc reflect reform regard regist
regul reject rel relationship remark rememb rep repeatedli replac reportedli rescu reserv resign resolut
resolv rest restor retir reuter revenu richard rival river robert rock rocket roll romnei rout rush russian
san sanction save scandal scienc scientist score scott sea seat secret section seiz select sell sen sens
serious session sex sexual sheriff ship shock shooter shop shown shut signal signific simpli sister sit size
slip slow smith smoke societi soldier solut sometim song sort sought sound space speaker specif speed spoke
spokeswoman sport spread statu stood storm straight struck struggl subject suit summer suppli suprem surgeri
surpris surround surviv suspicion t technolog teen teenag telephon ten terror terrorist testifi texa themselv
thoma throughout throw ti tip titl toni tonight touch tour track traffic train transfer transport treatment
trial trip troop troubl truck true trump trust twice type uk ukrain ultim unclear unknown unlik upon user
usual valu variou version veteran via vice victori villag violent virginia voter w wait wall wave wear weather
web weigh welcom western whatev whole whom wind winner wish won't wonder worri worst worth wouldn't write
written yard ye you're zone`,
  ],
  [
    6,
    `abandon abc aboard abort abroad academi accompani accomplish accur acquir actor actress adjust admir advantag
advic affili afford afghanistan afp africa african afterward aircraft alabama alarm alaska alcohol aliv allen
alongsid alter altern amaz ambassador ambul ammunit analysi anger angri anniversari anthoni anticip anybodi
app appl applic appreci appropri approxim arab aren't arizona arrang art artist asia asian asid aspect assembl
assess asset assum assur athlet atlanta attach attract australia australian automat b background badli bai
bail balanc ball ballot band bare barricad bashar basi basketbal batteri beauti bed begun behalf behavior
belief bell belong ben benjamin besid bet bibl bigger birth blast blaze blue boat boston bought bound brain
branch brand breach breath brian bridg briefli britain broad broader brooklyn bruce bu bureau buri c cabinet
calcul calib calif calm camera camp canada canadian cancel cap capabl capitol captain caption card carl
casualti categori cathol caution cb centuri ceremoni chain chair chamber championship chao charact charl chase
chemic chest choos chose chosen chuck circl circumst clark clean click climat climb clinic clip closer cloth
cloud co coalit code cold collaps color colorado columbia combat comfort commerc commerci commission compet
competit complain complic composit compound compromis conclus confus connecticut consequ consider conspiraci
contend contest contrast convent convinc cook cool coordin cop copi core corner coron corp correspond corrupt
counter courtroom cousin coverag crack craft crazi creation credibl crucial cry dalla dan danc daniel dark
dave davi deadlin dean debt debut dedic defenc deficit defin deleg deliber democraci depend depress deserv
desir destruct detain detroit devast die diego digit disagre disappear disast discharg disclos discoveri
dispatch displai disrupt distanc disturb divers divid domest domin donat dow download downtown draft drag
dramat drawn dream dress drew drink driven e eas easi easier easili eat echo ed edward egyptian electr element
elev elimin elsewher embrac emot employ empti enabl endang endors enemi england english enorm entertain
entranc environment episod equal era eric error erupt escal escort estat et eu euro ev evalu everybodi exclus
exercis exit experienc exploit export expos extra f factor faith fake fallen fame familiar famou fashion
favorit feb fed feed festiv fewer fighter financ firearm firefight first-degree fiscal fit flame flaw flee
flew flood flow folk footag footbal ford forecast fought founder franchis francisco frank fraud french
frequent fresh frustrat function funer g gai garden gari gate gaza gear georgia german getti gmt gold golden
googl gop gotten graduat graham grai grand greater greatest grew guarante guest guid gunfir gunman h hack
hacker hadn't hail halt hama handgun hang harri hasn't hate haven't he'd headlin healthi heat heavili hell
hero hide highwai hillari hint hire hole holidai hollywood hostil hotel houston howard hugh hunt hurrican i'd
i'll ic icon ignor ii imagin implement impress inch incom incred inde india indian indiana indianapoli indict
infect infrastructur inquiri inspector instanc instruct insur integr interact intercept interim interior
investor invit iowa iphon iranian iron islamist isol itali item jack jan japan japanes jeff jennif jersei jet
jewish jimmi joe joint jon jonathan jordan joseph journei juan judiciari juri justifi kansa kelli kennedi
kerri kevin kick kiev killer km knee knock knowledg korea korean l labor labour ladi lai laid lake lane
languag larger larri laugh lawsuit leak lee legaci legitim lengthi lewi li libya licens lift lindsai long-term
longtim loud lt ly machin maker malaysia manhattan manner manufactur map mar margin marin marriag martin mask
massachusett master matt matthew maximum mayb mechan medicin mental merchant mere metal method mexico miami
michel michigan midnight missil missouri mistak mitchel moder modern moham mom moon moscow motion mountain mp
muslim myself mysteri n nanci narrow nasa nationwid naval nba nbc nd neg neighbour neither net netanyahu newli
nfl nice nixon nobodi nor northeast northwest notifi nov numer obstruct obvious occas occasion occupi ocean
oct offend oh ohio older onto orbit organis orlean oscar otherwis outcom outlet outrag overnight overse
oversight overturn overwhelm pace pack packag pain paint pair palestinian panel pari parliamentari partial
patch path patrick payment pc pend peninsula pennsylvania percentag perfect perman permit personnel
philadelphia physic pilot pirat pitch planet platform plea pledg plu pool pop portion prai prais prayer prefer
premier preserv prioriti privaci probat probe procedur proceed profil profit programm prohibit promin pronounc
prosecut prospect proud provinc provis punch punish pursu putin quarterback queen quick quiet r raid rain rank
rape rd re re-election react realiz rebound recogn recoveri referendum regardless reggi regim regret regular
regularli rehab reid relev reli relief religi remind remot renew repair repeat republ reput resist resort
resourc restaur restrict resum retail retain revel revers revis revolut reward rich ride rifl ring riot rip
rob roger roof roughli routin row royal ruin rumor rural ryan sad saint salari sam sampl sandi sarah sat
satellit saudi scale scare scientif scotland scream screen scrutini sean seattl seed sensit separatist sept
server settl settlement seventh sgt shape shed shell shield shift shoulder shouldn't sight signatur
significantli silenc simpl singer sink sixth skill sky slam sleep slightli smaller smash smile snow so-called
softwar sold somebodi sorri southwest spark speci specul spirit split spoken spokesperson spring squar stabil
stabl stake stanc statist steal steel stem stephen steve stolen stone strategi stream strength strengthen
stress stretch strip stronger structur studio stuff stun style su submit subsequ substanti successfulli
suddenli suicid sun super superior suppos surfac surg surgeon survei surveil suspend suspici sustain sweep
switch sxsw symbol syria syrian tabl tackl tactic talent tank tape task taylor teach teacher tear tech technic
temperatur temporari tension terribl territori testimoni text theft therefor they've threw throat thu ticket
tie tim toll tom tomorrow ton tone tool touchdown tough tourist tower tradit tragedi tragic trail transit
translat treasuri tree trend tribut trigger truli truth typic u u.n ukrainian un unabl unanim undermin
unemploy unfortun uniqu unless unpreced unusu unveil upcom upper upset v vacat vallei van vast vega verifi
vessel viewer vincent virtual visibl vision vital vladimir volunt vow vulner wage wake warm warrant wayn we'll
weak weaken wed weekli weight weren't wild wildlif wing winter withdraw wood worldwid wors writer yield you've
younger youth`,
  ],
  [
    7,
    `aaron abba abduct absenc abu academ acceler accommod acquisit adapt addition aden administ admiss advisor
advisori advocaci affirm afraid aftermath agenda aggrav agricultur ahm ahmad airstrik airwai al-assad alan
album aleppo alex alexand alexandria ali all-time allianc alterc ambit ambiti analyz anchor ancient anderson
andi android angela ankl ann annex anthem anti antonio anymor anywai anywher apologis apprehend arabia
architect archiv arctic arkansa armor arraign arson asleep assad assassin assert assign astronaut athen atlant
atmospher attitud attribut audio aug aunt austin auto autopsi av aviat aviv aw await bachelor backlash backup
bag ballist baltimor bang bankruptci baptist barbara barrel barri barrier basebal basement beaten bedroom beer
behaviour beij belov belt bench beneath benghazi berlin bernstein berth betti biden bieber billboard billi
billionair bin biolog bipartisan bird birthdai bizarr blair blanket bless blockad bloodi bloomberg bn boast
boe boehner bold bolster bombard bomber bone boom borrow bother bottl bottom boulevard boundari bow bowl
boyfriend brace brad brazen breakthrough breast brigad bright brink broker brotherhood browser brutal bug bulk
bull bump bunch burden bureaucrat burglari burst buse butler buyer buzz cach cairo cameron campbel campu
candidaci cannabi capac cape capsul capt captiv carbon carefulli cargo carlton carnei carrier carson carter
cat catherin caucu cautiou ceasefir certifi chancellor chant chaotic chapter character charger chariti charli
charlott charm chart charter checkpoint cheek cheer childhood chill chip christ christi christoph chronicl cia
cincinnati circuit circul clarifi classic classifi classroom cleveland climber clinch clock closest closur
coastal cocktail cohen coincid colin collabor collin colour colt column com comeback comedi comedian comei
comic commonli communist comparison compass compel compens competitor compli compon comprehens conceal conced
concentr concept concert concret confess confidenti congratul congreg congressman consecut consensu consolid
conspir constant constitu context conveni convert convoi copper corridor costa costum counterpart courag
courtesi courthous crackdown craig creativ creator cri crimea criticis crown crude cruis crush crystal culmin
cult cup curb currenc cycl d-n.y d.c dad dakota damascu danni dare dawn daylight dealt dear debri deck decreas
deem deeper default defect defer degener del delet deliveri delta denounc denver departur depict deport
deposit depth derail derek descend descript desert desk desper destin detent deterior devot diagnos dialogu
diamond dick dictat difficulti dig dinner dip disabl disagr disclosur discount discourag discrimin displac
dissent distinct distinguish distract distress divorc dna dock documentari dome don donetsk donor doug drama
drill drunk dub duck dui duke dump dynam e-mail eager eagl earthquak eddi editori edt effici eighth elabor
elderli elector electron elementari elig elizabeth ellen em embark embarrass embassi emir emiss emmi emphas
empir emploi en enact encount endur enhanc enthusiast entiti entitl entri environmentalist envoi equival er
est ethic ethnic evan evansvil everywher evil evolv ex exact exceed excel excess exclud excus exempt exhaust
exhibit expans expedit expertis expir explan explod extent extern extinct extraordinari extremist factori fade
fairli famous farm farmer faster fate fault favour fee feloni fenc ferri fierc filmmak finger firework fla
flash flat fleet flip float flower flown foil fool forens forest forev forget format fort forth fortun forum
foul frame frankli franklin fred freed freez friendli frontier fruit fulfil fundament fundrais funni furiou
galleri gambl gap garner gaug gene geneva genuin gestur gift gig gigant girlfriend glad glasgow glass globe
glove gm goldman gonna gordon gp grace grandfath grandmoth grandson graphic grate grave graze greec greek
greet greg grenad grief griev grill grip gross grown guardian guess guidanc guidelin gunmen gupta habit
habitat hagu hair hamilton hammer hampshir harass harder hardli harrison harsh hat hatch hatr haul hbo he'll
heavyweight heel height heighten heist henri herald heritag hidden high-profile hijack hike holder holi hom
homeland hometown honest hong honour hook hopefulli horizon horn horribl horrif horror hostag household hug
humanitarian humili humor hung hunger hungri hunter hussein ibf ibm id identif ie ignit iii illinoi immin
immun impeach implic imposs imprison improp inappropri incit incorrect inevit infam inflat influenti inherit
inject inmat inner innov insan inspect instagram instant instrument insuffici insult insurg intel interfer
internation interpret interrupt intersect interst interven intervent intimid invad invalid invas invok io ir
iraqi ireland italian ixic jacksonvil jacob jaguar jai jane jare jason jeb jenkin jeremi jerri jerusalem
jessica jesu jew joi jose josh joshua judgment judici junior juror justin juvenil k ken kentucki kidnap
kilomet kim kingdom kiss klitschko knife kong kraft kremlin lab label laboratori ladder laden landmark latter
launcher laura lawrenc lean lebanon legend legendari legislatur length lesbian lesson lethal levin liberti
librari lie lieuten life-threatening lifetim linger lion liquid lisa liter loan lobbi lockdown locker log
logic lohan lone longest loos loot lopez lord loui ltd luck lucki lui luxuri lynch mafia magistr magnitud
mahmoud maid mail mainli mainstream mainten malici mall mandat mandatori manipul manslaught manuel marc marco
maria marijuana marshal maryland massacr mate mauric max mccain mcconnel mcdonald meaning meantim mediat
medicar mediterranean melt memo memor memphi merg merger mess meter metr metropolitan mid mileston militia
miller mine minim minimum minnesota mirror misdemeanor mislead mississippi mitch mo mob mock mode modest
momentum monetari monument mood moor moral morgan mortgag mosqu motor mourn mouth mph msnbc mt mueller municip
museum musician nake nativ nato necessarili neck neglig neighbourhood neil nelson nephew nervou neutral nevada
newslett newton nick nicknam nikki ninth nod nois nonprofit noon notabl notori novel nowher nsa nude nurs nypd
nyse o o'brien oakland oath oblig observatori obsess obviou occup odd offenc ok okai oklahoma oliv olymp
openli opt optim optimist oracl orang ordinari oregon ourselv oust outag outlin outspoken outstand overcom
overhaul oversea ow pa pablo pacif pakistan palac palin palm palmer panic parad parker parodi parol partisan
partli partnership passag passion pastor pat patriot pattern paus peacefulli peak pelosi penc pension pentagon
peoplesoft perceiv perfectli permiss perpetr perri persist perspect persuad perth peterson petit petrol peyton
phase phenomenon phil philip philippin phoenix phrase physician pic.twitter.com pie pierr pin pipelin piraci
pistol pit pittsburgh pivot plagu plaintiff plate plenti plot plung pocket pois poland polar policemen polish
pope portland portrai postpon pot pour poverti powel preced precinct precis predecessor pregnant preliminari
presum pretend pride priest primarili princ princip principl print prize pro pro-russian proce proof proper
properli prosper protocol proven provinci provoc provok publicist pump pursuit pyongyang qatar quak qualifi
qualiti racial racist radic rage rai rail ram rampag randi random rapidli reader reaffirm rebel-held rebuild
recap recept recess recipi reckless recognis recognit recreat recruit redistribut reduct refere refin refuge
regain regulatori reign rein reinforc reiter relai reliabl reliev religion remand render rent reopen repeal
repli residenti respawn retali retreat reunion reunit rev reviv revolv rewritten rhetor rice richmond rick rid
ridicul robber robberi robinson robot robust rocki rod roi roman ron rooki root rope ross roster rough russel
s&p sack saddam sadden safer same-sex sander sandra santa sar satisfi scan scenario scheme schumer scope
scottish script seal second-degree secretli sector seemingli self sentiment sequel sergei setback seth shadow
shake shaken sharehold sharp sharpli shatter sheet shelter shine shipment shirt shoe shook shore short-term
shotgun shout shutdown shuttl shy sibl sidelin sidewalk silent silver simon sin sing singapor sir sixer
skeptic sketch ski skip slai slain slash slate slide slight slump smart smartphon smell smuggl snap sneak
snowden soar socialist soft sole solid solidar solv somali somalia somehow somewhat somewher soni soul
southeast sovereign soviet sox spacecraft spain span spanish spare specialist specifi spectacular spell
spencer spin spiritu spoiler sponsor spotlight sprai spree sprint spur spx spy squad stab stadium staffer
stagger stall standoff state-run statut steadi steven stewart stick stint stir stole stomach stopper strai
strand strang strateg streak string strongest stronghold strongli stuart stuck subpoena subscrib substanc
suburb suburban succe successor sudden sum summari summit sunni supermarket supervis supervisor supplier
suppress surrend survivor susan suv swat sweet swept swift swim swing swiss switzerland sworn sydnei sympathi
symptom t.co tag taiwan tampa tanker tap tar tara taxpay tea teammat teas techniqu technology-laced ted tehran
teixeira tel telecom templ temporarili tend tennesse tens tent tenur termin terri thai theater theatr theme
theori they'll thick thiev thompson thorough thrill thrown thwart tight tighten tini tire titanfal toddler toi
tokyo toler topic toppl torch tori torn toronto torso tortur tougher tournament tout trace traffick trailer
transcript transform transpar trap treati tremend tribun trillion tripl troi truce truste tumbl tune tunnel
turkei turkmenistan twilight twin twist two-year ty tyler tyson unaccept unawar uncertainti unconsci uncov
undergo underground underscor understood underw underwai unfold unidentifi uniform unleash unnam unrel unrest
upgrad uphold upris urban urgent usa utah util va valid valuabl vaniti vari varieti vehicular ventur venu
verdict veto victoria vietnam vigil viral viru visitor visual volatil volum vs waitros wale walker ward
warehous warner warren warship wash wasilla wast watchdog waterg wbo we'd wealth welfar wet wheel whereabout
whip whoever widen wider widespread wilson winston wire wireless wisconsin wladimir woodward wore workplac
wrap wreck wreckag x xbox yanke yell yellow yen you'll youngest youtub zealand zero`,
  ],
  [
    8,
    `a.j aaa ab abbott abdel abdomen abdul abdullah aberdeen abet abid ablaz abolish abraham abrupt abruptli absent
absorb abstract absurd abund ac accessori accomplic accumul accuraci accustom acquaint acquit acquitt acr
activex acut addict adelaid adequ adher adjac adm adolesc ador adventur advers advert aerial aerospac afc
affidavit afflict afghan african-american african-americans aftershock agit ah ahmadinejad ai ailment ain't
airborn airlift airplan airspac aisl ak aka akbar al-aqsa al-qaeda al-qassam ala alawit albani albeit albert
albuquerqu alexandro alexi alfr alic alicia alien align alik all-star allei allergi allevi alloc allud aloft
alpin altitud alto alvarez alzheim amanda amateur amazon amber ambush amd ami amnesti amongst amplifi amr
amrozi amsterdam ana analys anarchist ancestor anchorag ander andr angl anglican anguish anja anna anomali ant
antarct anti-assad anti-gay anti-government anti-piracy antic antigovern antitrust antonin anxieti anxiou
anytim aoraki apollo appal applaud applaus appointe apr aquat arabian arc arcad arch archaeolog archdioces
architectur ardent arena argentina arguabl ari arian aris armour arrai arrog arrow arsen arsenii arsonist
arteri arthroscop arthur artifici artilleri artino asa ascend ascent ash asham ashgabat ashlei ashor ashraf
aspir assail assumpt asteroid astonish astronom astrophys asylum at&t atkinson atom atop atroc atroci attain
auction audit audrei aurora auster austria authent autograph autom automobil autonomi aveng avert avid awak
award-winning awkward ax axelrod bachmann back-up backdrop backer backfir backpack backstag backward backyard
bacteri bacteria bader baghdad bagman bahama bahrain baikonur bailei bailout bain baker balconi balk balloon
banana banbossi bandar bangladesh banker banki bankrupt banner banstead barazi barb barber barclai barg
bargain barlinni barn barrag baseman bash basket bat batch bath bathrob bathroom bathtub baton batr batter
battlefield battleground bayou baytown beam bean beard beast beatti beaumont bedford beef beg behav beirut
beit belgium benchmark bend benedict benefici beneficiari benign bennett benson bent berdymukhamedov berkelei
berlusconi bernard berni besieg best-known bestsel beta beth betrai betray beverli beyonc bia bias biblic
bicycl bidder bike bikini bilater billow biloxi binari bind binder binyamin biodivers biographi biologi
biologist birmingham biscayn bisexu bishop bit.ly bitcoin bite bitter bitterli blacklist blackout blade blake
blank blare bleak bleed blew blind bloc blockbust blogger blond blood-alcohol bloodiest bloodsh bloomington
blown blue-chip bluejai blueprint blunt blur blvd bobbi bobcat bodiford bodili bogu boll bombshel bona bondag
bonu bonus boon booster boot booth booti bora bore bori born-again borough bossi botch boulder bounc bout
boutiqu bowi boxer boycot boycott bp bra bradi bradlei bradshaw brag brake brandenburg brandi brandish brandon
brave braveri brazil brazilian break-in breakdown breakfast breed brendan brennan brent brett brew bribe brick
brigand brilliant bristol briton broadband broaden broadli broadwai brock brocki bronx brook brownsvil brows
bruis brush brussel bryan bryant bst bubbl buck bucklei budd buddi buffalo buford builder buk bulldog bulletin
bulli bundl bungl burger burglar burial burk burnsvil burnt burrel busiest businessman bust butt butterfli
buttock button bypass bystand ca cabin cafe cake calendar calf californian caller calmli calori cam cambridg
cameraman camouflag campus camri canberra candi candl cane canin cann canon canonis canva canvass canyon
carcass cardin caregiv caribbean carlo carnag carnegi carol carpet carplai carrasquillo carrol cart cartoon
carv cascad casino casti castiglion castro casual catastroph cater cathedr cautious cavali cave cbc cc cctv ce
ceas cease-fire ceil celeb cellphon cemeteri censu centrist certainti certif cessat cevo cfo ch chad chan
chapel chapman char characterist charad charit charleston chat cheap cheaper cheat chees chef chemistri chenei
chennai cherish cherri chevrolet chime chin chinchilla chiquita chlorin chohan choke choru chosun chp chrissi
christchurch christin christina chromecast chronic chrysler chubbi chunk ci cigarett cindi cinemat
circumstanti cisco citigroup citizenship civic clad clair clan clandestin clare clarenc clariti class-action
classmat claus clearanc clegg cleric clerk clever cliff clifford cling clint cloonei closed-door closet clue
cluster clutch cm co-author co-founded co-founder co-operation coal coat coca-cola cocain cockpit coffe cognit
coher coin col colbert coleman collater collector collid collis collud collus colo cologn colombia colonel
coloni coloss columbu columnist coma comb combust comcast comeaux commander-in-chief commando commemor commenc
commend commentari commod commonwealth commut companion compat compil complement complianc compos compris con
conceiv concess conciliatori concord concuss condol condoleezza condon conei confeder configur confin confisc
conform congest congratulatori congresswoman conn conrad conscienc consciou conscious consent consol const
constabl constantli constitution consul consular consumpt contamin contempl contemporari contempt contenti
contin conting contracept contractor contradict contrari contributor convei converg conwai coo cooki cooler
cope cordon cori corn cornerback cornerston corps correctli corrobor cosmic cosmo cosmonaut costli couch
couldn councilman counselor counterintellig counterterror countless coup cover-up cowan cowork cramp crane
crawford crawlei cream creatur credenti creek creep creepi creighton crescent crest crimean crimestopp crippl
crise criteria croni crook crop cross-border crossfir crossroad crosswalk crow crowlei crucifix cruel cruelti
cruiser cruz ct cu cub cuba cuban cubillo cue cuf culprit cultiv cum cumbria cuomo cure curios curiou curs
curtail curv cyclon cylind cynic cyru czech d-calif d-mass da dairi dale dalembert dallas-fort dalton dam damn
damon dana dancer danish darbi dariu darrel darren dash databas daytim dazzl dc deadliest deadlock dealer
debacl decai deceas deceiv decent decept decision-making declassifi decor decre decri deepen deepest deer
defector defi defianc defiant defus degrass delawar delhi delic delici delight delph dem dementia demis
demograph demolish demon denial denis denmark dennehi denni dens densiti dent deploy depot depriv dept deriv
descent deshawn desktop despic destroy det detaine deter deton detriment devin devolv dexter dhow diabet
diagnosi dial dian diana diann diari didn diesel differenti digniti dileo dilig dimens diminish dine dinosaur
dioxid diplomaci dirk dirt dirti disapprov disarm disastr disbelief disciplin disciplinari discret
discretionari discriminatori disdain disgrac disgruntl disguis disgust dishonor dislik dismai dismantl disnei
disord dispers dispos disqualifi disregard disrespect diss dissemin dissid dissuad distort distraught
distributor ditch diva dive diver diverg diversifi divert dividend division dj dji djibouti dmitri dnc doc
doctrin docu-series dodg doha dolbi dole dolphin dominican donna doom doorstep dorothi dorri dose dot dotson
double-digit dougla downfal downgrad downplai downstair downtim downward doyl dragon drain drake drank drastic
dread drift drinker drive-by drone drown drum drunken dry du dual dubai dublin dug dull dumpster dunawai
duncan dunham dunk duo durat durbin dust dutch dvd dwayn dwi dwight dwindl dy dylan dysfunct ea ear earl
earliest earner earnest easiest easter eastwood ebai ecb echeniqu eclips ecolog economist ecosystem eden edgar
edinburgh eeri egg eight-year el elder electrifi eleg elena eleph eleven eleventh eli elijah elit elli elon
elton elud elus emanuel emb embodi emce emeritu emili emit emma emotion emphasi emphasis emphat empow empower
enclav encrypt encyclopedia endanger energet engel engulf enio enlarg enlist enrag enrich enrol ensu entail
enterpris enthusiasm entic entireti entrepreneur entwistl envelop envis epa epic epicent epidem epstein equat
equiti erad erect eri erik erin erod esa espionag espn essenc essex esther etern ethanol ethiopia ethiopian
eugen eurozon evad evangel everydai evok evolut ex-girlfriend exacerb exam exarchia excav exce exception
excerpt exec exert exil exoner exoplanet expel expenditur experiment explet explicit explicitli exposur
extinguish extort extract eyewit f.b.i fabric fabul facilit faction facto factual faculti falcon fallon
fallout falter fanat fantasi fantast farc fare farewel fargo farther fascin fascist fastest fat fatigu faulti
favourit fay fcc fda feasibl feat feign feinstein felon fend fenwick ferguson ferrel fertil feud fever fianc
fiasco fiction fieri fifteen fifti fig filibust filter finest fingerprint firebomb firestorm firmli first-ever
first-round first-time fisa fisheri fishermen fitzgerald five-year flagship flake flap flare flashpoint
flatbush fleme flesh flexibl fli flock florenc flourish fluctuat fluid fluke flurri flush flynn foe fog fold
follow-up forb forbid forefront forese forex forg forgiv forgot forgotten fork formerli formid formula
forthcom fortnight fossil foster four-time four-year four-year-old fourth-quarter fraction fractur fragil
fragment frai framework franci frank-walter frantic fraudul freak freddi freeli freewai frequenc freshman fri
friedman friendship frigat frighten fring front-runner frontlin frontman frontrunn frozen ft ftc ftse fuell
full-scale full-time fulton fumbl fume fur furnitur furthermor fusion fx fyff gaetano gaff gag galavi galaxi
gallagh gallon gamer gang-related gangnam gangster garag garbag garcia garrard gas-rich gase gaskin gasolin
gazan gaze gazprom gb gdp gearbox geek gem gen gender genese genet geniu genocid genoves genr gentl geograph
geolog geophys georgetown gerald gerri ghost gibb gibe gibson gill gillibrand gingrich ginsburg glacier glanc
glare glenn glimps glitch glitter glori glow gofundm goldberg golf gome gomez goodby goodlatt goodman goog
gore goth gotta gotti gowdi gown gox grade gradual grain grammi grandchildren granddaught grandpar grapnel
grappl grasp grass gratitud graviti greatli greenhous greenwich gregg gregori grei grid gridlock griffin
grigoropoulo grim grind grizzli groceri grope grotesqu gruesom guanacast gubernatori guillermo guilt guitar
guitarist guru gut gwar gym haaretz haiti hakim hal halei halftim halfwai halloween hallwai hamad hamburg
hamper hampton hamstr handcuf handi handout handwritten hannah hansbrough har harbor harbour harden hardest
hardlin hardship hardwar hardwick hargrov harlan harlem harold harper harshli hart hartford harvard harvei
hashtag hasim hassan hast haunt haven havoc hawaii hawaiian hawk hay hazard hd headach headphon headset heal
health-care healthcar heartbreak heartland heater heather heaven heavenli heaviest hedg heed hefner hei heir
helen heller hello helm helmet hemsworth henc henderson hennepin herbert herd herman hernandez heroic heroin
hesit hezbollah hid high-level high-ranking high-speed high-tech highland hilari hiller hilli hilton hinder
hindlei hing hip hip-hop hispan historian hit-and-run hitch hmp hockei hoist holland holm holocaust homeless
homer homosexu hone honesti honestli honolulu hood hoover hop hopkin hormon horomanski horowitz horrifi hors
horton hosni hospic hotlin hottest hoyt hp hq hr hua hub hubbard huckabe hudson huffington huffpost humbl
huntsvil hurdl hurl hurri hustl hut hutcherson hutchinson hybrid hydrogen hype hypocrit hypothet hyster ian
ibo ibrahim iceberg ici idaho ideal ideolog idf idiot igor ilbo ilen illegitim illumin illustr imageri imf
imit immens immor impair imparti impass impecc imped imperi imperil implant impli importantli impoverish
improperli inabl inaccur inact inadequ inaugur inbox incap incarcer incens incent incept inclin inclus incoher
incompat incompet incomplet inconsist inconveni incorpor incorrectli incumb incur incurs ind indec indefinit
indi indirectli indiscrimin indonesia indoor induc inexperienc infant infiltr inflict info infring infuri
infus ingredi inhabit inher injunct injustic ink inland input inquir insect insensit insight insignific insle
instantli instig intact intellectu intensifi intention interag intercontinent intermedi interrog intim intoler
intox intrigu introduct intrud invent inventori invis ipad ipod ira iren irish irna irrespons irrit isaac
islita ismail isp issa ist it'll itun itv iv ivan ivori j.j jab jacket jacki jackman jacobson jae-in jag
jailbreak jake jam jamaal jamaica jamal jami janet jarrett java javascript jaw jazeera jazz jean jefferson
jeffrei jen jeopard jerrold jess jetlin jewel jewelleri jewelri jihad jihadi jill jinp jo joan jobless joel
johnni jointli joiqu jolt jong jong-un jordanian jubil judaism judi jul julian juliu jumaan jumper jungl jupit
jurass jurisdict justif kafouri kalashnikov kan karamanli karen kate katherin kathi kathryn kati katrina
kazakhstan keat keen keeper keibler keith keiwan kellei kempthorn kendal kenneth kent kenya ketsoyan keynot
keyston kg khale khan kharkiv ki-moon kickoff kickstart kidnei kilogram kilometr kimani kin kirkpatrick
kirsten kit kitchen kneel knight knive knockout knot ko kodak kristen kroon kuala kushner ky kyle l.a
lacalamita lag lament landfal landlord landscap lanza lap laptop larceni large-scale laru lasal laser lash
last-minute latakia late-night latin latino latitud laud lauderdal launder laurenc lavrov lawless lawson lax
layer layoff lazi lb le leaflet leahi leaker leap leas leather lebanes lectur left-leaning left-wing
legitimaci lehman len lena lend lender lennox leo leon lerner lesli leukemia leverag leveson levi lew lewd
lgbt liabil liaison liam liar liberia libertarian libyan licenc lieberman lifelong lifestyl lighter lighthous
lightli lightn likelihood liken likewis likud lima limb limbaugh lincoln linda lindsei lineback lineman lineup
linux lionsgat lip liquor lit literatur litig live-action liverpool livingston liz ll lloyd llp lobbyist
lockhe lodg logo loi london-based long-range long-running long-standing longstand loom loosen loser lotteri
lou louis louisiana loung lover low-income lowel lowest loyal loyalist loyalti luann luca lucr ludicr luhansk
luke lumber lump lumpur lunar lunch lung lure lush luther lynn lyon lyric mac macarthur macfarlan macomb mad
madelin madison madonna mae mafioso magic magnet magnific magnum magrud maiden mainland majesti makeshift
makeup malaysian malcolm malfunct malibu malpractic malwar mammal manchest mandela maneuv manila mantra manual
marathon marcu marfin margaret mario maritim markei marqui marseil martha marti marvel marvin marx mason
mastermind mat mat-su matanuska math matrix matur maxim mb mcallist mccabe mccarthi mcdermott mclaren mcmeekin
md meal meat medal meddl median medicaid medium mehdi melani melbourn mele melissa membership memoir
memorandum menac mend mentor menu merced merchandis merci mercuri meredith merit merkel mermaid meron merril
mesa meteor meteorologist methodist metro mexican meyer mia miami-dade mic mich micro microphon middai
middle-class midst midterm midwai midwest mighti migrant migrat mikhail mild milei miliband milk mill
millionair millom milwauke mimic min miner ministeri minneapoli minu miracl mirag mischief misconduct mishandl
misl mistaken mistakenli misus mitig mix-up mm mobilis modifi modul mogul mohammad moin mold molecular molest
molotov mommi mon monica monk monkei monologu monro monster montana montgomeri month-old monthli moonlight
moreov morningsid morph morri morrison morsi mortal mortar mosh most-watched motel motorist moussa msft mta
mtgox mtv mubarak mud muhammad mum mumbai mumbl munich munit murder-suicide murphi murrai mursi muscl musk
mute mutter mutual mv mvc mvp myanmar mysor myth n.c n.j n.y na naacp nab nadin nadler nadu nail narcot narr
narrowli nascar nash nashvil nasti nathan nationalist nautic navig nazi ncaa ne neal nearest nebraska necess
necklac neglect neptun nerv nest netflix netherland neurosurgeon nevertheless newark newer newest newport
newsnight newsweek newt newtown nexu nfc nh nhtsa nich nichol nicol nigel nigeria nightclub nightfal nightmar
nile nineteen nippon nissan niyazov no-one noah non non-binding non-life non-life-threatening non-profit
nonetheless nonpartisan norm north-west northeastern northwestern norwai nose notif notion notorieti npr nra
nuditi nut ny nyc o'connor o'donnell o'neill oak obamacar obes obscen obscur obsolet obstacl occurr oddfath
odditi oderu odessa odyssei ofer offlin offseason offset offshor offspr oktoberfest oldest olson omaha oman
omin omit onboard one-on-one one-third one-time one-year onion onstag ontario op op-ed opera oppress oprah
optic oral orchestr orchestra ordin orient oriol orion orlando orozco ortiz os osama osborn osc ottawa ought
ounc ouster outbreak outburst outcri outdoor outer outfit outfitt outgo outlaw outlook outnumb outpost outpour
output outreach outright outskirt oval overcrowd overdos overhead overlook overpow overrul oversaw overshadow
overtak overthrow overtim overwhelmingli owen ownership oxygen pac pact pad pagano pageant pagliarelli
pakistani palermo palestin palo pan panama pant panther papal papandr paparazzi paperwork par paragraph
parallel paralymp paralys paralyz paramed paramount paranoid parasit pardon parenthood parish pariti parlor
parson partygo passport password patent patienc patricia patron pattaya patten paula pave paycheck payload
payoff payrol payton pb pdt peacekeep pedestrian pedro peek peer peggi pen penal penetr pennei penni pepper
percept perez peril perimet perpetu persecut persian pertain pervas pervers peskov pet petroleum petti pew phd
phelp phelps-roper philli phillip philosophi phish pic picket pickup pier pierc pig pigeon pile pill pillar
pin-up pine ping pink pinpoint pinup pioneer pipe piston pizza placement plain plaincloth planetari plastic
plausibl play playback playboi playbook plaza plc pleasant pleasur plight plo plug plume plummet pneumonia
poach pobr podcast podium poignant pointer poison poke pole policeman politic politico pollster pollut pond
ponomaryov pontiff poorest poorli populist porch porn pornograph portabl portfolio portia portray portug posh
poster postseason postur potato potent potter powder prairi prank pre pre-dawn precaut preciou precursor
predat pregnanc prei prejudic prematur premedit premis premium prep preschool prescrib prescript
president-elect presti prestigi preston prevail preval preview prime-time primetim princess prism privileg
prix pro-government pro-russia problemat processor proclaim procur prodigi profess profound profoundli prolif
prolifer prolong promptli prone prop propaganda propel prophet propon proport prostitut protestor prototyp
provision proxi proxim psa pseudonym psy psychiatr psychiatri psychoact psycholog psychologist pt puerto puff
pulitz punit punt punta pure purpl purport purs pushilin puzzl q qaeda qatari qb qeshm quadrupl qualif
quantiti quarantin quarterfin quarterli quattron queri quest quietli quinn quintero quip quo r-ariz r-calif
r-fla r-ky r-ohio r-s.c r-texas r-va rabbi rabbit rachel racism rack racket radar radiat rahman raider
railroad railwai rainfal rait raj rake ralph ramadan ramallah ramp ranch rancho rand randomli ransom rap rapid
rapist rapper rasmussen rat ratifi ratio rational ratliff rattl ravag raw raymond rb rbi re-elected re-enter
reactor reagan reagin real-life real-time realis realist realm reap rear reassur rebellion reboot rebuf
rebuilt rebuk recaptur receptionist reclaim reclus reconcili reconnaiss reconsid reconstruct record-breaking
record-setting recount recycl redact reed reel reelect referenc refrain refug refund refut regiment regina
registri rehabilit rehir rehnquist reinstat reinvigor reissu rejoin relax relent relentless relianc reloc
reluct remaind remak remedi remembr reminisc remors rendezv rene renounc renov renown rental reorgan repai
repatri repercuss repetit replai replic represent repris reproduct rerout rescind rescuer resembl reset resili
reson respiratori restart restrain restraint restructur resurg resurrect retak retana rethink retire retriev
revamp reveng rever revisit revok revolt revolutionari rewrit rhode rhythm rica rican ricciardo richardson
richest richter rico ricochet riddl rider ridg rift rig right-wing rigor rihanna rilei rim rio rioter rippl
risen riski rite ritual riva rivera roadblock roadster roam roar robin rocket-propelled rode rodham rodnei
rodriguez roesler rogu romanc romant rome ronald rooftop roosevelt rosa rosi rotat roth roundup rover rowland
royalti rr rt rubber rubbl rubin rubio rude rudi rue ruler rumour rumsfeld run-up runawai runner ruse rusher
russian-speaking rust ruth sa sabathia sabotag sach sacr sacramento sacrific sadli safeguard saga sail sailor
sake salazar saleh salem salt salut salvag sami samsung samuel sand sandberg sandwich sang sanjai sank
santiago santorum sap saparmurat sarin satan satir satur savag savannah savil sbarro scalia scalis scam
scanner scar scari scarsdal scath scatter schenectadi scherlinck schiff schizophrenia scholar scholarship
schwarzenegg sci-fi sco scoop scorer scour scout scrambl scrap scrape scratch screenplai screenshot screw
scriptur scroll sdk se seacom seahawk sebastian sec second-largest second-quarter secondari secreci
secretary-general sectarian secular sefton segment segreg seismic seismolog seizur selena selenski
self-defense self-determination self-incrimination self-inflicted self-proclaimed selfish sell-off seller semi
semi-automatic semiconductor semifin sensat senseless sensibl sensor sensual seoul sep sequenc sergeant serial
servant servicemen settler setup seventi sew sexi sexiest shade shadowi shah shaki shall sham shame shane
shannon shave shawn she'd she'll sheer sheikh shelbi sheldon shelv sheryl shim shin ship-to-ship shirlei
shootout shopper short-lived shortag shorten shorter showcas showdown shower shrapnel shrink shrug shun
shutter si sia sicili sicilian sick sidestep sieg sierra sift silicon silli silvio similarli simplifi simul
simultan sinai sincer sioux siren siri sixteen sixti skeleton skiff skin skull skyrocket skyscrap slack slant
slap slaughter slave slaveri slaviansk slavyansk slew slice slick slid slideshow slim slipper slogan slope
slot slovyansk slowdown slower slowli sluggish smooth smoothli snag snapshot snatch sniper snl snyder sob
sober soccer sochi soda softbank soften soil solar soli solicit solicitor solo somerset son-in-law sooner
sophist sophomor sore sorrow sour south-east southeastern southwestern sovereignti sp spaceship spacetim
spacex spars spate spearhead spectacl spectat spectrum sped speedwai sperm spi spider spike spill spiral spite
spitzer splash splinter spoil sponsorship spontan spoof sporad spous sprain sprawl springfield spun squadron
squander squeez sr stacei staci stack stade staf stain stair stalem stalk stamp standbi stanford stanlei stapl
stare stark starr starter starv starvat state-of-the-art state-owned statehood statesman statewid statur
statutori staunch staunton steadili stealth steam steeler steelwork steep steer stefanski steinberg steinmeier
stephani stepheni stereotyp steril sterl stern steward stiff stifl stimul stimulu sting stockpil stoke storag
stove strain stranger strangl strap strategist straw stretcher strewn strict stricter strictli stride strife
striker strikingli stringent strive stroke stuf stumbl stunt stupid subcommitte subdu submarin submerg subryan
subscript subsid subsidi subsidiari substant substitut subtl subwai succeed succop succumb suck sue suez
suffici sugar suiss suitabl sukanya sullivan sumatran summon sunk sunlight sunset superhero superintend
superpow supertank supplement supposedli surf surgic surpass surplu surprisingli surrei suspens sutton swai
swap swarm swath swear sweden swedish sweepstak sweeten swiftli swimmer swipe swirl swoop sword sympathet
syndic syndrom synonym synthet systemat t-mobile tab tabar tablet tack taho tail takeoff takeov talal talat
tale taliban tall tallgrass talli tamara tamil tamimi tamper tangibl tanya taradis tariff taser tasman tast
tattoo taught tax-exempt taxabl td tearga teaser teaslei technician teeth teigen telecast telecommun telegraph
telemarket telescop tender tenet tenn tennant tenor terrain terranc terrif terrifi tesla testament testi texan
thailand thankfulli thanksgiv theacademi theatric theo theodor therapi thereaft therebi theresa thermal
thessaloniki they'd thigh thin third-degree third-party third-quarter thirti thomson thoroughli thr three-game
three-hour three-quarters three-year three-year-old threshold thrive throne thrust thud thumb thunder tick
tidal tide tighter tightli till timelin timeout times-news timet timothi tireless tissu titan tmz tobacco todd
toggl toilet tokyo-bound tongu tonn top-ranked tore torrenti toss toughest tourism tow towel township toxic
toxicolog toyota traci trademark trader tradition trainer trajectori transact transcrib transmit transpir
trauma traumat travi trawler treasur trei trek tremor trespass tribal tribe trick trim trio tripoli triumph
trooper trophi tropic trot tube tucker tucson tuition tumor turchynov turkish turkmen turmoil turnaround
turncoat turner turnout turnov tweak twelv twenti twitch twitter.com two-day two-hour two-thirds two-time
two-week tycoon tyre u.k uae ubiquit uc uganda ugli ui umbrella unabash unannounc unansw unarm unauthor
unavail unbeaten unbeliev unc uncertain unchang uncl uncomfort unconstitut uncoop undecid undercov underestim
undergon undergradu underli underlin underneath undersea undersheriff undertak undertaken underwat underwear
undeserv undisclos undo undocu undoubtedli unearth unemploi unequivoc uneth unexpect unexpectedli unfair
unfairli unhappi unharm unifi unilater uniti unix unjustifi unlaw unlicens unload unlock unman unmark
unnecessari unnot unoffici unpopular unpredict unravel unreason unrespons unruli unsaf unsolicit unspecifi
unsubscrib unsuccess unsuccessfulli unsupport unsur untouch untru unwant unwil upheav upheld upload upmarket
uproar upscal upsid upstair upward uranium urgenc urungu usag usd usher uss utmost utter utterli vacanc vacant
vaccin vacuum vagu vain valeri valuat valv vampir vancouv vandal vandeest vanish varga variant vatican vaughn
ve veget vehement veil vendom vendor venezuela ventil verbal verg verif verizon vermont versu vest vet viabl
viacom vice-president vice-presidential vicin viciou victor videotap vienna vigor vike viktor villa vinatieri
vinc vindic virgin virus visa vishwanand vista vitali vivendi vocal vodka void volcano voluntari voluntarili
vomit vonta voyag vp vyacheslav waist waiv wal-mart wallac wallet walsh walter wander wane wardrob warfar
warhead wari warmer warplan warrior watt waver wba wbc weaker wealthi wealthiest wearabl wearhous wedg weed
weekdai weird weitz well-being well-known wellington wendi wept westboro westchest westminst wetzler whale
wheelchair whenev wherea wherebi wherev whisper whistl whitnei who've wholeheartedli wholesal wholli whoopi
whop wi widow wield wikileak wikipedia wilder wildfir willing windfal wine winfrei wink wipe wiretap wisdom
wise withdrawn withdrew withhold wittman wobbl woe woefulli woke wolf wolfgang woo woodburn wooden woodlei
workaround working-class worm worn worsen worship worthi would-be wow wr wreak wrestl wright wrist wrongdo
wrongli wwe wynn wyom x-men x-ray xi xinhua xp xxiii y yahoo yang yanukovych yate yatsenyuk yeah year-olds
yearlong yemen yemeni yitzhak yonhap yorker you'd youngster yourself youssef yuan yvonn zac zachari zadan
zimbabw zimmerman zoo zurana`,
  ],
];
