import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  ...forms,
  badges,
  css`
    ::slotted([slot='heading']) {
      margin: 0;
    }
    header {
      display: grid;
      gap: var(--_s2);
    }
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s6);
      padding: var(--_s8) var(--_s10);
      overflow-wrap: anywhere;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s2) var(--_s6);
      align-items: baseline;
    }
    blockquote {
      margin: 0;
      padding-inline-start: var(--_s6);
      border-inline-start: 3px solid var(--_line);
      white-space: pre-line;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4) var(--_s6);
    }
    .start {
      justify-self: start;
    }
    .fate:empty {
      display: none;
    }
  `,
];
