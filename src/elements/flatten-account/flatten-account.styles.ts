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
      gap: var(--_s6);
      padding: var(--_s10);
      overflow-wrap: anywhere;
    }
    .said {
      margin: 0;
      padding-inline-start: var(--_s6);
      border-inline-start: 3px solid var(--_line);
      white-space: pre-line;
    }
    .counts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4);
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
      gap: var(--_s4) var(--_s8);
      align-items: start;
      padding-block: var(--_s6);
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
      gap: var(--_s1);
      justify-items: start;
    }
    .becomes {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: var(--_s4) var(--_s6);
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: var(--_s6);
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
