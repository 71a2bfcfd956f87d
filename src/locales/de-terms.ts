import { registerLocale } from '../i18n/catalogue.js';
import { consequences } from './de/consequences.js';
import { extendLink } from './de/extend-link.js';
import { termFields } from './de/term-fields.js';

registerLocale('de', { consequences, 'extend-link': extendLink, 'term-fields': termFields });
