import type { Backend } from '../../backend/backend.js';
import { Standing, type Link, type LinkRequestInput } from '../../domain/link.js';
import { type ReceivedRequest } from '../../domain/received-request.js';
import { defaultConfiguration, type Configuration } from '../../domain/configuration.js';
import type { DraftContent } from '../../domain/order-draft.js';
import type { OrderInput } from '../../domain/order.js';
import { ok } from '../assert.js';
import type { BackendHarness } from '../describe-backend.js';

let keys = 0;
/** Options with the key of a new intent. */
export const intent = (): { idempotencyKey: string } => ({ idempotencyKey: `suite-${(keys += 1)}` });

export const KOELN = 'K-200 300';
export const BERLIN = 'K-100 871';
export const WIEN = 'K-100 812';
export const ALTONA = 'K-101 440';
/** The only address that mails about Köln Südstadt go to. */
export const KOELN_EMAIL = 'klaus.brandt@suedstadt-handel.example';
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** The link or request with a customer number, newest first, in any standing. */
export async function linkTo(backend: Backend, customerNumber: string): Promise<Link> {
  const { items } = await backend.listLinks({
    search: customerNumber,
    standings: [...Standing.options],
    hidden: 'included',
    sort: 'newest',
  });
  const link = items.find((each) => each.customerNumber === customerNumber);
  ok(link, `a link to ${customerNumber}`);
  return link;
}

export const request = (over: Partial<LinkRequestInput> = {}): LinkRequestInput => ({
  customerNumber: KOELN,
  scopes: ['view', 'pay', 'switch'],
  proof: 'owner-consent',
  message: 'Hello',
  ...over,
});

export const byCode = (over: Partial<LinkRequestInput> = {}): LinkRequestInput =>
  request({ proof: 'email-code', scopes: ['view', 'pay'], ...over });

/** A configuration that is complete, of a product with an area code. */
export async function configured(backend: Backend): Promise<Configuration> {
  const { products } = await backend.getCatalogue();
  for (const product of products) {
    const area = product.options.find((option) => option.kind === 'area-code');
    if (area?.kind !== 'area-code') continue;
    const { options } = defaultConfiguration(product);
    return { product: product.id, options: { ...options, [area.id]: area.areas[0]!.code } };
  }
  throw new Error('Expected a product with an area code');
}

/** An order that a backend accepts as it is. */
export async function validOrder(backend: Backend, over: Partial<OrderInput> = {}): Promise<OrderInput> {
  const configuration = await configured(backend);
  const { monthly, once } = await backend.getQuote({ configuration, postcode: '20259' });
  const { termsVersion } = await backend.getCatalogue();
  return {
    configuration,
    name: 'Hamburg Eppendorf',
    location: { street: 'Eppendorfer Weg 3', postcode: '20259', city: 'Hamburg', country: 'DE' },
    contact: { name: 'Nora Behrens', email: 'nora.behrens@nordlicht.example', phone: '+4940123456' },
    payer: 'main',
    termsVersion,
    monthly,
    once,
    ...over,
  };
}

/** An order that was begun. */
export const DRAFT: DraftContent = {
  step: 'configure',
  product: 'cloud-telephony-s',
  options: { 'area-code': '040', phone: 'none' },
  name: 'Hamburg Eppendorf',
  street: 'Eppendorfer Weg 3',
  postcode: '2025',
  city: '',
  country: 'DE',
  contactName: 'Nora Behrens',
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
};

/** The last secret of a kind that was mailed to an address. */
export async function mailed(
  harness: BackendHarness,
  email: string,
  secret: 'token' | 'code',
): Promise<string> {
  const mails = await harness.mailTo(email);
  const found = mails.findLast((mail) => mail[secret] !== undefined)?.[secret];
  ok(found, `a ${secret} mailed to ${email}`);
  return found;
}

/** A code of the right form that is not the right one. */
export const wrong = (code: string): string => (code.startsWith('Z') ? 'Y' : 'Z') + code.slice(1);

/** The request as its recipient sees it. */
export async function received(backend: Backend, id: string): Promise<ReceivedRequest> {
  const { items } = await backend.listReceivedRequests();
  const found = items.find((each) => each.id === id);
  ok(found, `the request ${id} among the received ones`);
  return found;
}

/** Goes all the way from a request to a linked account, by the owner's consent. */
export async function linkKoeln(harness: BackendHarness): Promise<Link> {
  const main = await harness.backendOf('main-owner');
  const owner = await harness.backendOf('other-owner');
  const { id } = await main.requestLink(request(), intent());
  const { version } = await received(owner, id);
  await owner.acceptRequest({ request: id, version }, intent());
  const proven = await main.getLink({ link: id });
  return main.confirmLink({ link: id, version: proven.version }, intent());
}

/** Starts to work in Berlin Mitte; gives the backend for it. */
export async function openBerlin(harness: BackendHarness): Promise<Backend> {
  const main = await harness.backendOf('main-owner');
  const { id } = await linkTo(main, BERLIN);
  await main.openAccount({ link: id }, intent());
  return harness.backendOf('main-owner');
}

/** Asks for Köln Südstadt, has its owner agree, and confirms. */
export async function agreed(harness: BackendHarness, over: Partial<LinkRequestInput>): Promise<Link> {
  const main = await harness.backendOf('main-owner');
  const owner = await harness.backendOf('other-owner');
  const { id } = await main.requestLink(request(over), intent());
  const { version } = await received(owner, id);
  await owner.acceptRequest({ request: id, version }, intent());
  const { consent } = await main.previewLink({ link: id });
  const proven = await main.getLink({ link: id });
  return main.confirmLink({ link: id, version: proven.version, ...(consent && { consent }) }, intent());
}
