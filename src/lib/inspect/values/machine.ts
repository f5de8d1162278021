// Addresses and numbers of machines: IP, MAC, UUID, IMEI, web addresses, vehicle identification numbers.
import { isIPv6 } from 'node:net';
import { luhn } from './checks.js';
import { NO, onlyDigits, SHAPE, VALID, WEAK, type Level } from './level.js';

const IPV4 = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\/\d{1,2}|:\d{1,5})?$/;

export function ipv4(value: string): Level {
  if (!IPV4.test(value)) return NO;
  // 1.2.3.4 may be a version or the number of a chapter
  return onlyDigits(value).length > 5 ? VALID : WEAK;
}

export function ipv6(value: string): Level {
  if (!value.includes(':')) return NO;
  return isIPv6(value.replace(/\/\d{1,3}$/, '').replace(/^\[(.*)\]$/, '$1')) ? VALID : NO;
}

const MAC = /^[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}$|^[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}$/i;
const BARE_MAC = /^[0-9a-f]{12}$/i;

export function mac(value: string): Level {
  if (MAC.test(value)) return VALID;
  return BARE_MAC.test(value) ? WEAK : NO;
}

const UUID = /^\{?(?:urn:uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

export function uuid(value: string): Level {
  if (UUID.test(value)) return VALID;
  return /^[0-9a-f]{32}$/i.test(value) ? WEAK : NO;
}

export function imei(value: string): Level {
  const digits = onlyDigits(value);
  if (!/^[\d\s/-]+$/.test(value) || digits.length < 14 || digits.length > 16) return NO;
  return digits.length === 15 && luhn(digits) ? SHAPE : WEAK;
}

/** Serial numbers, advertising ids, tokens. */
export function device(value: string): Level {
  return /^[\w:.-]{6,64}$/.test(value) && /\d/.test(value) ? WEAK : NO;
}

const URL_SHAPE = /^(?:(?:https?|ftp):\/\/|www\.)[^\s]+\.[^\s]+$/i;
const PROFILE =
  /(?:linkedin\.com\/(?:in|pub)\/|twitter\.com\/|x\.com\/|facebook\.com\/|github\.com\/[^/]+\/?$|instagram\.com\/|orcid\.org\/|tiktok\.com\/@)/i;

export function url(value: string): Level {
  if (!URL_SHAPE.test(value)) return /^@\w{2,30}$|^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(value) ? WEAK : NO;
  return PROFILE.test(value) ? VALID : WEAK;
}

const VIN_VALUES: Readonly<Record<string, number>> = {
  ...{ A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9 },
  ...{ S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9 },
};
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** 49 CFR 565: the ninth place is a check digit; elsewhere in the world it need not be. */
export function vin(value: string): Level {
  const code = value.toUpperCase();
  if (!/^[A-Z0-9]{17}$/.test(code) || !/[A-Z]/.test(code) || !/\d/.test(code)) return NO;
  // what is made up has an I, O or Q in it, which no maker writes; the last are a serial number everywhere, where codes of payments end in anything
  if (/[IOQ]/.test(code) || !/\d{4}$/.test(code)) return WEAK;
  let sum = 0;
  for (let i = 0; i < code.length; i++) sum += (VIN_VALUES[code[i]!] ?? Number(code[i])) * VIN_WEIGHTS[i]!;
  const check = sum % 11 === 10 ? 'X' : String(sum % 11);
  return code[8] === check ? VALID : SHAPE;
}
