import * as v from 'valibot';

/** A page of the portal by its path, so that nobody is led back to anywhere else. */
export const PagePath = v.pipe(v.string(), v.maxLength(300), v.regex(/^\/(?![/\\])[\w\-./~%?=&+]*$/));
