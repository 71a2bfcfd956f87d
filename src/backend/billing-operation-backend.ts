import type { Backend, CallOptions, Capabilities, OperationName } from './backend.js';

/** What an operation is asked with. */
export type InputOf<K extends OperationName> = NonNullable<Parameters<Backend[K]>[0]>;
/** What an operation answers. */
export type OutputOf<K extends OperationName> = Awaited<ReturnType<Backend[K]>>;

/** The operations of such a backend that are about invoices and contracts. */
export abstract class BillingOperationBackend {
  abstract readonly capabilities: Capabilities;

  protected abstract perform<K extends OperationName>(
    name: K,
    input: InputOf<K>,
    options: CallOptions | undefined,
  ): Promise<OutputOf<K>>;

  listInvoices(input: InputOf<'listInvoices'>, options?: CallOptions): Promise<OutputOf<'listInvoices'>> {
    return this.perform('listInvoices', input, options);
  }
  getInvoice(input: InputOf<'getInvoice'>, options?: CallOptions): Promise<OutputOf<'getInvoice'>> {
    return this.perform('getInvoice', input, options);
  }
  listInvoiceAccounts(
    input: InputOf<'listInvoiceAccounts'>,
    options?: CallOptions,
  ): Promise<OutputOf<'listInvoiceAccounts'>> {
    return this.perform('listInvoiceAccounts', input, options);
  }
  getInvoiceDocument(
    input: InputOf<'getInvoiceDocument'>,
    options?: CallOptions,
  ): Promise<OutputOf<'getInvoiceDocument'>> {
    return this.perform('getInvoiceDocument', input, options);
  }
  setInvoiceReferences(
    input: InputOf<'setInvoiceReferences'>,
    options?: CallOptions,
  ): Promise<OutputOf<'setInvoiceReferences'>> {
    return this.perform('setInvoiceReferences', input, options);
  }
  listContracts(input: InputOf<'listContracts'>, options?: CallOptions): Promise<OutputOf<'listContracts'>> {
    return this.perform('listContracts', input, options);
  }
  setContractReferences(
    input: InputOf<'setContractReferences'>,
    options?: CallOptions,
  ): Promise<OutputOf<'setContractReferences'>> {
    return this.perform('setContractReferences', input, options);
  }
  previewContractPayer(
    input: InputOf<'previewContractPayer'>,
    options?: CallOptions,
  ): Promise<OutputOf<'previewContractPayer'>> {
    return this.perform('previewContractPayer', input, options);
  }
  changeContractPayer(
    input: InputOf<'changeContractPayer'>,
    options?: CallOptions,
  ): Promise<OutputOf<'changeContractPayer'>> {
    return this.perform('changeContractPayer', input, options);
  }
  undoContractPayer(
    input: InputOf<'undoContractPayer'>,
    options?: CallOptions,
  ): Promise<OutputOf<'undoContractPayer'>> {
    return this.perform('undoContractPayer', input, options);
  }
  getInvoiceDelivery(
    input: InputOf<'getInvoiceDelivery'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'getInvoiceDelivery'>> {
    return this.perform('getInvoiceDelivery', input, options);
  }
  setInvoiceDelivery(
    input: InputOf<'setInvoiceDelivery'>,
    options?: CallOptions,
  ): Promise<OutputOf<'setInvoiceDelivery'>> {
    return this.perform('setInvoiceDelivery', input, options);
  }
  setInvoiceConsent(
    input: InputOf<'setInvoiceConsent'>,
    options?: CallOptions,
  ): Promise<OutputOf<'setInvoiceConsent'>> {
    return this.perform('setInvoiceConsent', input, options);
  }
  requestInvoices(
    input: InputOf<'requestInvoices'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'requestInvoices'>> {
    return this.perform('requestInvoices', input, options);
  }
  getInvoiceAddress(
    input: InputOf<'getInvoiceAddress'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'getInvoiceAddress'>> {
    return this.perform('getInvoiceAddress', input, options);
  }
  setInvoiceAddress(
    input: InputOf<'setInvoiceAddress'>,
    options?: CallOptions,
  ): Promise<OutputOf<'setInvoiceAddress'>> {
    return this.perform('setInvoiceAddress', input, options);
  }
  getBalances(input: InputOf<'getBalances'>, options?: CallOptions): Promise<OutputOf<'getBalances'>> {
    return this.perform('getBalances', input, options);
  }
  transferCredit(
    input: InputOf<'transferCredit'>,
    options?: CallOptions,
  ): Promise<OutputOf<'transferCredit'>> {
    return this.perform('transferCredit', input, options);
  }
}
