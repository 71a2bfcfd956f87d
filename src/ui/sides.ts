import { css, html, type TemplateResult } from 'lit';
import { notice } from './notice.js';
import type { Words } from './words.js';

/** One thing of which there are two states: what the reader typed, and what somebody else has set meanwhile. */
export interface Sides {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Yours and theirs, beside each other where they differ, and which of both is to stay. */
export function sides(parts: {
  words: Words;
  title: string;
  rows: readonly Sides[];
  keepMine: () => void;
  takeTheirs: () => void;
}): TemplateResult {
  const { words, title, rows, keepMine, takeTheirs } = parts;
  const different = rows.filter(({ mine, theirs }) => mine !== theirs);
  const side = (name: string, which: 'mine' | 'theirs') => html`
    <div>
      <strong>${name}</strong>
      ${different.map((row) => html`<p>${row.label}: <bdi>${row[which] || words.none}</bdi></p>`)}
    </div>
  `;
  if (different.length === 0) return notice({ kind: 'bad', title });
  return notice({
    kind: 'bad',
    title,
    text: html`<div class="sides">
      ${side(words.sides.mine, 'mine')} ${side(words.sides.theirs, 'theirs')}
    </div>`,
    actions: html`
      <button class="button" type="button" @click=${keepMine}>${words.sides.keepMine}</button>
      <button class="button" type="button" @click=${takeTheirs}>${words.sides.takeTheirs}</button>
    `,
  });
}

export const sidesStyles = css`
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(160px, 100%), 1fr));
    gap: var(--_s6);
    margin-block-start: var(--_s4);
  }
  .sides > div {
    padding: var(--_s6);
    border: 1px solid var(--_line);
    border-radius: var(--_radius-s);
    color: var(--_ink);
    overflow-wrap: anywhere;
  }
`;
