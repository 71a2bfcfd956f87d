import { css } from 'lit';

/** The rows of the accounts of an invoice: a table, or cards where there is little room. */
export const accountStyles = css`
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_s4) var(--_s8);
  }
  .toolbar > .input {
    flex: 1 1 16em;
    max-inline-size: 24em;
  }
  .found:empty {
    display: none;
  }
  .parts.refreshing {
    opacity: 0.6;
  }
  .part {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 7.5em 7em 7.5em;
    column-gap: var(--_s8);
    align-items: center;
    padding: var(--_s4) var(--_s12);
    border-block-start: 1px solid var(--_line);
    background: var(--_surface);
  }
  .editable .part {
    grid-template-columns: minmax(0, 1fr) 7.5em 7em 7.5em calc(2 * var(--_control) + 4px);
  }
  .parts:not(.editable) .acts {
    display: none;
  }
  .part.line,
  .part.files {
    padding-block: var(--_s2);
    border-block-start-color: transparent;
    color: var(--_ink-2);
  }
  .part > .what {
    padding-inline-start: calc(1.15em + var(--_s3));
  }
  .part.files,
  .part.line.last {
    padding-block-end: var(--_s6);
  }
  .part.pending > span > .skeleton {
    inline-size: min(260px, 80%);
    block-size: 1.6em;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--_s5);
    min-inline-size: 0;
  }
  .who > .facts {
    flex: 1 0 100%;
    padding-inline-start: calc(1.15em + var(--_s3));
    overflow-wrap: anywhere;
  }
  .who > .name > .icon {
    transition: rotate var(--_motion) ease-out;
  }
  .open > .who > .name > .icon {
    rotate: 90deg;
  }
  :host(:dir(rtl)) .open > .who > .name > .icon {
    rotate: -90deg;
  }
  .acts {
    display: flex;
    justify-content: flex-end;
    gap: var(--_s2);
  }
  .part.total {
    border-block-start: 2px solid var(--_line-strong);
    font-weight: 650;
  }
  [data-windowed] {
    position: relative;
    block-size: var(--subsidiary-invoice-height, clamp(28em, 100dvh - 16em, 56em));
    overflow-y: auto;
    overflow-anchor: none;
    contain: strict;
  }
  [data-windowed] .headings {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
  }
  [data-windowed] .canvas {
    position: relative;
  }
  [data-windowed] .canvas > .part {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 4.6em;
    overflow: hidden;
  }
  [data-windowed] .facts {
    white-space: nowrap;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  @container (max-width: 719.98px) {
    .headings > .part {
      display: none;
    }
    .part,
    .editable .part {
      grid-template-columns: minmax(0, 1fr) auto;
      row-gap: var(--_s1);
      padding-inline: var(--_s8);
    }
    .editable .part.account {
      grid-template-columns: minmax(0, 1fr) auto var(--_control);
    }
    .part > .gross {
      grid-area: 1 / 2;
      align-self: start;
      padding-block-start: var(--_s2);
    }
    .part.files > .what {
      grid-column: 1 / -1;
    }
    .part.account > .net,
    .part.account > .tax,
    .part.total > .net,
    .part.total > .tax {
      font-weight: 400;
      font-size: 0.9em;
      color: var(--_ink-3);
    }
    .part.account > .net,
    .part.total > .net {
      grid-area: 2 / 1;
      padding-inline-start: calc(1.15em + var(--_s3));
      text-align: start;
    }
    .part.total > .net {
      padding-inline-start: 0;
    }
    .part.account > .tax,
    .part.total > .tax {
      grid-area: 2 / 2;
    }
    .part > .acts {
      grid-area: 1 / 3 / 3 / 4;
      flex-direction: column;
      align-self: start;
    }
    [data-windowed] .canvas > .part {
      block-size: 6.6em;
      align-content: center;
    }
  }
`;
