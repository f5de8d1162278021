// What header words mean in English. A line is "meaning: words"; a word with several meanings is a compound ("first name: fname").
export const english = `
password: pass
first: first given fore christian fst
first name: firstname fname givenname forename forenames firstnm
last: last family
last name: lastname lname surname familyname surnm lastnm
middle: middle mid
middle name: middlename mname
middle initial: mi
initial: initial initials minit
maiden name: maiden maidenname
full name: fullname realname
name: name names nm nam
nick name: nickname nick alias aka moniker
person: person people individual customer cust client patient employee emp staff worker member student pupil passenger owner author
person contact: contact
person: applicant player teacher instructor professor doctor physician dentist nurse guest candidate donor voter signer
person: signatory examiner assessor invigilator approver mother father parent spouse husband wife child son daughter sibling brother sister guardian beneficiary holder
person: cardholder recipient sender subscriber buyer seller purchaser tenant landlord resident victim suspect defendant
person: plaintiff attorney lawyer judge officer manager supervisor director ceo president chairman principal coach trainer participant
person: respondent attendee relative kin emergency licensee permittee petitioner claimant insured policyholder inmate offender visitor
person: chief boss skipper cyclist golfer boxer fighter striker scorer pitcher batter drummer vocalist guitarist speaker moderator host organizer
person: performer incumbent poc mothers fathers parents spouses patients students employees customers players
person: volunteer consultant lobbyist inspector reviewer borrower debtor payee payer payor bearer mayor senator artist actor actress
person: composer editor athlete winner nominee deceased decedent soldier requester requestor reporter assignee approver creator
person call: caller
person: taxpayer licensor boardchair coordinator analyst submitter preparer agent representative rep registrant
person: grantor grantee founder founders fugitive librarian surgeon prescriber authors translator actors writer singer musician lecturer
person: assistant advisor adviser counselor counsellor salesperson salesman salesrep handler personnel colleague trainee alumni alumnus alumna scholar
person: researcher investigator scientist laureate inventor councillor councilor councilmember councilman minister ambassador secretary
person: treasurer crew pilot captain rider jockey runner swimmer wrestler batsman bowler goalkeeper referee umpire technician therapist
person: interviewer interviewee journalist photographer architect designer mentor mentee tutor notary witness juror governor household
account number: bankn
routing: bankl
natid: perid
person: ernam aenam usnam trader mgr uploader surveyor oncall dispatcher courier curator steward
person: vet veterinarian cashier waiter waitress signedby
person: createdby assignedto reportedby requestedby approvedby submittedby reviewedby updatedby modifiedby preparedby attn
user person: user users
email: email emails mail emailaddress emailid emailaddr eml
phone: phone phones telephone tel ph phn mobile mob cell cellphone cellular landline phonenumber phoneno phonenum telephonenumber telno
phone: telecom callerid anumber bnumber aparty bparty
call: called calling dialed dialled callee
phone: mobileno mobilenumber whatsapp msisdn pager
fax: fax facsimile faxno faxnumber
address: address addr add addresses addressline residence residing
street: street str road avenue thoroughfare streetname streetaddress
house: hse house building bldg premise premises houseno housenumber
continued: continued cont
unit: unit flat
unit apartment: apt apartment suite ste
pobox: pobox
city: city town village municipality hometown suburb locality cityname
zip: zip zipcode postal postcode postalcode pincode zcode
state: state province prov
country: country nation countries
county: county district borough parish precinct ward territory region area neighborhood neighbourhood zone sector
lat: lat latdeg latdec latitude ycoord
lon: lon londeg londec lng long longitude xcoord
geo: geo coordinates coordinate coords latlng latlon latlong geolocation geopoint gps geocode
place: place plac location loc
birth: birth birt born natal
birth date: dob birthdate birthday bdate birthdt dateofbirth bday
birth year: yob birthyear
birth place: birthplace
death: death deat died deceased
death date: dod deathdate dthdtc dthdt
date: date dt dte datetime timestamp
month: month months day days weekday week quarter
year: year yr years period
time: time hour minute
age: howold age ages ageyears agegroup
gender: gender sex gndr
marital: marital martial marriage married maritalstatus civilstatus
race: race
limit: restriction restrictions restricted limit minimum maximum cap
sport: finish highest fastest lowest prix podium grid
ethnic: ethnicity ethnic
religion: religion faith
nationality: nationality citizenship nat natnl natlty
person citizen: citizen
honorific: honorific salutation prefix
suffix: suffix plus
plural: codes boundaries tracts
county plural: districts counties zones neighborhoods
county: quadrant
title: title
blood: blood bloodtype bloodgroup
ssn: ssn socsec ssnumber
social: social
security: security
itin: itin
ein: ein fein
npi: npi
mbi: mbi
nino: nino
nhs: nhs
sin: sin
tfn: tfn
aadhaar: aadhaar aadhar adhaar uidai
pan: pan
hkid: hkid
natid: cnic nic nric sss philhealth umid pagibig ssnit emiratesid iqama
national: national government govt
identity: identity identification
tax: tax
tax id: tin
passport: passport passpt pptno pptnum
licence: licence license lic licenses
driving person: driver drvr
licence driving: dl dln
driving: driving drivers
plate: plate plates vrm vrn numberplate numberplates licenseplate licenceplate
vin: vin chassis
vehicle: vehicle veh car auto truck
registration: registration reg registered
mrn: mrn
medical: medical health
record: record rec
insurance: ins insurance policy medicare medicaid
account: account acct acc accounts
bank: bank directdeposit
routing: routing aba rtn
sort: sort
iban: iban
bic: bic swift
card: card ccn cc
credit: credit debit
cvv: cvv cvc csc
expiry: expiry expiration exp expires expire
pin: pin
user name: oprid username uname usr userlogin screenname login loginname handle gamertag samaccountname upn
password: secret clientsecret apisecret secretkey password passwd pwd pw passphrase passcode
ip: remoteaddr
ip: ip ipv ipaddress ipaddr
mac: mac macaddress
url: link links hyperlink
url: url uri website homepage webpage href web
profile: linkedin twitter facebook instagram github tiktok youtube skype telegram
host: host hostname fqdn
uuid: uuid guid
device: device
sim: imsi iccid
imei: imei meid
session: session cookie token apikey
number: number no num nbr nr numb
id: id ids identifier key pk fk ref reference uid
code: code cd
count: population
count: count cnt qty quantity total sum avg average mean min max median many
amount: dosage shortage contribution contributions premium premiums deduction deductible copay
amount: amount amt price cost fee salary income balance revenue sales paid discount budget value wage wages pay spend
percent: percent pct percentage ratio rate share
type: type types kind class mode method
status: status stage phase condition disposition
flag: flag is has had was are were verified valid active enabled optin consent allowed indicator ind confirmed preference reminder bounced
score: score prob probability estimate rank rating level grade points version accuracy
length: length len size width height weight format
category: category group grp segment tier division range relationship
note: note notes comment comments remark remarks description desc descr message text body content feedback bio biography summary
note: review narrative details memo reason answer question abstract synopsis
job: job occupation profession position designation role employment
thing: strand cpty counterparty broker commit sha revision make dealer dealers dealership enterprise company business firm corporation corp organization organisation org employer vendor supplier merchant brand manufacturer maker
provider thing: provider
thing: police fire establishment operator authority jurisdiction association entity agency department dept institution school university college academy campus facility hospital clinic pharmacy lab library museum
thing: church park station airport port hotel restaurant store shop branch outlet venue site plant factory warehouse terminal depot
thing: center centre office court team club league product products item sku ean upc gtin isbn issn asin barcode icd diag model part component material ingredient food drug medication
thing: medicine treatment diagnosis disease symptom procedure file filename table column field sheet dataset database schema document doc
thing: folder path layer attribute variable parameter metric measure event events program programme project course exam test game match
thing: tournament movie film show series episode song track album book magazine article journal publication paper newspaper podcast
thing: channel playlist genre ship vessel boat aircraft flight train route bus bridge river lake mountain island beach forest trail storm
thing animal: species animal breed dog pet horse puppy kitten cattle livestock
thing: hurricane cat tree bird fish crop dish recipe menu cuisine service plan package subscription offer
thing: campaign promotion coupon order invoice shipment transaction contract ticket case language currency color colour fund stock
thing: symbol ticker asset portfolio index industry server app application software browser platform domain page module function board
thing: incident crash accident complaint inspection violation permit citation parcel hydrant pole sidewalk tab stub
thing: bmi temperature humidity glucose cholesterol insulin heartrate distance duration speed depth volume capacity latency priority
thing: education performance departure arrival destination acceleration displacement horsepower cylinders mpg votes goals wins losses attrition
thing: mfr mfg oem holiday festival constituency acronym abbreviation abbr
thing: passage personage parentage hostage lineage form page image photo picture logo icon attachment network pollution
thing: circuit squad award cup trophy stadium arena championship season lap pit engine rocket satellite mission drone weapon gun gene protein
thing: chromosome chemical element compound planet star galaxy telescope sensor station probe meter valve pump pipe wire battery bike bicycle
thing: fuel shoe shirt dress toy phonebook beer wine coffee tea bakery butcher gym pool farm
thing: mineral minerals ore gem gems gemstone mine mines gear iata icao variety varieties cultivar cultivars machine machines machinery equipment robot robots printer laptop node cluster container router turbine tractor generator forklift crane
thing: skill skills commission committee council ministry party election contest subject topic category property landmark feature object entity bank
thing: practice lender publisher label studio network system business trade dba facilities
of: of the a an and or for in at by to from on per with
neutral: daytime evening next attending referring treating ordering missing head official supplied
neutral: home work primary secondary alternate alt main personal private current previous former new old mailing billing shipping delivery
neutral: permanent temporary present correspondence line second third other additional entry raw original data info information input
full: full complete legal
neutral: lastupd lastupdated lastmodified lastmod lastchanged lastchg output final short display official preferred e my your their his her
first name: ngiven
middle name: nadditional
last name: nfamily
full name: nameoncard nameonaccount
person: shopper addressee keeper watcher watchers committer custodian signee cosigner coborrower coapplicant dbtr crusr chusr
person: consignee consignor traveler traveller careof nok executive relationshipmanager requestedfor reportsto recruiter adjuster
person: deponent drawee originator pcp careprovider keycontact
email: smtp replyto proxyaddress proxyaddresses
phone: ddinumber directdial directline didnumber phon sms
address: pstladr addrln addressln
house number: civicnumber civicno doornumber
identitynumber: idcard idcardno idcardnumber
natid: pps ppsn ird egn civilid nin bvn mykad icnumber icno ohip
ssn: ssnum
account: bban
routing: transitnumber transitno institutionnumber
ethnic: racial
user name: netid
ip: srcaddr dstaddr
device id: advertisingid androidid udid
mrn: chartno chartnumber
birth: brth
birth date: brthdat
neutral: paypal
street: strtnm
house number: bldgnb
city: twnnm
zip: pstcd
birth year: doby
death date: deceaseddate deceaseddatetime
device id: madid maid idfa gaid aaid
mac: hwaddress hwaddr hardwareaddress ethernetaddress bssid
insurance number: insuredid insuredsid
profile: messenger
count: usage
type: algorithm shell
amount: forecast
date: created
of: via
natid: identificationid
flag: changed reset
thing: hobby hobbies issuer acquirer persona dx
first: frst
first name: fn
last: lst
last name: ln
phone: phno cel
birth date: brthdtc brthdt birthdt brthdate bthdate
zip: postcd pcode
ssn: ssno socialsecno socsecno
natid: natid natlid
card: ccnum ccno ccnumber
ip: xforwardedfor
last name: sirname surename
person: lessee lessor guarantor complainant classteacher caseworker socialworker barangaycaptain
person: referringprovider attendingprovider orderingprovider treatingprovider renderingprovider
phone: cpno cpnumber
address: postaladdress
zip: eircode
gender: mf
religion: relig
ethnic: caste subcaste populationgroup
nino: ninumber ninum natinsno
tfn: taxfilenumber taxfileno
aadhaar: adhar
natid: citizenid philsys gsis rsaid saidnumber epicno
passport: passno passnumber traveldocumentno
plate: rego
routing: bsb ifsc
mrn: medrec medrecno medrecnum uhid
person: carer carers scoutmaster parishioner godfather godmother godparent godparents bride groom celebrant proposer seconder trustee
person: executor testator solicitor conveyancer barrister advocate proprietor remitter nominator enumerator farmer babysitter hirer
person: breeder obstetrician anaesthetist anesthesiologist anesthetist paramedic engineer serviceengineer landowner homeowner householder
person: hhhead registeredkeeper registeredgp keyworker wardnurse sitecontact postalcontact verifiedby registeredby confirmedby issuedto handedoverto
phone: emergencyno emergencynumber smsnumber viber phoneday dayphone phoneevening
house number: doorno plotno erfno
marital: relationshipstatus
religion: religiousaffiliation
insurance number: polno
user name: logon logonname adaccount
thing: engineering
person: allottee ratepayer alderman chaperone ombudsman postmaster occupant occupier cohabitant fiance fiancee grandfather grandmother
person: uncle aunt nephew niece stepfather stepmother godchild playwright lyricist vicar bishop bailiff sergeant constable
person: beautician hairdresser barber stylist masseur masseuse cosmetician dietitian dietician nutritionist optician optometrist pharmacist
person: radiologist cardiologist chiropractor psychologist psychiatrist midwife electrician plumber carpenter mechanic bartender gardener
person: cleaner janitor caretaker receptionist accountant auditor banker underwriter realtor interpreter archivist dancer choreographer
person: screenwriter cinematographer narrator illustrator podcaster blogger influencer streamer youtuber commander sheriff detective ranger
person: dean chancellor provost proctor classmate roommate housemate neighbour neighbor friend ancestor descendant heir monarch deputy
person: delegate congressman congresswoman lawmaker legislator cfo cto coo shareholder stockholder investor finalist medalist
person: teammate substitute
person: headofstate headofgovernment headofdepartment headofhousehold headofschool headofoffice headofmission viceprincipal
nationality: nationalities citizenships
gender: genders
ethnic: ethnicities
religion: religions
birth date: birthdays birthdates
birth place: birthplaces
person: arrestee detainee contributor filer presenter panelist panellist invitee tutee cast starring costar costars
person: directors writers speakers owners members participants attendees teachers instructors professors doctors candidates judges officers
person: organizers organisers hosts guests coauthors coauthor editors reviewers contributors creators performers composers artists actresses
person: investigators inventors managers supervisors witnesses victims suspects heirs beneficiaries passengers coaches lecturers presenters
person: panelists moderators
nick name: knownas
origin: source sources datasource leadsource
thing: forecast forecasts broadcast broadcasts memberof ad ads advert adverts contractor contractors subcontractor scientific scientificname vernacular commonname taxon room rooms stop stops repository repo
`;
