/** By what labels are told apart: upper and lower case make no difference. */
export const labelKey = (label: string): string => label.normalize('NFC').toLowerCase();
