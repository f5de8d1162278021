// Counties, parishes and municipios of the United States as the Census Bureau lists them (in the public domain). Many are called like people,
// so a column of nothing else is one of counties.
export const COUNTIES = `
abbeville acadia accomack ada adair adams addison adjuntas aguada aguadilla aguas-buenas aibonito aiken aitkin alachua alamance alameda
alamosa albany albemarle alcona alcorn aleutians-east aleutians-west alexander alexandria alfalfa alger allamakee allegan allegany
alleghany allegheny allen allendale alpena alpine amador amelia amherst amite anasco anchorage anderson andrew andrews androscoggin
angelina anne-arundel anoka anson antelope antrim apache appanoose appling appomattox aransas arapahoe archer archuleta arecibo arenac
arkansas arlington armstrong aroostook arroyo arthur ascension ashe ashland ashley ashtabula asotin assumption atascosa atchison athens
atkinson atlantic atoka attala audrain audubon auglaize augusta aurora austin autauga avery avoyelles baca bacon bailey baker baldwin
ballard baltimore bamberg bandera banks banner bannock baraga barber barbour barceloneta barnes barnstable barnwell barranquitas barren
barron barrow barry bartholomew barton bartow bastrop bates bath baxter bay bayamon bayfield baylor beadle bear-lake beaufort beauregard
beaver beaverhead becker beckham bedford bee belknap bell belmont beltrami ben-hill benewah bennett bennington benson bent benton benzie
bergen berkeley berks berkshire bernalillo berrien bertie bethel bexar bibb bienville big-horn big-stone billings bingham black-hawk
blackford bladen blaine blair blanco bland bleckley bledsoe blount blue-earth boise bolivar bollinger bon-homme bond bonner bonneville
boone borden bosque bossier botetourt bottineau boulder boundary bourbon bowie bowman box-butte box-elder boyd boyle bracken bradford
bradley branch brantley braxton brazoria brazos breathitt breckinridge bremer brevard brewster briscoe bristol bristol-bay broadwater
bronx brooke brookings brooklyn brooks broome broomfield broward brown brule brunswick bryan buchanan buckingham bucks buena-vista buffalo
bullitt bulloch bullock buncombe bureau burke burleigh burleson burlington burnet burnett burt butler butte butts cabarrus cabell
cabo-rojo cache caddo caguas calaveras calcasieu caldwell caledonia calhoun callahan callaway calloway calumet calvert camas cambria
camden cameron camp campbell camuy canadian candler cannon canovanas canyon cape-girardeau cape-may carbon caribou carlisle carlton
carolina caroline carroll carson carter carteret carver cascade casey cass cassia castro caswell catahoula catano catawba catoosa catron
cattaraugus cavalier cayey cayuga cecil cedar ceiba centre cerro-gordo chaffee chambers champaign chariton charles charles-city
charles-mix charleston charlevoix charlotte charlottesville charlton chase chatham chattahoochee chattooga chautauqua chaves cheatham
cheboygan chelan chemung chenango cherokee cherry chesapeake cheshire chester chesterfield cheyenne chickasaw chicot childress chilton
chippewa chisago chittenden choctaw chouteau chowan christian churchill ciales cibola cidra cimarron citrus clackamas claiborne clallam
clare clarendon clarion clark clarke clatsop clay clayton clear-creek clearfield clearwater cleburne clermont cleveland clinch clinton
cloud coahoma coal coamo cobb cochise cochran cocke coconino codington coffee coffey coke colbert cole coleman coles colfax colleton
collier collin collingsworth colonial-heights colorado colquitt columbia columbiana columbus colusa comal comanche comerio concho
concordia conecuh conejos contra-costa converse conway cook cooke cooper coos coosa copiah corozal corson cortland coryell coshocton
costilla cottle cotton cottonwood covington coweta cowley cowlitz craig craighead crane craven crawford creek crenshaw crisp crittenden
crockett crook crosby cross crow-wing crowley culberson culebra cullman culpeper cumberland cuming currituck curry custer cuyahoga dade
daggett dakota dale dallam dallas dane daniels danville dare darke darlington dauphin davidson davie daviess davis davison dawes dawson
day de-baca de-soto de-witt deaf-smith dearborn decatur deer-lodge defiance dekalb del-norte delaware delta denali dent denton denver
des-moines deschutes desha desoto deuel dewey dewitt dickens dickenson dickey dickinson dickson dillingham dillon dimmit dinwiddie divide
dixie dixon doddridge dodge dolores dona-ana doniphan donley dooly door dorado dorchester dougherty douglas drew dubois dubuque duchesne
dukes dundy dunklin dunn dupage duplin durham dutchess duval dyer eagle early east-baton-rouge east-carroll east-feliciana eastland eaton
eau-claire echols ector eddy edgar edgecombe edgefield edmonson edmunds edwards effingham el-dorado el-paso elbert elk elkhart elko
elliott ellis ellsworth elmore emanuel emery emmet emmons emporia erath erie escambia esmeralda essex estill etowah eureka evangeline
evans fairbanks-north-star fairfax fairfield fajardo fall-river fallon falls falls-church fannin faribault faulk faulkner fauquier fayette
fentress fergus ferry fillmore finney fisher flagler flathead fleming florence florida floyd fluvanna foard fond-du-lac ford forest
forrest forsyth fort-bend foster fountain franklin frederick fredericksburg freeborn freestone fremont fresno frio frontier fulton furnas
gadsden gage gaines galax gallatin gallia galveston garden garfield garland garrard garrett garvin garza gasconade gaston gates geary
geauga gem genesee geneva gentry george georgetown gibson gila gilchrist giles gillespie gilliam gilmer gilpin glacier glades gladwin
glascock glasscock glenn gloucester glynn gogebic golden-valley goliad gonzales goochland goodhue gooding gordon goshen gosper gove grady
grafton graham grainger grand grand-forks grand-isle grand-traverse granite grant granville gratiot graves gray grays-harbor grayson
greeley green green-lake greenbrier greene greenlee greensville greenup greenville greenwood greer gregg gregory grenada griggs grimes
grundy guadalupe guanica guayama guayanilla guaynabo guernsey guilford gulf gunnison gurabo guthrie gwinnett haakon habersham haines hale
halifax hall hamblen hamilton hamlin hampden hampshire hampton hancock hand hanover hansford hanson haralson hardee hardeman hardin
harding hardy harford harlan harmon harnett harney harper harris harrison harrisonburg hart hartford hartley harvey haskell hatillo hawaii
hawkins hayes hays haywood heard hemphill hempstead henderson hendricks hendry hennepin henrico henry herkimer hernando hertford hettinger
hickman hickory hidalgo highland highlands hill hillsborough hillsdale hinds hinsdale hitchcock hocking hockley hodgeman hoke holmes holt
honolulu hood hood-river hooker hoonah-angoon hopewell hopkins hormigueros horry hot-spring hot-springs houghton houston howard howell
hubbard hudson hudspeth huerfano hughes humacao humboldt humphreys hunt hunterdon huntingdon huntington huron hutchinson hyde iberia
iberville ida idaho imperial independence indian-river indiana ingham inyo ionia iosco iowa iredell irion iron iroquois irwin isabela
isabella isanti island isle-of-wight issaquena itasca itawamba izard jack jackson james-city jasper jay jayuya jeff-davis jefferson
jefferson-davis jenkins jennings jerauld jerome jersey jessamine jewell jim-hogg jim-wells jo-daviess johnson johnston jones josephine
juab juana-diaz judith-basin juncos juneau juniata kalamazoo kalawao kalkaska kanabec kanawha kandiyohi kane kankakee karnes kauai kaufman
kay kearney kearny keith kemper kenai-peninsula kendall kenedy kennebec kenosha kent kenton keokuk kern kerr kershaw ketchikan-gateway
kewaunee keweenaw keya-paha kidder kimball kimble king king-and-queen king-george king-william kingfisher kingman kings kingsbury kinney
kiowa kit-carson kitsap kittitas kittson klamath kleberg klickitat knott knox kodiak-island koochiching kootenai kosciusko kossuth
kusilvak la-crosse la-paz la-plata la-salle labette lac-qui-parle lackawanna laclede lafayette lafourche lagrange lajas lake
lake-and-peninsula lake-of-the-woods lamar lamb lamoille lamoure lampasas lancaster lander lane langlade lanier lapeer laporte laramie
lares larimer larue las-animas las-marias las-piedras lasalle lassen latah latimer lauderdale laurel laurens lavaca lawrence le-flore
le-sueur lea leake leavenworth lebanon lee leelanau leflore lehigh lemhi lenawee lenoir leon leslie letcher levy lewis lewis-and-clark
lexington liberty licking limestone lincoln linn lipscomb litchfield little-river live-oak livingston llano logan loiza long lonoke lorain
los-alamos los-angeles loudon loudoun louisa loup love loving lowndes lubbock lucas luce lumpkin luna lunenburg luquillo luzerne lycoming
lyman lynchburg lynn lyon mackinac macomb macon macoupin madera madison magoffin mahaska mahnomen mahoning major malheur manassas
manassas-park manatee manati manhattan manistee manitowoc marathon marengo maricao maricopa maries marin marinette marion mariposa
marlboro marquette marshall martin martinsville mason massac matagorda matanuska-susitna mathews maui maunabo maury maverick mayaguez
mayes mcclain mccone mccook mccormick mccracken mccreary mcculloch mccurtain mcdonald mcdonough mcdowell mcduffie mchenry mcintosh mckean
mckenzie mckinley mclean mclennan mcleod mcminn mcmullen mcnairy mcpherson meade meagher mecklenburg mecosta medina meeker meigs mellette
menard mendocino menifee menominee merced mercer meriwether merrick merrimack mesa metcalfe miami miami-dade middlesex midland mifflin
milam millard mille-lacs miller mills milwaukee miner mineral mingo minidoka minnehaha missaukee mississippi missoula mitchell mobile moca
modoc moffat mohave moniteau monmouth mono monona monongalia monroe montague montcalm monterey montezuma montgomery montmorency montour
montrose moody moore mora morehouse morgan morovis morrill morris morrison morrow morton motley moultrie mountrail mower muhlenberg
multnomah murray muscatine muscogee muskegon muskingum muskogee musselshell nacogdoches naguabo nance nantucket napa naranjito nash nassau
natchitoches natrona navajo navarro nelson nemaha neosho neshoba ness nevada new-castle new-hanover new-haven new-kent new-london
new-madrid new-york newaygo newberry newport newport-news newton nez-perce niagara nicholas nicollet niobrara noble nobles nodaway nolan
nome norfolk norman north-slope northampton northern-islands northumberland northwest-arctic norton nottoway nowata noxubee nuckolls
nueces nye o-brien oakland obion ocean oceana ochiltree oconee oconto ogemaw oglala-lakota ogle oglethorpe ohio okaloosa okanogan
okeechobee okfuskee oklahoma okmulgee oktibbeha oldham oliver olmsted oneida onondaga onslow ontario ontonagon orange orangeburg oregon
orleans orocovis osage osborne osceola oscoda oswego otero otoe otsego ottawa otter-tail ouachita ouray outagamie overton owen owsley
owyhee oxford ozark ozaukee pacific page palm-beach palo-alto palo-pinto pamlico panola park parke parker parmer pasco pasquotank passaic
patillas patrick paulding pawnee payette payne peach pearl-river pecos pembina pemiscot pend-oreille pender pendleton pennington penobscot
penuelas peoria pepin perkins perquimans perry pershing person petersburg petroleum pettis phelps philadelphia phillips piatt pickaway
pickens pickett pierce pike pima pinal pine pinellas pipestone piscataquis pitkin pitt pittsburg pittsylvania piute placer plaquemines
platte pleasants plumas plymouth pocahontas poinsett pointe-coupee polk ponce pondera pontotoc pope poquoson portage porter portsmouth
posey pottawatomie pottawattamie potter powder-river powell power poweshiek powhatan prairie pratt preble prentiss presidio presque-isle
preston price prince-edward prince-george prince-george-s prince-of-wales-hyder prince-william providence prowers pueblo pulaski
pushmataha putnam quay quebradillas queen-anne-s queens quitman rabun racine radford rains raleigh ralls ramsey randall randolph rankin
ransom rapides rappahannock ravalli rawlins ray reagan real red-lake red-river red-willow redwood reeves refugio reno rensselaer renville
republic reynolds rhea rice rich richardson richland richmond riley rincon ringgold rio-arriba rio-blanco rio-grande ripley ritchie
riverside roane roanoke roberts robertson robeson rock rock-island rockbridge rockcastle rockdale rockingham rockland rockwall roger-mills
rogers rolette rooks roosevelt roscommon roseau rosebud ross rota routt rowan runnels rush rusk russell rutherford rutland sabana-grande
sabine sac sacramento sagadahoc saginaw saguache saipan salem salinas saline salt-lake saluda sampson san-augustine san-benito
san-bernardino san-diego san-francisco san-german san-jacinto san-joaquin san-juan san-lorenzo san-luis-obispo san-mateo san-miguel
san-patricio san-saba san-sebastian sanborn sanders sandoval sandusky sangamon sanilac sanpete santa-barbara santa-clara santa-cruz
santa-fe santa-isabel santa-rosa sarasota saratoga sargent sarpy sauk saunders sawyer schenectady schleicher schley schoharie schoolcraft
schuyler schuylkill scioto scotland scott scotts-bluff screven scurry searcy sebastian sedgwick seminole seneca sequatchie sequoyah sevier
seward shackelford shannon sharkey sharp shasta shawano shawnee sheboygan shelby shenandoah sherburne sheridan sherman shiawassee shoshone
sibley sierra silver-bow simpson sioux siskiyou sitka skagit skagway skamania slope smith smyth snohomish snyder socorro solano somerset
somervell sonoma southampton southeast-fairbanks spalding spartanburg spencer spink spokane spotsylvania st-bernard st-charles st-clair
st-croix st-francis st-francois st-helena st-james st-john-the-baptist st-johns st-joseph st-landry st-lawrence st-louis st-lucie
st-martin st-mary st-mary-s st-tammany stafford stanislaus stanley stanly stanton stark starke starr staten-island staunton ste-genevieve
stearns steele stephens stephenson sterling steuben stevens stewart stillwater stoddard stokes stone stonewall storey story strafford
stutsman sublette suffolk sullivan sully summers summit sumner sumter sunflower surry susquehanna sussex sutter sutton suwannee swain
sweet-grass sweetwater swift swisher switzerland talbot taliaferro talladega tallahatchie tallapoosa tama taney tangipahoa taos tarrant
tate tattnall taylor tazewell tehama telfair teller tensas terrebonne terrell terry teton texas thayer the-bronx thomas throckmorton
thurston tift tillamook tillman tinian tioga tippah tippecanoe tipton tishomingo titus toa-alta toa-baja todd tolland tom-green tompkins
tooele toole toombs torrance towner towns traill transylvania traverse travis treasure trego trempealeau treutlen trigg trimble trinity
tripp troup trousdale trujillo-alto trumbull tucker tulare tulsa tunica tuolumne turner tuscaloosa tuscarawas tuscola twiggs twin-falls
tyler tyrrell uinta uintah ulster umatilla unicoi union upshur upson upton utah utuado uvalde val-verde valdez-cordova valencia valley
van-buren van-wert van-zandt vance vanderburgh vega-alta vega-baja venango ventura vermilion vermillion vernon victoria vieques vigo vilas
villalba vinton virginia-beach volusia wabash wabasha wabaunsee wade-hampton wadena wagoner wahkiakum wake wakulla waldo walker
walla-walla wallace waller wallowa walsh walthall walton walworth wapello ward ware warren warrick wasatch wasco waseca washakie washburn
washington washita washoe washtenaw watauga watonwan waukesha waupaca waushara wayne waynesboro weakley webb weber webster weld wells
west-baton-rouge west-carroll west-feliciana westchester westmoreland weston wetzel wexford wharton whatcom wheatland wheeler white
white-pine whiteside whitfield whitley whitman wibaux wichita wicomico wilbarger wilcox wilkes wilkin wilkinson will willacy williams
williamsburg williamson wilson winchester windham windsor winkler winn winnebago winneshiek winona winston wirt wise wolfe wood woodbury
woodford woodruff woods woodson woodward worcester worth wrangell wright wyandot wyandotte wyoming wythe yabucoa yadkin yakima yakutat
yalobusha yamhill yancey yankton yates yauco yavapai yazoo yell yellow-medicine yellowstone yoakum yolo york young yuba yukon-koyukuk yuma
zapata zavala ziebach
`;
