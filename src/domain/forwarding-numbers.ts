import { isEmergencyNumber } from './emergency-numbers.js';
import type { PhoneFormats } from './phone.js';

/** A number that calls can be forwarded to. */
export interface TargetNumber {
  /** E.164. */
  readonly number: string;
  /** ISO 3166-1 alpha-2; empty where it is not known. */
  readonly country: string;
  readonly mobile: boolean;
}

/** Reads numbers that calls are to be forwarded to: with all that there is to know about what kind they are of. */
export interface ForwardingNumbers extends PhoneFormats {
  /** The number as typed, or the rule that it breaks. */
  target(text: string): TargetNumber | { readonly problem: TargetProblem };
}

/** What is wrong with a number as a target. */
export type TargetProblem = 'phone' | 'emergency-number' | 'premium-number' | 'special-number';

const REFUSED: Readonly<Record<string, TargetProblem>> = {
  PREMIUM_RATE: 'premium-number',
  SHARED_COST: 'premium-number',
  PAGER: 'special-number',
  VOICEMAIL: 'special-number',
  PERSONAL_NUMBER: 'special-number',
};

/** So many numbers are kept as they are written. */
const SHOWN_MOST = 5_000;
const known = new Map<string, Promise<ForwardingNumbers>>();

/** For somebody in a country (ISO 3166-1 alpha-2). Loaded when a number is first looked at, and once. */
export function forwardingNumbers(home: string): Promise<ForwardingNumbers> {
  let numbers = known.get(home);
  if (!numbers) {
    known.set(home, (numbers = load(home)));
    // What could not be loaded can be, later.
    numbers.catch(() => known.delete(home));
  }
  return numbers;
}

async function load(home: string): Promise<ForwardingNumbers> {
  const { getCountries, getCountryCallingCode, isSupportedCountry, parsePhoneNumberFromString } =
    await import('libphonenumber-js/max');
  const country = isSupportedCountry(home) ? home : 'DE';
  const parsed = (text: string) =>
    parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
  // Hundreds of numbers are shown again with every key that is typed.
  const shown = new Map<string, string>();
  const target: ForwardingNumbers['target'] = (text) => {
    const short = text.replace(/[^\d+]/g, '');
    if (isEmergencyNumber(short, [country])) return { problem: 'emergency-number' };
    const number = parsed(text);
    if (!number) return { problem: 'phone' };
    const countries = getCountries().filter(
      (each) => getCountryCallingCode(each) === number.countryCallingCode,
    );
    if (isEmergencyNumber(number.nationalNumber, countries)) return { problem: 'emergency-number' };
    if (!number.isValid()) return { problem: 'phone' };
    const type = number.getType() ?? '';
    const problem = REFUSED[type];
    if (problem) return { problem };
    return { number: number.number, country: number.country ?? '', mobile: type === 'MOBILE' };
  };
  return {
    target,
    read(text) {
      const found = target(text);
      return 'number' in found ? found.number : undefined;
    },
    show(text) {
      let written = shown.get(text);
      if (written === undefined) {
        const number = parsed(text);
        written =
          (number?.country === country ? number.formatNational() : number?.formatInternational()) ?? text;
        if (shown.size >= SHOWN_MOST) shown.clear();
        shown.set(text, written);
      }
      return written;
    },
  };
}
