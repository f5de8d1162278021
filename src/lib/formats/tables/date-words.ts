// Names of months and days of the week; part of the stable format, never to be changed.

/**
 * One list a line: language | pattern letters | twelve months or seven days from Monday on. MMM are the abbreviations of CLDR, LLL the
 * other customary ones. "/" separates what may stand for the same; a dot at the end belongs to the abbreviation. Small letters: capitals
 * are spelling.
 */
export const DATE_WORDS = `
en|MMMM|january february march april may june july august september october november december
en|MMM|jan feb mar apr may jun jul aug sep oct nov dec
en|LLL|jan. feb. mar. apr. may june july aug. sept. oct. nov. dec.
en|EEEE|monday tuesday wednesday thursday friday saturday sunday
en|E|mon/mon. tue/tue. wed/wed. thu/thu. fri/fri. sat/sat. sun/sun.
de|MMMM|januar/jänner februar märz april mai juni juli august september oktober november dezember
de|MMM|jan. feb. märz apr. mai juni juli aug. sept. okt. nov. dez.
de|LLL|jan feb mrz/mär apr mai jun jul aug sep okt nov dez
de|EEEE|montag dienstag mittwoch donnerstag freitag samstag/sonnabend sonntag
de|E|mo/mo. di/di. mi/mi. do/do. fr/fr. sa/sa. so/so.
fr|MMMM|janvier février mars avril mai juin juillet août septembre octobre novembre décembre
fr|MMM|janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.
fr|LLL|janv févr mars avr mai juin juil août sept oct nov déc
fr|EEEE|lundi mardi mercredi jeudi vendredi samedi dimanche
fr|E|lun/lun. mar/mar. mer/mer. jeu/jeu. ven/ven. sam/sam. dim/dim.
es|MMMM|enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
es|MMM|ene feb mar abr may jun jul ago sept oct nov dic
es|LLL|ene/ene. feb/feb. mar/mar. abr/abr. may/may. jun/jun. jul/jul. ago/ago. sep/sep. oct/oct. nov/nov. dic/dic.
es|EEEE|lunes martes miércoles jueves viernes sábado domingo
es|E|lun/lun. mar/mar. mié/mié. jue/jue. vie/vie. sáb/sáb. dom/dom.
pt|MMMM|janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
pt|MMM|jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.
pt|LLL|jan fev mar abr mai jun jul ago set out nov dez
pt|EEEE|segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
pt|E|seg/seg. ter/ter. qua/qua. qui/qui. sex/sex. sáb/sáb. dom/dom.
it|MMMM|gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
it|MMM|gen feb mar apr mag giu lug ago set ott nov dic
it|LLL|gen. feb. mar. apr. mag. giu. lug. ago. set. ott. nov. dic.
it|EEEE|lunedì martedì mercoledì giovedì venerdì sabato domenica
it|E|lun/lun. mar/mar. mer/mer. gio/gio. ven/ven. sab/sab. dom/dom.
nl|MMMM|januari februari maart april mei juni juli augustus september oktober november december
nl|MMM|jan feb mrt apr mei jun jul aug sep okt nov dec
nl|LLL|jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.
nl|EEEE|maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
nl|E|ma/ma. di/di. wo/wo. do/do. vr/vr. za/za. zo/zo.
`;

/** Abbreviations of time zones that may follow a time and stay. */
export const ZONE_WORDS =
  'UTC GMT WET WEST CET CEST EET EEST MSK BST IST SAST EST EDT CST CDT MST MDT PST PDT AKST AKDT HST AST ADT BRT ART JST KST HKT SGT AWST ACST ACDT AEST AEDT NZST NZDT';
