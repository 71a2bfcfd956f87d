import type { Backend } from '../backend/backend.js';
import type { OptionOf } from '../domain/catalogue.js';
import {
  documentProblem,
  mediaTypeOf,
  type DocumentUpload,
  type SentDocument,
} from '../domain/order-document.js';
import type { Environment } from './environment.js';
import { Operation } from './operation.js';

/** Bytes that are turned into characters at once: more arguments than that, no engine takes. */
const AT_ONCE = 32_768;

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(start, start + AT_ONCE));
  return btoa(text);
}

/** Sends files that an order is to come with, one after the other. */
export class DocumentSending extends Operation<DocumentUpload, SentDocument> {
  /** The option whose file is being sent, or was sent last. */
  option = '';

  constructor(backend: Backend, environment: Environment) {
    super(backend, backend.uploadDocument.bind(backend), environment);
  }

  /** Sends a file and tells what became of it. Answers the code of the rule by which it cannot be taken. */
  async send(
    option: OptionOf<'document'>,
    file: File,
    sent: (document: SentDocument) => void,
  ): Promise<string | undefined> {
    if (this.busy) return undefined;
    this.option = option.id;
    // Its size is known before it is read.
    if (file.size > option.bytesMost) return 'file-too-large';
    const bytes = new Uint8Array(await file.arrayBuffer());
    const rule = documentProblem(bytes, option);
    if (rule) return rule;
    const document = await this.run({
      fileName: file.name.slice(-120),
      mediaType: mediaTypeOf(bytes)!,
      content: base64Of(bytes),
    });
    if (document) sent(document);
    else if (this.error?.code === 'invalid-input') return this.error.fields[0]?.rule;
    return undefined;
  }
}
