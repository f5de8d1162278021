// The commonest header words of more languages, as in english.ts: Polish, Swedish, Danish, Norwegian, Finnish, Czech, Hungarian, Romanian,
// Turkish, Indonesian, Russian, Ukrainian, Greek, Chinese, Japanese, Korean, Arabic, Hebrew.
export const other = `
first name: imie imiona fornamn fornavn etunimi jmeno keresztnev utonev prenume ad adi имя имена ім'я ονομα 名 名字 이름 이름성 الاسم_الاول
last name: soyisim numefamilie
last name: nazwisko efternamn etternavn sukunimi prijmeni vezeteknev csaladnev soyad soyadi фамилия прізвище επωνυμο επιθετο 姓 姓氏 氏 성
middle name: отчество
full name: hoten hovaten namalengkap isim namasiswa namapelanggan naam
full name: fio фио adsoyad 姓名 氏名 名前 お名前 성명 이름 nev navn namn nimi nama namalengkap الاسم שם
person: siswa mahasiswa karyawan pasien pegawai guru elev pracownik uczen zawodnik pelatih sporcu ogrenci calisan hasta nhanvien
person: klient pacjent kund kunde asiakas zakaznik ugyfel musteri pelanggan клиент пациент сотрудник 客户 顧客 고객 환자
email: eposta
email: epost eposti sahkoposti correl почта эл 邮箱 电子邮件 電子郵件 メール メールアドレス 이메일 البريد
phone: telepon nohp nohandphone nohandphon hp sodienthoai dienthoai sdt telefonnr mobil matkapuhelin ceptelefonu ceptel
phone: telefon puhelin puhelinnumero telefonszam telefonnummer mobilnummer телефон тел мобильный τηλεφωνο 电话 電話 手机 手机号 手机号码 電話番号 전화 전화번호 휴대폰 الهاتف
address: diachi adresi gateadresse
address: adres adress adresse osoite adresa cim alamat адрес адреса διευθυνση 地址 住所 주소 العنوان
street: ulica gata katu ulice utca улица
city: kota thanhpho miejscowosc localitate postitoimipaikka postort poststed
city: miasto stad kaupunki mesto varos oras sehir kota город місто πολη 城市 市 市区町村 도시 المدينة
zip: kodepos postnr
zip: kodpocztowy postnummer postinumero psc iranyitoszam postakodu индекс 邮编 郵便番号 우편번호
state: wojewodztwo lan maakunta kraj judet область 省 省份 都道府県
country: kraj land maa zeme orszag tara ulke страна країна χωρα 国家 国 국가
birth date: tanggallahir tgllahir ngaysinh fodselsdag fodelsedag dogumtarih
birth place: tempatlahir
birth date: dataurodzenia fodelsedatum fodselsdato syntymaaika datumnarozeni szuletesidatum datanasterii dogumtarihi рождения 出生日期 出生年月日 生年月日 생년월일
birth: urodzenia fodelse fodsels syntyma narozeni szuletesi nasterii dogum
birth place: miejsceurodzenia
date: data datum dato paivamaara datum tarih дата 日期 日付 날짜
age: usia tuoi
age: wiek alder ika vek kor varsta yas umur возраст 年龄 年齢 나이
gender: jeniskelamin kelamin gioitinh
gender: plec kon kjonn sukupuoli pohlavi nem sex cinsiyet пол стать 性别 性別 성별
natid: nik noktp ktp cmnd cccd cnp
pesel: pesel
personnummer: personnummer
fodselsnummer: fodselsnummer
hetu: hetu henkilotunnus
cprnr: cpr cprnummer
rodne: rodnecislo
tckimlik: tckn tckimlik
resident: 身份证 身份证号 身份证号码 証件号 证件号码 주민등록번호
passport: paszport pass 护照
plate: rejestracyjny
account: konto rachunek счет
password: haslo пароль 密码 パスワード 비밀번호
user name: 用户名 ユーザー名 아이디 login логин
number: numer nummer cislo szam номер 号 番号
count: liczba antal ilosc lukumaara количество 数量 人数
amount: kwota cena cena belopp hinta сумма цена 金额 価格 가격
note: uwagi opis anteckning kommentar komentarz примечание комментарий описание 备注 備考
thing: firma nazwafirmy foretag yritys vallalkozas компания организация 公司 会社 회사 学校 学院 专业 部门 製品 产品
religion: agama
job: pekerjaan zawod yrke meslek
of: i och og ja a de na
`;
