import type { Check } from '../check.js';
import { VERSION } from '../../lit/version.js';
import {
  backendOf,
  DOCTOR,
  isOurClass,
  isProvider,
  needsBackend,
  providersAround,
  type Examination,
} from '../examination.js';
import { doubtful, right, unknown, wrong, type Found } from '../finding.js';
import { litVersions } from '../globals.js';
import { counted, everyElement } from '../page-walk.js';
import { TAGS } from '../tags.js';
import { messages } from './copies.messages.js';

/** The versions of the library by the tags that they have defined. */
function definedVersions({ surroundings }: Examination): Map<string, string[]> {
  const versions = new Map<string, string[]>();
  for (const tag of TAGS) {
    const defined: unknown = surroundings.registry.get(tag);
    if (tag !== DOCTOR && isOurClass(defined))
      versions.set(defined.version, [...(versions.get(defined.version) ?? []), tag]);
  }
  return versions;
}

function tags({ surroundings }: Examination): Found[] {
  const others = TAGS.filter((tag) => tag !== DOCTOR);
  const defined = others.filter((tag) => surroundings.registry.get(tag));
  const foreign = defined.filter((tag) => !isOurClass(surroundings.registry.get(tag)));
  const found: Found[] =
    foreign.length > 0
      ? [
          wrong(
            messages.tagsTaken,
            foreign.map((tag) => `<${tag}>`),
          ),
        ]
      : [];
  const ours = defined.length - foreign.length;
  if (defined.length === 0) return [wrong(messages.noTags)];
  return ours > 0 && foreign.length === 0 ? [right(messages.tagsOurs(ours))] : found;
}

function versions(examination: Examination): Found[] {
  const known = definedVersions(examination);
  if (known.size === 0) return [];
  if (known.size > 1)
    return [
      wrong(
        messages.versions,
        [...known].map(([version, of]) => `${version}: ${of.map((tag) => `<${tag}>`).join(', ')}`),
      ),
    ];
  const [version] = known.keys();
  return [
    version === VERSION
      ? right(messages.oneVersion(version))
      : doubtful(messages.otherVersion(VERSION), [`Elements: ${version}`]),
  ];
}

function lit({ surroundings }: Examination): Found[] {
  const known = litVersions(surroundings.globals);
  const copies = Math.max(...known.map(([, of]) => of.length));
  if (copies === 0) return [unknown(messages.noLit)];
  const facts = known.map(([part, of]) => `${part}: ${of.join(', ')}`);
  if (copies > 1) return [doubtful(messages.severalLit, facts)];
  return [right(messages.oneLit(known[0]?.[1][0] ?? ''), facts)];
}

function undefinedElements({ document, surroundings }: Examination): Found[] {
  const empty = [...everyElement(document)].filter(
    ({ localName }) => TAGS.includes(localName) && surroundings.registry.get(localName) === undefined,
  );
  if (empty.length === 0) return [right(messages.allDefined)];
  const imports = [...new Set(empty.map(({ localName }) => localName))].map(
    (tag) => `import 'subsidiary-elements/define/${tag}.js';`,
  );
  return [wrong(messages.undefined(imports.join('\n')), counted(empty))];
}

function withoutBackend({ placed }: Examination): Found[] {
  const needing = placed.filter(needsBackend);
  if (needing.length === 0) return [unknown(messages.nobodyNeeds)];
  const empty = needing.filter((element) => backendOf(element) === undefined);
  if (empty.length > 0) return [wrong(messages.withoutBackend, counted(empty))];
  return [right(messages.allConnected(needing.length))];
}

function providers({ ours }: Examination): Found[] {
  const all = ours.filter(isProvider) as (Element & { backend?: unknown })[];
  if (all.length === 0) return [right(messages.noProvider)];
  const found: Found[] = [];
  const empty = all.filter(({ backend }) => backend === undefined);
  if (empty.length > 0) found.push(wrong(messages.emptyProvider, counted(empty)));
  const nested = all.flatMap((inner) => {
    const [outer] = providersAround(inner) as (Element & { backend?: unknown })[];
    return outer ? [inner.backend === outer.backend] : [];
  });
  if (nested.includes(true)) found.push(doubtful(messages.nestedSame));
  if (nested.includes(false)) found.push(doubtful(messages.nestedOther));
  return found.length > 0 ? found : [right(messages.providersFine)];
}

export const copiesChecks: readonly Check[] = [
  { id: 'copies/tags', about: messages.about.tags, run: tags },
  { id: 'copies/versions', about: messages.about.versions, run: versions },
  { id: 'copies/lit', about: messages.about.lit, run: lit },
  { id: 'copies/undefined', about: messages.about.undefined, run: undefinedElements },
  { id: 'copies/without-backend', about: messages.about.withoutBackend, run: withoutBackend },
  { id: 'copies/providers', about: messages.about.providers, run: providers },
];
