import * as v from 'valibot';
import type { Configuration } from '../domain/configuration.js';
import type { FieldProblem } from '../domain/errors.js';
import { phoneFormats } from '../domain/phone.js';
import { PhoneNumber } from '../domain/text.js';
import { withNumbers, type AddAccountDraft } from './add-account-draft.js';

/** The rules of telephone numbers could not be loaded, so that a number cannot be judged. */
export const UNCHECKED = 'unchecked';

/**
 * The number that was typed in E.164 where it is one, else as it was typed for the schema to refuse; undefined
 * where it could not be checked.
 */
export async function readPhone(text: string, country: string): Promise<string | undefined> {
  const typed = text.trim();
  if (typed === '' || v.is(PhoneNumber, typed)) return typed;
  try {
    return (await phoneFormats(country)).read(typed) ?? typed;
  } catch {
    return undefined;
  }
}

/** All numbers of an order in E.164, or the fields whose numbers could not be checked. */
export async function readOrder(
  { phone, country }: Pick<AddAccountDraft, 'phone' | 'country'>,
  configuration: Configuration,
): Promise<{ phone: string; configuration: Configuration } | { unchecked: FieldProblem[] }> {
  const ported = Object.entries(configuration.options).filter(
    ([, value]) => typeof value === 'object' && 'numbers' in value,
  );
  const read = await readPhone(phone, country);
  try {
    const numbers =
      ported.length === 0 ? configuration : withNumbers(configuration, await phoneFormats(country));
    if (read !== undefined) return { phone: read, configuration: numbers };
  } catch {
    // The rules of numbers cannot be had: each field with numbers says so.
  }
  return {
    unchecked: [
      ...ported.map(([id]) => ({ field: `configuration.options.${id}.numbers.0.first`, rule: UNCHECKED })),
      ...(read === undefined ? [{ field: 'contact.phone', rule: UNCHECKED }] : []),
    ],
  };
}
