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
      gap: var(--_s6);
      padding: var(--_s8) var(--_s10);
    }
    .top {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      align-items: center;
      gap: var(--_s2) var(--_s8);
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
      gap: var(--_s4) var(--_s8);
      overflow-wrap: anywhere;
    }
    li + li {
      border-block-start: 1px solid var(--_line);
      margin-block-start: var(--_s6);
      padding-block-start: var(--_s6);
    }
    .about {
      flex: 1 1 220px;
      min-inline-size: 0;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4);
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
      padding-block-start: var(--_s6);
    }
    section > .title + .said + ul {
      margin-block-start: var(--_s4);
    }
    .said:empty {
      display: none;
    }
  `,
];
