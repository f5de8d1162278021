// What header words mean in Italian, as in english.ts.
export const italian = `
last name: cognome cognomi
full name: nomecompleto nominativo nomecognome cognomenome
full: completo
name: nome nomi denominazione
nick name: soprannome
person: resp cliente clienti dipendente impiegato impiegata paziente pazienti alunno alunna studente studentessa membro socio proprietario
person: intestatario titolare beneficiario destinatario mittente padre madre coniuge figlio figlia medico insegnante docente professore
person contact: contatto
person: conducente inquilino autore referente richiedente candidato candidata passeggero elettore cittadino persona
person: responsabile sindaco assessore consigliere assicurato contribuente lavoratore
person: regista attore attrice giocatore giocatrice allenatore direttore direttrice presidente segretario segretaria venditore agente tutor genitore
person: accompagnatore ospite partecipante iscritto iscritta tesserato volontario volontaria operatore operatrice collaboratore collaboratrice artista
person: cantante arbitro atleta capitano vincitore avvocato notaio infermiere tecnico commerciale consulente acquirente debitore minore nonno
user person: utente
email: email mail pec postaelettronica indirizzoemail
phone: telefono cellulare tel cell recapito numerotelefono
fax: fax
address: indirizzo residenza domicilio ind indir
street: via viale piazza
house: civico numerocivico
unit: interno scala piano
city: citta comune localita paese frazione
origin: fonte
vin: telaio
zip: cap codicepostale
code: codice cod
state: provincia prov
country: nazione stato
county: regione zona quartiere
lat: latitudine
lon: longitudine
birth: nascita nato nata
birth date: datanascita datadinascita dtnascita datanasc
birth place: luogonascita luogodinascita comunenascita comunedinascita
death: morte decesso
date: data giorno
year: anno
month: mese
time: ora
age: eta fasciaeta
gender: sesso genere
svnr: tesssan tesserasanitaria
marital: statocivile
blood: sanguigno
religion: religione
nationality: nazionalita cittadinanza cittad
honorific: appellativo
title: titolo
fiscal: codicefiscale codfiscale codfisc cf
tax: fiscale
vat: partitaiva piva
iddoc: documento doc
identity: identita
passport: passaporto
licence: patente
driving: guida
plate: targa
vehicle: veicolo auto automobile
insurance: assicurazione polizza
account: cc conto
bank: banca bancario corrente
card: carta
credit: credito debito
expiry: scadenza
user name: nomeutente
password: password parolachiave
number: numero num nro n
id: id identificativo identificatore rif
count: quantita totale somma media conteggio
amount: importo prezzo costo stipendio reddito saldo valore
percent: percentuale tasso
type: tipo tipologia classe metodo forma modo modalita
status: situazione
category: categoria gruppo
length: lunghezza dimensione larghezza altezza peso
note: osservazione osservazioni commento commenti descrizione nota note testo messaggio annotazioni
job: professione occupazione mansione ruolo impiego carica qualifica
thing: editore editrice varieta macchina macchinario
thing: azienda ditta impresa societa organizzazione ente istituto istituzione scuola universita ospedale clinica negozio prodotto articolo
thing: marca modello file tabella colonna campo evento progetto corso materia gioco film libro nave treno linea fermata stazione fiume
thing animal: specie animale cavallo
thing: destinazione
thing: montagna isola albero piatto fattura ordine contratto lingua colore valuta partito squadra fornitore reparto ufficio
of: di del della dei degli delle la le il lo gli i e o in al alla per un una
neutral: principale secondario personale attuale precedente
street: strada
initial: iniziali
full name: cognomeenome nomeecognome cognomeonome
person: ordinante contraente locatore firmatario assistito assistita cessionario
house number: nrciv
last name: cogn
birth date: dnascita
religion: confessione
nick name: nomignolo
natid: numci nci numeroci permessosoggiorno permessodisoggiorno
identitynumber: cartaidentita
number: nr
mrn: cartellaclinica nosologico
person: creditore
phone: recapiti
birth date: compleanno dnasc
death: deceduto deceduta
marital: statoconiugale
age: annicompiuti
house number: numciv nciv
password: psw
thing: corso
person: parrucchiere parrucchiera barbiere estetista massaggiatore massaggiatrice fisioterapista ostetrica farmacista dentista veterinario
person: veterinaria cuoco cuoca panettiere giardiniere portiere receptionist contabile banchiere interprete traduttore traduttrice
person: bibliotecario ballerino ballerina sceneggiatore attori narratore comandante poliziotto commissario pompiere rettore preside
person: cancelliere esaminatore compagno compagna vicino vicina amico amica erede monarca ministro ministra governatore prefetto delegato
person: delegata supplente fondatore fondatrice azionista investitore amministratore amministratrice padrino madrina figlioccio stagista
person: apprendista cameriere cameriera cassiere
person: capodistato capostato capodelgoverno capogoverno capofamiglia capodipartimento
geo: coordinata
place: ubicazione localizzazione collocazione
thing: aeroporto barca ristorante canzone ricetta farmaco pianta parco museo sito impianto spiaggia bosco opera officina laboratorio
thing: farmacia volo porto chiesa biblioteca torneo lega disciplina modulo malattia sintomo vaccino lago
person: denunciante imputato imputata vittima relatore relatrice relatori donatore donatrice detenuto pilota tutore autori registi membri
neutral: emergenza
thing: immobile sala
`;
