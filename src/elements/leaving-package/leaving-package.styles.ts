import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  css`
    .package {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s4);
      overflow-wrap: anywhere;
    }
    .package ul {
      padding-inline-start: 1.25em;
      list-style: disc;
    }
    .package > .button {
      justify-self: start;
      max-inline-size: 100%;
    }
    .shape > .skeleton {
      block-size: 3em;
    }
  `,
];
