import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { inputs } from '../../ui/input.styles.js';
import { accountStyles } from './collective-invoice.accounts.styles.js';

const overviewStyles = css`
  header > p {
    margin-block-start: var(--_s2);
  }
  header > .whose {
    margin-block-start: var(--_s6);
  }
  .shape {
    display: grid;
    gap: var(--_s8);
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
    gap: var(--_s8) calc(2 * var(--_s8));
    grid-template-columns: minmax(0, 1fr);
  }
  .next .amount {
    margin-block: var(--_s2);
    font-size: 2em;
    line-height: 1.2;
    font-weight: 650;
    letter-spacing: -0.01em;
  }
  .changes {
    align-self: start;
    padding: calc(3.5 * var(--_s2)) var(--_s8);
    border-radius: var(--_radius-m);
    background: var(--_sunken);
  }
  .changes > ul {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s3);
    color: var(--_ink-2);
  }
  .heading,
  .toolbar {
    padding: var(--_s8) var(--_s12);
  }
  .none,
  .gap,
  .older {
    padding: var(--_s8) var(--_s12);
  }
  .none > .button {
    margin-block-start: var(--_s4);
  }
  .empty {
    display: grid;
    gap: var(--_s4);
    max-inline-size: 64ch;
  }
  .invoice {
    display: grid;
    grid-template-columns: minmax(9em, 1fr) 7.5em 9.5em 4.6em 7em 18.5em;
    column-gap: calc(3.5 * var(--_s2));
    align-items: center;
    padding: var(--_s5) var(--_s12);
    border-block-start: 1px solid var(--_line);
  }
  .headings > .invoice,
  .headings > .part {
    padding-block: var(--_s4);
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
    gap: var(--_s3);
    min-block-size: 28px;
    margin-inline: calc(-1 * var(--_s2));
    padding: 0 var(--_s2);
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    text-align: start;
    overflow-wrap: anywhere;
    cursor: pointer;
    /* The line below it is close. */
    outline-offset: -2px;
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
    gap: var(--_s3);
  }
  .button.document {
    padding-inline: var(--_s5);
    font-size: 0.93em;
  }
  .label {
    display: none;
    color: var(--_ink-3);
    font-weight: 400;
  }
  .back {
    margin-inline-start: calc(-1 * var(--_s5));
  }
  .opened {
    display: grid;
    gap: var(--_s8) calc(2 * var(--_s8));
    grid-template-columns: minmax(0, 1fr);
  }
  .opened .facts {
    display: grid;
    gap: var(--_s6);
    align-content: start;
  }
  .opened h3 {
    font-size: 1.286em;
    font-weight: 650;
  }
  .facts dl {
    display: grid;
    gap: var(--_s3);
  }
  .facts dl > div {
    display: grid;
    grid-template-columns: minmax(8em, 11em) minmax(0, 1fr);
    gap: var(--_s6);
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
    gap: var(--_s8);
    padding-block: var(--_s2);
  }
  .sums > .ruled {
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_s3);
    margin-block-start: var(--_s1);
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
    gap: var(--_s2);
    margin-block-start: var(--_s4);
  }
  .apart {
    display: grid;
    gap: var(--_s2);
    margin-block-start: var(--_s2);
  }
  .papers {
    display: grid;
    gap: var(--_s4);
    padding-block-start: var(--_s8);
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
      row-gap: var(--_s3);
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
      padding-inline: var(--_s8);
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
      padding-inline: var(--_s8);
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
