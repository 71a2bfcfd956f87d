// What is done with several numbers, and in linked accounts: loaded after the first look.
import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import type { PhoneLine } from '../../domain/call-forwarding.js';
import { tagOf } from '../../lit/tag-of.js';
import type { ManyAct } from '../../state/forward-many-flow.js';
import type { NumbersForwardedEvent } from '../forward-numbers/forward-numbers.events.js';
import { ForwardNumbersElement } from '../forward-numbers/forward-numbers.js';

export { LentForwarding, NOT_LENT } from './call-forwarding.lent.js';

export const styles = [];

/** The dialog in which several numbers are forwarded or paused. */
export function forwardNumbers(parts: {
  backend: Backend;
  country: string;
  link: string | undefined;
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
    .link=${parts.link}
    .act=${parts.act}
    .chosen=${parts.chosen}
    @dialog-closed=${parts.closed}
    @numbers-forwarded=${(event: NumbersForwardedEvent) => event.lines.forEach(parts.changed)}
  ></${tag}>`;
}
