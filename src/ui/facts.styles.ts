import { css } from 'lit';

/** What is said of something, a name and a value each; and what it costs, line by line. */
export const facts = css`
  .facts {
    display: grid;
    grid-template-columns: fit-content(45%) minmax(0, 1fr);
    gap: var(--_s4) var(--_s8);
    overflow-wrap: anywhere;
  }
  .facts > dt {
    color: var(--_ink-2);
    hyphens: auto;
  }
  .costs {
    inline-size: 100%;
    border-collapse: collapse;
  }
  .costs :is(th, td) {
    padding: var(--_s4) 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
    vertical-align: top;
  }
  .costs > thead > tr > * {
    color: var(--_ink-2);
    font-size: 0.86em;
  }
  .costs .money {
    padding-inline-start: var(--_s6);
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .costs > tfoot > tr > * {
    border-block-end: 0;
    font-weight: 650;
  }
`;
