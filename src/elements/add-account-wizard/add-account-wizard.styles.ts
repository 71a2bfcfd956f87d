import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { consequencesStyles } from '../../ui/consequences.js';
import { preconditionStyles } from '../../ui/preconditions.js';
import { facts } from '../../ui/facts.styles.js';
import { forms } from '../../ui/form.styles.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  facts,
  consequencesStyles,
  preconditionStyles,
  css`
    .heading {
      font-size: 1.6em;
      letter-spacing: -0.01em;
    }
    .steps {
      display: flex;
      gap: var(--_s4);
      margin-block: var(--_s8) var(--_s12);
    }
    .steps > li {
      flex: 1;
      padding-block-start: var(--_s4);
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
      gap: var(--_s4);
      margin-block-start: var(--_s8);
    }
    form > .small {
      margin-block-start: var(--_s8);
    }
    .narrow {
      max-inline-size: 760px;
    }
    .notes {
      display: grid;
      gap: var(--_s4);
      margin-block-end: var(--_s8);
    }
    .notes:empty {
      display: none;
    }
    .centered {
      text-align: center;
    }
    @container (min-width: 560px) {
      .facts {
        grid-template-columns: 13em minmax(0, 1fr);
      }
    }
    .sides {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s8);
      align-items: start;
    }
    .takes {
      display: grid;
      gap: var(--_s3);
    }
    .other > summary {
      padding: var(--_s8) var(--_s12);
      border-radius: inherit;
      outline-offset: -2px;
      font-weight: 600;
      cursor: pointer;
    }
    .other > form {
      padding: var(--_s4) var(--_s12) var(--_s12);
    }
    .other .buttons {
      margin-block-start: 0;
    }
    .needs {
      padding-inline-start: 1.2em;
      list-style: disc;
    }
    .needs > li {
      padding-block: var(--_s2);
    }
    [name='credentials']::slotted(label) {
      font-weight: 550;
    }
    [name='credentials']::slotted(input) {
      box-sizing: border-box;
      inline-size: 100%;
      min-block-size: 44px;
      margin-block-end: var(--_s4);
      padding-inline: var(--_s6);
      border: 1px solid var(--_line-strong);
      border-radius: var(--_radius-s);
      background: var(--_surface);
      color: inherit;
      font: inherit;
    }
    [name='credentials']::slotted(input:focus-visible) {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    [name='credentials']::slotted(p:not([hidden])) {
      margin: 0 0 var(--_s4);
      color: var(--_bad);
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
      .steps:has([aria-current]) > li:not([aria-current]) {
        flex: 0 0 32px;
      }
      .steps > li:not([aria-current]) {
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
        padding: var(--_s8);
      }
    }
  `,
];
