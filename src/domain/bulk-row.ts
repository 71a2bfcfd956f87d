import * as v from 'valibot';
import { Address } from './account.js';
import type { BulkCells, BulkColumn, BulkRowKind, BulkRowState } from './bulk-link.js';
import { CustomerNumber, customerNumberKey } from './customer-number.js';
import { fieldProblems, type FieldProblem } from './errors.js';
import { Scope } from './link.js';
import { configurationProblems, defaultConfiguration, priced } from './configuration.js';
import { isWithinReach, type Offer } from './offer.js';
import type { Product } from './catalogue.js';
import type { ReadOrder } from './order.js';
import type { Permission } from './person.js';
import { EmailAddress, line, paragraph, PhoneNumber } from './text.js';

/** What rows are read by. */
export interface ReadBy {
  /** What the person who hands them in may do. */
  readonly permissions: readonly Permission[];
  /** What may be asked for. */
  readonly scopes: readonly Scope[];
  /** What can be ordered; null: nothing. */
  readonly offer: Offer | null;
  /** Where the main account is, ISO 3166-1 alpha-2. */
  readonly country: string;
  /** This day, ISO 8601. */
  readonly today: string;
}

/** What a row asks for: an existing account, with its owner's consent or without, or a new one. */
export type Asked =
  | {
      readonly kind: 'link';
      readonly request: {
        readonly customerNumber: string;
        readonly scopes: Scope[];
        readonly message: string;
        readonly proof: 'owner-consent';
      };
    }
  | {
      readonly kind: 'own';
      readonly request: { readonly customerNumber: string; readonly scopes: Scope[] };
    }
  | { readonly kind: 'order'; readonly order: Omit<ReadOrder, 'termsVersion'> };

export interface RowReading {
  readonly kind: BulkRowKind;
  readonly problems: FieldProblem[];
  /** What rows are told apart by; null: it says too little for that. */
  readonly key: string | null;
  /** What it asks for; undefined: there are problems. */
  readonly asked: Asked | undefined;
  /** For the main account's own people, whatever it asks for. */
  readonly note: { readonly nickname: string; readonly costCentre: string };
}

const Note = v.object({ nickname: line(60, 0), costCentre: line(40, 0) });

const OwnCells = v.object({ customerNumber: CustomerNumber });
const LinkCells = v.object({ ...OwnCells.entries, message: paragraph(500) });

const OrderCells = v.object({
  name: line(80),
  contactName: line(80),
  contactEmail: EmailAddress,
  contactPhone: PhoneNumber,
});

/** The words between spaces, commas and the like. */
const words = (text: string): string[] => text.split(/[\s,;+|/]+/).filter(Boolean);

/** What spreadsheets take from numbers: the zero that they begin with. */
const withZero = (text: string, digits: RegExp): string => (digits.test(text) ? `0${text}` : text);

/** Reads a row: what it asks for, or what is wrong with it. */
export function readRow(cells: BulkCells, by: ReadBy): RowReading {
  const text = (column: BulkColumn): string => (cells[column] ?? '').trim();
  const kind = kindOf(cells, text);
  const problems: FieldProblem[] = [];
  const read = <S extends v.GenericSchema>(schema: S, input: unknown): v.InferOutput<S> | undefined => {
    const { success, output, issues } = v.safeParse(schema, input);
    if (!success) problems.push(...fieldProblems(issues));
    return success ? output : undefined;
  };
  const note = read(Note, { nickname: text('nickname'), costCentre: text('costCentre') });
  const scopes = scopesIn(text('scopes'), by.scopes);
  if (!scopes) problems.push({ field: 'scopes', rule: 'invalid' });
  const asked =
    kind === 'order'
      ? orderIn(text, scopes ?? [], by, read, problems)
      : linkIn(kind, text, scopes ?? [], read);
  if (kind === 'order' && !by.permissions.includes('order-accounts'))
    problems.push({ field: 'product', rule: 'not-allowed' });
  return {
    kind,
    problems,
    key: keyOf(kind, text),
    asked: problems.length > 0 ? undefined : asked,
    note: note ?? { nickname: '', costCentre: '' },
  };
}

function kindOf({ proof }: BulkCells, text: Text): BulkRowKind {
  if (proof === 'own-account') return 'own';
  return text('customerNumber') === '' && text('product') !== '' ? 'order' : 'link';
}

type Text = (column: BulkColumn) => string;
type Read = <S extends v.GenericSchema>(schema: S, input: unknown) => v.InferOutput<S> | undefined;

/** The scopes that a text names; all that can be asked for where it names none. */
function scopesIn(text: string, offered: readonly Scope[]): Scope[] | undefined {
  const named = words(text.toLowerCase());
  if (named.length === 0) return [...offered];
  const scopes = Scope.options.filter((scope) => named.includes(scope));
  return named.every((word) => offered.some((scope) => scope === word)) ? scopes : undefined;
}

function linkIn(kind: 'link' | 'own', text: Text, scopes: Scope[], read: Read): Asked | undefined {
  if (kind === 'own') {
    const cells = read(OwnCells, { customerNumber: text('customerNumber') });
    return cells && { kind, request: { ...cells, scopes } };
  }
  const cells = read(LinkCells, { customerNumber: text('customerNumber'), message: text('message') });
  return cells && { kind, request: { ...cells, scopes, proof: 'owner-consent' } };
}

function orderIn(
  text: Text,
  scopes: readonly Scope[],
  { offer, country, today }: ReadBy,
  read: Read,
  problems: FieldProblem[],
): Asked | undefined {
  const cells = read(OrderCells, {
    name: text('name'),
    contactName: text('contactName'),
    contactEmail: text('contactEmail'),
    contactPhone: text('contactPhone'),
  });
  const land = (text('country') || country).toUpperCase();
  const location = read(Address, {
    street: text('street'),
    postcode: land === 'DE' ? withZero(text('postcode'), /^\d{4}$/) : text('postcode'),
    city: text('city'),
    country: land,
  });
  const product = productIn(text('product'), offer);
  if (!product) problems.push({ field: 'product', rule: 'invalid' });
  if (!offer || !product || !cells || !location) return undefined;
  const configuration = defaultConfiguration(product);
  for (const option of product.options)
    if (option.kind === 'area-code')
      configuration.options[option.id] = withZero(text('areaCode').replaceAll(/\D/g, ''), /^[1-9]\d*$/);
  const { monthly, once } = priced(product, configuration);
  const codes = product.options.filter(({ kind }) => kind === 'area-code').map(({ id }) => id);
  for (const { field, rule } of configurationProblems(product, configuration, today))
    problems.push({
      field: codes.some((id) => field === `configuration.options.${id}`) ? 'areaCode' : 'product',
      rule,
    });
  if (!isWithinReach(offer, product, configuration, location.postcode))
    problems.push({ field: 'product', rule: 'not-available' });
  const { name, contactName, contactEmail, contactPhone } = cells;
  return {
    kind: 'order',
    order: {
      configuration,
      name,
      location,
      contact: { name: contactName, email: contactEmail, phone: contactPhone },
      payer: scopes.includes('pay') ? 'main' : 'secondary',
      owner: null,
      invoiceAddress: null,
      costCentre: '',
      purchaseOrder: '',
      labels: [],
      monthly,
      once,
    },
  };
}

/** A product by its id, or by its name in any language. */
function productIn(text: string, offer: Offer | null): Product | undefined {
  const wanted = text.toLowerCase();
  return offer?.catalogue.products.find(
    ({ id, name }) =>
      id === wanted || Object.values<string>(name).some((each) => each.toLowerCase() === wanted),
  );
}

/** What an order costs. */
export const priceOf = (asked: Asked | undefined): Pick<ReadOrder, 'monthly' | 'once'> | null =>
  asked?.kind === 'order' ? { monthly: asked.order.monthly, once: asked.order.once } : null;

/** What rows of one table are told apart by. */
function keyOf(kind: BulkRowKind, text: Text): string | null {
  if (kind !== 'order') return customerNumberKey(text('customerNumber')) || null;
  const place = [text('product'), text('name'), text('street'), text('postcode')];
  return `order ${place.map((each) => each.toLowerCase()).join(' | ')}`.slice(0, 300);
}

/** What a check knows about a row: all of it things that the reader's own account did or has, or that they administer. */
export interface RowFacts {
  readonly problems: readonly FieldProblem[];
  readonly duplicateOf: number | null;
  /** It names the account itself. */
  readonly own: boolean;
  readonly linked: boolean;
  readonly requested: boolean;
  /** A rule forbids it, as far as the reader may know. */
  readonly forbidden: boolean;
  /** The person has asked for that number as often as they may. */
  readonly tooOften: boolean;
}

/** How a row stands before it is worked on. The same for every number of others, whether there is such an account or not. */
export function checkedState(row: RowFacts): BulkRowState {
  if (row.problems.length > 0) return 'invalid';
  if (row.duplicateOf !== null) return 'duplicate';
  if (row.own) return 'self';
  if (row.linked) return 'already-linked';
  if (row.requested) return 'already-requested';
  if (row.forbidden) return 'obstacle';
  return row.tooOften ? 'limit' : 'ready';
}
