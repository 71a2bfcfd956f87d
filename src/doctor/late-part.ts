/** A file of its own, to see whether such files can be loaded. */
export const here = true;
