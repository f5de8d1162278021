// Surnames that are common somewhere, without accents. Written down by hand for this project; docs/decisions has the why.
export const SURNAMES = `
smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson thomas taylor moore jackson
martin lee perez thompson white harris sanchez clark ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green
adams nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker cruz edwards collins reyes stewart morris
morales murphy cook rogers gutierrez ortiz morgan cooper peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood
james bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster jimenez powell jenkins perry russell sullivan
bell coleman butler henderson barnes gonzales fisher vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace
moreno west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro marshall owens harrison fernandez mcdonald woods
washington kennedy wells vargas henry chen freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw snyder mason
dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone salazar fox warren mills meyer rice schmidt garza daniels ferguson nichols
stephens soto weaver ryan gardner payne grant dunn kelley spencer hawkins arnold pierce hansen peters santos hart bradley knight elliott cunningham
duncan armstrong hudson carroll lane riley andrews alvarado ray delgado berry perkins hoffman johnston matthews pena richards contreras willis
carpenter lawrence sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper burke larson santiago maldonado
morrison franklin carlson austin dominguez carr lawson jacobs obrien lynch singh vega bishop montgomery oliver jensen harvey williamson gilbert dean
sims espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas marquez fields park yang little banks padilla day
walsh bowman schultz luna fowler mejia davidson acosta brewer may holland juarez newman pearson curtis cortez douglas schneider joseph barrett
navarro figueroa keller avila wade molina stanley hopkins campos barnett bates chambers caldwell beck lambert miranda byrd craig ayala lowe frazier
powers neal leonard gregory carrillo sutton fleming rhodes shelton schwartz norris jennings rios watts mcdaniel cohen horton mccarthy hale obrien
robbins figueroa harmon maxwell pope norton bush wolfe mullins hammond swanson bowen ramsey barker parks mack goodwin potter mcguire graves hodges
townsend wise farmer doyle strickland hardy warner manning cannon moody osborne mccormick thornton paul pratt holt bauer klein shah ali chan huang
lin liu zhang wu zhao chang cheng yu xu sun zhu hu guo he gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong yuan pan cai
jiang yu ye du su wei lu ding ren shen yao cui zhong tan liao fan wang qian kong bai xiong shi meng qin wan duan lei hou long tao hao gu mao kang
erickson fletcher mckinney page dawson joseph marsh mccullough quinn garner reese francis yates bradshaw blake floyd sherman hubbard wolf cummings
moss hines burgess cross bird sharp mann ballard gill baldwin flynn hogan blair cobb lyons casey clarke gibbs stokes mckenzie conner ingram
obrien oconnor oneill oneal odonnell fitzgerald gallagher kavanagh byrne mccarthy macdonald mackenzie mackay macleod campbell stewart sinclair fraser
ferguson cameron ross hamilton wallace kerr paterson gillespie davies griffiths owen llewellyn bevan pritchard rees lloyd morgan vaughan thomas
jenkins hewitt hargreaves ashworth holloway barlow whitaker thorpe pickering bailey booth atkinson dixon clarkson hodgson kirk metcalfe ramsden
wilkinson sutcliffe heath cartwright wainwright winter frost summers winters hobbs dalton burrows chadwick ellison fenton goddard hayward kemp lamb
marsden naylor parry preston rowe sharpe shepherd slater stephenson stevenson turnbull walton whitehead wyatt abbott akhtar begum hussain khan mahmood
malik mohamed iqbal ahmed shaikh sheikh qureshi chaudhry butt mirza raza hassan hussein ibrahim mahmoud abdullah rahman islam hossain uddin chowdhury
das roy ghosh banerjee mukherjee chatterjee sen bose dutta saha sarkar mondal nath paul kumar sharma verma gupta agarwal aggarwal jain mehta desai
joshi kulkarni deshpande patil pawar shinde jadhav more gaikwad kadam chavan bhosale reddy rao naidu nair menon pillai iyer iyengar krishnan
subramanian venkatesan raman srinivasan rajan murthy prasad mishra tiwari pandey dubey shukla tripathi trivedi dwivedi yadav chauhan rathore rajput
thakur bhatia kapoor khanna malhotra chopra arora sethi bedi gill sidhu dhillon grewal sandhu mann bajwa kaur thapa gurung shrestha adhikari perera
fernando silva desilva jayasinghe bandara muller mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schafer schaefer koch
bauer richter klein wolf schroder schroeder neumann schwarz zimmermann braun kruger krueger hofmann hartmann lange schmitt werner schmitz krause meier
lehmann schmid schulze maier kohler koehler herrmann konig koenig walter mayer huber kaiser fuchs peters lang scholz moller moeller weiss jung hahn
schubert vogel friedrich keller gunther guenther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm boehm
winter kraus martin schumacher kramer kraemer vogt stein jager jaeger otto sommer gross seidel heinrich brandt haas schreiber graf schulte dietrich
ziegler kuhn kuehn pohl engel horn busch bergmann thomas voigt sauer arnold wolff pfeiffer ernst hubner huebner lindner fritz kaufmann barth
schindler steiner gruber pichler moser leitner egger eder brunner hofer bucher meili frei widmer gerber baumgartner suter zimmerli hess bachmann
eberle strobel kunz reuter ott jahn bender hauser naumann hein nowak schreiner kern beyer thiele marx lenz heinz dreher martens petersen hansen
christensen jensen nielsen pedersen andersen larsen sorensen rasmussen jorgensen madsen kristensen olsen thomsen christiansen poulsen johansen
knudsen mortensen moller holm lund schmidt svensson johansson andersson karlsson nilsson eriksson larsson olsson persson gustafsson pettersson
jonsson jansson hansson bengtsson lindberg lindstrom lindqvist lindgren lundqvist axelsson bergstrom lundberg lind lundgren berglund fredriksson
sandberg henriksson forsberg sjoberg wallin engstrom eklund danielsson hakansson lundin gunnarsson holm bjork bergman samuelsson fransson wikstrom
isaksson berg hagen haugen johannessen kristiansen halvorsen bakken dahl strand moen solberg lie nygard eide iversen strom jacobsen berge korhonen
virtanen makinen nieminen makela hamalainen laine heikkinen koskinen jarvinen lehtonen lehtinen saarinen salminen heinonen niemi heikkila salonen
kinnunen turunen salo laitinen tuominen rantanen karjalainen jokinen mattila savolainen lahtinen ahonen martin bernard dubois thomas robert richard
petit durand leroy moreau simon laurent lefebvre michel garcia david bertrand roux vincent fournier morel girard andre lefevre mercier dupont
lambert bonnet francois martinez legrand garnier faure rousseau blanc guerin muller henry roussel nicolas perrin morin mathieu clement gauthier
dumont lopez fontaine chevalier robin masson sanchez gerard nguyen boyer denis lemaire duval joly gautier roger roche roy noel meyer lucas meunier
jean perez marchand dufour blanchard marie barbier brun dumas brunet schmitt leroux colas fernandez renard arnaud rolland caron aubert giraud
leclerc vidal bourgeois renaud lemoine picard gaillard philippe leclercq lacroix fabre dupuis olivier rodriguez da-silva hubert louis charles
guillot riviere le-gall guillaume adam rey moulin gonzalez berger lecomte menard fleury deschamps carpentier julien benoit paris maillard marchal
aubry vasseur leblanc pons cousin perrot lebrun tessier poirier bouvier huet carre tremblay gagnon cote bouchard gauthier morin lavoie fortin gagne
ouellet pelletier belanger levesque bergeron leblanc paquette girard simard boucher caron beaulieu cloutier dube poirier fournier lapointe leclerc
lefebvre poulin thibault martel rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini costa giordano
rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso ferrara galli martini leone longo gentile martinelli vitale lombardo serra coppola
desantis dangelo marchetti parisi villa conte ferraro ferri fabbri bianco marini grasso valentini messina sala deangelis gatti pellegrini palumbo
sanna farina rizzi monti cattaneo morelli amato silvestri mazza testa grassi pellegrino carbone giuliani benedetti barone rossetti caputo montanari guerra
palmieri bernardi martino fiore ferretti bellini basile riva donati piras vitali battaglia sartori neri costantini milani pagano ruggiero sorrentino
damico orlando negri silva santos oliveira souza sousa rodrigues ferreira alves pereira lima gomes costa ribeiro martins carvalho almeida lopes soares
fernandes vieira barbosa rocha dias nascimento andrade moreira nunes marques machado mendes freitas cardoso ramos goncalves santana teixeira araujo
pinto melo castro campos monteiro correia correa moura barros borges batista cavalcanti cavalcante azevedo medeiros pires reis neves cunha miranda
fonseca sampaio duarte coelho guimaraes siqueira tavares brito macedo bezerra xavier farias leite queiroz magalhaes amaral aguiar nogueira rezende
peixoto assis pacheco figueiredo antunes matos henriques fonseca gaspar simoes baptista lourenco esteves faria garcia gonzalez rodriguez fernandez
lopez martinez sanchez perez gomez martin jimenez ruiz hernandez diaz moreno alvarez munoz romero alonso gutierrez navarro torres dominguez vazquez
ramos gil ramirez serrano blanco suarez molina morales ortega delgado castro ortiz rubio marin sanz nunez iglesias medina garrido santos castillo
cortes lozano guerrero cano prieto mendez calvo cruz gallego vidal leon herrera marquez pena cabrera flores campos vega diez fuentes carrasco caballero
nieto reyes aguilar pascual herrero santana lorenzo hidalgo montero ibanez gimenez ferrer duran vicente benitez mora santiago arias vargas carmona
crespo roman pastor soto saez velasco soler moya esteban parra bravo gallardo rojas pardo merino franco espinosa lara izquierdo rivas silva rivera
casado arroyo redondo camacho rey vera otero luque galan montes rios sierra segura carrillo marcos marti soriano mendoza bernal robles vila valero
palacios benito exposito andres macias pereira guerra heredia varela villar barrios contreras zamora quintero salas mejia valencia restrepo cardenas
ospina giraldo jaramillo londono gaviria uribe zapata osorio castano arango velez correa hoyos alzate duque cardona montoya salazar acevedo agudelo
bedoya henao marulanda buitrago quispe mamani flores condori huaman choque chavez vilca apaza rojas vasquez espinoza sandoval figueroa tapia araya
sepulveda valenzuela munoz contreras fuentes bustos peralta ledesma sosa acosta aguirre gimenez quiroga luna villalba ferreyra cabral godoy ojeda
juarez coronel maldonado escobar barrera trejo ochoa orozco zavala rangel villarreal esquivel arellano cervantes galvan ibarra lugo tovar solis rosales
trujillo dejong jansen devries vandenberg bakker visser smit meijer deboer mulder degroot bos vos peters hendriks vanleeuwen dekker brouwer dewit
dijkstra smits degraaf vandermeer vanderlinden kok jacobs dehaan vermeulen vandenheuvel vanderveen vandenbroek schouten vanbeek willems vanvliet
hoekstra maas verhoeven koster vandam vanderwal prins blom huisman peeters kuipers vanveen kuiper veenstra postma martens vandenbosch kramer
janssens maes mertens willems claes goossens wouters declercq dejonghe verhaeghe vandamme desmet lambrechts aerts hermans michiels lemmens
nowak kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski jankowski mazur kwiatkowski wojciechowski
krawczyk kaczmarek piotrowski grabowski zajac pawlowski michalski krol wieczorek jablonski wrobel nowakowski majewski olszewski stepien malinowski
jaworski adamczyk dudek nowicki pawlak gorski witkowski walczak sikora rutkowski baran michalak szewczyk ostrowski tomaszewski pietrzak novak svoboda
novotny dvorak cerny prochazka kucera vesely krejci horak nemec pokorny marek pospisil hajek jelinek kral ruzicka benes fiala sedlacek dolezal zeman
kolar horvath kovac varga toth nagy balogh molnar szabo kovacs kiss nemeth farkas papp takacs juhasz lakatos meszaros olah simon racz fekete szilagyi
popescu ionescu popa pop radu dumitru stan stoica gheorghe matei ciobanu rusu mihai constantin marin serban lazar florea dobre nistor munteanu moldovan
ivanov smirnov kuznetsov popov vasiliev petrov sokolov mikhailov novikov fedorov morozov volkov alekseev lebedev semenov egorov pavlov kozlov stepanov
nikolaev orlov andreev makarov nikitin zakharov zaytsev solovyov borisov yakovlev grigoriev romanov vorobyov sergeev kuzmin frolov aleksandrov dmitriev
korolev gusev kiselev ilyin maksimov polyakov sorokin vinogradov kovalev belov medvedev antonov tarasov zhukov baranov filippov komarov davydov belyaev
gerasimov bogdanov osipov sidorov matveev titov markov mironov krylov kulikov karpov vlasov melnikov denisov gavrilov tikhonov kazakov afanasyev danilov
savelyev timofeev fomin chernov abramov martynov efimov fedotov shcherbakov nazarov kalinin isaev chernyshev bykov maslov rodionov konovalov lazarev
voronin klimov filatov ponomarev golubev kudryavtsev prokhorov naumov potapov zhuravlev ovchinnikov trofimov leonov sobolev ermakov kolesnikov goncharov
emelyanov nikiforov grachev kotov grishin efremov arkhipov gromov kirillov malyshev panov moiseev rumyantsev akimov kondratyev biryukov gorbunov anisimov
eremin tikhomirov galkin lukyanov mikheev skvortsov yudin belousov nesterov simonov prokofiev kharitonov knyazev tsvetkov levin mitrofanov voronov
shevchenko kovalenko bondarenko tkachenko kravchenko oliynyk shevchuk koval polishchuk bondar lysenko moroz marchenko tkachuk savchenko rudenko petrenko
jovanovic petrovic nikolic markovic djordjevic stojanovic ilic stankovic pavlovic milosevic horvat kovacevic babic maric juric novak knezevic vukovic
markovic petrov georgiev dimitrov ivanova petrova dimitrova todorov stoyanov papadopoulos pappas georgiou ioannou nikolaidis vasilakis yilmaz kaya demir
celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat korkmaz tanaka sato suzuki takahashi
watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu saito yamazaki mori abe ikeda
hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto okada hasegawa murakami kondo ishii sakamoto endo aoki fujii nishimura fukuda ota miura
fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata sakai kudo yokoyama miyazaki
miyamoto uchida takagi ando taniguchi ohno maruyama imai takada fujimoto takeda murata ueno sugiyama masuda hirano sugawara otsuka kojima chiba kubo
matsui iwasaki sakurai kinoshita noguchi matsuo nomura kikuchi sano onishi sugimoto arai kim lee park choi jung jeong kang cho yoon jang lim han shin seo
kwon hwang ahn song hong yoo ryu jeon moon yang bae baek heo nam shim noh ha joo cha gu tran nguyen pham hoang huynh phan vu vo dang bui do ho ngo duong ly
okafor okeke adeyemi adebayo ogunleye olawale eze nwosu obi chukwu mensah owusu boateng asante osei appiah agyeman diallo traore keita coulibaly toure
camara diop ndiaye fall sow ba sy cisse kone ouattara mwangi kamau otieno ochieng wanjiru kimani njoroge odhiambo nkosi dlamini ndlovu khumalo zulu
mkhize sithole mokoena naidoo govender botha vanderwesthuizen pretorius vanwyk dutoit nel fourie coetzee steyn venter kruger bekele tesfaye haile
cohen levy mizrahi peretz biton dahan friedman katz goldberg rosenberg goldstein weinstein bernstein silverman rosen shapiro kaplan feldman
alvarez kowalska nowakowska ivanovich hakim haddad khoury nasser saleh mansour aziz farah salem abbas bakr sayed mostafa gamal fathy tawfik
benali benyahia bouzid cherif mansouri alaoui bennani idrissi tazi berrada hamdi trabelsi jaziri ghannouchi
reyes delacruz santos bautista delrosario villanueva aquino pascual mercado tolentino salvador wijaya susanto santoso setiawan hidayat nugroho
rahmawati kurniawan saputra siregar simanjuntak harahap lubis tan lim ng goh chua teo koh ong low yap chong
`;
