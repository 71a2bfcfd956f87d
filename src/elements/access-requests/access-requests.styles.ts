import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  css`
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_s6);
      padding: calc(3.5 * var(--_s2)) var(--_s10);
      overflow-wrap: anywhere;
    }
    li + li {
      border-block-start: 1px solid var(--_line);
    }
    li > .who {
      flex: 1 1 280px;
      min-inline-size: 0;
    }
    h2 {
      font-size: 1em;
    }
    blockquote {
      margin: var(--_s3) 0 0;
      padding-inline-start: var(--_s6);
      border-inline-start: 3px solid var(--_line);
      white-space: pre-line;
    }
    .wide {
      flex-basis: 100%;
    }
    .fate:empty {
      display: none;
    }
  `,
];
