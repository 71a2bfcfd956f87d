import type { CallOptions } from './backend.js';
import type { InputOf, OutputOf } from './billing-operation-backend.js';
import { OrderingOperationBackend } from './ordering-operation-backend.js';

/** The operations of such a backend that are about an order after it was placed, or in a shop of the host's own. */
export abstract class OrderTrackingOperationBackend extends OrderingOperationBackend {
  getOrder(input: InputOf<'getOrder'>, options?: CallOptions): Promise<OutputOf<'getOrder'>> {
    return this.perform('getOrder', input, options);
  }
  cancelOrder(input: InputOf<'cancelOrder'>, options?: CallOptions): Promise<OutputOf<'cancelOrder'>> {
    return this.perform('cancelOrder', input, options);
  }
  withdrawOrder(input: InputOf<'withdrawOrder'>, options?: CallOptions): Promise<OutputOf<'withdrawOrder'>> {
    return this.perform('withdrawOrder', input, options);
  }
  correctPorting(
    input: InputOf<'correctPorting'>,
    options?: CallOptions,
  ): Promise<OutputOf<'correctPorting'>> {
    return this.perform('correctPorting', input, options);
  }
  listOrderHandoffs(
    input: InputOf<'listOrderHandoffs'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'listOrderHandoffs'>> {
    return this.perform('listOrderHandoffs', input, options);
  }
  beginOrderHandoff(
    input: InputOf<'beginOrderHandoff'>,
    options?: CallOptions,
  ): Promise<OutputOf<'beginOrderHandoff'>> {
    return this.perform('beginOrderHandoff', input, options);
  }
  finishOrderHandoff(
    input: InputOf<'finishOrderHandoff'>,
    options?: CallOptions,
  ): Promise<OutputOf<'finishOrderHandoff'>> {
    return this.perform('finishOrderHandoff', input, options);
  }
  notifyOrderHandoff(
    input: InputOf<'notifyOrderHandoff'>,
    options?: CallOptions,
  ): Promise<OutputOf<'notifyOrderHandoff'>> {
    return this.perform('notifyOrderHandoff', input, options);
  }
  leaveOrderHandoff(
    input: InputOf<'leaveOrderHandoff'>,
    options?: CallOptions,
  ): Promise<OutputOf<'leaveOrderHandoff'>> {
    return this.perform('leaveOrderHandoff', input, options);
  }
  getIdentification(
    input: InputOf<'getIdentification'>,
    options?: CallOptions,
  ): Promise<OutputOf<'getIdentification'>> {
    return this.perform('getIdentification', input, options);
  }
  beginIdentification(
    input: InputOf<'beginIdentification'>,
    options?: CallOptions,
  ): Promise<OutputOf<'beginIdentification'>> {
    return this.perform('beginIdentification', input, options);
  }
  cancelIdentification(
    input: InputOf<'cancelIdentification'>,
    options?: CallOptions,
  ): Promise<OutputOf<'cancelIdentification'>> {
    return this.perform('cancelIdentification', input, options);
  }
}
