// Names that are common in countries of which the other lists have few: Viet Nam, Indonesia, Turkey, Poland, Czechia, Hungary, Romania, Croatia
// and Serbia, Finland, Scandinavia, Greece, the Maghreb, India, Pakistan, Africa south of the Sahara, the Philippines, Azerbaijan and Kazakhstan,
// and more of Brazil and Spain. Without accents, without words that are something else in a header or are places. Written down by hand for
// this project.
export const FIRST_NAMES_OF_MORE_COUNTRIES = `
aamir aarne aaro aarti abayomi abdelghani abdelhak abdelkarim abdellah abdelmajid abderrahim abderrahmane abdou abdoulaye abena abhay
abhijeet abhinav abid abimbola abiodun abla abosede achieng achilleas achraf adebola adedayo adeel adelia adelino adem ademar aderonke
adil admir adnane adunni aecio afaf afonso afroditi afua afzal agapi agapito aggeliki agnaldo agung agus ahlam ahsan aicha aida aisyah
aitana ajit akansha akbar akello akhil aki akinyi aksel akshata aladar alcides aldair aldi aleena alejo aleksa aleksi alen ales alexandros
alexandru alexios alf alija almir almira alok alper aluisio alya alzbeta amani amarildo ambika ameena aminu amira amita amitabh ammar amna
amoah amol amruta anahi anam anant anastasios andi andika andjela andressa andri andrija anel aneta anette angelito angelos anggi
anggraini anh aniket anirudh anis anisa anmol anni annisa anshul anssi antero antonela antoni antonija antonis anu anum anup anurag anusha
aouatif apoorva apostolos aqib aqsa aranka ardi areeba areti argyris arham ari arief arif arifin aris aristea aristotelis arkadiusz armas
arnaldo arnel arooj arpad arpita arsalan artemis artur aruna arvo arwa arzu asad asante asbjorn asim asko aslaug asli asmaa asmita assia
asta asuman atakan athanasia athanasios athina atif aud aulia aurelia aurelian avani awa awino ayanda ayelen ayhan aymane aymen aynur ayo
ayoub ayrton aysegul aysel aysun aytac ayu azeddine azhar aziza azra babajide babar bachir bagas bagus balaji balarabe baltasar bambang
bamidele bandile baran barbora baris bartlomiej bartolome basilio bassam batuhan bayani bayram bayu bedrich belgin benedek benigno bente
berat berkay bernadeth bernadett bernardino bertalan bertil beyza bhanu bharath bhaskar bhavesh bhavna bhavya bhupendra bhushan bienvenido
biljana binta birgitte bjarte bjorg blanka blas blaz blazej bogumil boguslaw bohumila bohuslav boitumelo bojana bolanle borek borislav
bosede bosko botond bouchra boze brage brahim branislav branka braulio bretislav brita budi budiman buhle burcu bushra busisiwe cahya
cahyo candido candra caner cansu carlota carmina casimiro caua cayetano cecilie celio celso cemre cenek cengiz ceren cetin cevdet chaima
chaimae chaitanya chandrika charaf charalambos charis charo chetana chidinma chikondi chimamanda chinonso chinwe chinyere chipo chirag
chokri christos chrysoula cihan cintia citra clebson cleide cleiton clemente cleusa codrin constantin constanza costin crisanto cristinel
csilla ctibor dagoberto dalila dalma dalva damiao damilola damla dani danica danijel danish danjuma danut darma darshana davi davor dedi
deepali deise deni denilson denisa derya desi despina devi dewi dhananjay dharmendra diallo didem diep dijana dilara dilek dimas dimitra
dimitrios dimitris dini dinko dionisio dionysis dirceu disha dita djalma djamel djamila dodi dogan doina domagoj domingos dorina dorottya
douaa drago dragoslav drazen drishti driss duje dumisani dunja dushyant dwi dyah dzenan ebba ebere ebuka ecem eder edgardo edi edin
edinaldo edivaldo edmilson edmundo eeva efren efthymia eftychia efua ege egil ehsan eigil eila einar eirini eka ekene ekin eko ekta
elefteria eleftherios elek eleuterio eliana eliseo eliseu elizabete eloa eloy elpida elvir emad eman embla emerson emese emilian emin
emina emir emmanouil emmi encarna endah ender endre enitan enriqueta ensio epifania erhan erick ermelinda ermin erol ersin ertugrul esha
esin esko estefania ester euclides eusebio evangelia evangelos evaristo evy eymen eystein ezequiel fabiano fadekemi fadia fadime
fadli fadwa fahd fahmi fahri faical faiza fajar fani farhana fariha faris farooq faryal fatmanur fawad faycal febri feliks felisa femi
ferit feyza fidencio fikret filippos filiz fitri fitria fiza flavius florante florencio florica folasade foteini fotini fotis fouzia
franjo frantiska freja fuat fulgencio funke galih galuh gathoni gauri gavril gbenga geetha genivaldo georgios geovana gerasimos gerda
gerson ghassan gheorghita ghita ghulam giannis gilang giorgos giselle gisle gizella gizem gjermund glauber gleice gokce gonca gonul
goranka gorm grigoris gulay gulcan gulsah guney gunhild gurkan gurpreet guven gyongyi habiba hachem hadil hafid hafida hafiz haider
haitham hajar hakim hakima hakon hala halime hallgeir haluk halvard hamida hammad hamna handan hande hania hanin hannele hareem harini
haris haritha haroon harshad harshita harun hassna hatem hauwa havva hayat hedi hedvig heikkila heitor heli helio helja helle hemanth
hendra hendri henna heraldo heru hien hilal hina hipolito hira hitesh hoai hoan honorio horatiu houria houssem hrvoje huma humaira hynek
ibolya idar idun ifeoma ifra ifunanya ignacy ihab ihsane iida iina iiris ijeoma ike ikechukwu ikhsan ilayda ildefonso ilham ilhan ilias
ilie ilija ilinca ilker ilknur ilmari ilyas imam imani imen imene inacio inas indah indra ingvild inka inkeri insaf intan ioanna ioannis
ionela iqra iracema irem irfan iria irini irmina irum irwan isagani isaias ishita issam itumelang ivanilda ivete ivett ivica ivona iwan
izabel jaafar jaana jabulani jaciara jacinta jadranka jairo jandira jani janina janne janusz jaouad jarkko jaroslava jasmina jaspreet
jawad jayanti jeevan jenaro jennelyn jeno jeppe jericho jhon jihane jindra jindriska jirina joar johanne joko jomar jomo jonalyn jorgen
josias josip josipa jostein josue josune jouko jovana jovelyn jovy juanito juho juliano julissa juma junaid juraci juraj jurandir
jure jurica jussi jyothi jyri jyrki jytte kaan kaare kagiso kaija kainat kaisa kajetan kalevi kalliopi kalyan kamau kamran kanchan karabo
kare kartika kashif katariina kati katlego katri katrine kaua kauko kaustubh kavitha kawtar kazim keerthana keerthi kehinde keijo kelechi
kenza kerttu ketil khanyisile khaoula khoi khurram kimmo kipchoge kiprop kirsti kirti kishan kjetil klaudia knud kolbjorn konstantina
konstantinos koray kornel kossi kostas kresimir kristoffer kristyna krunal ksenija kurnia kursat kveta kvetoslava kweku kyllikki kyriakos
lada lahcen laiba lais lakshman lam lambros lamine latife lauha laureano lauro lautaro lavanya lavinia lazaro leandra lech lefteris lene
lenuta leocadia leokadia leoncio leonel leonidas leontin leopoldo lesedi lestari levent librada ligaya ligia liisa lindomar lisandro
lisbet lise ljubomir lorant lorenza loreto lotfi lotta loubna lourenco lourival lovro luan lubos lucelia lucineide ludmila ludvik ludwik
luiza lungile luzviminda lwazi maarit madalin madhavi mads magdalini magne magno maheen mahnoor majda makena makis malaika malak malena
malene maman mamta manal manav mandla manjeet manjula manny manolis maram marcial margrethe marica maricar maricel maricelia maricica
marijan marijana marilia marilou marinela marinko marios maristela marites marivi marivic marjo marton martyna matej mateja matija mats
maximino mayank mayara maycon mayur mayuri mbali mduduzi meenakshi meghana mehak mehwish melchor meli melih melike melis mensur merche
meriem merja mersiha mert mervi mesut mevlut michalis mihaita mihir mihnea miika mikolaj milada milivoj miljan milla mille miloje
milorad miloslava milota minahil mirabela mirac miray mirian mirka miro miroslawa mirza moiz mojca momcilo moncef monir mouad mounia
mounir moustapha mridul mubashir muge mugo muhamed mukami mukund mulyadi muneeb muthoni mutua muzaffer mwangi nadeem nader naeem nahla
naila najla najoua nalan nanda nandi nandor narcis narcisa narciso nassim natasa nathalia naveed navya nazan nazareth nazih ndidi neculai
nedim nejat nektarios nelida nelli nenita nerea nermina neslihan neuza nevena nevin nezha nghia nguyen nhat nhu nicolasa nicu nicusor nida
nidal nihad nihar niko nikoleta nikolina nikos nilay nilgun nilufer nilza nimfa nimra ningsih nirmal nisa nisrine nithya nitya njeri
nkosana nneka noha nokuthula noli noman nomvula nonhlanhla nosheen nosipho nouha noureddine novi nur nurettin nurgul nurul nyambura
nyokabi obdulia obrad ochieng odalys oddvar odete odhiambo odon odysseas ognjen oguzhan oktay oladele olamide olav olayinka oliwier
olufemi olumide omkar omnia omolara omondi onni onyeka opeyemi orestis orsolya orvokki oskari osmar osvald otavio othmane otieno otilia
oto ottar oumar oussama ovidio owais oya oystein oyvind ozgur pacita pal palesa palle paloma panagiota panagiotis pantelis panu parag
paras paraskevi parth pascuala patrik patrycja pauli pavlos pelagia pelin periklis pernille petri petrica petronela petros petter phat
pietra piia pinar pirjo pius policarpo porfirio poyraz prachi pradip pragati pragya pranay prasanna pratap pratiksha pravin preben premysl
priscila pritam prudencio punit purva putra putri quratulain quyen rabia rada radha radhika radia radojka radomir radoslav radouane
radovan rafia raghu ragna rahma rahmat rainier raisa rajan rajko ramil ramsha ramya rangga rani ranjan ranjith ranko rares rasha rashi
ratna ravindra rayan rayane raymart redouane refilwe rehan reino remus remzi rendi reni reshma revathi reyes rian rida rihab rikke rima
rimsha rini riski ritesh ritva rizal rizki rizky rizwan rkia roald robson rodel rodelio rodica rogeria roksana romana romario romina
ronaldo ronei roopa roosa roque rosane roseli roshan rosimeire rotimi rozana rubab ruchika rudi ruel ruhi rupali rupesh rutuja ruxandra
ruzena ryad saadia saana saba sabin sadaf sadia sadik safa safae safia sai saima saira sajid saku salih salima salman samah samanta samet
samiksha sampath samu samuli sancho sandhya sandip sanel sanela sangita saniye sanjiv sanket santeri santi santtu saqib saraswati sarika
sarita sarmad sathish satyam saumya saurav sawsan sead sebastiao sefa segun sehrish sejla sekou selahattin selcuk semih semir senad
senem septi septimiu serap severiano sevilay sevim sevinc seyi sezen sezer shafiq shahbaz shahid shahzad shailesh shaista shakeel shantanu
sharjeel shazia sheela sheraz shikha shoaib shreyas shrikant shubhangi shyam sibongile siddhi sidra sigbjorn signe sihem silas silmara
silverio silvija simphiwe simun sindre sinem sini sinisa sinta sirpa siti sixten siyabonga sizwe skander slamet slaven slavomir slobodan
smriti snehal sobia sofiane soha sohail soile sola solfrid somto sonali sonu soren sorina sotirios sotiris souhail souhir souleymane
soumaya sourabh sowmya spyridon spyros sravani srecko sreeja sri sridhar srikanth srishti stamatis stanislawa stavros stefanos stefany
steliana stelios stepanka stian stine stipe stjepan stratos sture subramanian suelen sugeng suharto suhas sujatha sukma sukran sukru
sumaira sumitra sundar sunitha sunniva surbhi susanti sushant suyanto suzana sverre swara swarna swathi sweta sylwester tage tahar tahira
tais taisto taiwo talha tana taner tanu tanuja tanveer taoufik tapan tapiwa tarik taru taufik tayyaba teguh tehreem teja tejaswini telma
temitope teodora teofilo terezinha tero thabiso thanasis thandeka thandiwe thanos thayna themis theodoros theofilos theoharis thodoris
thulani tiberiu tiburcio tihomir tiia tijana tika tilde tinashe tine titilayo toan tobi tobiasz toini toke tolga tolulope tommi tonci
tonje tono torbjorn torfinn torgeir torgunn torhild torkel torvald touko troels trond trong trygve tsepo tshepo tulay tumelo tuomo
turid tuulikki tyyne ubaid uchenna uelinton ugochukwu ujjwal ulisses ulrik umair umang umar umi unal unathi urho urvashi usama
utkarsh utku uttam uyen uzoma vaino vaishali vaishnavi valdeci valdirene valter vangelis vania vanja vappu vasilica vasiliki vasilis
vassilis vedat vedran vedrana veena veera vegard veli velimir venancio venkat venkatesh venla vibeke vibha vicenta vidhi viera vignesh
vijaya vijayalakshmi vilde vilhelm vilho vina vineeta vinko virpi virtudes virve vishakha vishwas vitezslav vivien vjekoslav vladan
vladimira vladut vlastimil vlatka voitto vratislav vusi waclaw wafae wafula wahyu wairimu wajid waleed wambui wanderson wangari wanjiru
waqar waqas wasim wati wawan wenceslao wenche weronika wiam widya willian wincenty wissal wissem witold wladyslawa wlodzimierz wulan xenia
xolani yagmur yago yaiza yakubu yakup yalcin yamila yamini yannis yanti yanto yara yasar yasser yassir yaya yeliz yewande yiannis yogita
yorgos youness yousra youssra yrsa yudi yuli yuni yusra zafer zain zaineb zaira zamfir zara zayd zbynek zdislava zdravko zdzislawa zeeshan
zeineb zekeriya zelia zeljka zenaida zerrin zied ziga zinhle zivko zlatan zlatko zohra zola zora zorica zsanett zubair zunaira zvonimir
`;

export const SURNAMES_OF_MORE_COUNTRIES = `
aalto aaltonen abad abbasi abbasov abdallah abdelaziz abdi abdou abdrakhmanov abdullayev abella abiola aboubakar abrahamsen abrantes
abubakar acar acharya achebe achim adamek adamidis adamski addo adekunle adeleke adeniyi adeyinka adichie adiputra aditama afolabi afridi
agayev agbaje agrawal aguinaldo agustin agyei ahlberg ahmadi ahmadov ahola ahuja ait ajayi akande akbas akbulut akcay akdag akdeniz
akerman akgul akgun akhmetov akhundov akin akinola akinyemi akkaya akkus akpan akram aksoy aksu aktas akyol akyuz alabi alami alamsyah
alanen albayrak albrektsen albu alencar alexandrescu alexe alexiou aliyev aliyeva alkan allahverdiyev altintas altun alvi amadi
amari amin amorim ampofo amrani amundsen anagnostou anand anane anastasiou andrada andreasen andreassen andrei andreou andrzejewski
angelopoulos anggraeni anggraini anghel anghelescu aniston annan ansari antczak antic antonescu antoniou anttila antwi apaydin apostol
apostolou apte aragao ardelean ardiansyah arifin arikan aritonang arnesen aronsson arshad arvidsson arya asamoah asare asgarov ashraf
aslam assuncao astuti atalay atas ates athanasiou aune avci avram awan awasthi awolowo ayari aydemir aydogan ayhan ayodele aytekin azikiwe
azzouz babangida babayev babu baciu badea baig bajaj bajic bakic bakkali bakke bako bakos bakri bakshi balan balasa balaz balazs balci
balic balint balla balog balogun bamgbose bandeira bangura banica bansal banyai baranowska baranowski barbu barisic barta bartak bartczak
bartos bartosova barua basaran bashir bastos basu basuki bayraktar bayram bayramov bediako bednar bednarczyk bednarek begic bejan bekkali
bekkelund bekov bektas ben benamar bencheikh benesova benhaddou benites benjelloun benke bensaid benslimane beran beranek bereczki
bergqvist berntsen bertalan bhalla bhandari bhardwaj bhargava bhat bhatnagar bhatt bhattacharjee bhattacharya bhatti bhutto bicer bielecki
bieniek bihari bilek bilgic bilgin bilir bingol birkeland biro biswas bittencourt bjerke bjorklund bjornstad blaha blaszczyk blazek
blazevic blix blomqvist bodnar boe bogdan bogdanovic bognar bonifacio bonsu bora borah borbely borkowska boros bosnjak bostan botelho
botezatu bouazza bouhaddou boukhari boulahya boumediene bozic bozkurt bozso brahimi brandao branzei bratu brekke brkic bro brodin bruun
brzezinska brzezinski bucur budai budak budiarto budiman buenaventura bukhari buljan bulut bunea bures burlacu buthelezi cahyani cahyono
cakir cakmak caldeira calin camargo campelo candan candea capek capistrano caric carino carlsen carlsson carneiro castelo catacutan cazacu
ceausu cermak cerna cernat cervenka cetinkaya cevik ceylan chafik chagas chakir chakraborty chakravarty chalupa chanda chandra chaoui
charalambous chaturvedi chatzis chaudhari chaudhary chawla cheema cheikh cherkaoui chhabra chiriac chirita chmielewska chmielewski
chojnacki choudhary choudhury chovanec chraibi christodoulou christoffersen christou chu cicek cichocki cieslak cinar ciocan ciocoiu ciric
cizek coban cojocaru colak coman constantinescu conteh corpuz cosic coskun coutinho couto cozma craciun cretu cristea croitoru csaszar
csizmadia csonka csontos cucu culic custodio cvetkovic czajka czajkowski czarnecka czarnecki czerwinski dabek dabrowska dacanay dadashov
daglar dahlberg dahle dahmani dalal damanik damasceno damian danciu danek danielsen danso dantas dao daoudi darko darmawan dascalu
dasgupta datta dave davidsen deaconu debnath deka delic delosantos delosreyes dembele demetriou demiral demirbas demirci demirel demirhan
demirkan demirtas deniz deshmukh dewantara dey dhawan diaconescu diaconu diarra dib dima dimaculangan dimitrijevic dimitriou dimitropoulos
dinc dinca dincer dinu diouf dixit dizon djukic dobos dobrescu dobrowolski dogaru dogru dolezalova domanski drabek dragan draghici dragic
dragomir dridi drumond dudas duman dumitrache dumitrascu dumitrescu dumlao durak durmaz durmus dursun dusek dvorakova dyrhaug dzafic
dziedzic economou eerola efthymiou eke ekici ekinci ekstrom elhassani eliassen elidrissi ellingsen elmas enache ene enescu engdahl erbas
ercan erdei erdem erdogan erdos eren ergin ergul ergun eriksen erkan erkoc erol ersoy ertas ertekin ertugrul eser eskelinen espeland
evensen ezeudu fakhri farago farooqi fashola fassi fathi fazekas feher ferraz fialova figueira filali filimon filip filipek filipiak
filipovic firmansyah fischerova fistric fitriani fjeld fjellheim florescu fodor fofana fogaca fontes foss fosse franca frandsen fredriksen
freire friis frimpong fulop gade gajda gajewska gajewski gal galang galic galvao gandhi ganea ganguly garcez garchitorena garg gasior
gatchalian gavric gavrilovic gedik georgescu georgiadis geronimo ghani gharbi ghazi gheorghiu ghinea ghita giannakis giannopoulos giap
gilani gjerde glowacka glowacki goes gogoi gok gokce gokhale gokmen goktas gondal gorecki gorska goswami gouveia gowda goyal grabowska
grande granlund grbic gregersen grgic grigore grigorescu grigoriou gronlund grosu grubisic grzelak grzybowski guedes guessous guha gulati
gulbrandsen guler guliyev guliyeva gultekin gulyas gumede gumus gunadi gunawan gunay gundersen gundogdu gunduz gunes gur gurbuz gurel
gurler gustavsson gutowski guven guzel gyamfi gyori haaland haapala habibi haddou hadinata hadj hadzic haiducu hajdu hajiyev hajji hajkova
hakala hakimi hakkarainen halasz halilovic halim hallberg halonen hamdan hamdani hamidi hammami hamzaoui hanak handa handayani
hanninen hapsari haraldsen harbi hardianto hariri hariyanto harjono harju hartati hartikainen hartono haryanto hasanah hasanov hasanova
hashmi hasibuan hasic hassani hatzis hauge haugland havel havelka havlicek havlik hayat hedlund hegde hegedus hegge heggelund hegyi heino
helgesen hellstrom hellum hendrawan henriksen herawati herceg hermansen hermawan heydarov hidayati hijazi hilario hiltunen hirvonen hjort
hlavac hlavacek hodzic hoel holmgren holmqvist holopainen holte holub honkanen horakova hornyak horvathova housni hrgovic hruby hruska
hudec huhtala husby huseynov huseynova husic hutabarat hutagalung hutapea hyvarinen hyvonen iacob iancu ibekwe ibragimov ichim ignat igwe
iheanacho ijaz ikonen ilagan iliadis ilie iliescu illes immonen inan ince indrawati ioannidis ionita iordache iorga irimia isaksen isik
iskakov iskandar ismayilov istrate ivan ivanovic ivascu ivic jaakkola jaber jablonska jafarov jaiswal jakab jakobsen jakobsson jakubowska
jakubowski jallow jamil janda jandova janicki janik jankovic jankowska janousek jansky jantti jaouhari jardim jaros jarosz jasinska
jasinski javed jaworska jebali jelic jelinkova jenssen jeppesen jepsen jerkovic jespersen jesus jevtic jezek jha jindal jirak jirasek jiri
johannesen johnsrud jokela jokic jonasson josefsson jovic jozwiak juhl juneja jurisic jurkovic justesen kabak kabbaj kabore kacar
kaczmarczyk kaczynski kadar kaddour kadlec kahraman kakkar kalina kalinic kalinowska kalinowski kallio kalogeropoulos kalra kamara kamath
kamble kaminska kanerva kante kantor kapadia kapur karaaslan karabulut karaca karadag karadeniz karagiannis karagoz karahan karakas
karakaya karakoc karakus karam karaman karamanlis karanga karatas kargbo karhu karic karimi karimov karimova kariuki karkkainen karlsen
karnik karpinski karppinen karras karsai kartal kartikasari karvonen kashyap kaspar kasprzak kassem kaszuba katic katsaros kaul kauppinen
kawka kaygusuz kayhan kazimov kazmi kazmierczak kedziora kelemen keles kemppainen kenyatta kenzhebayev kerekes keresztes keskinen kettani
kettunen khaldi khalil khandelwal khatib khatri khattak khelifi khokhar khuat khuong khurana kieu kilinc kipkemboi kiplagat kir kiraly
kiraz kirmizi kis kivela kjaer kjeldsen kjellberg klaric klausen klimek kmiecik knutsen kocak kocaman kocsis kohli koivisto koivula
kokkonen koksal kolaric kolarova kollar kolodziej kolodziejczyk kolstad konate konecna konecny konieczna konieczny konstantinidis
konstantinou kontio kontra kopec kopecka kopecky koponen koroma korpela kos kose kosinski koskela kosonen kostal kostas kostic kothari
kotova kotsis kouame kouassi koubek koutras kovacic kovar kovarova kowalewska kowalewski kowalik koyuncu koziol kozlowska kozma krajewska
krajewski krajicek krajnc kralj kralova krawiec krejcova krishnamurthy kristoffersen kriz krizan kropacek krstic kruk krupa kubat kubiak
kubicek kubik kucerova kucharska kucharski kucuk kujawa kula kumari kuncoro kundu kuosmanen kurek kurki kurniawati kurtulus kusnadi
kusuma kusumawardani kusumawati kusumo kuti kutlu kuusisto kuzmanovic kvam kvapil kwiatkowska kyriakidis kyriakou laakso laaksonen
laasonen lacerda lacina lacson lahlou laksana laksono lambrou lampinen lamrani langat langeland laroussi laskowski latif latvala
lauritzen laursen lawal lazarevic lazic lazrak leal lech legaspi lehto leino leinonen leitao lengyel leppanen lesmana leszczynski
lewandowska lien lilleby lindahl lindblom linde lindholm lindroos linhart linna lins lipinski lipponen lis liwanag lobato lodhi lohia
loncar lorincz loureiro lovric lualhati luc luca lucic lukacs lukas lukasik lukic lundby lunde lungu luoma lupu luthra luu lyngstad
maaloul maatta mabaso mabrouk macapagal macaraeg macek machacek machala macharia machova maciejewska maciejewski macovei madan madej
maftei magbanua magdic magno magnussen magnusson magsaysay mahajan maharani mahardika mahendra maheshwari mahfoud mahlangu mahmoudi maia
maina majchrzak majeed majewska majola majumdar makai makau makhanya makkonen makowska makowski makris malabanan malheiro malinen malinga
malinowska mallik malmberg maly mammadov mammadova manalo mandal manea mangubat manninen manole manolis manullang manurung marasigan
marciniak marcu mares maresova marinescu marinho marinovic marjanovic markiewicz markkanen markou marpaung marszalek marthinsen martic
martikainen martinek martinsen marton maryati marzouki masek maseko masri matejka mathiesen mathisen mathur matic matijevic matosevic
matousek mattsson matula matuszewski matyus maulana maurya mavridis mazal mazibuko mazurek mbatha mbeki mboya mebarki mehdiyev mehic
mehmood mehra mehrotra meira meireles mejri memon mendonca menezes mesquita mezei meziane mhlongo mian michailidis michalska miettinen
mihailescu mihajlovic mihalache mihalik mijatovic mikalsen mikic mikkelsen mikkola mikkonen mikolajczyk miksik mikulic milanovic miletic
milewski milic militaru minhas mircea mirea mirzayev mistry mitra mitrovic mittal mladenovic mocanu modi mogensen mohacsi mohanty mohr
moilanen moisa mokhtari moldoveanu molefe molin moraes morais moraru moravcova moravec mork moussaoui moyo mrabet mrazek mroz mthembu
mugabe mughal mukhopadhyay mulyani mulyono munandar munir muntean muratovic murawski muresan musat musayev musial musil musilova
mustafayev mustonen muthoni mutlu mutua mwale myhre myklebust myllyla myllymaki nababan naciri nadeem naess nagar naik nainggolan najafov
najjar nambiar nanda nandi napitupulu naqvi narang narula nasirov nasr nasri nastase nasution navratil navratilova nawaz nawrocki nayak
nazarbayev ncube ndung neacsu neagoe neagu nechita nedelcu nedeljkovic negi negoita negreiros negru nemcova nemecek nemes nevalainen
ngcobo nghiem ngubane nguyenova niazi nica nicolae nicolescu niedzwiecki niemela niemiec nigam nikolaou nilsen ninh niskanen nissinen nita
nitu nkomo nkrumah nobrega nong noor nordby nordin norgaard nousiainen novaes novakova novakovic novosel novotna nowacki ntuli nugraha
nuraini nurhayati nurmagambetov nurmi nurminen nwachukwu nwankwo nyambura nyberg nygaard nyman nystrom nzuzo oancea obasanjo oberoi
obradovic odegaard odegard odinga oduya ofori oguz oikonomou ojala ojanen ojha ojo okamura okello okereke okonkwo okoro okoye oksanen
oksuz okur oladipo olaru olejnik olesen olgun olivar olofsson olowo olszewska olteanu omarov omerovic omondi onal onyango opoku oprea
orban orlic orlowski orosz orsag orsos orujov orzechowski osinski osmanovic ospanov ostby osterberg ostrowska otava ouali ouazzani ouchen
ouedraogo overgaard owczarek ozbek ozcan ozdogan ozen ozer ozgur ozkaya oztekin ozyurt paananen pacquiao padhi padmasari paduraru pagaduan
paiva paixao pakkanen pala palecek palfi palonen pamungkas pana panagiotopoulos panagiotou panait panayiotou panchal pande pandit pandya
panganiban panggabean pangilinan panjaitan papadakis papadimitriou papadopoulou papageorgiou papaioannou papanikolaou papathanasiou
paraskevopoulos parekh parikh parkkinen parmar partanen pasanen pasaribu pascu pasha passos pasztor pataki pathak patnaik patra patricio
paun pavel pavic pavlicek pavlidis pavlik pavlou pawlik pawlowska pazdera pech pecha pejic pekcan pekkanen pektas pelkonen peltola
peltonen pennanen peric perisic perkovic perlas permadi permana permata permatasari pesek pesonen petcu petersson petkovic petr petre
petrescu petrica petridis petrik petrou pettersen phiri phung piatek pietrzyk pilar pilarczyk pimenta pinheiro pinho pintea pinter
piotrowska pirvu pitkanen pitra planinic plavsic pluta podgorski pohjola poikonen pokorna polakova popovic popovici pospisilova potocnik
pradana pradhan pradipta prakash prakoso pramono pranata prasetya prasetyo pratama pratiwi prazak preda prestegard pribadi prihatin
prihoda prochazkova prpic prusa przybyla przybylska przybylski ptacek ptak puiu pulkkinen punzalan puranen puri purohit puscasu puspita
puspitasari putra qadir qazi quach quaye quiambao quintao quizon rabelo rachidi rachman rachmawati radebe radic radoi radomski radosevic
radovanovic radulescu rafiq raghavan rahardjo rahayu rahimov rahmadi rahmani rai raina raj raja rajala rajic rakhimov rakic ramachandran
ramadan ramadhan ramadhani ramakrishnan ramalho ramaswamy ramberg ramic ranganathan rantala rasanen rashid rastogi ratajczak rathi rathod
rauf rauhala raut ravn rawat rehak rehman reitan resende rezac rezek rezgui ringdal rinne rissanen ristic ritter riyadi rizvi roed
rogowski romanowski ronkainen ronning roque rosadi rosca rosinski rostad rostas rosu rotaru rout ruas rudnicka rudnicki ruotsalainen
rustad rustamov rutkowska ruud ruzickova rybak rybar rybicki rzayev saadi saarela sabbagh sabic sadiki sadki sadowska sadykov saeed
saefullah safarov safdar safitri sahan sahni sahoo sahu saidi saidov saini saksena saleem salhi salihovic salim salimov sall salles
salmela salmi salonga salunkhe samadi samanta samonte samosir samuelsen sancak sandor sandu sandvik sanggalang sanghvi saputri saragih
saraiva sari saric saridas sarikaya sarkkinen sarkozi sarma sarr sasongko sassi sava savas savic sawant sawicki saxena sayin sebbar
sebesta sedlackova sedlak sefrioui seghir sehgal seitov seixas selimovic selvi sembiring sener sengupta seppala seppanen sequeira sesay
seth setiawati setyawan sezer shabangu shafi shahbazov shakir shastri shekhawat shenoy sheth shetty shrivastava siahaan sianipar sibarani
sibiya siddiqi siddiqui sideris siedlecki sienkiewicz sihombing sihvonen sikorska sikorski silaban silalahi sillanpaa simatupang simecek
simek simic simion simola simonsen simunek simunovic sinaga singhal sinha sipos sirbu siroky sirvio sison sitompul situmeang situmorang
sivri sjogren skaar skala skiba skoda skoglund skov skowronska skowronski slaoui slavik sletten slezak slimani sliwinski sljivic smid
smolik smolinski sobczak sobczyk sobieraj sobolewski sobotka sobral socha soderberg soderstrom sodhi sohail sokolowska sokolowski solak
solanki solheim soliman solli soltani somogyi soni sonmez sood soomro soos sorsa sotiriou souissi soukup soukupova soyer soylu spacek
spanos spasic spyrou sramek srivastava stachowiak stamatiou stanciu stancu stanek stanescu stangeland stanic stankiewicz stasiak stastny
stathopoulos stavrou steen stefan stefanescu stefanovic stefanski stehlik stejskal stenberg stene stepanek stoian stoicescu stojkovic
strandberg stransky strnad stroe strzelecki studeny subagyo subekti subotic subramaniam suchanek suciu sudarsono sudirman sudrajat
sugiarto suharti suhendra sukarno sulaiman suleimenov suleymanov sulistyo sulistyowati suljic sultan sumarni sumulong sundaram sundstrom
suomalainen suominen supriadi supriyadi supriyanto suri suric suryadi suryana suryani suryono susilo susilowati sutanto suto sutrisno
suwarno svec sveen svendsen svobodova swaminathan syahputra syed sykora sykorova sylla syversen szalai szalay szanto szczepaniak
szczepanski szczesny szekely szekeres szigeti szoke szucs szulc szvoboda szymanska szymczak tadic taghiyev tahir tahiri taipale talbi
talwar tambo tamminen tampubolon tanase tandon taneja tangen tanjung tanskanen tarigan tariq tasci tasdemir tashkentov taskin tastan
tataru teigen tekin tekinalp teles tellefsen tembo temel temiz teodorescu tepe tesar thach thakkar thapar theodoropoulos theodorou
thomassen thorsen thorstensen thygesen tiainen tikkanen tiongson tirkkonen toader todorovic toft toivanen toivonen tollefsen tolonen toma
toman tomanek tomasevic tomaszewska tomczak tomczyk tomek tomic tomljenovic toor topal topcu toprak torgersen torma torok torp tosun
tothova touati trajkovic trandafir trieu trifan trindade trnka trojanowski tsakiris tshabalala tsiolis tucek tudorache tudose tulegenov
tunc tunca tuncer turan turcu turgut turkmen turkoglu turpeinen tveit tyagi tyszka ucar uche uckun udoh ujvari ulas ulriksen ulu uluc
ulusoy umali unal ungureanu unlu unver upadhyay urbaniak urbanova urbanska urbanski ursu uslu usmani usmanov usta utami utomo uusitalo
uyar uygun uysal uzun vaananen vacek vadasz vaduva vaidya vainio vaisanen vajda valadares valenta valiyev valtonen vanek vanhanen vankova
varghese varma varol vartiainen vasconcelos vasic vasile vasilescu vasiliou vass vasudevan vavra vavrova vaz vehvilainen veiga veloso
venkataraman veres vertes verzosa vesela vestergaard vesterinen viana vidic vidovic viitanen vik viken vilela vilen villafuerte villela
vincze vinje vinther virag virk vitek vlach vlachos vlad vladu vlcek vlk vohra voicu voinea vojta voll vondracek vondrak vora vorel voros
vrana vrba vucic vujic vukic vuksan vulpe vuorinen vural vyas vydra wadhwa waheed walkowiak wambua wanjala warraich wasik wasilewska
wasilewski wawrzyniak weissova wekesa westby wiberg wibisono wibowo widiastuti widodo wierzbicka wierzbicki wiik wijayanti wilk winarno
winata winther wirawan wisniewska witkowska wlodarczyk wojcicki wojciechowska wojtas wold wroblewska wroblewski wrona wulandari wysocka
xenakis xuan yacoubi yalcin yalcinkaya yaman yanik yaprak yaqoob yavas yavuz yeboah yener yesil yesilyurt yigit yildizhan ylagan ylitalo
ylonen yousaf yousfi yuce yucel yuksel yuliana yulianti yuniarti yunita yurt yusifov yusupov zacharias zafar zaharia zahradnik zaidi
zajicek zaki zakrzewska zakrzewski zalewska zalewski zaman zambo zamfir zaoui zawada zawadzka zawadzki zdravkovic zecevic zelenka zeleny
zemanova zengin zerhouni zervas zeynalov zhumabayev ziani zidane zidek zieba zielinska zika zimny ziolkowski zivkovic zoric zorlu zouari
zsoldos zukowski zulkarnain zuma zungu zunic zupan zupancic zych
`;
