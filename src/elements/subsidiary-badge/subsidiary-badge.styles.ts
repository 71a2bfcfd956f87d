import { css } from 'lit';
import { tokens } from '../../ui/tokens.js';

/** A number in a line of text: as high as the line, so that nothing moves when it comes. */
export const styles = [
  tokens,
  css`
    :host {
      display: inline-block;
    }
    :host([hidden]) {
      display: none;
    }
    .count {
      display: inline-block;
      box-sizing: border-box;
      min-inline-size: 1.6em;
      padding-inline: 0.5em;
      border-radius: 1em;
      background: var(--_warn-soft);
      color: var(--_warn);
      font: 650 0.85em / 1.6 var(--_font);
      font-variant-numeric: tabular-nums;
      text-align: center;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      .count {
        border: 1px solid;
      }
    }
  `,
];
