// What header words mean in German, as in english.ts. Compounds are taken apart ("Kundenname"), so parts are listed as they stand in them.
export const german = `
first name: vorname vornamen vname rufname
last name: nachname nachnamen nname familienname familiennamen zuname
maiden name: geburtsname madchenname maedchenname
middle name: zweitname
full: vollstandiger voller
name: name namen matchcode
nick name: spitzname kunstlername
person: kunde kunden kundin mitarbeiter mitarbeiterin patient patienten patientin schuler schueler schulerin student studenten studierende
person: ansprechperson zahlungsbeteiligter zahlungsbeteiligte zahlungspflichtiger zahlungspflichtige begunstigter beguenstigter beschaftigter
person: beschaeftigter beschaftigte beschaeftigte kapitan kapitaen empfangerin vertreter vertreterin leiter leiterin mieterin vermieterin
person: mitglied mitglieder mitglieds inhaber ansprechpartner kontaktperson halter besitzer bewerber antragsteller versicherter versicherten
person: versicherungsnehmer empfanger empfaenger absender vater mutter eltern ehepartner kind arzt lehrer fahrer mieter
person: vermieter autor verfasser bearbeiter betreuer gast teilnehmer abonnent beschaftigte angestellte zeuge kaufer verkaufer person personen
person: burger einwohner dozent erziehungsberechtigter bevollmachtigter kontoinhaber karteninhaber
person: vertreter spieler spielerin lehrkraft klassenlehrer regisseur hausarzt behandler pfleger pflegekraft leiter leiterin teamleiter
person: geschaftsfuhrer vorgesetzter vorgesetzte erziehungsberechtigte notfallkontakt auftraggeber zahlungsempfanger begunstigter rechnungsempfanger
person: angestellter azubi auszubildender auszubildende spender spenderin referent referentin prufer opfer tater vorstand vorsitzender vorsitzende
person: abgeordneter abgeordnete burgermeister kandidat kandidatin eigentumer sachbearbeiter sachbearbeiterin trainer betreuerin lehrerin arztin
person: elternteil elternteile disponent disponentin kurier zusteller hausmeister hausmeisterin sachbearb ansprechp
person: zustandig verantwortlich verantwortlicher techniker handwerker stellvertreter schiedsrichter torwart schutze
user person: benutzer nutzer
email: email mail emailadresse mailadresse epost
phone: erreichen erreichbar telefonnr mobilnr handynr rufnr
phone: telefon telefonnummer telefonnr handy handynummer mobil mobilnummer mobiltelefon rufnummer festnetz tel durchwahl mobilfunk
fax: fax telefax faxnummer
address: adresse addresse anschrift adressen wohnadresse wohnanschrift adresszusatz
street: strasse straße str strassen strassenname gasse weg
house: hausnummer hausnr hnr hsnr hsnummer
city: ort stadt wohnort gemeinde ortschaft ortsteil stadtteil wohnsitz
zip: plz postleitzahl postzahl pstlz
state: bundesland kanton
country: land staat lander
county: landkreis kreis bezirk gebiet region
lat: breitengrad geobreite
lon: langengrad laengengrad geolange
birth: geburts geboren geb geburt
birth date: gbdat geburtsdatum gebdatum gebdat geburtstag gebtag
birth year: geburtsjahr gebjahr jahrgang jahrg jg
place: standort standorte
birth place: geburtsort gebort gbort
death: verst verstorben sterbe tod gestorben
death date: sterbedatum todesdatum todestag
date: datum tag zeitpunkt
year: jahr
month: monat
time: zeit uhrzeit
age: wiealt alter lebensalter altersgruppe altersklasse
gender: geschlecht gesch
marital: famst famstand familienstand personenstand zivilstand
blood: blutgruppe
religion: rel konf konfe konfession religion glaube
nationality: staatsang natio staatsangehorigkeit staatsangehoerigkeit nationalitat nationalitaet staatsburgerschaft
honorific: anrede
title: titel
steuer id: steuerid steueridnr steueridentifikationsnummer idnr steuernummer steuernr
steuer: steuer
svnr: egk egknr kvnr rvnr sozversnr sozialversicherungsnr
svnr: sozialversicherungsnummer svnummer svnr rentenversicherungsnummer versichertennummer krankenversicherungsnummer krankenversichertennummer ahv
passport: reisepass reisepassnummer passnummer pass passnr
identity: ausw auswnr persausw personalausweis ausweis ausweisnummer personalausweisnummer
licence driving: fuhrerschein fuehrerschein fuhrerscheinnummer fuhrerscheinnr
plate: kennz kennzeichen kfzkennzeichen kfzkennz kfzkz nummernschild amtliches
registration: kz
vin: fahrgestellnummer fahrzeugidentifikationsnummer fin
vehicle: fahrzeug kfz
insurance: vers kv versicherung versicherungs police
account: konto kontonummer kontonr kto ktonr
bank: bank
routing: blz bankleitzahl
card: karte karten kreditkarte kreditkarten kreditkartennummer kartennummer
expiry: ablauf gultig ablaufdatum gueltig
user name: benutzername nutzername anmeldename benutzerkennung
password: passwort kennwort
number: nummer nr zahl
id: kennung kennnummer schlussel id
code: kode code
count: anzahl summe gesamt menge durchschnitt
amount: betrag preis kosten gehalt lohn umsatz saldo einkommen gebuhr
percent: prozent anteil quote
type: art typ methode modus verfahren
status: status zustand
length: lange groesse grosse breite hohe gewicht
category: kategorie gruppe klasse
note: bemerkung bemerkungen notiz notizen kommentar kommentare beschreibung anmerkung anmerkungen text nachricht hinweis freitext
job: beruf position stellung tatigkeit funktion
thing: verlag verlage rg rgnr rgdatum sorte sorten maschine maschinen anlage gerat geraet roboter drucker rechner
thing: ziel zielort reiseziel
thing animal: tier hund haustier pferd
thing: teil teile firma firmen unternehmen betrieb gesellschaft organisation hersteller lieferant abteilung schule universitat hochschule klinik krankenhaus
thing: einrichtung behorde amt verein mannschaft produkt artikel ware marke modell datei tabelle spalte feld veranstaltung projekt kurs fach
thing: spiel film buch titel schiff zug linie haltestelle fluss berg insel baum pflanze gericht rechnung auftrag bestellung vertrag
thing: sprache farbe wahrung branche partei wahl bahnhof filiale geschaft laden gebaude
of: der die das des dem den und oder von zu im in am bei fur fuer je pro
neutral: naturl naturlich naturliche naturlichen privat geschaftlich dienstlich geschaft aktuell alt neu haupt zweit zusatz weitere
natid: regierungsnr regierungsnummer
initial: inits
birth year: gbjhr
zip: pstl
house number: hsnmr
steuer id: stcd
vat: stceg ustid
person: emftx koinh
id: referenz
thing: transaktion transaktions
full name: namevorname vornamename nachnamevorname vornamenachname vorundnachname vorundzuname
name: anzeigename
person contact: kontakt
person: fuhrungskraft einweiser mitreisende mitreisender ubungsleiter vertretungsberechtigter stifter pate
phone: fon
address: adresszeile
house number: turnummer turnr
city: ortsname heimatstadt
zip: postltz postleitz
svnr: rvnummer rentenversnr
steuer id: stnr
account: girokonto
marital: familienstd
religion: kirchensteuermerkmal
nationality: stang
insurance: policen
neutral: rechnungs liefer angezeigter
first name: vorn
last name: nachn
address: adr
person: vormund burge buerge uberweiser ueberweiser mitarb unterzeichner ktoinh kontoinh berater beraterin ausbilder ausbilderin
person: kassierer kassenwart schriftfuhrer anwalt rechtsanwalt notar klager beklagter glaubiger schuldner erblasser verstorbener gutachter
person: ehemann ehefrau ehegatte lebenspartner lebensgefahrte angehoriger angehorige angehoerige bezugsperson taufpate trauzeuge makler
maiden name: ledigname
phone: natel
address: anschr
gender: geschl mwd
religion: bekenntnis
steuer id: stidnr
svnr: krankenversichertennr versichertennr
plate: kontrollschild
vin: fahrgestell fahrgestellnr
person: besteller ersteller fahrzeugfuhrer lehrperson klassenlehrperson kindsvater kindsmutter sorgeberechtigte sorgeberechtigter
person: abholberechtigte hausverwalter bewohner bewohnerin pflegebedurftiger bezugspflege zuweiser operateur anasthesist hebamme mandant
person: mandanten mandantin bauherr architekt obmann kassier zuchter zuechter hundehalter tierhalter lizenznehmer
email: elektronischeadresse
phone: notfallnummer notfallnr
street: stras
house number: hausno wohnungsnr wohnungsnummer whgnr
city: heimatort
marital: familienst
nationality: staatsangeh heimatstaat
blood: blutgr
ethnic: ethnische
svnr: ahvn sozialversnr
steuer id: steuerlicheidnr
identity: perso
vin: fzidentnr
insurance number: polizzennummer polizzennr krankenkassennr krankenkassennummer
user name: anmeldekennung
thing: architektur
person: vermittler filialleiter abteilungsleiter gruppenleiter schichtfuhrer schichtleiter vorarbeiter grossvater grossmutter onkel neffe
person: enkel stiefvater pfarrer taufling braut brautigam trauzeugen bestatter anzeigeerstatter geschadigter beschuldigter zeugen dolmetscher
person: insolvenzverwalter treuhander aktionar gesellschafter prokurist jagdpachter pachter verpachter untermieter
address: wohnhaft
person: friseur friseurin kosmetikerin masseur physiotherapeut physiotherapeutin apotheker apothekerin zahnarzt zahnarztin tierarzt
person: tierarztin koch kochin backer gartner reinigungskraft rezeptionist rezeptionistin wirtschaftsprufer ubersetzer ubersetzerin
person: bibliothekar kurator tanzer dirigent produzent drehbuchautor darsteller darstellerin sprecher sprecherin polizist kommissar
person: feuerwehrmann dekan kanzler dozentin prufling nachbar nachbarin freund freundin erbe nachfahre monarch staatsoberhaupt
person: regierungschef landrat stadtrat gemeinderat delegierter stellvertreterin grunder grunderin investor aufsichtsrat teilhaber sieger
person: siegerin medaillengewinner mannschaftskapitan praktikant praktikantin lehrling
geo: koordinate koordinaten
person: vortragende vortragender stadtverordnete stadtverordneter grundstuckseigentumer lizenzinhaber kandidaten mitwirkende autoren
person: regisseure regisseurin spielleiter gefangener inhaftierter verdachtiger verdachtige
origin: quelle datenquelle bezugsquelle
`;
