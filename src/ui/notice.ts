import { html, nothing, type TemplateResult } from 'lit';
import CircleAlert from 'lucide/dist/esm/icons/circle-alert.mjs';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import Info from 'lucide/dist/esm/icons/info.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { icon } from './icon.js';

const icons = { info: Info, ok: CircleCheck, warn: TriangleAlert, bad: CircleAlert };

/** A sentence that matters now, with a way out. */
export const notice = (parts: {
  kind: keyof typeof icons;
  title: string;
  text?: unknown;
  actions?: unknown;
  /** How it goes away, if the reader may close it. */
  close?: { label: string; act: () => void };
  /** Read out when it appears. */
  live?: boolean;
}): TemplateResult => html`
  <div
    class="notice ${parts.kind}"
    role=${parts.live === false ? nothing : parts.kind === 'bad' ? 'alert' : 'status'}
  >
    ${icon(icons[parts.kind])}
    <div>
      <strong>${parts.title}</strong>
      ${parts.text ? html`<div class="muted">${parts.text}</div>` : nothing}
    </div>
    ${
      parts.close
        ? html`<button class="close" type="button" aria-label=${parts.close.label} @click=${parts.close.act}>
            ${icon(X)}
          </button>`
        : nothing
    }
    ${parts.actions ? html`<div class="row">${parts.actions}</div>` : nothing}
  </div>
`;
