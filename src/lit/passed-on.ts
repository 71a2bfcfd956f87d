import { html, nothing, type LitElement, type TemplateResult } from 'lit';

/**
 * Slots that pass on what the host has put into those of the same names. One that is empty is left out: what is shown instead
 * would give way to it. Not in the first update: a server does not know what is inside, and what it wrote is taken over then.
 */
export const passedOn = (
  host: LitElement,
  ...names: string[]
): readonly (TemplateResult | typeof nothing)[] =>
  names.map((name) =>
    host.hasUpdated && host.querySelector(`:scope > [slot=${name}]`)
      ? html`<slot name=${name} slot=${name}></slot>`
      : nothing,
  );
