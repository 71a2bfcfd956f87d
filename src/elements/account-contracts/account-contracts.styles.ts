import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  css`
    section {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    ul.contracts > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px 16px;
      margin: 0;
      padding-block: 12px;
    }
    ul.contracts > li + li {
      border-block-start: 1px solid var(--_line);
    }
    ul.contracts > li:first-child {
      padding-block-start: 0;
    }
    ul.contracts > li:last-child {
      padding-block-end: 0;
    }
    .product {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .money {
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    .wide {
      grid-column: 1 / -1;
    }
    .row {
      margin-block-start: 6px;
    }
    .said:empty {
      display: none;
    }
  `,
];
