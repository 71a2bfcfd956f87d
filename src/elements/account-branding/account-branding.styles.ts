import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';
import { sidesStyles } from '../../ui/sides.js';
import { tokenValues } from '../../ui/tokens.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  dialogs,
  sidesStyles,
  css`
    .body {
      display: grid;
      align-content: start;
      gap: var(--_s10);
      grid-template-columns: minmax(0, 1fr);
    }
    .color {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_s4);
    }
    .color > [type='color'] {
      inline-size: calc(1.4 * var(--_control));
      block-size: 100%;
      padding: var(--_s1);
      border: 1px solid var(--_line-strong);
      border-radius: var(--_radius-s);
      background: var(--_surface);
      cursor: pointer;
    }
    .file {
      justify-self: start;
    }
    .file:has(:focus-visible) {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4);
    }
    .samples {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s6);
    }
    @container (min-width: 420px) {
      .samples {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    figure {
      display: grid;
      gap: var(--_s3);
      margin: 0;
      min-inline-size: 0;
    }
    figcaption {
      font-size: 0.93em;
      color: var(--_ink-3);
    }
    /* What is drawn here follows the theme around it, not what the dialog follows. */
    .sample {
      ${tokenValues}
      display: grid;
      align-content: start;
      gap: var(--_s6);
      padding: var(--_s8);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-m);
      background: var(--_surface);
      color: var(--_ink);
      font-family: var(--_font);
      overflow-wrap: anywhere;
    }
    .sample.light {
      color-scheme: light;
    }
    .sample.dark {
      color-scheme: dark;
    }
    .sample .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s3) var(--_s5);
      align-items: baseline;
    }
    .sample .name {
      font-family: var(--subsidiary-heading-font, inherit);
      font-weight: var(--subsidiary-heading-weight, 650);
    }
    .sample .like-link {
      color: var(--_accent);
      text-decoration: underline;
    }
  `,
];
