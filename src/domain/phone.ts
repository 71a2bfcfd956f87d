/** How telephone numbers are read and shown. */
export interface PhoneFormats {
  /** A number as a person types it, in E.164 form; undefined when it is none. */
  read(text: string): string | undefined;
  /** An E.164 number as people write it: in the country without, elsewhere with its prefix. */
  show(number: string): string;
}

/** Shows numbers as they are, until the formats of a country are loaded. */
export const plainFormats: PhoneFormats = { read: () => undefined, show: (number) => number };

/** The formats for somebody in a country (ISO 3166-1 alpha-2). Loaded when a number is first looked at. */
export async function phoneFormats(country: string): Promise<PhoneFormats> {
  const { isSupportedCountry, parsePhoneNumberFromString } = await import('libphonenumber-js/min');
  const home = isSupportedCountry(country) ? country : 'DE';
  return {
    read(text) {
      const number = parsePhoneNumberFromString(text, { defaultCountry: home, extract: false });
      return number?.isValid() ? number.number : undefined;
    },
    show(text) {
      const number = parsePhoneNumberFromString(text, { defaultCountry: home, extract: false });
      if (!number) return text;
      return number.country === home ? number.formatNational() : number.formatInternational();
    },
  };
}
