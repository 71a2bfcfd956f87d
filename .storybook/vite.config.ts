import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  // What every browser of ours knows is left as it is written: light-dark() by the page's colour scheme.
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    chunkSizeWarningLimit: 2000,
  },
});
