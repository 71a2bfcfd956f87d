import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { consequencesStyles } from '../../ui/consequences.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  consequencesStyles,
  css`
    :host {
      container-type: inline-size;
    }
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(1.5 * var(--_space));
      padding: calc(2.5 * var(--_space));
      overflow-wrap: anywhere;
    }
    .said {
      margin: 0;
      padding-inline-start: 12px;
      border-inline-start: 3px solid var(--_line);
      white-space: pre-line;
    }
    .counts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .all {
      max-inline-size: 20em;
    }
    .rows {
      margin: 0;
      padding: 0;
      list-style: none;
      border-block-start: 1px solid var(--_line);
    }
    .row {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 2fr) minmax(0, 3fr);
      gap: 8px 16px;
      align-items: start;
      padding-block: 12px;
      border-block-end: 1px solid var(--_line);
      content-visibility: auto;
      contain-intrinsic-size: auto 72px;
    }
    .listed .row {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    .listed .standing {
      display: none;
    }
    .who,
    .standing {
      display: grid;
      gap: 2px;
      justify-items: start;
    }
    .becomes {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 8px 12px;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: 12px;
    }
    .kept {
      margin: 0;
      margin-inline-end: auto;
      align-self: center;
    }
    @container (inline-size < 46em) {
      .row,
      .listed .row,
      .becomes {
        grid-template-columns: minmax(0, 1fr);
      }
    }
    @container (max-width: 479.98px) {
      .buttons > .button {
        flex: 1 1 auto;
      }
    }
  `,
];
