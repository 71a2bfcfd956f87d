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
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s8);
    }
    blockquote {
      margin: 0;
      padding-inline-start: var(--_s6);
      border-inline-start: 3px solid var(--_line);
      overflow-wrap: anywhere;
    }
  `,
];
