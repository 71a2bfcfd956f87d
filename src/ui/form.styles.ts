import { css } from 'lit';
import { inputs } from './input.styles.js';

/** Fields, choices and their errors. */
export const forms = [
  inputs,
  css`
    .field {
      display: grid;
      gap: 6px;
      align-content: start;
      min-inline-size: 0;
    }
    .field > label,
    .field > .label,
    legend {
      font-weight: 550;
    }
    legend {
      margin-block-end: 8px;
    }
    .field > .hint {
      font-size: 0.93em;
      color: var(--_ink-3);
    }
    .field > .error,
    .error {
      display: flex;
      gap: 6px;
      font-size: 0.93em;
      color: var(--_bad);
    }
    .error svg.icon {
      margin-block-start: 0.15em;
    }
    textarea.input {
      resize: vertical;
      min-block-size: 88px;
    }
    .input[aria-invalid='true'] {
      border-color: var(--_bad);
      box-shadow: 0 0 0 1px var(--_bad);
    }
    .fields {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(2 * var(--_space));
    }
    @container (min-width: 560px) {
      .fields {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
      .fields > .whole {
        grid-column: 1 / -1;
      }
    }
    .check {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: 2px 10px;
      align-items: start;
      cursor: pointer;
    }
    .check > input {
      inline-size: 18px;
      block-size: 18px;
      margin: 2px 0 0;
      accent-color: var(--_accent);
    }
    .check > .hint {
      grid-column: 2;
      font-size: 0.93em;
      color: var(--_ink-3);
    }
    .choice {
      position: relative;
      display: grid;
      gap: var(--_space);
      align-content: start;
      padding: calc(2.5 * var(--_space));
      border: 1px solid var(--_line);
      border-radius: var(--_radius-m);
      background: var(--_surface);
      cursor: pointer;
    }
    .choice:hover {
      border-color: var(--_line-strong);
    }
    .choice > input {
      position: absolute;
      inset: 0;
      inline-size: 100%;
      block-size: 100%;
      margin: 0;
      opacity: 0;
      cursor: pointer;
    }
    .choice:has(> input[aria-disabled='true']) {
      border-style: dashed;
      background: none;
    }
    .choice > input[aria-disabled='true'] {
      cursor: not-allowed;
    }
    .choice:has(> input:checked) {
      border-color: var(--_accent);
      background: var(--_accent-soft);
      box-shadow: inset 0 0 0 1px var(--_accent);
    }
    .choice:has(> input:focus-visible) {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .choices {
      display: grid;
      gap: calc(2 * var(--_space));
      grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
    }
    @media (forced-colors: active) {
      .choice:has(> input:checked) {
        outline: 3px solid Highlight;
      }
    }
  `,
];
