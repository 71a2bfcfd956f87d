import { html, nothing, type TemplateResult } from 'lit';
import { AGREED } from '../../domain/standing.js';
import type { SubsidiaryStepElement } from '../subsidiary-step/subsidiary-step.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** A step that is on its way. */
export const SKELETON = html`<div class="card padded stack">
  <span class="skeleton w-l"></span><span class="skeleton w-m"></span>
</div>`;

/** The title, the names of the steps, and where the person is. */
export function stepsOf({ texts, flow, link, chosen, inShop, own }: WizardContext): {
  title: string;
  steps: string[];
  at: number;
} {
  const { step } = flow.state;
  const create = inShop
    ? [texts.step.choose, texts.shop.step, texts.step.done]
    : [texts.step.choose, texts.step.configure, ...named(own.create), texts.step.review, texts.step.done];
  const existing = [
    texts.step.choose,
    texts.step.identify,
    texts.step.prove,
    ...named(own.existing),
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
      return { title: texts.title.create, steps: create, at: 2 + placeIn(own.create, own.shown) };
    case 'awaiting':
    case 'ordered':
      return { title: texts.title.create, steps: create, at: create.length };
    case 'identify':
      return { title: texts.title.existing, steps: existing, at: 1 };
    case 'request': {
      const state = link.state === 'ready' ? link.data.state : 'proving';
      const at =
        state === 'confirm'
          ? 3 + placeIn(own.existing, own.shown)
          : AGREED.includes(state)
            ? existing.length
            : 2;
      return { title: texts.title.existing, steps: existing, at };
    }
  }
}

/** How many steps of the host's own are done: all, when none is shown. */
const placeIn = (all: readonly SubsidiaryStepElement[], shown: SubsidiaryStepElement | undefined): number =>
  shown ? all.indexOf(shown) : all.length;

const named = (steps: readonly SubsidiaryStepElement[]): string[] => steps.map(({ label }) => label);

/** The way, and where the person is on it. */
export const way = ({ texts }: WizardContext, steps: readonly string[], at: number): TemplateResult =>
  html`<ol class="steps" aria-label=${texts.steps}>
    ${steps.map(
      (name, index) =>
        html`<li class=${index < at ? 'done' : ''} aria-current=${index === at ? 'step' : nothing}>
          <span aria-hidden="true">${index < at ? '✓' : index + 1}</span>
          <span class="step-name">${name}</span>
          ${index < at ? html`<span class="visually-hidden">(${texts.stepDone})</span>` : nothing}
        </li>`,
    )}
  </ol>`;
