/** Corrections of an entity. */
import type { EntityNode } from "../../graph/graph-model.ts";
import type { App } from "../state/app-state.ts";
export function CorrectEntity({ entity }: { readonly app: App; readonly id: string; readonly entity: EntityNode }) {
  return <p class="panel-empty">{entity.label}</p>;
}
