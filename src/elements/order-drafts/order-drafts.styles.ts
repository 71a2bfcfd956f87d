import { css } from 'lit';
import { notices } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  notices,
  css`
    .drafts {
      display: grid;
      gap: 12px;
      padding: calc(2 * var(--_space)) calc(2.5 * var(--_space));
      box-shadow: var(--_shadow-2);
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: 4px 16px;
    }
    .title {
      font-size: 1.07em;
      font-weight: 650;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: 8px 16px;
      overflow-wrap: anywhere;
    }
    li + li {
      border-block-start: 1px solid var(--_line);
      margin-block-start: 12px;
      padding-block-start: 12px;
    }
    .about {
      flex: 1 1 220px;
      min-inline-size: 0;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .muted,
    .warn {
      font-weight: 400;
    }
    .warn {
      color: var(--_warn);
    }
    .whole {
      flex: 1 1 100%;
    }
    .drafts > * + section {
      border-block-start: 1px solid var(--_line);
      padding-block-start: 12px;
    }
    section > .title + .said + ul {
      margin-block-start: 8px;
    }
    .said:empty {
      display: none;
    }
  `,
];
