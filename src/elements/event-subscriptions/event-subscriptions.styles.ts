import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  ...forms,
  badges,
  css`
    ::slotted([slot='heading']) {
      margin: 0;
    }
    :host {
      container-type: inline-size;
    }
    header {
      display: grid;
      gap: var(--_s2);
    }
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s6);
      padding: var(--_s8) var(--_s10);
      overflow-wrap: anywhere;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s2) var(--_s6);
      align-items: baseline;
    }
    .facts {
      display: grid;
      gap: var(--_s1);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4);
    }
    .start {
      justify-self: start;
    }
    fieldset {
      display: grid;
      gap: var(--_s4);
      margin: 0;
      padding: 0;
      border: 0;
    }
    .groups {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
      gap: var(--_s4) var(--_s8);
      padding-inline-start: calc(3.5 * var(--_s4));
    }
    .secret {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_s4);
      align-items: end;
    }
    #secret:focus,
    #sure:focus,
    h3:focus {
      outline: none;
    }
    @container (inline-size < 480px) {
      .secret {
        grid-template-columns: minmax(0, 1fr);
      }
      .secret > .button {
        justify-self: start;
      }
    }
    .secret .input {
      font-family: ui-monospace, monospace;
    }
    .sent {
      display: grid;
      gap: 0;
      border-block-start: 1px solid var(--_line);
    }
    .sent > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_s1) var(--_s6);
      align-items: baseline;
      padding-block: var(--_s4);
    }
    .sent > li + li {
      border-block-start: 1px solid var(--_line);
    }
    .sent > li > .small {
      grid-column: 1 / -1;
    }
    .fate:empty,
    .said:empty {
      display: none;
    }
    .shape > .skeleton {
      display: block;
      block-size: 3em;
    }
  `,
];
