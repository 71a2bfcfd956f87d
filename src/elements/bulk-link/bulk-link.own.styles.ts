import { css } from 'lit';

/** How accounts to choose from look. */
export const ownStyles = css`
  .drop.own {
    border-style: solid;
    border-color: var(--_line);
  }
  .drop.own > span {
    flex: 1 1 16em;
  }
  .own-of {
    overflow: hidden;
  }
  .all-of {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s4) var(--_s12);
    align-items: center;
    justify-content: space-between;
  }
  .all-of > .chosen {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_s2) var(--_s8);
    align-items: center;
    min-block-size: 24px;
    color: var(--_ink-2);
    font-variant-numeric: tabular-nums;
  }
  .own-of .row-of {
    grid-template-columns: 26px minmax(0, 1.1fr) minmax(0, 0.6fr) minmax(0, 1.5fr);
  }
  .own-of .canvas > .row-of {
    block-size: 5.4em;
    cursor: pointer;
  }
  .own-of .canvas > .row-of[data-chosen] {
    background: var(--_accent-soft);
  }
  .own-of .canvas > .row-of[data-state='obstacle'] {
    background: var(--_sunken);
    color: var(--_ink-2);
    cursor: default;
  }
  .own-of .why {
    -webkit-line-clamp: 2;
  }
  .check > .hint {
    font-weight: 400;
  }
  .pick > input {
    display: block;
    inline-size: 18px;
    block-size: 18px;
    margin: var(--_s2);
    accent-color: var(--_accent);
  }
  .pick > input[aria-disabled='true'] {
    opacity: 0.45;
  }
  @container (max-width: 559.98px) {
    .own-of .row-of {
      grid-template-columns: 26px minmax(0, 1fr) minmax(0, auto);
      grid-template-rows: auto auto;
    }
    .own-of .canvas > .row-of {
      block-size: 8.6em;
    }
    .drop.own > .button {
      margin-inline-start: 0;
    }
    .own-of .how {
      grid-column: 2 / -1;
      grid-row: 2;
    }
    .own-of .city {
      grid-column: 3;
      max-inline-size: 9em;
    }
  }
`;
