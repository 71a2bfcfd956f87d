import { BackendError } from '../../domain/errors.js';

/** The longest answer that is read, in bytes. */
export const MAX_BYTES = 5_000_000;

/** Reads an answer as text, and refuses one that is too long without reading on. */
export async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      // Nobody waits for the rest to be given up.
      reader.cancel().catch(() => undefined);
      throw new BackendError('unreadable-answer');
    }
    text += decoder.decode(value, { stream: true });
  }
}
