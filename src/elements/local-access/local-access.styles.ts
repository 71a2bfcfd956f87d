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
      gap: var(--_s2);
    }
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s8);
      padding: var(--_s10);
    }
    fieldset {
      display: grid;
      gap: var(--_s5);
    }
    .field {
      max-inline-size: 18em;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4) var(--_s6);
      align-items: center;
    }
    .people > li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--_s2) var(--_s6);
      align-items: center;
      padding-block: var(--_s5);
      overflow-wrap: anywhere;
    }
    .people > li + li {
      border-block-start: 1px solid var(--_line);
    }
    .people fieldset,
    .people .wide {
      grid-column: 1 / -1;
      margin-block-start: var(--_s4);
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
