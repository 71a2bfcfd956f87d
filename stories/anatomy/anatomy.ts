import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { ElementAnatomy } from './element-anatomy.js';

if (!customElements.get('element-anatomy')) customElements.define('element-anatomy', ElementAnatomy);

/**
 * A story with the parts and slots of its element outlined. It has to be in a state, or to show several states, in which
 * each of them is there.
 */
export function anatomyOf<A>(story: StoryObj<A>): StoryObj<A> {
  return {
    ...story,
    parameters: {
      ...story.parameters,
      // The same element in several states has the same landmarks, as no page has.
      a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } },
      docs: {
        description: { story: 'The parts and slots that a page can reach, and the tokens that count.' },
      },
    },
    decorators: [
      (content, { component }) =>
        html`<element-anatomy .tag=${String(component)}>${content()}</element-anatomy>`,
    ],
    play: async (context) => {
      await story.play?.(context);
      const anatomy = context.canvasElement.querySelector<ElementAnatomy>('element-anatomy')!;
      await waitFor(() => expect(anatomy.missing).toEqual([]));
    },
  };
}
