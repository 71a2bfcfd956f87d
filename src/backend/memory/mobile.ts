/** Whether a number (E.164) is one of a mobile telephone, in the countries of the demo: others read no text messages. */
export const isMobile = (number: string): boolean => /^\+(?:491[5-7]|436|417)/.test(number);
