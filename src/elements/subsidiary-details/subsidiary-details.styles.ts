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
      gap: 4px 12px;
      padding: calc(2.5 * var(--_space)) calc(3 * var(--_space)) calc(2 * var(--_space));
      border-block-end: 1px solid var(--_line);
    }
    header.tabbed {
      border: 0;
      padding-block-end: 0;
      margin-block-end: calc(1.5 * var(--_space));
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
      margin-block-start: 8px;
    }
    .steps-to {
      display: flex;
      align-items: center;
      gap: 4px;
      margin-inline-start: calc(-1 * var(--_space));
      margin-block-end: 4px;
    }
    .steps-to .small {
      margin-inline-start: 4px;
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
      gap: calc(2.5 * var(--_space));
      padding: calc(2.5 * var(--_space)) calc(3 * var(--_space));
    }
    .body + .panel {
      padding-block-start: 0;
    }
    .panel {
      padding: calc(2.5 * var(--_space)) calc(3 * var(--_space));
    }
    .panel[hidden] {
      display: none;
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
        padding-inline: calc(2 * var(--_space));
      }
    }
  `,
];
