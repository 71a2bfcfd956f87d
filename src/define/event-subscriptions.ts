import './locales.js';
import { define } from '../lit/define.js';
import { EventSubscriptionsElement } from '../elements/event-subscriptions/event-subscriptions.js';

define(EventSubscriptionsElement);

declare global {
  interface HTMLElementTagNameMap {
    [EventSubscriptionsElement.tagName]: EventSubscriptionsElement;
  }
}
