import type { CallOptions } from './backend.js';
import { BelongingOperationBackend } from './belonging-operation-backend.js';
import type { InputOf, OutputOf } from './billing-operation-backend.js';

/** The operations of such a backend that are about an order after it was placed. */
export abstract class OrderTrackingOperationBackend extends BelongingOperationBackend {
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
}
