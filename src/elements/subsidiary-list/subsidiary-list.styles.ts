import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { inputs } from '../../ui/input.styles.js';
import { menus } from '../../ui/menu.js';

export const styles = [
  ...base,
  buttons,
  inputs,
  badges,
  menus,
  css`
    .notices {
      display: grid;
      gap: var(--_space);
      margin-block-end: var(--_space);
    }
    .notices:empty {
      display: none;
    }
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      gap: 12px;
      padding-block-end: 12px;
    }
    .search {
      position: relative;
      flex: 1 1 240px;
    }
    .search > svg.icon {
      position: absolute;
      inset-block-start: 50%;
      inset-inline-start: 12px;
      translate: 0 -50%;
      color: var(--_ink-3);
      pointer-events: none;
    }
    .search > .input {
      padding-inline-start: 36px;
      border-color: var(--_line-strong);
    }
    .chip {
      min-block-size: var(--_control);
      max-inline-size: 100%;
      padding: 0 12px;
      border: 1px solid var(--_line-strong);
      border-radius: 99px;
      background: var(--_surface);
      color: var(--_ink);
      font: inherit;
      flex: 0 1 auto;
      min-inline-size: 0;
      text-overflow: ellipsis;
    }
    .chip[data-set='true'] {
      border-color: var(--_accent);
      background: var(--_accent-soft);
      color: var(--_accent);
      font-weight: 600;
    }
    table {
      inline-size: 100%;
      border-collapse: collapse;
      font: inherit;
    }
    th,
    td {
      text-align: start;
    }
    .heading {
      display: inline-flex;
      align-items: center;
      gap: 4px;
      min-block-size: 28px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    .heading svg.icon {
      inline-size: 1em;
      block-size: 1em;
    }
    .arrow {
      opacity: 0;
    }
    .heading:hover .arrow,
    .arrow[data-on] {
      opacity: 1;
    }
    .name {
      display: block;
      max-inline-size: 100%;
      min-block-size: 24px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      font-weight: 600;
      text-align: start;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    .name:hover {
      color: var(--_accent);
      text-decoration: underline;
    }
    .who > div {
      display: flex;
      align-items: center;
      gap: 12px;
    }
    .names {
      display: grid;
      min-inline-size: 0;
    }
    .buttons {
      display: inline-flex;
      gap: 4px;
      max-inline-size: 100%;
    }
    tr.marked {
      animation: mark 3s ease-out;
      background: var(--_accent-soft);
    }
    @keyframes mark {
      from {
        background: color-mix(in srgb, var(--_accent-soft), var(--_accent) 8%);
      }
    }
    .w-s {
      inline-size: 72px;
    }
    .w-m {
      inline-size: 120px;
    }
    .w-l {
      inline-size: 160px;
      max-inline-size: 100%;
    }
    .refreshing {
      cursor: progress;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_space);
      padding: 12px 16px;
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

    /* From 720 px a table, below it cards. */
    @container (min-width: 720px) {
      .frame {
        background: var(--_surface);
        border: 1px solid var(--_line);
        border-radius: var(--_radius-m);
        box-shadow: var(--_shadow-1);
      }
      .toolbar {
        padding: 12px;
      }
      .chip.sort {
        display: none;
      }
      th {
        padding: 8px 12px;
        border-block-end: 1px solid var(--_line);
        color: var(--_ink-3);
        font-size: 0.9em;
        font-weight: 600;
        white-space: nowrap;
      }
      td {
        padding: 8px 12px;
        block-size: 56px;
        border-block-end: 1px solid var(--_line);
      }
      th:first-child,
      td:first-child {
        padding-inline-start: 16px;
      }
      td.who {
        min-inline-size: 180px;
      }
      td.payer {
        white-space: nowrap;
      }
      td.actions,
      th.monthly,
      td.monthly {
        text-align: end;
      }
      th.monthly > .heading {
        flex-direction: row-reverse;
      }
      td.actions {
        white-space: nowrap;
        padding-inline-end: 16px;
      }
      tbody tr:hover {
        background: color-mix(in srgb, transparent, var(--_ink) 2%);
      }
      tbody tr.marked {
        background: var(--_accent-soft);
      }
    }
    @container (min-width: 720px) and (max-width: 940px) {
      td.where,
      th.where {
        display: none;
      }
    }
    @container (max-width: 719.98px) {
      table,
      tbody {
        display: block;
      }
      thead {
        position: absolute;
        clip-path: inset(50%);
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
      }
      tbody {
        display: grid;
        gap: 12px;
      }
      .chip {
        flex: 1 1 130px;
      }
      .search {
        flex-basis: 100%;
      }
      tr {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 8px 12px;
        align-items: center;
        padding: 16px;
        background: var(--_surface);
        border: 1px solid var(--_line);
        border-radius: var(--_radius-m);
        box-shadow: var(--_shadow-1);
      }
      thead tr {
        display: block;
      }
      td {
        padding: 0;
      }
      td.who {
        min-inline-size: 0;
      }
      td.standing {
        grid-area: 1 / 2;
        max-inline-size: 45cqi;
      }
      td.where {
        grid-column: 1 / -1;
        color: var(--_ink-2);
      }
      td.payer {
        color: var(--_ink-2);
      }
      td.monthly {
        font-weight: 600;
        text-align: end;
      }
      td.actions {
        grid-column: 1 / -1;
      }
      td.actions:empty {
        display: none;
      }
      .buttons {
        display: flex;
      }
      .buttons > .button:first-child {
        flex: 1;
      }
    }
    @media print {
      .toolbar,
      td.actions,
      .foot button {
        display: none;
      }
    }
  `,
];
