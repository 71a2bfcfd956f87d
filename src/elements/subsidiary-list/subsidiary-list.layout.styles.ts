import { css } from 'lit';

/** How rows stand: from 720 px a table, below it cards. */
export const layout = css`
  @container (min-width: 720px) {
    .frame {
      --_columns: minmax(150px, 2.2fr) minmax(110px, 2fr) minmax(116px, 1.3fr) minmax(118px, 1.1fr) 85px
        15.5em;
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-m);
      box-shadow: var(--_shadow-1);
    }
    .frame[data-selectable] {
      --_columns: 26px minmax(150px, 2.2fr) minmax(110px, 2fr) minmax(116px, 1.3fr) minmax(118px, 1.1fr) 7.2em
        15.5em;
    }
    .toolbar {
      padding: var(--_s6);
    }
    [data-windowed] + .foot {
      border-block-start: 1px solid var(--_line);
    }
    .chip {
      max-inline-size: 14em;
    }
    .chip.sort {
      display: none;
    }
    tr {
      display: grid;
      grid-template-columns: var(--_columns);
      column-gap: var(--_s8);
      align-items: center;
      padding-inline: var(--_s8);
      border-block-end: 1px solid var(--_line);
    }
    thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
    thead > tr {
      min-block-size: 44px;
      background: var(--_surface);
    }
    th {
      color: var(--_ink-3);
      font-size: 0.9em;
      font-weight: 600;
      white-space: nowrap;
    }
    tbody > tr {
      min-block-size: var(--subsidiary-row-height, 4em);
      padding-block: var(--_s2);
      background: var(--_surface);
    }
    tbody > tr:is(.selected, .marked) {
      background: var(--_accent-soft);
    }
    [data-windowed] tbody > tr {
      block-size: var(--subsidiary-row-height, 4em);
    }
    /* A place that is kept is not laid out again. */
    td.actions > .button[hidden] {
      display: inline-block;
      visibility: hidden;
    }
    th.monthly,
    td.monthly {
      text-align: end;
    }
    th.monthly > .heading {
      flex-direction: row-reverse;
    }
  }
  /* Who pays stands below the amount, and the rest has more room. */
  @container (min-width: 720px) and (max-width: 1100px) {
    .frame {
      --_who: minmax(150px, 2fr) minmax(110px, 1.5fr);
      --_columns: var(--_who) minmax(116px, 1.3fr) 9em 14em;
    }
    .frame[data-selectable] {
      --_columns: 26px var(--_who) minmax(116px, 1.3fr) 9em 14em;
    }
    th.payer {
      display: none;
    }
    tbody > tr {
      grid-template-rows: minmax(0, 1fr) minmax(0, 1fr);
    }
    td:not(.monthly, .payer) {
      grid-row: 1 / -1;
    }
    td.monthly {
      grid-area: 1 / -3 / 2 / -2;
      align-self: end;
    }
    td.payer {
      grid-area: 2 / -3 / 3 / -2;
      align-self: start;
      color: var(--_ink-3);
      font-size: 0.9em;
      text-align: end;
    }
  }
  @container (min-width: 720px) and (max-width: 860px) {
    .frame {
      --_who: minmax(150px, 2fr);
    }
    td.where,
    th.where {
      display: none;
    }
    .chip.sort {
      display: revert;
    }
  }
  @container (max-width: 719.98px) {
    thead th:not(.pick) {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
    }
    thead .pick {
      display: flex;
      align-items: center;
      gap: var(--_s6);
      padding: var(--_s2) var(--_s8) var(--_s6);
      color: var(--_ink-2);
      font-weight: normal;
    }
    thead .pick::after {
      content: attr(data-label) / '';
    }
    .chip:not([data-do='look']) {
      flex: 1 1 130px;
    }
    .search {
      flex-basis: 100%;
    }
    [data-windowed] thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      background: var(--_sunken);
    }
    tbody > tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_s4) var(--_s6);
      align-content: start;
      align-items: center;
      padding: var(--_s8) var(--_s8) calc(3.5 * var(--_s4));
      isolation: isolate;
    }
    .frame[data-selectable] tbody > tr {
      grid-template-columns: 26px minmax(0, 1fr) auto;
    }
    tbody > tr::before {
      content: '';
      position: absolute;
      z-index: -1;
      inset: 0 0 12px;
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-m);
      box-shadow: var(--_shadow-1);
    }
    tbody > tr:is(.selected, .marked)::before {
      background: var(--_accent-soft);
    }
    [data-windowed] tbody > tr {
      block-size: 14.5em;
      align-content: space-between;
    }
    [data-windowed] td.where {
      max-block-size: 1.45em;
    }
    td.pick,
    td.who {
      grid-row: 1;
    }
    td.standing {
      grid-area: 1 / -2 / 2 / -1;
      max-inline-size: 45cqi;
    }
    td.where {
      grid-column: 1 / -1;
      color: var(--_ink-2);
    }
    td.payer {
      grid-column: 1 / -2;
      color: var(--_ink-2);
    }
    td.monthly {
      font-weight: 600;
      text-align: end;
    }
    td.actions {
      grid-column: 1 / -1;
    }
    td.actions > .button:first-child {
      flex: 1;
    }
  }
  @container (max-width: 719.98px) {
    @media (pointer: coarse) {
      [data-windowed] tbody > tr {
        block-size: 15.1em;
      }
    }
  }
`;
