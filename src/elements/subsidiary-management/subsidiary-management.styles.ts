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
      gap: var(--_s8);
    }
    .back {
      display: inline-flex;
      align-items: center;
      gap: var(--_s3);
      margin-block-end: var(--_s2);
    }
    .dock {
      position: sticky;
      inset-block-end: var(--_s4);
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
