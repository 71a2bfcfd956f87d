import { Zip, ZipDeflate } from 'fflate';
import type { PackedFile } from '../../../src/backend/package-files.js';

/** An archive of files, made while it is sent: only what nobody has taken yet is held. */
export async function* zipped(files: readonly PackedFile[], now: string): AsyncGenerator<Uint8Array, void> {
  const ready: Uint8Array[] = [];
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const encoder = new TextEncoder();
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name);
    file.mtime = now;
    archive.add(file);
    for await (const piece of pieces()) {
      file.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}
