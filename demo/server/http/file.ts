import { fileHeaders, type FileLength } from '../../../src/backend/http/file.js';
import type { FileType } from '../../../src/backend/http/operations.js';

/** A file that is made while it is sent, a piece at a time. */
export interface StreamedFile {
  fileName: string;
  type: FileType;
  /** How long it will be. */
  length: FileLength;
  pieces: AsyncGenerator<string | Uint8Array, void>;
  /** Called once, when it has been sent or nobody wants it any more. */
  done: () => void;
}

/** An answer whose body is not there yet. */
export interface FileAnswer {
  status: 200;
  body: ReadableStream<Uint8Array>;
  headers: Record<string, string>;
}

/** The answer that streams a file: each piece is made when the one before it has been taken. */
export function fileAnswer({ fileName, type, length, pieces, done }: StreamedFile): FileAnswer {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const next = await pieces.next().catch((error: unknown) => {
          done();
          throw error;
        });
        if (!next.done)
          return controller.enqueue(typeof next.value === 'string' ? encoder.encode(next.value) : next.value);
        done();
        controller.close();
      },
      async cancel() {
        done();
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
  return { status: 200, body, headers: fileHeaders(type, fileName, length) };
}
