import type { BackendError } from '../domain/backend-error.js';

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
