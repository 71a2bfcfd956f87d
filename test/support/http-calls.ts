import { expect } from 'vitest';
import { BackendError } from '../../src/domain/errors.js';
import { json, over, type Fate } from './fake-fetch.js';

export const SUCCEEDED = { state: 'succeeded' };
export const done = (): Response => json(SUCCEEDED);
export const KEY = { idempotencyKey: 'key-1' };

export const session = (personId = 'p-1', account = 'a-1') => ({
  person: { id: personId, name: 'Anna', email: 'anna@nordlicht.example' },
  account: { id: account, customerNumber: 'K-1 000', name: 'One', role: 'standalone', main: null },
  permissions: [],
  delegation: null,
  administrators: [],
});
/** What a write answers. */
export const left = (): Response => json(session());

/** The error that a call rejects with. */
export const failure = async (call: Promise<unknown>): Promise<BackendError> => {
  const error: unknown = await call.then(
    (value) => {
      throw new Error(`It answered ${JSON.stringify(value)}`);
    },
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(BackendError);
  return error as BackendError;
};

/** A read whose requests meet the given fates. */
export const read = (fates: readonly Fate[]) => {
  const at = over(fates);
  return { ...at, call: () => at.backend.getOutcome({ key: 'k' }) };
};
/** A write with a key whose requests meet the given fates. */
export const write = (fates: readonly Fate[]) => {
  const at = over(fates);
  return { ...at, call: () => at.backend.leaveAccount({}, KEY) };
};
