import { BelongingOperationBackend } from './belonging-operation-backend.js';
import type { InputOf, OutputOf } from './billing-operation-backend.js';
import type { CallOptions } from './backend.js';

/** The operations of such a backend that are about orders that somebody else sees before they are placed. */
export abstract class OrderingOperationBackend extends BelongingOperationBackend {
  listKeptQuotes(
    input: InputOf<'listKeptQuotes'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listKeptQuotes'>> {
    return this.perform('listKeptQuotes', input, options);
  }
  getKeptQuote(input: InputOf<'getKeptQuote'>, options?: CallOptions): Promise<OutputOf<'getKeptQuote'>> {
    return this.perform('getKeptQuote', input, options);
  }
  saveQuote(input: InputOf<'saveQuote'>, options?: CallOptions): Promise<OutputOf<'saveQuote'>> {
    return this.perform('saveQuote', input, options);
  }
  renewQuote(input: InputOf<'renewQuote'>, options?: CallOptions): Promise<OutputOf<'renewQuote'>> {
    return this.perform('renewQuote', input, options);
  }
  withdrawQuote(input: InputOf<'withdrawQuote'>, options?: CallOptions): Promise<OutputOf<'withdrawQuote'>> {
    return this.perform('withdrawQuote', input, options);
  }
  mailQuote(input: InputOf<'mailQuote'>, options?: CallOptions): Promise<OutputOf<'mailQuote'>> {
    return this.perform('mailQuote', input, options);
  }
  getQuoteDocument(
    input: InputOf<'getQuoteDocument'>,
    options?: CallOptions,
  ): Promise<OutputOf<'getQuoteDocument'>> {
    return this.perform('getQuoteDocument', input, options);
  }
  readSharedQuote(
    input: InputOf<'readSharedQuote'>,
    options?: CallOptions,
  ): Promise<OutputOf<'readSharedQuote'>> {
    return this.perform('readSharedQuote', input, options);
  }
  listOrderers(
    input: InputOf<'listOrderers'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listOrderers'>> {
    return this.perform('listOrderers', input, options);
  }
  listApprovals(
    input: InputOf<'listApprovals'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listApprovals'>> {
    return this.perform('listApprovals', input, options);
  }
  requestApproval(
    input: InputOf<'requestApproval'>,
    options?: CallOptions,
  ): Promise<OutputOf<'requestApproval'>> {
    return this.perform('requestApproval', input, options);
  }
  approveOrder(input: InputOf<'approveOrder'>, options?: CallOptions): Promise<OutputOf<'approveOrder'>> {
    return this.perform('approveOrder', input, options);
  }
  declineApproval(
    input: InputOf<'declineApproval'>,
    options?: CallOptions,
  ): Promise<OutputOf<'declineApproval'>> {
    return this.perform('declineApproval', input, options);
  }
  withdrawApproval(
    input: InputOf<'withdrawApproval'>,
    options?: CallOptions,
  ): Promise<OutputOf<'withdrawApproval'>> {
    return this.perform('withdrawApproval', input, options);
  }
  remindApprovers(
    input: InputOf<'remindApprovers'>,
    options?: CallOptions,
  ): Promise<OutputOf<'remindApprovers'>> {
    return this.perform('remindApprovers', input, options);
  }
  getApprovalSummary(
    input: InputOf<'getApprovalSummary'>,
    options?: CallOptions,
  ): Promise<OutputOf<'getApprovalSummary'>> {
    return this.perform('getApprovalSummary', input, options);
  }
}
