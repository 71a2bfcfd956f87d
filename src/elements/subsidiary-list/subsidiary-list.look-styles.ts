import { css } from 'lit';

/** How the list looks with columns and a density of one's own, and what is chosen by. */
export const lookStyles = css`
  .look fieldset {
    display: grid;
    gap: var(--_s2);
    margin: 0;
    padding: 0;
    border: 0;
  }
  .look legend {
    padding: 0;
    margin-block-end: var(--_s3);
    font-weight: 600;
  }
  .totals {
    margin-inline-end: auto;
    color: var(--_ink-2);
  }
  .changes {
    display: grid;
    gap: var(--_s3);
    margin-block-start: var(--_s4);
    max-block-size: 14em;
    overflow-y: auto;
  }
  tr[data-changed] td.who {
    box-shadow: inset 3px 0 0 var(--_accent);
    padding-inline-start: var(--_s4);
  }
  td.more {
    overflow: hidden;
    text-overflow: ellipsis;
    unicode-bidi: plaintext;
  }
  /* What the host offers is there, be there anything of ours or not. */
  tr[data-acts] > td.actions > [data-act='menu'][hidden] {
    display: inline-flex;
    visibility: visible;
  }
  td.contact {
    overflow-wrap: anywhere;
  }
  [data-without~='where'] :is(td, th).where,
  [data-without~='standing'] :is(td, th).standing,
  [data-without~='payer'] :is(td, th).payer,
  [data-without~='monthly'] :is(td, th).monthly {
    display: none;
  }
  [data-compact] td.who > .avatar {
    display: none;
  }
  @container (min-width: 720px) {
    :is(td, th):is(.numbers, .own.end) {
      text-align: end;
    }
    [data-windowed] td.more {
      max-block-size: 2.9em;
    }
    .frame[data-own] > .viewport {
      overflow-x: auto;
    }
    .frame[data-own] table {
      min-inline-size: var(--_least);
    }
    .frame[data-own] tr {
      grid-template: minmax(0, 1fr) / var(--_own);
    }
    .frame[data-own] tbody > tr > td {
      grid-area: auto;
      align-self: center;
      font-size: inherit;
    }
    .frame[data-own]:not([data-without~='payer']) :is(td, th).payer,
    .frame[data-own]:not([data-without~='where']) :is(td, th).where {
      display: block;
      text-align: start;
    }
    .frame[data-compact] tbody > tr {
      min-block-size: 2.7em;
      padding-block: 0;
    }
    .frame[data-compact] [data-windowed] tbody > tr {
      block-size: 2.7em;
    }
    .frame[data-compact] .names {
      display: flex;
      align-items: baseline;
      gap: var(--_s5);
      min-inline-size: 0;
    }
    .frame[data-compact] :is(.name, .number, .where, .payer, .more) {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .frame[data-compact] .name {
      display: block;
      flex: 0 1 auto;
      min-inline-size: 4em;
    }
    /* The name is the last to be cut. */
    .frame[data-compact] .number {
      flex: 0 1000 auto;
    }
    .frame[data-compact] .badge {
      max-inline-size: 100%;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    .frame[data-own] :is(td, th).monthly {
      padding-inline-end: var(--_s6);
    }
    /* What can be done stays in sight however many columns there are. */
    .frame[data-own] tr > :is(td, th).actions {
      position: sticky;
      inset-inline-end: 0;
      align-self: stretch;
      align-items: center;
      margin-inline-end: calc(-1 * var(--_s8));
      padding-inline: var(--_s6) var(--_s8);
      background: inherit;
      border-inline-start: 1px solid var(--_line);
    }
    .frame[data-own] tbody > tr {
      padding-block: 0;
    }
    .frame[data-compact] td.actions > .button {
      min-block-size: 2.2em;
      padding-block: 0;
    }
  }
  @container (max-width: 719.98px) {
    td.more {
      grid-column: 1 / -1;
      color: var(--_ink-2);
      white-space: nowrap;
    }
    td.more:empty {
      display: none;
    }
    td.more::before {
      content: attr(data-label) ': ';
      color: var(--_ink-3);
    }
    .frame[data-own] [data-windowed] tbody > tr {
      block-size: calc(14.5em + var(--_more) * (1.45em + 8px));
    }
    .frame[data-compact] tbody > tr {
      gap: var(--_s2) var(--_s6);
      padding-block: var(--_s5) var(--_s12);
    }
    .frame[data-compact] [data-windowed] tbody > tr {
      block-size: calc(12.2em + var(--_more) * (1.45em + 4px));
    }
  }
`;
