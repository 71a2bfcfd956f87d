import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { grantStyles } from './account-access.grant.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  grantStyles,
  css`
    ::slotted([slot='heading']) {
      margin: 0;
    }
    header > .between {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4) var(--_s8);
      align-items: start;
    }
    .stack > section > header {
      display: grid;
      gap: var(--_s2);
      margin-block-end: var(--_s4);
    }
    .card {
      padding: var(--_s8);
    }
    li:not(.grant) {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr) auto;
      gap: var(--_s2) var(--_s6);
      align-items: center;
      padding-block: var(--_s5);
    }
    li:not(.grant) + li {
      border-block-start: 1px solid var(--_line);
    }
    .you {
      margin-inline-start: var(--_s4);
    }
    .wide {
      grid-column: 1 / -1;
    }
    h3 {
      margin-block-start: var(--_s8);
    }
    li > div {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    li.shape > .skeleton {
      inline-size: min(220px, 100%);
      block-size: 2.4em;
    }
    li.shape > .avatar {
      inline-size: 32px;
      block-size: 32px;
    }
    @container (max-width: 479.98px) {
      li > .badge {
        grid-column: 2;
        justify-self: start;
      }
    }
  `,
];
