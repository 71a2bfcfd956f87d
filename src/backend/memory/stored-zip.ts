/** A file that goes into an archive. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

const checksum = (bytes: Uint8Array): number =>
  (bytes.reduce((sum, byte) => CRC[(sum ^ byte) & 0xff]! ^ (sum >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;

/** Numbers of two or four bytes, the lowest byte first. */
function record(...numbers: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  const all = numbers.flatMap(([value, bytes]) =>
    Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff),
  );
  return new Uint8Array(all);
}

/** The day of an instant as archives have it; the time of day is left out. */
const dosDay = (iso: string): number =>
  ((Number(iso.slice(0, 4)) - 1980) << 9) | (Number(iso.slice(5, 7)) << 5) | Number(iso.slice(8, 10));

/**
 * An archive (ZIP) whose files are as long as they are: nothing is compressed, because a world in memory has no
 * library for that. A server's archives are.
 */
export function storedZip(entries: readonly ZipEntry[], now: string): Blob {
  const files: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const size = (parts: readonly Uint8Array[]): number =>
    parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
  for (const { name, bytes } of entries) {
    const named = new TextEncoder().encode(name);
    const offset = size(files);
    // Version 2.0; names are in UTF-8; stored as it is.
    const head = [
      [20, 2],
      [0x800, 2],
      [0, 2],
      [0, 2],
      [dosDay(now), 2],
      [checksum(bytes), 4],
      [bytes.byteLength, 4],
      [bytes.byteLength, 4],
      [named.byteLength, 2],
      [0, 2],
    ] as const;
    files.push(record([0x04034b50, 4], ...head), named, bytes);
    directory.push(
      record([0x02014b50, 4], [20, 2], ...head, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
      named,
    );
  }
  const count = entries.length;
  const end = record(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [size(directory), 4],
    [size(files), 4],
    [0, 2],
  );
  return new Blob([...files, ...directory, end], { type: 'application/zip' });
}
