// First names that are common somewhere, without accents. Written down by hand for this project; docs/decisions has the why.
export const FIRST_NAMES = `
aaron abbie abby abdul abdullah abel abigail abraham ada adam adele adelaide adrian adriana agatha agnes aidan aileen aisha alan alana
albert alberta alejandra alejandro alex alexa alexander alexandra alexandria alexia alexis alfred alfredo ali alice alicia alina alisa alisha
alison alissa allan allen allison alma alvin alyssa amalia amanda amara amber amelia amelie amina amir amit amy ana anastasia anders andre
andrea andreas andres andrew andy angel angela angelica angelina angelo angie anika anil anita anja ann anna annabelle anne annette annie
annika anthony antoine antoinette anton antonia antonio antony april arabella archie ariana arianna ariel arjun arlene armando arnold arthur
arturo arun asha ashley ashok asia astrid aubrey audrey august augusto aurora austin autumn ava avery axel ayesha aylin barbara barry
bartosz beatrice beatriz beau becky belinda bella ben benedict benjamin bennett bernadette bernard bernardo bernd bernice bert bertha bertrand
bess beth bethany betsy betty beverly bianca bill billie billy bjorn blake blanca blanche bob bobbie bobby bonnie boris brad bradley brady
brandi brandon brandy brayden breanna brenda brendan brent bret brett brian briana brianna bridget brigitte britney brittany brittney brock brooke
bruce bruno bryan bryce bryson byron caitlin caleb callum calvin cameron camila camilla camille candace candice carina carl carla carlo carlos
carlton carly carmen carol carole carolina caroline carolyn carrie carter casey cassandra cassie caterina catherine cathleen cathy cecil cecile cecilia
cedric celeste celia celine cesar chad chandra chantal charlene charles charlie charlotte chase chelsea cheryl chester chiara chloe chris christa
christian christiane christie christina christine christophe christopher christy cindy claire clara clarence clarissa clark claude claudia claudio clayton
clement clemens clifford clifton clint clinton clyde cody colby cole colette colin colleen colton connie connor conor conrad constance consuelo cooper
cora corey corinne cornelia cornelius cory courtney craig cristian cristina crystal curtis cynthia cyril daisy dakota dale dalia dallas dalton damian
damien damon dan dana daniel daniela daniele daniella danielle danny dante daphne darcy darius darla darlene darnell darrell darren darryl darwin
dave david davide dawn dean deanna debbie deborah debra deepak deirdre delia delores denis denise dennis derek derrick desiree desmond devin devon
dewey dexter diana diane dianna dianne diego dieter dietmar dimitri dina dirk divya dolores domenico dominic dominik dominique don donald donna donovan
dora doreen doris dorothea dorothy doug douglas drew duane dustin dwayne dwight dylan earl ebony eddie edgar edith edmund edna eduardo edward edwin
eileen elaine eleanor elena eleni elias elijah elisa elisabeth elise elizabeth ella ellen ellie elliot elliott elmer elodie eloise elsa elsie elvira
emanuel emanuele emil emilia emilie emilio emily emma emmanuel emmett enrico enrique enzo eric erica erich erik erika erin ernest ernesto ernst erwin
esmeralda esperanza esteban estelle esther ethan ethel etienne eugene eugenia eunice eva evan evangeline eve evelyn everett ezra fabian fabienne fabio
fabrice faith fatima fatma faye federica federico felicia felicity felipe felix ferdinand fernanda fernando filip filippo finn fiona flavia flavio
flora florence florian floyd fran frances francesca francesco francine francis francisca francisco franck francois francoise frank frankie franklin franz
fred freda freddie frederic frederick frederik fredrik freya frieda friedrich fritz gabriel gabriela gabriele gabriella gabrielle gail garrett garry gary gavin
gemma gene genevieve geoffrey george georges georgia georgina gerald geraldine gerard gerardo gerd gerhard german gertrude giacomo gianluca gilbert gilberto
gilles gillian gina ginger gino giorgia giorgio giovanna giovanni gisela gisele giulia giuliana giulio giuseppe gladys glen glenda glenn gloria gonzalo gordon
grace gracie graciela graham grant greg gregor gregory greta gretchen grzegorz guadalupe guido guillaume guillermo guiseppe gunter gunther gus gustav
gustavo guy gwen gwendolyn hailey haley hanna hannah hannelore hans harald harley harold harriet harris harrison harry harvey hassan hattie hazel heath
heather hector heidi heike heinrich heinz helen helena helene helga helmut henri henrietta henrik henrique henry herbert herman hermann herve hilary hilda
holger holly homer hope horacio horst howard hubert hugh hugo humberto hunter ian ibrahim ida ignacio igor ilse imran ines inga inge ingeborg ingrid ira
irene iris irma irving irwin isaac isabel isabella isabelle isaiah isidro ismael isobel israel ivan ivana ivy jack jackie jackson jaclyn jacob jacqueline
jacques jade jaime jake jakob jakub jamal james jamie jan jana jane janet janice janine janis jared jasmin jasmine jason jasper javier jay jayden jayne
jean jeanette jeanine jeanne jeannette jeannie jeff jefferson jeffery jeffrey jenna jennie jennifer jenny jeremiah jeremy jerome jerry jesse jessica jessie
jesus jill jillian jim jimmie jimmy jing jo joachim joan joann joanna joanne joao joaquim joaquin jochen jodi jodie jody joe joel johan johanna johannes john
johnathan johnnie johnny jon jonas jonathan jordan jordi jorg jorge jose josef josefa josefina joseph josephine josh joshua josiah joy joyce juan juana juanita
jude judith judy jules julia julian juliana julianne julie julien juliet julieta juliette julio julius june jurgen justin justine kai kaitlyn kamal kara karen
kari karim karin karina karl karla kasper kate katelyn katharina katharine katherine kathleen kathryn kathy katia katie katja katrin katrina kay kayla keith
kelley kelli kellie kelly kelsey ken kendall kendra kenneth kenny kent kerry kevin khadija khaled kiara kim kimberly kirk kirsten klara klaus knut konrad krista
kristen kristi kristian kristin kristina kristine kristopher krystal krzysztof kumar kurt kyle kylie lance lara larissa larry lars latasha latoya laura lauren
laurence laurent laurie lawrence lea leah leandro leanne lee leila lena leo leon leona leonard leonardo leroy leslie lester leticia levi lewis liam lidia
liliana lillian lilly lily linda lindsay lindsey linnea lisa livia liz lloyd logan lois lola lora loraine lorena lorenzo loretta lori lorraine lothar lou louis
louisa louise lourdes luca lucas lucia luciana luciano lucie lucien lucille lucinda lucy ludovic ludwig luigi luis luisa luiz lukas luke luna luther luz lydia
lyle lynda lynette lynn lynne mabel mackenzie madeline madison mae magdalena maggie magnus mahmoud maja malcolm malik mallory mandy manfred manoj manon manuel
manuela mara marc marcel marcelo marcella marcia marcin marco marcos marcus marek margaret margarita margaux margie margot marguerite maria mariah mariam
mariana marianne maribel marie marija marilyn marina mario marion marisa marisol marissa marjorie mark marko markus marlene marlon marta martha martin martina
marty marvin mary maryam maryann mateo mateus matheus mathew mathias mathieu mathilde matilda matt matteo matthew matthias mattie maud maureen maurice mauricio
mauro max maxime maximilian maxine maxwell maya mckenzie meagan megan meghan mehmet melanie melinda melissa melody melvin mercedes meredith mia michael michaela
michal micheal michel michele micheline michelle miguel mika mike mikhail mila milan mildred miles milton mimi mina mindy minnie mira miranda miriam misty
mitchell mohamed mohammad mohammed moises molly mona monica monika monique morgan moritz morris moses muhammad murray mustafa myra myriam myrtle nabil nadia
nadine nancy naomi natalia natalie natasha nathalie nathan nathaniel neal neha neil nellie nelson nestor nicholas nick nicola nicolas nicole niels nigel nikita
nikola nikolai nikolaos nils nina nisha noah noel noelle noemi nolan nora norbert noreen norma norman octavio odette olaf olga oliver olivia olivier ollie omar
opal ophelia oscar osman otis otto owen pablo paige pam pamela paola paolo pascal pascale pat patrice patricia patrick patsy patti patty paul paula paulette
paulina pauline paulo pavel pawel pearl pedro peggy penelope penny per percy perry pete peter petra phil philip philipp philippe phillip phoebe phyllis pia
pierre pierrick pilar piotr polly poonam preston priscilla priya priyanka quentin quincy rachael rachel rachelle rafael raffaele rahul raimund rainer raj rajesh
rakesh ralf ralph ramon ramona randal randall randolph randy raphael raquel rashid raul ravi ray raymond reagan rebecca rebekah reed regina reginald reinhard
remi rena renata renate rene renee renate reuben rex rhonda ricardo riccardo richard rick ricky riley rita rob robbie robert roberta roberto robin robyn rocio
rodney rodolfo rodrigo roger rohit roland rolf roman romain romeo ron ronald ronnie rosa rosalie rosalind rosanna rosario rose rosemarie rosemary rosie ross rowan
roxanne roy ruben ruby rudolf rudolph rudy rufus rupert russell ruth ryan sabine sabrina sadie said sal sally salma salvador salvatore sam samantha samir samuel
sandeep sandra sandrine sandro sandy sanjay santiago santos sara sarah sasha saul savannah scott sean sebastian sebastien selena selma serena serge sergei sergey
sergio seth shane shannon shari sharon shaun shawn sheila shelby sheldon shelia shelley shelly sheri sherman sherri sherry sheryl shirley shreya sidney sierra
sigrid silke silvia simon simona simone sina sofia sofie soledad sonia sonja sonya sophia sophie spencer stacey stacie stacy stanislav stanley stefan stefania
stefanie stefano steffen stella stephan stephane stephanie stephen steve steven stewart stuart sue suman sunil suresh susan susana susanna susanne susie suzanne
suzette svetlana sven sydney sylvain sylvia sylvie tabitha tamara tamika tammy tania tanja tanya tara tasha tatiana taylor ted teresa teri terrance terrell
terrence terri terry thea thelma theo theodor theodore theresa therese thiago thibault thierry thomas thorsten tiffany tim timo timothy tina tobias toby todd
tom tomas tomasz tommaso tommy toni tony tonya torsten tracey traci tracy travis trevor tricia trisha tristan troy tyler tyrone udo ugo ulrich ulrike ursula
uwe valentin valentina valeria valerie valeria vanessa vera verena vernon veronica veronika veronique vicente vicki vickie vicky victor victoria vijay viktor
vikram vincent vincenzo viola violet violeta virginia virginie vittorio vivek vivian viviana viviane vladimir volker wade walter waltraud wanda warren wayne
wendell wendy werner wesley whitney wilbur wilfred wilhelm will willard willem willie wilma winifred winston wolfgang xavier ximena yasmin yolanda youssef yusuf
yvette yvonne yves zachary zoe zoey zofia
aad aafke aart adriaan adrianus anneke annemarie annelies arend arie bart bas bram cees cor daan dick dirkje ellis evert femke floor floris frits fleur geert
gerrit gijs hanneke hein hendrik hendrika henk herma huub ilona ineke jaap jacco jacoba janneke jannie jeroen jelle joke joost joris jos jurriaan kees klaas
koen lieke lotte maarten maartje machteld marieke marijke marjan marloes mart matthijs mees menno mieke mirjam nienke niek noor petronella pieter piet pim
reinier rien rik roel ruud sanne saskia siem sjoerd sander sophie stijn suze sybren teun thijs tineke tjeerd toon trudy wim wietske willemijn wouter wout
abelardo adela adolfo agustin agustina aitor alba alberto alfonso alonso alvaro amaia amparo anibal anselmo antonella araceli aranzazu ariadna asuncion
aurelio aurora begona belen benito borja bernarda camilo candela candelaria carolina catalina celestino concepcion concha cristobal daniela delfina demetrio
diana dolores domingo edelmira efrain eladio emiliano encarnacion esteban eugenio eulalia eva fabiana facundo faustino feliciano fermin fidel florencia
francisca gabino gaspar genaro gerardo german gines graciela gregorio guadalupe heriberto herminia hernan hilario ignacia inmaculada irene isabela isidoro
iker jacinto jacobo jesus jimena jonathan josefa juancarlos julian juliana laura leandro leonor lorena lucrecia luzmila macarena magdalena maite manuela
marcela marcelino marcos margarita maricarmen maricela marisa martin matias mauricio maximiliano melisa mercedes micaela milagros mireia modesto monserrat
montserrat nahuel natividad nicanor nieves nuria octavio olegario oriol pascual patricio paz pedro pepe purificacion quique rafaela ramiro regina reinaldo
remedios ricardo rigoberto rocio rodolfo rogelio rosalia rosaura rufino ruperto sabino salome samuel santos saturnino segundo silvina silvestre sol susana
tadeo teodoro tomas trinidad ulises urbano valentin vanesa veronica victoriano virgilio wilfredo xiomara yadira yesenia yolanda zacarias zulema
adailton adalberto ademir adilson ailton alessandra alexandre aline altair ana-paula anderson andreia antonieta aparecida ariane arlindo benedito bernardo
breno bruna caio camila carla cassio catarina celia cicero claudemir cleber clarice cristiane daiane danilo debora denise diogo duarte edilson edson eduarda
elaine eliane elisangela elza emanuela erika evandro everton fabiana fabricio fatima fernanda flavia francisca geraldo gilmar gilson giovana gisele gleison
guilherme helder heloisa henrique iara igor isabela isadora ivone jair janaina joana joaquina joelma jose josiane juliana jussara karine katia laercio larissa
leticia lidiane lorena luana luciana lucimar lurdes luzia maira manoel marcelo marcia marcio marcos mariangela marilene marli mateus maurilio michele moacir
monica murilo nadir neide nelson nilson nilton nivaldo odair osvaldo patricia paulo pedro rafaela raimunda raimundo raissa reginaldo regiane reinaldo renan
renato rita roberval rodrigo rogerio romulo rosangela rosana rosilene rubens sandro sebastiana sergio severino silvana simone sidnei solange sonia sueli tainara
tatiane teresinha thais thiago tiago valdir valdemar valeria vanderlei vanessa vera vinicius vitor viviane wagner waldemar wallace wellington wesley yuri zilda
achille adelina adriano alberto aldo alessandra alessandro alessia alessio amedeo annalisa annamaria antonella antonino armando arianna assunta attilio aurelio
barbara beatrice benedetta benedetto biagio camilla carlotta carmela carmelo cesare chiara ciro clara claudia concetta corrado cosimo cristiano damiano daniele
daria dario debora diego domenica donatella donato edoardo elena eleonora elisa elisabetta emanuela ennio ermanno ettore eugenio eva fabrizia fabrizio fausto
federica ferdinando filomena fiorella fortunato fulvio gaetano gennaro gerardo giacinto giada giampaolo giancarlo gianfranco gianmarco gianna gianni gioia gioacchino
giordano giovanna giuseppina graziella grazia guglielmo ignazio ilaria immacolata irene isabella italo ivano laura leonardo letizia livio loredana lorella luciana
luciano lucrezia ludovica luisa manuela marcello margherita mariano marilena martina massimiliano massimo mattia maurizia maurizio michela michele mirella mirko moreno
nadia nicola nicoletta nicolo noemi nunzia orazio oriana orlando ornella ottavio palmira pasquale patrizia piera pierluigi piero pietro pina raffaella raimondo
renato renzo riccardo rinaldo rocco romano rosanna rosaria ruggero sabatino salvatore samuele sandra sandro sante saverio sebastiano serena sergio silvana silvano
silvio simona stefania stefano susanna teresa tiziana tiziano tommaso ubaldo umberto valentino vanda vincenza virgilio viviana walter
adrien agathe aime alain albane alexandre aline alix amandine ambre anais andree ange anouk antonin apolline armand armelle arnaud arthur aude aurelie aurelien
baptiste barthelemy bastien benedicte benoit berengere bernadette bertrand blandine brice camille capucine carole cecile celestine charlene charline christelle
christiane clarisse claudette claudie claudine clemence clotilde coralie corentin corinne cyrielle cyrille damien danielle delphine denise didier dimitri dominique
dorian edith edouard eliane eliott eloise emeline emile emilien emmanuelle erwan estelle eugenie evelyne fabien fanny fernand flavie flavien florent francette
franck gaelle gaetan gaspard gauthier gaylord genevieve georgette germain germaine geoffroy ghislaine gisele gregoire guillemette guy guylaine gwenaelle hadrien
helene herve hippolyte honore hortense hugues huguette isabelle jacky jean-pierre jean-claude jean-marc jean-luc jeannine jeremie jerome joel joelle jocelyne
joris josette josiane judicael julienne justine karine kevin laetitia laurette leonie liliane lilou lionel loic lorine louane louka luc lucette ludivine ludovic
maelle maelys mael magali marc-antoine marcelle margaux marie-claude marie-france marie-therese marielle marine marius marjolaine marlene martine maryse maryvonne
mathis maxence melina melusine mickael mireille monique morgane muriel nadege nathanael nicolle nina ninon noemie octave odile olivier ophelie oriane pascale
patrice paulette perrine philibert pierrette quentin raymonde regine regis rejane remy renaud robin rodolphe romane romuald rose-marie sandrine sebastien segolene
severine simone solange solene stephane suzanne sybille sylvain sylvette tanguy thibaud timothee tiphaine valentine valerian valery victorien violaine viviane yannick
yann yoann yohan yolande yvan yvette zelie
achim adelheid alois alwin anke annegret anneliese annemarie ansgar antje armin arne arno bastian beate benno bernhard berthold bettina birgit birte bodo bjarne
brigitta burkhard carsten christoph claus cordula dagmar detlef detlev doreen dorothee eberhard eckhard edda edeltraud egon ekkehard elfriede elke elmar emmerich
erhard erna ernst evelin ewald fabienne falk felicitas frauke friederike friedhelm friedrich gabriele georg gerlinde gernot gertrud gisela gottfried gregor gudrun
gunther gustav hannes hannelore hartmut hedwig heiko heiner helge helmuth henning henrike herta hildegard hubertus ina ingo ingrid irmgard isolde jens joerg jochen
josef jost jutta juergen karl-heinz karola karsten kathrin katrin kerstin kirstin klemens konstantin kordula kornelia kunigunde lars leopold liesel lieselotte
lisbeth loni lorenz luise lutz magda manfred maren margarete margit margret mario marit marlies mathias mechthild meike melitta merle mirko monika nadja nicole
norbert oswald otmar ottilie pascal petra philipp raimund reiner reinhold renate rene resi rolf-dieter rosemarie rosi rudiger ruediger ruth sascha sebastian
siegbert siegfried sieglinde sigmar sigmund silke simone soeren sonja sophie stefanie steffi susann svenja swantje sybille tanja theobald theresia thilo thorben
tilman till tim tobias torben traute traudel ulf ulla urs ute veit vera viktoria vinzenz volkmar waldemar wally walburga wendelin wenzel wiebke wieland wigbert
wilfried wiltrud winfried wolf wolfram xaver yannik zita
agata agnieszka aleksander aleksandra alicja andrzej anita barbara beata bogdan bozena cezary czeslaw damian danuta dariusz dawid dominika dorota edyta elzbieta
ewa ewelina filip franciszek gabriela genowefa grazyna halina hanna helena henryk ireneusz irena iwona izabela jacek jadwiga jaroslaw jerzy joanna jolanta jozef
justyna kacper kamil kamila karol karolina katarzyna kazimierz kinga krystian krystyna leszek lidia lucyna lukasz maciej magda malgorzata marcin mariola mariusz
marlena marzena mateusz michalina mieczyslaw miroslaw monika natalia oliwia patryk paulina pawel piotr przemyslaw radoslaw rafal renata robert roman ryszard
sebastian slawomir stanislaw stefan sylwia szymon tadeusz teresa tomasz urszula wanda wieslaw wieslawa wiktor wiktoria wioletta wladyslaw wojciech zbigniew zdzislaw
zenon zuzanna zygmunt
aino anneli antti arja arto eero eija eino elina erkki esa hanne hannu harri heikki helmi hilkka ilkka irja jaakko jari jarmo jenni johanna jorma jouni juha juhani
jukka kaarina kalle kari kirsi lasse lauri leena maija mari marja marjatta marko markku martti matti mikko minna mirja niina olavi olli osmo outi paavo paivi pasi
pekka pentti pertti pirkko raija raimo reijo riikka riitta risto saara sakari sami sanna sari satu seija seppo simo sirkka taina tapani tapio tarja teemu teija teppo
terhi terttu tiina timo toivo toni tuija tuomas tuula ulla veijo veikko vesa ville
agneta anders annika arvid asa astrid axel barbro bengt berit birger birgitta bjarne bo borje britt camilla christer daga dagny eirik elin elisabet emelie erland
eskil espen even fredrika frida frode geir greger gro gunilla gunnar gunvor gustaf hakan halvor hanne harald hedda hege helene henny hilde hjalmar inger ingemar
ingvar iselin ivar jarl jesper joakim jonna jorunn kajsa karsten kasper katarina kerstin kjell kjersti knut lena lennart leif linn liv maj magnhild malin margareta
marit marte mathilde mattias mette mikael mikkel mogens morten nanna niklas odd ola ole olof oskar ove per-olof pernilla peder poul rasmus ragnar ragnhild roar roger
rolf rune sigrid sigurd siri sissel siv solveig steinar sten stig stina svante svein synnove terje therese thore thomas thor thorbjorn tone tor tord tore torill tove
trine tuva ulf ulla-britt unni vidar viggo yngve
bohdan bohumil bozena dalibor dana dusan eliska frantisek hana hedvika iveta jaromir jarmila jaroslav jindrich jiri jitka josef kamil karel katerina ladislav lenka
libor libuse lubomir ludek lukas marcela marketa martin miloslav milos miroslav miroslava oldrich ondrej otakar pavla petr pavlina radek radka radim rostislav rudolf
sarka stanislava stepan tereza tomas vaclav vendula vera vladislav vlasta vojtech zdenek zdenka zuzana
adrienn agnes akos andras aniko anna antal aron attila balazs balint barnabas bela bence boglarka csaba daniel denes dora edina eniko erzsebet eszter ferenc gabor
gergely gergo geza gyorgy gyula hajnalka ildiko imre istvan janos jozsef judit julianna kalman karoly katalin kinga krisztian krisztina lajos laszlo levente lilla
magdolna maria marta mate matyas mihaly miklos monika nikolett nora peter piroska reka robert rozalia sandor szabolcs szilvia tamas terez tibor timea tunde vilmos
viktoria zoltan zsofia zsolt zsuzsanna
adina adriana alin alina anca andreea anghel aurel bogdan camelia carmen catalin cezar ciprian claudiu corina cornel cosmin costel cristian cristina dana daniela dan
dorin doru dragos dumitru ecaterina elena emil eugen eugenia florin florentina gabriela georgeta gheorghe grigore horia iulia iulian ileana ioan ioana ion ionel ionut
irina iuliana laurentiu larisa liviu lucian luminita madalina magdalena marian mariana marin marius mihaela mihai mihail mircea mirela monica nicolae nicoleta octavian
oana olimpia ovidiu petre petru radu raluca razvan roxana sanda silviu simona sorin stefan stelian teodor traian tudor valentin valeriu vasile victor viorel viorica virgil vlad
aleksandar aleksei aleksey alena alexei alla anastasiya anatoliy andrei andrej andrey ante arkady artem bojan boyan branimir branko danijela darko darya denis dejan dmitri
dmitry dmitriy dragan dragana dusko edvard ekaterina elena evgeni evgeniy fyodor galina gennady georgi goran gordana grigori igor ilya inna irina ivanka ivo jasna jelena
jovan kirill kristijan ksenia larisa lev ljiljana ljubica luka lyudmila maksim marija marina marko maxim mihajlo mikhail milena milica milos mirjana mirko miroslav mladen
nada natalya nataliya nebojsa nemanja nenad nikola nina oksana oleg oleksandr olena olesya olga pavle petar predrag radmila ratko roman ruslan sanja sasa semyon sergiy slavica
slavko snezana sonja srdjan stanko stefan stoyan svetlana taras tatjana tatyana timur tomislav uros valentina vasily vesna vitaliy viktoriya vladislav vladimir vlado volodymyr
vuk vyacheslav yana yaroslav yegor yelena yevgeny yulia yuliya yury zarko zeljko zoran
abdel abdelkader abdelaziz abdulaziz abdurrahman abu adel adnan ahmad ahmed ahmet aisha akram alaa aleyna aliye amal amin aminata amine amr anas anwar arda asma aya ayman
ayse aziz badr bashir basma berk bilal burak busra cem cemal cemile dalal deniz dina ebru ece ekrem elif emel emine emrah emre enes engin ercan erdem erdogan erkan eren
esra eyup fadi fadila fahad faisal farah fares farid farida faruk fatemeh fathi fatih fatiha fatma fatmata ferhat fevzi figen fouad furkan gamze ghada gokhan gul gulsen
habib hadi hafsa hakan halima halil hamid hamza hana hanan hanane hani hasan hasna hatice haydar hicham hind hiba houda houssam huda hulya husam huseyin hussein ibtissam
idris ihsan ikram imad iman imane inci ines ipek isa islam ismail ismet jaber jalal jamila jihad kadir kadriye karima kemal kenan kerem khadijah khalid khalil kubra laila
lamia latifa layla leyla lina lubna maha mahdi mahmud majid malika mansour marwa marwan maysa mehdi melek meltem meral merve meryem metin mohamad mohamud mohsen mona mouna
mourad muhammed muhammet mukhtar munir murat musa muslim mustapha nabila nada nadir nagihan naima najat najib nasser nawal nazli necati nermin nesrin nihal nihat nizar noura
nour nuray nurcan nuri oguz okan omer onur orhan osama othman ozan ozge ozlem qasim rachid rachida rafik rami ramazan ramy rana rania rashad reda recep reem rehab reza ridvan
rim riyad rukiye saad sabah sabri saeed safaa safiye sahar saida salah saleh salem saliha salim salwa samar sameh sami samia samira sana sanaa sarra sedat selim selin semra
serdar serhat serkan sevda sevgi seyda shadi sherif sibel sinan siham soner sonia soraya souad soufiane soukaina suleyman sultan sumaya taha tahir talal tamer tarek tariq
tayfun tugba tugce tuncay turgut turkan ufuk ugur umit umut usman volkan wael wafa wahid walid wassim widad yahya yacine yasemin yasin yasir yasmina yasmine yassin yassine
yavuz yigit yildiz yilmaz younes yousef yucel yunus zahra zainab zakaria zaki zehra zeinab zekiye zeliha zeynep zineb ziad zouhair zuhal
aarav abhijit abhishek aditi aditya ajay akash akshay alka aman amar amrita anand ananya anisha anjali ankit ankita ankur anuj anupam anuradha anushka aparna archana arpit
arnav arvind aryan ashish ashwin ashwini asif atul avinash ayush babu bala bharat bharti bhavana chandan chandra chetan chitra darshan deepa deepika devendra dhruv dilip dinesh
divyanshu farhan faizan gagan ganesh gaurav gautam gayatri geeta girish gita gopal govind hardik hari harish harpreet harsh harsha hemant hema himanshu indira isha ishaan
jagdish jatin jaya jayant jayesh jitendra jyoti kabir kailash kajal kalpana kamala kamlesh kapil karan karthik kartik kavita kavya keshav ketan khushi kiran kishore komal krishna
kritika kunal kusum lakshmi lalit lalita lata laxmi leela madhav madhu madhuri mahendra mahesh mala manish manisha manju mansi maya meena meera megha mehul mehta milind minal
mithun mohan mohit mohini mukesh mukul nagesh naina namrata nandini narayan narendra naresh naveen navin neelam neeraj neeta nidhi nikhil nilesh nimisha niraj nirmala nishant
nitesh nitin padma pallavi pankaj parul parvati pawan payal pinky piyush pooja prabha prabhakar pradeep prakash pramod pranav prasad prashant pratibha pratik praveen prem preeti
prerna preeti priti puja puneet purnima pushpa raghav rajat rajeev rajendra rajiv rajkumar raju raksha ram rama raman ramesh ranjit rashmi ratan reena rekha renu renuka richa
riddhi rina rishabh rishi ritika ritu riya rohan rohini roshni ruchi rupa sachin sadhana sagar sahil sakshi sameer samina sangeeta sanjana sanjeev santosh sapna saroj satish
saurabh savita seema shalini shankar shanti sharad sharmila shashank shashi sheetal shekhar shilpa shiv shiva shivam shivani shobha shraddha shruti shubham shweta siddharth simran
sita smita sneha sonal sonam soumya srinivas subhash sudha sudhir sujata sukhdev sumit sunita suraj surendra surya sushil sushma swapnil swati tanmay tanvi tarun tejas trupti
tushar uday uma umesh urmila usha vaibhav vandana varsha varun vasant vasudha vidya vikas vikrant vimal vimala vinay vineet vinod vipin vipul virendra vishal vishnu yash yashwant
yogesh yuvraj zahid
akemi akihiro akiko akira asami atsushi aya ayaka ayako ayumi chie chiyoko daichi daiki daisuke eiko emiko eri etsuko fumiko fumio hana hanako haruka haruki haruko haruto hideaki
hideki hideo hikaru hiroaki hiroki hiroko hiromi hiroshi hiroto hiroyuki hitomi hitoshi ichiro isamu jiro jun junichi junko kaito kana kaori katsumi kazuhiro kazuko kazumi kazuo
kazuya keiichi keiko keita keisuke kenichi kenji kenta kenzo kimiko kiyoshi kohei koichi koji kota kumiko kunio kyoko mai maki mako makoto mami manabu mari mariko masaaki masahiro
masaki masako masami masao masaru masashi masato masayuki mayu mayumi megumi michiko midori mieko miki minako minoru misaki mitsuo mitsuru miyuki momoko nana nao naoki naoko naomi
naoto natsuki natsumi noboru nobuo noriko norio osamu rei reiko rika rina risa ryo ryoko ryosuke ryota ryuichi sachiko saki sakura sakiko satoko satomi satoru satoshi sayaka sayuri
seiichi seiji setsuko shigeki shigeo shigeru shingo shinichi shinji shinya shiro shizuka shizuko sho shoji shota shouta shun shuichi shuji sota sumiko susumu tadashi taiki takako
takahiro takao takashi takayuki takeo takeshi takumi tamiko taro tatsuya tetsuo tetsuya tomohiro tomoko tomomi tomoya toru toshiko toshio toshiyuki tsutomu tsuyoshi yasuhiro yasuko
yasuo yoko yoichi yoshiaki yoshiko yoshio yoshiro yosuke yuichi yui yuji yuka yukari yuki yukie yukiko yukio yuko yumi yumiko yuriko yusuke yuta yutaka yuto yuya
bao binh chau chi cuong dat dinh duc dung duong duy giang ha hai hang hanh hieu hoa hoang hong hue hung huong huy khanh khoa kien lan lien linh loan long mai manh minh my nam nga
ngan ngoc nguyet nhan nhi nhung oanh phong phuc phuong quan quang quoc quynh son tai tam tan thang thanh thao thi thien thinh thoa thu thuan thuy tien tin trang tri trinh trung truc
truong tu tuan tung tuyen tuyet van viet vinh vu xuan yen
adisa ade adebayo adeola adewale akosua akua ama amadou aminata amina ayodele babatunde bongani boubacar chidi chiamaka chika chinedu chioma chukwuemeka cheikh daouda emeka esi
fanta fatou fatoumata folake funmilayo ibrahima ifeanyi ikenna ime issa jelani kofi kojo kwabena kwaku kwame kwasi lerato lindiwe mamadou mariama moussa mpho naledi nana ngozi nia
njoroge nkechi nnamdi nomsa ntombi obinna ogechi olabisi oluwaseun oluwatobi omari ousmane sade salimata seydou sibusiso sipho tendai thabo thandi themba tunde uche wanjiku yaa yao
yaw zanele zodwa
aleksandrs artjoms gintaras jurgis kestutis laima maris marta mindaugas ruta rasa vaidas vytautas arvydas giedrius darius aurimas egle inga jolita jonas kristina lina loreta marius
rita saulius tomas valdas virginija zita andris ainars aivars dace evija girts ieva ilze inese ivars janis juris kaspars laura liga martins normunds peteris raimonds sandra uldis
aadu aivar andrus ants eevi enn epp hele ivo jaak kadri kaja katrin kristjan kristi liis maarja mait margus mati meelis piret priit raivo rein riina siim sirje tanel tiit toomas
triin ulle urmas urve
amaka aoi arild arnau asger basti damir diya eetu egor fatimah flemming gabin gesa goncalo hauke hidayat inaki jacopo jannik jannis javi
jhonatan laerke lapo leire mafalda maik malte mathilda matthieu mikel nacho nico noelia nuno oceane paco ridwan ronny roos rui saanvi
skylar thibaut timeo tino tuuli uli unai vivaan wilmer xavi yannic
`;
