import type { Page } from '@playwright/test';

/** Has the page note what is announced from now on: what changes in live regions, through shadow roots, in its order. */
export const noteAnnouncements = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const LIVE = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive]';
    const announced: string[] = [];
    const last = new WeakMap<Element, string>();
    (window as unknown as { announced: string[] }).announced = announced;

    function note(region: Element): void {
      if (!region.checkVisibility() || region.getAttribute('aria-busy') === 'true') return;
      const text = (region.textContent ?? '').replace(/\s+/g, ' ').trim();
      const urgent = region.matches('[role=alert], [aria-live=assertive]');
      if (!text || last.get(region) === text) return;
      last.set(region, text);
      announced.push(`${urgent ? 'at once' : 'when idle'}: ${text}`);
    }

    const observer = new MutationObserver((records) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of records) {
        const at = target instanceof Element ? target : target.parentElement;
        const around = at?.closest(LIVE);
        if (around) regions.add(around);
        for (const added of addedNodes)
          if (added instanceof Element) {
            // A region that comes with its text is announced only where it is urgent.
            if (added.matches('[role=alert]')) regions.add(added);
            for (const inner of added.querySelectorAll('[role=alert]')) regions.add(inner);
          }
      }
      for (const region of regions) note(region);
    });
    const observe = (root: Node): void =>
      observer.observe(root, { subtree: true, childList: true, characterData: true });
    observe(document);
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      observe(root);
      return root;
    };
  });

/** What was announced, each once where it was said twice in a row. */
export const announcementsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { announced: string[] }).announced.filter(
      (each, index, all) => each !== all[index - 1],
    ),
  );
