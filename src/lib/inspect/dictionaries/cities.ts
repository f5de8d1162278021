// Cities and towns that occur often in addresses, without accents; two words are joined by a hyphen. Written down by hand for this project.
export const CITIES = `
new-york los-angeles chicago houston phoenix philadelphia san-antonio san-diego dallas san-jose austin jacksonville fort-worth columbus charlotte
san-francisco indianapolis seattle denver washington boston el-paso nashville detroit oklahoma-city portland las-vegas memphis louisville baltimore
milwaukee albuquerque tucson fresno sacramento mesa kansas-city atlanta omaha colorado-springs raleigh miami long-beach virginia-beach oakland
minneapolis tulsa tampa arlington new-orleans wichita bakersfield cleveland aurora anaheim honolulu santa-ana riverside corpus-christi lexington
stockton henderson saint-paul st-paul st-louis saint-louis cincinnati pittsburgh greensboro lincoln anchorage plano orlando irvine newark durham
chula-vista toledo fort-wayne st-petersburg laredo jersey-city chandler madison lubbock scottsdale reno buffalo gilbert glendale north-las-vegas
winston-salem chesapeake norfolk fremont garland irving hialeah richmond boise spokane baton-rouge tacoma san-bernardino modesto fontana des-moines
moreno-valley santa-clarita fayetteville birmingham oxnard rochester port-st-lucie grand-rapids huntsville salt-lake-city frisco yonkers amarillo
huntington-beach mckinney montgomery augusta akron little-rock tempe columbus overland-park grand-prairie tallahassee cape-coral mobile knoxville
shreveport worcester ontario vancouver sioux-falls chattanooga brownsville fort-lauderdale providence newport-news rancho-cucamonga santa-rosa
peoria oceanside elk-grove salem pembroke-pines eugene garden-grove cary fort-collins corona springfield jackson alexandria hayward clarksville
lakewood lancaster salinas palmdale hollywood macon sunnyvale pomona killeen escondido pasadena naperville bellevue joliet murfreesboro midland
rockford paterson savannah bridgeport torrance mcallen syracuse surprise denton roseville thornton miramar mesquite olathe dayton carrollton waco
orange fullerton charleston west-valley-city visalia hampton gainesville warren coral-springs cedar-rapids round-rock sterling-heights kent columbia
santa-clara new-haven stamford concord elizabeth athens thousand-oaks lafayette simi-valley topeka norman fargo wilmington abilene odessa
pearland victorville hartford vallejo allentown berkeley richardson arvada ann-arbor rochester cambridge sugar-land lansing evansville college-station
fairfield clearwater beaumont independence provo west-jordan murrieta palm-bay el-monte carlsbad temecula clovis manchester lowell brooklyn bronx
queens staten-island manhattan harlem albany utica schenectady troy white-plains mount-vernon new-rochelle poughkeepsie ithaca binghamton trenton
camden hoboken bayonne princeton edison morristown hackensack dover burlington montpelier rutland bangor lewiston nashua quincy lynn brockton
new-bedford fall-river lawrence newton somerville framingham waltham malden medford taunton weymouth salem plymouth norwood canton scranton erie
harrisburg york reading bethlehem altoona johnstown easton lancaster wheeling huntington morgantown roanoke lynchburg charlottesville fredericksburg
annapolis frederick rockville bethesda silver-spring gaithersburg greenville spartanburg myrtle-beach asheville hickory gastonia high-point concord
kalamazoo flint dearborn livonia saginaw pontiac southfield muskegon battle-creek green-bay kenosha racine appleton waukesha oshkosh eau-claire
janesville la-crosse duluth bloomington st-cloud mankato sioux-city davenport dubuque ames iowa-city waterloo council-bluffs bismarck grand-forks
rapid-city billings missoula bozeman helena great-falls butte cheyenne casper laramie boulder pueblo greeley longmont fort-collins loveland
grand-junction santa-fe las-cruces roswell farmington rio-rancho flagstaff yuma prescott sedona ogden st-george park-city provo twin-falls nampa
pocatello idaho-falls yakima olympia everett bellingham kennewick walla-walla bend medford corvallis ashland gresham hillsboro beaverton
redding chico santa-barbara santa-cruz monterey san-mateo palo-alto mountain-view cupertino santa-monica burbank inglewood compton torrance
carson whittier downey norwalk costa-mesa newport-beach laguna-beach san-clemente oceanside palm-springs indio hemet perris barstow
key-west naples sarasota fort-myers daytona-beach ocala pensacola panama-city lakeland boca-raton west-palm-beach homestead coral-gables
hilo kailua fairbanks juneau sitka toronto montreal calgary ottawa edmonton mississauga winnipeg brampton hamilton quebec surrey laval halifax london
markham vaughan gatineau longueuil burnaby saskatoon kitchener windsor regina richmond oakville burlington sudbury sherbrooke oshawa saguenay levis
barrie abbotsford coquitlam trois-rivieres guelph kelowna kingston ajax thunder-bay waterloo fredericton moncton saint-john charlottetown whitehorse
birmingham leeds glasgow sheffield bradford manchester edinburgh liverpool bristol cardiff coventry leicester nottingham newcastle sunderland belfast
brighton hull plymouth stoke wolverhampton derby swansea southampton salford aberdeen westminster portsmouth york peterborough dundee lancaster oxford
newport preston st-albans norwich chester cambridge salisbury exeter gloucester lisburn chichester winchester londonderry carlisle worcester bath durham
lincoln hereford armagh inverness stirling canterbury lichfield newry ripon bangor truro ely reading luton northampton milton-keynes swindon
bournemouth southend middlesbrough blackpool bolton stockport ipswich slough warrington huddersfield telford poole gillingham dublin cork galway
limerick waterford drogheda dundalk sligo kilkenny sydney melbourne brisbane perth adelaide canberra hobart darwin newcastle wollongong geelong cairns
townsville toowoomba ballarat bendigo auckland wellington christchurch hamilton tauranga dunedin berlin hamburg munchen munich koln cologne frankfurt
stuttgart dusseldorf leipzig dortmund essen bremen dresden hannover hanover nurnberg nuremberg duisburg bochum wuppertal bielefeld bonn munster
mannheim karlsruhe augsburg wiesbaden monchengladbach gelsenkirchen aachen braunschweig chemnitz kiel halle magdeburg freiburg krefeld mainz lubeck
erfurt oberhausen rostock kassel hagen potsdam saarbrucken hamm ludwigshafen oldenburg mulheim osnabruck leverkusen heidelberg solingen darmstadt
herne neuss regensburg paderborn ingolstadt offenbach wurzburg furth ulm heilbronn pforzheim wolfsburg gottingen bottrop reutlingen koblenz
erlangen bremerhaven remscheid bergisch-gladbach recklinghausen jena trier salzgitter moers siegen hildesheim cottbus konstanz bamberg bayreuth
passau landshut rosenheim kempten lindau wien vienna graz linz salzburg innsbruck klagenfurt villach wels dornbirn zurich geneve genf geneva basel
lausanne bern winterthur luzern lucerne st-gallen lugano biel thun paris marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille
rennes reims toulon saint-etienne le-havre grenoble dijon angers villeurbanne nimes clermont-ferrand aix-en-provence le-mans brest tours amiens
limoges annecy boulogne-billancourt perpignan metz besancon orleans rouen argenteuil mulhouse montreuil caen nancy saint-denis roubaix tourcoing
nanterre avignon vitry-sur-seine creteil poitiers dunkerque versailles colombes courbevoie asnieres aulnay rueil-malmaison pau aubervilliers
calais cannes antibes la-rochelle ajaccio bastia bayonne biarritz quimper lorient vannes saint-malo chartres troyes valence chambery beziers
colmar arles cherbourg evry cergy madrid barcelona valencia sevilla seville zaragoza malaga murcia palma las-palmas bilbao alicante cordoba
valladolid vigo gijon hospitalet vitoria granada elche oviedo badalona terrassa cartagena jerez sabadell mostoles alcala-de-henares pamplona
fuenlabrada almeria leganes san-sebastian burgos santander castellon alcorcon albacete getafe salamanca logrono huelva marbella badajoz leon
tarragona cadiz lleida jaen ourense girona lugo caceres toledo ciudad-real segovia avila cuenca huesca teruel soria zamora palencia merida
lisboa lisbon porto braga coimbra funchal setubal almada amadora aveiro faro evora leiria viseu guimaraes viana-do-castelo sao-paulo
rio-de-janeiro brasilia salvador fortaleza belo-horizonte manaus curitiba recife goiania belem porto-alegre guarulhos campinas sao-luis
sao-goncalo maceio duque-de-caxias natal teresina campo-grande nova-iguacu sao-bernardo-do-campo joao-pessoa osasco santo-andre ribeirao-preto
jaboatao uberlandia contagem sorocaba aracaju feira-de-santana cuiaba joinville londrina juiz-de-fora aparecida-de-goiania niteroi porto-velho
florianopolis macapa maringa boa-vista rio-branco vitoria santos caxias-do-sul blumenau pelotas roma rome milano milan napoli naples torino turin
palermo genova genoa bologna firenze florence bari catania venezia venice verona messina padova padua trieste taranto brescia parma prato modena
reggio-calabria reggio-emilia perugia ravenna livorno cagliari foggia rimini salerno ferrara sassari latina monza siracusa pescara bergamo forli
trento vicenza terni bolzano novara piacenza ancona andria arezzo udine cesena lecce pesaro la-spezia pisa lucca como treviso varese caserta
potenza cremona pavia cosenza crotone matera siena aosta asti alessandria amsterdam rotterdam den-haag the-hague utrecht eindhoven tilburg groningen
almere breda nijmegen enschede haarlem arnhem amersfoort zaanstad apeldoorn s-hertogenbosch den-bosch hoofddorp maastricht leiden dordrecht
zoetermeer zwolle deventer delft alkmaar heerlen venlo leeuwarden hilversum amstelveen roosendaal purmerend oss schiedam spijkenisse helmond
vlaardingen almelo gouda hoorn assen middelburg antwerpen antwerp gent ghent charleroi liege brussel brussels bruxelles brugge bruges namur namen
leuven mons mechelen aalst hasselt kortrijk sint-niklaas oostende genk seraing roeselare luxembourg kobenhavn copenhagen aarhus odense aalborg
esbjerg stockholm goteborg gothenburg malmo uppsala vasteras orebro linkoping helsingborg jonkoping norrkoping lund umea gavle boras oslo bergen
trondheim stavanger drammen fredrikstad kristiansand tromso helsinki espoo tampere vantaa oulu turku jyvaskyla lahti kuopio reykjavik warszawa
warsaw krakow lodz wroclaw poznan gdansk szczecin bydgoszcz lublin bialystok katowice gdynia czestochowa radom rzeszow torun kielce praha prague brno
ostrava plzen liberec olomouc bratislava kosice budapest debrecen szeged miskolc pecs gyor bucuresti bucharest cluj-napoca timisoara iasi constanta
craiova brasov galati ploiesti oradea sofia plovdiv varna burgas beograd belgrade novi-sad nis zagreb split rijeka osijek ljubljana maribor sarajevo
skopje tirana athens thessaloniki patras moscow saint-petersburg novosibirsk yekaterinburg kazan samara omsk rostov ufa krasnoyarsk voronezh perm
volgograd kyiv kiev kharkiv odesa dnipro lviv minsk vilnius kaunas riga tallinn tartu istanbul ankara izmir bursa antalya adana konya gaziantep
cairo alexandria giza casablanca rabat fes marrakech tanger agadir tetouan oujda kenitra meknes safi tunis sfax sousse kairouan bizerte gabes
monastir nabeul algiers alger oran constantine annaba blida setif douala yaounde bafoussam garoua bamenda maroua ngaoundere ebolowa lagos abuja kano ibadan accra kumasi nairobi mombasa
addis-ababa dakar abidjan bamako johannesburg cape-town durban pretoria port-elizabeth dubai abu-dhabi doha riyadh jeddah kuwait beirut amman baghdad
tehran jerusalem tel-aviv haifa mumbai delhi new-delhi bangalore bengaluru hyderabad ahmedabad chennai kolkata surat pune jaipur lucknow kanpur nagpur indore
thane bhopal visakhapatnam patna vadodara ghaziabad ludhiana agra nashik faridabad meerut rajkot varanasi srinagar aurangabad amritsar allahabad ranchi
coimbatore jabalpur gwalior vijayawada jodhpur madurai raipur kota chandigarh guwahati mysore gurgaon noida kochi karachi lahore islamabad rawalpindi
faisalabad multan peshawar dhaka chittagong kathmandu colombo beijing shanghai guangzhou shenzhen tianjin wuhan chengdu chongqing nanjing hangzhou xian
suzhou shenyang harbin qingdao dalian jinan zhengzhou changsha kunming xiamen hong-kong macau taipei kaohsiung taichung tainan tokyo osaka yokohama
nagoya sapporo kobe kyoto fukuoka kawasaki saitama hiroshima sendai chiba niigata seoul busan incheon daegu daejeon gwangju suwon ulsan bangkok
chiang-mai hanoi ho-chi-minh-city da-nang singapore kuala-lumpur penang jakarta surabaya bandung medan semarang makassar manila quezon-city davao cebu
cebu-city makati mexico-city ciudad-de-mexico guadalajara monterrey puebla tijuana juarez zapopan merida queretaro cancun toluca acapulco chihuahua
hermosillo saltillo culiacan morelia veracruz aguascalientes guatemala san-salvador tegucigalpa managua san-jose panama havana la-habana santo-domingo
santiago-de-los-caballeros san-juan kingston bogota medellin cali barranquilla cartagena cucuta bucaramanga pereira santa-marta ibague pasto manizales neiva
villavicencio armenia popayan monteria valledupar sincelejo tunja caracas maracaibo valencia barquisimeto quito guayaquil cuenca lima arequipa trujillo chiclayo
cusco piura iquitos la-paz santa-cruz cochabamba sucre santiago valparaiso concepcion vina-del-mar antofagasta temuco la-serena buenos-aires cordoba rosario
mendoza la-plata mar-del-plata tucuman salta santa-fe san-juan neuquen bahia-blanca montevideo asuncion
`;
