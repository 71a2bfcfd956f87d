import * as v from 'valibot';
import { CheckKind, LetterCode } from '../../domain/account.js';
import { Link } from '../../domain/link.js';
import { Catalogue } from '../../domain/catalogue.js';
import { DOCUMENT_BYTES_MOST, DocumentUpload, SentDocument } from '../../domain/order-document.js';
import {
  ContractSummaryInput,
  Document,
  OrderInput,
  PlacedOrder,
  Quote,
  QuoteInput,
} from '../../domain/order.js';
import { OrderDefaults } from '../../domain/order-defaults.js';
import { Id } from '../../domain/text.js';
import { account, links, read, write } from './operation.js';

/** New accounts, and their verification, on the wire. */
export const orderOperations = {
  getCatalogue: read(account('/catalogue'), {
    summary: 'What can be ordered',
    input: v.object({}),
    output: Catalogue,
    permission: 'order-accounts',
  }),
  getOrderDefaults: read(account('/order-defaults'), {
    summary: 'What a new account can take over from the main account',
    input: v.object({}),
    output: OrderDefaults,
    permission: 'order-accounts',
    deniedWhileSwitched: true,
  }),
  getQuote: read(account('/quotes'), {
    method: 'POST',
    summary: 'Price and availability of a configuration; writes nothing',
    input: QuoteInput,
    output: Quote,
    permission: 'order-accounts',
  }),
  getContractSummary: read(account('/contract-summaries'), {
    method: 'POST',
    summary: 'The contract summary of an order that is about to be placed; writes nothing',
    input: ContractSummaryInput,
    output: Document,
    permission: 'order-accounts',
  }),
  uploadDocument: write(account('/order-documents'), {
    summary: 'Sends a file that an order is to come with',
    input: DocumentUpload,
    output: SentDocument,
    status: 201,
    // Base64 takes four characters for three bytes.
    bodyLimit: (DOCUMENT_BYTES_MOST / 3) * 4 + 4_096,
    permission: 'order-accounts',
    deniedWhileSwitched: true,
    errors: ['quota-reached'],
  }),
  placeOrder: write(account('/orders'), {
    summary: 'Orders a new account, which is linked at once',
    input: OrderInput,
    output: PlacedOrder,
    status: 201,
    permission: 'order-accounts',
    deniedWhileSwitched: true,
    errors: [
      'no-main-eligible',
      'account-halted',
      'not-available-at-address',
      'price-changed',
      'terms-changed',
      'duplicate-request',
      'approval-required',
      'conflict',
    ],
  }),
  confirmAddress: write(links('/checks/address'), {
    summary: 'Confirms the address of a new account with the code of the letter',
    input: v.object({ link: Id, code: LetterCode }),
    output: Link,
    permission: ['order-accounts', 'link-accounts'],
    errors: ['address-code-wrong', 'address-code-locked', 'code-expired', 'conflict'],
  }),
  resendCheck: write(links('/checks/{kind}/resend'), {
    summary: 'Sends the mail or letter of a check again',
    input: v.object({ link: Id, kind: CheckKind }),
    output: Link,
    permission: ['order-accounts', 'link-accounts'],
    errors: ['conflict', 'rate-limited'],
  }),
  confirmEmail: write('/email-confirmations', {
    summary: 'Confirms an e-mail address with the token of the mail’s link',
    input: v.object({ token: v.pipe(v.string(), v.regex(/^[\w-]{20,100}$/)) }),
    output: v.object({ email: v.string(), customerNumber: v.string(), name: v.string() }),
    open: true,
    errors: ['link-token-invalid'],
  }),
} as const;
