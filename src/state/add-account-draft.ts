import * as v from 'valibot';
import { ProofMethod, Scope, type LinkRequestInput } from '../domain/link.js';
import type { OrderInput, Quote } from '../domain/order.js';

const text = v.pipe(v.string(), v.maxLength(600));

/** Everything a person decides while adding an account, and may find again after closing or a reload. */
export const AddAccountDraft = v.object({
  step: v.picklist(['choose', 'configure', 'review', 'identify', 'many']),
  product: text,
  options: v.record(text, v.union([text, v.number()])),
  name: text,
  street: text,
  postcode: text,
  city: text,
  country: text,
  contactName: text,
  email: text,
  phone: text,
  payer: v.picklist(['main', 'secondary']),
  customerNumber: text,
  scopes: v.array(Scope),
  proof: ProofMethod,
  message: text,
  /** A mobile number of the owner's, to tell them by text message as well. */
  ownerPhone: v.optional(text, ''),
  /** An order that was sent: its key and what exactly was ordered, to find out what became of it. */
  sent: v.nullable(v.object({ key: text, input: v.pipe(v.string(), v.maxLength(8_000)) })),
});
export type AddAccountDraft = v.InferOutput<typeof AddAccountDraft>;

export const EMPTY_DRAFT: AddAccountDraft = {
  step: 'choose',
  product: '',
  options: {},
  name: '',
  street: '',
  postcode: '',
  city: '',
  country: 'DE',
  contactName: '',
  email: '',
  phone: '',
  payer: 'main',
  customerNumber: '',
  scopes: ['view', 'switch', 'pay'],
  proof: 'owner-consent',
  message: '',
  ownerPhone: '',
  sent: null,
};

/** The fields of a draft that an order's input comes from: `location.postcode` is asked as `postcode`. */
export const fieldOf: Readonly<Record<string, string>> = {
  'configuration.product': 'product',
  'location.street': 'street',
  'location.postcode': 'postcode',
  'location.city': 'city',
  'location.country': 'country',
  'contact.name': 'contactName',
  'contact.email': 'email',
  'contact.phone': 'phone',
};

/** The name under which the wizard asks for a field of the input. */
export function askedAs(field: string): string {
  const option = /^(?:configuration\.)?options\.(.+)$/.exec(field);
  if (option) return `option-${option[1]}`;
  if (/^scopes\b/.test(field)) return 'scopes';
  return fieldOf[field] ?? field;
}

/** The order that a draft asks for, at the price of a quote. `phone` is in E.164. */
export const orderOf = (
  draft: AddAccountDraft,
  phone: string,
  quote: Pick<Quote, 'monthly' | 'once'>,
  termsVersion: string,
): OrderInput => ({
  configuration: { product: draft.product, options: draft.options },
  name: draft.name,
  location: { street: draft.street, postcode: draft.postcode, city: draft.city, country: draft.country },
  contact: { name: draft.contactName, email: draft.email, phone },
  payer: draft.payer,
  termsVersion,
  monthly: quote.monthly,
  once: quote.once,
});

/** The request that a draft asks for. `phone` is in E.164; empty: nobody is told by text message. */
export const requestOf = (draft: AddAccountDraft, phone: string): LinkRequestInput => ({
  customerNumber: draft.customerNumber,
  scopes: draft.scopes,
  proof: draft.proof,
  message: draft.message,
  ...(phone !== '' && { phone }),
});
