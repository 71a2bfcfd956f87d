import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { consequencesStyles } from '../../ui/consequences.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  consequencesStyles,
  css`
    .heading {
      font-size: 1.6em;
      letter-spacing: -0.01em;
    }
    .steps {
      display: flex;
      gap: var(--_space);
      margin-block: calc(2 * var(--_space)) calc(3 * var(--_space));
    }
    .steps > li {
      flex: 1;
      padding-block-start: 8px;
      border-block-start: 3px solid var(--_line);
      color: var(--_ink-3);
      font-size: 0.93em;
      font-weight: 550;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .steps > li.done {
      border-color: var(--_ok);
      color: var(--_ok);
    }
    .steps > li[aria-current] {
      border-color: var(--_accent);
      color: var(--_accent);
    }
    .title {
      font-size: 1.2em;
      font-weight: 650;
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      justify-content: flex-end;
      gap: var(--_space);
      margin-block-start: calc(2 * var(--_space));
    }
    form > .small {
      margin-block-start: calc(2 * var(--_space));
    }
    .narrow {
      max-inline-size: 760px;
    }
    .notes {
      display: grid;
      gap: var(--_space);
      margin-block-end: calc(2 * var(--_space));
    }
    .notes:empty {
      display: none;
    }
    .centered {
      text-align: center;
    }
    .facts {
      display: grid;
      grid-template-columns: minmax(120px, auto) minmax(0, 1fr);
      gap: 8px 16px;
    }
    .facts > dt {
      color: var(--_ink-3);
    }
    .facts > dd {
      overflow-wrap: anywhere;
    }
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(2 * var(--_space));
      align-items: start;
    }
    .w-s {
      inline-size: 64px;
    }
    .w-m {
      inline-size: 140px;
    }
    .w-l {
      inline-size: 260px;
      max-inline-size: 100%;
    }
    @container (min-width: 880px) {
      .sides {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    @container (max-width: 520px) {
      .steps > li:not([aria-current]) {
        flex: 0 0 32px;
        overflow: hidden;
        white-space: nowrap;
      }
      .steps > li:not([aria-current]) > .step-name {
        position: absolute;
        clip-path: inset(50%);
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
      }
      .buttons > .button {
        flex: 1 1 auto;
      }
      .padded {
        padding: calc(2 * var(--_space));
      }
    }
  `,
];
