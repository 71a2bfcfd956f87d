import type { QueryObserverResult } from '@tanstack/query-core';
import { asBackendError, type BackendError } from '../domain/backend-error.js';

/** What is known of something that a backend is asked for. A refresh never blanks, an error never wipes. */
export type Remote<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: BackendError }
  | {
      readonly state: 'ready';
      readonly data: T;
      readonly refreshing: boolean;
      /** Why the last refresh did not work; `data` is from `at`. */
      readonly problem: BackendError | undefined;
      /** When the data came, in milliseconds since the epoch. */
      readonly at: number;
    };

export function remoteOf<T>(result: QueryObserverResult<T, BackendError> | undefined): Remote<T> {
  if (!result) return { state: 'loading' };
  if (result.data !== undefined)
    return {
      state: 'ready',
      data: result.data as T,
      refreshing: result.isFetching,
      problem: result.error ? asBackendError(result.error) : undefined,
      at: result.dataUpdatedAt,
    };
  return result.error ? { state: 'failed', error: asBackendError(result.error) } : { state: 'loading' };
}
