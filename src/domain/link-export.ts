import * as v from 'valibot';
import { LinkNarrowing } from './link.js';
import { Id } from './text.js';

/** Links that are picked one by one. */
const picked = v.optional(v.pipe(v.array(Id), v.maxLength(10_000)));

/** The language of a file's headings and words, and how amounts are written in it (BCP 47). */
export const FileLanguage = v.pipe(
  v.string(),
  v.maxLength(35),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
);

/** Asks for the overview as a file: which links, in which order, and in which language. */
export const LinkExportInput = v.pipe(
  v.object({
    ...LinkNarrowing.entries,
    language: FileLanguage,
    /** Of these links only those. */
    only: picked,
    /** All of these links but those. */
    except: picked,
  }),
  v.forward(
    v.partialCheck([['only'], ['except']], ({ only, except }) => !only || !except, 'only-or-except'),
    ['except'],
  ),
);
export type LinkExportInput = v.InferOutput<typeof LinkExportInput>;

/** A file that can be saved. */
export const LinkFile = v.object({
  fileName: v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/)),
  blob: v.instance(Blob),
});
export type LinkFile = v.InferOutput<typeof LinkFile>;
