const u16 = (view: DataView, at: number): number => view.getUint16(at, true);
const u32 = (view: DataView, at: number): number => view.getUint32(at, true);

/** The files of an archive by name, as text; what is compressed is unpacked. */
export async function filesIn(archive: Blob): Promise<Map<string, string>> {
  const bytes = new Uint8Array(await archive.arrayBuffer());
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  const found = new Map<string, string>();
  let at = u32(view, end + 16);
  for (let left = u16(view, end + 10); left > 0; left--) {
    const compressed = u16(view, at + 10) !== 0;
    const length = u32(view, at + 20);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + u16(view, at + 28)));
    const local = u32(view, at + 42);
    const begin = local + 30 + u16(view, local + 26) + u16(view, local + 28);
    const stored = new Blob([bytes.subarray(begin, begin + length)]);
    const content = compressed
      ? await new Response(stored.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
      : await stored.text();
    found.set(name, content);
    at += 46 + u16(view, at + 28) + u16(view, at + 30) + u16(view, at + 32);
  }
  return found;
}
