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
      gap: 4px;
    }
    .card {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 12px;
      padding: calc(2 * var(--_space)) calc(2.5 * var(--_space));
      overflow-wrap: anywhere;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: baseline;
    }
    .facts {
      display: grid;
      gap: 2px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    .start {
      justify-self: start;
    }
    fieldset {
      display: grid;
      gap: 8px;
      margin: 0;
      padding: 0;
      border: 0;
    }
    .groups {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(200px, 100%), 1fr));
      gap: 8px 16px;
      padding-inline-start: 28px;
    }
    .secret {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 8px;
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
      gap: 2px 12px;
      align-items: baseline;
      padding-block: 8px;
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
