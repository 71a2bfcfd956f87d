import { BackendError } from '../../domain/errors.js';
import {
  priced,
  type Catalogue,
  type Configuration,
  type Product,
  type ProductOption,
  type Quote,
  type QuoteInput,
} from '../../domain/order.js';
import type { Money } from '../../domain/money.js';

const cents = (amount: number): Money => ({ amount, currency: 'EUR' });
const price = (monthly: number, once = 0) => ({ monthly: cents(monthly), once: cents(once) });

const areaCode: ProductOption = {
  kind: 'area-code',
  id: 'area-code',
  name: { en: 'Area code', de: 'Vorwahl' },
  areas: [
    { code: '030', name: 'Berlin' },
    { code: '040', name: 'Hamburg' },
    { code: '069', name: 'Frankfurt am Main' },
    { code: '089', name: 'München' },
    { code: '0221', name: 'Köln' },
    { code: '0341', name: 'Leipzig' },
    { code: '0361', name: 'Erfurt' },
    { code: '0711', name: 'Stuttgart' },
  ],
};

const extensions = (max: number): ProductOption => ({
  kind: 'quantity',
  id: 'extra-extensions',
  name: { en: 'Extra extensions', de: 'Zusätzliche Nebenstellen' },
  min: 0,
  max,
  ...price(300),
});

const phone: ProductOption = {
  kind: 'choice',
  id: 'phone',
  name: { en: 'Telephone', de: 'Telefon' },
  choices: [
    { id: 'none', name: { en: 'No telephone', de: 'Kein Telefon' }, ...price(0) },
    { id: 'desk-rent', name: { en: 'Desk phone, rented', de: 'Tischtelefon zur Miete' }, ...price(490) },
    { id: 'desk-buy', name: { en: 'Desk phone, bought', de: 'Tischtelefon gekauft' }, ...price(0, 11900) },
    {
      id: 'cordless',
      name: { en: 'Cordless phone, bought', de: 'Schnurlostelefon gekauft' },
      ...price(0, 8900),
    },
  ],
};

const PRODUCTS: readonly Product[] = [
  {
    id: 'cloud-telephony-s',
    kind: 'cloud-telephony',
    name: { en: 'Cloud Telephony S', de: 'Cloud-Telefonie S' },
    description: { en: '3 numbers, 5 extensions', de: '3 Rufnummern, 5 Nebenstellen' },
    ...price(1990, 900),
    minimumTermMonths: 1,
    numbers: 3,
    options: [areaCode, extensions(20), phone],
  },
  {
    id: 'cloud-telephony-m',
    kind: 'cloud-telephony',
    name: { en: 'Cloud Telephony M', de: 'Cloud-Telefonie M' },
    description: { en: '10 numbers, 20 extensions', de: '10 Rufnummern, 20 Nebenstellen' },
    ...price(3990, 900),
    minimumTermMonths: 12,
    numbers: 10,
    options: [areaCode, extensions(100), phone],
  },
  {
    id: 'sip-trunk',
    kind: 'sip-trunk',
    name: { en: 'SIP trunk', de: 'SIP-Trunk' },
    description: {
      en: '10 numbers for your own telephone system',
      de: '10 Rufnummern für die eigene Telefonanlage',
    },
    ...price(1490),
    minimumTermMonths: 24,
    numbers: 10,
    options: [
      areaCode,
      {
        kind: 'quantity',
        id: 'channels',
        name: { en: 'Channels', de: 'Sprachkanäle' },
        min: 2,
        max: 60,
        ...price(250),
      },
    ],
  },
];

export const TERMS_VERSION = '2026-09';

export const catalogue = (): Catalogue => ({
  products: structuredClone([...PRODUCTS]),
  termsVersion: TERMS_VERSION,
  termsUrl: 'https://example.com/terms',
  taxRate: 1900,
});

export const productOf = (id: string): Product | undefined => PRODUCTS.find((product) => product.id === id);

/** Whether a product can be had at a postcode: the trunk is not offered where postcodes begin with 99. */
export const isAvailable = (product: Product, postcode: string): boolean =>
  product.id !== 'sip-trunk' || !postcode.startsWith('99');

/** Products that can be had at a postcode instead of another one. */
export const alternativesTo = (product: Product, postcode: string): string[] =>
  PRODUCTS.filter((each) => each.id !== product.id && isAvailable(each, postcode)).map(({ id }) => id);

/** Working days, roughly, from verification to the first call. */
const READY_DAYS = 3;

/** The product of a configuration. Throws `invalid-input` for one that is not sold. */
export function requireProduct({ product }: Configuration): Product {
  const known = productOf(product);
  if (known) return known;
  throw new BackendError('invalid-input', { fields: [{ field: 'configuration.product', rule: 'invalid' }] });
}

/** Price and availability of a configuration at a point in time (ISO 8601). */
export function quoteOf({ configuration, postcode = '' }: QuoteInput, now: string): Quote {
  const product = requireProduct(configuration);
  const known = /^\d{4,5}$/.test(postcode);
  const available = isAvailable(product, postcode);
  const ready = new Date(Date.parse(now) + READY_DAYS * 86_400_000);
  return {
    ...priced(product, configuration),
    availability: !known ? 'unknown' : available ? 'available' : 'unavailable',
    alternatives: known && !available ? alternativesTo(product, postcode) : [],
    readyOn: known && available ? ready.toISOString().slice(0, 10) : null,
    minimumTermMonths: product.minimumTermMonths,
  };
}
