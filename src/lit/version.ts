/** The version of this copy of the library. */
export const VERSION = '0.1.0';
