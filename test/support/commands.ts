import { executeServerCommand } from '@web/test-runner-commands';

/** The media features that a test can pretend; a key left out stays as it is, null resets it. */
export interface Media {
  media?: 'screen' | 'print' | null;
  colorScheme?: 'light' | 'dark' | 'no-preference' | null;
  reducedMotion?: 'reduce' | 'no-preference' | null;
  forcedColors?: 'active' | 'none' | null;
  contrast?: 'no-preference' | 'more' | null;
}

/** Pretends media features; false where the browser can't (Firefox and WebKit here), so that a test can end early. */
export async function emulateMedia(media: Media): Promise<boolean> {
  return executeServerCommand<boolean, Media>('pretend-media', media);
}

/** What assistive technology reads in the page, as YAML; empty where the browser can't tell. */
export async function ariaSnapshot(selector = 'body'): Promise<string> {
  return executeServerCommand<string, { selector: string }>('aria-snapshot', { selector });
}
