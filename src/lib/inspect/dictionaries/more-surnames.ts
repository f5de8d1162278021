// Surnames that surnames.ts leaves out, without those that are ordinary words of English, of places or of headers: of the 8,000 commonest of
// the United States census of 1990 (in the public domain).
export const MORE_SURNAMES = `
aaron abbate abel abell abercrombie abernathy abeyta abner abney abraham abrams abramson abrego abreu absher ackerman ackley acord acree
acuna adair adame adames adamson adcock addington addison adkins adler adorno adrian agnew agosto aguayo aguilera ahern ahmad ahner ahrens
aiello aiken aikens ainsworth akers akins alanis alaniz alarcon albanese albers albertson albin albright albritton alcala alcantar
alcantara alcaraz alcorn alden alderson aldrich aldridge alejandro aleman alessi alex alfano alfaro alfonso alford alfred alger alicea
allain allan allard alleman alleyne allgood allison allman allred almanza almaraz almonte alonzo alston alsup altamirano altman alton alva
alverez alvey amador amaro amaya ambriz ambrose amerson amick amos amundson anaya anders anderton andino andresen andress andrew andrus
angeles angell angelo anglin anguiano angulo angus annis ansley anson anthony antoine anton antonio aparicio apodaca aponte appleby
applegate appleton applewhite appling aragon araiza arana aranda arbogast arbuckle arce arceneaux archambault archibald archie archuleta
ardoin arevalo argo arguello argueta armbruster armendariz armenta armentrout armijo armitage armstead arndt arnett aronson arredondo
arreola arriaga arrington arriola arrowood arruda arsenault arteaga arthur asbury ashburn ashby ashcraft ashe asher ashford ashley ashmore
ashton aston atchison atchley atencio atherton atkins attaway atwater atwell atwood aubin aucoin audet audette augustine ault auten autrey
autry avalos avelar averill avery aviles avina aycock ayer ayers ayotte babb babcock baber babin babineaux baca bachman backman backus
bader badillo baer baez baeza bagby baggett bagley bagwell bahena bahr baier baily bain baines bair baird balch balderas baldridge
ballenger ballesteros ballew ballinger ballou baltazar bancroft bankston bannon banta banuelos baptiste barajas barba barbee barbour
barboza barclay barden barela barfield barger barham barhorst barkley barksdale barnard barner barnette barnhart barnhill barnum barnwell
barr barragan barraza barreto barrientos barringer barrington barron bartel bartels bartholomew bartlett bartley bartz basham baskerville
baskin bastian batchelder batchelor bateman batey batson baucom baugh baugher baughman bauman baumgardner baxley bayer bayless baylor
bayne beal beale beall beals beaman beamon beane bearden beardsley beasley beason beaton beattie beatty beauchamp beaudoin beaudry
beauregard becerra bechtel bechtold beckett beckford beckham beckley beckman beckwith becnel bedard bedford bedwell beebe beecher beeler
beeman beeson begay beggs begley behr behrens bejarano belden belisle belk bellamy beller bellinger bello belton beltran bemis benally
benavides benavidez benedetto benefield benfield benford benge benham benn benner benson bentley benton bentz benz berard bergin berkley
berkowitz berman bermudez bernardo berndt bernhardt bernier berrios berryhill berryman bertram berube bess bessette betancourt bethea
bettencourt bettis betts betz beveridge beverly bevins bickel bickford biddle bidwell bieber bierman bigelow biggers biggerstaff bigham
bigler billingsley billington billiot billups bilodeau binette bingham binion binkley binns birchfield birmingham bischoff bissell
bissonnette bittner bivens bivins bixby bixler blackburn blackford blackman blackmon blackmore blackshear blackstock blackwell blaine
blais blaisdell blakely blakeney blalock blanchette blankenship blanton blaylock bledsoe blevins blodgett bloodworth bloomfield blount
blum blythe boatright boatwright bobo bocanegra boddie boden bodine boettcher boger boggess boggs bohannon bohn boisvert bojorquez boland
bolanos bolding bolduc bolen bolick bolin boling bolinger bollinger bolton bonilla bonin bonnell bonner bonnett bonney bono booher boone
boothe bordelon borden boren borg borkowski borowski borrego bosch bosley bost bostic bostick bostwick boswell bosworth botello boudreau
boudreaux boughton bouldin bourassa bourque bousquet boutin boutte boutwell bove bowden bowe bowens bowles bowlin boyce boyett boyette
boykin boykins boylan boyle boyles boynton bozarth bozeman bracey brackett bracy bradberry bradbury braddock braden bradfield bradford
brady bragg braithwaite braley bramlett brandon branham brann brannan brannon branson brantley branton branum brashear braswell bratcher
bratton braud brauer brawley brawner braxton breault breaux breckenridge breeden breedlove breen brehm breland bremer brennan brenner
brett breunig brewington brewton brian brice bricker bridgeman brien briggs brigham briley brinkley brinson briones briscoe briseno
brister bristow brittain britton broadnax broadwater brockington brockman brockway broderick brodeur brodie brody brogdon bromley bronson
brooke brooker brookins brookshire broome brophy brotherton broughton broussard browder brower browne brownell brownlee broyles brubaker
bruce brumbaugh brumfield brumley brummett brundage brunelle bruner bruns brunson bruton bryan bryce bryson buchanan buchholz buckingham
buckley buckman buckner budd budde buehler buell bueno buffington buford bugg buggs buie bullard bullington bullins bulter bumgardner
bumgarner bunnell bunton burbank burch burcham burchett burchfield burdett burdette burdick burdine burford burge burgett burgin burgos
burkett burkey burkhalter burkhardt burkhart burkholder burleigh burleson burmeister burnell burnett burnette burney burnham burress
burris burroughs burrus burson burt burwell bushey bushnell busse bussell bussey bustamante butterfield buxton buzzell byars bybee byerly
byers byington byler bynum byrnes byron byrum caban caceres caddell cadena cady cagle cahill cahoon calder calderon calhoun callaghan
callahan callaway callen callender callis callison calloway calvert calvillo calvin camarillo cambell canady canales candelaria candelario
cannady cantrell cantu cantwell capone capps caraballo carbajal carbaugh carden cardin cardoza cardwell carey cargill carillo carleton
carley carlile carlisle carlos carlton carlyle carmack carmichael carmody carnahan carnes caro carothers carranza carrasquillo carreon
carrera carrero carrico carrigan carrington carrol carruth carruthers carson carswell cartagena carty caruthers carvajal cary casanova
casares casarez cashman casiano casillas caskey cason casper cass cassady cassell cassidy castaneda casteel castellano castellanos
castleberry castleman casto caston caswell catalano cathcart cathey catlett cato caton catron caudill cauthen cavanaugh cavazos cavender
caviness cawley cazares ceballos cecil cedeno cedillo ceja centeno cepeda cerda cervantez chabot chacon chaffee chaffin chafin chaisson
chalmers chamberlin chamblee chambless chambliss chamness champlin chaney chapa chapin chaplin chappell charette charlton charron chartier
chastain chasteen chatham chatman chau chavarria chaves chavis cheatham chee chenault cheney chenoweth chesser chester cheung childers
childress chilton ching chinn chipman chisholm chism chisolm chitwood chiu choate choe chouinard chrisman christ christenson christianson
christman christmas christopher christopherso chun chung churchill churchwell cimino cintron cisneros claar clair clancy clanton clapp
clare claudio clausen clawson claxton claycomb claypool claypoole clayton cleary clegg cleghorn clemens clemente clements clemmer clemmons
clemons cleveland clevenger clifford clifton clinton clouse clyburn clyde coakley cobos coburn cochran cochrane cockerham cockrell cody
cofer coffey coffman cofield coggins cohn coker colbert colburn colella collado collazo collett collette colley collin colman colquitt
colson colston colton colucci colunga colvin colwell comeau comeaux compton comstock conant conaway concepcion conde condon conklin conley
conlin conlon connell connelly connolly connor connors conover conrad conroy constantine constantino conway conwell conyers cooke cooksey
cooley coomer coon cooney coons copeland copley corbett corbin corbitt corcoran cordeiro cordell cordero cordes cordova corley corliss
cormier cornejo cornelison cornelius cornell cornish cornwell coronado corrales correll corrigan corriveau corson corum corwin cosby
cosgrove cosme cosper costello coston cota cothran cotten cottingham cottle cotto cottrell coughlin coulombe coulson courson courtney
covarrubias covington cowart cowden cowell cowen cowles cowley coyle coyne cozart crabb crabtree craddock crafton crain cramer crandall
crandell cranford crawley crayton creech creekmore creighton cribbs crider criss crist criswell crites crittenden crocker crockett cromer
cromwell cronin croom crosby crossland crossley crossman croteau crotty crowe crowell crowley croy crum crumley crumpler crumpton crutcher
crutchfield cuellar cuevas culbertson culbreth cullen culp culpepper cumming cundiff cuomo cupp cureton curiel curley currin curtin
curtiss cushing cushman cusick custer cyrus dabbs dabney dacosta daggett dagostino dahlgren daigle dailey dalessandro dalessio daley
dallas dalrymple daly damato dameron damon damron dana dandrea dandridge danforth daniel danielson danley danner dansby dantzler darby
dardar darden darnell darr darrow dasilva daugherty daughtry davey davila davison dawes dawkins daye dayton deanda deane deangelo dearborn
deas deason deaton deberry debose decarlo decastro deckard decosta decoteau deering deese defelice deguzman dehart dehaven deitz dejesus
delafuente delagarza delaney delano delapaz delarosa delatorre deleon delgadillo delisle delk dellinger deloach delong delossantos delp
delrio deluna delvalle demarco demello demers deming demoss dempsey dendy denham denison denman dennard denney dennis dennison denny
densmore denson denton depew depriest derosa derosier derr desimone desjardins desmarais desmond despain desrochers desrosiers destefano
deutsch dever deville devine devito devlin devoe deweese dewey deyoung dicarlo dick dicken dickenson dickerson dickinson dickman dicks
dickson diego diehl dietz diggs dillard dilley dillingham dillion dillman dillon dillow dilworth dimaggio dingess dingman dinh dinkins
dinsmore dion dionne dipietro dishman distefano dixson doak doan doane dobbs dockery dodd dodds dodson doering doerr doggett doherty dolan
dombrowski domingo dominquez donahue donald donaldson donato donley donnell donnelly donner donofrio donohue donovan dooley doolittle
doran dorman dorn dorris dorsett dorsey dortch dotson doucette dougherty douglass dowdell dowden dowell dowling downes downey doyon
drayton drennan dressler dreyer driggers driscoll driskell drummond drury dryden dubose ducharme duckett duckworth duda dudley duenas
duffey duffy dufresne dugan dugas duggan dugger duhon dulaney dunagan dunaway dunbar dunford dunham dunkin dunkle dunlap dunlop dunne
dunson dunston dunton duplessis dupre dupree duprey duquette durbin durden durfee durham durkee durkin duron durrett dustin dutcher dutra
dutton duvall dwyer dyke dykes dykstra dyson eades eads eady eagan earle earley easley eason eastman easton eastwood eaton eberhardt
eberly ebert echevarria echeverria echols eckert eckhardt eckman eckstein eddings eddins edelman edelstein eden edens edgar edgerton
edington edison edmiston edmond edmonds edmondson edmonson edmunds edson edward egan egbert eggert eggleston ehlers ehrlich eichelberger
eicher eidson eisenberg elam eldred eldredge eldridge eley elias eliason elizondo elkins elledge eller ellinger ellingson ellington elliot
ellsworth elmer elmore elrod elston elwell elwood emanuel embree embry emerick emerson emmert emmons emory endicott endres engelhardt
engle engler englert ennis enoch enos enright enriquez epperson epps epstein erdman erdmann ericson ernest erskine ervin erwin escalante
escamilla escobedo eskew eskridge esparza espinal espino esquibel essex estabrook estep estes estevez estrella etheridge ethridge etter
eubank eubanks eudy eugene evangelista evenson everett everette everhart evers eversole everson ewald ewell ewing exum ezell faber fabian
fagan fahey fairbanks fairchild faircloth fairley faison fajardo falcone falgoust falk fallon fancher fanelli fannin fant farber faris
farley farnham farnsworth farr farrar farrell farrington farris farwell fassett faulk faulkner faust fawcett fazio featherstone fecteau
federico feeney felder feliciano felix felker felton fenn fennell fenner fenwick ferebee ferland ferrante ferrell ferris ferro fick fidler
fiedler fierro fifield fillmore fincher findlay findley finley finn finnegan finney fishman fite fitz fitzhugh fitzpatrick fitzsimmons
fitzwater flagg flaherty flanagan flanders flanigan flannery flatt fleenor fleetwood flemming flinn florez flournoy fogarty fogel fogg
folse folsom foltz fong fontenot foote forbes forde fordham foret forman forney forrest forrester forster forsyth forsythe fortenberry
fortier fortner fortney fortson foust fouts fowlkes foxworth fraga fraley frances francisco frankel frantz franz franzen frasier frausto
frawley frazee frazer frechette frederick fredericks frederickson fredette fredrick fredrickson freeland freese freitag freund frey frias
frick friday friel frierson friesen frink frisbie frisby frisch frizzell frye fugate fuhrman fulcher fulford fulk fulkerson fulks
fullerton fullmer fulmer fulton fultz funderburk fuqua furman furtado fusco fussell futrell gabel gabriel gaddy gadson gaffney gailey
gaines gainey gaitan gaither galarza galbraith galbreath galindo gallaher gallegos galloway gallup galvez galvin gamache gamboa gambrell
gamez gann gannon gantt gaona garay garber gardiner garfield garibay garica garman garmon garnett garretson garrick garris garrity gartner
garver garvin gary gaskill gaspard gass gastelum gaston gatewood gatlin gattis gatto gaudet gaudette gaul gause gavin gayle gaylor gaylord
gaynor gaytan gayton gearhart geary gebhart geer gehring gehrke geiger geisler geller gendron genovese gerald gerdes gerhardt gerlach
gervais geter getz giddens giddings giese gifford giglio gilbertson gilbreath gilchrist giles gilkey gillam gillard gillen gillett
gillette gilley gilliam gilliard gilligan gilliland gillis gillispie gillman gillum gilman gilmer gilmore gilpin gilreath gilson gilstrap
ginsberg gipson giroux gish gittens gladney glaser glasgow glasscock glasser gleason glenn glick glidden glidewell glisson glynn gober
goble godfrey godin godinez godsey godwin goebel goetz goforth goines goins golding goldman goldsberry gonsalves gooch goodale goodall
goode goodell gooden goodin gooding goodrich goodson goolsby gordan gordy gorham gorman gorton gosnell gosselin gossett gott gottlieb
gough gould goulet gourley govan gove gowen gower graber gracia grady gragg grajeda grammer granado granados grantham graybill grayson
graziano greathouse greeley greenberg greenleaf greenlee greenwald greenwell greer gregg gregoire gregor greiner grenier gresham grider
griego grier griffen griffey griffis griffith grigg griggs grigsby grijalva grillo grimm grimmett grimsley grisham grissom griswold groce
groff grogan grose grossman groth grover grubb grubbs grube grundy guajardo guardado guarino guay guertin guevara guffey guido guidry
guillen guillory guinn gulick gulledge gullett gunderson gunn gurley gurrola gurule gusman gustafson gustin guthrie guyer guyton gwin
gwinn haag haase haber hackett hackworth haddix hadley hafer hagan hagans hage hageman hager hagerman hagerty haggerty hagler hague haight
hailey haines haire hairston halcomb haley halford haller hallett halley halliday hallman hallock halloran halpern halpin halsey halstead
halverson halvorson hamann hamblin hambrick hamby hamel hamer hamill hamlett hamlin hamm hammack hammett hammon hammonds hammons hampton
hamrick hancock handley hanes haney hankins hanley hanlon hann hanna hannah hannan hannon hanrahan harbin harbison hardaway hardcastle
hardee hardeman hardesty hardie hardiman hardin harding hardison hardwick hargett hargis hargrave hargrove harker harkins harkness harlan
harless harley harlow harney harold harr harrell harrelson harrigan harriman harrington harrod harter hartfield hartford hartle hartley
hartman hartnett hartsell hartsfield hartsock hartung hartwell hartwig hartzell harvell harwell harwood haskell haskins hassell hasson
hatchett hatfield hathaway hathcock hatley hatten hatton hauck haug haun hawes hawkes hawley haworth hawthorne hayden haygood haynes
haynie haywood hazelton hazelwood hazen hazlett hazzard headley headrick healey healy hearn hearne heaton hebert hecker heckman hedgepeth
hedrick heffernan heffner heflin hefner heilman heim heine heintz heiser heisler hellman helman helmick helton hembree hemingway hemphill
hendershot hendley hendon hendren hendrick hendricks hendrickson hendrix hendry henke henkel hennessey hennessy henninger henriquez
henshaw hensley henson herbert herbst hereford herman hermann hernadez hernandes herndon herold herr herren herrick herrin herrington
herron hersey hershberger hershey hertel herzog hesse hester hetrick hewett hewlett heyer heyward hiatt hibbard hibbs hickerson hickman
hickson higa higdon higginbotham higgins higgs highsmith hightower hilbert hildebrand hildebrandt hildreth hiles hillard hilliard hillis
hillman hilton himes hindman hinkle hinkley hinman hinojosa hinshaw hinson hinton hintz hipp hirsch hirst hitchcock hite hitt hixon hixson
hoag hoagland hobart hobson hoch hochstetler hockenberry hockett hodge hodgkins hodson hoelscher hoey hoff hoffer hoggard hogue holbert
holbrook holcomb holcombe holguin holifield hollander hollar hollenbeck holley holliday hollifield holliman hollinger hollingshead
hollingsworth hollins hollis hollister holloman hollowell holman holmberg holmquist holst holston holton holtz holzer homan honaker honea
honeycutt hooker hooten hoppe hopson horan hord hornback horne hornsby horowitz horsley hoskins hostetler hostetter hotchkiss houck
houghton houk houle housley houston hovis howerton howland howlett howze hoyt hubbell hubbs huckaby hudak huddleston hudgens hudgins
hudnall hudspeth huerta huey huffman hufford huggins hughey hulbert hulett hulse hulsey hume humes humphrey humphreys humphries hundley
huneycutt hunley hunsaker huntington huntley hupp hurd hurtado huskey hussey husted huston hutchens hutcherson hutcheson hutchings
hutchins hutchinson hutchison huth hutson hutto hutton hyatt hyde hyden hyder hyland hylton hyman hynes imes imhoff ingalls ingersoll
ingraham inman irby irish irizarry irvin irvine irving irwin isaac isaacs isaacson isbell isenberg isham isom ison iverson ives ivey ivie
izzo jacob jacobo jacobson jacoby jacques jaffe jahnke jaime jaimes jamerson jameson jamieson jamison janssen jaquez jara jardine jarman
jarmon jarrell jarrett jarvis jason jasso jauregui javier jaynes jeffcoat jefferies jeffers jefferson jeffery jeffrey jeffries jemison
jenks jenson jernigan jerome jessen jessup jeter jett jewell jewett jiles jimerson jiminez johanson johnsen johnstone jonas jone jordon
jorge jorgenson jose josephson joslin jost joubert joyce joyner juan judd jude judkins julian justus kahl kahler kahn kapp karl karnes
karp karr kasper kasten kastner kauffman kaufman kautz kavanaugh kaye kaylor kean keane kearney kearns kearse keating keaton keefe keefer
keegan keele keeley keenan keene keeney keeton kehoe keil keim keiser keith kellam kellar kelleher kellerman kellner kellogg kellum kelsey
kelso kempf kendall kendrick kennard kenney kennon kenny kenyon kerby kerley kerrigan kershaw kessinger kessler kester ketcham ketchum
keyes keyser kibler kidd kidwell kiefer kieffer kiel kiger kilburn kile kilgore killian killingsworth killion killough kilmer kilpatrick
kimball kimber kimble kimbrell kimbrough kimes kimmel kimsey kinard kincaid kingery kingsbury kingsley kingston kinlaw kinnard kinney
kinsella kinser kinsey kirchner kirkham kirkland kirkpatrick kirksey kirkwood kirschner kiser kissinger kistler kittrell kitts kizer klatt
klaus kline kling klingensmith klinger klink klotz klug knapp knepper knighten knighton knisley knopp knott knotts knowles knowlton knox
knudson knutson kocher koehn koerner koester kohn kolb koller koon koonce koons koontz kopp korn kornegay koski kovach kowal kozak kratz
krauss krebs kremer kress krieger kroeger kroll krug kruse kuhl kuhlman kuhns kunkel kunkle kuntz kurtz kutz kuykendall kwan kyser labbe
labelle labonte laboy labrecque labrie lacasse lachance lacombe ladd ladner lafave lafferty laflamme lafleur lafontaine lafountain
lafrance lahr lail laing lajoie lakey laliberte lally lalonde lamar lamm lamont lamontagne lamoureux lampe lampkin lancaster landa
landeros landin landis landon landreth landrum landry laney langdon langford langham langlois langston lanham lanier lankford lanning
lantz lanza lapierre laplante laporte lapp largent larkin larkins laroche larochelle larosa larose larrabee larry larue lasalle lasater
lashley lasley lassiter latham lathrop latimer latta lattimore lauderdale lauer laughlin laureano lavallee lavalley lavelle lavergne
lavigne lavin lawhorn lawler lawlor lawton layne layton lazarus leahy leake leath leatherman leavitt leboeuf lebron leclair lecompte
ledbetter ledet ledezma ledford ledoux leeper leflore leftwich legg leggett lehman leibowitz leigh leighton leija leiva lejeune leland
lemaster lemay lemieux lemire lemke lemley lemmon lemmons lemos lemus lenard lenhart lennon lennox lenoir lentz leonardo leong lepage
lerma lerner lesher leslie lessard lester letendre letourneau lett leung levasseur leverett levi levine levinson levitt lewin leyva
lheureux libby liddell lieberman liggett liggins lightfoot lightner ligon liles lillard lilley lillie lilly limon linares lincoln lindeman
linder lindley lindquist lindsay lindsey lineberry linkous linton linville lippert lipscomb lipsey liston litchfield littlefield
littlejohn littleton litton littrell livengood livingston lizotte lockard locke lockett lockhart locklear lockridge lockwood loeffler
loera loftin loftis lofton loftus loggins logsdon logue lohman lohr lomax lombard lomeli london loney longoria loomis lott loucks
loudermilk lovato lovejoy lovelace lovelady loveland lovell lovett lowder lowell lowman lowrey lowther loya loyd lozada lucero lucia
luciano lucier lucio luckett luckey ludwick luevano luis lujan luker lundquist lundy lunn lunsford luong lupo lussier luther luttrell
lykins lyle lyles lyman lynn lyon lytle mabry macarthur macdougall macfarlane macgregor maciel mackey mackie macklin maclean macmillan
macomber macpherson macy maddox maddux mader madera madigan madore madrid maestas magana magee maggard maggio magill magnuson magruder
maguire mahaffey mahan maher mahler mahon mahone mahoney malave malcolm malcom maley mallett mallette malley mallory malloy malone maloney
maloy mancuso mandel maness mangan mangrum mangum manion manley mannino manns mansfield manson manuel manzanares manzano manzo mapes mapp
marable marcano marchant marcotte marcum marcus mariano marinelli marion markey markham markle markley markowitz markus marler marley
marlow marlowe marquardt marr marra marrero marriott marroquin marrs marrufo marston martell martindale martineau martines martinson marty
martz marvin mascarenas mashburn massengale massey massie masterson mastin mata mateo matheny mather matherly matherne mathers mathes
matheson mathew mathews mathewson mathias mathis mathison matias matlock matney matson matta mattern matteson matthew mattingly mattison
mattos mattox mattson matz mauldin mauney maupin maurer maurice mauro maus maxey maxfield maxson mayberry maye mayers mayes mayfield
mayhew mayle maynard mayorga mcabee mcadams mcadoo mcafee mcalister mcallister mcalpin mcalpine mcanally mcardle mcarthur mcatee mcauley
mcavoy mcbee mcbride mcbroom mccabe mccafferty mccaffrey mccain mccaleb mccall mccalla mccallister mccallum mccandless mccann mccants
mccarley mccarter mccartney mccarty mccary mccaskill mccaslin mccauley mcchesney mcclain mcclanahan mcclary mcclean mccleary mcclellan
mcclelland mcclendon mcclintock mcclinton mccloskey mccloud mcclung mcclure mcclurg mccluskey mccollough mccollum mccomas mccomb mccombs
mcconnell mccool mccord mccorkle mccormack mccourt mccowan mccown mccracken mccrary mccraw mccray mccrea mccready mccreary mccrory mccue
mcculley mcculloch mccully mccune mccurdy mccurry mccutchen mccutcheon mcdade mcdaniels mcdavid mcdermott mcdevitt mcdonnell mcdonough
mcdougal mcdougall mcdowell mcduffie mceachern mcelhaney mcelroy mcevoy mcewen mcfadden mcfall mcfarland mcfarlane mcfarlin mcgaha mcgann
mcgarry mcgary mcgee mcgehee mcghee mcgill mcginley mcginn mcginnis mcginty mcglothlin mcglynn mcgough mcgovern mcgowan mcgrath mcgraw
mcgregor mcgrew mcgriff mcguinness mchale mchenry mchugh mcilwain mcinnis mcintire mcintosh mcintyre mciver mckay mckean mckee mckeever
mckellar mckelvey mckenna mckenney mckeon mckeown mckibben mckim mckinley mckinnon mckinzie mckissick mcknight mckoy mclain mclane mclaren
mclaughlin mclaurin mclean mclellan mclemore mclendon mcleod mcloughlin mcmahan mcmahon mcmanus mcmaster mcmichael mcmillan mcmillen
mcmillian mcmillin mcmillon mcminn mcmorris mcmullen mcmullin mcmurray mcmurry mcnabb mcnair mcnally mcnamara mcnamee mcneal mcneely
mcneil mcneill mcnew mcnulty mcnutt mcpeak mcphail mcphee mcpherson mcqueen mcrae mcreynolds mcshane mcswain mcvay mcvey mcwhorter
mcwilliams meacham meade meador meagher mears mecham medellin medford medlin medlock medrano meehan meekins meeks mefford mejias melancon
melanson melcher melendez mello mellon mellott melnick melvin mena menchaca mendenhall mendiola menefee menendez meneses menke meraz
mercurio meredith merida merkel merkle merrell merrick merrifield merrill merriman merritt merriweather mertz messer messick messner
metcalf metts metz metzger metzler meyers meza michaelson michaud michell michels mickelson mickens middlebrooks middleton midkiff miele
mier miguel milam milan milano milburn miley milford millan millar millard milligan milliken millsap milne milner milton mims mincey mingo
minton mintz miramontes mireles mitchel mitchem mitchum mixon mize mizell mobley modlin moffatt moffett moffitt mohammed mohan mohler
mojica molloy monaghan monahan moncrief monday mondragon monge moniz monroe monroy monson montague montalvo montanez montano montelongo
montemayor montez montiel mooney moorehead moorer moralez moran morehead morehouse moreland morey moriarty moritz morley morrill
morrissette morrissey mortenson mortimer morton mosby moseley mosely mosier mosley mosqueda mota moton moua moulton moultrie mowery mowry
moxley moye moyer moyers moynihan mudd muhammad mulcahy mulholland mulkey mullin mullinax mullis mulvey mumford muncy mundy munger munguia
muniz munn munro munroe munson murchison murdoch murdock murillo muro murphey murphree murrell musgrave musgrove musselman musser muth
myatt myer myles myrick nabors nadeau nagel nagle najera nall nalley napier napoli napolitano naquin naranjo narvaez nash nason natale
nathan natividad nava navarrete nazario neace neale nealy neary necaise needham neel neeley neely neff negrete negron neil neill neilson
nelms nelsen nero nesbit nesbitt nesmith neubauer neuman nevarez neville nevins newberry newby newcomb newhouse newkirk newland newlin
newport newsom newsome newson nicholas nicholls nicholson nickell nickens nickerson nielson nieman nigro niles nissen nixon nolan noland
nolasco nolen nolte noonan nord nordstrom norfleet noriega northcutt norvell norwood nottingham nowell nowlin nugent nunley nunn nunnally
nutt oakes oakley oates oberg obrian obryan obryant ocampo ocasio ochs oconnell oconner odell oden odom odum offutt ogburn ogden oglesby
ogletree ogrady ohara ohare okeefe okelley oldham oleary olguin olin olinger oliva olivares olivarez olivas olivera olivo olmos olmstead
olney olvera omalley omara omeara oneil ontiveros oquendo oquinn orcutt ordonez ordway oreilly orellana ornelas orosco orourke orta ortego
orth orton osborn osburn osgood oshea osteen oster osterman ostrander osullivan osuna oswald oswalt otis otoole otte otten ottinger oubre
ouellette ousley ovalle overstreet overton owings owsley oxley oyler ozuna pabon packard padgett padron paez paige paine palacio palermo
palladino palma palmore palomo paniagua pankey pannell pantoja paquin paradis pardue paredes parenteau parham parke parkhurst parkinson
parkman parmenter parmer parnell parris parrish parrott partain partida partin paschall pasquale passmore pastore patino pattison patton
pauley paulino paulk paulsen paulson paulus paxton paynter payton peabody peachey peake pearman pearsall peckham peden pederson pedigo
pedraza pedroza peebles peele peeples pegues pelayo pelkey pellerin peltier pelton pemberton pender pendergrass pendleton pendley penland
penn pennell penney pennington penrod penton pepe pepin perales percy perdomo perlman perreault perri perrine perrone perryman persaud
persinger pete petrie petry pettaway petterson pettiford pettigrew pettis pettit pettus pettway peyton pfaff pfeffer pfeifer pfister pharr
phelan phelps phifer philip philips phillip philpot philpott phipps piatt pichardo pickard pickens pickett pieper piercy pierre pierson
pigg pilkington pimental pimentel pinckney pineda pinkham pinkney pinkston pino pinson pirtle pisano pitre pitt pittman pitts pizarro
plante plascencia platt pless plourde plumley plunkett pogue poindexter polanco polley polson poole poore popp porras porterfield portillo
portis poston poteat poteet poulos powe poynter prado prather preciado preece prendergast prescott presley presnell pressley prevost
prewitt prichard priddy pridemore pridgen prine pringle pritchett probst proffitt propst prosser proulx prouty provencher pruett pruitt
pryor puckett puente puga pugliese pulido pullen pulliam pumphrey purcell purdy purnell pursley purvis puryear putman putnam pyle pyles
quade qualls quan quarles quesada quezada quigley quiles quillen quimby quinlan quinonez quintana quintanilla quiroz raab rabe raby racine
rackley radcliff radcliffe rademacher rader radford radtke rael rafferty ragan ragland ragsdale rahn railey rainey raleigh raley ralston
ramage rambo ramer rameriz ramey ramon ramsay rancourt randall randazzo randell randle randolph raney rankin rankins ranson raper rapp
rasberry rascon ratcliff ratcliffe rathbone rathbun ratliff rauch rausch rawlings rawlins rawls rawson rayborn rayburn rayford raymer
raymond rayner raynor razo reagan reardon reavis reber reddick redman redmon redmond reece regalado regan reich reichert reilly reimer
reinhardt reinhart reinke reiss reitz rembert remillard remington remy rendon renfro renfroe renfrow renner reno renshaw renteria resendez
revell revis reyna reynoso rhinehart rhoades rhoads rhoden richburg richerson richey richie richman richmond rickard rickert ricketts
rickman rico riddell riddick ridenhour ridenour rideout ridgway riedel rieger riendeau ries riffe rigby riggins rigney rigsby rincon
rinehart riordan ripley risinger risley risner ritchey ritchie rittenhouse rivard rivero roark robb roberge roberson robey robichaud
robichaux robinett robinette robison robledo robson roby rocco rochelle rochester rockwell rodarte rodas roddy roden roderick rodgers
rodrigez rodrigue rodriques rodriquez roeder rohde rohr rohrer rojo roland roldan rolfe rollins rolon rome romine romo roney rooker rooney
rosa rosado rosario rosas roseberry rosenbaum rosenberger rosenblum rosenfeld rosenthal rossman rothman rothstein roundtree roundy
rountree roush rowden rowell rowland rowlett rowley roybal royce royer rozier rubino ruch rucker rudolph rudy ruelas ruggles ruhl rumph
rumsey runge runion runyan runyon rupert rupp ruppert russ rutland rutledge ruvalcaba ryder saad saari saavedra sabo sacco sachs sackett
sadler sadowski saenz safford saiz salcedo salcido saldana saldivar salerno salgado salisbury salley salvatore salyer salyers samaniego
sammons samons sampson samson samuel samuels samuelson sanabria sanborn sanches sanderson sandifer sandler sandlin sandstrom sanford
sankey sansone santacruz santamaria santillan santoyo sapp sargent sarmiento sartin sarver sasser satterfield satterwhite sattler sauceda
saucedo saunders saville savoie saxon saxton sayles saylor sayre scalf scalise scanlan scanlon scarberry scarborough scarbrough scarlett
schade schaeffer schaffer schaffner schaller scharf schatz schaub scheer scheffler schell schenck schenk scherer schexnayder schick
schlegel schlosser schlueter schock schoen schofield scholl schoonmaker schoonover schott schrader schram schramm schrock schulman schuman
schumann schutt schutz schwab schweitzer scofield scoggins scribner scruggs scully seabolt seale sealy searcy searle searles seaton seay
sebastian sedillo seeger seeley segal seger segovia seiber seibert seifert seiler seitz selby sellars seng senn serna serrato sessoms
setzer severson sevilla seward sewell seymore seymour shackelford shafer shaffer shanahan shane shaner shankle shanklin shannon sharkey
shattuck shaughnessy shealy shedd sheehan sheffield shelby sheldon shelley shepard shephard sheppard sherer sheridan sherrill sherrod
sherwin sherwood shifflett shinn shipe shipley shipp shirey shirley shively shockey shockley shoemake shoffner shoop shotwell shoup
showalter shrader shreve shropshire shrum shubert shuler shull shults shultz shumaker shuman shumate shumway shupe shuster shutt sibley
siebert siegel sievers sifuentes sigler sigmon silas silveira silverstein silvey silvia simmon simms simonds simone simons simonson
singletary singley sirois sisco sisk sisneros sisson sizemore skaggs skelton skidmore skiles slagle slaton slavin slayton slocum slone
slusher smalley smallwood smitherman smithson smyth smythe snapp snodgrass snowden soileau soliz solomon solorio solorzano somers
somerville sommers sonnier soper sorenson soria sorrell sorrells sotelo soucy soule southard southerland southworth sowell spalding spann
sparkman spaulding speight spellman sperry spillman spinelli spitzer spivey spooner spradlin sprague spriggs sprouse spruill spurgeon
spurlock stacey stackhouse stacy stadler stafford staggs stahl staley stallard stallworth stalnaker stamey stamm stancil standifer
standley standridge stanfield stanfill stanford stansberry stansbury stanton stapleton starkey starnes staten staton staub stauffer
stclair stcyr steadman stearns stebbins steele steffen steffens stegall steger steib steinberg steinke steinmetz stephan stephen stepp
sternberg stgermain sthilaire stickney stidham stiffler stillwell stiltner stilwell stine stinnett stinson stites stith stitt stjohn
stlouis stockdale stockton stockwell stoddard stoll stollings stoltz stoltzfus stonge stouffer stovall stowe stowell stpierre strader
strahan stratton straub strauss strawser streeter stribling strickler stricklin stringfellow stroh stroman stromberg strother struble
strunk stuart stubblefield stubbs stuckey studer stultz stumpf sturdivant sturgill sturgis sturm stutzman sublett sudduth suggs sullins
summerlin summerville sumner sumrall sundberg sunderland surber surratt sussman sutherland sutphin sutter swafford swaim swann swarey
swartz swearingen sweatt sweitzer swenson swett swiger swindell swinton switzer swope sylvester tabb tackett tafoya taft taggart talbert
talbott talley tallman tamayo tamez tankersley tapley tapp tarango tardiff tarr tarrant tarver tatro tatum tavarez taveras teague teasley
tedesco tedford tejada tejeda telles tellez tello templeton tennant tenney tennyson tenorio terrazas terrell terrill tesch tetreault
thacker thai thames thao tharp tharpe thaxton thayer theis theisen theriault theriot therrien thibeault thibodeau thibodeaux thiel thielen
thies thigpen thom thoma thomason thompkins thomson thornburg thorne thornhill thorson thorton thurber thurman thurmond thurston tibbetts
tibbs tidwell tierney tighe tijerina tillery tilley tillis tillman tillotson tilton timberlake timm timmerman timmons timms tincher
tindall tinney tinsley tipton tirado tisdale titus tobey tobias tobin todd tolbert toler toliver tolle tolliver tolman tolson tomas tomlin
tomlinson tompkins toole tooley toombs toomey torgerson torrence torrey torrez toscano totten toussaint towe towle towne towner townes
townley tracey tracy trahan trainor trammell trantham trapp trask travers traylor treadway treadwell treece trent trevino trigg trimble
trinh trinidad triplett tripp trombley trotman trott troutman trowbridge troyer truax trudeau truesdale truitt truman truong trussell tsai
tsang tsosie tubbs tucci tudor tuggle tull tullis tully tunnell tunstall turcotte turgeon turley turman turnage turnbow turney turpin
tuttle twigg twitty twomey tyndall tyner tyree tyrrell tyson ulibarri ulloa ulmer ulrich underhill unger unruh upchurch upshaw upton
urbina urias urquhart ussery utley vaca vaccaro vachon vaden vaillancourt valadez valdes valdivia valente valenti valentin valentino
valerio valladares valle vallejo valles valliere valverde vanburen vanbuskirk vance vanderpool vandiver vandusen vanegas vanhoose vanhorn
vanhouten vanlandingham vanmeter vann vannoy vanover vanpelt vansickle vanwinkle vanzant vargo varner varney vaughn vaught veach veilleux
velarde velasquez velazquez veliz venable venegas ventura verdugo verduzco vereen vergara vernon verret vick vickers vickery vidrine viera
vierra villagomez villalobos villalpando villareal villasenor villegas vinson violette virgil vollmer volpe volz voorhees voss voyles
vuong wachter waddell wadley wadsworth wakefield walden waldman waldon waldron waldrop wallen walley wallis walston walters walther walz
wampler warfield warnock warrick warrington warwick washburn wasson waterhouse watford watters watterson wayman wayne weatherby
weatherford weathersby weatherspoon webber weddle weekley weese wegner weidner weigel weiland weiler weimer weinberg weintraub weis weiser
weisman welborn weldon welker weller wellman welton welty wendel wendt wenger wentworth wentz wenzel werth wertz wescott wesley wessel
wesson westbrook westbrooks westcott westerman westfall westmoreland weston westover westphal wetmore wetzel wexler whalen whaley wharton
whatley wheatley wheaton whelan whipple whisenant whitacre whitcomb whitehouse whitehurst whiteley whiteman whiteside whitfield whitford
whitley whitlock whitman whitmer whitmire whitmore whitney whitson whitt whittaker whitted whittemore whitten whittington whitworth
whorton whyte wickham wiegand wieland wiese wigfall wiggins wiggs wilbanks wilber wilborn wilbur wilburn wilcher wilcox wilde wildman
wiley wilfong wilhelm wilhite wilke wilkens wilkerson wilkes wilkie wilkins wilks willard willett willette williford willingham willoughby
willson wilmot wilmoth wimberly wimmer winchell windham windsor winfield winfrey wingard wingate wingfield wingo winslow winstead winston
winton wirth wiseman wisner witcher witham witherspoon withrow witt witte wittman wofford wolcott wolford womack womble woodall woodard
woodbury woodford woodley woodring woodson woodworth woolard wooldridge woolery wooley woolf woolley woosley wooten worden worley worrell
worsham wortham worthen worthington wortman wray wrenn wyant wyche wyckoff wylie wyman wynne wyrick wysocki yancey yancy yanez yarbrough
yazzie ybarra yeager yingling yocum yoder yoho yost youmans youngblood youngman yount yuen zachary zahn zambrano zamudio zaragoza zarate
zayas zeigler zelaya zeller zepeda zimmer zimmerman zink zinn zito zook zorn zuber zuniga
`;
