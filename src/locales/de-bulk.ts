import { registerLocale } from '../i18n/catalogue.js';
import { bulkLink } from './de/bulk-link.js';

registerLocale('de', { 'bulk-link': bulkLink });
