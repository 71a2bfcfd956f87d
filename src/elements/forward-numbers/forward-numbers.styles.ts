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
      gap: var(--_s8);
    }
    .numbers {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s6);
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
