/**
 * The key two spellings of a customer number share: letters and digits only, in upper case.
 * `K-100 234`, `k100234` and `K 100234` are the same number.
 */
export const customerNumberKey = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');
