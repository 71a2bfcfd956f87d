import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { attentionStyles } from './subsidiary-management.attention.js';
import { figuresStyles } from './subsidiary-management.figures.js';
import { headStyles } from './subsidiary-management.head.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  figuresStyles,
  headStyles,
  attentionStyles,
  css`
    .screen {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(2 * var(--_space));
    }
    .back {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      margin-block-end: 4px;
    }
    .flash {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    dialog.drawer {
      position: fixed;
      inset: 0 0 0 auto;
      inline-size: min(480px, 100vw);
      max-inline-size: 100vw;
      block-size: 100dvh;
      max-block-size: 100dvh;
      margin: 0;
      padding: 0;
      border: 0;
      background: var(--_surface);
      color: var(--_ink);
      box-shadow: var(--_shadow-2);
      overflow: auto;
      overscroll-behavior: contain;
    }
    dialog.drawer:dir(rtl) {
      inset: 0 auto 0 0;
    }
    dialog.drawer[open] {
      animation: slide var(--_motion) ease-out;
    }
    dialog.drawer::backdrop {
      background: rgb(10 15 28 / 45%);
    }
    dialog.drawer > *::part(panel) {
      border: 0;
      border-radius: 0;
      box-shadow: none;
    }
    @keyframes slide {
      from {
        opacity: 0;
        translate: 24px 0;
      }
    }
  `,
];
