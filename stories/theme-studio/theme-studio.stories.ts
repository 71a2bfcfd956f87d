import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';
import './theme-studio.js';

const meta: Meta = {
  title: 'Foundations/Theme studio',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
  render: () => html`<theme-studio .backend=${backendFor()}></theme-studio>`,
};
export default meta;
type Story = StoryObj;

/** Change what you like: the whole product follows, and the table says who can read it. */
export const Studio: Story = {};

const named = (root: HTMLElement, name: string): HTMLElement =>
  deepAll(root, 'button').find((button) => button.textContent?.trim() === name)!;

/** A brand, a colour that nobody could read, and back to what the brand says. */
export const ABrandIsChanged: Story = {
  play: async ({ canvasElement }) => {
    const said = () => deepAll(canvasElement, 'summary').map((summary) => summary.textContent?.trim());
    await userEvent.click(named(canvasElement, 'Bank'));
    await waitFor(() => expect(said()).toContain('Every pair can be read'));
    const accent = deep(canvasElement, 'input[aria-label="color-accent, light"]') as HTMLInputElement;
    await userEvent.clear(accent);
    await userEvent.type(accent, '#ffcc00');
    await waitFor(() => expect(said().some((text) => /pairs cannot be read/.test(text ?? ''))).toBe(true));
    await userEvent.clear(accent);
    await userEvent.type(accent, 'url(x)');
    await waitFor(() => expect(accent).toHaveAttribute('aria-invalid', 'true'));
  },
};

/** What another tool wrote is taken as CSS or JSON; what of it is no token's value is named. */
export const Imported: Story = {
  play: async ({ canvasElement }) => {
    const summary = deepAll(canvasElement, 'summary').find((each) => /Export/.test(each.textContent ?? ''))!;
    await userEvent.click(summary);
    const field = deep(canvasElement, 'textarea') as HTMLTextAreaElement;
    await userEvent.click(field);
    await userEvent.paste(':root { --subsidiary-radius-small: 0px; --subsidiary-color-ink: url(x); }');
    await userEvent.click(named(canvasElement, 'Use it'));
    await waitFor(() =>
      expect(deep(canvasElement, 'p[role=status]')).toHaveTextContent(
        'One token is used. color-ink: not a color.',
      ),
    );
    await waitFor(() => {
      const search = deep(canvasElement, 'input[type=search]');
      return expect(search && getComputedStyle(search).borderRadius).toBe('0px');
    });
  },
};
