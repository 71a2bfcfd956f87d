/** Where each copy of Lit leaves its version for others to find. */
const LIT = ['litElementVersions', 'reactiveElementVersions', 'litHtmlVersions'] as const;

type Globals = Readonly<Record<string, unknown>>;

/** The versions of each part of Lit on the page, one a copy. */
export const litVersions = (
  globals: Globals,
): readonly (readonly [part: string, versions: readonly string[]])[] =>
  LIT.map((name): [string, readonly string[]] => {
    const versions = globals[name];
    return [name.replace('Versions', ''), Array.isArray(versions) ? versions.map(String) : []];
  });

/** How many copies of Lit there are: Trusted Types count its templates. */
export const litCopies = (globals: Globals): number =>
  litVersions(globals).find(([part]) => part === 'litHtml')?.[1].length ?? 0;
