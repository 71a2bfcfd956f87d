import { css, html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';

export const styles = [
  css`
    /* A camera reads dark on light, whatever the colours around it are. */
    .qr {
      inline-size: min(196px, 100%);
      aspect-ratio: 1;
      border-radius: 8px;
      forced-color-adjust: none;
      background: #fff;
      fill: #000;
      shape-rendering: crispEdges;
    }
  `,
];

/** A QR code as a picture. Loaded only where one is shown. */
export function qrCode(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  // One path of the dark squares, run by run.
  const path = data
    .map((row, y) =>
      row.map((dark, x) => (dark && !row[x - 1] ? `M${x} ${y}h${run(row, x)}v1H${x}z` : '')).join(''),
    )
    .join('');
  return html`<svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label}>
    ${svg`<path d=${path}></path>`}
  </svg>`;
}

function run(row: readonly boolean[], from: number): number {
  let to = from;
  while (row[to]) to++;
  return to - from;
}
