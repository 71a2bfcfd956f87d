import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue, OptionChoice, OptionOf, Product, ProductOption } from '../../domain/catalogue.js';
import {
  askedOptions,
  configurationProblems,
  fitting,
  ruleOf,
  whyNotOffered,
} from '../../domain/configuration.js';
import { dayAfter } from '../../domain/day-span.js';
import { localized } from '../../domain/text.js';
import { formatMoney } from '../../i18n/formats.js';
import { optionField } from '../../state/add-account-draft.js';
import { fieldError, selectField, textField } from '../../ui/field.js';
import type { WizardContext } from './add-account-wizard.context.js';
import { costs } from './add-account-wizard.costs.js';
import { documentField } from './add-account-wizard.document.js';
import { portingField } from './add-account-wizard.porting.js';

/** The options that are asked with the product itself. */
export function ownOptions(context: WizardContext, product: Product): TemplateResult | typeof nothing {
  return fields(
    context,
    product,
    askedOptions(product, context.flow.state.draft).filter(({ group }) => group === undefined),
  );
}

/** A card for each group that has something to ask. */
export function optionGroups(
  context: WizardContext,
  { groups }: Catalogue,
  product: Product,
): TemplateResult[] {
  const asked = askedOptions(product, context.flow.state.draft);
  return groups.flatMap(({ id, name }) => {
    const options = asked.filter(({ group }) => group === id);
    if (options.length === 0) return [];
    return html`
      <section class="card padded stack" aria-labelledby="group-${id}">
        <h3 id="group-${id}" class="title">${localized(name, context.language)}</h3>
        ${fields(context, product, options)}
      </section>
    `;
  });
}

const fields = (context: WizardContext, product: Product, options: readonly ProductOption[]) =>
  options.length === 0
    ? nothing
    : html`<div class="fields">${options.map((option) => field(context, product, option))}</div>`;

/** What is wrong with an option: at once where it does not go with another one, else once it was looked at. */
function problemOf({ flow, language, problemOf }: WizardContext, product: Product, id: string) {
  const { options } = flow.state.draft;
  const clash = configurationProblems(product, { options: fitting(product, options) }, flow.today)
    .filter(({ field }) => field === `configuration.options.${id}`)
    .map(({ rule }) => ruleOf(product, rule))
    .find((rule) => rule !== undefined);
  return clash ? localized(clash.text, language) : problemOf(optionField(id));
}

function field(context: WizardContext, product: Product, option: ProductOption): TemplateResult {
  const { texts, language, flow } = context;
  const chosen = flow.state.draft.options[option.id] ?? '';
  const parts = {
    id: optionField(option.id),
    label: localized(option.name, language),
    hint: option.hint && localized(option.hint, language),
    error: problemOf(context, product, option.id),
    value: typeof chosen === 'object' ? '' : String(chosen),
    edit: (value: string) => flow.setOption(option.id, value),
  };
  switch (option.kind) {
    case 'quantity':
      return textField({
        ...parts,
        hint:
          parts.hint ??
          (option.monthly.amount > 0 ? texts.each(formatMoney(language, option.monthly)) : undefined),
        inputmode: 'numeric',
        maxlength: 6,
        edit: (text) => flow.setOption(option.id, /^\d+$/.test(text.trim()) ? Number(text) : text),
      });
    case 'choice':
      return choiceField(context, product, option, parts);
    case 'area-code':
      return selectField({
        ...parts,
        placeholder: texts.chooseArea,
        options: option.areas.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
      });
    case 'text':
      return textField({ ...parts, required: option.required, maxlength: option.maxLength, whole: true });
    case 'date':
      return textField({
        ...parts,
        type: 'date',
        required: option.required,
        min: dayAfter(flow.today, option.earliestDays),
        max: dayAfter(flow.today, option.latestDays),
      });
    case 'porting':
      return portingField(context, option);
    case 'document':
      return documentField(context, option, parts.error);
  }
}

/** One of a few, each with what it costs; what cannot be had says why. */
function choiceField(
  context: WizardContext,
  product: Product,
  { id, choices }: OptionOf<'choice'>,
  parts: { id: string; label: string; hint?: string | undefined; error?: string | undefined; value: string },
): TemplateResult {
  const { texts, language, flow, quote } = context;
  const missing = quote.state === 'ready' ? quote.data.unavailable : [];
  const { hint, error } = parts;
  const why = (choice: OptionChoice): string | undefined => {
    if (missing.some((each) => each.option === id && each.choice === choice.id)) return texts.notThere;
    const rule = whyNotOffered(product, flow.state.draft, id, choice.id);
    return rule && localized(rule.text, language);
  };
  const described = [hint && `${parts.id}-hint`, error && `${parts.id}-error`].filter(Boolean).join(' ');
  return html`
    <fieldset class="field whole" aria-describedby=${described || nothing}>
      <legend>${parts.label}</legend>
      <div class="choices small-choices">
        ${choices.map((choice) => {
          const not = why(choice);
          const about = `${parts.id}-${choice.id}`;
          return html`
            <label class="choice ${not ? 'not' : ''}">
              <input
                type="radio"
                name=${parts.id}
                .value=${choice.id}
                .checked=${parts.value === choice.id}
                ?disabled=${not !== undefined && parts.value !== choice.id}
                aria-invalid=${error ? 'true' : nothing}
                aria-describedby=${about}
                @change=${() => flow.setOption(id, choice.id)}
              />
              <span>${localized(choice.name, language)}</span>
              <span class="muted money" id=${about}>${not ?? costs(context, choice)}</span>
            </label>
          `;
        })}
      </div>
      ${hint ? html`<span class="hint" id="${parts.id}-hint">${hint}</span>` : nothing}
      ${fieldError({ id: parts.id, error })}
    </fieldset>
  `;
}
