import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  ...forms,
  badges,
  css`
    ::slotted([slot='heading']) {
      margin: 0;
    }
    header {
      display: grid;
      gap: 4px;
    }
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(2 * var(--_space));
      padding: calc(2.5 * var(--_space));
    }
    fieldset {
      display: grid;
      gap: 10px;
    }
    .field {
      max-inline-size: 18em;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
    }
    .people > li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: 4px 12px;
      align-items: center;
      padding-block: 10px;
      overflow-wrap: anywhere;
    }
    .people > li + li {
      border-block-start: 1px solid var(--_line);
    }
    .people fieldset,
    .people .wide {
      grid-column: 1 / -1;
      margin-block-start: 8px;
    }
    .said:empty,
    .fate:empty {
      display: none;
    }
    .shape > .skeleton {
      block-size: 3em;
    }
    @container (max-width: 479.98px) {
      .people > li > .button {
        grid-column: 2;
        justify-self: start;
      }
    }
  `,
];
