import * as v from 'valibot';
import { ProofMethod, Scope, type LinkRequestInput } from '../domain/link.js';
import type { LinkTerm } from '../domain/link-term.js';
import type { Candidate, CandidateRequestInput } from '../domain/candidate.js';
import type { Catalogue } from '../domain/catalogue.js';
import { fitting, OptionValue, type Configuration } from '../domain/configuration.js';
import type { InvoiceAddress } from '../domain/invoice-address.js';
import { DraftContent } from '../domain/order-draft.js';
import { labelKey } from '../domain/labels.js';
import type { OrderDefaults } from '../domain/order-defaults.js';
import { PayerTime } from '../domain/payer.js';
import type { OrderInput, Quote } from '../domain/order.js';
import type { PhoneFormats } from '../domain/phone.js';
import { limitTyped, NO_END, TypedTerm } from '../domain/typed-term.js';

const text = v.pipe(v.string(), v.maxLength(600));

/** Everything a person decides while adding an account, and may find again after closing or a reload. */
export const AddAccountDraft = v.object({
  step: v.picklist(['choose', 'configure', 'review', 'identify', 'many']),
  product: text,
  options: v.record(text, OptionValue),
  name: text,
  street: text,
  postcode: text,
  city: text,
  country: text,
  contactName: text,
  email: text,
  phone: text,
  payer: v.picklist(['main', 'secondary']),
  /** Messages about the account go to somebody else than the contact. */
  otherOwner: v.optional(v.boolean(), false),
  ownerName: v.optional(text, ''),
  ownerEmail: v.optional(text, ''),
  invoiceCompany: v.optional(text, ''),
  invoiceAddition: v.optional(text, ''),
  invoiceStreet: v.optional(text, ''),
  invoicePostcode: v.optional(text, ''),
  invoiceCity: v.optional(text, ''),
  invoiceCountry: v.optional(text, 'DE'),
  costCentre: v.optional(text, ''),
  purchaseOrder: v.optional(text, ''),
  labels: v.optional(v.array(text), []),
  /** A label that is being typed. */
  label: v.optional(text, ''),
  /** The quote that it goes on from. */
  quote: v.optional(v.nullable(text), null),
  /** What can be taken over from the main account was taken over. */
  tookOver: v.optional(v.boolean(), false),
  /** The candidate that is asked for; empty: the account with the number that is typed. */
  candidate: v.optional(text, ''),
  customerNumber: text,
  scopes: v.array(Scope),
  proof: ProofMethod,
  message: text,
  /** Until when it is to be linked. */
  term: v.optional(TypedTerm, NO_END),
  /** A mobile number of the owner's, to tell them by text message as well. */
  ownerPhone: v.optional(text, ''),
  /** The first day as it is typed; null: as soon as both have agreed. */
  startOn: v.optional(v.nullable(text), null),
  payFrom: v.optional(PayerTime, 'now'),
  /** The person has typed something of an order. */
  touched: v.optional(v.boolean(), false),
  /** The draft of the backend that this is, and whether all of it was saved. */
  saved: v.optional(v.nullable(v.object({ id: text, version: text, clean: v.boolean() })), null),
  /** An order that was sent: its key and what exactly was ordered, to find out what became of it. */
  sent: v.nullable(v.object({ key: text, input: v.pipe(v.string(), v.maxLength(20_000)) })),
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
  otherOwner: false,
  ownerName: '',
  ownerEmail: '',
  invoiceCompany: '',
  invoiceAddition: '',
  invoiceStreet: '',
  invoicePostcode: '',
  invoiceCity: '',
  invoiceCountry: 'DE',
  costCentre: '',
  purchaseOrder: '',
  labels: [],
  label: '',
  quote: null,
  tookOver: false,
  candidate: '',
  customerNumber: '',
  scopes: ['view', 'switch', 'pay'],
  proof: 'owner-consent',
  message: '',
  term: NO_END,
  ownerPhone: '',
  startOn: null,
  payFrom: 'now',
  touched: false,
  saved: null,
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
  'owner.name': 'ownerName',
  'owner.email': 'ownerEmail',
  'invoiceAddress.company': 'invoiceCompany',
  'invoiceAddress.addition': 'invoiceAddition',
  'invoiceAddress.street': 'invoiceStreet',
  'invoiceAddress.postcode': 'invoicePostcode',
  'invoiceAddress.city': 'invoiceCity',
  'invoiceAddress.country': 'invoiceCountry',
  'term.startOn': 'startOn',
  'term.payFrom': 'payFrom',
  'term.endOn': 'term',
  'term.extendBy': 'term',
};

/** The name under which the wizard asks for a field of the input. */
export function askedAs(field: string): string {
  const option = /^(?:configuration\.)?options\.(.+)$/.exec(field);
  if (option) return optionField(option[1]!);
  if (/^scopes\b/.test(field)) return 'scopes';
  if (/^labels\b/.test(field)) return 'labels';
  return fieldOf[field] ?? field;
}

/** What a backend keeps of a draft. */
export const contentOf = (draft: AddAccountDraft): DraftContent =>
  Object.fromEntries(
    Object.keys(DraftContent.entries).map((key) => [
      key,
      key === 'step'
        ? draft.step === 'review'
          ? 'review'
          : 'configure'
        : draft[key as keyof AddAccountDraft],
    ]),
  ) as DraftContent;

/** A draft of what a backend has kept. */
export const draftOf = (content: DraftContent): AddAccountDraft => ({
  ...EMPTY_DRAFT,
  ...content,
  quote: content.quote ?? null,
  tookOver: true,
  touched: true,
});

/** The name under which an option is asked, or something below it: `porting.numbers.0.first`. */
export const optionField = (path: string): string => `option-${path.replaceAll('.', '-')}`;

/** What is ordered: of everything that was decided, what the product asks as things stand. */
export function configurationOf(
  { product, options }: Pick<AddAccountDraft, 'product' | 'options'>,
  { products }: Catalogue,
): Configuration {
  const chosen = products.find(({ id }) => id === product);
  return { product, options: chosen ? fitting(chosen, options) : options };
}

/** The same with numbers that are to be taken over in E.164, where they are numbers. */
export const withNumbers = ({ product, options }: Configuration, { read }: PhoneFormats): Configuration => ({
  product,
  options: Object.fromEntries(
    Object.entries(options).map(([id, value]): [string, OptionValue] => {
      if (typeof value !== 'object' || !('numbers' in value)) return [id, value];
      const number = (typed: string) => read(typed) ?? typed.trim();
      const numbers = value.numbers.map(({ first, last }) => ({ first: number(first), last: number(last) }));
      return [id, { ...value, numbers }];
    }),
  ),
});

const invoiceAddressOf = (draft: AddAccountDraft): InvoiceAddress => ({
  company: draft.invoiceCompany,
  addition: draft.invoiceAddition,
  street: draft.invoiceStreet,
  postcode: draft.invoicePostcode,
  city: draft.invoiceCity,
  country: draft.invoiceCountry,
});

/** The labels with the one that is being typed. */
export const labelsOf = ({ labels, label }: AddAccountDraft): string[] =>
  label.trim() === '' || labels.some((each) => labelKey(each) === labelKey(label.trim()))
    ? labels
    : [...labels, label.trim()];

/** What the main account has, as the fields of a draft. */
export const takenOver = ({ invoiceAddress }: OrderDefaults) => ({
  invoiceCompany: invoiceAddress.company,
  invoiceAddition: invoiceAddress.addition,
  invoiceStreet: invoiceAddress.street,
  invoicePostcode: invoiceAddress.postcode,
  invoiceCity: invoiceAddress.city,
  invoiceCountry: invoiceAddress.country,
});

/** The order that a draft asks for, at the price of a quote. `phone` is in E.164. */
export const orderOf = (
  draft: AddAccountDraft,
  configuration: Configuration,
  phone: string,
  quote: Pick<Quote, 'monthly' | 'once'>,
  termsVersion: string,
): OrderInput => ({
  configuration,
  name: draft.name,
  location: { street: draft.street, postcode: draft.postcode, city: draft.city, country: draft.country },
  contact: { name: draft.contactName, email: draft.email, phone },
  payer: draft.payer,
  owner: draft.otherOwner ? { name: draft.ownerName, email: draft.ownerEmail } : null,
  invoiceAddress: draft.payer === 'secondary' ? invoiceAddressOf(draft) : null,
  costCentre: draft.costCentre,
  purchaseOrder: draft.purchaseOrder,
  labels: labelsOf(draft),
  ...(draft.saved && { draft: draft.saved.id }),
  ...(draft.quote && { quote: draft.quote }),
  termsVersion,
  monthly: quote.monthly,
  once: quote.once,
});

/** From when until when the account is to be linked, and when the main account begins to pay; nothing: at once, for good. */
function termOf({ startOn, payFrom, term, scopes }: AddAccountDraft): Pick<LinkRequestInput, 'term'> {
  const pays = scopes.includes('pay');
  const { endOn, extendBy } = limitTyped(term, pays);
  const asked: LinkTerm = {
    ...(startOn !== null && { startOn }),
    ...(term.limited && endOn !== null && { endOn }),
    ...(term.limited && extendBy !== null && { extendBy }),
    ...(pays && payFrom === 'period-end' && { payFrom }),
  };
  return term.limited || Object.keys(asked).length > 0 ? { term: asked } : {};
}

/** The request that a draft asks for. `phone` is in E.164; empty: nobody is told by text message. */
export const requestOf = (draft: AddAccountDraft, phone: string): LinkRequestInput => ({
  customerNumber: draft.customerNumber,
  scopes: draft.scopes,
  proof: draft.proof,
  message: draft.message,
  ...termOf(draft),
  ...(phone !== '' && { phone }),
});

/** The same for a candidate. */
export const pickedOf = (
  draft: AddAccountDraft,
  { id, known }: Candidate,
  phone: string,
): CandidateRequestInput => ({
  candidate: id,
  scopes: draft.scopes,
  // Nobody is asked where the person administers it.
  ...(known === 'likely' && { message: draft.message }),
  ...termOf(draft),
  ...(phone !== '' && { phone }),
});

/** The draft that an order named when it was sent. */
export const draftIn = (sent: string): string | undefined => (JSON.parse(sent) as OrderInput).draft;
