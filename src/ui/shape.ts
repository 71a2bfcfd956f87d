import { html, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** What stands where something is being loaded: as many bars as it is high, and the word for those who do not see them. */
export const shape = (words: Words, bars: number): TemplateResult =>
  html`<div class="shape" role="status">
    <span class="visually-hidden">${words.loading}</span>
    ${Array.from({ length: bars }, () => html`<span class="skeleton"></span>`)}
  </div>`;
