import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { attentionStyles } from './subsidiary-management.attention.js';
import { figuresStyles } from './subsidiary-management.figures.js';
import { headStyles } from './subsidiary-management.head.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  figuresStyles,
  headStyles,
  attentionStyles,
  css`
    .screen {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(2 * var(--_space));
    }
    .back {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      margin-block-end: 4px;
    }
    .dock {
      position: sticky;
      inset-block-end: var(--_space);
      z-index: 2;
    }
    /* Nothing of the list is behind it while somebody is at work there. */
    [data-list]:focus-within ~ .dock {
      position: static;
    }
    .flash {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
  `,
];
