import { registerLocaleLoader } from '../i18n/catalogue.js';

// A language is loaded when a page first asks for it.
registerLocaleLoader('ar', async () => (await import('../locales/ar.js')).rest);
registerLocaleLoader('cs', async () => (await import('../locales/cs.js')).rest);
registerLocaleLoader('da', async () => (await import('../locales/da.js')).rest);
registerLocaleLoader('de', async () => (await import('../locales/de.js')).rest);
registerLocaleLoader('es', async () => (await import('../locales/es.js')).rest);
registerLocaleLoader('fi', async () => (await import('../locales/fi.js')).rest);
registerLocaleLoader('fr', async () => (await import('../locales/fr.js')).rest);
registerLocaleLoader('he', async () => (await import('../locales/he.js')).rest);
registerLocaleLoader('it', async () => (await import('../locales/it.js')).rest);
registerLocaleLoader('ja', async () => (await import('../locales/ja.js')).rest);
registerLocaleLoader('nl', async () => (await import('../locales/nl.js')).rest);
registerLocaleLoader('pl', async () => (await import('../locales/pl.js')).rest);
registerLocaleLoader('pt', async () => (await import('../locales/pt.js')).rest);
registerLocaleLoader('sv', async () => (await import('../locales/sv.js')).rest);
registerLocaleLoader('tr', async () => (await import('../locales/tr.js')).rest);
registerLocaleLoader('uk', async () => (await import('../locales/uk.js')).rest);
registerLocaleLoader('zh', async () => (await import('../locales/zh.js')).rest);
