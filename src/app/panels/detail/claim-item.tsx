/** A claim as a row: its words open its panel, its speaker is a link. */
import type { ClaimNode } from "../../../graph/graph-model.ts";
import { CLAIM_KIND_TABLE } from "../../../model/ontology.ts";
import type { App } from "../../state/app.ts";
import { claimEnds } from "../../view/reading/claim-ends.ts";
import { dateWords } from "../../view/words/date-words.ts";
import { EntityLink } from "../evidence/entity-link.tsx";
import { KindBadge } from "../evidence/kind-badge.tsx";
import { SelectionLink } from "../evidence/selection-link.tsx";

interface ClaimItemProps {
  readonly app: App;
  readonly id: string;
  readonly claim: ClaimNode;
}

export function ClaimItem({ app, id, claim }: ClaimItemProps) {
  const wording = CLAIM_KIND_TABLE[claim.kind];
  const { speaker } = claimEnds(app.state.graph.value.graph, id);
  return (
    <li class={`claim-row claim-row-${claim.kind}`} style={{ "--sign": `var(--${wording.color})` }}>
      <SelectionLink app={app} to={{ kind: "claim", id }} class="claim-words">
        {claim.label}
      </SelectionLink>
      <p class="claim-foot">
        <KindBadge {...wording} />
        <span>{speaker === null ? "the article" : <EntityLink app={app} id={speaker} />}</span>
        <span>{dateWords(claim.publishedAt)}</span>
      </p>
    </li>
  );
}
