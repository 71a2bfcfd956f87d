import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  css`
    ::slotted([slot='heading']) {
      margin: 0;
    }
    header {
      display: grid;
      gap: var(--_s2);
    }
    section.kind {
      padding: var(--_s8) var(--_s10) 0;
      overflow-wrap: anywhere;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_s4) var(--_s8);
      align-items: center;
      padding-block: var(--_s6);
    }
    li + li {
      border-block-start: 1px solid var(--_line);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: var(--_s4);
    }
    .wide {
      grid-column: 1 / -1;
    }
    .wide:empty,
    .said:empty {
      display: none;
    }
    form {
      display: grid;
      gap: var(--_s6);
      max-inline-size: 460px;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4) var(--_s8);
    }
    .shape > .skeleton {
      display: block;
      block-size: 3em;
      margin-block-end: var(--_s6);
    }
    :host {
      container-type: inline-size;
    }
    @container (inline-size < 640px) {
      li {
        grid-template-columns: minmax(0, 1fr);
      }
      .acts {
        justify-content: start;
      }
    }
  `,
];
