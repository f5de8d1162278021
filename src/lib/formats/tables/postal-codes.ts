// Postal codes by country; part of the stable format: what is valid never changes within a version.

/**
 * Rows: country, letters that may stand in front, the ways in which its codes are made. These are fields with spaces between: "5" five
 * digits, "5:01-52" five digits that begin with 01 to 52 (ranges with commas between), "5:-00" all but those, "[ABC]" one of these
 * letters, "[*]" any letter, "(AB CD)" one of these combinations of letters, "(-AB CD)" any other one. "$name" stands for a row "$name=".
 */
export const POSTAL_CODES = `
$unassigned=000-004,099,213,269,343,345,348,353,419,428-429,517-519,529,533,536,552,568,578-579,589,621,632,642-643,659,663,682,694-699,702,709,715,732,742,771,817-819,839,848-849,854,858,861-862,866-869,876,886-888,892,896,899,909,929,987
$canada=[ABCEGHJKLMNPRSTVWXYZ]
$eircode=[ACDEFHKNPRTVWXY]
$inward=[ABDEFGHJLNPQRSTUWXYZ]
$area1=(B E G L M N S W)
$area2=(AB AL BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY EC EH EN EX FK FY GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY LA LD LE LL LN LS LU ME MK ML NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB WA WC WD WF WN WR WS WV YO ZE)
AR||[ABCDEFGHJKLMNPQRSTUVWXYZ] 4:1-9 [*] [*] [*];4:1-9
AT|A|4:1-9
AU||4:02,08-99
BE|B|4:1-9
BG||4:1-9
BR||8:01-99
CA||[ABCEGHJKLMNPRSTVXY] 1 $canada 1 $canada 1
CH|CH|4:1-9
CN||6:01-07,10-13,15-16,20-27,30-36,40-47,51-57,61-67,71-75,81,83-85
CZ|CZ|5:1-7
DE|D|5:01-04,06-42,44-61,63-99
DK|DK|4:1-9
EE||5:1-9
ES||5:01-52
FI|FI|5
FR|F|5:01-95,971-974,976
GB||$area1 1 1 $inward $inward;$area1 2:1-9 1 $inward $inward;$area2 1 1 $inward $inward
GB||$area2 2:1-9 1 $inward $inward;$area1 1:1-9 [ABCDEFGHJKPSTUW] 1 $inward $inward;$area2 1:1-9 [ABEHMNPRVWXY] 1 $inward $inward
GR||5:1-8
HR|HR|5:1-5
HU||4:1-9
IE||$eircode 2 $eircode $eircode $eircode $eircode;$eircode 2 1 $eircode $eircode $eircode;$eircode 2 $eircode 1 $eircode $eircode;$eircode 2 $eircode $eircode 1 $eircode;$eircode 2 $eircode $eircode $eircode 1;$eircode 2 2 $eircode $eircode;$eircode 2 1 $eircode 1 $eircode;$eircode 2 1 $eircode $eircode 1
IE||$eircode 2 $eircode 2 $eircode;$eircode 2 $eircode 1 $eircode 1;$eircode 2 $eircode $eircode 2;$eircode 2 3 $eircode;$eircode 2 2 $eircode 1;$eircode 2 1 $eircode 2;$eircode 2 $eircode 3;$eircode 2 4
IL||7:1-9;5:1-9
IN||6:11-28,30-34,36-53,56-64,67-85,90-99
IT|I|5:00-98
JP||7:001-999
KR||5:01-63
LT|LT|5
LU|L|4:1-9
LV|LV|4:1-5
MX||5:01-99
MY||5:01-98
NL||4:1-9 (-SA SD SS)
NO|NO|4:00-99
NZ||4
PL||5
PT||7:1-9;4:1-9
RO||6
RU||6:1-6
SE|SE|5:1-9
SG||6:01-82
SI|SI|4:1-9
SK|SK|5:0,8-9
TH||5:1-9
TR||5:01-81
TW||3:1-9;5:1-9;6:1-9
UA||5
US||5:-$unassigned;9:-$unassigned
ZA||4
`;
