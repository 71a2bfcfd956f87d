import type { TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import { passedOn } from '../../lit/passed-on.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import { AddAccountWizardElement } from '../add-account-wizard/add-account-wizard.js';
import type {
  AccountLinkedEvent,
  LinkRequestedEvent,
  OrderPlacedEvent,
} from '../add-account-wizard/add-account-wizard.events.js';
import type { SubsidiaryManagementElement } from './subsidiary-management.js';
import type { View } from './subsidiary-management.view.js';

/** What happens in the wizard. */
export interface WizardEvents {
  placed: (event: OrderPlacedEvent) => void;
  requested: (event: LinkRequestedEvent) => void;
  linked: (event: AccountLinkedEvent) => void;
  closed: () => void;
}

/** The wizard as a part of the screen, with what the host of that gave it. */
export const wizard = (
  host: SubsidiaryManagementElement,
  backend: SubsidiaryManagementElement['backend'],
  view: View & { screen: 'add' },
  on: WizardEvents,
): TemplateResult => html`
  <${tagOf(AddAccountWizardElement)}
    class="wizard"
    .backend=${backend}
    .way=${view.way}
    .link=${view.link}
    .signInAnswer=${host.signInAnswer}
    .draft=${view.draft}
    .shop=${host.shop}
    .quote=${view.quote}
    @order-placed=${on.placed}
    @link-requested=${on.requested}
    @account-linked=${on.linked}
    @wizard-closed=${on.closed}
    >${passedOn(host, 'steps', 'terms', 'help')}</${tagOf(AddAccountWizardElement)}
  >
`;

export const element: ElementClass = AddAccountWizardElement;
