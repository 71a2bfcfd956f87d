import { css } from 'lit';
import { notices } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  notices,
  css`
    .card {
      padding-inline: calc(2.5 * var(--_space));
    }
    li {
      display: grid;
      gap: calc(1.5 * var(--_space));
      padding-block: calc(2 * var(--_space));
    }
    li + li {
      border-block-start: 1px solid var(--_line);
    }
    h2 {
      font-size: 1.07em;
      font-weight: 650;
      overflow-wrap: anywhere;
    }
    blockquote {
      margin: 0;
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--_line);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .facts {
      display: grid;
      grid-template-columns: fit-content(40%) minmax(0, 1fr);
      gap: 4px 16px;
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
      padding: 6px 0;
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
    .row {
      justify-content: flex-end;
    }
    .row > .first {
      margin-inline-end: auto;
    }
    textarea {
      min-block-size: 72px;
    }
  `,
];
