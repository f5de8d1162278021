// Words of addresses that stay; part of the stable format, never to be changed. In small letters; see words/masked.ts.

/** What streets and parts of houses are called by, and what stands between names. */
export const STREET_WORDS =
  'street st avenue ave av road rd boulevard blvd lane ln drive dr court ct place pl square sq terrace ter highway hwy parkway pkwy ' +
  'circle cir way trail trl row close crescent cres gardens gdns grove mews walk hill alley crossing plaza point loop pass pike ' +
  'expressway turnpike route rte ' +
  'apt apartment unit suite ste floor fl room rm building bldg lot box po block no nr north south east west ' +
  'rue allée allee chemin impasse quai cours bis ' +
  'calle avda avenida paseo carrera carretera camino piso puerta apartado ' +
  'rua travessa largo praça praca estrada rodovia alameda ' +
  'via viale piazza corso vicolo piazzale strada ' +
  'straße strasse str weg platz gasse damm ufer postfach wohnung etage ' +
  'straat laan plein gracht kade dreef singel postbus bus ' +
  'gatan vägen gata vej gade gate vei katu ' +
  'ul ulica aleja ул улица проспект пр переулок пер дом кв ' +
  'of the de la le du des les del della di do da dos van von der den dem am an im zum zur';

/** Points of the compass, in capitals only. */
export const DIRECTIONS = 'N S E W NE NW SE SW';

/** Behind a number, without a space. */
export const ORDINALS = 'st nd rd th';

/** Ends of words. */
export const STREET_ENDINGS =
  'straße strasse gasse platz weg damm ufer allee straat laan plein gracht gatan vägen gade';

/** What stands between and before the names of places. */
export const CITY_WORDS =
  'saint st ste sankt sint san santa santo são sao of the on upon in under by sur sous les lès la le de du des del della di do da dos ' +
  'las los el al am an der den dem bei im ob vor aan op bij ter ten y i og å';
