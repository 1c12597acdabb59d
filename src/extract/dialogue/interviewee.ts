/**
 * Who answers in an interview, and for which company: whom the introduction names ("Jane Roe has little patience for drones. Her firm,
 * Qorvel, …").
 */
import type { Introductions } from "../introductions.ts";
import type { Turn } from "./dialogue.ts";

/** Local ids, `null` where the introduction does not tell. */
export interface Interviewee {
  readonly person: string | null;
  readonly company: string | null;
}

/** The person and the company named first before the first answer; without an introduction the person named most often. */
export function findInterviewee(
  { entities, references }: Introductions,
  turns: readonly (Turn | undefined)[],
): Interviewee {
  const opening = turns.findIndex((turn) => turn?.side === "answers");
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const introduced = references
    .filter(({ sentence, form }) => form === "name" && sentence < opening)
    .flatMap((reference) => reference.entities);
  const first = (kind: "person" | "company"): string | undefined =>
    introduced.find((id) => kinds.get(id) === kind);
  const people = entities.filter(({ kind }) => kind === "person");
  const most = Math.max(...people.map(({ mentions }) => mentions.length));
  return {
    person: first("person") ?? people.find(({ mentions }) => mentions.length === most)?.id ?? null,
    company: first("company") ?? null,
  };
}
