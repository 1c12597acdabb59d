/**
 * What a reader can do to the graph, each as a change that can be taken back: adding and removing invert each other,
 * and so do judging and revoking. Nothing is lost on the way, for the log of judgements only grows.
 */
import type { ArticleSource } from "../../model/article.ts";
import type { Decision, Judgement } from "../../model/judgement.ts";
import type { ArticleRecord } from "../../model/record.ts";
import type { Addition, Judged, Update } from "../../pipeline/workspace.ts";
import type { Backend } from "../backend/backend.ts";
import type { Change } from "./history.ts";

export interface ChangesOptions {
  readonly backend: Pick<Backend, "record" | "add" | "remove" | "judge">;
  /** Takes up what a step did, before the next step starts. */
  readonly absorb: (update: Update) => void;
  readonly absorbJudgement: (judgement: Judgement) => void;
}

export interface Changes {
  /** The change is null where the article was there already. */
  add(
    source: ArticleSource,
    corrections: readonly Decision[],
  ): Promise<{ readonly addition: Addition; readonly change: Change | null }>;
  remove(articleId: string): Promise<Change>;
  judge(decision: Decision, words: string): Promise<Change>;
  revoke(judgement: Judgement, words: string): Promise<Change>;
}

export function createChanges({ backend, absorb, absorbJudgement }: ChangesOptions): Changes {
  const decide = async (decision: Decision): Promise<Judged> => {
    const judged = await backend.judge(decision);
    absorbJudgement(judged.judgement);
    absorb(judged);
    return judged;
  };

  const put = async (source: ArticleSource, corrections: readonly Decision[]) => {
    const addition = await backend.add(source);
    absorb(addition);
    if (addition.outcome === "unchanged") return { addition, change: null };
    const made: Judgement[] = [];
    for (const correction of corrections) made.push((await decide(correction)).judgement);
    return { addition, change: added(addition.record, made) };
  };

  const added = (record: ArticleRecord, corrections: readonly Judgement[]): Change => ({
    words: `Added “${record.article.title}”`,
    invert: async () => {
      for (const { id } of corrections.toReversed()) await decide({ op: "revoke", revokes: id });
      absorb(await backend.remove(record.article.id));
      return removed(record, corrections);
    },
  });

  const removed = (record: ArticleRecord, corrections: readonly Decision[]): Change => ({
    words: `Removed “${record.article.title}”`,
    invert: async () => {
      const { change } = await put({ kind: "article", article: record.article }, corrections.map(toDecision));
      return change ?? added(record, []);
    },
  });

  const judged = (judgement: Judgement, words: string): Change => ({
    words,
    invert: async () => {
      await decide({ op: "revoke", revokes: judgement.id });
      return revoked(judgement, words);
    },
  });

  const revoked = (judgement: Judgement, words: string): Change => ({
    words: `Revoked: ${words}`,
    invert: async () => judged((await decide(toDecision(judgement))).judgement, words),
  });

  return {
    add: put,
    remove: async (articleId) => {
      const record = await backend.record(articleId);
      absorb(await backend.remove(articleId));
      return removed(record, []);
    },
    judge: async (decision, words) => judged((await decide(decision)).judgement, words),
    revoke: async (judgement, words) => {
      await decide({ op: "revoke", revokes: judgement.id });
      return revoked(judgement, words);
    },
  };
}

/** The bare decision of a judgement, to be signed anew. */
function toDecision(decision: Decision): Decision {
  switch (decision.op) {
    case "same":
    case "different":
      return { op: decision.op, left: decision.left, right: decision.right };
    case "reject":
    case "accept":
      return { op: decision.op, statement: decision.statement };
    case "restate": {
      const { op, statement, type, turned, status } = decision;
      return { op, statement, type, turned, status };
    }
    case "rename":
      return { op: "rename", entity: decision.entity, name: decision.name };
    case "retype":
      return { op: "retype", entity: decision.entity, kind: decision.kind };
    case "revoke":
      return { op: "revoke", revokes: decision.revokes };
  }
}
