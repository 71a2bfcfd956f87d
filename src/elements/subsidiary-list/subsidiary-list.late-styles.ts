import { css } from 'lit';
import { notices } from '../../ui/badge.styles.js';
import { texts } from '../../ui/base.styles.js';
import { actionButtons } from '../../ui/button.styles.js';
import { forms } from '../../ui/form.styles.js';
import { lookStyles } from './subsidiary-list.look-styles.js';
import { menus } from '../../ui/menu.styles.js';

/** How that looks which loads after the list's first look. */
export const lateStyles = [
  texts,
  actionButtons,
  ...forms,
  menus,
  notices,
  lookStyles,
  css`
    .chosen[hidden] {
      display: none;
    }
    .chip[data-set='true'] {
      border-color: var(--_accent);
      background: var(--_accent-soft);
      color: var(--_accent);
      font-weight: 600;
    }
    .undelivered {
      display: block;
      margin-block-start: var(--_s1);
      font-size: 0.8125rem;
      color: var(--_warn);
    }
    .name:hover {
      color: var(--_accent);
      text-decoration: underline;
    }
    .heading:hover .arrow {
      opacity: 1;
    }
    /* Where all of it has room in one line, what it says lays out nothing else. */
    @container (min-width: 58em) {
      .foot.calm {
        block-size: max(60px, 4.3em);
        contain: strict;
      }
      .calm > .chosen[hidden] {
        display: flex;
        visibility: hidden;
      }
    }
    @container (min-width: 720px) {
      tbody > tr:not(.selected, .marked):hover {
        background: color-mix(in srgb, var(--_surface), var(--_ink) 2%);
      }
    }
    .notices {
      display: grid;
      gap: var(--_s4);
      margin-block-end: var(--_s4);
    }
    .notices:empty {
      display: none;
    }
    .narrowing:popover-open {
      display: grid;
      gap: var(--_s6);
      inline-size: min(300px, calc(100vw - 16px));
      padding: var(--_s8);
    }
    .refreshing {
      cursor: progress;
    }
    @media print {
      .toolbar,
      .pick,
      td.actions,
      th.actions,
      .foot button {
        display: none;
      }
    }
    tbody > tr[aria-current] {
      background: var(--_accent-soft);
      box-shadow: inset 3px 0 var(--_accent);
    }
    tbody:dir(rtl) > tr[aria-current] {
      box-shadow: inset -3px 0 var(--_accent);
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
      padding: clamp(var(--_s12), 8cqi, calc(3.5 * var(--_s8))) var(--_s12);
      text-align: center;
    }
    .empty > p {
      max-inline-size: 62ch;
      text-wrap: balance;
      margin: var(--_s2) auto var(--_s10);
    }
    .empty > .row {
      justify-content: center;
    }
    .empty > .small {
      margin-block: var(--_s10) 0;
    }
  `,
];
