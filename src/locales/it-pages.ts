import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './it/call-forwarding.js';
import { eventSubscriptions } from './it/event-subscriptions.js';
import { forwardNumbers } from './it/forward-numbers.js';
import { remindOwner } from './it/remind-owner.js';

registerLocale('it', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
