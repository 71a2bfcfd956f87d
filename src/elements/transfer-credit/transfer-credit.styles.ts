import { css } from 'lit';
import { notices } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  notices,
  forms,
  dialogs,
  css`
    .body {
      display: grid;
      align-content: start;
      gap: var(--_s10);
      grid-template-columns: minmax(0, 1fr);
    }
    .balances {
      display: grid;
      gap: var(--_s4);
      margin: 0;
      padding: var(--_s8);
      border-radius: var(--_radius-m);
      background: var(--_sunken);
    }
    .balances > div {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--_s8);
    }
    .balances dt {
      overflow-wrap: anywhere;
      color: var(--_ink-2);
    }
    .balances dd {
      display: flex;
      align-items: baseline;
      gap: var(--_s4);
      margin: 0;
      font-variant-numeric: tabular-nums;
    }
    .balances .after {
      font-weight: 650;
    }
    .balances svg.icon {
      align-self: center;
      color: var(--_ink-3);
    }
  `,
];
