import type { Backend, CallOptions, Capabilities } from '../backend/backend.js';
import { CandidateRequestInput, type Candidate } from '../domain/candidate.js';
import * as v from 'valibot';
import type { Catalogue } from '../domain/catalogue.js';
import { configurationProblems, type Configuration } from '../domain/configuration.js';
import { fieldProblems, type FieldProblem } from '../domain/errors.js';
import { LinkRequestInput, type Link } from '../domain/link.js';
import { OrderInput, type ContractSummaryInput } from '../domain/order.js';
import { phoneFormats } from '../domain/phone.js';
import { PhoneNumber } from '../domain/text.js';
import {
  askedAs,
  configurationOf,
  orderOf,
  pickedOf,
  requestOf,
  withNumbers,
  type AddAccountDraft,
} from './add-account-draft.js';

/** The rules of telephone numbers could not be loaded, so that a number cannot be judged. */
export const UNCHECKED = 'unchecked';

/**
 * The number that was typed in E.164 where it is one, else as it was typed for the schema to refuse; undefined
 * where it could not be checked.
 */
export async function readPhone(text: string, country: string): Promise<string | undefined> {
  const typed = text.trim();
  if (typed === '' || v.is(PhoneNumber, typed)) return typed;
  try {
    return (await phoneFormats(country)).read(typed) ?? typed;
  } catch {
    return undefined;
  }
}

/** All numbers of an order in E.164, or the fields whose numbers could not be checked. */
export async function readOrder(
  { phone, country }: Pick<AddAccountDraft, 'phone' | 'country'>,
  configuration: Configuration,
): Promise<{ phone: string; configuration: Configuration } | { unchecked: FieldProblem[] }> {
  const ported = Object.entries(configuration.options).filter(
    ([, value]) => typeof value === 'object' && 'numbers' in value,
  );
  const read = await readPhone(phone, country);
  try {
    const numbers =
      ported.length === 0 ? configuration : withNumbers(configuration, await phoneFormats(country));
    if (read !== undefined) return { phone: read, configuration: numbers };
  } catch {
    // The rules of numbers cannot be had: each field with numbers says so.
  }
  return {
    unchecked: [
      ...ported.map(([id]) => ({ field: `configuration.options.${id}.numbers.0.first`, rule: UNCHECKED })),
      ...(read === undefined ? [{ field: 'contact.phone', rule: UNCHECKED }] : []),
    ],
  };
}

/** Placeholders for what the wizard does not ask but the order needs. */
const NO_PRICE = { monthly: { amount: 0, currency: 'EUR' }, once: { amount: 0, currency: 'EUR' } };

/** What is missing or wrong before an order can be reviewed, by the names under which it is asked. */
export async function problemsOfOrder(
  draft: AddAccountDraft,
  catalogue: Catalogue,
  today: string,
): Promise<FieldProblem[]> {
  const configuration = configurationOf(draft, catalogue);
  const read = await readOrder(draft, configuration);
  const unchecked = 'unchecked' in read ? read.unchecked : [];
  const { phone, configuration: numbers } = 'unchecked' in read ? { phone: '', configuration } : read;
  const input = orderOf(draft, numbers, phone, NO_PRICE, catalogue.termsVersion);
  const result = v.safeParse(OrderInput, input);
  const product = catalogue.products.find(({ id }) => id === draft.product);
  const refused = [
    ...(product ? configurationProblems(product, numbers, today) : []),
    ...(result.success ? [] : fieldProblems(result.issues)),
  ];
  const isUnchecked = ({ field }: FieldProblem) => unchecked.some((each) => each.field === field);
  return [...unchecked, ...refused.filter((each) => !isUnchecked(each))].map(asked);
}

/** The request that a draft asks for, for a candidate or by the number that was typed, or what is wrong with it. */
export async function readRequest(
  draft: AddAccountDraft,
  { smsNotices }: Pick<Capabilities, 'smsNotices'>,
  candidate?: Candidate,
): Promise<{ input: LinkRequestInput | CandidateRequestInput } | { problems: FieldProblem[] }> {
  const told = smsNotices && draft.proof === 'owner-consent' && draft.ownerPhone.trim() !== '';
  const phone = told ? await readPhone(draft.ownerPhone, draft.country) : '';
  if (phone === undefined) return { problems: [{ field: 'phone', rule: UNCHECKED }] };
  const input = candidate ? pickedOf(draft, candidate, phone) : requestOf(draft, phone);
  const result = v.safeParse('candidate' in input ? CandidateRequestInput : LinkRequestInput, input);
  return result.success ? { input } : { problems: fieldProblems(result.issues).map(asked) };
}

/** Asks for a candidate, or for the account with a number. */
export const requestingOf =
  (backend: Backend) =>
  (input: LinkRequestInput | CandidateRequestInput, options: CallOptions): Promise<Link> =>
    'candidate' in input ? backend.requestCandidate(input, options) : backend.requestLink(input, options);

export const asked = ({ field, rule }: FieldProblem): FieldProblem => ({ field: askedAs(field), rule });

/** What a contract summary is asked with. Numbers that cannot be read are left for the backend to refuse. */
export async function summed(
  draft: AddAccountDraft,
  catalogue: Catalogue,
): Promise<Omit<ContractSummaryInput, 'language'>> {
  const { name, street, postcode, city, country } = draft;
  const chosen = configurationOf(draft, catalogue);
  const read = await readOrder(draft, chosen);
  const configuration = 'unchecked' in read ? chosen : read.configuration;
  return { configuration, name, location: { street, postcode, city, country } };
}
