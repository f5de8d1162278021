// Headers of Spanish, Portuguese, French, Italian, Romanian, Turkish, Catalan and Indonesian tables, and what they claim.
import { claimOf } from '../../../src/lib/inspect/header/claims.js';
import { readHeaders } from '../../../src/lib/inspect/header/read.js';
import { inspectTable } from '../../../src/lib/inspect/inspect.js';
import type { KindName } from '../../../src/lib/inspect/kinds.js';

const claimedBy = (header: string): readonly KindName[] => claimOf(readHeaders([header])[0]!).claim?.kinds ?? [];

const READ: Readonly<Record<string, Partial<Record<KindName, readonly string[]>>>> = {
  Spanish: {
    'last-name': ['APE1', 'apel2'],
    phone: ['fono', 'Teléf.', 'Fono Casa', 'nro_wsp'],
    'birth-date': ['fec_nacto', 'f.nacim', 'fecha_cumple', 'cumpleaños'],
    'death-date': ['fec_def'],
    marital: ['Estado Civ.'],
    religion: ['credo'],
    nationality: ['NACIONALID', 'ciudadania', 'gentilicio'],
    race: ['pueblo_indigena'],
    age: ['años_cumplidos'],
    'house-number': ['nro_casa'],
    'postal-code': ['codpos', 'codigo_post'],
    'national-id': ['nro_cuil', 'cedula_ciudadania', 'carnet_identidad', 'num_seg_social', 'clave_elector', 'nuip'],
    'medical-record': ['NHC', 'num_historia_clinica', 'Nro HC', 'expediente_clinico', 'nro_ficha_clinica'],
    'insurance-number': ['numero_de_afiliacion', 'num_afil'],
    licence: ['nro_brevete'],
    plate: ['placas', 'patente_auto'],
    account: ['CBU'],
    password: ['clave_secreta'],
  },
  Portuguese: {
    'birth-date': ['dt_nascto', 'dt_aniversario'],
    'death-date': ['DTOBITO'],
    'house-number': ['nr_porta', 'numero_residencia'],
    'national-id': ['cartao_cidadao', 'NR_TITULO_ELEITORAL', 'ctps', 'num_utente', 'nº utente', 'n_seguranca_social'],
    passport: ['num_identificacao'],
    'medical-record': ['NUM_PRONT', 'n_processo_clinico'],
    licence: ['CNH_MOTORISTA', 'carta_conducao'],
    vin: ['nr_chassi'],
    account: ['nib'],
    'full-name': ['contratante'],
  },
  French: {
    'last-name': ["nom d'usage", 'nom de jeune fille', 'NOM_MARITAL'],
    phone: ['no_cellulaire'],
    'birth-date': ['datenais', 'dtnaiss', 'DNAIS'],
    religion: ['CONFESSION_ELEVE'],
    nationality: ['citoyenneté'],
    'house-number': ['no_civique', 'no_maison'],
    'postal-code': ['CODPOS'],
    'national-id': ['no_avs', 'NAVS13', 'registre_national', 'RAMQ', 'num_fiscal', 'no_titre_sejour', 'CNI'],
    'medical-record': ['num_dossier_patient'],
    account: ['RIB_SALARIE'],
    password: ['mot_passe'],
  },
  Italian: {
    'last-name': ['cogn'],
    phone: ['recapiti'],
    'birth-date': ['dnascita', 'compleanno'],
    'death-date': ['deceduto il'],
    marital: ['stato_coniugale'],
    religion: ['confessione_religiosa'],
    'house-number': ['num_civ'],
    'national-id': ['num_ci', 'permesso_soggiorno'],
    passport: ['nr_doc'],
    'medical-record': ['n_cartella_clinica', 'nosologico'],
    nickname: ['nomignolo'],
  },
  Romanian: {
    'full-name': ['reprezentant_legal'],
    religion: ['religia', 'confesiune'],
    nationality: ['cetățenia'],
    'house-number': ['numar_casa'],
    'national-id': ['cod_numeric_personal', 'seria si nr CI', 'serie_buletin', 'act_identitate'],
    plate: ['nr_inmatriculare', 'numar_masina'],
    username: ['nume_utilizator'],
  },
  Turkish: {
    phone: ['irtibat_no'],
    'birth-date': ['d_tarihi'],
    marital: ['medeni_hali'],
    age: ['hasta_yasi'],
    'house-number': ['bina_no'],
    'national-id': ['kimlik_numarasi', 'vatandaslik_no'],
    licence: ['surucu_belge_no'],
    'insurance-number': ['sgk_no'],
    plate: ['arac_plakasi'],
    vin: ['sasi_no'],
    account: ['hesap_numarasi'],
    username: ['k_adi'],
    password: ['sifresi'],
  },
  Catalan: {
    'first-name': ['nom_de_pila'],
    'last-name': ['cognoms', 'COGNOM_2'],
    'full-name': ['nom_complet'],
    'birth-date': ['data_naixement', 'DATANAIX'],
    'birth-place': ['lloc_naixement'],
    gender: ['sexe', 'gènere'],
    marital: ['estat_civil'],
    nationality: ['nacionalitat'],
    age: ['edat'],
    'street-address': ['adreça', 'carrer'],
    city: ['població', 'municipi_residencia'],
    'postal-code': ['codi_postal'],
    'national-id': ['num_targeta_sanitaria'],
    username: ['nom_usuari'],
    password: ['contrasenya'],
  },
  Indonesian: {
    phone: ['no_wa', 'nomor_handphone'],
    'birth-place': ['tmpt_lahir', 'kota_lahir'],
    gender: ['jk', 'JNS_KELAMIN'],
    marital: ['status_kawin', 'sts_kawin'],
    religion: ['kepercayaan'],
    race: ['suku_bangsa'],
    city: ['kelurahan', 'desa'],
    'house-number': ['no_rumah'],
    'national-id': ['no_kk', 'nomor_induk_kependudukan', 'nisn', 'no_identitas'],
    'medical-record': ['no_rekam_medis'],
    'insurance-number': ['no_bpjs'],
    plate: ['no_polisi', 'plat_kendaraan'],
    vin: ['no_rangka'],
    account: ['norek', 'no_rek'],
    nickname: ['nama_panggilan'],
  },
};

const cases = Object.entries(READ).flatMap(([language, kinds]) =>
  Object.entries(kinds).flatMap(([kind, headers]) =>
    headers.map((header) => [language, header, kind as KindName] as const),
  ),
);

it.each(cases)('reads %s %s', (_, header, kind) => {
  expect(claimedBy(header)).toContain(kind);
});

it.each([
  ...['code_insee', 'CODE_NAF', 'edad_edificio', 'nome_corso', 'nome_fantasia', 'nombre_comercial', 'num_acta'],
  ...['ders_adi', 'ilac_adi', 'dosya_adi', 'nama_produk', 'Nama Proyek', 'nama_obat', 'bina_yasi', 'umur_edificio'],
  ...['fecha_afiliacion', 'tipo_afiliacion', 'import', 'preu', 'nom_fitxer', 'nombre_alumnes', 'poblacio_total'],
  ...['siparis_tarihi', 'CI', 'norm', 'desk', 'rib_count', 'ship_date', 'num_lot', 'no_faktur'],
  ...['annee_fiscale', 'valor_inss', 'cep_type', 'exercice_fiscal', 'nom_empresa'],
])('finds nobody in %s', (header) => {
  expect(claimedBy(header)).toEqual([]);
});

it.each([
  ['jenis_kelamin', ['L', 'P', 'P', 'L', 'L', 'P'], 'gender'],
  ['sexe', ['Home', 'Dona', 'Dona', 'Home', 'Dona', 'Home'], 'gender'],
  ['status_perkawinan', ['Belum Kawin', 'Kawin', 'Cerai Hidup', 'Kawin', 'Cerai Mati', 'Kawin'], 'marital'],
  ['estat_civil', ['Solter', 'Casada', 'Vidu', 'Divorciat', 'Casada', 'Solter'], 'marital'],
])('knows the values of %s', (header, values, kind) => {
  const rows = values.map((value, i) => [String(i + 1), value]);
  expect(inspectTable({ header: ['id', header], hasHeader: true, rows })[1]).toMatchObject({ kind });
});
