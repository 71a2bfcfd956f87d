import * as v from 'valibot';

/** An opaque identifier that a backend gives to a thing. */
export const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(64), v.regex(/^[\w.:-]+$/));

/** A point in time, ISO 8601 with an offset. */
export const Instant = v.pipe(v.string(), v.isoTimestamp());

/** A calendar day, ISO 8601 (`2026-11-30`). */
export const Day = v.pipe(v.string(), v.isoDate());

/**
 * Characters that a person cannot type on purpose and that could disturb a mail header or a file, and halves of
 * characters, which no file can hold.
 */
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Surrogate}]/u;

/** One line of text that a person types: trimmed, without control characters. */
export const line = (max: number, min = 1) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(min, min > 0 ? 'required' : 'too-short'),
    v.maxLength(max, 'too-long'),
    v.check((text) => !CONTROL.test(text), 'control-characters'),
  );

/** Several lines of text that a person types. */
export const paragraph = (max: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.maxLength(max, 'too-long'),
    v.check((text) => !CONTROL.test(text.replaceAll('\n', ' ')), 'control-characters'),
  );

/**
 * A text that the backend offers in several languages, by BCP 47 tag.
 * `en` is the fallback.
 */
export const LocalizedText = v.intersect([v.object({ en: v.string() }), v.record(v.string(), v.string())]);
export type LocalizedText = { en: string } & Record<string, string>;

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = ['ar', 'he'];

/**
 * The best text for a language: exact tag, then its primary language, then English. English among words that are written from
 * right to left is isolated, so that its figures and commas stay where they are (Unicode TR 9).
 */
export function localized(text: LocalizedText, language: string): string {
  const own = (tag: string): string | undefined => (Object.hasOwn(text, tag) ? text[tag] : undefined);
  const primary = language.split('-')[0]!;
  const found = own(language) ?? own(primary);
  return found ?? (RIGHT_TO_LEFT.includes(primary) ? `\u2066${text.en}\u2069` : text.en);
}

/** An e-mail address as a person types it (the check that HTML forms use, plus a dot in the domain). */
export const EmailAddress = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'required'),
  v.maxLength(254, 'too-long'),
  v.regex(
    /^[^\s@<>"(),:;[\]\\]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)+$/,
    'email',
  ),
);

/** A telephone number in E.164 form (ITU-T E.164): `+4930123456`. */
export const PhoneNumber = v.pipe(
  v.string(),
  v.minLength(1, 'required'),
  v.regex(/^\+[1-9]\d{5,14}$/, 'phone'),
);

/** Shows the prefix and the last digits of a telephone number: `+49•••••678`. */
export const maskPhone = (number: string): string => `${number.slice(0, 3)}•••••${number.slice(-3)}`;

/** Shows the first letter and the domain of an e-mail address: `p•••@nordlicht.example`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '•••' : `${email[0]}•••${email.slice(at)}`;
}
