import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { StepNextEvent } from '../../src/elements/subsidiary-step/subsidiary-step.events.js';
import type { SubsidiaryStepElement } from '../../src/elements/subsidiary-step/subsidiary-step.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { fillOrder } from '../fill.js';
import { backendFor, stage } from '../stage.js';

type Args = Pick<SubsidiaryStepElement, 'label' | 'way'>;

/** What a host asks, in its own markup and with its own check. */
const training = (label = 'Training', way: Args['way'] = undefined): TemplateResult => {
  const check = (event: StepNextEvent): void => {
    const step = event.target as SubsidiaryStepElement;
    const date = step.querySelector('input')!;
    const wrong = date.value === '';
    step.querySelector('[role=alert]')!.textContent = wrong ? 'Choose a day for the training.' : '';
    if (!wrong) return;
    event.preventDefault();
    date.focus();
  };
  return html`<subsidiary-step slot="steps" name="training" .label=${label} .way=${way} @step-next=${check}>
    <h3>Training on site</h3>
    <p>Somebody of ours shows the team how to use the new telephones.</p>
    <label>Day of the training <input type="date" name="day" /></label>
    <p role="alert" style="color: light-dark(#b42318, #ff9c8f)"></p>
  </subsidiary-step>`;
};

const wizard = (content: TemplateResult, way: 'create' | 'existing' = 'create'): TemplateResult =>
  stage(backendFor(), html`<add-account-wizard way=${way}>${content}</add-account-wizard>`);

const next = async (root: HTMLElement): Promise<void> => {
  await waitFor(() => expect(deep(root, '.buttons:not([hidden]) .primary')).not.toBeNull());
  await userEvent.click(deep(root, '.buttons .primary')!);
};

const meta: Meta<Args> = {
  title: 'Elements/subsidiary-step',
  component: 'subsidiary-step',
  // A draft belongs to a tab: each story begins without one.
  beforeEach: () => sessionStorage.clear(),
  args: { label: 'Training' },
  argTypes: { way: { control: 'select', options: [undefined, 'create', 'existing'] } },
  render: ({ label, way }) => wizard(training(label, way)),
};
export default meta;
type Story = StoryObj<Args>;

/** A step of the host's own stands right before the review. */
export const Playground: Story = {
  play: async ({ canvasElement }) => {
    await fillOrder(canvasElement);
    await waitFor(() => expect(canvasElement.querySelector('subsidiary-step')).toHaveAttribute('current'));
    await expect(deep(canvasElement, '[aria-current=step]')).toHaveTextContent('Training');
  },
};

export const Anatomy = anatomyOf(Playground);

/** Where something is missing the host objects, in its own words, and nothing goes on. */
export const Missing: Story = {
  play: async (context) => {
    await Playground.play!(context);
    await next(context.canvasElement);
    await expect(context.canvasElement.querySelector('[role=alert]')).toHaveTextContent('Choose a day');
    await expect(deep(context.canvasElement, '[aria-current=step]')).toHaveTextContent('Training');
  },
};

/** Then comes the review, and from there the way back, with everything as it was typed. */
export const AndBack: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    await Playground.play!(context);
    const date = canvasElement.querySelector('input')!;
    date.value = '2026-12-14';
    await next(canvasElement);
    await waitFor(() => expect(deep(canvasElement, '[aria-current=step]')).toHaveTextContent('Review'));
    await userEvent.click(deepAll(canvasElement, '.summary .button.quiet').at(-1)!);
    await waitFor(() => expect(deep(canvasElement, '[aria-current=step]')).toHaveTextContent('Training'));
    await expect(date).toHaveValue('2026-12-14');
  },
};

/** Not part of an order: a way may have steps that the other one has not. */
export const OnlyForLinks: Story = {
  args: { way: 'existing' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deepAll(canvasElement, '.steps .step-name').length).toBeGreaterThan(3));
    await expect(deepAll(canvasElement, '.steps .step-name').map((each) => each.textContent)).not.toContain(
      'Training',
    );
  },
};

/** What else somebody agrees to, and where to find help: the slots `terms` and `help` of the wizard. */
export const TermsAndHelp: Story = {
  render: () =>
    wizard(html`
      <p slot="terms">By ordering you also agree to the <a href="#partner">terms of our partner</a>.</p>
      <p slot="help">Questions? <a href="tel:+49301234567">030 1234567</a>, Monday to Friday, 8 to 18.</p>
    `),
  play: async ({ canvasElement }) => {
    await fillOrder(canvasElement);
    await expect(canvasElement.querySelector('[slot=terms]')).toBeVisible();
    await expect(canvasElement.querySelector('[slot=help]')).toBeVisible();
  },
};
