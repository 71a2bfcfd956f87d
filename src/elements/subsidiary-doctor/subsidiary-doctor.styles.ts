import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';

export const styles = [
  ...base,
  ...buttons,
  badges,
  css`
    ::slotted([slot='heading']) {
      margin: 0;
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: start;
      justify-content: space-between;
      gap: var(--_s6) var(--_s8);
    }
    header > .words {
      display: grid;
      gap: var(--_s2);
      flex: 1 1 24em;
      max-inline-size: 44em;
    }
    .counts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4);
    }
    .said:empty {
      display: none;
    }
    textarea {
      inline-size: 100%;
      min-block-size: 16em;
      padding: var(--_s6);
      border: 1px solid var(--_line-strong);
      border-radius: var(--_radius-s);
      background: var(--_surface);
      color: var(--_ink);
      font-family: ui-monospace, monospace;
      font-size: 0.9em;
    }
    section.group {
      padding: var(--_s8) var(--_s10);
      overflow-wrap: anywhere;
    }
    section.group > .top {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: var(--_s2) var(--_s8);
    }
    section.group h3 {
      font-size: 1.07em;
    }
    li {
      display: grid;
      grid-template-columns: 1.15em minmax(0, 1fr);
      gap: var(--_s2) var(--_s6);
      padding-block: var(--_s6);
    }
    li + li {
      border-block-start: 1px solid var(--_line);
    }
    .group > ul > li:last-child {
      padding-block-end: 0;
    }
    li > svg.icon {
      margin-block-start: 0.15em;
      color: var(--_ink-3);
    }
    li.wrong > svg.icon {
      color: var(--_bad);
    }
    li.doubtful > svg.icon {
      color: var(--_warn);
    }
    li.right > svg.icon {
      color: var(--_ok);
    }
    li > .what {
      display: grid;
      gap: var(--_s3);
      min-inline-size: 0;
    }
    li h4 {
      margin: 0;
      font-size: 1em;
      font-weight: 600;
    }
    li.right h4 {
      font-weight: inherit;
    }
    .what > p {
      max-inline-size: 60em;
    }
    summary {
      inline-size: fit-content;
      min-block-size: 24px;
      padding-block: var(--_s1);
      color: var(--_ink-2);
      cursor: pointer;
    }
    details.rest {
      margin-block-start: var(--_s4);
    }
    details.rest > summary {
      font-weight: 550;
    }
    .facts {
      display: grid;
      gap: var(--_s1);
      padding: var(--_s4) var(--_s6);
      border-radius: var(--_radius-s);
      background: var(--_sunken);
      color: var(--_ink-2);
      font-family: ui-monospace, monospace;
      font-size: 0.9em;
    }
    .facts > li {
      display: block;
      padding: 0;
      border: 0;
    }
    .code {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: start;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-s);
      background: var(--_sunken);
    }
    .code > pre {
      margin: 0;
      padding: var(--_s6);
      overflow-x: auto;
      font-family: ui-monospace, monospace;
      font-size: 0.9em;
      line-height: 1.5;
      tab-size: 2;
    }
    .code > .button {
      margin: var(--_s3);
    }
    .busy {
      min-block-size: 12em;
    }
    @container (inline-size < 560px) {
      section.group {
        padding-inline: var(--_s8);
      }
      .code {
        grid-template-columns: minmax(0, 1fr);
      }
      .code > .button {
        justify-self: start;
        margin-block-start: 0;
      }
    }
  `,
];
