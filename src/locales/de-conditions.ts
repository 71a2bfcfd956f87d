import { registerLocale } from '../i18n/catalogue.js';
import { preconditions } from './de/preconditions.js';

registerLocale('de', { preconditions });
