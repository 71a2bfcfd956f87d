import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';
import { ruleStyles } from '../call-forwarding/call-forwarding.rule-styles.js';
import { manyStyles } from '../many-accounts.js';

export const styles = [
  ...base,
  ...buttons,
  ...forms,
  ...badges,
  dialogs,
  manyStyles,
  ruleStyles,
  css`
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(2 * var(--_space));
    }
    .numbers {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
    }
    .rows label.check {
      grid-column: 1 / -1;
    }
    .rows > li:has(label) {
      content-visibility: auto;
      contain-intrinsic-block-size: auto 40px;
    }
  `,
];
