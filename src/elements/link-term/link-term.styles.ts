import { css } from 'lit';
import { notices } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  notices,
  css`
    .term {
      display: grid;
      gap: var(--_s4);
      justify-items: start;
    }
    .notice {
      justify-self: stretch;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.25em;
      list-style: disc;
    }
  `,
];
