import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { readinessStyles } from './subsidiary-details.readiness.js';
import { deniedStyles } from './subsidiary-details.denied.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  readinessStyles,
  deniedStyles,
  css`
    header {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 4px 12px;
      padding: calc(2.5 * var(--_space)) calc(3 * var(--_space));
      border-block-end: 1px solid var(--_line);
    }
    header > .row {
      grid-column: 1 / -1;
      margin-block-start: 8px;
    }
    h2 {
      overflow-wrap: anywhere;
    }
    .body {
      display: grid;
      gap: calc(2.5 * var(--_space));
      padding: calc(2.5 * var(--_space)) calc(3 * var(--_space));
    }
    .facts {
      display: grid;
      grid-template-columns: minmax(96px, 1fr) minmax(0, 2fr);
      gap: 10px 16px;
    }
    .facts > dt {
      color: var(--_ink-3);
    }
    .facts > dd {
      overflow-wrap: anywhere;
    }
    .w-l {
      inline-size: 60%;
    }
    li + li {
      margin-block-start: 4px;
    }
  `,
];
