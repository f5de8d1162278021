// Names of states and countries: what a column of places holds that is no city and no person, though many are also names ("Georgia").
export const REGIONS = `
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky
louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new-hampshire new-jersey new-mexico
new-york north-carolina north-dakota ohio oklahoma oregon pennsylvania rhode-island south-carolina south-dakota tennessee texas utah vermont
virginia washington west-virginia wisconsin wyoming district-of-columbia puerto-rico guam alberta british-columbia manitoba new-brunswick
newfoundland nova-scotia ontario prince-edward-island quebec saskatchewan yukon nunavut new-south-wales queensland tasmania victoria
england scotland wales northern-ireland bayern baden-wurttemberg hessen sachsen thuringen brandenburg niedersachsen nordrhein-westfalen
saarland schleswig-holstein rheinland-pfalz sachsen-anhalt mecklenburg-vorpommern lombardia toscana lazio campania sicilia piemonte veneto
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize
benin bhutan bolivia bosnia botswana brazil brasil brunei bulgaria burundi cambodia cameroon canada chad chile china colombia comoros congo
costa-rica croatia cuba cyprus czechia denmark djibouti dominica dominican-republic ecuador egypt el-salvador eritrea estonia ethiopia fiji finland
france gabon gambia georgia germany deutschland ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq
ireland israel italy italia jamaica japan jordan kazakhstan kenya kuwait laos latvia lebanon liberia libya liechtenstein lithuania luxembourg
madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia
nepal netherlands nederland new-zealand nicaragua niger nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar
romania russia rwanda samoa saudi-arabia senegal serbia singapore slovakia slovenia somalia south-africa south-korea spain espana sri-lanka sudan suriname
sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan uganda ukraine united-arab-emirates united-kingdom
united-states usa uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
deutschland osterreich schweiz frankreich spanien italien niederlande belgien polen italia francia francia espana alemania germania svizzera
suiza suisse allemagne italie espagne belgique pays-bas paesi-bassi regno-unito reino-unido royaume-uni estados-unidos stati-uniti etats-unis
united-kingdom united-states united-states-of-america great-britain nederland belgie duitsland polska
catamarca chaco chubut corrientes entre-rios formosa jujuy la-pampa la-rioja misiones neuquen rio-negro san-juan san-luis santa-cruz santa-fe
santiago-del-estero tierra-del-fuego tucuman aguascalientes baja-california baja-california-sur campeche chiapas chihuahua coahuila colima
durango guanajuato guerrero hidalgo jalisco michoacan morelos nayarit nuevo-leon oaxaca puebla queretaro quintana-roo san-luis-potosi sinaloa
sonora tabasco tamaulipas tlaxcala veracruz yucatan zacatecas antioquia atlantico bolivar boyaca caldas caqueta casanare cauca cesar choco
cundinamarca guajira huila magdalena meta narino norte-de-santander putumayo quindio risaralda santander sucre tolima valle-del-cauca vichada
acre alagoas amapa amazonas bahia ceara distrito-federal espirito-santo goias maranhao mato-grosso mato-grosso-do-sul minas-gerais para paraiba
parana pernambuco piaui rio-grande-do-norte rio-grande-do-sul rondonia roraima santa-catarina sergipe tocantins
andalucia aragon asturias baleares canarias cantabria castilla-la-mancha castilla-y-leon cataluna extremadura galicia navarra pais-vasco
alava albacete alicante almeria avila badajoz barcelona burgos caceres cadiz castellon ciudad-real cuenca girona guadalajara guipuzcoa huelva
huesca jaen lleida lugo ourense palencia pontevedra segovia soria tarragona teruel toledo vizcaya zamora
abruzzo basilicata calabria emilia-romagna friuli-venezia-giulia liguria marche molise puglia sardegna trentino-alto-adige umbria valle-d-aosta
auvergne-rhone-alpes bourgogne-franche-comte bretagne centre-val-de-loire grand-est hauts-de-france ile-de-france normandie nouvelle-aquitaine
occitanie pays-de-la-loire provence-alpes-cote-d-azur noord-holland zuid-holland noord-brabant gelderland overijssel friesland drenthe zeeland
limburg flevoland andhra-pradesh assam bihar chhattisgarh goa gujarat haryana himachal-pradesh jharkhand karnataka kerala madhya-pradesh
maharashtra manipur meghalaya mizoram nagaland odisha punjab rajasthan sikkim tamil-nadu telangana tripura uttar-pradesh uttarakhand west-bengal
`;
