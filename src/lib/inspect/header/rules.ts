// Which meanings in a header make which kind. The first rule that fits counts, so the special ones come first.
// "kind kind strength: all of these, one|or|the-other, -none of these"; the kind "nothing" ends the search.

/** About people in few values; a "type" or "group" behind them changes nothing. */
export const QUASI_RULES = `
nothing 0: animal
age 0.85: age -date -name -house -vehicle -limit -amount -account
gender 0.9: gender -name
marital 0.9: marital
race 0.9: ethnic
race 0.8: race -time -name -number -id -date -sport -year
religion 0.9: religion -name
first-name 0.9: first name nationality person
full-name last-name name 0.6: name nationality person
nationality 0.9: nationality
nationality 0.7: citizen note|status|type -name
blood 0.9: blood
`;

export const RULES = `
nothing 0: animal
nothing 0: age house|vehicle
nothing 0: expiry
full-name email 0.9: email full name
email full-name 0.9: email name -user -thing
postal-code 0.9: email zip
city 0.85: email city
street-address 0.85: email street
email street-address 1: email address
email 1: email
password 0.95: password -card -last -date -time -note -expiry
mac 0.9: mac
ipv4 ipv6 0.9: ip -city -country -state
imei 1: imei
device 0.85: sim
ssn national-id 0.95: ssn
nir national-id 0.85: social nss -code
ssn national-id 0.85: social security
itin ssn 0.9: itin
npi 0.9: npi
npi national-id 0.85: national provider id|number
mbi 0.9: mbi
nino 0.9: nino
nhs 0.9: nhs
nir national-id 0.9: nir -code
steuer-id national-id 0.85: steuer id|number
national-id 0.9: svnr|identitynumber
dni nie national-id 0.9: dni
nie dni 0.8: nie
dni nie cpf national-id 0.75: nif -thing
codice-fiscale national-id 0.95: fiscal
codice-fiscale 0.7: code tax
curp 0.95: curp
national-id 0.6: rfc
national-id 0.65: cin
national-id 0.6: rut -thing -address -city -zip
cpf national-id 0.95: cpf
national-id 0.6: rg -date
national-id 0.7: niss
national-id 0.7: pis
bsn national-id 0.95: bsn
pesel 0.95: pesel
personnummer fodselsnummer national-id 0.95: personnummer
personnummer fodselsnummer 0.9: pnr
fodselsnummer 0.95: fodselsnummer
hetu 0.95: hetu
national-id 0.9: cprnr
national-id passport 0.85: natid
national-id 0.9: rodne
national-id 0.9: tckimlik
cn-resident-id national-id 0.95: resident
sin 0.8: sin
tfn 0.9: tfn
aadhaar 0.95: aadhaar
pan card 0.8: pan
hkid 0.95: hkid
passport 0.95: passport
national-id 0.6: tax id|number|code -thing -address -city -zip -person -year
national-id 0.65: tax person id|number -thing -address -year
nino national-id 0.85: national insurance
vin 0.85: vehicle identity
national-id ssn 0.85: national identity|id|number -thing
national-id 0.8: identity number|card|national -thing
national-id passport 0.85: iddoc identity|national
username 0.9: user name identity
national-id passport 0.8: iddoc number
national-id passport 0.5: iddoc|identity -id -type -thing
vin 0.95: vin -date
plate 0.9: plate
licence 0.9: licence driving
plate 0.8: vehicle registration
plate 0.55: vehicle number -thing -id
plate 0.6: vehicle licence
licence 0.6: driving -thing -vehicle -name -date -person
licence 0.35: licence -thing -vehicle -name -date -person
medical-record 0.95: mrn
medical-record 0.85: medical number|record
insurance-number 0.8: insurance number
insurance-number 0.5: insurance id
insurance-number 0.75: medical insurance
cvv 0.9: cvv
card 0.95: card credit
card 0.8: card number
card 0.6: card -thing -id -address -street -city -zip -state -country -name
iban account 0.95: iban
bic 0.8: bic
routing 0.8: routing
routing 0.7: sort code
routing 0.6: bank code -name -thing
account iban 0.8: account number
account iban 0.6: bank account
nothing 0: origin
account iban 0.5: account -name -person -id -date -user -city -street -zip -address -country -state
username 0.9: user name -first -last -full
username 0.7: user code -date
uuid device 0.6: phone device id
nothing 0: phone id
phone 0.95: phone
phone 0.85: call number
phone 0.8: fax
phone 0.6: contact number
nothing 0: url email
postal-code pin 0.6: pin code
pin 0.8: pin -code -zip
latitude coordinates 0.9: lat -date
longitude coordinates 0.9: lon -date
coordinates latitude longitude 0.8: geo -id -code -name -number -city -country -state -zip
birth-date birth-year 0.95: birth date
death-date 0.9: death date
nothing 0: time
birth-year 0.9: birth year
birth-place 0.85: birth place|city|country|state|county
last-name full-name 0.8: birth name
birth-date birth-year birth-place last-name 0.7: person birth -name
birth-date birth-year birth-place 0.7: birth -name
death-date 0.7: death -name -place -number
nothing 0: date
nothing 0: year
nothing 0: zip suffix
city postal-code 0.85: zip city
postal-code 0.3: zip plural
postal-code 0.9: zip
city 0.3: city id
city 0.85: city -thing
city 0.4: city
nothing 0: street suffix
house-number street-address 0.85: street number
street-address 0.9: street address
street-address 0.8: street -thing
street-address 0.4: street
house-number 0.8: house number
street-address 0.8: house address
house-number 0.6: house -county -thing
street-address house-number 0.7: address unit|continued
house-number 0.5: unit number
house-number 0.6: apartment -id -number -thing -category
street-address 0.9: pobox
nothing 0: address state
postal-code 0.6: address code -id -thing -country
nothing 0: address country
nothing 0: address county
nothing 0: address honorific
first-name 0.9: address first name
last-name 0.9: address last name
street-address full-name 0.8: address name -thing -id
nothing 0: address user
street-address house-number 0.8: address -thing -id
street-address 0.5: address -id
street-address coordinates city 0.6: place -thing -name -id -code -number -note -state -country -county
street-address coordinates 0.4: place -id -code -number -note -state -country -county
nothing 0: state
nothing 0: country
nothing 0: county
full-name first-name 0.4: host name
nothing 0: host
nothing 0: suffix
nothing 0: name honorific
nothing 0: bank name -person -account
first-name 0.85: provider first name
last-name 0.85: provider last name
first-name 0.95: first name -thing -last
full-name 0.95: first last name
last-name 0.95: last name -thing
middle-name 0.9: middle name|initial
middle-name 0.5: middle
middle-name 0.6: initial -thing
last-name 0.9: maiden
username nickname 0.7: nick -device -thing
full-name 0.9: full name -thing
full-name 0.85: person name -thing -id -category
full-name 0.4: person name -category
first-name 0.85: first person -thing -user -date -number -id -time
last-name 0.85: last person -thing -user -date -number -id -time
first-name 0.5: first -thing -vehicle -date -number -id -time
last-name 0.5: last -thing -vehicle -date -number -id -time
url username 0.8: profile url|id|account|user|name|nick
url username 0.6: profile
url 0.5: person url
nothing 0: url
uuid device 0.6: device id
device uuid 0.5: device number
uuid device 0.45: session
nothing 0: thing
nothing 0: tax name
name 0.5: name -id -code -note -job -category
uuid 0.3: person uuid
uuid 0.15: uuid
full-name phone email name 0.45: contact person -id -number -code -note -job -honorific -title -category
full-name name last-name username 0.35: person -id -number -code -note -job -honorific -title -category
note 0.8: note
`;
