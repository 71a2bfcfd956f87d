import { css } from 'lit';
import { notices } from '../../ui/badge.styles.js';
import { menus } from '../../ui/menu.styles.js';

/** How that looks which loads after the list's first look. */
export const lateStyles = [
  menus,
  notices,
  css`
    .notices {
      display: grid;
      gap: var(--_space);
      margin-block-end: var(--_space);
    }
    .notices:empty {
      display: none;
    }
    tr.marked .note {
      font-weight: 600;
    }
    tr.marked {
      animation: mark 3s ease-out;
    }
    @keyframes mark {
      from {
        background: color-mix(in srgb, var(--_accent-soft), var(--_accent) 8%);
      }
    }
    .empty {
      padding: clamp(24px, 8cqi, 56px) 24px;
      text-align: center;
    }
    .empty > p {
      max-inline-size: 62ch;
      text-wrap: balance;
      margin: 4px auto 20px;
    }
    .empty > .row {
      justify-content: center;
    }
    .empty > .small {
      margin-block: 20px 0;
    }
  `,
];
