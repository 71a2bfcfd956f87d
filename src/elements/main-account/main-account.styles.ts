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
      gap: calc(1.5 * var(--_space));
      padding: calc(2.5 * var(--_space));
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
