import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { consequencesStyles } from '../../ui/consequences.js';
import { preconditionStyles } from '../../ui/preconditions.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  forms,
  consequencesStyles,
  preconditionStyles,
  css`
    article {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(2 * var(--_space));
      padding: calc(3 * var(--_space));
      overflow-wrap: anywhere;
    }
    article > header {
      display: flex;
      gap: 12px;
    }
    article > header > div {
      min-inline-size: 0;
    }
    blockquote {
      margin: 0;
      padding-inline-start: 14px;
      border-inline-start: 3px solid var(--_line);
      white-space: pre-line;
    }
    .rights {
      display: grid;
      gap: 6px;
      margin-block-start: 6px;
    }
    .rights > li {
      display: grid;
      grid-template-columns: 24px minmax(0, 1fr);
      gap: 12px;
    }
    .rights svg.icon {
      margin-block-start: 0.15em;
      color: var(--_ink-3);
    }
    .consequences > li {
      border-block-end: 0;
      padding-block: 6px;
    }
    article > footer {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: flex-end;
      gap: var(--_space);
      padding-block-start: calc(2 * var(--_space));
      border-block-start: 1px solid var(--_line);
    }
    article > footer > .small {
      flex: 1 1 auto;
    }
    article > footer.why {
      display: block;
    }
    .reasons {
      display: grid;
      gap: 8px;
    }
    .row.end {
      justify-content: flex-end;
    }
    .fate:empty {
      display: none;
    }
    .spelled {
      display: grid;
      gap: 2px;
      margin-block-start: 8px;
    }
    .spelled > bdi {
      color: var(--_ink);
      font-family: ui-monospace, monospace;
    }
    .none {
      padding: clamp(24px, 6cqi, 48px) 24px;
      text-align: center;
    }
    .none > .button {
      margin-block-start: calc(2 * var(--_space));
    }
    .shape {
      block-size: 220px;
      inline-size: 100%;
    }
    @container (max-width: 559.98px) {
      article {
        padding: calc(2 * var(--_space));
      }
      article > footer > .button {
        inline-size: 100%;
      }
    }
  `,
];
