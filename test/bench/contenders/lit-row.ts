import { html, type TemplateResult } from 'lit';
import type { Link } from '../../../src/domain/link.js';
import {
  HEADINGS,
  initialsOf,
  locationOf,
  monthlyOf,
  MORE,
  nameOf,
  OPEN,
  payerOf,
  statusOf,
  toneOf,
} from '../cells.js';

/** The headings of the Lit contenders. */
export const head = (onAll: (event: Event) => void): TemplateResult => html`
  <div class="bench-head">
    ${HEADINGS.map((text, index) =>
      index === 0
        ? html`<div><input type="checkbox" @change=${onAll} /></div>`
        : html`<div class=${index === 5 ? 'monthly' : ''}>${text}</div>`,
    )}
  </div>
`;

/** The cells of a row of the Lit contenders. */
export const cells = (link: Link, chosen: boolean): TemplateResult => html`
  <div><input type="checkbox" .checked=${chosen} /></div>
  <div class="who">
    <span class="avatar">${initialsOf(link)}</span>
    <span class="names"
      ><span class="name">${nameOf(link)}</span><span class="number">${link.customerNumber}</span></span
    >
  </div>
  <div class="where">${locationOf(link)}</div>
  <div><span class="badge ${toneOf(link)}">${statusOf(link)}</span></div>
  <div class="payer">${payerOf(link)}</div>
  <div class="monthly">${monthlyOf(link)}</div>
  <div><button class="open">${OPEN}</button></div>
  <div><button class="more">${MORE}</button></div>
`;
