import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { deniedStyles } from './account-overview.denied.js';
import { lifeStyles } from './account-overview.life.js';
import { readinessStyles } from './account-overview.readiness.js';

/** Names and what they say, side by side. */
export const facts = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(96px, 1fr) minmax(0, 2fr);
    gap: var(--_s5) var(--_s8);
  }
  .facts > dt {
    color: var(--_ink-3);
  }
  .facts > dd {
    overflow-wrap: anywhere;
  }
`;

export const styles = [
  ...base,
  ...buttons,
  badges,
  dialogs,
  readinessStyles,
  deniedStyles,
  lifeStyles,
  facts,
  css`
    .facts li + li {
      margin-block-start: var(--_s2);
    }
    .facts > dd > .chips {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s3);
    }
    .facts .chips > li {
      margin: 0;
      padding: var(--_s1) var(--_s6);
      border: 1px solid var(--_line);
      border-radius: 1em;
    }
  `,
];
