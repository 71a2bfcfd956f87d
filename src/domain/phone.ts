/** Reads a telephone number the way people write it in a country, into E.164. The metadata loads when used. */
export async function parsePhone(text: string, country: string): Promise<string | undefined> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  const number = parsePhoneNumberFromString(
    text,
    country as Parameters<typeof parsePhoneNumberFromString>[1] & string,
  );
  return number?.isPossible() && number.isValid() ? number.number : undefined;
}

/** Writes an E.164 number the way people read it: `+49 30 1234567`. */
export async function formatPhone(number: string): Promise<string> {
  const { parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  return parsePhoneNumberFromString(number)?.formatInternational() ?? number;
}
