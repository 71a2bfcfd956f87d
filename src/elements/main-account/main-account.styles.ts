import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  css`
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s6);
      padding: var(--_s10);
      overflow-wrap: anywhere;
    }
    .card > .button {
      justify-self: start;
      max-inline-size: 100%;
    }
    .said:empty,
    .fate:empty {
      display: none;
    }
    .shape > .skeleton {
      block-size: 3em;
    }
  `,
];
