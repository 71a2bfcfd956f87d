import { css } from 'lit';
import { badges } from '../../ui/badge.styles.js';
import { base } from '../../ui/base.styles.js';
import { buttons } from '../../ui/button.styles.js';
import { dialogs } from '../../ui/dialog.styles.js';
import { forms } from '../../ui/form.styles.js';
import { ownStyles } from './bulk-link.own.styles.js';

export const styles = [
  ...base,
  ...buttons,
  ...forms,
  badges,
  dialogs,
  css`
    :host {
      container-type: inline-size;
    }
    .screen {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--_s8);
    }
    .others {
      display: inline-flex;
      gap: var(--_s4);
      align-items: center;
      margin-block-end: var(--_s4);
    }
    .head-of {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s2) var(--_s6);
      align-items: center;
    }
    h2 {
      font-size: 1.6em;
      letter-spacing: -0.01em;
      overflow-wrap: anywhere;
    }
    textarea {
      min-block-size: 9em;
      font-variant-numeric: tabular-nums;
    }
    #message {
      min-block-size: 5em;
    }
    .drop {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4) var(--_s6);
      align-items: center;
      padding: calc(3.5 * var(--_s2)) var(--_s8);
      border: 1px dashed var(--_line-strong);
      border-radius: var(--_radius-m);
      background: var(--_sunken);
      color: var(--_ink-2);
    }
    .drop.over {
      border-color: var(--_accent);
      background: var(--_accent-soft);
    }
    .drop > .text-button,
    .drop.own > .button {
      margin-inline-start: auto;
    }
    .file {
      position: relative;
    }
    .file:has(:focus-visible) {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s4);
    }
    .jobs > h3 {
      padding: var(--_s8) var(--_s10) var(--_s4);
    }
    .jobs li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_s2) var(--_s6);
      align-items: center;
      padding-inline-end: var(--_s10);
      border-block-start: 1px solid var(--_line);
    }
    .job {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_s1) var(--_s8);
      padding-block: var(--_s5);
      padding-inline: var(--_s10) 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
      cursor: pointer;
    }
    .job > .name {
      grid-column: 1 / -1;
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .job:hover > .name {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .job:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }
    .reading {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
      gap: var(--_s8);
      align-items: end;
    }
    .reading > .check {
      padding-block-end: var(--_s4);
    }
    .scroller {
      overflow-x: auto;
      border: 1px solid var(--_line);
      border-radius: var(--_radius-m);
    }
    .scroller:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 2px;
    }
    table {
      border-collapse: collapse;
      min-inline-size: 100%;
    }
    th,
    td {
      padding: var(--_s4) var(--_s6);
      text-align: start;
      vertical-align: top;
      max-inline-size: 22em;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    th {
      background: var(--_sunken);
      font-weight: 400;
    }
    th > label {
      display: block;
      margin-block-end: var(--_s2);
      overflow: hidden;
      text-overflow: ellipsis;
    }
    th > select {
      min-inline-size: 11em;
    }
    td {
      border-block-start: 1px solid var(--_line);
    }
    td.unused {
      color: var(--_ink-3);
    }
    .facts {
      display: grid;
      gap: var(--_s4);
    }
    .prices {
      display: grid;
      grid-template-columns: auto auto;
      gap: var(--_s1) var(--_s8);
      justify-content: start;
      margin-block-start: var(--_s2);
    }
    .prices > dt {
      color: var(--_ink-2);
    }
    .prices > dd {
      text-align: end;
      font-weight: 600;
    }
    progress {
      inline-size: 100%;
      accent-color: var(--_accent);
    }
    .said:empty,
    .fate:empty {
      display: none;
    }
    #sure:focus {
      outline: none;
    }
    .rows-of {
      overflow: hidden;
    }
    .groups {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s2);
      padding: var(--_s4);
    }
    .groups > [aria-pressed='true'] {
      background: var(--_accent-soft);
      color: var(--_accent);
    }
    .gap,
    .none {
      padding: var(--_s8);
    }
    .row-of {
      display: grid;
      grid-template-columns: calc(6 * var(--_s4)) minmax(0, 1fr) minmax(0, 1.3fr) var(--_control);
      gap: 0 var(--_s8);
      align-items: center;
      box-sizing: border-box;
      padding: var(--_s3) var(--_s8);
      border-block-start: 1px solid var(--_line);
      background: var(--_surface);
      block-size: 4.2em;
      overflow: hidden;
    }
    .headings > .row-of {
      block-size: auto;
      color: var(--_ink-3);
    }
    .line {
      display: block;
      overflow: hidden;
      white-space: nowrap;
      text-overflow: ellipsis;
    }
    .name {
      font-weight: 600;
    }
    .how {
      display: grid;
      gap: var(--_s1);
      justify-items: start;
      min-inline-size: 0;
    }
    .why {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 1;
      overflow: hidden;
    }
    .why:empty {
      display: none;
    }
    .about {
      min-inline-size: 0;
    }
    [data-windowed] {
      position: relative;
      block-size: clamp(20em, 100dvh - 20em, 46em);
      overflow-y: auto;
      overflow-anchor: none;
      contain: strict;
    }
    [data-windowed] .canvas {
      position: relative;
    }
    [data-windowed] .canvas > .row-of {
      position: absolute;
      inset-block-start: 0;
      inset-inline: 0;
    }
    .viewport:focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
    }
    .row-of > .skeleton {
      grid-column: 1 / -1;
      inline-size: 60%;
    }
    @container (max-width: 559.98px) {
      .row-of {
        grid-template-columns: minmax(0, 1fr) var(--_control);
        grid-template-rows: auto auto;
        align-content: center;
        gap: var(--_s2) var(--_s4);
        block-size: 7.4em;
      }
      .headings {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        clip-path: inset(50%);
      }
      .no {
        display: none;
      }
      .how {
        grid-column: 1;
        grid-row: 2;
      }
      .act {
        grid-column: 2;
        grid-row: 1 / 3;
      }
      .job {
        grid-template-columns: minmax(0, 1fr);
      }
      .acts > .button {
        flex: 1 1 auto;
      }
      .drop > .text-button {
        margin-inline-start: 0;
      }
    }
    @media print {
      .groups,
      .act {
        display: none;
      }
    }
  `,
  ownStyles,
];
