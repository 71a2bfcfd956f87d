import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { consequencesStyles } from '../../ui/consequences.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  dialogs,
  consequencesStyles,
  css`
    dialog {
      inline-size: min(640px, calc(100vw - var(--_dialog-gap, 32px)));
    }
    .sides {
      display: grid;
      gap: var(--_s6);
      grid-template-columns: minmax(0, 1fr);
    }
    @container (min-width: 520px) {
      .sides {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
    .side {
      display: grid;
      gap: var(--_s6);
      align-content: start;
      padding: var(--_s8);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-m);
      background: var(--_sunken);
    }
    .side h3 {
      overflow-wrap: anywhere;
    }
    .side .kind {
      display: block;
      font-size: 0.93em;
      font-weight: 400;
      color: var(--_ink-2);
    }
    .side dl {
      display: grid;
      gap: var(--_s4);
    }
    .side dt {
      font-size: 0.93em;
      color: var(--_ink-2);
    }
    .amounts {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 var(--_s4);
      font-variant-numeric: tabular-nums;
    }
    .amounts .after {
      font-weight: 650;
    }
    .amounts svg.icon {
      align-self: center;
      color: var(--_ink-3);
    }
    .consequences > li:last-child {
      padding-block-end: 0;
    }
    .obstacles {
      display: grid;
      gap: var(--_s6);
    }
    .obstacles .notice > div {
      display: grid;
      gap: var(--_s2);
    }
    .items {
      margin-block-start: var(--_s2);
    }
    .items > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 var(--_s6);
      padding-block: var(--_s3);
      border-block-start: 1px solid var(--_line);
      color: var(--_ink);
    }
    .items .money {
      font-variant-numeric: tabular-nums;
      text-align: end;
    }
    .items .due {
      grid-column: 1;
      font-size: 0.93em;
      color: var(--_ink-2);
    }
    .items .due.late {
      color: var(--_bad);
    }
  `,
];
