export function jsxTypes(
  outdir: string,
  moduleOf: (path: string) => string,
): readonly { packageLinkPhase(params: { customElementsManifest: unknown }): void }[];
