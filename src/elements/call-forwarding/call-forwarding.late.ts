// What is done with several numbers: loaded after the first look.
import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import type { PhoneLine } from '../../domain/call-forwarding.js';
import { tagOf } from '../../lit/tag-of.js';
import type { ManyAct } from '../../state/forward-many-flow.js';
import type { NumbersForwardedEvent } from '../forward-numbers/forward-numbers.events.js';
import { ForwardNumbersElement } from '../forward-numbers/forward-numbers.js';

export const styles = [];

/** The dialog in which several numbers are forwarded or paused. */
export function forwardNumbers(parts: {
  backend: Backend;
  country: string;
  act: ManyAct;
  chosen: readonly string[];
  closed: () => void;
  changed: (line: PhoneLine) => void;
}): TemplateResult {
  const tag = tagOf(ForwardNumbersElement);
  return html`<${tag}
    open
    .backend=${parts.backend}
    .country=${parts.country}
    .act=${parts.act}
    .chosen=${parts.chosen}
    @dialog-closed=${parts.closed}
    @numbers-forwarded=${(event: NumbersForwardedEvent) => event.lines.forEach(parts.changed)}
  ></${tag}>`;
}
