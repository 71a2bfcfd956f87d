import { BackendError } from '../domain/backend-error.js';
import { ContractReferences, type Contract, type ContractReferencesInput } from '../domain/contract.js';
import { parse } from '../domain/errors.js';
import type { Environment } from './environment.js';
import { contracts, learnedContract } from './late-reads.js';
import type { Queries } from './queries.js';
import type { Answer } from './reads.js';
import { SettingFlow } from './setting-flow.js';

/** One contract of an account. */
async function read(queries: Queries, link: string, contract: string): Promise<Answer<Contract>> {
  const { data, error } = await contracts(queries, link).refetch();
  const found = data?.items.find(({ id }) => id === contract);
  return { data: found, error: error ?? (data && !found ? new BackendError('not-found') : undefined) };
}

/** Sets what the charges of one contract are sorted by. */
export class ContractReferencesFlow extends SettingFlow<
  Contract,
  ContractReferences,
  ContractReferencesInput
> {
  constructor(queries: Queries, link: string, contract: string, environment?: Environment) {
    const { backend } = queries;
    super(
      queries,
      {
        read: () => read(queries, link, contract),
        draftOf: ({ costCentre, purchaseOrder }) => ({ costCentre, purchaseOrder }),
        inputOf: (draft, { version }) => ({
          link,
          contract,
          version,
          ...parse(ContractReferences, draft),
        }),
        send: (input, options) => backend.setContractReferences(input, options),
        learn: (known) => learnedContract(queries, known),
        keptBy: ({ id }) => `references of contract ${id}`,
      },
      environment,
    );
  }
}
