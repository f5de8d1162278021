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
`;
