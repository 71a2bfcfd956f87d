import { html } from 'lit';
import { AGREED } from '../../domain/standing.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** A step that is on its way. */
export const SKELETON = html`<div class="card padded stack">
  <span class="skeleton w-l"></span><span class="skeleton w-m"></span>
</div>`;

/** The title, the names of the steps, and where the person is. */
export function stepsOf({ texts, flow, link, chosen, inShop }: WizardContext): {
  title: string;
  steps: string[];
  at: number;
} {
  const { step } = flow.state;
  const create = inShop
    ? [texts.step.choose, texts.shop.step, texts.step.done]
    : [texts.step.choose, texts.step.configure, texts.step.review, texts.step.done];
  const existing = [
    texts.step.choose,
    texts.step.identify,
    texts.step.prove,
    texts.step.confirm,
    texts.step.done,
  ];
  switch (step.at) {
    case 'choose':
    case 'many':
      return { title: texts.title.choose, steps: chosen === 'create' ? create : existing, at: 0 };
    case 'configure':
      return { title: texts.title.create, steps: create, at: 1 };
    case 'review':
      return { title: texts.title.create, steps: create, at: 2 };
    case 'awaiting':
    case 'ordered':
      return { title: texts.title.create, steps: create, at: 4 };
    case 'identify':
      return { title: texts.title.existing, steps: existing, at: 1 };
    case 'request': {
      const state = link.state === 'ready' ? link.data.state : 'proving';
      const at = state === 'confirm' ? 3 : AGREED.includes(state) ? 5 : 2;
      return { title: texts.title.existing, steps: existing, at };
    }
  }
}
