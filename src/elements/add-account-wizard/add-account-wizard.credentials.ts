import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Link } from '../../domain/link.js';
import type { Localizer } from '../../lit/localizer.js';
import type { ProofFlow } from '../../state/proof-flow.js';
import type { Remote } from '../../state/remote.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { messages } from './add-account-wizard.messages.js';
import { isStuck } from './add-account-wizard.proofs.js';

/** What the fields are called, and what is wrong with them. */
export interface CredentialTexts {
  readonly name: string;
  readonly password: string;
  readonly nameError: string | undefined;
  readonly passwordError: string | undefined;
}

/** What they are called while a request asks for them; undefined: it does not. */
export function credentialTexts(
  link: Remote<Link>,
  flow: ProofFlow | undefined,
  localizer: Localizer,
): CredentialTexts | undefined {
  if (!flow || link.state !== 'ready' || link.data.state !== 'proving' || link.data.proof !== 'credentials')
    return undefined;
  if (isStuck(link.data)) return undefined;
  const words = wordsOf(localizer);
  const { credentialName, credentialPassword } = localizer.texts('add-account-wizard', messages);
  return {
    name: credentialName,
    password: credentialPassword,
    nameError: fieldText(words, flow.state.problems, 'name'),
    passwordError: fieldText(words, flow.state.problems, 'password'),
  };
}

const SLOT = 'credentials';

/**
 * Name and password as elements of the page itself, slotted into the step: password managers look for them there. They
 * are there only while they are asked for, and nothing of what is typed is kept.
 */
export class CredentialFields implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => CredentialTexts | undefined;
  readonly #submit: () => void;
  #fields: { parts: HTMLElement[]; name: HTMLInputElement; password: HTMLInputElement } | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    wanted: () => CredentialTexts | undefined,
    submit: () => void,
  ) {
    this.#host = host;
    this.#wanted = wanted;
    this.#submit = submit;
    host.addController(this);
  }

  get name(): string {
    return this.#fields?.name.value ?? '';
  }

  get password(): string {
    return this.#fields?.password.value ?? '';
  }

  /** Puts the focus on the first field that is refused. */
  focusProblem(): void {
    const { name, password } = this.#fields ?? {};
    [name, password].find((each) => each?.ariaInvalid === 'true')?.focus();
  }

  hostUpdated(): void {
    const texts = this.#wanted();
    if (!texts) return this.#remove();
    this.#fields ??= this.#make();
    const [nameLabel, , nameError, passwordLabel, , passwordError] = this.#fields.parts;
    nameLabel!.textContent = texts.name;
    passwordLabel!.textContent = texts.password;
    for (const [input, shown, error] of [
      [this.#fields.name, nameError!, texts.nameError],
      [this.#fields.password, passwordError!, texts.passwordError],
    ] as const) {
      shown.textContent = error ?? '';
      shown.hidden = error === undefined;
      input.ariaInvalid = error === undefined ? null : 'true';
    }
  }

  hostDisconnected(): void {
    this.#remove();
  }

  #make() {
    const fields = [
      this.#field('name', 'text', 'username'),
      this.#field('password', 'password', 'current-password'),
    ] as const;
    const parts = fields.flatMap(({ label, input, error }) => [label, input, error]);
    this.#host.append(...parts);
    return { parts, name: fields[0].input, password: fields[1].input };
  }

  #field(name: string, type: string, autocomplete: AutoFill) {
    const id = `${this.#host.localName}-${name}`;
    const label = document.createElement('label');
    label.htmlFor = id;
    const input = document.createElement('input');
    Object.assign(input, { id, name, type, autocomplete, required: true, spellcheck: false });
    input.autocapitalize = 'none';
    const error = document.createElement('p');
    error.id = `${id}-error`;
    input.setAttribute('aria-describedby', error.id);
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      this.#submit();
    });
    for (const each of [label, input, error]) each.slot = SLOT;
    return { label, input, error };
  }

  #remove(): void {
    for (const part of this.#fields?.parts ?? []) part.remove();
    this.#fields = undefined;
  }
}
