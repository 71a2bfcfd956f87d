import type { Meta } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { deep } from '../deep.js';
import { fillOrder } from '../fill.js';
import { control, details, flows, press, says, world, type Flow } from './portal.js';

const meta: Meta = { title: 'Flows/Create new', ...flows };
export default meta;

/** From the overview through choice, configuration and review to the order, and back to its new row. */
export const OrderAnAccount: Flow = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Add secondary account');
    await press(canvasElement, 'Continue');
    await fillOrder(canvasElement);
    const order = await control(canvasElement, 'Order with obligation to pay');
    await waitFor(() => expect(order.ariaDisabled).toBeNull());
    await userEvent.click(order);
    await says(canvasElement, 'tr.marked', 'Hamburg Altona 2');
    await says(canvasElement, '.flash', '“Hamburg Altona 2” is ordered and linked');
    await expect(
      world()
        .outbox.filter(({ kind }) => kind === 'confirm-email')
        .at(-1)!.to,
    ).toBe('mira@nordlicht.example');
  },
};

/** Confirms the address of an account with the code of its letter, after its e-mail was confirmed. */
export const FinishTheChecks: Flow = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Hamburg Altona');
    await press(await details(canvasElement), 'Finish checks: Hamburg Altona');
    await waitFor(() => expect(deep(canvasElement, 'account-checks input')).not.toBeNull());
    const { code } = world().letters.findLast(({ customerNumber }) => customerNumber === 'K-101 440')!;
    await userEvent.type(deep(canvasElement, 'account-checks input')!, code);
    await press(canvasElement, 'Confirm address');
    await says(canvasElement, 'account-checks dialog', 'is active');
  },
};
