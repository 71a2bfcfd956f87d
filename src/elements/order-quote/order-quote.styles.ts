import { css } from 'lit';
import { notices } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  notices,
  css`
    .quote {
      display: grid;
      gap: calc(2 * var(--_space));
      padding: calc(3 * var(--_space));
    }
    h2 {
      font-size: 1.36em;
      font-weight: 650;
    }
    .facts {
      display: grid;
      grid-template-columns: fit-content(40%) minmax(0, 1fr);
      gap: 6px 16px;
      overflow-wrap: anywhere;
    }
    .facts > dt {
      color: var(--_ink-2);
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: 8px 0;
      border-block-end: 1px solid var(--_line);
      text-align: start;
      font-weight: 400;
      vertical-align: top;
    }
    thead > tr > * {
      color: var(--_ink-2);
      font-size: 0.86em;
    }
    .money {
      padding-inline-start: 12px;
      text-align: end;
      white-space: nowrap;
      font-variant-numeric: tabular-nums;
    }
    tfoot > tr > * {
      border-block-end: 0;
      font-weight: 650;
    }
  `,
];
