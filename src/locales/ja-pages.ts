import { registerLocale } from '../i18n/catalogue.js';
import { callForwarding } from './ja/call-forwarding.js';
import { eventSubscriptions } from './ja/event-subscriptions.js';
import { forwardNumbers } from './ja/forward-numbers.js';
import { remindOwner } from './ja/remind-owner.js';

registerLocale('ja', {
  'call-forwarding': callForwarding,
  'event-subscriptions': eventSubscriptions,
  'forward-numbers': forwardNumbers,
  'remind-owner': remindOwner,
});
