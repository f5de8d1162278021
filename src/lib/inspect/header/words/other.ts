// The commonest header words of more languages, as in english.ts: Polish, Swedish, Danish, Norwegian, Finnish, Czech, Hungarian, Romanian,
// Turkish, Icelandic, Indonesian, Russian, Ukrainian, Greek, Chinese, Japanese, Korean, Arabic, Hebrew.
export const other = `
first name: imie imiona fornamn fornavn etunimi jmeno keresztnev utonev prenume ad adi имя имена ім'я ονομα 名 名字 이름 이름성 الاسمالاول
last name: soyisim numefamilie
last name: nazwisko efternamn etternavn sukunimi prijmeni vezeteknev csaladnev soyad soyadi фамилия прізвище επωνυμο επιθετο 姓 姓氏 氏 성
middle name: отчество
full name: hoten hovaten namalengkap isim namasiswa namapelanggan naam
full name: fio фио adsoyad 姓名 氏名 名前 お名前 성명 이름 nev navn namn nimi nama namalengkap الاسم שם
person: siswa mahasiswa karyawan pasien pegawai guru elev pracownik uczen zawodnik pelatih sporcu ogrenci calisan hasta nhanvien
person: klient pacjent kund kunde asiakas zakaznik ugyfel musteri pelanggan клиент пациент сотрудник 客户 顧客 고객 환자
person: kierowca kurier odbiorca nadawca saljare handlaggare saksbehandler surucu forare kuljettaja ridic platce
email: eposta
email: epost eposti sahkoposti correl почта эл 邮箱 电子邮件 電子郵件 メール メールアドレス 이메일 البريد
phone: telepon nohp nohandphone nohandphon hp sodienthoai dienthoai sdt telefonnr mobil matkapuhelin ceptelefonu ceptel
phone: telefon puhelin puhelinnumero telefonszam telefonnummer mobilnummer телефон тел мобильный τηλεφωνο 电话 電話 手机 手机号 手机号码 電話番号 전화 전화번호 휴대폰 الهاتف
address: diachi adresi gateadresse
address: adres adress adresse osoite adresa cim alamat адрес адреса διευθυνση 地址 住所 주소 العنوان
street: ulica gata katu ulice utca улица
city: kota thanhpho miejscowosc localitate postitoimipaikka postort poststed
city: miasto stad kaupunki mesto varos oras sehir kota город місто πολη 城市 市 市区町村 도시 المدينة
zip: kodepos postnr postinro
zip: kodpocztowy postnummer postinumero psc iranyitoszam postakodu индекс 邮编 郵便番号 우편번호
state: wojewodztwo lan maakunta kraj judet область 省 省份 都道府県
country: kraj land maa zeme orszag tara ulke страна країна χωρα 国家 国 국가
birth date: tanggallahir tgllahir ngaysinh fodselsdag fodelsedag dogumtarih
birth place: tempatlahir
birth date: dataurodzenia fodelsedatum fodselsdato syntymaaika datumnarozeni szuletesidatum datanastere datanasterii dogumtarihi рождения 出生日期 出生年月日 生年月日 생년월일
birth: urodzenia fodelse fodsels syntyma narozeni szuletesi nasterii dogum narodenia narodenie narodenej narodeny narodena rodenja rodjenja rojstva narodzin rozhdeniya
birth place: miejsceurodzenia
date: data datum dato paivamaara datum tarih дата 日期 日付 날짜
age: usia tuoi
age: wiek alder ika vek kor varsta yas umur возраст 年龄 年齢 나이
gender: jeniskelamin kelamin gioitinh
gender: plec kon kjonn sukupuoli pohlavi nem sex cinsiyet пол стать 性别 性別 성별
identity: dowod dowodosobisty dowos dowodu
natid: nik noktp ktp cmnd cccd cnp
pesel: pesel
personnummer: personnummer personnr
fodselsnummer: fodselsnr fodselsnummer
hetu: hetu henkilotunnus
cprnr: cpr cprnummer
rodne: rodnecislo
tckimlik: tckn tckimlik
resident: 身份证 身份证号 身份证号码 証件号 证件号码 주민등록번호
passport: paszport pass 护照
plate: rejestracyjny
account: contbancar contulbancar konto konta rachunek rachunku счет счета rach nrrach
password: haslo пароль 密码 パスワード 비밀번호
user name: 用户名 ユーザー名 아이디 login логин
number: numer nummer nr cislo szam номер 号 番号
count: liczba antal ilosc lukumaara количество 数量 人数
amount: kwota cena cena belopp hinta сумма цена 金额 価格 가격
note: uwagi opis anteckning kommentar komentarz примечание комментарий описание 备注 備考
thing: firma nazwafirmy foretag yritys vallalkozas компания организация 公司 会社 회사 学校 学院 专业 部门 製品 产品
religion: agama
job: pekerjaan zawod yrke meslek jabatan funkcja funkcija funkce pozicija pozicia funksjon stilling befattning tyotehtava beosztas functie gorev unvan stanowisko
of: i och og ja a de na
first name: krestnijmeno krestni ime voornaam kereszt fornafn isimleri namadepan namadpn krstnemeno meno
last name: prezime priimek priezvisko pavarde uzvards eftirnafn namabelakang
full name: imieinazwisko imienazwisko jmenoaprijmeni menoapriezvisko imeprezime imeinprezime celejmeno namasurname adisoyadi adsoyadi numecomplet
full name: numeprenume taysnimi kokonimi fulltnavn fuldenavn helanamn nomcognoms teljesnev
person: klienta klijent stranka kupac kupec potrosac student studenti djak ucenik ucenec ziak zak pacient pacijent bolnik zamestnanec zaposleni
person: zamestnance zaposlenik radnik delavec igrac hrac pelaaja jugador spiller speler spelare jatekos oyuncu jucator nauczyciel ucitel ucitelj
person: opettaja larare laerer tanar ogretmen profesor lekarz lekar zdravnik laakari lakare laege orvos doktor medic hekim ansat anstalld
person: tyontekija alkalmazott angajat medarbetare medarbejder ansatt potilas patsient beteg hasta pacjenta medlem jasen clen czlonek
person: uzytkownik uzivatel korisnik uporabnik kayttaja bruker bruger anvandare felhasznalo utilizator kullanici pengguna wykladowca kandydat
person: kandidat kandidaatti jelolt aday calon darczynca donor donator yazar autor forfatter forfattare kirjailija szerzo penulis pengarang
email: epostadress epostadresse epostadressen emailadresse sahkopostiosoite mejl drzavljan emailcim maili elpasts elpastas epaadress
phone: telefonni telefonu telefonni cislo telefonnicislo telefonnicislo mobilni mobitel gsm brojtelefona telefonskastevilka komorka komorkowy
phone: puhelinro matkapuhelinnumero mobiltelefon mobiltelefonnr mobiltelefonnummer tlf tlfnr telefonas talrunis telefons nrtelefonu numertelefonu
phone: nomortelepon notelp notelpon notelepon telp hpno ceptel gsmno numartelefon telefonszama
address: adresu adresem bydliste trvalebydliste zamieszkania adresse adresso bosted bopael ulicaibroj indirizo aadress adrese adresas
address: lakcim lakhely ikametgah alamatrumah evadresi
street: ulica ulici utca gatuadress gateadresse vejnavn vej vei gatunamn katuosoite cadde sokak sokagi jalan bulvar iela gatve
house number: cislopopisne cpopisne nrdomu numerdomu kucnibroj hisnastevilka husnummer husnr talonumero hazszam kapino
city: mesta miejscowosci mjesto kommune kunta kommun telepules ilce kabupaten kecamatan linn pilseta
zip: psc smerovacicislo postanskibroj postna postnastevilka postleitzahl kodpoczt kodp postikood irsz codpostal
birth date: dataurodz dataur datumnarozenia datumrodenja datumrojstva rojstni rodjen rodjenja narozenin rojstva fodselsdato fodd fodselsdag
birth date: szulido szuletesiido szuletesidatum dogtar dogumgunu tgllhr ttl syntymapvm syntymaaeg dzimsanasdatums gimimodata
birth year: annastere annasterii fodelsear fodselsar syntymavuosi rokurodzenia rokurodz roknarozeni godinarodjenja szuletesiev dogumyili anulnasterii tahunlahir
birth place: mistonarozeni miestonarodenia mjestorodjenja krajrojstva fodelseort fodested syntymapaikka szuletesihely dogumyeri loculnasterii
age: starost amzius vecums vanus alderar eletkor
gender: pohlavie spol polas dzimums sugu kjonn jkel
nationality: narodnost obcanstvi obywatelstwo narodowosc kansalaisuus medborgarskap statsborgerskab nasjonalitet nationalitet kebangsaan warganegara
nationality: drzavljanstvo allampolgarsag nemzetiseg cetatenie nationalitate uyruk uyrugu vatandaslik
marital: sivilstatus samlivsstatus stancywilny rodinnystav bracnistatus zakonskistan siviilisaaty civilstand sivilstand csaladiallapot medenihal medenidurum statuspernikahan
religion: vyznani wyznanie vjera uskonto vallas religie
natid: taj oib снилс инн rodnecislo maticnibroj jmbg emso isikukood asmenskodas personaskods szemelyiszam tajszam tcno tckimlikno kimlikno
passport: pasport putovnica potnilist passi pass utlevel pasaport pasaportno paspor nopaspor passnummer
licence driving: ridicsky prawojazdy prawajazdy nrprawajazdy korkort korkortsnummer korkortsnr forerkort forerkortnummer korekort korekortnr cislorp ridicskehoprukazu
licence: vozacka vozniska ajokortti jogositvany ehliyet
plate: spz ecv rejestracja nrrejestracyjny registrskatablica rekisterinumero regnr registreringsnummer rendszam plaka platnomor nopol
account: cislouctu nrkonta numerkonta brojracuna tilinumero kontonummer kontonr bankszamlaszam hesapno norekening rekening
password: haslo heslo lozinka geslo salasana losenord passord adgangskode jelszo sifre katasandi kodeord
user name: uzivatelskejmeno nazwauzytkownika korisnickoime uporabniskoime kayttajatunnus kayttajanimi anvandarnamn brukernavn brugernavn
user name: felhasznalonev kullaniciadi namapengguna
note: poznamka poznamky uwaga opis napomena opomba huomautus anmarkning merknad bemaerkning megjegyzes aciklama keterangan catatan observatii
thing: spolecnost podjetje poduzece tvrtka imfirma yhtio selskab selskap bolag ceg sirket perusahaan firme produkt proizvod izdelek izdelki
thing: vyrobek tuote vara varer termek urun barang skola koulu iskola okul sekolah univerzita oddeleni dzial odjel oddelek osasto avdelning
thing: afdeling osztaly bolum divisi prodejna sklep trgovina kauppa butik butikk magaza toko zviera zvire zwierze zivotinja elain djur dyr
thing: allat hayvan hewan druzyna tym joukkue csapat takim stadion dostawca dodavatel dobavljac leverantor leverandor toimittaja
amount: plata mzda pensja wynagrodzenie palkka fizetes maas gaji cijena kaina iznos osszeg tutar jumlah harga
date: paivays tanggal
year: godina godine rok rocnik vuosi yili tahun год
month: dzien tydzien miesiac tyden mesic mesiac mjesec nedelja zile saptamana luna honap hafta minggu bulan vecka manad viikko kuukausi
count: pocet broj stevilo antall mennyiseg adet
first name: imya onoma שםפרטי
last name: efternavn familiya prizvyshche eponymo اسمالعائلة اللقب שםמשפחה
middle name: otchestvo побатькові
name: nume
full name: onomateponymo ονοματεπωνυμο піб numelecomplet الاسمالكامل שםמלא tenkhachhang tennhanvien
email: pochta пошта surel דואל thudientu
phone: telefona телефона tilefono kinito κινητο טלפון נייד هاتف الجوال جوال
address: כתובת
street: strada odos οδος ulitsa вулиця
city: obec gorod misto עיר
country: الدولة البلد
zip: ταχυδρομικοςκωδικας індекс mabuuchinh mabuudien الرمزالبريدي מיקוד
birth: szul
birth date: ημερομηνιαγεννησης γεννησης rozhdeniya народження تاريخالميلاد תאריךלידה
age: ηλικια vozrast вік العمر גיל
gender: φυλο الجنس מין
natid: npwp nonpwp nomornpwp mykad egn rnokpp kodemelli codemelli снилс snils αμκα amka マイナンバー 個人番号 رقمالهوية
tax: инн αφμ
passport: паспорт
password: parola
user name: имяпользователя
nationality: υπηκοοτητα гражданство громадянство 国籍 국적 kewarganegaraan quoctich الجنسية
marital: семейноеположение 婚姻 婚姻状况 결혼여부 혼인상태 statusperkawinan
religion: 宗教 종교
natid: kennitala adoazonosito adoazonositojel
email: netfang
phone: simi simanumer farsimi heimasimi
address: heimilisfang
zip: postnumer
birth date: faedingardagur
password: lykilord
user name: notendanafn
blood: grupakrwi krevniskupina golongandarah blodtype blodgrupp veriryhma vercsoport kangrubu группакрови 血液型 혈액형
first name: tilltalsnamn imieojca imiematki
last name: slektsnavn
maiden name: pikenavn pigenavn flicknamn
person: kundansvarig kontoinnehavare malsman vardnadshavare anhorig ansvarig chef klassforestandare hyresgast hyresvard agare fordonsagare
person: innehavare mottagare avsandare bestallare sokande parorende paarorende kontohaver vaerge foraelder foraeldre lejer udlejer ejer
person: naermesteleder klasselaerer modtager afsender ansoger ansvarlig sagsbehandler foresatt foresatte fastlege leietaker utleier mottaker
person: opiekun opiekunprawny przelozony wychowawca rodzic rodzice ojciec matka wlasciciel wlascicielrachunku posiadacz najemca kupujacy
person: sprzedajacy ubezpieczony ubezpieczajacy wnioskodawca przedstawiciel kierownik prezes dyrektor sekretarz swiadek poszkodowany ucznia
person: pracownika osoba zastupce zakonnyzastupce majitel majiteluctu vedouci nadrizeny rodic otec manzel manzelka dcera najemce
person: pronajimatel prijemce odesilatel drzitel pojistnik zadatel svedek poskozeny kupujici prodavajici jednatel lektor trener
email: emailova emailovaadresa pocztaelektroniczna
phone: tfn
address: utdelningsadress bostadsadress postadress hemadress folkbokforingsadress trvalypobyt
street: ul
house number: gatunummer nrmieszkania nrlokalu cislodomu cp
city: bostadsort bynavn postdistrikt hemort
birth date: fodt narozen narozena fdato
birth place: fodeby miejsceur
nationality: statsborgerskap statniprislusnost statniobcanstvi
religion: trosbekjennelse livssyn trossamfund religia nabozenstvi
ethnic: etnicitet etniskbakgrund pochodzenieetniczne
personnummer: samordningsnummer
fodselsnummer: fnr
pnr: pnr
rodne: rodc rodnec
natid: cisloop obcanskehoprukazu obcanskyprukaz obcanka
passport: pasnummer pasnr paszportu cislopasu
plate: nummerplade skiltnummer skiltnr nrrej registracniznacka
vin: stelnummer stelnr chassinummer understellsnummer chassinr rammenummer nrnadwozia numernadwozia nrpodwozia cislokaroserie
account: cuctu
routing: clearingnummer clearingnr kodbanky
card number: kortnummer kortnr nrkarty numerkarty cislokarty kreditkort
insurance number: nrpolisy numerpolisy cislopojistence cislopojistky cpojistky
user name: loginnavn inloggningsnamn prihlasovacijmeno
lat: breddegrad szerokoscgeograficzna zemepisnasirka
lon: lengdegrad laengdegrad langdgrad dlugoscgeograficzna zemepisnadelka
person: vardtagare brukare foralder kopare kassor ordforande ombud deltagare deltager deltaker deltakere betalare borger beboer kjoper
person: kober selger saelger pasient formand kasserer veterinaer dyrlaege pielegniarka zleceniodawca nabywca zglaszajacy zatwierdzil
person: utworzyl sporzadzil uczestnik dluznik wierzyciel spadkobierca soltys radny dozorca dziecko dziecka objednatel zpracoval schvalil
person: vytvoril zapsal dite ditete ucastnik vlastnik najemnik veritel starosta predseda spravce
email: elektronickaadresa
phone: nrkom nrkomorki komorki cislomobilu
address: besoksadress leveransadress adressrad adresserad bostedsadr
street: gatuadr gadenavn gade nazwaulicy ulicy
house number: lagenhetsnr lghnr leilighetsnr nrbudynku numermieszkania cisloorientacni cislobytu
city: hemkommun bostadskommun hjemby gmina miejscezamieszkania
zip: postkod
birth date: urodzony urodzona dtur
birth place: fodekommune fodekommun
birth year: fodear rokur
gender: muzzena
nationality: statsborger
ethnic: etnisk etnisitet etnicky
identity: totoznosti
passport: cestovnipas cislocestovnihopasu
licence driving: nrprjazdy
plate: bilnummer bilregnr registreringsskylt kjennemerke registreringsnr tablicarejestracyjna statnipoznavaciznacka
account: lonkonto bankovniucet cislobankovnihouctu
card number: cisloplatebnikarty
insurance number: forsakringsnummer forsikringsnummer nrubezpieczenia
blood: blodgruppe blodtyp grkrwi krskupina
person: farfar mormor brudgum vittne malsagande aktieagare delagare gruppchef enhetschef rektor vitne fornaermede aksjonaer dagligleder
person: styreleder avdelingsleder bestyrer vidne aktionaer praest dziadek babcia swiadkowie pokrzywdzony oskarzony tlumacz wspolnik
person: akcjonariusz brygadzista proboszcz dzierzawca dedecek babicka obvineny tlumocnik spolecnik akcionar farar zenich nevesta
address: korrespondensadress vistelseadress
rodne: rodcislo
personnummer: personbeteckning
person: reprezentant
religion: religia confesiune confesiunea
nationality: cetatenia
natid: codnumericpersonal serieci serienrci seriasinrci seriebuletin buletin actidentitate actdeidentitate
plate: inmatriculare nrinmatriculare numarinmatriculare
user name: numeutilizator
phone: cep irtibat irtibatno
date: tarihi
birth date: dtarihi
marital: medenihali
religion: dini
age: yasi
licence driving: ehliyetno surucubelgeno
vin: sasi sasino norangka nomorrangka
insurance number: sgkno sskno sgksicilno nobpjs nokartubpjs nomorbpjs
user name: kadi
nick name: namapanggilan
phone: nowa nomorwa
birth: lahir
birth place: tmplahir tmptlahir kotalahir
gender: jk jeniskel jnskel
marital: statuskawin statusnikah stskawin
ethnic: sukubangsa
city: kelurahan desa
natid: nokk nomorkk nomorktp nomorindukkependudukan
mrn: rekammedis norekammedis
plate: nopolisi nomorpolisi noplat
account number: norek nomorrekening
thing: chinhanh sanpham congty phongban cuahang monhoc lophoc truonghoc khohang nhacungcap danhmuc dosya produk direktorat subdirektorat divisi subdivisi departemen seksi subseksi bagian subbagian biro satker unitkerja kantor
origin: sumber zdroj zrodlo kaynak kilde kalla lahde izvor sursa forras
last name: numedefamilie
number: numar
type: jenis tipe typ rodzaj druh vrsta turu tyyppi tipus loai
code: kod kode kodi koodi
state: provinsi propinsi tinh zupanija powiat
house number: numarcasa nrcasa norumah nomorrumah
natid: seriaci
plate: nrcirculatie numarmasina plakasi aracplakasi platkendaraan nomorplat
natid: kimliknumarasi tckimliknumarasi noidentitas nomoridentitas nisn nuptk
identitynumber: vatandaslikno
account number: hesapnumarasi bankahesabi
password: sifresi
house: bina
phone: nomorhandphone
person contact: kontakdarurat
birth place: tempatlhr
religion: kepercayaan
mrn: rekammedik norekammedik
thing: ders kitap proje ilac tablo sinif mapel obat proyek kelas instansi pohon
person: frizor frisor friser kampaaja fryzjer fryzjerka kosmetyczka kadernik kadernice kuafor berber fodrasz tannlege tandlakare tandlaege
person: hammaslaakari dentysta stomatolog zubar dishekimi fogorvos statsoverhuvud statsoverhode statsminister presidentti prezydent
person: ministeri skuespiller skadespelare nayttelija aktor herec szinesz rezyser reziser ohjaaja regissor yonetmen rendezo sutradara granne
person: nabo naapuri sasiad soused szomszed venn ystava przyjaciel pritel arkadas kiraci danisman yetkili personel dokter diak oktato tanulo
person: dolgozo
person: asiakkaan henkilon potilaan opiskelijan oppilaan tyontekijan pelaajan opettajan laakarin jasenen varaaja varaajan tilaaja tilaajan
person: myyja myyjan vuokralainen vuokralaisen omistaja omistajan isannoitsija huoltaja huoltajan kupca pacijenta pacienta studenta ucenika
person: zaposlenog igraca korisnika clana
name: neve
city: kaupungin kunnan grada
street: kadun
geo: wspolrzedne wspolrzedna souradnice koordinat koordinater koordinaatti koordinaatit koordinatlar koordinata
place: lokalizacja umisteni plats lokasi konum sijainti
thing: elokuva elokuvan kirja kirjan tuotteen yrityksen koulun kurssi kurssin joukkueen laite laitteen tiedosto tiedoston laiva laivan
thing: sairaala sairaalan hotelli hotellin ravintola ravintolan peli pelin kappaleen tapahtuma tapahtuman projektin osaston aseman pysakin
thing: lajin sprzedazy faktury
first name: etunimet kutsumanimi fornavne
middle name: mellannamn mellemnavn mellomnavn
person: pelnomocnik kontohavare kontoeier leder yhteyshenkilo lahiomainen lahiomaisen esimies esimiehen saaja maksaja
phone: puh
address: lahiosoite postiosoite kotiosoite
city: by kotikunta kotipaikka
place: sted
personnummer: persnr
hetu: sotu
plate: bilnr
thing: cihaz marka kategori departman istasyon hastane restoran otel kurs havaalani havalimani gemi durak etkinlik sube birim fakulte
thing: universite penerbit yayinevi yayinci izdavac izdavatelj zaloznik wydawca wydawnictwo vydavatel vydavatelstvi vydavatelstvo
thing: filma proizvoda skole tima predmeta izdelka podjetja knjige kursa tecaja bolnice hotela restorana stanice marke kategorije datoteke
thing: preduzeca nakladatelstvi nakladnik kiado editura forlag forlaget utgiver utgivare udgiver kustantaja kustantamo
thing: filmu ksiazki produktu firmy szkoly druzyny stacji kursu szpitala restauracji wydarzenia projektu marki kategorii pliku przystanku
thing: knihy
thing: produs scoala echipa curs spital magazin eveniment proiect marca categorie fisier piesa carte materie statie
thing: buku tim film toko rumahsakit jurusan prodi fakultas cabang acara merek merk pemasok
thing animal: psa psu pes koiran kissan hunden hund kedi kopek kutya
person: prelegent prednasejici talare taler foredragsholder esitelmoitsija puhuja eloado vorbitor konusmaci pembicara ofiara obet uhri
person: aldozat victima magdur korban podejrzany podezrely misstankt mistenkt epailty gyanusitott supheli tersangka darce givare lahjoittaja
person: adomanyozo bagisci
`;
