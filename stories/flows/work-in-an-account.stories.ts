import type { Meta } from '@storybook/web-components-vite';
import { details, flows, press, says, type Flow } from './portal.js';

const meta: Meta = { title: 'Flows/Work in an account', ...flows };
export default meta;

/** Into a linked account without another sign-in: the banner says whose account it is, and leads back. */
export const OpenAndLeave: Flow = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Berlin Mitte');
    await press(await details(canvasElement), 'Open account: Berlin Mitte');
    await says(canvasElement, 'account-context-banner section', 'Berlin Mitte');
    await press(canvasElement, 'Back to Nordlicht Retail GmbH');
    await says(canvasElement, 'subsidiary-management .head', 'Main account');
  },
};
