import * as v from 'valibot';
import { Id, line } from './text.js';

/** Files that an order can come with. */
export const MediaType = v.picklist(['application/pdf', 'image/png', 'image/jpeg']);
export type MediaType = v.InferOutput<typeof MediaType>;

/** No file of an order is larger, whatever an option allows. */
export const DOCUMENT_BYTES_MOST = 3_000_000;
/** How many files an account may have sent that no order came with. */
export const DOCUMENTS_WAITING_MOST = 20;
/** Days for which a file is kept that no order came with. */
export const DOCUMENT_KEPT_DAYS = 30;

export const DocumentUpload = v.object({
  fileName: line(120),
  mediaType: MediaType,
  /** The bytes, base64 (RFC 4648). */
  content: v.pipe(v.string(), v.minLength(1, 'file-empty'), v.base64('invalid')),
});
export type DocumentUpload = v.InferOutput<typeof DocumentUpload>;

/** A file that was sent, as an option names it. */
export const SentDocument = v.object({ id: Id, fileName: v.pipe(v.string(), v.maxLength(120)) });
export type SentDocument = v.InferOutput<typeof SentDocument>;

/** What files of a type begin with. */
const BEGINNINGS: Readonly<Record<MediaType, readonly number[]>> = {
  'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  'image/jpeg': [0xff, 0xd8, 0xff],
};

/** The type of a file by what it begins with: its name and what a browser says of it prove nothing. */
export const mediaTypeOf = (bytes: Uint8Array): MediaType | undefined =>
  MediaType.options.find((type) => BEGINNINGS[type].every((byte, index) => bytes[index] === byte));

/** What files an option takes. */
interface Taken {
  readonly mediaTypes: readonly MediaType[];
  readonly bytesMost: number;
}

/** Why a file of a type and size cannot be taken, as the code of a rule; undefined: it can. */
export function fileProblem(
  { mediaType, size }: { readonly mediaType: MediaType | undefined; readonly size: number },
  { mediaTypes, bytesMost }: Taken,
): string | undefined {
  if (size === 0) return 'file-empty';
  if (size > Math.min(bytesMost, DOCUMENT_BYTES_MOST)) return 'file-too-large';
  return mediaType && mediaTypes.includes(mediaType) ? undefined : 'file-type';
}

export const documentProblem = (bytes: Uint8Array, taken: Taken): string | undefined =>
  fileProblem({ mediaType: mediaTypeOf(bytes), size: bytes.length }, taken);

/** The bytes of a base64 text. */
export const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
