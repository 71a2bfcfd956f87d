import { css } from 'lit';
import { marks } from '../../ui/badge.styles.js';
import { ground } from '../../ui/ground.styles.js';
import { plainButtons } from '../../ui/plain-button.styles.js';
import { inputs } from '../../ui/input.styles.js';
import { layout } from './subsidiary-list.layout.styles.js';

export const styles = [
  ...ground,
  plainButtons,
  inputs,
  marks,
  css`
    .toolbar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_s6);
      padding-block-end: var(--_s6);
    }
    .search {
      position: relative;
      flex: 1 1 190px;
    }
    .search > svg.icon {
      position: absolute;
      inset-block-start: 50%;
      inset-inline-start: 12px;
      translate: 0 -50%;
      color: var(--_ink-3);
      pointer-events: none;
    }
    .search > .input {
      padding-inline-start: calc(4.5 * var(--_s4));
    }
    .chip {
      min-block-size: var(--_control);
      max-inline-size: 100%;
      padding: 0 var(--_s6);
      border: 1px solid var(--_line-strong);
      border-radius: 99px;
      background: var(--_surface);
      color: var(--_ink);
      font: inherit;
      min-inline-size: 0;
      text-overflow: ellipsis;
    }
    .export {
      margin-inline-start: auto;
    }
    /* The browser's own rules inherit borders and alignment from part to part: each change of a row would style its cells anew. */
    table,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
      font: inherit;
      border: 0;
      vertical-align: baseline;
    }
    tr {
      position: relative;
    }
    th,
    td {
      min-inline-size: 0;
      padding: 0;
      text-align: start;
      overflow-wrap: anywhere;
    }
    .button[hidden] {
      display: none;
    }
    .heading {
      display: inline-flex;
      align-items: center;
      gap: var(--_s2);
      min-block-size: 28px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    .heading svg.icon {
      inline-size: 1em;
      block-size: 1em;
    }
    .arrow:not([data-on]) {
      opacity: 0;
    }
    .pick > input {
      display: block;
      inline-size: 18px;
      block-size: 18px;
      margin: var(--_s2);
      accent-color: var(--_accent);
    }
    .name {
      display: block;
      max-inline-size: 100%;
      min-block-size: 24px;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      font-weight: 600;
      text-align: -webkit-match-parent;
      text-align: match-parent;
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    /* What dir=auto does, without its cost: only where a text may be of another direction than the page. */
    tr.rtl :is(.name, .own),
    :host(:dir(rtl)) :is(.name, .own) {
      unicode-bidi: plaintext;
    }
    td.who {
      display: flex;
      align-items: center;
      gap: var(--_s6);
    }
    .names {
      min-inline-size: 0;
    }
    .number {
      display: block;
    }
    td.actions {
      display: flex;
      justify-content: flex-end;
      gap: var(--_s2);
    }
    tr.unreadable :is(input, .avatar, .name, .badge) {
      display: none;
    }
    .noted {
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }

    /* A row whose link is not here yet has the shape of one that is. */
    tr.pending .button,
    tr.pending input {
      visibility: hidden;
    }
    tr.pending .avatar {
      background: var(--_line);
    }
    tr.pending :is(.names, .badge, td.where, td.payer, td.monthly)::after {
      content: '';
      display: inline-block;
      inline-size: 72px;
      max-inline-size: 100%;
      min-block-size: 1em;
      border-radius: var(--_radius-s);
      background: var(--_line);
    }
    tr.pending :is(.names, td.where)::after {
      inline-size: 140px;
    }
    tr.pending .names > * {
      display: none;
    }
    tr.pending .badge::before {
      content: none;
    }
    tr.pending .badge {
      padding: 0;
    }
    tr.pending .avatar,
    tr.pending ::after {
      animation: pulse 1.4s ease-in-out 150ms infinite alternate;
      opacity: 0.4;
    }

    /* A part of a long list: rows of equal height, put where they belong by the script. */
    [data-windowed] {
      position: relative;
      block-size: var(--subsidiary-list-height, clamp(28em, 100dvh - 14em, 62em));
      overflow-y: auto;
      overflow-anchor: none;
      contain: strict;
    }
    [data-windowed] tbody {
      position: relative;
    }
    [data-windowed] tbody > tr {
      position: absolute;
      inset-block-start: 0;
      inset-inline: 0;
    }
    [data-windowed] tr.served {
      position: relative;
    }
    [data-windowed] .name {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 2;
      line-height: 1.2;
      min-block-size: 0;
      overflow: hidden;
    }
    [data-windowed] .number {
      line-height: 1.25;
    }
    [data-windowed] td.where {
      max-block-size: 2.9em;
      overflow: hidden;
    }

    /* In rows, of which there are many, what is simpler for the browser. */
    tbody .button {
      display: inline-block;
      transition: none;
    }
    tbody .button.square {
      text-align: center;
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--_s4);
      min-block-size: 60px;
      padding: var(--_s6) var(--_s8);
    }
  `,
  layout,
];
