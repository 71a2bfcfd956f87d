import type { Meta } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import { control, flows, press, says, world, type Flow } from './portal.js';

const meta: Meta = { title: 'Flows/Add existing', ...flows };
export default meta;

const toTheNumber = async (root: HTMLElement): Promise<void> => {
  await press(root, 'Add secondary account');
  await press(root, 'Add existing account');
  await press(root, 'Continue');
  await userEvent.type(await control(root, 'Customer number of the account'), 'K-200 300');
};

/** The owner is asked, and nothing is told about the account until they have agreed. */
export const AskTheOwner: Flow = {
  play: async ({ canvasElement }) => {
    await toTheNumber(canvasElement);
    await press(canvasElement, 'Send request');
    await says(canvasElement, 'tr.marked', 'Request for K-200 300');
    await says(canvasElement, '.flash', 'If the details match an account');
  },
};

/** The code of the owner's mailbox, the masked account, the consequences, and the link. */
export const ProveByCode: Flow = {
  play: async ({ canvasElement }) => {
    await toTheNumber(canvasElement);
    await press(canvasElement, 'E-mail code');
    await press(canvasElement, 'Send code');
    const field = await control(canvasElement, 'Code from the e-mail');
    await userEvent.type(field, world().outbox.findLast(({ kind }) => kind === 'link-code')!.code!);
    await press(canvasElement, 'Confirm code');
    await press(canvasElement, 'Yes, link this account');
    await says(canvasElement, 'tr.marked', 'Köln Südstadt Handels KG');
  },
};

/** An owner has agreed before: the overview asks for the confirmation. */
export const ConfirmAProvenRequest: Flow = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Review and confirm: Request for K-100 926');
    await press(canvasElement, 'Yes, link this account');
    await says(canvasElement, '.flash', '“Elbe Design Store” is linked');
  },
};
