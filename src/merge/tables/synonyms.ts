/** Learned by `npm run learn:merge`. From WordNet 3.1, Princeton University (see NOTICE). A stem, then stems that share a meaning with it. */
export const synonymTable = `
ab av plastic
abandon defect desert reject vacat
abc fundament
abdomen stomach
abduct kidnap
abid bear brook cooper endur resid stai suffer toler
abil abl adapt capabl compet knowledg power qualiti
abort termin unsuccess
about approxim around roughli
abroad oversea
abrupt disrupt interrupt short steep sudden
abruptli short suddenli
absenc absent lack
absolut ascend condit perfectli stark total utter
absorb captiv engulf fascin grip intent wrap
abstract author concept gener writer
absurd ridicul
abund luxuri plenti rich wealth
abus insult misus offend
ac digit geniu i on star super top uniti
academ academi
acceler deepen ga speed
accept adopt attitud consent recogn recognis toler
access approach avail
accessori cloth constitu supplement
accid accident coincid happen occurr
accident unexpectedli
accommod adapt adjust better fit oblig suit
accompani attend backup consequ happen occurr result
accomplic assist confeder
accomplish achiev acquir action arriv complet effect enlist execut finish free fulfil liber manag reach realis realiz recruit skill
accord correspond gibe
account answer biographi chronicl clerk control explan histori job occup stori
accumul collect compil gather worker
accuraci exact qualiti truth
accus alleg arraign crimin defend impeach
achiev action arriv enlist free liber manag person reach realiz recruit someon succe succeed success winner
acknowledg admit confess recognit refer
acquaint convers familiar inform introduc
acquir acquisit assum borrow bui earn garner get inherit obtain person purchas realis receiv recipi reclaim recov regain retriev skill soldier someon
acquisit get incur inherit regain
acr estat land
act action actor behav enact heroic perform
action activ emphas interact pick resist save select take
activ activist alter assist behavior continu effort fight hide measur occup particip polici prepar procedur process protect recreat solo spark substanc train trigger usag util
activist milit
actor actress perform player
actual be creat exist factual genuin liter real realis realiti realiz realli substanti
acut discrimin keen penetr sharp
ad advertis preview promot public
adam diamond
adapt adjust alter arrang christian domest gear vari version
add addit contribut lend
addict depend enthusiast
addit constitu extra improv increas
address speech
adequ enough
adher attach coher follow royal tradition
adjac near neighbor next
adjust align alter better familiar fit regul
administ administr distribut supervis
administr director dispos establish execut govern manag organ organis presid supervis
admir ador advoc believ commend endors enthusiast excel like loyalist maintain propon ratifi second subscrib support sustain uphold verifi wonder
admiss admit
admit conced confess
adopt approv bless borrow choos follow parent select
ador love rever worship
adult anim beast creatur grown person someon sophist woman
advanc better encourag further improv innov process progress promot
advantag asset favor favour plu posit privileg profit
adventur bold explor gambl individu mountain person project reckless somebodi someon task undertak ventur
advers disast distress opposit victim
advertis announc preview promot public publicist
advic propos recommend warn
advis advisor advisori consult counsel deliber inform notifi propos suggest urg weigh wise
advisor consult
advisori consult
advoc advocaci person propon propos recommend someon suggest support urg
advocaci urg
aerial air pass
aerospac region
affair liaison matter occas thing
affect alter attach emot feel feign involv manner pretend protect touch warm
affidavit testimoni
affili associ attach connect interact tie
affirm approv assert confirm declar optimist reaffirm substanti support verifi ye
afford give yield
afghan afghanistan blanket
africa african
after afterward later subsequ
aftermath consequ effect wake
afternoon daylight daytim
afterward later subsequ
ag elderli new old older properti silver young
agenc agent author bureau fda in ir offic
agenda fare plan program schedul
agent broker elimin impair relax satisfi weaken
aggrav alter exacerb provoc provok worsen
aggress attack comb competit milit offici sharpli
agre agreement correspond gibe match
agreement arrang correspond understand
agricultur farm
ahead forward
aid assist expedit facilit help offic
aim aspir intent object propos purport purpos
air circul pose region spread
airlin airplan
airplan bomber jet plane
ak alaska
al alabama beer metal
al-qaeda qaeda
alabama south
alarm alert appal dismai
alcohol drunken liquor spirit wine
alert vigil wake warn watch
alex patient
alien alter foreign stranger
align allianc bloc coalit posit
alik like resembl similar
aliv anim be exist life live surviv
all complet entir total wholli
alleg assert sai so-called
allei street
allevi eas facilit improv mitig relief reliev
alli allianc coalit commonwealth countri nation
allianc bond coalit confeder
alloc assign distributor
allow appropri author grant let permiss permit reserv toler
allud hint
almost near nearli virtual
alon entir exclus lone onli reclus sole solo
along on
also besid likewis too
alter american anim autom automat central chang classic clean color colour commun complic contribut convert cool damag deceas decor democrat demon digit disabl disqualifi diversifi dynam eas edit enabl european exacerb fill fix happen heal human impair improv industri islam lend liber loosen magnet nation nativ natur neutral occurr offici orient oxygen person polar politic prepar pressur put radic remedi revers revolut san satur sensit sexual simplifi slow stabil strengthen substitut termin tighten transform uniform urban vari vital volatil weaken weapon western
alterc disput scrap
altern choic decid instead option
altitud el height
alwai ever
am metal sexi
amateur convict individu person recreat somebodi someon
amaz astonish aw feel puzzl stun surpris wonder
amazon woman
ambassador diplomat
amber gold
ambit ambiti aspir compass confin desir dream expans orbit rang scope
ambiti aspir challeng
ambul auto car walk
ambush attack trap
amend compens correct damag improv revis
america american us usa
american nation patriot
ammunit arm shell
amnesti exempt
amount quantiti sum
an i on
analysi analyz investig
analyst analyz expert
analyz audit canvass check compar diagnos examin instrument investig review studi
anchor anchorag
anchorag condit
ancient peopl
angel backer saint sweet
anger angri emot furiou infuri ir rage
angl fish
ani whatev
anim be beast brutal captiv creatur doctrin exist femal giant inspir life live male organ pet physic prei recreat reviv surviv vital
annex appropri
anniversari birthdai
announc declar inform proclaim public statement
annual one-year
answer repli respond respons result sai solut
anthem song
anticip await counter expect forese predict presum
anxieti emot
ap imit
apart asid hous lodg room suit
apolog apologis
apologis excus mitig
appal dismai offend outrag scandal shock
appar appear evid patent plain seem seemingli
appeal charm prayer
appear attend beauti decor look qualiti seem ugli
applaud commend prais
appli applic dedic devot emploi resort us util
applic aspir bidder devic german individu mortal person relev request somebodi someon technolog usag util
appoint charg constitut decis decre design engag institut name nomin prescrib
appreci apprehend grate gratitud percept person prize someon tast thank treasur understand
apprehend arrest compass nab nail person someon understand
approach come forthcom near upcom
appropri monei reserv right suitabl
approv author back bless endors okai sanction
approxim around estim figur gaug guess judg resembl rough roughli some
apr april
ar arkansa
arc bow discharg spark
architect design landscap
area arena center countri refug
arena environ field kingdom orbit realm stadium
argu arguabl argument contend content contest controversi convers defend disput
arguabl debat disput
argument content contest controversi debat disput statement
ari person ram someon
aris develop grow origin rise upris
arm bomb contain equip hardwar instrument limb mobil
armor armour
armour equip
around roughli
arrai spectrum tabl
arrang collus coordin format order organ organis placement transcript
arrest clutch nab nail seiz sensat stun
arriv come get reach travel
arrog claim confisc disdain person someon
arsen drug
arson arsonist burn
arsonist crimin crook felon
art artist classic gem graphic human orient philosophi
articl claus editori
artist classic illustr master perform photograph
as equal
ascend ascent condit control domin go move travel
ascent rise upgrad
ash tree
asia asian
asian inhabit isra
asid awai
ask invit question request
aspir hope remov wish
assail assault attack bulldog molest offend rape
assassin kill liquid murder
assault attack battl molest offend rape
assembl caucu collect compil congreg creat fabric forum gather interact machin meet tack
assert content declar forward insist maintain
assess evalu measur prais rate valuat
asset capit equiti fort fund plu qualiti special sum
assign attribut deleg design negoti transfer
assist attend encourag enforc expedit facilit help secretari subsidiari support worker
associ capabl connect leagu link relat
assum assumpt expect presum pretend sham
assumpt premis suppos
assur author certainti confid ensur guarante insur reassur secur sure
astonish feel stagger stun surpris wonder
astronaut physic travel
asylum refug shelter
athlet basket contest cycl divers footbal race recreat ride row ski sport striker swimmer
atmospher condit
atom fragment nuclear sprai substanc
atroci aw dread horribl outrag terribl
attach connect nail past specialist
attack bulli offend predat retali
attempt bat effort gambl pain person seek someon strive trial try undertak
attend attent consequ listen result
attent heed regard tend
attitud knowledg mental outlook posit postur
attornei counsel lawyer prosecutor
attract entertain magnet pull
attribut dimens extern interior intern
auction broker sell
audienc galleri gather
audio sound
aug august
auster sever stark
australia australian
australian inhabit
authent believ certifi credibl document genuin legitimaci reliabl
author bureau clear commun compil confid contributor govern journalist licenc mandat palac paragraph permit regim sanction sure valid writer
auto car convert coup cruiser suv
autom automat mechan
automat robot
autonomi independ liberti
autopsi examin pm scrutini
avail emploi us util
avenu boulevard
averag mean middl norm
avert avoid prevent
aviat collect fly pilot
avid eager keen
avoid dodg reject sidestep
aw dread fear frighten horrif terribl wonder
awai forth off
await expect wait
awar conscious
award honor honour prize
awkward slow
babi infant
bachelor man
back backup bless championship endors fund
backlash bounc happen occur rebound
backpack pack
backstag wing
backup relief reliev
backyard ground
bacteria rod
bad qualiti sever
badli grave ill poorli serious sever
bag cloth contain fabric purs sack
bail bond
baker merchant
balanc reconcili
ballot paper select vote
ban prohibit
band circl lot
bang batter blast fight nois slam smash
banker financi
bankrupt bankruptci
banner flag
bar barricad block blockad exclud prevent
bare hardli just nake nude public remov stark strip uncov
bargain deal dealer merchant negoti talk trader
barn contain
barrag bombard languag shell
barrel tube
barricad block blockad roadblock
barrier fenc grate obstruct rail roadblock
base contempt
basi cornerston foot foundat fundament
basic canon essenti fundament
basket contain
bat batter crack effort nut
batch collect flock hat lot mass pile spate
bath clean recreat wash
bathroom john room toilet
baton billi rod
batter fight
battl comb combat conflict engag fight struggl
battlefield battleground field
battleground field
bayou lake
be belong compris depend deserv exist organ person possibl presenc prove remain seem someon tend underli
beam rai
bear brook endur head suffer toler
beast creatur femal organ pet
beat crush fight whip
beauti glori knockout pretti
becom come decor get go turn
bed blanket
bedroom room
befor earlier
beg plead prai solicit
begin commenc embark happen occurr origin sourc start
behalf sake
behav deport sentiment
behavior behaviour conduct deport do offens
behaviour deport do
behind fundament
belief believ convict doctrin expect faith feel impress opinion origin philosophi religion sentiment valu
believ conceiv credibl support think trust valid worship
bell fill girl
belong estat hold properti thing
belov dear
below beneath downstair
belt cloth fabric
ben mountain
bench judiciari pew
benefici benefit good
beneficiari done pension recipi
benefit gain profit welfar
bent dent
berth job lieuten moor occup posit post spot
besid likewis too
besieg blockad foe sieg surround
bet predict stake
betrai disclos
better conserv improv recoveri refin resurg reviv transform
bibl biblic
bicycl bike
bid bidder command dictat injunct
big immens larg size
bigger larger
billion trillion
biloxi sioux
bin contain
biodivers divers
biolog biologi biologist
biologi biologist genet
biologist scientist
bird twitter
birth commenc hatch lai nativ
bishop cardin priest
bit chip mo moment scrap
bite sting
bitter liquor spirit
bizarr strang weird
blame blast bless damn fault pick rap
blank empti
blanket cover
blast bless boom damn nail smash
blaze blind dazzl
bleed injuri
bless boon damn invok
blind dazzl unreason
bloc coalit
block cake obstruct
blockad obstruct sieg
blog journal
blogger person someon
blood bloodi
bloodsh gore murder slai
blow drift float process setback
blown wind
blunt candid frank outspoken stark
board commiss committe departur embark go leav
boast brag featur sport tout
boat vessel
bodi corpor embodi torso
bogu fake
boi son
bold brazen dare
bolster reinforc
bomb bombard bomber grenad
bombard languag shell
bomber plane
bombshel entertain
bone jaw os skull
bonu incent
book engag public reserv script volum
boom flourish prosper roar smash thrive thunder
boost encourag hike promot
booth stall
border bound edg environ frame inhabit margin surround
bore drill
borrow recipi
boss bossi chief employ supervisor
bossi domin
bother inconveni irrit
bottom fundament seat
boulder rock rocki stone
boulevard street
bounc bound leap rebound ricochet spring
bound boundari confin destin edg jump leap limit rebound restrict ricochet spring
boundari edg
bow defer
bowl stadium
box contain pack
boyfriend man
brace duo fresh pois stabil steadi strengthen
brag tout
brain geniu mental mind wit
brand name
brave braveri courag endur
braveri courag
breach break gap offend sever trespass violat
break bust chip crack disclos smash violat
break-in burglari
breakfast meal
breakthrough discoveri
breath choke intim smoke
breed rear strain
bribe corrupt pai payoff
brick cope
bright brilliant smart
bring deliveri ferri take transfer transport
britain uk
broad extens wide
broadcast messag televis
broaden diversifi extend widen
broadli gener loos
broke bust
broken crush humili
broker factor
brook creek endur stream suffer toler
brotherhood union
brows browser graze read surf veget
browser viewer
bruis injur spite
brutal condit cruel fell unrel viciou
buck dollar strive
buddi friend
budget fund
bug glitch teas
bui buyer get purchas shop
build construct creat erect greenhous hotel hous ministri observatori rebuild restaur structur theater theatr
built reinforc
bulk major number volum
bulli crack great intimid keen smash
bump encount find knock
bunch cluster gang
burden headach load
bureau fda in ir offic
burglar burglari heist steal
burglari feloni
buri burial conceal hide
burial funer
burn glow sting
burst explod explos split
bush rose
busi job meddl occup occupi offici partnership
businessman owner tycoon
bust raid ruin tear
but just mere onli simpli
butt hill
buyer custom order purchas
by past
bystand viewer
cabin hous
cabinet locker
cabl telegraph wire
calcul comput deliber estim expert figur forecast gaug measur procedur process scheme
calib level qualiti superior
call caller career cry job name occup phone scream shout telephon yell
caller compani visit visitor
calm pacif
camouflag disguis
camp inhabit tent
campaign candid candidaci nomine
can contain displac sack
canada canadian
cancer leukemia
candi crystal
candid direct frank honesti nomine outspoken politico prospect spoiler
cannabi marijuana
canon prescript saint sanction
canva canvass cloth fabric
canvass examin poll studi
cap deton
capabl capac compet defens execut perfect potenti
cape ground
capit stock tax
capsul contain envelop
caption provid
captiv captur charm confin delight entranc fascin imprison incarcer intent intern jail prison wrap
captur catch charm person seizur someon
car convert coup cruiser suv
carbon char salt
card game seven stop
cardin central fundament kei
care caution cautious deliber handl heed like tend wish
career job occup
carefulli cautious
cargo load merchandis payload product shipment
carnag massacr murder
carol sing singer
carri carrier convei transport
cartoon funni wit
case event happen instanc lawsuit occurr
cash currenc
cast hurl statu throw
casualti victim
catastroph disast tragedi
catch contract detect grab spot spy
categori class collect famili
cathedr church
cathol christian pope univers
caus creat do make motiv prompt send stimul
caution cautiou cautious precaut warn
cautiou cautious peopl
cautious conserv
ceas end finish quit stop termin
cease-fire truce
celebr commemor fame famou festiv histori individu notabl note observ person renown revel somebodi someon stori
cemeteri site
center centr central essenc focu focus heart middl particular
centr concentr essenc focu heart middl
central concentr consolid fundament kei
centrist moder
centuri period
ceremoni funer initi observ ritual wed
certain sure
certainli sure
certainti confid relianc sure
certif certifi credenti document paper probat
certifi demonstr evid licenc licens
chain iron seri
chair wheelchair
chairman presid
challeng champion competitor contend contest disput rival
chamber reson
champion competitor contend
championship titl
chanc fortun gambl hazard luck opportun possibl probabl
chancellor premier
chang unpredict vari
channel guid manag maneuv steer
chant sing
chao chaotic confus
chapter section
char coal
charact character characterist qualiti role
character depict descript pictur
characterist featur
charg charger
charm delight entranc magic
chart profil
charter hire leas paper
chase dog pursu pursuit tail track trail
chat convers jaw
cheat foul screw
check curb ensur insur
cheer comfort encourag satisfi shout sunni
chemic chemistri
cherish love preciou treasur want
chief main primari princip
child childhood kid minor toddler
chill cool scari thrill
chinchilla fur
chip flake nick scrap
chlorin ga
choic fine option pick prime select
choke disord strangl
choos decid elect excerpt opt pick prefer select take vote
christ christian jesu
christian donat faith religion
chronicl histori historian
chuck eat pat throw toss
circl lot
circuit journei tour
circul spread
circumst condit consider context fate fortun lot luck lucki
cite mention quot refer
citi municip
citizen citizenship elector voter
civil cultur educ islam muslim polit refin societi
clan folk tribe
clarifi crystal elabor explain
clash collid crash nois
class classifi cours famili grade
classifi distinct separ
classroom room
clean improv sweep
clear comprehens explicit precis understand vindic
clearli intellig understand
clerk employe
clever creativ invent smart
click snap
client custom
climat mood
climb climber mount mountain
clip time
clock durat
close closer closur familiar intim mean near secret shut shutdown tight
closer finish
closur shutdown
cloth dress fabric felt jean materi sack sheet shirt suit towel uniform wearabl worst wrap
club societi
clue hint indic
clutch embrac grab grip nab seiz snatch
co colorado
coach manag trainer
coalit organ
coast coastal landfal sand shore
coat finish jacket plate
coffe java
coher continu order
coin speci
coincid simultan
collabor confeder cooper partner
collaps founder
colleagu fellow
collect combin compil content corpor data find flag galaxi garner gather group jointli law packag solicit traffic varieti veget
collid collis
collud collus conspir interact
coloni settlement
color colour flag
colour dy
column columnist editori tower
columnist journalist
coma unconsci
comb combat contenti devic disput milit
combat engag fight fighter hostil
combin compound mix
come decor fair forthcom get upcom
comedi comic funni
comedian comic perform
comfort condit consol conveni eas reliev satisfi
comic funni
command dictat domin hijack offic pirat teach
commemor mark memori object
commenc offset start threshold
commend prais
comment commentari critic criticis expert input observ remark statement
commentari statement
commerc commerci export import market merchandis payment sell trade transact
commerci exploit export import market merchandis payment sell trade transact
commiss commission committe conserv licenc licens pac subcommitte
commit committe cooper dedic devot invest perpetr us util
committe conserv pac subcommitte
commod export merchandis middl pot product stapl throne toilet
common green gross individu mutual nobodi park person somebodi someon
commonli normal usual
commonwealth countri nation provinc republ state
commun communist discuss exam gather inflict inform interact nation object person publicist relai report someon soviet talk verbal villag writer
commut replac substitut travel
compani institut
companion fellow friend
compar comparison equat equival examin like liken rel
comparison examin liken scrutini
compass merci orbit rang scope
compel enforc impos oblig
compens damag pai salari
compet competit competitor contend rival
competit contest milit
competitor contend contest favourit front-runner rival
compil compos writer
complain complaint litig plain plaintiff protest
complaint disord ill
complet comprehens entir finish full graduat integr realis realiz termin total uniti whole wholli
complex composit elabor qualiti
compli follow
complic guilt guilti refin
compon compos constitu element factor part portion
compos composit constitut pen placement write
composit makeup pen write
compound consolid deepen intensifi mix
comprehens full larg understand
compris constitut contain includ incorpor
compromis conciliatori cooper
comput estim figur gaug machin procedur process total websit
con inmat memor victim
conceal confidenti cover disguis hidden hide mask privaci privat screen secreci
conced concess confess grant yield
conceiv concept imagin mastermind origin think
concentr dens focu m tight
concept creation dimens idea innov invent thought
concern headach interest occupi refer relat touch
concert cooper perform
concess contract franchis yield
conclud conclus deriv end final gener last over reason termin
conclus decis determin final judgment
concret corpor liter pave physic
condemn crimin decri denounc
condit danger declin desper domin empti facilit guilt guilti homeless hope immun impact learn mechan normal nude nuditi pure regular reinstat safeti scandal sound standard statu tens uncomfort urban virgin weather wet
conduct deport do handl
confeder feder southern
confer consult give leagu meet
confid confidenti convinc disclos friend intim sure
confidenti privat
configur form narrow shape
confin hamper imprison jail labour limit rang restrict scope
confirm demonstr posit proof substanti support valid verif verifi
confisc seiz
conflict engag fight infring struggl
confront face showdown
confus disord fox lost mistak puzzl
congratul plume prais pride
congreg faith fold
congress legislatur
congressman legisl rep repres
connect continu coupl instrument link relat relev tie
connecticut ct
conscienc ethic moral
consciou conscious wit
conscious self sensibl wake
consecut serial success
consent permiss react respond
consequ effect outcom phenomenon result
conserv econom maintain preserv
consid consider deal deem reconsid regard see view weigh
consider substanti think thought
consist exist lie soft solid systemat uniform
consolid incorpor integr merg merger unifi unit
conspir conspiraci crimin crook felon interact machin
constantli forev
constitu constitut element
constitut establish format integr organis pose repres
construct creat erect fabric level manufactur rebuild structur
consul diplomat
consult interview
consum consumpt custom demolish user
consumpt drink eat feed
contact interact reach
contain content contin cup dumpster envelop includ incorpor instrument mouth packag pocket purs room scoop
contemporari gener peopl
contempt despit disdain disrespect
contend content contest cope rival
content contenti contest controversi disput messag
contenti disput
contest controversi disput dissent individu loser oppon person player playoff protest qualifi somebodi someon tournament winner
conting eventu gather happen occurr
continu durat keep preserv proce prolong repeat sequel uphold
contracept devic prevent
contract contractor undertak
contractor declar
contradict opposit
contrari opposit revers
contribut contributor donat effort lend share
contributor donor subscrib writer
control curb govern restrain
controversi disput
convei express hint thank
convent meet more pattern rule
converg happen meet merg occurr
convers convert crossfir familiar interview noth talk transform transit
convert devic exchang transform
convict inmat pronounc sentenc
convinc persuad posit
cook fix grill poach prepar
cool freez
cooper partner reconcili
coordin match organ organis unifi
cop copper policeman
cope deal fend manag
copi imit simul transcript
copper metal
copyright paper secur
cordon seri
core essenc
corner trap
cornerston fundament
coron crown initi
corp corpor
corpor embodi firm materi physic qualiti substanti
corps remain
correct devic disciplin qualiti restor right
correspond equat fit gibe journalist match resembl talli
corridor hall hallwai
corrupt purchas
cosmo exist univers world
cost costli expens payment price
costli dear
couch loung put
counsel direct guidanc lawyer messag
count counter investig matter numer talli
counter forese
counterpart equival
counti region
countri land nation state
coup takeov
coupl duo join link match mate pair
cours educ hunt track
court courtroom tribun woo
courtroom room
cover coverag cross deal embrac extend mask screen
cover-up hide
coverag report sum
crack fractur gap nois nut smash super top
craft job occup trade
cramp hamper rick symptom twitch
crash flame
crazi disturb insan mad sick
cream elit
creat creation creativ creator creatur evok gener initi make
creation doctrin found initi origin
creativ imagin invent origin
creator lord maker
creatur femal organ pet
credenti paper
credibl valid
credit respect
creek stream
crew gang
crime crimin feloni fraud misdemeanor perpetr violat
crimin crook felon guilt guilti hood illeg impeach kidnap liquid machin murder racket runner violat
crippl disabl halt person someon weaken
crisi critic emerg
critic criticis crucial denounc rebuk vital
criticis denounc rebuk
crook felon hood kidnap liquid machin murder racket runner violat
cross crosswalk ford frustrat intersect irrit travel
crowd gather mob situat
crude petroleum rough
cruel fell harsh viciou
cruis cruiser
crush devast humili oppress squeez suppress
cry insist scream shout tear yell
crystal ic
cuba cuban
culmin phase
cultur ethnic polit societi
curb curtail
cure harden heal medic recov remedi
curiou funni odd
currenc current
current modern present
curtail restrict suppress
curv spiral
custodi detain detent hand
custom frequent patron purchas ritual shopper tradit usag
cut drill fell hack jag nick reduc saw sting
cycl rhythm round sport
da prosecutor
dad father pa pop
dai date daylight daytim platform
dairi farm
dakota sioux
dale vallei
damag detriment harm impair mar
damn doom
danc dancer divers recreat
dancer perform
danger hazard life-threatening peril risk unsaf vulner
dare ventur
dark night shadow
dash dot flash shoot smash sprint
databas inform
date engag
daughter girl
daylight daytim even period
daytim even period
de delawar
dead unrespons
deadli lethal mortal
deadlock impass stalem
deal dealer distribut handl relat transact treat treatment
dealer merchandis merchant trader
death deceas die dy
debat disput problemat
debri dust rubbl
debt loan
debut entri introduct launch unveil
dec decemb
decad degener fifti period sixti twenti
deceas depart die exit expir gone
decent fit nice properli
decept mislead trick
decid decis determin govern measur orient regul regular resolv select
decis determin final resolut select
deck platform
declar indic pronounc protest sai state statement testifi
declin refus regret reject wane worsen
decor finish grace hang medal panel special specialist
decre prescrib
decreas diminish dwindl reduc wane
decri denounc
dedic devot emploi faith us util
deem hold regard
deep depth profound
deepen evolut intensifi
deepli intens profoundli
default fail
defeat disappoint foil frustrat overcom peopl rout thwart
defect desert fault faulti flaw
defenc defend defens refut
defend defens firefight guard guardian litig protect suspect tribun watchdog
defens justif refut
defer postpon probat regard respect shelv submit
defi defianc defiant resist
defianc defiant
deficit shortag
defin definit outlin shape specifi
definit determin distinct explan
defus remov
degener deterior worsen
degre level point stage
delai detain postpon
deleg organ
delet remov
deliber intent intention measur purpos slow weigh
delight entranc pleas pleasur revel
deliv deliveri rescu
deliveri transfer transport
demand individu involv need person requir somebodi someon
dementia insan
democraci democrat ideolog republ
democrat politico
demograph statist
demolish destroi level
demonstr emotion establish exhibit present protest prove show substanti teacher
deni denial
denial refus
dens stupid tight
dent nick
depart departur diverg go gone person someon vari
departur differ disappear diverg embark go leav part shipment takeoff
depend honest hook recipi reli reliabl
depict describ descript draw pictur portrai show
deploi deploy
deploy prepar
deport exil manner
deposit lodg posit situat stick
depress dismai medic suffer
depriv loss poverti privat strip
depth extent region
derail undermin
deriv differenti educ explan figur gain
descend descent fall go poster toppl travel tumbl
descent extract origin
describ descript draw inform outlin report
descript specif statement
deserv merit worth
design identif intent label name nicknam plan scheme special specialist
desir good long want wish
desper urgent
despit disdain spite
destin doom fate goal intend
destroi destroy destruct devast elimin ruin wreck
destroy warship
destruct devast holocaust sabotag
detail elabor fact info inform item particular point
detain detaine detent imprison incarcer intern
detaine prison
detect dick discov find investig notic observ percept policeman sens spot spy
deter discourag intimid
deterior devast impair worsen
determin discoveri find identif influenc local numer refut set shape situat solv specifi valid
deton explod explos
detriment impair
devast ruin
develop evolut evolv exploit grow growth matur origin upris
devic extinguish instrument interrupt kei machin magnet sensor strengthen
devot emploi us util
dexter quick
diagnos examin identif
dialogu talk
diamond jewel
dictat inflict order prescrib speaker
die exit expir starv
differ differenti disagre diverg other otherwis qualiti vari
differenti discrimin distinct distinguish figur identifi individu mark person separ sever someon
difficult difficulti hard rigor
difficulti exert troubl
dig lodg remov
digit figur
digniti pride
dimens length magnitud proport thick
diminish dwindl fall shrink wane weaken
dine dinner eat
dinner meal
dip dunk
diplomaci diplomat negoti talk
diplomat envoi offici
direct director frank guid guidanc instruct manag pronounc rout send straight trend wai
directli immedi instantli straight
director manag
dirt dirti mud sand soil
dirti soil
disabl disqualifi impair invalid restrain
disagr disagre diverg
disagre dissent
disappear go leav vanish
disappoint foil frustrat thwart
disast tragedi
disbelief doubt skeptic uncertainti
discharg dismiss erupt explos fire happen occurr
disciplin field subject train
disclos disclosur discov expos leak reveal uncov
disclosur inform reveal revel
discount dismiss disregard ignor outlet reject
discourag dismai warn
discov discoveri find hear learn notic observ reveal
discoveri find uncov
discret distinct separ
discrimin discriminatori distinguish favorit favourit judici keen penetr person sharp someon
discuss negoti particip talk treatment
disdain hate insult pride
diseas ill sick
disgrac scandal shame shock
disguis mask
disgust foul revolt sick
dislik hate
dismai shock
dismiss disregard fire ignor liber reject sack
disord upset
dispatch shipment starter
dispers distribut scatter sprai spread
displac replac shift
displai exhibit expos show
dispos dump given mind power prepar tend
disput person scrap someon
disregard forgotten ignor neglect regardless
disrupt disturb interrupt troubl
diss insult
dissent individu person protest somebodi someon
distanc far near remot
distinct distinguish individu other separ sharp special typic
distinguish identifi impos individu mark recogn recognis separ sever
distress disturb hurt lament serious sever sorri stress suffer troubl unhappi worri
distribut distributor retail spread supplier wholesal
distributor provid retail supplier wholesal
district enclav territori
disturb frai interrupt troubl upset worri
dive diver nightclub plung
diver divers explor
diverg vari
divers diversifi divert entertain festiv gambl recreat varieti
divert entertain
divid divis separ split
dividend earn profit
do fare make perform
doc doctor extern intern md physician surgeon vet
doctor extern gp intern md physician surgeon vet
doctrin dynam ethic formal human humanitarian imit internation liter nation pacif philosophi popul present reform unilater
document documentari paper patent
documentari film movi pic
dodg escap evad hedg neglig sidestep
dog persist
domest natur
domin later prevail reign
donat gift
done pension recipi through
donor present subsid
doom fate lost peopl
door threshold
doorstep threshold
dose medic
doubt question skeptic uncertainti
downplai inform minim
downtim period
dozen lash load lot pile score ton twelv
draft enlist
drag haul
drain exhaust
drama dramat plai
dramat pad spectacular strike theater theatr
draw pull reap trace
drawn worn
dread fear frighten horrif terribl
dream imag
dress fertil stuf
drift float roam strai wander
drink drunken
drive driver motor ram
driver manipul motorist
drone trailer
drop fall fell sink
drove swarm
drown overwhelm
drug excit medic narcot relax stimul suppress
drunk rip
dry iron
dub nicknam
duck hunt
dump market merchandis sell
duo pair
durat length period stint
dust fallout rubbl
duti oblig respons
dy metal
dynam mechan vigor
e east
e-mail email
eager enthusiasm keen
earli time
earlier sooner
earn garner incom lucr pai profit realis salari wage
earnest serious sincer
earth globe ground land world
earthquak quak tremor
eas easi facilit moder relief reliev simpl
easi easili relax simpl
east orient
eastern inhabit
eat feed graze lunch
echo repeat ring
eclips overshadow
ecolog environ
econom economi spare stint
economi economist industri save
eddi swirl
eden heaven region
edg sting
edit editor group
editor editori revis rewrit
educ extract improv instruct lectur teach teacher train
effect effici establish impress outcom person phenomenon power result someon
effici ratio
effort exert pain strive trial
egypt egyptian
el elev
elabor enlarg luxuri refin
elder older senior
elderli older senior
elect elector elig reelect select
elector voter
electron physic
element elementari factor weather
elementari simpl
elev height lift peak promot rais summit upgrad
elig qualif
elimin exclud extinguish remot remov void
elit ideolog
elud elus evad hedg sidestep
embark leav ventur
embarrass hinder humili obstruct shame
embodi substanti symbol
embrac hug includ
emce entertain host
emerg rise
emiss emit
emot emotion fear feel hatr ir joi love
emotion excit sentiment
emphas emphasi express stress topic underlin underscor
emphasi grand
emploi employ employe exert exploit hire misus resort us util
employ engag leader servic usag util work worker
employe railroad staffer worker
empow entitl invest
empti evacu remov vacanc vacat
enact lawmak legisl passag
enclav territori
encount find intersect meet
encourag foster further promot support
end finish goal over termin
endang exist imperil peril threaten
endors promot public ratifi sanction second subscrib support
endur live strength suffer support surviv toler tough
enemi foe
energet energi industri
energi vigor
enforc implement impos inflict oblig
engag fight hire occupi prosecut pursu
engin individu mortal motor person programm somebodi someon technolog
england english
engulf envelop steep
enhanc foil heighten improv
enjoi love revel
enlarg expans extens stretch
enlist period recruit
enorm grand great huge immens indec outrag tremend vast wide
enough plenti suffici
enrich fertil improv
enrol enter recruit union
ensu prove result
ensur guarante insur secur
enter entranc entri incom penetr re-enter record recruit
enterpris entrepreneur task undertak
entertain individu perform person recreat social somebodi someon
enthusiasm enthusiast
enthusiast partisan support
entir exclus full intact integr onli sole total wholli
entitl titl
entranc entri fascin incom
entri introduct launch unveil
envelop wrap
environ environment habitat part set situat surround
environment environmentalist
envis forese imag imagin pictur see visual
epic heroic
episod happen occasion occurr
equal equat equival level rival same
equat equival liken
equip fit instrument mechan mobil motor orbit outfit provid record satellit suppli weapon
equiti fair
equival knowledg statu substitut
er metal
era period
erect stanc
error fault mistak wrongdo
erupt ignit outbreak
escal intensifi
escap flee flight recreat
especi except particular particularli special
essenc essenti heart substanc sum
essenti fundament import
establish format found govern institut launch organ organis prove show
estat properti
estim expert figur forecast gaug guess honor judg respect
ethic honour moral motiv
eu metal
europ european
evacu remot remov void
evad hedg sidestep
evalu judg measur prais rate score valu valuat
event happen occurr
eventu final happen occurr
evid ground observ obvious patent plain proof symptom
evil vice viciou wrongdo
evok excit overwhelm provok
evolut evolv unfold
ex man pass x
exacerb worsen
exact precis
exactli just precis
exam examin
examin inspect investig pm probe question scrutini studi test
exampl illustr instanc preced sampl
exce exceed excess outgo surpass
exceed except probabl surpass
excel famous impress qualiti rip surpass wonder
except exclud exclus particular special surpass
excerpt select
excess extra spare too unreason
excit frantic irrit joi mad respons stimul volatil
exclud exclus
exclus onli situat sole
excus pardon person someon
execut feasibl fulfil kill perform practic punish viabl
exempt freedom immun reliev
exercis exert practic usag util
exert labor strain us util wield
exhaust fatigu fume spent thorough thoroughli tire wear
exhibit expos possess present show
exist imperil possibl presenc real threaten univers
exit expir outlet
expand expans flourish inflat thrive
expans extens grand heroic scope stretch sweep
expect guess outlook presum prospect specul suppos
expedit help out
expens price
experi experienc experiment
experiment investig observ research
expert expertis figur geograph individu mortal observ person practic skill somebodi someon special specialist
expertis profession skill
expir termin
explain explan inform interpret
explan statement
explicit express
explod explos
exploit tap us usag user util victim
explor googl ie individu investig mortal person search somebodi someon
explos volatil
export smuggl
expos exposur open reveal uncov
express face look qualiti reflect sai show utter verbal
extend extens extent lengthi prolong run
extens larg wide
extent magnitud scope
extern intern outsid physician
extinct extinguish inact out
extra spare
extract origin remov
extrem extremist highli ideolog limb member super
extremist radic
ey opinion optic sentiment woman
eyewit viewer
fabric felt fiction framework invent jean liar ly manufactur materi sack sheet shirt suit towel worst
face line
facil instal slick station transport
facilit help
fact truth
factori mill plant work
faculti modul staff
fade fleet slice weaken
fail failur neglect weak
fair justic reason
fairli middl moder pretti reason somewhat
faith religion
fake forg sham simul
falcon hawk hunter
fame famou honour notabl note renown
famili genet household inherit
familiar inform
famou notabl note renown
fantasi fantast imagin
fantast incred marvel rattl tremend wonder
far remot
farm farmer garden workplac
farther further
fascin grip spell
fashion make manner mode product style wai
fast secur speed stronghold swift
fatal fate
fate happen luck occurr
father pa parent
fatigu spent tire
fault faulti flaw fractur mistak
faulti incorrect
favor favorit favour favourit pet posit prefer profit
favorit favourit pet prefer
favour posit profit
favourit front-runner pet prefer
fear frighten horrif horror panic terribl terror
feasibl practic viabl
featur have
feb februari
feder ideolog merg unifi unit
fee retain toll tuition
feel find gratitud impress like mood pleasur sad sens sensit spirit unhappi
feign pretend sham simul
fell viciou
felon hood kidnap liquid machin murder racket runner violat
feloni steal
felt matt
fenc hedg
ferri ship
fertil prolif rank
festiv gai period recreat
fiction novel
field subject
fierc furiou intens tear vehement violenc wild
fifti l
fight fighter frai oppos scrap shootout struggl
fighter person someon victor
figur forecast frame
file regist
filibust legisl
fill girl materi miss woman
film movi pic pictur
final last net termin ultim
financ financi fund pai refin treasuri
financi fiscal
find identif local notic observ refut solv valid
fine ok okai superior
finger locat posit thumb
fingerprint procedur process
finish fulfil termin
fire flame shoot
firearm gun handgun piec pistol rifl shotgun
firefight guardian
firm resolut resolv sound strength
fish fisheri
fit gibe habit interrupt match prime qualif suit suitabl
five v
fix mainten mend patch prepar repair restor secur specifi
flake scrap
flame ignit
flash wink
flat plane
flaw glitch
flee flight
fleet rapid swift
flight fly
flip toss turn
float go swim travel
flock hat lot mass pile spate
floor stori
flourish prosper roar thrive
flower grow growth unfold
fluid liquid substanc
flurri hustl
fly quick wing
focu focus
focus particular
foe oppon oppos
foil frustrat thwart
folk peopl sept tribe
follow individu mass mortal next person respect somebodi someon
food provis
foot ft statu term
footbal lineback player soccer
forc momentum personnel push strength vigor violenc
forecast predict statement
foreign outsid strang travel
forest veget wood
forg invent
form format kind organ pattern shape sort
formal offici philosophi ritual systemat valid
format inform initi shape
former one-time previou sometim
formerli onc
fort plu special strength
forth off
forthcom outgo upcom
fortun hazard luck phenomenon
forum meet
forward further readi
foster further promot rear
foul nasti pollut rank revolt
found foundat founder initi innov institut launch origin
foundat fundament relat
fox trick
fragment scrap split
frai scratch
frame in
framework model
frank honesti outspoken
frankli honestli
frantic mad
fraud fraudul pretend sham
free liber releas rid
freedom independ
freewai highwai
freez ic
frequenc frequent incid often ratio
frequent often patron
fresh newli novel
freshman starter
friend friendli friendship girlfriend individu mortal person somebodi someon
friendli like
frighten horrif intimid scare terribl terrifi terror
fring outskirt
frozen root
fruit product qualiti rank seed
frustrat prevent thwart
fuel gasolin ignit lighter petrol
fulfil meet satisfi
full fulli rich total
fumbl incompet
fume smoke
fun funni play recreat
function map oper purpos role
fund monei save treasuri
fundament kei seat tail
funni odd strip suspect suspici
furiou infuri rage
further promot
furthermor moreov
fusion merger
futur of
g gm
ga gasolin georgia oxygen petrol
gaff slip
gag joke wit wow
gai sunni
gain increas lucr obtain pai paid profit reach win
gambl game hazard recreat risk try
game recreat
gap open spread
garbag refus scrap
garden landscap
garner gather
gasolin petrol
gather grade meet mobil person reap someon
gaug guess judg
gaze look stare
gem jewel treasur
gen inform
gender sexual
gene genet
gener idea liber mostli peopl product reproduct thought univers wine yield
genet inherit
geneva holland
geniu intellig mastermind star
genr kind sort
gentl gradual
genuin legitimaci liter realli truli
gestur jab motion poke sign thrust
get inherit retriev
giant gigant titan
gibe match resembl talli
gift give invest legaci prize talent
girl girlfriend miss woman
girlfriend woman
give liber yield
given grant mind tend
glanc glimps peek
global globe internation worldwid
globe world
glove mitt
go leav move part proce retreat return ride roam scrambl shuttl steam swim takeoff travel walk wander
goal intent object purpos
gold golden
good qualiti well wise worthi
gop parti
govern governor judiciari organ organis palac regim regul regular rule standard
governor politician
gp physician
grab intercept seiz
grade level order rank scale score
grai grei
grand heroic immens import impress thousand vast wide wonder
grandfath grandpar
grandmoth grandpar
grant subsid
grass tallgrass timothi
grate gratitud grind thank
gratitud thank
grave graviti life-threatening seriou sever sober
graviti sober
graze injur
great immens import smash vast
greatest sterl
green rich veget
greet hi recept recognis
grief sorrow
griev mourn sorrow
grill restaur
grim relentless rigor sever unrel
grind labour nois
groceri market supermarket
gross revenu
ground island land mainland object peninsula reason yard
group human mass peopl sort
grow growth matur origin root suppress teeth upris
growth matur root
guarante insur pledg
guard guardian
guardian tribun watchdog
guess hazard imagin judg specul suppos think ventur
guest visit visitor
gui man
guid guidanc lead maneuv steer take
guidanc steer
guilt guilti impeach indict
guilti shame
guitar guitarist uk
guitarist musician
gun weapon
gunfir gunshot shoot shot
gunman liquid murder shooter
gunshot shoot shot
h henri
habit habitat home inhabit northern occup person resid someon villag western
hack hacker
hail herald
hall hallwai lobbi
halt stop
hamburg sandwich
hammer pound
hamper hinder
hand hook keep men mitt
handgun pistol revolv
handl manag manipul treat treatment
happen incid instanc materi miracl occas occur occurr outbreak pass setback success
harass harri irrit molest plagu provok
harbor haven nurs port
hard knockout rigor
hardli just
harm hurt impair injuri trauma wound
harper musician
harri irrit molest plagu provok
harsh rigor rough
hat lot mass pile plenti spate
hate hatr
hatr murder
haul pull ship truck
haunt obsess persist
have hold possess wield
haven shelter
hawaii hawaiian hi
hawaiian ocean
hazard luck peril risk riski ventur
head headlin mind titl
headach worri
headlin perform
headquart hq offic provid
heal mend recov remedi san
health healthi well
healthcar tend
hear learn listen perceiv proceed
heart middl suspicion
heat hot melt warm
heaven region
heavi lower weight
heavyweight titan whale
hedg sidestep
heed listen mind
height peak spot summit tall
heir recipi
heist steal
hell region
help serv us
here presenc
hero heroic leader
heroic perform
hesit paus reluct waver
hide mask
high-level high-ranking
highland soldier
highlight spotlight
highwai road
hijack pirat robberi
hilari scream
hill hilli
hilli mountain
hinder interfer obstruct prevent
hint intim suggest
hire leas
histor histori
histori stori
historian scholar
hit reach shoot strike
hold holder keep maintain possess properti restrain storag
holidai vacat
holland netherland
hometown town
homicid kill manslaught murder slai
homosexu person sex someon
honest honesti honor truth
honesti truth
honor honour observ prestigi respect reward
honour reward
hook plume rob
hop jump leap skip
hope promis trust
horizon scope
horribl ugli
horrif outrag terribl
hospic hous lodg
hospit period
hostag prison
hot rage temperatur
hour hr
hous lodg quarter structur trap
household owner
howev nevertheless nonetheless still
hug kiss neck pet
huge immens tremend vast
human humanitarian
humanitarian improv
humor mood wit
hunger hungri
hungri long
hunt hunter poach search trace
hurl lung throw thrust
hurt injuri pain smart spite trauma wound
husband partner
hussein saddam
hut shelter
hype promot public
hypocrit pretend
i on uniti
icon imag pictur symbol
id idaho
idea ideal impress inspir mean plan program suggest theme thought
ideal saint sentiment
ident identifi individu person veri
identif identifi
identifi symbol
ideolog liber libertarian orlean radic reaction republican social total
ignit lighter
ignor neglect
ii two
iii three trei
ill poorli sick
illeg prohibit
illegitim unlaw
illustr instanc
imag imagin pictur vision visual
imagin invent resourc suppos think vision visual
imit resembl simul
immedi instanc instantli now rapid
immens vast wide
immigr migrant
immun person protect resist someon vaccin
impair mar
impass stalem
impeach indict
impecc innoc
imperil peril threaten
implant plant
implement instrument util
impli implic
implic import signific suggest
import mean moment promin signific smuggl valu
impos inflict levi oblig state
impoverish poor poverti
impress strike suspicion thought
imprison incarcer jail lag penalti punish remand
improp unlaw wrong
improv mend modern refin reliev repair transform
in inch
inappropri wrong
inaugur initi
incarcer jail remand
incent motiv
incid occurr
incit motiv prompt propel provoc provok
includ inclus
inclus situat
incom proce profit sale take
incomplet integr raw uniti
incorpor integr intern merg unifi
incorrect wrong
increasingli progress
incred unbeliev
incumb presid tenur
incur incurs
incurs invad invas penetr
independ liberti sever sovereign
index indic
india indian
indic inform point show signal suggest symptom
indict period
individu inhabit jew killer leader mortal neighbor organ person propon scientist separ sever singl slave somebodi someon soul special travel uniqu user warrior worker
indoor insid
industri manufactur
inevit necessarili need
infam notori
infiltr penetr
inflict prescrib regiment visit
influenc influenti shape
info inform propaganda tide
inform instruct introduc knowledg leaker loos mislead new notifi propaganda recount remind sourc teach tell tide volunt warn wit
infring misdemeanor violat
inhabit island live lodg mortal neighbour northern occup occupi person popul resid somebodi someon tent villag western
initi knowledg leader origin start
injur injuri offend pain sprain stab traumat wound
injuri trauma wale wound
injustic unfair
inmat occup resid
inner intern
innoc natur
innov introduc invent modern origin pioneer
input remark signal stimul stimulu
inquiri interrog poll queri question research
insan mad unreason
insid interior within
insight penetr percept
insist press pressur
inspect scrutini
inspector policeman
inspir leader prompt thought
instal lai payment place put station
instanc instant occurr rapid
instant mo moment wink
instantli outright
instead rather
institut organ
instruct manual prescript teach
instrument tool us weapon
insuffici weak
insur verifi
insurg rebel revolt upris
intact integr perfect
integr merg mix total unifi uniti whole
intellectu person scholar skeptic someon
intellig keen larg mental perceiv sharp understand wit
intend intent mean
intens intensifi magnitud mean profoundli sever
intensifi modifi
intent intention know purport purpos wrap
intention purpos
interact interven margin social transact treat woman
intercept prevent
interest involv sake
interfer interven intervent prevent
interim meantim
interior intern midst region
intern internation learn physician
internation scope
internet net
interpret mediat read render represent symbol taken translat understand
interrog queri question sentenc
interven intervent meddl
intervent involv particip
interview question
intim suggest
intimid scare terror
introduc introduct
introduct launch unveil
invad invas occupi trespass
invalid suffer void
invas penetr trespass
invent manufactur
inventori list stock
invest investor
investig probe research scientist scrutini
investor sharehold
invit letter
invok rais stir
involv need particip regard requir
iowa sioux
ir ira metal
iran iranian
iranian persian
ireland irish
iron metal
irrit steam teas
islam islamist muslim
islamist scholar
isol separ strai
issu publish releas suppli
itali italian
item list portion
jab poke stab thrust
jack labor labour marin tar
jaguar panther
jail remand
jam pack pile
jan januari
japan nippon
jean levi
jew mortal person somebodi someon
jewel jewelleri jewelri maker
jewelleri jewelri necklac
jewelri necklac
jihad pain strive
jimmi prize
job occup task
john room toilet
johnni rebel
joi light pleasur
join link rejoin unit
joke wit wow
jolt rocki shaken
jordan jordanian
josh kid
journal journalist
journalist writer
journei odyssei out tour travel trek trip
jr son
judg judgment judici pronounc
judgment mind opinion
judici wise
judiciari organis
jump leap rebound ricochet spring
jumper person someon
jungl locat
jurisdict power
just justic mere onli precis right simpli
justic right
justif justifi
justifi propon vindic warrant
juvenil youth
k thousand
keen lament penetr sharp smash
keep maintain oblig preserv prevent respons
kentucki ky
kick propel thrill
kid minor toddler
kill killer liquid lynch massacr slai strangl suicid
killer liquid mortal murder person poison somebodi someon termin
kilomet kilometr km
kilometr km
kind sort type
king kingdom sovereign tycoon
kingdom realm
kiss neck pet
kitchen room
knife stab weapon
knockout ko sever woman
know knowledg letter realiz
knowledg learn letter mind
korea korean
l liter
la louisiana metal
lab laboratori workplac
label mark pronounc tag
labor labour strain
laboratori workplac
labour strain
lack miss want
ladder step
laden load oppress
ladi woman
lag slowdown trail
lai place put recess set
lament mourn sorri sorrow
land platform realm
languag lyric sign speech
lap thigh
larceni robberi steal theft thiev
larg mostli
lash load lot pile score slash strap ton whip
last perman surviv
late recent time
later pass subsequ
latin roman
laud prais proclaim
launch launcher plung unveil
law lawyer legitim legitimaci right
lawmak leader legisl
lawsuit proceed suit
lawyer prosecutor
lax neglect
layoff shutdown
lb pound
lead leader result star take
leader leadership mislead mortal person politician politico rome somebodi someon trainer
leagu major minor
leak leaker
lean poor spare tend thin tip
leap rebound ricochet spring
learn letter memor scholarship
leas let rent
leav part shipment takeoff
lectur rebuk speech teach
left remain
leg limb tough
legal legitim
legend legendari
legisl legislatur pass politician senat
legislatur parliament senat
legitim legitimaci logic permit
lend loan
length lengthi long short
lengthi prolong
leo lion person someon
lesson moral
let permit
letter text
level moder stage
levi matthew
li metal song
liar lie
liber liberti loos progress relax releas sack toler
libertarian propon
librari room
libya libyan
licenc licens
licens permit
lie ly
life lifetim live
life-threatening seriou sever
lifestyl manner mode style
lifetim period
lift rais repeal rescind
light lit
like partial prefer probabl resembl similar want wish
likelihood odd
likewis similarli too
limb thigh
limit qualifi restrict
lineup roster
linger loung
link nexu relat
liquid murder neutral receiv
liquor spirit
list number roster
listen observ perceiv
liter philosophi
litig plaintiff proceed sue
littl petti size slight small
live lodg popul resid surviv
load lot payload pile score shipment ton
lobbi lobbyist room
local locat neighborhood neighbourhood provinci section situat topic venu vicin
locat object orient place placement plant posit region situat unearth whereabout
lock locker protect
lodg pad popul quarter stick structur
log wood
logo son
long pine wish yen
long-standing longstand
look peer seem sound stare
loom seem tower
loos releas unleash
loosen relax weaken
loot lucr prize robberi
lord maker master
lose loser loss
lost miss
lot luck mass pile plenti score spate ton
loung sit
love pin-up
low statu
lower threaten
loyal patriot
loyalist support
luck lucki
lucr monei profit
lunch meal
lung thrust
luxuri princ
lynch murder
lyric song text word
m meter metr thousand
machin motor organ organis prepar simul
mad rage sick sore
madonna mari
magazin public
magnet quantiti
magnitud much multipl properti proport size
mail post
main master me primari princip
mainli primarili princip
maintain mainten preserv retain support sustain uphold wield
major number
make maker product qualif
maker manufactur produc
malaysia malaysian
male sexual
malici spite
mall plaza
man sir widow woman
manag misconduct overse realiz steer succe supervis
mandat mandatori
mandatori requir
maneuv steer tactic
manipul mobil oper telegraph
manner mode style wai
manufactur produc
map oper
mar march
marathon project task undertak
maria region
marin maritim nautic sailor tar
maritim nautic
mark mileston pronounc score symbol tag
market merchandis merchant retail sale sell seller telemarket traffick vendor wholesal
marri marriag unit wed
marshal mobil
marvel rattl react respond tremend wonder
maryland md
mask screen
mass pile plenti spate
massiv monument
master overcom victor
mastermind organ organis origin
mat matt
match resembl rival talli twin
mate pair partner servic sex teammat union
materi occur pack physic relev stuff substanc
matter subject thing topic
max scoop
mayb perhap possibl
mayor politician
md mv physician
mean refer signific substanc symbol tight wai wing
meaning purpos signific
meantim meanwhil
measur observ person quantiti someon step survei valuat
mechan motor physic
medal palm
meddl offici tamper
mediat middl negoti talk
medic medicin physic restor
meet merg satisfi
member membership
membership rank
memo memorandum
memor memori
memori monument rememb
men personnel
mend repair restor
mental outlook wit
mention note observ refer remark speaker
mentor teach
merchandis merchant product retail sale sell shipment telemarket trade trader vendor wholesal
merchant retail seller station trader traffick vendor ventur
mere onli simpli
merg merger mix unifi unit
merger unit
messag propos public respect
metal nd pb rb re sr ti uranium w y
meteorologist specialist
meter metr
method methodist techniqu
metro railroad railwai subwai underground
mexican mexico
mic microphon mike
microphon mike
middai noon
middl midwai moder pretti reason somewhat
midst thick
might power strength
migrant travel
milit war
militia reserv sa
mill plant polish work
mind tend
minim minimum reduct
minist ministeri parson pastor
minut mo moment petit proceed small tini transact
miracl occurr
misconduct wrongdo
misdemeanor violat
miss neglect want
missil rocket weapon
mississippi ms
missouri mo
misus us usag util
mitig reduct
mo moment second
mob rout
mobil motiv qualiti ralli wander
mock ridicul teas
mode properti signatur style wai
moder modest pretti reason somewhat
modern overhaul renew
modest reason
modifi qualifi updat
modul regul
mogul tycoon
moham mohammad muhammad
mohammad muhammad
molest offend plagu
mom mother mum
moment second
monei monetari subsid wealthi
monitor observ supervis watch
montana mt
month monthli period
monument structur
moonlight worker
moral motiv qualiti right
morn period
mortal neighbor organ person scientist slave somebodi someon soul travel warrior
mother parent
motion move movement
motiv need prompt propel
motor motorist
mourn ruth sorrow
mouth speak
move movement roam shuttl stir swim touch travel walk wander
movement rotat
movi pic pictur silent
mph rate
mt t
multipl numer
mum silent
municip town
murder slai
music musician popular refrain section serial tune
musician perform player singer
mvp player
n newton normal
nab nail
nail smash
nake nude
narr stori tale
narrow shape slim special
nasti spite
nation nationalist nationwid patriot peopl state
nationalist patriot
natur qualiti spontan
naval navi
navig pilot sail voyag
near nearli
nearli virtual
necessarili need
neck pet
need requir
neglect neglig person someon
negoti talk transfer
neighbor neighborhood neighbour person somebodi someon
neighborhood neighbourhood vicin
neighbour neighbourhood person popul someon
neighbourhood vicin
net web
network web
neurosurgeon surgeon
nevertheless nonetheless still
new novel report tide word
newspap paper
nice polit
night period
nois racket rattl roar scratch thunder whisper
non not
nonetheless still
norm prescript
normal stabil standard usual
northeast northeastern
northern yanke
northwest northwestern wind
nose poke
notabl note remark renown unusu
note notic observ remark renown
noth zero
notic notifi observ obvious percept
notif notifi present tell
nov novemb
now present time todai
nude nuditi
number numer
numer symbol
nurs tend
nut seed
o oxygen
oak wood
object protest remain target
oblig requir respons
observ perceiv percept person remark sight someon viewer watch
obsess possess
obstacl obstruct roadblock
obstruct prevent resist structur
obtain receiv secur shop
obviou obvious
obvious patent plain
occas occurr
occup occupi resid
occupi resid
occur pass
occurr outbreak setback success
oct octob
odd odditi
offenc offend offens
offend offens outrag pain perpetr scandal violat
offens slight
offer provid suppli
offic offici policeman role
offici prosecutor refere
oh ohio
oil petroleum
ok okai oklahoma
okai sanction
older senior
on uniti
one-third third
one-time sometim
onli simpli sole
open recept
oper practic run surgic transact work
opinion rule sentiment view
oppon oppos opposit person resist someon
opportun pat possibl
oppos opposit person pit resist someon
opposit pair polar relat resist
oppress persecut subdu suppress
opt option prefer
optic physic visual
optim optimist
optimist person someon
option select
or oregon surgeri
orbit rang revolv rout satellit scope
order ordin prescrib seri system systemat tell
ordin prescript regul statu
organ organis person personnel plant secret somebodi someon system systemat union utter vital vocal
organis union
orient point posit
origin proven resurg rise root sourc upris
other separ
oust ouster
ouster person someon
outcom result sequel subsequ termin
outdoor outsid
outgo spend surpass
outlet shop store
outlin sketch
outlook prospect
output yield
outrag rape scandal shock
outsid stranger
outspoken vocal
outstand promin
over termin
overcom overwhelm rout
overhaul pass renov
overse supervis
oversight supervis
overthrow overturn
overturn rescind revers turn
own owner possess
owner ownership person someon
ownership possess relat
pa pop
pace step stride
pack packag
packag promot public
pact treati
page utter
pai paid payment repai salari wage
pain strive symptom
paint pictur
pair sex union
palestin palestinian
panic terror
paper patent resolut
paragraph writer
parallel similar
pardon person someon
parent parenthood
parliament parliamentari seven
parodi spoof takeoff
parol password
parson pastor
part partial partli portion region relat remaind role substanc
partial partli
particip player retreat
particular special specif specifi
particularli special
partisan propon
partner partnership wife
pass passag short-lived surpass
passag transit
passeng travel
passport permiss
past time
patch plot spot
patent plain
path rout wai
patienc patient
patient suffer
patrol polic
patron shop sponsor
pattern practic rule
payload shipment
payment spend
payoff proce reward take wage
peak poorli summit top
pedestrian travel walker
pen write
penalti punish
penetr sharp
peopl popul retreat
perceiv percept person see sens someon understand viewer
percent percentag proport
percentag proport share
percept tast visibl
perfect refin tens
perform premier
perhap possibl
peril risk riski threaten
period phase public regular season sporad time week weekend year
permiss permit toler
permit toler
perpetr pull
persist prevail relentless unrel
person pose postur powder propon protest repeat scientist slave social somebodi someon soul succeed travel unravel user vanish victim ward warrior welcom worker
personnel polic staff troop
perspect posit view
persuad swai
pet prefer
petit request small tini
petti slight steal
phase stage
phenomenon result
phone telephon
photo photograph pic represent
photograph pic
phrase word
physic qualiti substanti
physician surgeon vet
pic pictur
pick select take
picket scout
pickup truck
pictur portrai video visual
pile score spate ton
pill tab
pillar tower
pine yen
piraci pirat
pistol revolv soldier
pitch toss
pivot turn
place placement put recess set shoe situat spot
placement posit
plagu provok
plai player
plan plot prepar program programm readi schedul
planet planetari
plant posit work
player scorer
plead statement
pleas pleasant pleasur
pleasant pleasur sweet
pledg promis sworn vow
plenti spate
plot strategi
plu posit
plume pride rob
pm premier scrutini
point pointer stage
poison toxic
poke stab thrust
polar pole
pole punt
polish refin shine smooth urban
polit politician smooth
politician politico
politico socialist
poor poverti
popul populist resid
popular qualiti
populist propon
porch structur
portion relat remaind rest substanc
pose present sit
posit postur premis profit situat statu submit view
possess relat
possibl potenti theori
post poster
postpon probat shelv
postur someon stanc
pot throne toilet
potenti prospect
pound ram
pour swarm
poverti privat
powder someon
power qualiti
practic skill us viabl
prai prayer
prais valuat
prank trick
precaut safeguard
preced predat predecessor prioriti
preciou treasur want
predict project promis reason
prefer rather sooner tast
pregnanc pregnant
pregnant signific
prei target victim
premier prime
premis site
prepar prime readi set
prescrib prescript
prescript regul rule
presenc present there
present shortli show soon time
preserv protect renov restor save uphold
presid presidenti tenur
press pressur urg urgent
presum suppos
pretend sham simul
pretti reason somewhat
prevail reign
prevent thwart
preview trailer
price rate term valuat
pride vaniti
primari princip
primarili princip
prime readi set
principl rule
print publish
prior prioriti
privaci privat reclus secreci
privat secreci
prize scholarship treasur
probabl quantiti
probat shelv
probe search
problem problemat troubl
proce procedur proceed process take yield
procedur process routin
proceed transact
process processor progress refin routin
produc product
product profit
profit win
program programm schedul thought
progress seri
prohibit veto
project reliev stick task undertak
prolong rope sustain
promin spectacular
promot public
prompt propel rapid suggest
pronounc vocal
proof verif
propel throw
properli right
properti thing
propon separatist somebodi someon spokesperson support vindic
proport rel
propos purport recommend suggest
prosecut prosecutor
prosper roar success thrive
prostitut woman
protect safeguard save seal secur self-defense shield vaccin
protest resist someon
prove proven show substanti
proven sourc
provid provis render signal suppli supplier
provinc provinci respons state
provinci section
provis provision suppli
provision supplier tent
provoc provok
psycholog psychologist scienc
psychologist scientist
public publicist publicli publish world
publish releas serial
pump wire
punish punit retali
punt stake
purchas shop
pure stare strictli utter white
purpos role
pursu pursuit
pursuit quest shadow tail track trail
put recess set
qualif qualifi
qualifi qualiti
qualiti same suitabl uncertainti us
quantiti volum
queri question wonder
quest request seek
question refut speaker verbal
quick quickli rapid skill
quickli rapidli
quiet subdu
quit stop
quot reiter repeat
race racial rush speed sport
radic revolutionari
radio wireless
rage ramp storm
railroad railwai subwai technolog
railwai side subwai
rais rear
ramp rampag storm
random s
rang roam scope wander
rape sack
rapper singer
rate tax valuat
ratifi sanction sign subscrib support valid
ratio turnov
rattl real tremend veri wonder
raw sore
rbi talli
reach stretch
react reaction refus respond
reaction reduc respons
read reader studi
reader scholar subscrib
readi willing
real realiti veri
realis realiz recogn understand
realiti world
realiz recogn recognis recognit see understand
realli truli
reason sensibl somewhat think why
rebel rebellion
rebellion revolt rise upris
rebound ricochet spring
rebuild reconstruct
recal rememb
receiv recept recipi
recept respons willing
reclaim rescu
reclus withdrawn
recogn recognis recognit
recommend suggest urg
reconnaiss scout
reconsid regard
reconstruct rehabilit
record signal
recount tell
recov recoveri regain retriev
recoveri retriev
recreat renov reviv sport
recruit supplier
reduc reduct
reel spin stagger walk
refer refere relat
refere review
refin urban
reflect shine specul thought
refug safeti
refus reject resist respond
regain restor retriev
regard respect see view
region side top
regist registri
regret sorri sorrow
regul regular regulatori rule shape
regular standard uniform
rehabilit renew restor
reign rule
rein strap
reinforc stimulu strengthen support
reinstat restor
reiter repeat tell translat
relat relationship
relax rest
releas secret
relentless unrel
reli relianc
reliabl respons
relianc trust
relief reliev
reliev save stick
religi religion spiritu
remain remaind stai
remaind rest
remark sai statement unusu
remedi san
remind reson
remors ruth
remot remov withdrawn
remov shed strip take uncov
render suppli translat
renew renov restor reviv
renov restor reviv
rent transact
repair restor
repeal rescind revok vacat
repeat someon
replac substitut switch
repli respond respons sai
repres represent spokesperson symbol
represent stereotyp
repris retali reveng
reput respect
request solicit
requir respons take
rescind revok vacat
rescu rescuer save
research scientist
reserv sa
resid residenti
resign surrend vacat
resolut resolv solv
resolv settl solv
resort us util
respect sever variou
respond respons
respons sensit
restor reviv
restrain restraint
result solut
resum survei
resurg reviv
retail sell
retain servant
retali reveng
retir retire retreat statu withdraw
retreat travel withdraw
return revers travel
reunion reunit
reveal revel tell uncov unveil
revenu sum
rever worship
revers setback turnaround
review scanner
revis rewrit
revolt revolut rise upris
revolut revolutionari
revolv rotat spin
reward wage
rewrit write
rich wealth
rick sprain
ricochet spring
ride rider sport travel
rider travel
rig tackl
rigor sever strict valid
riot rioter violenc wow
rip split tear
rise upris
risk riski try
riski specul
rite ritual
river stream
road rout
roam strai travel wander
roar thrive thunder
rob robber robberi steal
robberi steal theft thiev
robust strength
rock rocki shake stone swai
rocket skyrocket
roll roster wheel
romanc romant woo
rooftop upsid
room suit toilet
root sourc stem
rotat spin
rover travel wander
row sport
ruin sunk wreck
rumor rumour
run runner talli trial
rush speed travel
russia russian
ruth sorrow
s sec second
sabotag undermin weaken
sad sorrow tear unhappi
safeti secur
sai slogan southern state tell utter
sail sailor sweep
salari wage
sale sell
same similar
sampl select tast
sand sander sandi
sat saturdai
satellit spacecraft
satir wit
scandal shame shock
scare scari terrifi
scenario script
scene view
scheme strategi
scholar scholarship student
school teach tech
scienc scientist skill strateg systemat
scientist somebodi someon
scoop trump
score scorer ton
scrambl struggl travel
scream shout yell
screen show test view
screenplai script
search seek
season time veteran
seat sit
sec second
second support
secreci secret silenc
section segment zone
see understand visual wit
seek try want
seiz seizur snatch
select take vote
sell seller telemarket wholesal
seller traffick vendor
sen weed
senior undergradu
sens sensat sensibl sensit sensor
sensat stun
senseless wast
sentiment view
sep sept septemb
separ sever space split
sept septemb
sequel subsequ
sequenc seri success
seri serial station
serial success
seriou serious
serious sever sincer
serv servant server
servant worker
servic us
set specifi
settl settlement subsid
settlement villag
sever stark terribl variou
sex sexual
shadow shadowi tail
shake shaki swai
shatter smash
shed throw
shell shrapnel
shelter structur tent
shift switch transform
ship shipment transport truck vessel warship
shoot shooter shot
shop shopper store
shortli soon
shot stroke
shout speak yell
show view
shut shutter
shuttl travel
sicili sicilian
side turnout
sift strain
sight vision watch
sign signal signatur subscrib
signal symbol
signific substanti
silenc silent tube
silent still
similar uniform
simultan time
sing singer song swing vocal
singer vocal
six sixer
size small
skeptic unbeliev
sketch survei
ski sport
skill soldier
slash whip
slave somebodi someon
slick smooth
slide slip
slight slim
slightli somewhat
slip steal
slow slowli
small tini
snap snatch tear
sneak walk
so-called suppos
soar surg tower
sob tear
social socialist someon
soldier trooper
solicit woo
solid substanti
solv understand
somebodi someon soul travel user warrior worker
someon soul succeed travel unravel user vanish victim ward warrior welcom worker
song vocal
sorrow unhappi
sort type
sound wisdom wise
south-east southeast
southeast southeastern wind
southwest southwestern wind
sovereign suprem
span sweep
spare stint thin
spark trigger
spate surg
speak speaker speech talk utter verbal whisper
speaker telephon utter verbal whisper
special specialist specifi strength
specif specifi
spectacular strike
specul suppos ventur wonder
speed swift
spell tour while
spirit spiritu tone
spokesman spokesperson
sponsor support
spoof takeoff
spot spy zone
spur urg
squad team
squeez telescop
stab wound
stabil stabl
stabl stall
stadium structur
stagger walk
stai stick
stanc stand
stand statu toler
stare stark utter
stark utter
start starter
state statement tell
statement summari
station termin
statu term
steal theft thiev
steam travel
step stride
stimul stimulu stir
stir touch
storag store
stori tale
strai wander
strain strive tune twist
strang unusu weird
stranger trespass
strangl suppress
strap whip
strateg strategi
strategi strategist
stream swarm
strengthen transform
stress tension try
strike striker
string term
strip uncov
strive try
structur wai
student studi
studi survei
studio workplac
stuff thrust
stumbl trip walk
style wai
subdu suppress
subject theme topic
submarin undersea
subscrib support
subsid subsidi
subsidiari supplement
substant substanti
substanti support valid verif verifi
substitut switch
subwai underground
succe succeed success successor
succeed success winner
success victori
sue suit
suffer support sustain toler woe
suggest thought
suiss switzerland
suit suitabl
sum total
summit top
super top
supervis supervisor
suppli supplier
support sustain uphold verifi
suppos think
surf wave
surgeri surgic
surrend yield
surviv survivor
suspect suspici suspicion
suspend suspens
suspici suspicion wari
sustain uphold
swai swing
swap switch trade
swath wrap
sweep wholesal
swim swimmer travel
swing trip
sympathet sympathi
syria syrian
system systemat
tackl undertak
tag ticket
take win yield
tale tell
talk verbal
task undertak
tax taxabl
teach teacher
tear unhappi vehement water
technic techniqu technolog
technician techniqu
teen teenag
telecast televis tv video
telecom telecommun
telegraph wire
televis tv video
ten x
tend treatment
tens tension
term word
terrifi terror
terror terrorist
test tri trial try
testament will
testifi testimoni
testimoni tribut
texa texan
th thursdai
theater theatr theatric
theft thiev
theme topic
therefor thu
thin weaken
think thought
threaten warn
three trei
throne toilet
tide word
tie ty
tire wear
top upsid
toppl tumbl
tortur twist
total wholli
tour tourist
tourism tourist
tourist travel
town township
track trail
trade trader
tradit tradition
traffick vendor
tragedi tragic
trail trailer
train trainer
transfer transport
transform translat weaken
transit transport
transport truck
trauma traumat wound
travel visit visitor voyag walk wander
treasur want
treat treatment
tremend wonder
trespass violat
tribal tribe
triumph victori
troubl worri
trust truste
turkmen turkmenistan
turnout widen
tv video
twist wind worm
type typic version
u uranium
ukrain ukrainian
unawar unconsci
uncertain uncertainti
unclear vagu
uncov unveil
underlin underscor
undermin weaken
unidentifi unknown unnam
unifi unit
uniform wearabl
unit wed
uniti whole
univers world worldwid
unknown unnam
unlaw wrong
unmark unnot
unpredict volatil
up upward
upset worri
urg urgent
us usa usag user util victim
usag util
user util
utter verbal vocal
va vessel virginia
vacanc vacant void
vacant vacat
valid verifi
valu valuat
valuabl worth
vari variant
variant version
vast wide
veget wood
vehicl vehicular
verbal word
verif verifi
vet veteran
veto vote
vice viciou
victor winner
victori win
view viewer
viewer wit
vigil wake watch
vindic warrant
violenc violent wild
viral viru
visit visitor
vocal voic
volunt voluntari
vote voter
w west
wa washington
wake watch
walk walker
wander wind
want wish
warn warner
wave waver
wealth wealthi
wear wearabl
weather wind
wed wednesdai
week weekli
wi wisconsin
widow woman
wife woman
will willing
win winner
wind wrap
wisdom wise
work worker
worth worthi
wreck wreckag
write writer
`;
