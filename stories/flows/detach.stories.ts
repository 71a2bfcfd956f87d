import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { deepAll } from '../deep.js';
import { control, details, flows, press, says, type Flow } from './portal.js';

const meta: Meta = { title: 'Flows/Detach', ...flows };
export default meta;

/** What changes for money, for access, and what stays is shown before the button that does it. */
export const DetachNow: Flow = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Berlin Mitte');
    await press(await details(canvasElement), 'Detach…: Berlin Mitte');
    await userEvent.selectOptions(await control(canvasElement, 'When'), 'now');
    await press(canvasElement, 'I have read what changes, and that the link ends at once.');
    const number = await control(canvasElement, 'Type the customer number of the account: K-100 871');
    (number as HTMLInputElement).value = 'K-100 871';
    number.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await press(canvasElement, 'Detach account: Berlin Mitte');
    await says(canvasElement, '.flash', '“Berlin Mitte” is detached');
    await waitFor(() =>
      expect(deepAll(canvasElement, '.name').some((each) => each.textContent?.includes('Berlin Mitte'))).toBe(
        false,
      ),
    );
  },
};

/** Detached at the end of the billing period, and kept after all. */
export const ScheduleAndUndo: Flow = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Berlin Mitte');
    await press(await details(canvasElement), 'Detach…: Berlin Mitte');
    await press(canvasElement, 'Detach account: Berlin Mitte');
    await says(canvasElement, '.flash', '“Berlin Mitte” stays linked until');
    await press(canvasElement, 'Berlin Mitte');
    await press(await details(canvasElement), 'Keep linked: Berlin Mitte');
    await says(canvasElement, 'subsidiary-details .notice', 'Berlin Mitte stays linked.');
  },
};
