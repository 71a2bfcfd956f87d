import { plural } from '../../i18n/formats.js';

export const messages = {
  due: (count: number, formatted: string) =>
    plural('en', count, { one: '1 waits for you', other: `${formatted} wait for you` }),
  more: (most: string) => `${most}+`,
};
