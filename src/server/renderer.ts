import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type ReactiveController } from 'lit';
import { cells, PENDING, unreadable, viewOf } from '../elements/subsidiary-list/subsidiary-list.row.js';
import { ListRows, type Shown } from '../elements/subsidiary-list/subsidiary-list.rows.js';
import { FLOW_LIMIT } from '../lit/row-window.js';
import { SubsidiaryElement } from '../lit/subsidiary-element.js';
import { sheetOf } from './style-sheets.js';

/** How one page is rendered. */
export interface Served {
  readonly language: string;
  /** Where a style sheet is served, by its name. */
  readonly styleUrl: (name: string) => string;
}

type ShadowRoot = NonNullable<ReturnType<LitElementRenderer['renderShadow']>>;

/** What is being rendered now. Rendering is synchronous, so there is never more than one. */
let served: Served = { language: 'en', styleUrl: (name) => name };
const controllers = new WeakMap<object, ReactiveController[]>();

// On a server there is neither a tree to look up in, nor an update that calls controllers.
const { prototype } = SubsidiaryElement;
const addController = prototype.addController;
Object.assign(prototype, {
  addController(this: SubsidiaryElement, controller: ReactiveController): void {
    controllers.set(this, [...(controllers.get(this) ?? []), controller]);
    addController.call(this, controller);
  },
  closest(this: SubsidiaryElement): Pick<Element, 'getAttribute'> {
    return { getAttribute: () => this.getAttribute('lang') ?? served.language };
  },
});

/** Renders an element of this library as its first update would, with its style sheet as a link. */
export class ServedRenderer extends LitElementRenderer {
  static override matchesClass(element: typeof HTMLElement): boolean {
    return element.prototype instanceof SubsidiaryElement;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const controller of this.#controllers) controller.hostUpdate?.();
  }

  override renderShadow(...info: Parameters<LitElementRenderer['renderShadow']>): ShadowRoot {
    const { name } = sheetOf(this.element.constructor as typeof SubsidiaryElement);
    const link = `<link rel="stylesheet" href="${escaped(served.styleUrl(name))}">`;
    // What comes before the content are styles in the page.
    const content = super.renderShadow(...info)?.at(-1) ?? '';
    const rows = this.#controllers.find((each) => each instanceof ListRows);
    return [link, rows ? () => withRows(collectResultSync([content]), rows.shown()) : content];
  }

  get #controllers(): readonly ReactiveController[] {
    return controllers.get(this.element) ?? [];
  }
}

/** Renders a template, completely and at once. */
export function renderNow(template: unknown, how: Served): string {
  served = how;
  return collectResultSync([
    ...render(template, { elementRenderers: [ServedRenderer], deferHydration: true }),
  ] as string[]);
}

/**
 * Puts rows where the browser's own will stand. Nobody hydrates them, so they need no marks; and a long list
 * looks like a window from the beginning.
 */
function withRows(list: string, shown: Shown | undefined): string {
  if (!shown) return list;
  const rows = Array.from({ length: Math.min(shown.count, FLOW_LIMIT) }, (_, index) => row(shown, index));
  return list
    .replaceAll(' checked="false"', '')
    .replace(/<tbody\b[^>]*\bdata-canvas[^>]*>/, (tag) => tag + rows.join(''))
    .replace(/<div\b[^>]*\bdata-viewport/, (tag) =>
      shown.count > FLOW_LIMIT ? `${tag} data-windowed` : tag,
    );
}

function row({ rows, context }: Shown, index: number): string {
  const link = rows?.at(index);
  const view = link ? viewOf(link, context) : rows?.isUnreadable?.(index) ? unreadable(context) : PENDING;
  const template = html`<tr role="row" part="row" aria-rowindex=${index + 2} class="served ${view.looks}">
    ${cells(view, context.selectable)}
  </tr>`;
  return collectResultSync([...render(template)] as string[]).replace(
    /<!--(?:\/?lit-part[^>]*|lit-node \d+)-->/g,
    '',
  );
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
