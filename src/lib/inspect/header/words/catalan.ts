// What header words mean in Catalan, as in english.ts.
export const catalan = `
first name: nompila nomdepila
last name: cognom cognoms primercognom segoncognom llinatge llinatges
full name: nomicognoms cognomsinom nomcognoms cognomsnom nomcomplet
full: complet
name: nom noms denominacio
nick name: sobrenom malnom
person: alumne alumna alumnes pacient pacients treballador treballadora empleat empleada soci socia mare fill filla
person: metge metgessa professora mestre infermera assegurat beneficiari sollicitant sol·licitant propietari llogater convidat autora regidor
person contact: contacte
user person: usuari usuaria
email: correu correuelectronic adrecaelectronica
phone: telefon telefons mobil telefonmobil
address: adreca domicili
street: carrer avinguda placa
unit: porta escala
city: ciutat poblacio municipi localitat poble
zip: codipostal
code: codi
state: provincia
country: pais
county: comarca barri
birth: naixement naix nascut nascuda
birth date: datanaixement datadenaixement datanaix
birth place: llocnaixement llocdenaixement municipinaixement
death: defuncio
date: data dia
year: any
month: mes
age: edat
gender: sexe genere
marital: estatcivil
religion: religio
nationality: nacionalitat
natid: targetasanitaria numtargetasanitaria
identity: identitat
passport: passaport
licence: carnet permis
driving: conduir
plate: matricula
vehicle: vehicle cotxe
account: compte
bank: banc bancari
card: targeta
user name: nomusuari nomdusuari
password: contrasenya
number: numero num
id: id identificador
count: quantitat total mitjana
amount: import preu salari sou saldo quota
percent: percentatge
type: tipus classe
status: situacio estat
category: categoria grup
length: amplada alcada pes
note: observacio observacions comentari comentaris descripcio nota notes text
job: professio ocupacio carrec
thing: empresa societat entitat escola hospital botiga producte article marca arxiu fitxer curs assignatura llibre factura comanda equip
thing animal: especie animal gos gat
of: de d del dels la les el els l i o en al per a
neutral: principal personal actual anterior electronic
person: perruquer perruquera barber esteticista massatgista fisioterapeuta llevadora farmaceutic farmaceutica dentista veterinari
person: veterinaria cuiner cuinera forner jardiner conserge recepcionista comptable interpret traductor traductora bibliotecari guionista
person: actors narrador comandant policia comissari bomber rector dega examinador amic amiga hereu hereva monarca ministre ministra
person: governador delegat delegada suplent fundador fundadora accionista inversor administrador administradora guanyador guanyadora padri
person: padrina fillol becari aprenent cambrer cambrera caixer
person: capdestat capdegovern
geo: coordenada coordenades
place: ubicacio localitzacio emplacament residencia
thing: pellicula aeroport estacio restaurant canco recepta medicament planta parc museu platja obra taller laboratori farmacia vol port
thing: esglesia biblioteca torneig lliga disciplina malaltia
person: denunciant ponent ponents donant victima arbitre pilot autors membres integrants
neutral: emergencia
thing: sala
`;
