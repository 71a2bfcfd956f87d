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
      gap: 4px;
    }
    section.kind {
      padding: calc(2 * var(--_space)) calc(2.5 * var(--_space)) 0;
      overflow-wrap: anywhere;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 8px 16px;
      align-items: center;
      padding-block: 12px;
    }
    li + li {
      border-block-start: 1px solid var(--_line);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      justify-content: end;
      gap: 8px;
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
      gap: 12px;
      max-inline-size: 460px;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
    }
    .shape > .skeleton {
      display: block;
      block-size: 3em;
      margin-block-end: 12px;
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
