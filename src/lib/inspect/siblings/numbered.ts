// What a table numbers: "airport_code" in front of "name" says that airports are named, whoever they are called after.
import type { Column } from '../column.js';
import { wordsOf } from '../header/fold.js';
import { sensesOf } from '../header/vocabulary.js';
import type { Seen } from './seen.js';

/** Things with a name of their own. Tickets, orders and accounts have that of somebody. */
const NAMED: ReadonlySet<string> = new Set(
  (
    'airport aeropuerto aeroporto aeroport flughafen luchthaven station estacion estacao estacio gare bahnhof stazione ' +
    'subject materia asignatura assignatura disciplina matiere fach vak course curso cours corso curs kurs cursus module modulo modul ' +
    'product producto produto produit producte produkt prodotto item articulo artigo article articolo artikel ' +
    'movie film pelicula pellicula filme book libro livro livre llibre buch boek song track album game juego jogo jeu gioco spiel ' +
    'school escuela escola ecole schule scuola hotel hospital hopital ospedale krankenhaus ziekenhuis restaurant restaurante ristorante ' +
    'team equipo equipe equip squadra mannschaft club company empresa entreprise azienda firma bedrijf store shop tienda loja magasin ' +
    'botiga negozio laden winkel venue stadium museum museo musee park category categoria categorie kategorie department dept ' +
    'brand marca marque marke species especie espece specie event evento evenement project proyecto projeto projet progetto projekt ' +
    'campaign ship vessel'
  ).split(' '),
);

const NUMBERS: ReadonlySet<string> = new Set(['id', 'code', 'number']);
const FEWEST = 3;

/** Whether the column in front numbers things that have names, another in each row: the bare "name" behind it is theirs. */
export function namesWhatIsNumbered(table: readonly Seen[], index: number): boolean {
  const before = table[index - 1]?.column;
  return before !== undefined && isKey(before) && (numbersNamed(before) || isCodeOfThings(before));
}

const isKey = ({ distinct, filled }: Column): boolean => distinct >= FEWEST && distinct > 0.95 * filled;

/** "code" over "BOM" and "DEL": capitals stand for places, countries and currencies, and digits for staff as well. */
const isCodeOfThings = ({ name, values }: Column): boolean =>
  CODE.test(name.trim()) && values.every(({ value }) => /^[A-Z]{2,4}$/.test(value));

const CODE = /^(?:iata|icao|iso)?[_ -]?code$/i;

function numbersNamed({ name }: Column): boolean {
  const words = wordsOf(name);
  const isNumber = (word: string): boolean =>
    [...(sensesOf(word)?.values() ?? [])].some((meanings) => meanings.length === 1 && NUMBERS.has(meanings[0]!));
  return words.length > 1 && words.some((word) => NAMED.has(word)) && words.some(isNumber);
}
