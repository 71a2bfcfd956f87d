import { html, nothing, type TemplateResult } from 'lit';
import type { LocalPerson } from '../../domain/local-access.js';
import { Permission } from '../../domain/person.js';
import type { LocalAccessFlow } from '../../state/local-access-flow.js';
import { fate } from '../../ui/fate.js';
import { initials } from '../../ui/initials.js';
import { problem } from '../../ui/problem.js';
import type { Context } from './local-access.context.js';

/** Whose rights are changed, to what. */
export interface Draft {
  readonly person: string;
  readonly permissions: readonly Permission[];
}

/** The own people of an account, and how their rights are changed. */
export interface OwnPeople {
  readonly people: readonly LocalPerson[];
  readonly flow: LocalAccessFlow;
  readonly decides: boolean;
  /** The id of the reader. */
  readonly reader: string | undefined;
  readonly draft: Draft | undefined;
  readonly edit: (draft: Draft | undefined) => void;
  readonly save: (person: LocalPerson, permissions: readonly Permission[]) => void;
}

/** Who signs in to the account themselves, and what each of them can do. */
export const ownPeople = (context: Context, own: OwnPeople): TemplateResult => html`
  <section class="card" aria-labelledby="own">
    <h3 id="own">${context.texts.ownTitle}</h3>
    ${
      own.people.length === 0
        ? html`<p class="muted">${context.texts.noOwn}</p>`
        : html`<ul class="people" role="list">
            ${own.people.map((each) => person(context, own, each))}
          </ul>`
    }
  </section>
`;

function person(context: Context, own: OwnPeople, each: LocalPerson): TemplateResult {
  const { texts } = context;
  const { id, name, permissions } = each;
  const draft = own.draft?.person === id ? own.draft : undefined;
  const self = own.reader === id;
  const done = own.flow.state.at === id && own.flow.state.status === 'done';
  return html`<li part="person">
    <span class="avatar" aria-hidden="true">${initials(name)}</span>
    <div>
      <bdi>${name}</bdi>
      <p class="small">${texts.can(context.rights(permissions))}</p>
      ${own.decides && self ? html`<p class="small">${texts.ownRights}</p>` : nothing}
      <p class="small said" role="status">${done ? texts.rightsSaved : nothing}</p>
    </div>
    ${
      own.decides && !self && !draft
        ? html`<button
            class="button"
            type="button"
            id="change-${id}"
            aria-label=${texts.changeOf(name)}
            @click=${() => own.edit({ person: id, permissions })}
          >
            ${texts.change}
          </button>`
        : nothing
    }
    ${draft ? rights(context, own, each, draft) : nothing}
  </li>`;
}

function rights(context: Context, own: OwnPeople, each: LocalPerson, draft: Draft): TemplateResult {
  const { texts, words, language } = context;
  const { at, status, problem: error } = own.flow.state;
  const here = at === each.id;
  const toggle = (right: Permission) =>
    own.edit({
      person: each.id,
      permissions: Permission.options.filter(
        (option) => draft.permissions.includes(option) !== (option === right),
      ),
    });
  // The words of the legend take the focus: Firefox hands that of a legend itself on to the first field.
  return html`<fieldset>
      <legend>
        <span tabindex="-1" id="rights">${texts.rightsOf(each.name)}</span>
      </legend>
      ${Permission.options.map(
        (right) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${draft.permissions.includes(right)}
              @change=${() => toggle(right)}
            /><span>${words.permission[right]}</span>
          </label>`,
      )}
    </fieldset>
    ${here && error ? html`<div class="wide">${problem(words, language, error)}</div>` : nothing}
    <div class="acts wide">
      <button
        class="button primary"
        type="button"
        aria-busy=${here && own.flow.busy ? 'true' : nothing}
        @click=${() => own.save(each, draft.permissions)}
      >
        ${texts.save}
      </button>
      <button class="button" type="button" @click=${() => own.edit(undefined)}>${words.cancel}</button>
      ${fate(words, here && status !== 'done' ? status : 'idle')}
    </div>`;
}
