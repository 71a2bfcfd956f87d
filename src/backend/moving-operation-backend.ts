import type { CallOptions } from './backend.js';
import { BillingOperationBackend, type InputOf, type OutputOf } from './billing-operation-backend.js';

/** The operations of such a backend that are about accounts that go from one main account to another. */
export abstract class MovingOperationBackend extends BillingOperationBackend {
  previewMove(input: InputOf<'previewMove'>, options?: CallOptions): Promise<OutputOf<'previewMove'>> {
    return this.perform('previewMove', input, options);
  }
  listMoves(input: InputOf<'listMoves'> = {}, options?: CallOptions): Promise<OutputOf<'listMoves'>> {
    return this.perform('listMoves', input, options);
  }
  getMove(input: InputOf<'getMove'> = {}, options?: CallOptions): Promise<OutputOf<'getMove'>> {
    return this.perform('getMove', input, options);
  }
  proposeMove(input: InputOf<'proposeMove'>, options?: CallOptions): Promise<OutputOf<'proposeMove'>> {
    return this.perform('proposeMove', input, options);
  }
  acceptMove(input: InputOf<'acceptMove'>, options?: CallOptions): Promise<OutputOf<'acceptMove'>> {
    return this.perform('acceptMove', input, options);
  }
  declineMove(input: InputOf<'declineMove'>, options?: CallOptions): Promise<OutputOf<'declineMove'>> {
    return this.perform('declineMove', input, options);
  }
  cancelMove(input: InputOf<'cancelMove'>, options?: CallOptions): Promise<OutputOf<'cancelMove'>> {
    return this.perform('cancelMove', input, options);
  }
  getFlattening(
    input: InputOf<'getFlattening'> = {},
    options?: CallOptions,
  ): Promise<OutputOf<'getFlattening'>> {
    return this.perform('getFlattening', input, options);
  }
  planFlattening(
    input: InputOf<'planFlattening'>,
    options?: CallOptions,
  ): Promise<OutputOf<'planFlattening'>> {
    return this.perform('planFlattening', input, options);
  }
  proposeFlattening(
    input: InputOf<'proposeFlattening'>,
    options?: CallOptions,
  ): Promise<OutputOf<'proposeFlattening'>> {
    return this.perform('proposeFlattening', input, options);
  }
  acceptFlattening(
    input: InputOf<'acceptFlattening'>,
    options?: CallOptions,
  ): Promise<OutputOf<'acceptFlattening'>> {
    return this.perform('acceptFlattening', input, options);
  }
  declineFlattening(
    input: InputOf<'declineFlattening'>,
    options?: CallOptions,
  ): Promise<OutputOf<'declineFlattening'>> {
    return this.perform('declineFlattening', input, options);
  }
  cancelFlattening(
    input: InputOf<'cancelFlattening'>,
    options?: CallOptions,
  ): Promise<OutputOf<'cancelFlattening'>> {
    return this.perform('cancelFlattening', input, options);
  }
}
