import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { nameSecondaryAccounts, type OwnTerm, type Term } from '../../src/terms/index.js';
import { deepAll } from '../deep.js';
import { backendFor, stage } from '../stage.js';

const meta: Meta = { title: 'Foundations/Words', tags: ['!autodocs'] };
export default meta;
type Story = StoryObj;

const screen = (language: string): TemplateResult =>
  html`<div lang=${language} dir=${['ar', 'he'].includes(language) ? 'rtl' : 'ltr'}>
    ${stage(backendFor(), html`<subsidiary-management></subsidiary-management>`)}
  </div>`;

const says = (root: HTMLElement, text: string): Promise<void> =>
  waitFor(() => {
    const said = [...deepAll(root, 'h1'), ...deepAll(root, 'button')].map((each) => each.textContent?.trim());
    expect(said.join(' · ')).toContain(text);
  });

/** What secondary accounts are called, as long as the story is shown. */
const called = (term: Term | OwnTerm, language: string, text: string): Story => ({
  beforeEach: () => nameSecondaryAccounts(term),
  render: () => screen(language),
  play: ({ canvasElement }) => says(canvasElement, text),
});

export const Branches = called('branch', 'en', 'Add branch');

/** A feminine noun: articles, adjectives and pronouns follow. */
export const Filialen = called('branch', 'de', 'Filiale hinzufügen');

/** Another one, masculine, with endings of its own. */
export const Mandanten = called('tenant', 'de', 'Mandanten hinzufügen');

export const Etablissements = called('branch', 'fr', 'Ajouter un établissement');

/** A noun of the host's own. */
export const OwnNoun = called({ en: { one: 'outlet', many: 'outlets' } }, 'en', 'Add outlet');

const inLanguage = (language: string, text: string): Story => ({
  render: () => screen(language),
  play: ({ canvasElement }) => says(canvasElement, text),
});

export const French = inLanguage('fr', 'Ajouter un compte secondaire');
export const Polish = inLanguage('pl', 'Dodaj subkonto');
export const Finnish = inLanguage('fi', 'Lisää alatili');
/** From right to left: tables, icons and motion as well. */
export const Arabic = inLanguage('ar', 'إضافة حساب فرعي');
export const Japanese = inLanguage('ja', 'サブアカウントを追加');
