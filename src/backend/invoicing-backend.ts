import type {
  Invoice,
  InvoiceAccount,
  InvoiceAccountQuery,
  InvoiceDocumentInput,
  InvoiceQuery,
  InvoiceReferencesInput,
} from '../domain/invoice.js';
import type {
  InvoiceConsentInput,
  InvoiceDelivery,
  InvoiceDeliveryInput,
  InvoiceDeliveryQuery,
} from '../domain/invoice-delivery.js';
import type {
  AddressedInvoices,
  InvoiceAddressInput,
  InvoiceAddressQuery,
} from '../domain/invoice-address.js';
import type {
  Contract,
  ContractPayerInput,
  ContractPayerQuery,
  ContractReferencesInput,
  UndoContractPayerInput,
} from '../domain/contract.js';
import type { Balances, TransferCreditInput } from '../domain/credit.js';
import type { Link } from '../domain/link.js';
import type { PayerPreview } from '../domain/payer.js';
import type { LinkFile } from '../domain/link-export.js';
import type { Page } from '../domain/page.js';
import type { CallOptions, Items } from './backend.js';

/** The part of the port that is about invoices, who pays for what, and credit. */
export interface InvoicingBackend {
  /** Collective invoices that this account pays, or that it has a share in: the upcoming one, then the newest. */
  listInvoices(input: InvoiceQuery, options?: CallOptions): Promise<Page<Invoice>>;
  getInvoice(input: { invoice: string }, options?: CallOptions): Promise<Invoice>;
  /** What each account adds to an invoice. */
  listInvoiceAccounts(input: InvoiceAccountQuery, options?: CallOptions): Promise<Page<InvoiceAccount>>;
  /** A document of an invoice, or of one account's part of it. Writes nothing. */
  getInvoiceDocument(input: InvoiceDocumentInput, options?: CallOptions): Promise<LinkFile>;
  /** Sets what a linked account's charges are sorted by, from the next invoice on. */
  setInvoiceReferences(input: InvoiceReferencesInput, options?: CallOptions): Promise<Link>;
  /** The contracts of a linked account. */
  listContracts(input: { link: string }, options?: CallOptions): Promise<Items<Contract>>;
  /** Sets what a contract's charges are sorted by, from the next invoice on. */
  setContractReferences(input: ContractReferencesInput, options?: CallOptions): Promise<Contract>;
  /** What it would change if somebody else paid for a contract, or whoever pays for its account. Writes nothing. */
  previewContractPayer(input: ContractPayerQuery, options?: CallOptions): Promise<PayerPreview>;
  /** Decides who pays for a contract from now on, or from the next billing period on. */
  changeContractPayer(input: ContractPayerInput, options?: CallOptions): Promise<Contract>;
  /** Leaves it to who pays now, while a change is planned. */
  undoContractPayer(input: UndoContractPayerInput, options?: CallOptions): Promise<Contract>;

  /** Who sees the invoices of a linked account, or of this one as it is linked, and who gets which mails about it. */
  getInvoiceDelivery(input?: InvoiceDeliveryQuery, options?: CallOptions): Promise<InvoiceDelivery>;
  /** Decides for the main account who gets which mails, and whether the account sees its share. */
  setInvoiceDelivery(input: InvoiceDeliveryInput, options?: CallOptions): Promise<InvoiceDelivery>;
  /** Decides for the account itself whether its main account sees the invoices that it pays itself. */
  setInvoiceConsent(input: InvoiceConsentInput, options?: CallOptions): Promise<InvoiceDelivery>;
  /** Asks the other side to see invoices that it does not show. */
  requestInvoices(input?: InvoiceDeliveryQuery, options?: CallOptions): Promise<InvoiceDelivery>;

  /** What the invoices of this account, or those that a linked one pays itself, are addressed to. */
  getInvoiceAddress(input?: InvoiceAddressQuery, options?: CallOptions): Promise<AddressedInvoices>;
  /** Sets that, from the next invoice on. */
  setInvoiceAddress(input: InvoiceAddressInput, options?: CallOptions): Promise<AddressedInvoices>;

  /** What this account and a linked one have to their credit. */
  getBalances(input: { link: string }, options?: CallOptions): Promise<Balances>;
  /** Transfers credit between both. Neither has less than nothing afterwards. */
  transferCredit(input: TransferCreditInput, options?: CallOptions): Promise<Balances>;
}
