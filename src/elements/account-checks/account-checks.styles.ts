import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  dialogs,
  css`
    .check-of {
      display: grid;
      grid-template-columns: 24px minmax(0, 1fr);
      gap: var(--_s6);
      padding-block: var(--_s6);
      border-block-end: 1px solid var(--_line);
    }
    .check-of:last-child {
      border-block-end: 0;
    }
    .check-of > svg.icon {
      margin-block-start: 0.15em;
      color: var(--_ink-3);
    }
    .check-of > div {
      display: grid;
      gap: var(--_s6);
    }
    .check-of .row > h3 {
      flex: 1 1 auto;
    }
    form {
      display: grid;
      gap: var(--_s6);
      align-items: start;
    }
    .code > .field > .input {
      font-variant-numeric: tabular-nums;
      letter-spacing: 0.08em;
      text-transform: uppercase;
    }
    .code > .button {
      justify-self: start;
    }
    .shape > .skeleton {
      block-size: 72px;
    }
  `,
];
