/** Leaves out what Vite adds to an app that imports late: that is in the host's app once, whatever it embeds. */
export const withoutHelper = {
  name: 'without-helper',
  enforce: 'pre',
  transform: (code, id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
};
