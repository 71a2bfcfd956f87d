import type { CSSResult } from 'lit';
import type { SubsidiaryElement } from '../lit/subsidiary-element.js';

/** The style sheet of an element as a file. */
export interface StyleSheet {
  /** Changes with the text, so that it may be kept for good: `subsidiary-list-0f3a….css`. */
  readonly name: string;
  readonly text: string;
}

/**
 * A page is painted while it arrives: what stands in a line would move with each piece that comes. So a toolbar, and the
 * first button of a row, wait until what follows them is here.
 */
const WHILE_ARRIVING =
  ':is(.toolbar:not(:has(~ .viewport)), td.actions > :first-child:not(:has(~ *))) { visibility: hidden; }';

const sheets = new Map<unknown, StyleSheet>();

/** The style sheet of a class. */
export function sheetOf(element: typeof SubsidiaryElement): StyleSheet {
  let sheet = sheets.get(element);
  if (!sheet) {
    // Styles are gathered when a class is looked at first.
    void element.observedAttributes;
    const styles = (element.elementStyles as CSSResult[]).map(({ cssText }) => cssText);
    const text = [...styles, WHILE_ARRIVING].join('\n');
    sheet = { name: `${element.tagName}-${hashOf(text)}.css`, text };
    sheets.set(element, sheet);
  }
  return sheet;
}

/** Two sums of FNV-1a: enough to tell one version of a text from another. */
function hashOf(text: string): string {
  const sums = [0x811c9dc5, 0x01000193].map((start) => {
    let sum = start;
    for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
    return (sum >>> 0).toString(36).padStart(7, '0');
  });
  return sums.join('');
}
