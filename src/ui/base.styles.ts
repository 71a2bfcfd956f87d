import { css } from 'lit';
import { tokens } from './tokens.js';

/** What every element starts from: text, headings, cards, stacks, focus. */
export const base = [
  tokens,
  css`
    :host {
      display: block;
      box-sizing: border-box;
      min-inline-size: 0;
      color: var(--_ink);
      font-family: var(--_font);
      font-size: max(0.875em, 14px);
      line-height: 1.45;
      text-align: start;
      container-type: inline-size;
    }
    :host([hidden]) {
      display: none;
    }
    /* Without ::before and ::after: a rule for all of them has the browser style two more boxes for every element. */
    * {
      box-sizing: border-box;
    }
    h1,
    h2,
    h3,
    p,
    ul,
    ol,
    dl,
    dd,
    fieldset,
    legend {
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    ul,
    ol {
      list-style: none;
    }
    h1 {
      font-size: 1.7em;
      line-height: 1.25;
      font-weight: 650;
      letter-spacing: -0.01em;
    }
    h2 {
      font-size: 1.286em;
      line-height: 1.3;
      font-weight: 650;
    }
    h3 {
      font-size: 1em;
      font-weight: 600;
    }
    h1:focus,
    h2:focus,
    h3:focus {
      outline: none;
    }
    a {
      color: var(--_accent);
    }
    .muted {
      color: var(--_ink-2);
    }
    .small {
      font-size: 0.9em;
      color: var(--_ink-3);
    }
    .number {
      font-variant-numeric: tabular-nums;
    }
    .money {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .card {
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-m);
      box-shadow: var(--_shadow-1);
    }
    .padded {
      padding: calc(3 * var(--_space));
    }
    .stack {
      display: grid;
      gap: calc(2 * var(--_space));
      grid-template-columns: minmax(0, 1fr);
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space);
    }
    .between {
      justify-content: space-between;
    }
    .end {
      justify-content: flex-end;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    :focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 2px;
    }
    svg.icon {
      inline-size: 1.15em;
      block-size: 1.15em;
      flex: none;
      fill: none;
      stroke: currentColor;
      stroke-width: 2;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
    :dir(rtl) > svg.icon.directed,
    :host(:dir(rtl)) svg.icon.directed {
      transform: scaleX(-1);
    }
    .skeleton {
      display: inline-block;
      min-block-size: 1em;
      border-radius: var(--_radius-s);
      background: var(--_line);
      animation: pulse 1.4s ease-in-out 150ms infinite alternate;
      opacity: 0.4;
    }
    @keyframes pulse {
      from {
        opacity: 0.4;
      }
      to {
        opacity: 0.9;
      }
    }
    @media (prefers-reduced-motion: reduce) {
      *,
      *::before,
      *::after {
        animation: none !important;
        transition: none !important;
      }
    }
  `,
];
