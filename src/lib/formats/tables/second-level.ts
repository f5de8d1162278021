/** Labels under a two-letter top-level domain that domains are registered below ("co" in example.co.uk); part of the stable format. */
export const SECOND_LEVEL =
  'ac ad asn co com ed edu go gob gouv gov govt gr lg ltd mil ne net nhs nic nom or org plc sch';
