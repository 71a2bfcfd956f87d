import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { consequencesStyles } from '../../ui/consequences.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  dialogs,
  consequencesStyles,
  css`
    .body {
      display: grid;
      align-content: start;
      gap: calc(2 * var(--_space));
      grid-template-columns: minmax(0, 1fr);
    }
    .rows {
      max-block-size: min(22em, 50dvh);
      overflow-y: auto;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-m);
    }
    .rows > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 2px 12px;
      align-items: baseline;
      padding: 8px 12px;
    }
    .rows > li + li {
      border-block-start: 1px solid var(--_line);
    }
    .rows .who {
      overflow-wrap: anywhere;
      unicode-bidi: plaintext;
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    .rows .why {
      grid-column: 1 / -1;
    }
    .progress {
      display: grid;
      gap: 8px;
    }
    progress {
      inline-size: 100%;
      accent-color: var(--_accent);
    }
  `,
];
