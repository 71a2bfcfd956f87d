import { BackendError, type ErrorCode } from '../domain/errors.js';

const text = (value: unknown): string => JSON.stringify(value) ?? String(value);

/** Fails unless a condition holds. */
export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`Expected ${what}`);
}

/** Fails unless two values are the same JSON. */
export function equal(actual: unknown, expected: unknown, what = 'the value'): void {
  if (text(actual) !== text(expected))
    throw new Error(`Expected ${what} to be ${text(expected)}, but it is ${text(actual)}`);
}

/** Fails unless a call is refused with one of some codes; gives the error. */
export async function refused(call: Promise<unknown>, ...codes: readonly ErrorCode[]): Promise<BackendError> {
  let value: unknown;
  try {
    value = await call;
  } catch (error) {
    ok(error instanceof BackendError, `a BackendError, not ${String(error)}`);
    ok(codes.includes(error.code), `${codes.join(' or ')}, not ${error.code} ${text(error.fields)}`);
    return error;
  }
  throw new Error(`Expected ${codes.join(' or ')}, but it answered ${text(value)}`);
}

/** Fails unless a call is refused because of one field. */
export async function refusedField(call: Promise<unknown>, field: string, rule?: string): Promise<void> {
  const { fields } = await refused(call, 'invalid-input');
  const problem = fields.find((each) => each.field === field);
  ok(problem, `the field ${field} among ${text(fields)}`);
  if (rule !== undefined) equal(problem.rule, rule, `the rule of ${field}`);
}
