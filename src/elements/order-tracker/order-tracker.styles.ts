import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  dialogs,
  css`
    .order {
      display: grid;
      gap: var(--_s6);
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_s2) var(--_s8);
    }
    .steps {
      display: grid;
      gap: var(--_s5);
    }
    .steps > li {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_s5);
      margin: 0;
      overflow-wrap: anywhere;
    }
    .small {
      display: block;
      font-weight: normal;
    }
    .steps svg.icon {
      margin-block-start: 0.15em;
      color: var(--_ink-3);
    }
    [data-state='done'] > svg.icon {
      color: var(--_ok);
    }
    [data-state='open'] {
      font-weight: 600;
    }
    [data-state='open'] > svg.icon {
      color: var(--_warn);
    }
    [data-state='failed'] > svg.icon {
      color: var(--_bad);
    }
    [data-state='later'] {
      color: var(--_ink-2);
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4);
    }
    .not-yet {
      padding: var(--_s6) var(--_s8);
      border-radius: var(--_radius-m);
      background: var(--_sunken);
    }
    .not-yet > * {
      margin: 0;
    }
    .not-yet > h4 {
      font-size: 1em;
    }
    .not-yet > ul {
      margin-block: var(--_s2);
      padding-inline-start: 1.2em;
      list-style: disc;
    }
  `,
];
