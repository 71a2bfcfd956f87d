import { html, nothing, svg, type TemplateResult } from 'lit';

/** The shapes of one icon of the kept set. */
export type Icon = [tag: string, attributes: Record<string, string>][];

const shape = ([tag, of]: Icon[number]) => {
  switch (tag) {
    case 'path':
      return svg`<path d=${of['d']!}></path>`;
    case 'circle':
      return svg`<circle cx=${of['cx']!} cy=${of['cy']!} r=${of['r']!}></circle>`;
    case 'rect':
      return svg`<rect x=${of['x']!} y=${of['y']!} width=${of['width']!} height=${of['height']!} rx=${of['rx'] ?? '0'}></rect>`;
    case 'line':
      return svg`<line x1=${of['x1']!} y1=${of['y1']!} x2=${of['x2']!} y2=${of['y2']!}></line>`;
    default:
      return nothing;
  }
};

/** Draws an icon that says nothing by itself. `directed` ones turn round from right to left. */
export const icon = (icon: Icon, { directed = false } = {}): TemplateResult =>
  html`<svg class=${directed ? 'icon directed' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
    ${icon.map(shape)}
  </svg>`;
