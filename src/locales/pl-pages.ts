import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './pl/call-forwarding.js';
import { eventSubscriptions } from './pl/event-subscriptions.js';
import { forwardNumbers } from './pl/forward-numbers.js';
import { remindOwner } from './pl/remind-owner.js';

registerLocale('pl', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
