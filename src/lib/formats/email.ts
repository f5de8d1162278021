// email: an address as it is used on the internet, local part and domain. The two are permuted apart, so that a domain always becomes
// the same domain; its end, which tells the country or the kind, stays.
import { codesOf, registeredBelow, registeredBelowIn } from './domain-name.js';
import { EmailAddress, endOf } from './email-address.js';
import { OptionError, type Codec, type Format, type OptionSpec, type Parsed, type Part } from './format.js';
import { parseShape } from './shape.js';
import type { Form } from './words/word-forms.js';
import { pieceCells } from './words/piece-cells.js';
import { accountScript } from './words/scripts.js';
import { asciiBytes } from './words/text-bytes.js';
import { WordValues } from './words/word-values.js';

/** The top-level domain that no mail is ever delivered to (RFC 2606). */
const RESERVED = '.invalid';

/** What all addresses of a codec share. */
class Addresses {
  readonly address = new EmailAddress();
  readonly locals: WordValues;
  readonly domains: WordValues;

  constructor(readonly mapsDomain: boolean) {
    const latin = accountScript();
    this.locals = new WordValues({ prefix: 'local ', latin });
    this.domains = new WordValues({ prefix: 'domain ', latin });
  }

  parse(value: string): Parsed {
    const { address, locals, domains, mapsDomain } = this;
    if (!address.read(codesOf(value), 0, value.length)) return parseShape(value, false);
    const { start, at, suffix } = address;
    const bytes = asciiBytes(value);
    if (bytes && locals.bulk.find(bytes, start, at) && (!mapsDomain || domains.bulk.find(bytes, at + 1, suffix))) {
      return new AsciiEmail(this, value, start, at, suffix);
    }
    return new AnyEmail(
      value,
      { before: value.slice(0, start), domain: value.slice(at + 1, suffix), behind: value.slice(suffix) },
      locals.parse(value.slice(start, at)),
      mapsDomain ? domains.parse(value.slice(at + 1, suffix)) : undefined,
    );
  }
}

class AnyEmail implements Parsed {
  readonly valid = true;
  readonly parts: readonly Part[];

  constructor(
    readonly value: string,
    readonly rest: { readonly before: string; readonly domain: string; readonly behind: string },
    readonly local: Parsed,
    /** undefined when the domain stays */
    readonly domain: Parsed | undefined,
  ) {
    this.parts = domain ? [...local.parts, ...domain.parts] : local.parts;
  }

  get canonical(): string {
    const { local, domain, rest } = this;
    return `${local.canonical}@${domain?.canonical ?? rest.domain.toLowerCase()}${rest.behind.trimEnd().toLowerCase()}`;
  }

  get identity(): string {
    return this.value.trim().toLowerCase();
  }

  write(ranks: readonly bigint[]): string {
    const { local, domain, rest } = this;
    const split = local.parts.length;
    const image = domain ? domain.write(ranks.slice(split)) : rest.domain;
    return `${rest.before}${local.write(ranks.slice(0, split))}@${image}${rest.behind}`;
  }
}

/** The same for addresses whose words the fast way has just found. */
class AsciiEmail implements Parsed {
  readonly valid = true;
  readonly parts: readonly Part[];
  readonly local: Form;
  /** undefined when the domain stays */
  readonly domain: Form | undefined;

  constructor(
    readonly addresses: Addresses,
    readonly value: string,
    readonly start: number,
    readonly at: number,
    readonly suffix: number,
  ) {
    const { locals, domains, mapsDomain } = addresses;
    this.local = locals.bulk.form;
    this.domain = mapsDomain ? domains.bulk.form : undefined;
    const parts = (mapsDomain ? [locals, domains] : [locals]).map(({ bulk }) => bulk);
    this.parts = parts.map(({ form: { klass }, rankFound }) => ({
      ...{ label: klass.label, size: klass.size, rank: rankFound },
    }));
  }

  get canonical(): string {
    const { addresses, value, start, at, suffix, domain } = this;
    const host = value.slice(at + 1, suffix);
    const kept = value.slice(suffix, endOf(value)).toLowerCase();
    const local = addresses.locals.canonical(value.slice(start, at));
    return `${local}@${domain ? addresses.domains.canonical(host) : host.toLowerCase()}${kept}`;
  }

  get identity(): string {
    return this.value.trim().toLowerCase();
  }

  write(ranks: readonly bigint[]): string {
    const { addresses, value, start, at, suffix, domain, local } = this;
    const { locals, domains } = addresses;
    const bytes = asciiBytes(value)!;
    locals.bulk.rewrite(bytes, start, at, local, ranks[0]!);
    if (domain) domains.bulk.rewrite(bytes, at + 1, suffix, domain, ranks[1]!);
    return bytes.toString('latin1', 0, value.length);
  }
}

function createCodec(mapsDomain: boolean): Codec {
  const addresses = new Addresses(mapsDomain);
  const { address, locals, domains } = addresses;
  const cells = pieceCells({
    values: [locals, domains],
    most: mapsDomain ? 2 : 1,
    locate(bytes, start, stop, places) {
      if (!address.read(bytes, start, stop)) return 0;
      places[0] = address.start;
      places[1] = address.at;
      if (!mapsDomain) return 1;
      places[2] = address.at + 1;
      places[3] = address.suffix;
      return 2;
    },
    ...(mapsDomain && {
      locateAll: (texts, { bytes, starts, stops, count }, places, told) =>
        texts.locateAddresses(bytes.byteOffset, starts.byteOffset, stops.byteOffset, count, places, told),
    }),
    readingOf: mapsDomain ? registeredBelowIn : () => 0,
  });
  const codec: Codec = {
    parse: (value) => addresses.parse(value),
    isValid: (value) => (asciiBytes(value) ? address.read(codesOf(value), 0, value.length) : undefined),
    bytes: cells,
  };
  if (!mapsDomain) return codec;
  // "mail.abc.fr" must not become "bike.com.fr", which would be read as a domain below com.fr
  return { ...codec, admits: (image, value) => registeredBelow(image) === registeredBelow(value) };
}

/** The same with an end that mail is never delivered to. */
function undeliverable(codec: Codec): Codec {
  const without = (image: string): string => image.slice(0, endOf(image) - RESERVED.length) + image.slice(endOf(image));
  const isReserved = (text: string): boolean => text.endsWith(RESERVED, endOf(text));
  return {
    emits: RESERVED,
    parse(value, isImage) {
      if (isImage) return codec.parse(isReserved(value) ? without(value) : value);
      const parsed = codec.parse(value);
      const end = endOf(value);
      return {
        valid: parsed.valid,
        parts: parsed.parts,
        canonical: parsed.canonical,
        identity: parsed.identity ?? parsed.canonical,
        write(ranks) {
          const image = parsed.write(ranks);
          return image.slice(0, end) + RESERVED + image.slice(end);
        },
      };
    },
    admits(image, value) {
      // the longer one of the two is the image; which one that is depends on the direction
      if (image.length > value.length) return codec.admits?.(without(image), value) ?? true;
      return codec.admits?.(image, value.length > image.length ? without(value) : value) ?? true;
    },
  };
}

const domain: OptionSpec = {
  description: 'whether the domain becomes another one or stays (default map)',
  values: 'map|keep',
  check(value) {
    if (value !== 'map' && value !== 'keep') throw new OptionError(`domain: expected map or keep, got ${value}`);
  },
};

const reserved: OptionSpec = {
  description: `whether images end in ${RESERVED}, so that no mail can ever reach anybody (default false)`,
  values: 'true|false',
  check(value) {
    if (value !== 'true' && value !== 'false') throw new OptionError(`reserved: expected true or false, got ${value}`);
  },
};

export const email: Format = {
  name: 'email',
  version: 1,
  summary: 'e-mail address',
  accepts:
    'a dot-atom of up to 64 characters, @, and a domain of letters, digits and hyphens that ends in letters; lengths, case, ' +
    'punctuation and the end of the domain (.com, .co.uk) are kept',
  example: 'Jane.Doe@example.co.uk',
  options: { domain, reserved },
  create(options) {
    const codec = createCodec(options.domain !== 'keep');
    return options.reserved === 'true' ? undeliverable(codec) : codec;
  },
};
