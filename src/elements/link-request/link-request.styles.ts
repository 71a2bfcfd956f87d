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
      gap: var(--_s8);
      padding: var(--_s12);
      overflow-wrap: anywhere;
    }
    article > header {
      display: flex;
      gap: var(--_s6);
    }
    article > header > div {
      min-inline-size: 0;
    }
    blockquote {
      margin: 0;
      padding-inline-start: calc(3.5 * var(--_s2));
      border-inline-start: 3px solid var(--_line);
      white-space: pre-line;
    }
    .rights {
      display: grid;
      gap: var(--_s3);
      margin-block-start: var(--_s3);
    }
    .rights > li {
      display: grid;
      grid-template-columns: 24px minmax(0, 1fr);
      gap: var(--_s6);
    }
    .rights svg.icon {
      margin-block-start: 0.15em;
      color: var(--_ink-3);
    }
    .consequences > li {
      border-block-end: 0;
      padding-block: var(--_s3);
    }
    article > footer {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: flex-end;
      gap: var(--_s4);
      padding-block-start: var(--_s8);
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
      gap: var(--_s4);
    }
    .row.end {
      justify-content: flex-end;
    }
    .fate:empty {
      display: none;
    }
    .spelled {
      display: grid;
      gap: var(--_s1);
      margin-block-start: var(--_s4);
    }
    .spelled > bdi {
      color: var(--_ink);
      font-family: ui-monospace, monospace;
    }
    .none {
      padding: clamp(var(--_s12), 6cqi, calc(3 * var(--_s8))) var(--_s12);
      text-align: center;
    }
    .none > .button {
      margin-block-start: var(--_s8);
    }
    .shape {
      block-size: 220px;
      inline-size: 100%;
    }
    @container (max-width: 559.98px) {
      article {
        padding: var(--_s8);
      }
      article > footer > .button {
        inline-size: 100%;
      }
    }
  `,
];
