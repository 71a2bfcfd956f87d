import { encode } from 'uqr';

/** A QR code as one path of its dark squares, in a square of so many. Loaded only where one is shown. */
export function qrPath(text: string): { path: string; size: number } {
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const path = data
    .map((row, y) =>
      row.map((dark, x) => (dark && !row[x - 1] ? `M${x} ${y}h${run(row, x)}v1H${x}z` : '')).join(''),
    )
    .join('');
  return { path, size };
}

/** How many squares are dark from one on. */
function run(row: readonly boolean[], from: number): number {
  let to = from;
  while (row[to]) to++;
  return to - from;
}
