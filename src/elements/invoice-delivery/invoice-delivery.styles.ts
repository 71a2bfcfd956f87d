import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';
import { sidesStyles } from '../../ui/sides.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  dialogs,
  sidesStyles,
  css`
    dialog {
      inline-size: min(720px, calc(100vw - var(--_dialog-gap, 32px)));
    }
    .body {
      display: grid;
      align-content: start;
      gap: var(--_s12);
      grid-template-columns: minmax(0, 1fr);
    }
    section {
      display: grid;
      gap: var(--_s6);
    }
    .decided {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_s2) var(--_s8);
      align-items: start;
    }
    .decided > .small,
    .decided > .row {
      grid-column: 1 / -1;
    }
    dl {
      display: grid;
      gap: var(--_s4);
      margin: 0;
    }
    dl > div {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
      gap: 0 var(--_s8);
    }
    dd {
      margin: 0;
    }
    .invoices {
      display: grid;
      gap: var(--_s4);
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .invoices > li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_s2) var(--_s6);
      padding-block-start: var(--_s4);
      border-block-start: 1px solid var(--_line);
    }
    .invoices .money {
      margin-inline-start: auto;
    }
    .invoices .documents {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s3);
      flex: 1 0 100%;
    }
    .said:empty {
      display: none;
    }
  `,
];
