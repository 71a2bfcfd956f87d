import { css } from 'lit';
import { labelStyles } from '../../ui/labels.js';

/** The look of an order: its form, and what it costs beside or below it. */
export const orderStyles = [
  labelStyles,
  css`
    .with-summary {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s8);
      align-items: start;
    }
    .summary {
      display: grid;
      gap: var(--_s6);
      padding: var(--_s12);
    }
    .summary dl > div {
      display: flex;
      justify-content: space-between;
      gap: var(--_s8);
      padding-block: var(--_s2);
    }
    .summary dt {
      color: var(--_ink-2);
      min-inline-size: 0;
    }
    .summary .totals {
      border-block-start: 1px solid var(--_line);
      padding-block-start: var(--_s4);
      min-block-size: 68px;
    }
    .summary .total > dt,
    .summary .total > dd {
      color: var(--_ink);
      font-weight: 650;
    }
    .summary .total > dd {
      font-size: 1.25em;
    }
    .summary dd {
      flex: none;
      text-align: end;
    }
    .summary dd .once {
      display: block;
      color: var(--_ink-3);
      font-size: 0.86em;
    }
    .kept {
      min-block-size: 3em;
    }
    .small-choices {
      gap: var(--_s4);
      grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    }
    .small-choices > .choice {
      gap: var(--_s1);
      padding: var(--_s5) calc(3.5 * var(--_s2));
    }
    .small-choices > .choice > .money {
      font-size: 0.93em;
      white-space: normal;
    }
    .choice.not {
      border-style: dashed;
      color: var(--_ink-3);
    }
    .inset {
      padding-inline-start: var(--_s8);
      border-inline-start: 2px solid var(--_line);
      gap: var(--_s8);
    }
    .number-row {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) 44px;
      gap: var(--_s4);
      align-items: start;
    }
    .number-row > .button {
      margin-block-start: calc(3.5 * var(--_s4));
    }
    .sent {
      gap: var(--_s4);
      color: var(--_ok);
    }
    .file {
      padding-block: var(--_s4);
      block-size: auto;
    }
    .availability {
      font-size: 0.93em;
      color: var(--_ink-2);
    }
    .availability.available {
      color: var(--_ok);
    }
    .availability.unavailable {
      color: var(--_bad);
      font-weight: 600;
    }
    @container (min-width: 880px) {
      .summary > .fold {
        display: none;
      }
      .with-summary {
        grid-template-columns: minmax(0, 1fr) 340px;
        gap: var(--_s12);
      }
      .summary {
        position: sticky;
        inset-block-start: 16px;
      }
    }
    @container (max-width: 879.98px) {
      .summary {
        position: sticky;
        inset-block-end: 0;
        z-index: 1;
        padding: var(--_s6) var(--_s8);
        gap: var(--_s4);
        box-shadow: var(--_shadow-2);
      }
      .summary > .title {
        position: absolute;
        clip-path: inset(50%);
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
      }
      .summary:not(.unfolded) > .lines,
      .summary:not(.unfolded) > .about,
      .summary > .availability.unknown,
      .summary > .centered {
        display: none;
      }
      .summary > .fold {
        justify-self: start;
      }
      .summary .totals {
        border: 0;
        padding: 0;
        min-block-size: 0;
      }
    }
    @container (max-width: 520px) {
      .number-row {
        grid-template-columns: minmax(0, 1fr) 44px;
      }
      .number-row > .field:nth-child(2) {
        grid-column: 1;
        grid-row: 2;
      }
    }
  `,
];
