import { parse } from '../domain/errors.js';
import {
  InvoiceAddress,
  type AddressedInvoices,
  type InvoiceAddressInput,
  type ShownInvoiceAddress,
} from '../domain/invoice-address.js';
import type { Environment } from './environment.js';
import { through, type FilledForm } from './form-flow.js';
import { invoiceAddress } from './late-reads.js';
import type { Queries } from './queries.js';
import { SettingFlow } from './setting-flow.js';

/** What was chosen and typed. */
export interface AddressDraft {
  /** Whether it is the account's name and place, or what is typed. */
  readonly kind: 'usual' | 'other';
  readonly address: ShownInvoiceAddress;
}

export type FilledInvoiceAddress = FilledForm<AddressedInvoices, AddressDraft>;

/** Sets what the invoices of a linked account, or of the one at work, are addressed to. */
export class InvoiceAddressFlow extends SettingFlow<AddressedInvoices, AddressDraft, InvoiceAddressInput> {
  /** `link` names a linked account; without one it is about the account at work. */
  constructor(queries: Queries, link: string | undefined, environment?: Environment) {
    const { backend } = queries;
    super(
      queries,
      {
        ...through(() => invoiceAddress(queries, link)),
        draftOf: ({ isSet, address }) => ({ kind: isSet ? 'other' : 'usual', address }),
        inputOf: ({ kind, address }, { version }) => ({
          ...(link !== undefined && { link }),
          version,
          address: kind === 'usual' ? null : parse(InvoiceAddress, address),
        }),
        send: (input, options) => backend.setInvoiceAddress(input, options),
        keptBy: ({ account }) => `invoice address of account ${account.id}`,
      },
      environment,
    );
  }

  /** Types a part of the address. */
  type(patch: Partial<ShownInvoiceAddress>): void {
    if ('draft' in this.state) this.edit({ address: { ...this.state.draft.address, ...patch } });
  }
}
