import { css } from 'lit';
import { notices } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { facts } from '../../ui/facts.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  notices,
  facts,
  css`
    .card {
      padding-inline: var(--_s10);
    }
    li {
      display: grid;
      gap: var(--_s6);
      padding-block: var(--_s8);
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
      padding-inline-start: var(--_s6);
      border-inline-start: 3px solid var(--_line);
      overflow-wrap: anywhere;
      white-space: pre-line;
    }
    .row {
      justify-content: flex-end;
    }
    .row > .first {
      margin-inline-end: auto;
    }
    @container (max-width: 479.98px) {
      .row > .button {
        flex: 1 1 auto;
      }
    }
    textarea {
      min-block-size: 72px;
    }
  `,
];
