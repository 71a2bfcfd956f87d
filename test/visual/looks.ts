/** In which looks pictures of the stories are taken, each wide and narrow. */
export const LOOKS = {
  light: { scheme: 'light', language: 'en', direction: 'ltr' },
  dark: { scheme: 'dark', language: 'en', direction: 'ltr' },
  german: { scheme: 'light', language: 'de', direction: 'ltr' },
  rtl: { scheme: 'light', language: 'en', direction: 'rtl' },
};

export const WIDTHS = ['1280', '390'];
