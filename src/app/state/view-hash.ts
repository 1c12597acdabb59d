/**
 * The view as the part of the address after `#`, and back: selection, filters and camera, what equals the opening view left out.
 * `#entity=ent_1&types=investment,supply&min=0.7`. Unknown words are passed over, for links outlive versions.
 */
import { CLAIM_KINDS, ENTITY_KINDS, RELATION_TYPES, STATUSES } from "../../model/ontology.ts";
import { type MapView, readView, viewText } from "../view/scene/map-view.ts";
import type { Filters, Look, Period } from "./look.ts";
import type { Selection } from "./selection.ts";
import { OPENING_FILTERS } from "./opening-filters.ts";
import { COLORINGS, FOCUS_STEPS, SIZINGS } from "./look-choices.ts";
import { OPENING_LOOK } from "./opening-look.ts";

export interface View {
  readonly selection: Selection;
  readonly look: Look;
  /** Null where everything is shown. */
  readonly camera: MapView | null;
}

const NOTHING: Selection = { kind: "none" };

/** The hash of a view, with its `#`; empty for the opening view. */
export function encodeView({ selection, look, camera }: View): string {
  const fields = new URLSearchParams(selectionFields(selection));
  putFilters(fields, look.filters);
  putLook(fields, look);
  if (camera !== null) fields.set("at", viewText(camera));
  const text = fields.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `#${text}`;
}

function putFilters(fields: URLSearchParams, filters: Filters): void {
  putWords(fields, "kinds", filters.entityKinds, OPENING_FILTERS.entityKinds);
  putWords(fields, "types", filters.relationTypes, OPENING_FILTERS.relationTypes);
  putWords(fields, "status", filters.statuses, OPENING_FILTERS.statuses);
  putWords(fields, "claims", filters.claimKinds, OPENING_FILTERS.claimKinds);
  if (filters.minConfidence > 0) fields.set("min", String(filters.minConfidence));
  if (filters.period !== null) fields.set("period", `${filters.period.from}..${filters.period.to}`);
  if (!filters.undated) fields.set("undated", "no");
  if (filters.sources?.size === 0) fields.set("sources", "none");
  for (const source of filters.sources ?? []) fields.append("source", source);
}

/** Of the trail only where it leads. */
function putLook(fields: URLSearchParams, look: Look): void {
  const { trail, expanded, isTable, mapping, labels, pins } = look;
  const focus = trail.at(-1);
  if (focus?.kind === "community") fields.set("community", focus.leader);
  if (focus?.kind === "around") {
    fields.set("focus", focus.ids.join(" "));
    fields.set("steps", String(focus.steps));
  }
  const counts = [...expanded].map(([node, count]) => `${node}.${count}`);
  if (counts.length > 0) fields.set("expanded", counts.join(" "));
  if (isTable) fields.set("table", "yes");
  if (mapping.color !== OPENING_LOOK.mapping.color) fields.set("color", mapping.color);
  if (mapping.size !== OPENING_LOOK.mapping.size) fields.set("size", mapping.size);
  if (labels !== OPENING_LOOK.labels) fields.set("labels", String(labels));
  const places = [...pins].map(([node, { x, y }]) => `${node}*${Math.round(x)}*${Math.round(y)}`);
  if (places.length > 0) fields.set("pins", places.join(" "));
}

/** The view a hash stands for; anything it does not say is as in the opening view. */
export function decodeView(hash: string): View {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  return { selection: readSelection(fields), look: readLook(fields), camera: readView(fields.get("at")) };
}

function readLook(fields: URLSearchParams): Look {
  const labels = fields.get("labels");
  return {
    ...OPENING_LOOK,
    filters: readFilters(fields),
    trail: readTrail(fields),
    expanded: readExpanded(fields.get("expanded")),
    pins: readPins(fields.get("pins")),
    isTable: fields.get("table") === "yes",
    mapping: {
      color: COLORINGS.find((known) => known === fields.get("color")) ?? OPENING_LOOK.mapping.color,
      size: SIZINGS.find((known) => known === fields.get("size")) ?? OPENING_LOOK.mapping.size,
    },
    labels: labels === null ? OPENING_LOOK.labels : readShare(labels),
  };
}

function readTrail(fields: URLSearchParams): Look["trail"] {
  const leader = fields.get("community") ?? "";
  if (leader !== "") return [{ kind: "community", leader }];
  const ids = fields.get("focus")?.split(" ").filter(Boolean) ?? [];
  const given = Number(fields.get("steps"));
  const steps = FOCUS_STEPS.find((known) => known === given) ?? 1;
  return ids.length === 0 ? [] : [{ kind: "around", ids, steps }];
}

function readExpanded(text: string | null): Look["expanded"] {
  const counts = (text ?? "").matchAll(/(?<=^| )(\S+)\.(\d{1,6})(?= |$)/gu);
  return new Map([...counts].map(([, node = "", count]) => [node, Number(count)]));
}

function readPins(text: string | null): Look["pins"] {
  const places = (text ?? "").matchAll(/(?<=^| )(\S+?)\*(-?\d{1,7})\*(-?\d{1,7})(?= |$)/gu);
  return new Map([...places].map(([, node = "", x, y]) => [node, { x: Number(x), y: Number(y) }]));
}

function readFilters(fields: URLSearchParams): Filters {
  const sources = fields.getAll("source");
  return {
    entityKinds: readWords(fields.get("kinds"), ENTITY_KINDS, OPENING_FILTERS.entityKinds),
    relationTypes: readWords(fields.get("types"), RELATION_TYPES, OPENING_FILTERS.relationTypes),
    statuses: readWords(fields.get("status"), STATUSES, OPENING_FILTERS.statuses),
    claimKinds: readWords(fields.get("claims"), CLAIM_KINDS, OPENING_FILTERS.claimKinds),
    minConfidence: readShare(fields.get("min")),
    sources: sources.length > 0 || fields.get("sources") === "none" ? new Set(sources) : null,
    period: readPeriod(fields.get("period")),
    undated: fields.get("undated") !== "no",
  };
}

function selectionFields(selection: Selection): Record<string, string> {
  switch (selection.kind) {
    case "none":
      return {};
    case "entity":
    case "claim":
      return { [selection.kind]: selection.id };
    case "relation":
      return { relation: selection.edge };
    case "several":
      return { nodes: selection.ids.join(" ") };
    case "path": {
      const { from, to, anywhere } = selection;
      return { from, to, ...(anywhere && { anywhere: "yes" }) };
    }
    case "article": {
      const { id, span } = selection;
      return { article: id, ...(span === undefined ? {} : { span: `${span.start}-${span.end}` }) };
    }
  }
}

function putWords(
  fields: URLSearchParams,
  name: string,
  words: ReadonlySet<string>,
  usual: ReadonlySet<string>,
): void {
  const differs = words.size !== usual.size || [...words].some((word) => !usual.has(word));
  if (differs) fields.set(name, [...words].join(","));
}

function readSelection(fields: URLSearchParams): Selection {
  const entity = fields.get("entity");
  if (entity !== null) return { kind: "entity", id: entity };
  const claim = fields.get("claim");
  if (claim !== null) return { kind: "claim", id: claim };
  const edge = fields.get("relation");
  if (edge !== null) return { kind: "relation", edge };
  const ids = fields.get("nodes")?.split(" ") ?? [];
  if (ids.length > 1) return { kind: "several", ids };
  const [from, to] = [fields.get("from"), fields.get("to")];
  if (from !== null && to !== null)
    return { kind: "path", from, to, anywhere: fields.get("anywhere") === "yes" };
  const article = fields.get("article");
  if (article === null) return NOTHING;
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(fields.get("span") ?? "") ?? [];
  if (start === undefined || end === undefined) return { kind: "article", id: article };
  return { kind: "article", id: article, span: { start: Number(start), end: Number(end) } };
}

function readWords<Word extends string>(
  text: string | null,
  known: readonly Word[],
  usual: ReadonlySet<Word>,
): ReadonlySet<Word> {
  if (text === null) return usual;
  const given = new Set(text.split(","));
  return new Set(known.filter((word) => given.has(word)));
}

function readPeriod(text: string | null): Period | null {
  const [, from, to] = /^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/.exec(text ?? "") ?? [];
  return from === undefined || to === undefined || from > to ? null : { from, to };
}

function readShare(text: string | null): number {
  const share = Number(text);
  return share > 0 && share <= 1 ? share : 0;
}
