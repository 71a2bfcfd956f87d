import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { tabStyles } from './subsidiary-details.tabs.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  tabStyles,
  css`
    header {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_s2) var(--_s6);
      padding: var(--_s10) var(--_s12) var(--_s8);
      border-block-end: 1px solid var(--_line);
    }
    header.tabbed {
      border: 0;
      padding-block-end: 0;
      margin-block-end: var(--_s6);
    }
    header > .steps-to ~ h2 {
      grid-column: 1 / -1;
    }
    header > .steps-to ~ .square {
      grid-area: 1 / 2;
    }
    header > :is(.row, .muted) {
      grid-column: 1 / -1;
    }
    header > .row {
      margin-block-start: var(--_s4);
    }
    .steps-to {
      display: flex;
      align-items: center;
      gap: var(--_s2);
      margin-inline-start: calc(-1 * var(--_s4));
      margin-block-end: var(--_s2);
    }
    .steps-to .small {
      margin-inline-start: var(--_s2);
    }
    .button[aria-disabled='true'] {
      color: var(--_ink-3);
      cursor: default;
      opacity: 0.6;
    }
    h2 {
      overflow-wrap: anywhere;
    }
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s10);
      padding: var(--_s10) var(--_s12);
    }
    .body + .panel {
      padding-block-start: 0;
    }
    .panel {
      padding: var(--_s10) var(--_s12);
    }
    .panel .skeleton {
      inline-size: 100%;
    }
    .w-l {
      inline-size: 60%;
    }
    @container (max-width: 420px) {
      header,
      .tabs,
      .body,
      .panel {
        padding-inline: var(--_s8);
      }
    }
  `,
];
