import { html } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import type { Link } from '../../domain/link.js';
import { tagOf } from '../../lit/tag-of.js';
import type { InvoiceReferencesSetEvent } from '../invoice-references/invoice-references.events.js';
import type * as Late from './collective-invoice.late.js';

/** The dialog that is open: about a link, or about the account at work (without one). */
export type Asked =
  | { readonly about: 'references'; readonly link: string }
  | { readonly about: 'delivery'; readonly link?: string }
  | { readonly about: 'address' };

export function askedDialog(
  late: typeof Late,
  backend: Backend | undefined,
  asked: Asked,
  learn: (link: Link) => void,
  close: () => void,
): unknown {
  switch (asked.about) {
    case 'references': {
      const tag = tagOf(late.InvoiceReferencesElement);
      return html`<${tag}
        .backend=${backend}
        .link=${asked.link}
        .open=${true}
        @invoice-references-set=${(event: InvoiceReferencesSetEvent) => learn(event.link)}
        @dialog-closed=${close}
      ></${tag}>`;
    }
    case 'delivery': {
      const tag = tagOf(late.InvoiceDeliveryElement);
      return html`<${tag} .backend=${backend} .link=${asked.link} .open=${true} @dialog-closed=${close}></${tag}>`;
    }
    case 'address': {
      const tag = tagOf(late.InvoiceAddressElement);
      return html`<${tag} .backend=${backend} .open=${true} @dialog-closed=${close}></${tag}>`;
    }
  }
}
