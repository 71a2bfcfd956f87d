import { plural } from '../../i18n/formats.js';

export const messages = {
  label: 'Account that you work in',
  working: (name: string, number: string) => `You work in ${name}, ${number}`,
  acting: (main: string, person: string) => `Acting for ${main} as ${person}`,
  left: (minutes: number) =>
    plural('en', minutes, { one: '1 minute left', other: `${minutes} minutes left` }),
  over: 'The time is over. Checking…',
  soon: (name: string) => `Your time in ${name} ends in 5 minutes. Save what you are doing.`,
  back: (main: string) => `Back to ${main}`,
  elsewhere: (name: string) => `You are now working in ${name} in another tab`,
  elsewhereText: (name: string) => `This page shows ${name} and is read-only until you choose.`,
  here: (name: string) => `Work in ${name} here`,
};
