import { css } from 'lit';
import { tokens } from './tokens.js';

/** What everything is drawn with: the text of the host, tokens, icons, focus. */
export const ground = [
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
    .row {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_s4);
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
      outline: 2px solid var(--_focus);
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
