import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { forms } from '../../ui/form.styles.js';
import { ruleStyles } from './call-forwarding.rule-styles.js';

export const styles = [
  ...base,
  ...buttons,
  forms,
  badges,
  ruleStyles,
  css`
    ::slotted([slot='heading']) {
      margin: 0;
    }
    .lines {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s6);
    }
    .line {
      position: relative;
    }
    .many > .line {
      /* Of hundreds of cards only those in sight are laid out. */
      content-visibility: auto;
      contain-intrinsic-block-size: auto 82px;
    }
    /* What is cut off at the edge of a card that is not laid out: its focus ring. */
    .many > .line:focus-within {
      content-visibility: visible;
    }
    .line > .power {
      position: absolute;
      z-index: 1;
      inset-block-start: 16px;
      inset-inline-end: calc(2.5 * var(--_s4));
    }
    .line > .power + details > summary {
      padding-inline-end: calc(2.5 * var(--_s4) + calc(3.5 * var(--_s8)));
    }
    .now {
      flex: 1 0 100%;
      padding-inline-start: calc(3.5 * var(--_s4));
    }
    .name {
      margin-inline-start: var(--_s4);
      color: var(--_ink-2);
      font-weight: 450;
      unicode-bidi: isolate;
    }
    .time {
      display: block;
      color: var(--_ink);
    }
    .aside {
      padding: 0 var(--_s10);
    }
    .aside:has(.notice) {
      padding-block-end: var(--_s8);
    }
    .tools {
      display: flex;
      flex-wrap: wrap;
      align-items: end;
      gap: var(--_s6);
    }
    .tools > .field {
      flex: 1 1 240px;
    }
    .tools > .row {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4);
    }
    .tools > .found {
      flex: 1 0 100%;
    }
    .found:empty,
    .warnings:empty {
      display: none;
    }
    .line > details > summary {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_s2) var(--_s6);
      min-block-size: 56px;
      padding: var(--_s4) var(--_s10);
      border-radius: var(--_radius-m);
      cursor: pointer;
      list-style: none;
    }
    .line > details > summary::-webkit-details-marker {
      display: none;
    }
    .line > details > summary > svg.icon {
      color: var(--_ink-3);
      transition: rotate var(--_motion) ease-out;
    }
    details[open] > summary > svg.icon {
      rotate: 180deg;
    }
    .line > details > summary > h3 {
      flex: 1 1 auto;
      font-size: 1.07em;
    }
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s8);
      padding: 0 var(--_s10) var(--_s10);
    }
    .rule {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s6);
      padding-block: var(--_s6);
      border-block-start: 1px solid var(--_line);
    }
    .switch {
      display: grid;
      grid-template-columns: auto minmax(0, 1fr);
      gap: var(--_s1) var(--_s6);
      align-content: start;
      cursor: pointer;
    }
    .switch > button {
      grid-row: 1 / 3;
    }
    :is(.switch > button, .power) {
      position: relative;
      inline-size: 40px;
      block-size: 24px;
      padding: 0;
      border: 1px solid var(--_line-strong);
      border-radius: 99px;
      background: var(--_sunken);
      cursor: pointer;
      transition: background-color var(--_motion) ease-out;
    }
    :is(.switch > button, .power)::before {
      content: '';
      position: absolute;
      inset-block-start: 3px;
      inset-inline-start: 3px;
      inline-size: 16px;
      block-size: 16px;
      border-radius: 50%;
      background: var(--_line-strong);
      transition: inset-inline-start var(--_motion) ease-out;
    }
    :is(.switch > button, .power)[aria-checked='true'] {
      border-color: var(--_accent);
      background: var(--_accent);
    }
    :is(.switch > button, .power)[aria-checked='true']::before {
      inset-inline-start: 19px;
      background: var(--_on-accent);
    }
    .switch > strong {
      font-weight: 550;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_s4);
      padding-block-start: var(--_s8);
      border-block-start: 1px solid var(--_line);
    }
    .actions > .small {
      flex: 1 1 200px;
    }
    .fate:empty,
    .saved:empty {
      display: none;
    }
    .sides {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr));
      gap: var(--_s6);
      margin-block-start: var(--_s4);
    }
    .sides > div {
      padding: var(--_s6);
      border: 1px solid var(--_line);
      border-radius: var(--_radius-s);
      color: var(--_ink);
    }
    .none {
      padding: clamp(var(--_s12), 6cqi, calc(3 * var(--_s8))) var(--_s12);
      text-align: center;
    }
    .shape {
      block-size: 56px;
      inline-size: 100%;
      border-radius: var(--_radius-m);
    }
    @media (forced-colors: active) {
      :is(.switch > button, .power)[aria-checked='true'] {
        forced-color-adjust: none;
        background: Highlight;
      }
      :is(.switch > button, .power)::before {
        forced-color-adjust: none;
        background: ButtonText;
      }
    }
    @container (min-width: 640px) {
      .rule {
        grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
        align-items: start;
      }
    }
    @container (max-width: 479.98px) {
      .actions > .button {
        flex: 1 1 auto;
      }
    }
  `,
];
