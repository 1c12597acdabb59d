/** What the page and its worker say to each other: numbered calls, their results or errors, and progress in between. */
import type { ArticleSource } from "../../model/article.ts";
import type { ErrorCode } from "../../model/errors.ts";
import type { Decision, Judgement } from "../../model/judgement.ts";
import type { ArticleRecord } from "../../model/record.ts";
import type { Addition, Judged, LoadedGraph, Preview, Update } from "../../pipeline/workspace.ts";

/** What the worker can do, by name. */
export interface WorkerCalls {
  /** Folds what the browser keeps; an empty store is first filled from `seeds`, if given. */
  load(seeds: string | null): Promise<LoadedGraph>;
  record(articleId: string): Promise<ArticleRecord>;
  preview(source: ArticleSource): Promise<Preview>;
  add(source: ArticleSource): Promise<Addition>;
  remove(articleId: string): Promise<Update>;
  judge(decision: Decision): Promise<Judged>;
  judgements(): Promise<readonly Judgement[]>;
}

export type CallName = keyof WorkerCalls;

/** A call on its way to the worker. */
export type WorkerRequest = {
  [Name in CallName]: {
    readonly id: number;
    readonly name: Name;
    readonly argument: Parameters<WorkerCalls[Name]>[0] | undefined;
  };
}[CallName];

/** A RelataError as plain data, since a class does not survive the crossing. */
export interface CrossedError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

export type WorkerMessage =
  | { readonly kind: "result"; readonly id: number; readonly result: unknown }
  | { readonly kind: "failure"; readonly id: number; readonly error: CrossedError }
  | { readonly kind: "progress"; readonly done: number; readonly total: number };
