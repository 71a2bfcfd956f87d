import { css } from 'lit';
import { plainButtons } from './plain-button.styles.js';

/** Buttons that stand out, take their time, or look like a link. */
export const actionButtons = css`
  .button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent), var(--_ink) 14%);
  }
  .button.danger {
    border-color: var(--_bad);
    background: var(--_bad);
    color: var(--_on-bad);
  }
  .button.danger:hover {
    background: color-mix(in srgb, var(--_bad), var(--_ink) 14%);
  }
  .button.large {
    min-block-size: 44px;
    padding-inline: var(--_s10);
  }
  .button.wide {
    inline-size: 100%;
  }
  .button[aria-disabled='true'] {
    opacity: 0.6;
    cursor: not-allowed;
  }
  .button[aria-busy='true'] {
    cursor: progress;
  }
  .button[aria-busy='true']::after {
    content: '';
    box-sizing: border-box;
    inline-size: 1em;
    block-size: 1em;
    border: 2px solid currentColor;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 360deg;
    }
  }
  .text-button {
    padding: var(--_s1) 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 550;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
    min-block-size: 24px;
  }
  @media (forced-colors: active) {
    .button.primary,
    .button.danger {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
  }
`;

/** Buttons, and links that look like one. */
export const buttons = [plainButtons, actionButtons];
