import { css } from 'lit';
import { notices } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  notices,
  ...forms,
  css`
    ::slotted([slot='heading']) {
      margin: 0;
    }
    header {
      display: grid;
      gap: var(--_s2);
    }
    .tools {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(150px, 100%), 1fr));
      gap: var(--_s6);
      align-items: end;
    }
    .tools > .button {
      justify-self: start;
      min-block-size: 44px;
    }
    .systems {
      justify-self: start;
      margin-block-start: var(--_s4);
    }
    .told {
      display: block;
      margin-block: var(--_s4);
      padding: var(--_s8) var(--_s10);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-m);
    }
    .only {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s2) var(--_s6);
      align-items: baseline;
    }
    .only > strong:focus {
      outline: none;
    }
    .plain {
      padding: 0;
      min-block-size: 24px;
      border: 0;
      background: none;
      color: var(--_accent);
      font: inherit;
      text-align: start;
      text-decoration: underline;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    .plain:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .day > h3 {
      padding: var(--_s5) var(--_s8);
      border-block-end: 1px solid var(--_line);
    }
    .entry {
      display: grid;
      grid-template-columns: 5.5em minmax(0, 1fr);
      gap: var(--_s2) var(--_s6);
      padding: var(--_s5) var(--_s8);
      scroll-margin: calc(2.5 * var(--_s8));
    }
    .entry + .entry {
      border-block-start: 1px solid var(--_line);
    }
    .entry:focus {
      outline: none;
    }
    .entry:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }
    time {
      white-space: nowrap;
      color: var(--_ink-2);
      font-variant-numeric: tabular-nums;
    }
    .deed {
      overflow-wrap: anywhere;
    }
    .more {
      justify-self: center;
    }
    .empty {
      display: grid;
      gap: var(--_s4);
      justify-items: start;
    }
    .shape {
      display: grid;
      gap: var(--_s8);
      padding: var(--_s8);
    }
    .shape > .skeleton {
      block-size: 2.4em;
    }
    .small:empty {
      display: none;
    }
    @container (max-width: 479.98px) {
      .entry {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `,
];
