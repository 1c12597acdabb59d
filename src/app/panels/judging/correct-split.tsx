/** Splits a name off an entity that is in truth two. */
import type { EntityNode } from "../../../graph/graph-model.ts";
import { keyOfName } from "../../../graph/query/key-of-name.ts";
import type { App } from "../../state/app.ts";
import { splittableNames } from "../../view/words/other-names.ts";

export function SplitName({ app, entity }: { readonly app: App; readonly entity: EntityNode }) {
  const names = splittableNames(entity);
  if (names.length === 0) return null;
  const own = keyOfName(entity, entity.label);
  return (
    <section class="correct-tool">
      <h4>Split off a name</h4>
      <p class="correct-note">For a name that means something other than {entity.label}.</p>
      <div class="correct-line">
        {names.map(({ name, key }) => (
          <button
            key={key}
            type="button"
            class="button"
            onClick={() =>
              void app.actions.judge(
                { op: "different", left: own, right: key },
                `${name} is not ${entity.label}`,
              )
            }
          >
            Split off “{name}”
          </button>
        ))}
      </div>
    </section>
  );
}
