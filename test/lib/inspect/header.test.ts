import { claimOf } from '../../../src/lib/inspect/header/claims.js';
import { fold, wordsOf } from '../../../src/lib/inspect/header/fold.js';
import { readHeaders } from '../../../src/lib/inspect/header/read.js';
import { QUASI_RULES, RULES } from '../../../src/lib/inspect/header/rules.js';
import { meanings, partsOf } from '../../../src/lib/inspect/header/vocabulary.js';

const claim = (header: string, ...others: string[]): readonly string[] =>
  claimOf(readHeaders([header, ...others])[0]!).claim?.kinds ?? [];

it.each([
  ['custFirstName2', ['cust', 'first', 'name']],
  ['IPAddress', ['ip', 'address']],
  ['E-Mail', ['e', 'mail']],
  ['Straße_Nr.', ['strasse', 'nr']],
  ['numéro de téléphone', ['numero', 'de', 'telephone']],
  ['GEBDAT', ['gebdat']],
  ['  ', []],
])('splits %s into words', (header, words) => {
  expect(wordsOf(header)).toEqual(words);
});

it('folds every script without taking it apart', () => {
  expect(fold('Größe')).toBe('grosse');
  expect(fold('이름')).toBe('이름');
  expect(fold('Łódź')).toBe('lodz');
});

it.each([
  ['kundenname', ['kunden', 'name']],
  ['patientenalter', ['patienten', 'alter']],
  ['clientaddress', ['client', 'address']],
  ['custid', ['cust', 'id']],
  ['latitudcabecera', ['latitud', 'cabecera']],
  ['dateofissue', ['date', 'issue']],
  ['fechadealta', ['fecha', 'alta']],
  ['dateof', undefined],
  ['datadescription', ['data', 'description']],
  ['beverage', undefined],
  ['cartage', undefined],
  ['mileage', undefined],
])('takes %s apart', (word, parts) => {
  expect(partsOf(word)).toEqual(parts);
});

it.each([
  ['direcci_n', 'street-address'],
  ['tel_fono', 'phone'],
  ['g_nero', 'gender'],
  ['correo_electr_nico', 'email'],
  ['fecha_nacimiento', 'birth-date'],
  ['contact_number', 'phone'],
  ['mail_zip_code', 'postal-code'],
  ['premises_address', 'street-address'],
  ['cuil', 'national-id'],
  ['suite', 'house-number'],
  ['grupo_etnico', 'race'],
])('reads %s, whatever letters a program lost', (header, kind) => {
  expect(claim(header)[0]).toBe(kind);
});

it.each([
  'gas_natural',
  'group_name',
  'incident_id',
  'dosage',
  'contact_form',
  'national_network_id',
  'building_area',
  'photo_url',
])('claims nothing for %s that would stand without values', (header) => {
  const says = claimOf(readHeaders([header])[0]!);
  expect(says.claim?.strength ?? 0).toBeLessThan(0.5);
});

// the first kind that a header claims
describe.each([
  [
    'english',
    `first_name FirstName fname given_name:first-name last_name surname LNAME family-name:last-name full_name customer_name PatientName:full-name
    name:name middle_name middle_initial:middle-name maiden_name:last-name email e-mail email_address EmailAddr:email phone phone_no mobile_number
    cell home_phone fax:phone dob date_of_birth birthdate BirthDate:birth-date year_of_birth:birth-year place_of_birth birth_city:birth-place
    date_of_death:death-date address street_address addr1 home_address mailing_address_2:street-address house_number:house-number city town:city
    zip zipcode postal_code post_code:postal-code latitude lat:latitude longitude lng lon:longitude geo_coordinates:coordinates ip_address
    client_ip ipv4:ipv4 mac_address:mac ssn social_security_number:ssn nhs_number:nhs national_insurance_number nino:nino
    passport_number passport_no:passport driver_license drivers_licence_number:licence license_plate:plate vin:vin credit_card cc_number
    card_number:card cvv:cvv iban:iban swift_code bic:bic account_number:account routing_number:routing sort_code:routing username user_name
    login:username password pwd:password age:age gender sex:gender marital_status:marital race ethnicity:race religion:religion
    nationality citizenship:nationality blood_type blood_group:blood mrn medical_record_number:medical-record insurance_number:insurance-number
    tax_id national_id identity_card_number:national-id notes comments description:note imei:imei nickname:username`,
  ],
  [
    'german',
    `Vorname Rufname:first-name Nachname Familienname:last-name Geburtsname:last-name Kundenname Ansprechpartner:full-name E-Mail-Adresse:email
    Telefon Telefonnummer Handynummer Mobil Fax:phone Geburtsdatum GEBDAT Geburtstag:birth-date Geburtsjahr:birth-year Geburtsort:birth-place
    Sterbedatum:death-date Anschrift Adresse Straße Strasse:street-address Hausnummer Hausnr:house-number Ort Wohnort Stadt:city PLZ
    Postleitzahl:postal-code Alter:age Geschlecht:gender Familienstand:marital Konfession:religion Staatsangehörigkeit:nationality
    Steuer-ID Steueridentifikationsnummer:steuer-id Sozialversicherungsnummer:national-id Reisepassnummer:passport Führerscheinnummer:licence
    Personalausweisnummer:national-id Kennzeichen:plate Fahrgestellnummer:vin Kontonummer:account BLZ Bankleitzahl:routing IBAN:iban
    Kreditkartennummer:card Benutzername:username Passwort Kennwort:password Bemerkung Notizen:note Blutgruppe:blood`,
  ],
  [
    'french',
    `prénom prenoms:first-name nom_de_famille:last-name nom_naissance:last-name nom_complet:full-name nom_du_client:full-name courriel adresse_mail:email
    téléphone tel portable:phone date_de_naissance date_naissance ddn:birth-date année_de_naissance:birth-year lieu_de_naissance:birth-place
    date_de_décès:death-date adresse rue:street-address ville commune:city code_postal CP:postal-code âge:age sexe civilité_x:gender
    situation_familiale état_civil:marital nationalité:nationality NIR numéro_de_sécurité_sociale:nir passeport:passport permis_de_conduire:licence
    immatriculation:plate numéro_de_compte:account carte_bancaire:card identifiant_utilisateur:username mot_de_passe:password remarques
    commentaire:note`,
  ],
  [
    'spanish',
    `primer_nombre:first-name apellido apellidos primer_apellido:last-name nombre_completo nombre_del_cliente:full-name correo correo_electrónico:email
    teléfono celular móvil:phone fecha_de_nacimiento fecha_nac FechaNacimiento:birth-date lugar_de_nacimiento:birth-place dirección domicilio
    calle:street-address ciudad municipio localidad:city código_postal CP:postal-code edad:age sexo género:gender estado_civil:marital
    nacionalidad:nationality DNI:dni NIE:nie NIF:dni CURP:curp cédula documento_de_identidad:national-id pasaporte:passport matrícula placa:plate
    número_de_cuenta:account tarjeta_de_crédito número_de_tarjeta:card nombre_de_usuario:username contraseña:password observaciones comentarios:note`,
  ],
  [
    'portuguese',
    `primeiro_nome:first-name sobrenome apelido:last-name nome_completo nome_do_cliente:full-name email e-mail:email telefone celular
    telemóvel:phone data_de_nascimento data_nascimento dt_nascimento:birth-date local_nascimento naturalidade:birth-place endereço morada rua
    logradouro:street-address cidade município:city CEP código_postal:postal-code idade:age sexo gênero:gender estado_civil:marital
    CPF:cpf RG:national-id passaporte:passport placa matrícula:plate conta número_da_conta:account cartão_de_crédito:card senha:password
    observações:note raça:race`,
  ],
  [
    'italian',
    `cognome:last-name nome_completo nominativo:full-name nome_cliente:full-name email pec:email telefono cellulare:phone data_di_nascita
    data_nascita:birth-date luogo_di_nascita comune_di_nascita:birth-place indirizzo via:street-address numero_civico:house-number città
    comune:city CAP codice_postale:postal-code età:age sesso genere:gender stato_civile:marital cittadinanza nazionalità:nationality
    codice_fiscale:codice-fiscale passaporto:passport patente:licence targa:plate conto_corrente:account carta_di_credito:card
    nome_utente:username password:password note osservazioni:note`,
  ],
  [
    'dutch',
    `voornaam roepnaam:first-name achternaam familienaam:last-name tussenvoegsel:middle-name volledige_naam:full-name klantnaam:full-name emailadres:email telefoonnummer
    mobiel:phone geboortedatum:birth-date geboorteplaats:birth-place overlijdensdatum:death-date adres straat straatnaam:street-address
    huisnummer:house-number woonplaats plaats:city postcode:postal-code leeftijd:age geslacht:gender burgerlijke_staat:marital
    nationaliteit:nationality BSN burgerservicenummer:bsn paspoortnummer:passport rijbewijsnummer:licence kenteken:plate rekeningnummer:account
    gebruikersnaam:username wachtwoord:password opmerkingen:note`,
  ],
])('headers in %s', (language, text) => {
  const cases: [string, string][] = [];
  let waiting: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const [header = '', kind] = word.split(':');
    waiting.push(header);
    if (kind === undefined) continue;
    for (const one of waiting) if (!one.endsWith('_x')) cases.push([one, kind]);
    waiting = [];
  }
  const others = {
    english: 'amount',
    german: 'Betrag',
    french: 'montant',
    spanish: 'importe',
    portuguese: 'quantidade',
    italian: 'importo',
    dutch: 'bedrag',
  };
  it.each(cases)('%s is %s', (header, kind) => {
    expect(claim(header, others[language as keyof typeof others])[0]).toBe(kind);
  });
});

describe('headers in more languages', () => {
  it.each([
    ['first-name', 'imya onoma שם_פרטי الاسم_الأول'],
    ['last-name', 'efternavn familiya prizvyshche eponymo שם_משפחה اسم_العائلة'],
    ['middle-name', 'otchestvo'],
    ['full-name', 'ονοματεπώνυμο ПІБ numele_complet الاسم_الكامل שם_מלא tên_khách_hàng'],
    ['email', 'пошта surel thư_điện_tử דוא"ל'],
    ['phone', 'телефона κινητό טלפון جوال الهاتف'],
    ['street-address', 'strada οδός вулиця ulitsa כתובת'],
    ['city', 'obec gorod עיר'],
    ['postal-code', 'ταχυδρομικός_κώδικας індекс mã_bưu_chính الرمز_البريدي מיקוד'],
    ['birth-date', 'ημερομηνία_γέννησης дата_народження data_rozhdeniya تاريخ_الميلاد תאריך_לידה szül_dátum'],
    ['age', 'ηλικία вік vozrast العمر גיל'],
    ['gender', 'φύλο الجنس מין'],
    ['national-id', 'снилс ΑΜΚΑ マイナンバー رقم_الهوية ИНН'],
    ['username', 'kullanıcı_adı имя_пользователя'],
    ['password', 'parola'],
    ['nationality', 'гражданство 国籍 국적 quốc_tịch'],
    ['marital', 'семейное_положение 婚姻状况 결혼여부 situation_matrimoniale'],
    ['blood', 'grupa_krwi golongan_darah группа_крови 혈액형'],
  ])('%s: %s', (kind, headers) => {
    for (const header of headers.split(' ')) expect([header, claim(header)[0]]).toEqual([header, kind]);
  });
});

describe('headers that are cut short', () => {
  it.each([
    ['first-name', 'fn frst_nm f_name Vorn.'],
    ['last-name', 'ln lst_nm l_name Nachn. ape_pat ap_materno'],
    ['middle-name', 'm_name'],
    ['phone', 'phno cel'],
    ['street-address', 'adr adr1'],
    ['birth-date', 'brthdt'],
    ['birth-year', 'y_o_b'],
    ['postal-code', 'pcode'],
    ['gender', 'gndr'],
    ['ssn', 'ss_no soc_sec_no'],
    ['national-id', 'natl_id'],
    ['card', 'ccnum'],
    ['password', 'user_pass'],
    ['ipv4', 'x_forwarded_for'],
  ])('%s: %s', (kind, headers) => {
    for (const header of headers.split(' ')) expect([header, claim(header)[0]]).toEqual([header, kind]);
  });

  it.each(['pass_rate', 'pass_count', 'boarding_pass_type'])('%s is no password', (header) => {
    expect(claim(header)).not.toContain('password');
  });
});

describe('headers that are about something else', () => {
  it.each(
    (
      'id customer_id user_id order_date created_at signup_date hire_date expiry_date status state country county company_name product_name ' +
      'file_name table_name hostname event_name school_name team_name price total_amount number_of_children name_count email_verified ' +
      'email_opt_in phone_type card_type address_type account_status has_phone is_active job_title category region_name street_suffix ' +
      'Kundennummer Bestelldatum Firmenname Artikelname Anzahl nom_entreprise date_commande nombre_empresa fecha_pedido nome_azienda ' +
      'data_pedido bedrijfsnaam aantal field_1 Unnamed:0 column3 average_age_count'
    ).split(' '),
  )('%s', (header) => {
    const kinds = claim(header);
    expect(kinds.filter((kind) => kind !== 'note')).toEqual([]);
  });
});

describe('words and rules', () => {
  const lines = [QUASI_RULES, RULES].join('').trim().split('\n');
  const used = new Set(
    lines.filter(Boolean).flatMap((line) =>
      line
        .split(': ')[1]!
        .split(' ')
        .flatMap((word) => word.replace(/^-/, '').split('|')),
    ),
  );
  /** Meanings that no rule has to name: they block, are left out, or belong to firms. */
  const unnamed = new Set(
    'of neutral count amount percent status flag score length month ein vat siren siret cnpj type'.split(' '),
  );

  it('has words for every meaning that a rule asks for', () => {
    expect([...used].filter((meaning) => !meanings().has(meaning))).toEqual([]);
  });

  it('has a rule for every meaning of a word', () => {
    expect([...meanings()].filter((meaning) => !used.has(meaning) && !unnamed.has(meaning))).toEqual([]);
  });
});

it.each([
  ['Codice Fiscale', 'codice-fiscale'],
  ['cod_fisc', 'codice-fiscale'],
  ['documentoIdentita', 'national-id'],
  ['Rijksregisternummer', 'national-id'],
  ['NRIC', 'national-id'],
  ['Phone 1 - Value', 'phone'],
  ['E-mail 1 - Value', 'email'],
  ['Daytime Phone', 'phone'],
  ['Pin Code', 'postal-code'],
  ['Martial Status', 'marital'],
  ['Altersgruppe', 'age'],
  ['DL#', 'licence'],
  ['DRIVERS', 'licence'],
  ['Sales Person', 'full-name'],
  ['created by', 'full-name'],
  ['Standort', 'street-address'],
  ['Provider Last Name', 'last-name'],
  ['Winner Link', 'url'],
  ['Created By', 'full-name'],
  ['Klassenlehrer', 'full-name'],
  ['Entraîneur', 'full-name'],
  ['Encargado', 'full-name'],
  ['Allenatore', 'full-name'],
  ['Orientador', 'full-name'],
  ['Vrijwilliger', 'full-name'],
  ['jenis_kelamin', 'gender'],
])('reads %s as %s', (header, kind) => {
  expect(claim(header)[0]).toBe(kind);
});

it.each(['Building Age', 'City Population', 'Bank Name', 'Order Value', 'Total Value'])(
  'claims no kind of %s',
  (header) => {
    expect(claim(header).filter((kind) => !['house-number'].includes(kind))).toEqual([]);
  },
);

it('lets a date of birth be a year', () => {
  expect(claim('Date of Birth')).toEqual(['birth-date', 'birth-year']);
});

it.each([
  ['Team Chief', ['full-name', 'name', 'last-name', 'username']],
  ['owner of the ticket', ['full-name', 'name', 'last-name', 'username']],
  ['Player Team', []],
  ['Highest Race Finish', []],
  ['restricao_idade', []],
  ['telefonni_cislo', ['phone']],
  ['Prezime', ['last-name']],
  ['GeoX', ['coordinates', 'latitude', 'longitude']],
])('reads %s as %j', (header, kinds) => {
  expect(claim(header)).toEqual(kinds);
});
