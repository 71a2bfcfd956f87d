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
    .consequences > li:first-child {
      padding-block-start: 4px;
    }
    .consequences > li:last-child {
      border-block-end: 1px solid var(--_line);
    }
    .shape > .skeleton {
      block-size: 58px;
    }
  `,
];
