// Names that the other lists leave out, without those that are ordinary words, places or words of headers, and without accents: the commonest
// first names of 106 countries and surnames of 75 (popular-names-by-country-dataset, CC0 1.0, from Wikipedia's lists); the commonest of the
// Polish register of residents, in which people from Ukraine and Belarus are, too (dane.gov.pl, datasets 1667 and 1681, in the public domain; taken
// from @zxcvbn-ts/language-pl 3.0.2, MIT, which orders them by how common they are: see names-of-registers.LICENSE).
export const FIRST_NAMES_OF_REGISTERS = `
aada aadhya aariz aarya aasha abdallah abdulla abdullo abdulrahman abubakr abulfazl adama adelajda adin adomas adrianna adrians aiden
aikaterini aimar aisultan aiur ajda ajla alanoud alberte albin albina aldiyar aldona aleh aleks aleksandr aleksandre aleksy alexandr
alexey alfie alfons aliaksandr aliaksei alikhan alinur alise alojzy alona alparslan alteo alysha amadeusz amahle amalie amaris amayra
ambra amelija amelja anahit anar anastasiia anastasija anastazja anatol anatoli anatolii andrias andrii andriy androula andzelika anetta
angelika angeliki anhelina aniela anohito antonina anzhela anzu aoife apolonia aputsiaq aras areni arleta arletta arman armen armine arpi
artiom artsiom artyom aruuke aruuzat asel asemahle ashot ashraqat asilim asiya asja asya augustyn aviana avigail ayala ayalah aygun ayim
ayla ayra aysa ayzere azaria azariah bader bakary balbina banele barbare bautista bayarmaa bazyli benas benedita benedykt beniamin benicio
bernadeta bernadetta bernardyna berrdo beshoi bianka bibek binita bintou bisera bishal bismah bogdana bogna bogumila boguslawa bohdana
boleslaw boleslawa bolormaa borys bozenna brajan brayan bronislaw bronislawa brunon brygida cecylia charbel chedeline chuluun cillian
czeslawa dagmara dajana damjan danel daniil danylo dariia darija darta daryna davud davyd defne demetre denys dhia dimitar dionizy djeneba
dmytro dobroslawa dominykas donata dyllan dzan dzesika dzianis dzmitry eabha ecrin edeltrauda eduard edwarda eeli eisha eitan eithan
elchin elene elfryda eliasz elie eligiusz elija elizaveta elli elnur elshan elwira elyas emelia emely emilija emiliya emils eryk eryka
esma estera eugeniusz evelina evgeny evie ezekiel fajr farrah farzana fatin faustyna fedir felicja feliksa ferdynand ferndo fiadh finlay
florentyna fozia franciszka fryderyk fuma gabija gael gagik gaja galyna gamalat gamila ganna gayane gertruda gevorg gilli ginevra ginter
giorgi gizela goktug googoosh gracjan gunay gunel gustavs gustaw hadicha halim halyna hanka haoran haoyu harraz haru haruma haruna hashem
hasmik hasnaa hawa hayk heikapu helma hennadii henryka herkus hessa hieronim hildegarda himari hinano hinata hinato hiro hjordis hoda
honorata hosna hosniya hossein hovhannes hryhorii huseyn hussa hussain hydar ibai iben ihar ihor ilgar illia iminathi imogen inaya inuk
inunnguag inutsiaq ioane irati irmgarda iryna isak isidora islande itsuki iuliia iurii ivaana ivalu ivanna ivik izabella izaro izydor
jacenty jagna jakov jakup jameson jaroslawa jedrzej jekabs jeremi jeremiasz jeronimo jiya jogvan jokubas jokull jonasz jonatan jori jouri
jowita jozefa judeline judyta julen julija julita juliusz kabita kadiatou kaia kairo kajus kalina kaloyan kamile kamilla karam karlis
karyna kasjan kateryna kathem katla katsiaryna kazimiera keanu keven kewin khadije khawla khongordzol khrystyna kiaan kirollos kiryl kiwa
klaudiusz klaudyna klea klementyna konstancja konstanty konul kordian korneliusz kosma kostiantyn kryspin krzysztofa ksawery ksawier
kseniia kuba kyra kyriaki kyrylo laia lamija larysa lavi leano lechoslaw leen leevi leja lejla leni lenna leonarda leonid leordo lesia
leslaw lethabo lethokuhle lian lianne lidiia liepa lile lili lilianna lilien liliia lilit lilja lisakhanya liubomyr liubov liudmila
liudmyla liwia longin longina lovelie luba lubanzi lucija lucja lucjan ludwika lukne lulwa lusine lwandle lyna maddi madina maeva
mahamadou mahammad maia majka maksym maksymilian malachi malek malen maligiaq malthe malu malwina manua marama marceli marcell marcjanna
mareva margarida marharyta mariami mariia marika marita mariya markel marti martim marya maryia maryja maryla maryna marzanna marzenna
matas matei matthildur matvey matylda maurycy maysoun mehar melania melokuhle merjem mersana michail mieczyslawa mieszko mikaere mikalai
mikayel mikita milagrosa milana milosz minato mingze minik mirlande miron moana modibo moea moeata muchen muhamad murad muyang mykhailo
mykhaylo mykola mykyta myrlande myroslav myroslava nadiia nadzieja nagi nagisa nahia naim naranbaatar narek nataliia natalija natallia
natan nataniel natasza naura naya nazar nazarii nehir nela nelia nelio nesreen neza niel niharika nika nikodem nikol nikolas nikoloz nivi
niviaq noam nomaan norsaq nouf nuka nurislam nutsa odval ofentse oihan oisha oisin oktawia oktawian oleh oleksandra oleksii olesia olgierd
olha oliwer omphile orest otylia oumou oyunbileg paneeraq paninnguaq pari patricija patrycjusz pavlo peterson petro pipaluk poema pola
polina prasert puteri qillaq rabina rajmund ralfs rayana reema refael relja remigiusz rethabile riko roghayyeh roko romualda ronja rosmery
rostyslav roza ruoxi ruslana ryszarda saar safija safiya sakeena sakineh salik salomea samvel samyar serghei sergii sergiusz serhii serhiy
serife sesili sevinj seweryn shahd shahem shaikha shaimaa shayma sherifa shivansh shristi siarhei siddhartha siphosethu slawomira snizhana
sofiia sofija sofiya soley solja solomiya somayyeh somboon somchai somporn somsak stevenson suha sumayah sviatlana sviatoslav svitlana
szczepan tadhg taim tamar tamatoa tapuarii tarana tareq tarita tatsiana tatsuki tehei teiki teiva teodozja teofil teofila tess tetiana
tetyana teura teva thaniel tiare tigran timofey titaina titaua tomyris trondur tuleen tunar turki tymofii tymon tymoteusz tytus uiloq
uladzimir uladzislau uliana ulloriaq vadym vadzim vaea valentyn valentyna valerii valeriia vamika varvara vasileios vasilije vasilisa
vasyl vedant viachaslau viacheslav viktar viktorie viktoriia viktoryia violetta vira viraj vitali vitalii vittoria vladyslav volha vugar
vusal vusala waclawa walenty walentyna waleria walerian wanesa wanessa wateen wawrzyniec widelene wiera wioleta wirginia xinyi yamato
yasna yauheni yehor yehuda yekaterina yelyzaveta yeva yevhen yevhenii yevheniia yichen yihan yimo yinuo yize yoana yousouf yuina yuliia
yuna yurii yuriy yusef yusif yutong yuxi yuxuan yuze zahir zala zalan zaneta zbyslaw zenobia zenona zeynab zhanna ziemowit zihan zina
zinaida zion zoja zoriana zumra zygfryd zyta
`;

export const SURNAMES_OF_REGISTERS = `
abazi abdrahmanov abdullaev abuladze adamczak adamiak adamowicz adamska adamus adary ademovic adilovic adrei aferdita ahamed ahmetov
ahmetovic aigner aivaliotis akter aleksejev aliev alievi amangeldy amar amarasinghe andov andrejev andrzejczak andrzejewska angelov
angelova arakelyan aravena arben ashkenazi attard auer augustyn augustyniak avetisyan avraham azoulay baginska baginski bairamov bairamovi
bajram bakowska bakowski balcerzak balodis banach banas banasiak banasik baranska baranski bardhi bartkowiak bartnik bartosik bednarska
bednarski bekim bektashi beridze berisha berndsen berzins bhak bialas bialek bialkowska bialkowski bielak bielawska bielawski bielecka
bielska bienkowska bienkowski biernacka biernacki biernat bilska bilski bishwakarma bizjak blaszczak blondal bober bochenek bogucka
bogucki bogusz bolat bolkvadze borowiec borowska boyko bozek bozinov brankov briem brzozowska brzozowski buczek buczkowska buczkowski
buczynska buczynski budzinska budzinski budzynska budzynski bujak bukowska bukowski burzynska burzynski butkiene butkus bytyqi cami
camilleri cardozo carrizo castelli ceban cebotari cengic chadad chand chathuranga chea cheam cheon cheong chetry chey chhan chhet chhetri
chhim chhoa chhorn chim choa chojnacka chojnowska chojnowski choo choy chrzanowska chrzanowski chudzik cichocka cichon ciesielska
ciesielski cieslik ciszewska ciszewski cojocari cybulska cybulski cygan czaja czajkowska czechowska czechowski czerniak czerwinska
czyzewska czyzewski dabkowska dabkowski damcevski davidov davtyan debowska debowski debska debski delemovic delvina demirovic dervishi
devi dibra diederich dissanayake dith djurhuus dlugosz dobosz dobrowolska dobrzynska dobrzynski domagala domanska dominiak donev donoso
dordevic drabik drozdowska drozdowski drozdz drzewiecka drzewiecki dubiel dudziak dudzik dudzinska dudzinski dukic duric dziuba ebner
edirisinghe edry eglitis egzon ekanayake emine falkowska falkowski farrugia fatime ferhatovic fijalkowska fijalkowski filipov filipowicz
fjeldsted flis florczak florek fonseka frackowiak fraczek frankowska frankowski frasheri fratczak fujihara gabai gadomska gadomski gajdos
galeano gamage gashi gasiorowska gasiorowski gawel gawlik gawron gawronska gawronski gega gegaj gelashvili georgieva gevorgyan ghang
ghazaryan ghim giorgadze gjika gjoni glogowska glogowski godlewska godlewski gogoladze golan golebiewska golebiewski golebiowska
golebiowski golec golob golubovic gorczyca gorecka gorniak goundar gouw graczyk grech grigoryan grochowska grochowski gruszczynska
gruszczynski grzegorczyk grzesiak grzesik grzybowska grzywacz gunasekara gunawardana gunawardena gutowska gutu gwak gwon hadad hajduk
hakobyan halili harutyunyan hasani hasanovic heilig heng herath hettiarachchi hjaltalin hocevar hojgaard hoti hovhannisyan hoxha hribar
hristov hristova hysi ibraev ibrahimovic ichikawa ieong iliev ilieva ilves ismailov iusupov ivanou ivanovski iwanska iwanski jackowska
jackowski jagiello jagielska jagielski jagodzinska jagodzinski jakubiak janas janev janiak janicka janiszewska janiszewski jankauskas
jankauskiene jankowiak janowska janowski jansons janus janusz januszewska januszewski jarzabek jaskiewicz jastrzebska jastrzebski
jayasekara jayasuriya jayawardana jayawardena jayaweera jedrzejczak jedrzejczyk jedrzejewska jedrzejewski jezierska jezierski joeng
joensen jukic jurczak jurczyk jurek jurkiewicz jurkowska jurkowski juszczak kacprzak kaczmarska kaczmarski kaczorowska kaczorowski
kaczynska kaleta kaliev kalloe kalnins kaluza kaluzna kaluzny kaniewska kaniewski kapanadze karapetyan karczewska karczewski karklins
karpin karpinska karunaratne karwowska karwowski kask kasperek kasprzyk kastelic kastrati kavaliauskas kavaliauskiene kavaliou kavcic
kawano kayser kazlauskas kazlauskiene kazlou kazlouski kedzierska kedzierski kelmendi khachatryan khatun khay khen khiev khlot khmer khuc
khutsishvili kitanovski klavins klemencic klimczak klosowska klosowski kluivert knapik koak kobus kolakowska kolakowski kolasa kolla
kolodziejska kolodziejski koloski komorowska komorowski kono kontos kopczynska kopczynski koppel koren korosec koroveshi korzeniowska
korzeniowski kosinska kosir kosowska kostov kostovski kostrzewa kotnik kotowska kotowski koufos kovacik kovalchuk kowalczuk koyama
krasniqi krier kristi kristo kritikos krlicevic krolikowska krolikowski kruczek krumins krupinska krupinski kruszewska kruszewski kryeziu
krysiak krzeminska krzeminski krzyzanowska krzyzanowski kubacka kubacki kubica kubicka kubicki kucharczyk kuchta kucinska kucinski
kuczynska kuczynski kuen kujawska kujawski kukk kulesza kuqi kurowska kurowski kusainov kuzma kvaran kvaratskhelia kwak kwasniewska
kwasniewski kwiecinska kwiecinski kwok lach lakmal lapinska lapinski laskowska lasota lata lechner lehner lenart lesiak lesniak lesniewska
lesniewski leszczynska lewicka lewicki liem liepins lipinska lipska lipski lisiecka lisiecki lisowska lisowski liyanage lomidze luczak
lukac lukasiewicz lukaszewska lukaszewski maciag mackowiak madusanka magar magiera maharaj maharjan maisuradze majcher majerus majka
malcah malec malecka malecki malek malicka malicki maliszewska maliszewski malka mamedov mamedovi manasievski mankowska mankowski manukyan
marat marcinkowska marcinkowski marczak margaryan markoski markovski markowska markowski marku martirosyan maslowska maslowski matovski
matusiak matuszak matuszewska matysiak mayr mazurkiewicz mchedlishvili meas mehmedovic mehmeti melnic melnyk mendis micallef michalczyk
michalek michalik michalowska michalowski mielczarek mierzejewska mierzejewski mihhailov mika mikeladze mikolajczak mikulska mikulski
milczarek milewska mirkovic misiak miskiewicz misztal miyasaki mizrachi mkrtchyan mladenovski mlakar mlynarczyk modzelewska modzelewski
molenda morawska morawski morina moshe mroczek mroczkowska mroczkowski mrozek muhamet munasinghe murat murati murawska muszynska muszynski
mytaras nakashima nanayakkara nand narayan nawrocka nham nhek niedzielska niedzwiecka niemczyk niewiadomska niewiadomski nikolla nikolov
nikolova nikolovski norddahl novik nowacka nowaczyk nowicka nozadze nurgaliev oblak ochion ohana ohayon olczak olczyk olejniczak oleksy
oravec orlowska orzechowska osinska ossowska ossowski oyama ozolins ozols paczkowska paczkowski pakula panek papoutsis pariyar partyka
paszkowska paszkowski pathirana paulauskas paulauskiene pavlovski pawelec pawlicka pawlikowska pawlikowski peiris pelc penov pereyra
permeti perovic petek petersons petkov petrauskas petrauskiene petrevski petrosyan petrovski phak piasecka piasecki piatkowska piatkowski
piekarska piekarski pietras pilarska pilarski piorkowska piorkowski piotrowicz piwowarczyk poblete podgorska poghosyan pokharel pokhrel
polak poplawska poplawski popoff popovski porebska porebski prifti prishtina prokop puchalska puchalski pytel raczynska raczynski radecka
radecki radomska radovic radulovic rajapaksha rakowska rakowski ranasinghe ranaweera rathnayaka rathnayake ratnayake rebane rhee rhim
riquelme ristevski rodrigo rogala rogalska rogalski rogowska rojek romaniuk romanowska rosiak rosinska rotari rozanska rozanski rozman
rozycka rozycki rucinska rucinski rudnik rudzinska rudzinski rudzka rudzki rusin ryang rybarczyk rybicka ryoo saar sabajo sahakyan
samarasinghe sampath sanhueza sanjeewa sargsyan sawicka scheving schiltz schmit segel semil semjonov semyonov senanayake seneviratne seoh
seong sepp shala shapira shehu shengelia shimada shkodra shkreli shong shung siedlecka sieng sieradzka sieradzki sinani sitek siwek
skalska skalski skibinska skibinski skoczylas skrzypczak slawinska slawinski sliwinska slowinska slowinski slusarczyk smagulov smolinska
sobolewska sochacka sochacki sohn soltys soltysiak sonn sosnowska sosnowski soun sowinska sowinski spiteri stachowicz stachura stachurska
stachurski stanczak stanczyk stanislawska stanislawski staniszewska staniszewski stankeviciene stankevicius staszewska staszewski stec
stefaniak stefanska stepniak stojanov stolarczyk stolarska stolarski stoyanova strzelczyk strzelecka suen sugahara sultanov surma suska
swiderska swiderski swierczynska swierczynski szafranska szafranski szatkowska szatkowski szczepanik szczepanska szczerba szczesna
szczesniak szostak szuba szydlowska szydlowski szymczyk szymkowiak tabatadze tahirovic taing takaki takata taketa tamang tamm tarnowska
tarnowski teoh terzic thanasi tharu thorarensen thorlacius thuong tieu tiong tjin tkaczyk todorova tokarska tokarski tomala toska toskaj
trac trajanoski trajanovski trajcevski trajkovski trela trojanowska trzcinska trzcinski trzeciak tsay tsiklauri tsoi tsui turcan turek
twardowska twardowski ueta urbanczyk urbonas urboniene valon vanags vardanyan vasiliauskas vasiliauskiene vasilyev vassiljev vella vidmar
vitols vong vujovic waage wagener wallner waqa warchol warzecha wasiak watabe weerasinghe wegrzyn wesolowska wesolowski wiacek
wickramasinghe wiecek wieckowska wieckowski wijesinghe wilczek wilczynska wilczynski winiarska winiarski witczak witek wlodarska wlodarski
wojcicka wojtczak wojtkowiak wojtowicz wolak wolinska wolinski wolska wolski woznica wronska wronski wypych wyszynska wyszynski yakovenko
yamasaki yeong yeung yosef youn zablocka zablocki zaborowska zaborowski zagar zagorska zagorski zajaczkowska zajaczkowski zammit zaremba
zarins zarzycka zarzycki zdunek zebrowska zebrowski zhou zietek ziolkowska zmuda zoeng zukauskas zukauskiene zukic zukowska zurawska
zurawski zwolinska zwolinski zygmunt
`;
