// Headers as directories, standards, shops, payrolls, banks and logs write them, in the tables that they stand in.
import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import { VALUES } from './values-of-kinds.js';

/** A column a line's item: "header = kind", and "header - values" for what is nobody's. */
const SYSTEMS = `
vCard: N.family = last-name | N.given = first-name | N.additional = middle-name | TEL = phone | EMAIL = email | REV - time
LDAP: uid = username | cn = full-name | sn = last-name | givenName = first-name | mail = email | mobile = phone | l = city | carLicense = plate | loginShell - word
Active Directory: sAMAccountName = username | displayName = full-name | proxyAddresses = email | telephoneNumber = phone | streetAddress = street-address | badPwdCount - count
Google Workspace: First Name [Required] = first-name | Last Name [Required] = last-name | Email Address [Required] = email | Work Phone = phone | Email Usage [READ ONLY] - size
Okta: login = email | firstName = first-name | lastName = last-name | mobilePhone = phone | zipCode = postal-code | passwordChanged - time
SCIM: userName = email | name.familyName = last-name | name.givenName = first-name | phoneNumbers[0].value = phone | addresses.0.locality = city | meta.created - time
Outlook, English: First Name = first-name | Last Name = last-name | E-mail Display Name = full-name | Car Phone = phone | Spouse = full-name | Hobby - hobby | Priority - word
Outlook, German: Vorname = first-name | Nachname = last-name | E-Mail: Angezeigter Name = full-name | Autotelefon = phone | Initialen = middle-name | Regierungsnr. = national-id
Outlook, French: Prénom = first-name | Nom = last-name | Nom complet de l'adresse de messagerie = full-name | Adresse de messagerie = email | Initiales = middle-name | Anniversaire = birth-date | Anniversaire de mariage ou fête - day
Outlook, Italian: Nome = first-name | Cognome = last-name | Indirizzo posta elettronica = email | Cellulare = phone | Iniziali = middle-name | Città (ab.) = city
Outlook, Dutch: Voornaam = first-name | Achternaam = last-name | E-mailadres = email | Autotelefoon = phone | Verjaardag = birth-date | Overheids-id = national-id
Outlook, Portuguese: Nome próprio = first-name | Apelido = last-name | Telemóvel = phone | Iniciais = middle-name | Cidade da residência = city
Audiences: email = email | phone = phone | fn = first-name | ln = last-name | ct = city | doby = birth-year | madid = uuid | value - amount
Customer Match: Email = email | First Name = first-name | Last Name = last-name | Mobile Device ID = uuid | Zip = postal-code
Thunderbird: Vorname = first-name | Nachname = last-name | Messenger-Name = username | Privat: Ort = city | Privat: PLZ = postal-code
FHIR: name_family = last-name | name_given = first-name | telecom_value = phone | address_city = city | birthDate = birth-date | deceasedDateTime = death-date | address.0.district - place
HL7: PID.5.1 Family Name = last-name | PID.5.2 Given Name = first-name | PID.7 Date/Time of Birth = birth-date | PID.11.3 City = city | PID.13 Phone Number - Home = phone
X12: NM103_SubscriberLastName = last-name | NM104_SubscriberFirstName = first-name | N301_SubscriberAddress = street-address | N401_SubscriberCity = city | DMG02_SubscriberBirthDate = birth-date | SV102_LineItemChargeAmount - amount
Claims: 2_PatientsName = full-name | 1a_InsuredsID = insurance-number | 3_PatientsBirthDate = birth-date | 5_City = city | 24F_Charges - amount
Discharges: AGE = age | SEX = gender | RACE = race | LOS - count | TOTCHG - amount
SDTM: SUBJID - code | INVNAM = full-name | BRTHDTC = birth-date | AGE = age | SEX = gender | ARMCD - code
Laboratory: Patient = full-name | Geb. = birth-date | Validiert von = username | Entnahmezeit - time | Charge - code
SAP, customers: KUNNR - code | NAME1 = full-name | ORT01 = city | PSTLZ = postal-code | PSTL2 = postal-code | STRAS = street-address | TELF1 = phone | STCD1 = national-id | ERDAT - day
SAP, staff: PERNR - code | INITS = middle-name | NACHN = last-name | VORNA = first-name | GBDAT = birth-date | GBJHR = birth-year | HSNMR = house-number | ANZKD - count
Dynamics: fullname = full-name | emailaddress1 = email | address1_line1 = street-address | address1_city = city | birthdate = birth-date | creditlimit - amount
Xero: *ContactName = full-name | EmailAddress = email | POAddressLine1 = street-address | POCity = city | DDINumber = phone | BankAccountName = full-name | Discount - count
Sage: A/C - code | Contact Name = full-name | Telephone = phone | Bank A/C Name = full-name | Town = city | Balance - amount
Payroll: Payroll Name = full-name | Birth Date = birth-date | Personal Contact: Home Phone = phone | Federal Tax - amount | Net Pay - amount | Account # = account
DATEV: Familienname = last-name | Vorname = first-name | Geburtsdatum = birth-date | Hausnummer = house-number | Konto-Inh. = full-name | Gehalt - amount
PayPal: Name = full-name | Absender E-Mail-Adresse = email | Transaktionscode - payment | PLZ = postal-code | Ort = city | Brutto - amount
Adyen: Shopper Name = full-name | Shopper Email = email | Shopper IP = ipv4 | Issuer Name - word | Amount - amount
Amazon: buyer-email = email | buyer-name = full-name | recipient-name = full-name | ship-address-1 = street-address | ship-city = city | ship-postal-code = postal-code | item-tax - amount
Shopware: billingAddress.salutation - title | billingAddress.street = street-address | billingAddress.firstName = first-name | billingAddress.lastName = last-name | billingAddress.zipcode = postal-code | lineItems - product
DHL: Empfänger Name 1 = full-name | Empfänger Straße = street-address | Empfänger PLZ = postal-code | Empfänger Ort = city | Empfängerreferenz - code | Gewicht - amount
Holded: Nº cliente - code | Nombre fiscal = full-name | Dirección = street-address | Población = city | Teléfono = phone | Riesgo - amount
Survey: What is your age? = age | What is your gender? = gender | What is your ZIP code? = postal-code | In what city do you live? = city
Nginx: time_local - time | remote_addr = ipv4 | remote_user = username | body_bytes_sent - count | request_time - amount
Leases: lease_ip = ipv4 | hw_address = mac | username = username | starts - time
SEPA: Dbtr.Nm = full-name | Dbtr.PstlAdr.StrtNm = street-address | Dbtr.PstlAdr.BldgNb = house-number | Dbtr.PstlAdr.PstCd = postal-code | Dbtr.PstlAdr.TwnNm = city | DbtrAcct.IBAN = iban | InstdAmt - amount
DSN: S21.G00.30.002 Nom de famille = last-name | S21.G00.30.004 Prénoms = first-name | S21.G00.30.006 Date de naissance = birth-date | S21.G00.30.010 Localité = city | S21.G00.50.002 Rémunération nette fiscale - amount
SAF-T: CompanyName = full-name | CustomerTaxID = national-id | BillingAddress.City = city | Telephone = phone | TaxPayable - amount
JPK: Nazwisko = last-name | ImiePierwsze = first-name | DataUrodzenia = birth-date | Miejscowosc = city | NrDomu = house-number | DowodSprzedazy - code
Swedish staff: Förnamn = first-name | Efternamn = last-name | Mellannamn = middle-name | Postort = city | Anhörig = full-name | Anställningsdatum - day
Finnish staff: Etunimet = first-name | Sukunimi = last-name | Syntymäaika = birth-date | Kotikunta = city | Lähiomainen = full-name | Esimies = full-name
Library: Name = full-name | Geburtsdatum = birth-date | Ausweis gültig bis - day | Gebühren - amount
Slack: username = username | email = email | fullname = full-name | Account created (UTC) - day
Zendesk: Requester = full-name | Requester email = email | Via - word | Created at - time
Drupal: mail = email | field_vorname_value = first-name | field_nachname_value = last-name | field_telefon_value = phone
CloudTrail: userIdentity.userName = username | sourceIPAddress = ipv4 | eventTime - time
Salesforce: FirstName = first-name | LastName = last-name | Account.BillingCity = city | Forecast Category - word
Football club: Nachname = last-name | Vorname = first-name | Übungsleiter = full-name | Geb.-Datum = birth-date | Beitrag - amount
`;

interface Column {
  readonly header: string;
  readonly values: readonly string[];
  /** undefined for nothing personal */
  readonly kind: string | undefined;
}

const systems = SYSTEMS.trim()
  .split('\n')
  .map((line) => {
    const [, name = '', columns = ''] = /^([^:]+): (.*)$/.exec(line)!;
    return { name, columns: columns.split(' | ').map(columnOf) };
  });

function columnOf(text: string): Column {
  const [, header = '', sign, name = ''] = /^(.*) ([=-]) (\S+)$/.exec(text)!;
  return { header, values: VALUES[name]!, kind: sign === '=' ? name : undefined };
}

/** What a kind may as well be called. */
const ALIKE: Readonly<Record<string, RegExp>> = {
  'full-name': /^(?:full-name|name)$/,
  'national-id': /^(?!insurance)[\w-]+$/,
  uuid: /^(?:uuid|device)$/,
  account: /^(?:account|iban)$/,
};

describe.each(systems)('$name', ({ columns }) => {
  const rows = VALUES['full-name']!.map((_, row) => columns.map(({ values }) => values[row % values.length]!));
  const findings = inspectTable({ header: columns.map(({ header }) => header), hasHeader: true, rows });
  const found = columns.map((column, index) => ({ ...column, finding: findings[index]! }));

  it.each(found.filter(({ kind }) => kind !== undefined))('$header is $kind', ({ kind, finding }) => {
    expect(finding.kind).toMatch(ALIKE[kind!] ?? new RegExp(`^${kind}$`));
    expect(finding.personal === 'no' && !finding.quasi).toBe(false);
  });

  const others = found.filter(({ kind }) => kind === undefined);
  if (others.length > 0)
    it.each(others)('$header is about nobody', ({ finding }) => {
      expect(finding).toMatchObject({ personal: 'no', quasi: false });
    });
});
