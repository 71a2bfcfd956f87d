/** Cached Intl formatters: making one is a hundred times dearer than using it. */
const cache = new Map<string, unknown>();

function cached<T>(kind: string, language: string, options: object, make: () => T): T {
  const key = `${kind} ${language} ${JSON.stringify(options)}`;
  let formatter = cache.get(key) as T | undefined;
  if (!formatter) cache.set(key, (formatter = make()));
  return formatter;
}

const numberFormat = (language: string, options: Intl.NumberFormatOptions) =>
  cached('number', language, options, () => new Intl.NumberFormat(language, options));
const dateFormat = (language: string, options: Intl.DateTimeFormatOptions) =>
  cached('date', language, options, () => new Intl.DateTimeFormat(language, options));

/** By language and currency: its format, and how many minor units make one of it. */
const currencies = new Map<string, { format: Intl.NumberFormat; units: number }>();

/** How a language tag ends whose reader others look over the shoulder of (BCP 47, private use). */
const PRIVATE = '-x-private';

/** The tag of the same language for a reader whose screen others see: no amount or customer number is shown. */
export const privately = (language: string): string => language + PRIVATE;

/** The language itself, for what others do not see. */
export const openly = (language: string): string => language.replace(PRIVATE, '');

/** A customer number as it is printed; where others see the screen only its last two digits. */
export const formatCustomerNumber = (language: string, number: string): string =>
  language.endsWith(PRIVATE) ? number.replace(/\d(?=.*\d.*\d)/g, '•') : number;

/** `{ amount: 1990, currency: 'EUR' }` as `€19.90` or `19,90 €`; where others see the screen as `•,•• €`. */
export function formatMoney(
  language: string,
  { amount, currency }: { amount: number; currency: string },
): string {
  const key = language + currency;
  let known = currencies.get(key);
  if (!known) {
    const format = new Intl.NumberFormat(language, { style: 'currency', currency });
    known = { format, units: 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2) };
    currencies.set(key, known);
  }
  // Dots have no direction of their own, as digits have: without a mark they would turn round in Arabic.
  return language.endsWith(PRIVATE)
    ? `\u2066${known.format.format(0).replace(/\p{Nd}/gu, '•')}\u2069`
    : known.format.format(amount / known.units);
}

export const formatNumber = (language: string, value: number): string =>
  numberFormat(language, {}).format(value);

export const formatPercent = (language: string, basisPoints: number): string =>
  numberFormat(language, { style: 'percent', maximumFractionDigits: 2 }).format(basisPoints / 10_000);

/** A calendar day: `30 November 2026`. */
export const formatDay = (language: string, day: string): string =>
  safely(day, (date) => dateFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(date));

/** A calendar day in little room: `30 Nov`. */
export const formatShortDay = (language: string, day: string): string =>
  safely(day, (date) =>
    dateFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(date),
  );

/** A month: `November 2026`. */
export const formatMonth = (language: string, day: string): string =>
  safely(day, (date) =>
    dateFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date),
  );

/** A point in time in the reader's time zone: `23 Nov 2026, 17:20`. */
export const formatInstant = (language: string, instant: string | number): string =>
  safely(instant, (date) => dateFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date));

/** The day of a point in time in the reader's time zone. */
export const formatDate = (language: string, instant: string | number): string =>
  safely(instant, (date) => dateFormat(language, { dateStyle: 'medium' }).format(date));

/** The time of a point in time in the reader's time zone: `17:20`. */
export const formatTime = (language: string, instant: string | number): string =>
  safely(instant, (date) => dateFormat(language, { timeStyle: 'short' }).format(date));

export const formatList = (language: string, items: readonly string[]): string =>
  cached('list', language, {}, () => new Intl.ListFormat(language)).format(items);

/** Chooses the form of a text that a number asks for. */
export function plural(
  language: string,
  value: number,
  forms: { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>,
): string {
  const rule = cached('plural', language, {}, () => new Intl.PluralRules(language)).select(value);
  return forms[rule] ?? forms.other;
}

/** Bad dates from a backend are shown as they came, never thrown. */
function safely(value: string | number, format: (date: Date) => string): string {
  const date = new Date(value);
  return Number.isNaN(date.getTime()) ? String(value) : format(date);
}
