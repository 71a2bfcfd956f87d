import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { inputs } from '../../ui/input.styles.js';
import { accountStyles } from './collective-invoice.accounts.styles.js';

const overviewStyles = css`
  header > p {
    margin-block-start: 4px;
  }
  header > .whose {
    margin-block-start: 12px;
  }
  .shape {
    display: grid;
    gap: calc(2 * var(--_space));
  }
  .shape > .skeleton {
    block-size: 96px;
    border-radius: var(--_radius-m);
  }
  .end {
    text-align: end;
  }
  .next {
    display: grid;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }
  .next .amount {
    margin-block: 4px;
    font-size: 2em;
    line-height: 1.2;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .changes {
    align-self: start;
    padding: 14px 16px;
    border-radius: var(--_radius-m);
    background: var(--_sunken);
  }
  .changes > ul {
    display: grid;
    gap: 4px;
    margin-block-start: 6px;
    color: var(--_ink-2);
  }
  .heading,
  .toolbar {
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
  }
  .none,
  .gap,
  .older {
    padding: calc(2 * var(--_space)) calc(3 * var(--_space));
  }
  .none > .button {
    margin-block-start: var(--_space);
  }
  .empty {
    display: grid;
    gap: var(--_space);
    max-inline-size: 64ch;
  }
  .invoice {
    display: grid;
    grid-template-columns: minmax(9em, 1fr) 7.5em 9.5em 4.6em 7em 18.5em;
    column-gap: 14px;
    align-items: center;
    padding: 10px calc(3 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  .headings > .invoice,
  .headings > .part {
    padding-block: 8px;
    background: var(--_sunken);
    color: var(--_ink-2);
    font-weight: 550;
  }
  .headings > div > span {
    font-size: 0.93em;
  }
  .invoice.canceled .total {
    color: var(--_ink-3);
    text-decoration: line-through;
  }
  .when {
    display: grid;
    justify-items: start;
    min-inline-size: 0;
  }
  button.name {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
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
  .when > button.name:hover,
  .who > button.name:hover {
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .total,
  .gross {
    font-weight: 600;
  }
  .documents {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .button.document {
    padding-inline: 10px;
    font-size: 0.93em;
  }
  .label {
    display: none;
    color: var(--_ink-3);
    font-weight: 400;
  }
  .back {
    margin-inline-start: -10px;
  }
  .opened {
    display: grid;
    gap: calc(2 * var(--_space)) calc(4 * var(--_space));
    grid-template-columns: minmax(0, 1fr);
  }
  .opened .facts {
    display: grid;
    gap: calc(1.5 * var(--_space));
    align-content: start;
  }
  .opened h3 {
    font-size: 1.286em;
    font-weight: 650;
  }
  .facts dl {
    display: grid;
    gap: 6px;
  }
  .facts dl > div {
    display: grid;
    grid-template-columns: minmax(8em, 11em) minmax(0, 1fr);
    gap: 12px;
  }
  dt {
    color: var(--_ink-3);
  }
  .sums {
    display: grid;
    align-content: start;
  }
  .sums > div {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 4px;
  }
  .sums > .ruled {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 6px;
    margin-block-start: 2px;
  }
  .sums > .grand {
    font-size: 1.15em;
    font-weight: 650;
  }
  .sums > .grand > dt {
    color: inherit;
  }
  .reasons {
    display: grid;
    gap: 4px;
    margin-block-start: var(--_space);
  }
  .apart {
    display: grid;
    gap: 4px;
    margin-block-start: 4px;
  }
  .papers {
    display: grid;
    gap: var(--_space);
    padding-block-start: calc(2 * var(--_space));
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 720px) {
    .next {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .next > .act {
      grid-column: 1 / -1;
    }
    .opened {
      grid-template-columns: minmax(0, 1fr) minmax(0, 22em);
    }
    .papers {
      grid-column: 1 / -1;
    }
  }
  @container (max-width: 919.98px) {
    .invoice {
      grid-template-columns: minmax(0, 1fr) auto auto;
      row-gap: 6px;
    }
    .headings > .invoice {
      display: none;
    }
    .invoice > .when {
      grid-area: 1 / 1;
    }
    .invoice > .state {
      grid-area: 1 / 2;
    }
    .invoice > .total {
      grid-area: 1 / 3;
      min-inline-size: 7em;
    }
    .invoice > .due {
      grid-area: 2 / 1;
    }
    .invoice > .count {
      grid-area: 2 / 2 / 3 / 4;
    }
    .invoice > .files {
      grid-area: 3 / 1 / 4 / -1;
    }
    .label {
      display: inline;
    }
    .count > .wide {
      display: none;
    }
  }
  @container (max-width: 479.98px) {
    .invoice {
      grid-template-columns: minmax(0, 1fr) auto;
      padding-inline: calc(2 * var(--_space));
    }
    .invoice > .total {
      grid-area: 1 / 2;
    }
    .invoice > .state {
      grid-area: 2 / 1;
    }
    .invoice > .count {
      grid-area: 2 / 2;
    }
    .invoice > .due {
      grid-area: 3 / 1 / 4 / -1;
    }
    .invoice > .files {
      grid-area: 4 / 1 / 5 / -1;
    }
    .heading,
    .toolbar,
    .none,
    .gap,
    .older,
    .padded {
      padding-inline: calc(2 * var(--_space));
    }
    .facts dl > div {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media print {
    .button,
    .toolbar > .input {
      display: none;
    }
    .card {
      box-shadow: none;
    }
  }
`;

export const styles = [...base, ...buttons, inputs, badges, overviewStyles, accountStyles];
