/** What a reader does to the look by pointing at nodes: pin them, show what is hidden beside them, go into their neighbourhood. */
import type { Community } from "../view/overview/overview.ts";
import type { App } from "./app.ts";
import type { Look, Place } from "./look.ts";

/** Hidden neighbours that come at once; more when asked again. */
const BATCH = 25;
/** Every node where its map has it. */
const UNMOVED: Pick<Look, "arranged" | "pins"> = { arranged: new Map(), pins: new Map() };

/** Lets a node stand at `place`. */
export function pin(app: App, node: string, place: Place): void {
  const { pins } = app.state.look.peek();
  app.actions.setLook({ pins: new Map([...pins, [node, place]]) }, `${nameOf(app, node)} pinned`);
}

/** Lets a node go back to where the layout has it. */
export function unpin(app: App, node: string): void {
  const pins = new Map(app.state.look.peek().pins);
  if (pins.delete(node)) app.actions.setLook({ pins }, `${nameOf(app, node)} unpinned`);
}

/** Shows more of what is hidden beside a node; tells how much stays hidden. */
export function expand(app: App, node: string): void {
  const hidden = app.state.visible.peek().beside(node).length;
  const { expanded } = app.state.look.peek();
  if (hidden === 0) {
    app.actions.notify({ tone: "done", text: `Nothing is hidden beside ${nameOf(app, node)}.` });
    return;
  }
  const before = expanded.get(node) ?? 0;
  const next = new Map([...expanded, [node, before + Math.min(BATCH, hidden)]]);
  app.actions.setLook({ expanded: next }, `${nameOf(app, node)} expanded`);
}

/** Hides again what expanding a node brought. */
export function collapse(app: App, node: string): void {
  const expanded = new Map(app.state.look.peek().expanded);
  if (expanded.delete(node)) app.actions.setLook({ expanded }, `${nameOf(app, node)} collapsed`);
}

/** Goes into the neighbourhood of some nodes, one step around them. */
export function goInto(app: App, ids: readonly string[]): void {
  const { trail } = app.state.look.peek();
  const [first = ""] = ids;
  const words = ids.length === 1 ? nameOf(app, first) : `${ids.length} nodes`;
  app.actions.setLook({ trail: [...trail, { kind: "around", ids, steps: 1 }] }, `Focus on ${words}`);
}

/** Opens the community behind a node of the overview, on a map of its own: what was moved on another one stays there. */
export function openCommunity(app: App, key: string): void {
  const community = communityAt(app, key);
  if (community === undefined) return;
  const { trail } = app.state.look.peek();
  const focus = { kind: "community", leader: community.leader } as const;
  const parts = { trail: [...trail, focus], ...UNMOVED };
  app.actions.setLook(parts, `Community of ${community.words} opened`);
}

/** The community behind a node of what is drawn now. */
export function communityAt({ state }: App, key: string): Community | undefined {
  return state.visible.peek().overview?.communities.find((community) => community.key === key);
}

/** Goes back along the trail until `length` of it are left; 0 is the whole graph. */
export function goBack(app: App, length: number): void {
  const { trail } = app.state.look.peek();
  const isOverview = length === 0 && trail[0]?.kind === "community";
  const parts = { trail: trail.slice(0, length), ...(isOverview && { isWhole: false, ...UNMOVED }) };
  app.actions.setLook(parts, "Focus left");
}

/** Lets the present neighbourhood reach `steps` far. */
export function reachOut(app: App, steps: number): void {
  const { trail } = app.state.look.peek();
  const focus = trail.at(-1);
  if (focus?.kind !== "around") return;
  app.actions.setLook({ trail: [...trail.slice(0, -1), { ...focus, steps }] }, `Focus of ${steps} steps`);
}

function nameOf(app: App, node: string): string {
  const { graph } = app.state.graph.peek();
  if (graph.hasNode(node)) return graph.getNodeAttribute(node, "label");
  return communityAt(app, node)?.words ?? "The node";
}
