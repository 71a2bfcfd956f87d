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
      gap: var(--_s6);
    }
    ul.contracts > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_s2) var(--_s8);
      margin: 0;
      padding-block: var(--_s6);
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
      margin-block-start: var(--_s3);
    }
    .said:empty {
      display: none;
    }
  `,
];
