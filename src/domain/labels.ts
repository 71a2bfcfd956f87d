/** So many labels a link has at most, and so many characters a label. */
export const LABELS_MOST = 10;
export const LABEL_LENGTH = 40;

/** By what labels are told apart: upper and lower case make no difference. */
export const labelKey = (label: string): string => label.normalize('NFC').toLowerCase();
