// What header words mean in Dutch, as in english.ts. Compounds are taken apart as in German.
export const dutch = `
first name: voornaam voornamen roepnaam
last name: achternaam familienaam geslachtsnaam
middle name: tussenv tussenvoegsel voorvoegsel tussenvoegsels
maiden name: meisjesnaam
initial: voorl voorletters initialen voorletter
full: volledige volledig
name: naam namen
nick name: bijnaam
person: klant klanten medewerker medewerkers werknemer patient leerling student lid leden eigenaar houder verzekerde ontvanger afzender
person: vader moeder ouder partner kind arts docent leraar bestuurder huurder verhuurder auteur contactpersoon aanvrager
person: kandidaat passagier kiezer burger bewoner persoon deelnemer rekeninghouder burgemeester wethouder
person: mentor speler regisseur huisarts chauffeur verzorger voogd vrijwilliger directeur voorzitter secretaris penningmeester begeleider behandelaar
person: collega verkoper koper bezoeker sollicitant cursist donateur trainer monteur winnaar schrijver acteur zanger gast student leerkracht
person: ouders noodcontact leidinggevende manager eigenaren medebewoner
user person: gebruiker
email: email mail emailadres mailadres
phone: mobieltje vasttelefoon telefoonnr
phone: telefoon telefoonnummer tel mobiel mobielnummer gsm telnr
fax: fax faxnummer
address: adres adressen woonadres postadres bezoekadres
street: straat straatnaam laan
house: toev huisnummer huisnr toevoeging huisletter
city: plaats woonplaats stad gemeente dorp plaatsnaam gemeentenaam
origin: bron
zip: postcode postcodes pc
state: provincie
country: land
county: regio wijk buurt streek
lat: breedtegraad
lon: lengtegraad
birth: geboorte geboren geb
birth date: geboortedatum gebdatum gebdat
birth year: geboortejaar
birth place: geboorteplaats
death: overlijdens overleden
death date: overlijdensdatum
date: datum dag
year: jaar
month: maand
time: tijd
age: leeftijd leeftijdsgroep leeftijdsklasse
gender: geslacht
marital: burgerlijke burgstaat burgst
blood: bloedgroep
religion: geloof
nationality: nationaliteit
honorific: aanhef
title: titel
bsn: bsn burgerservicenummer sofinummer sofi
natid: rijksregisternummer insz rrn
passport: paspoort paspoortnummer
identity: identiteit identiteitskaart
licence driving: rijbewijs rijbewijsnummer rijbewijsnr
plate: kenteken nummerplaat
vehicle: voertuig
insurance: verzekering polis verzekerings
account: rekening rekeningnummer bankrekening
bank: bank
card: kaart kaartnummer creditcard
expiry: vervaldatum verval
user name: gebruikersnaam inlognaam
password: wachtwoord
number: nummer nr
id: id kenmerk sleutel
code: code
count: aantal totaal som gemiddelde
amount: bedrag prijs kosten salaris loon inkomen omzet saldo waarde
percent: percentage aandeel
type: soort type methode wijze
status: status toestand
category: categorie groep klasse
length: lengte grootte breedte hoogte gewicht oppervlakte
note: opmerking opmerkingen notitie notities commentaar omschrijving beschrijving toelichting tekst bericht
job: beroep functie baan
thing: uitgever uitgeverij bestemming
thing animal: dier hond huisdier paard
thing: bedrijf bedrijfs onderneming organisatie instelling vereniging school universiteit ziekenhuis winkel fabrikant leverancier afdeling
thing: product artikel merk model bestand tabel kolom veld evenement project cursus vak spel film boek schip trein lijn halte rivier
thing: berg eiland soort boom gerecht factuur bestelling contract taal kleur munt partij verkiezing station gebouw vestiging object
of: de het een en of van in op bij te voor per
neutral: prive zakelijk huidig vorig nieuw oud hoofd
last name: achternm
first name: voornm
person: tenaamstelling tnv verzekeringsnemer contactpers
phone: mobiele
address: adresregel
age: leeft
gender: gesl mv
marital: burgerlstaat
religion: godsdienst kerkgenootschap gezindte levensbeschouwing
ethnic: etniciteit
natid: rijksregisternr rijksregister nationaalnummer
account: reknr rekeningnr
user name: loginnaam
person: client clienten opdrachtgever zorgverlener vertegenwoordiger verwijzer bewindvoerder mantelzorger gezinshoofd titularis
person: klastitularis begunstigde schuldeiser kentekenhouder fokker
phone: noodnummer
address: verzendadres bezorgadres thuisadres domicilie factuuradres
city: woonpl
gender: manvrouw
ethnic: etnische
natid: natnummer natnr nationaalnr
plate: nrplaat
insurance number: zorgverzekeringsnr zorgverzekeringsnummer
person: grootvader dopeling pastoor bruid bruidegom getuige slachtoffer verdachte aandeelhouder ploegleider teamleider pachter tolk advocaat
address: verblijfsadres correspondentieadres
person: kapper kapster barbier schoonheidsspecialiste masseur fysiotherapeut verloskundige apotheker tandarts dierenarts kok bakker tuinman
person: receptionist bankier makelaar vertaler bibliothecaris danser dirigent scenarist acteurs verteller commissaris brandweerman rector
person: decaan examinator klasgenoot huisgenoot buurman buurvrouw vriend vriendin erfgenaam monarch staatshoofd regeringsleider gouverneur
person: raadslid afgevaardigde plaatsvervanger oprichter oprichtster investeerder vennoot winnares stagiair stagiaire concierge
geo: coordinaat coordinaten
place: ligging
person: vergunninghouder aangever spreker sprekers scheidsrechter gedetineerde auteurs regisseurs slachtoffers
neutral: nood
natid: overheidsid
birth date: verjaardag
first name: voorn
name: weergavenaam
person: verzekeringnemer geadresseerde
address: huisadres afleveradres
bsn: burgerservicenr
natid: rijksregnr
thing: pand zaal
`;
