/** Runs in a real browser: the contract of RecordStore on IndexedDB. */
import { openIndexedDbStore } from "../../../src/store/indexeddb.ts";
import { RECORD_STORE_CASES } from "../../contracts/record-store.ts";

export interface CaseResult {
  readonly name: string;
  /** `null` for a case that passed. */
  readonly problem: string | null;
}

/** Runs every case on a database of its own, named after `home` so that page and worker do not share any. */
export async function runContract(home: string): Promise<CaseResult[]> {
  const results: CaseResult[] = [];
  for (const [index, contract] of RECORD_STORE_CASES.entries()) {
    const store = await openIndexedDbStore(`${home}-${index}`);
    const problem = await contract.run(store).then(
      () => null,
      (error: unknown) => String(error),
    );
    await store.close();
    results.push({ name: contract.name, problem });
  }
  return results;
}
