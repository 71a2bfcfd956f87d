import { css } from 'lit';
import { inputs } from './input.styles.js';

/** Fields, choices and their errors. */
export const forms = [
  inputs,
  css`
    .field {
      display: grid;
      gap: var(--_s3);
      align-content: start;
      min-inline-size: 0;
    }
    .field > label,
    .field > .label,
    legend {
      font-weight: 550;
    }
    legend {
      margin-block-end: var(--_s4);
    }
    .field > .hint {
      font-size: 0.93em;
      color: var(--_ink-3);
    }
    .field > .error,
    .error {
      display: flex;
      gap: var(--_s3);
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
      gap: var(--_s8);
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
      gap: var(--_s1) var(--_s5);
      align-items: start;
      cursor: pointer;
    }
    .check > input {
      inline-size: 18px;
      block-size: 18px;
      margin: var(--_s1) 0 0;
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
      gap: var(--_s4);
      align-content: start;
      padding: var(--_s10);
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
      gap: var(--_s8);
      grid-template-columns: repeat(auto-fit, minmax(min(260px, 100%), 1fr));
    }
    @media (forced-colors: active) {
      .choice:has(> input:checked) {
        outline: 3px solid Highlight;
      }
    }
  `,
];
