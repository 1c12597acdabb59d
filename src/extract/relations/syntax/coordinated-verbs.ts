/** Verbs without a subject of their own that "and" joins to an infinitive, a gerund or a modal verb. */
import { put } from "./linking.ts";
import type { Linking } from "./linking.ts";

/** "to buy A and sell B", "by buying A and selling B": the second verb hangs where the first does. */
export function coordinateBase(linking: Linking, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const unit = linking.units[at];
    if (unit?.kind === "break" || unit?.kind === "subordinator") return false;
    if (unit?.kind !== "verb") continue;
    if (unit.form === "past") continue;
    const link = linking.links.get(at);
    if (link === undefined) return false;
    if (unit.form !== "infinitive" && unit.form !== "gerund" && unit.modal === "") return false;
    put(linking, index, {
      subject: link.subject,
      governor: link.governor,
      governance: link.governance,
      hypothetical: link.hypothetical,
    });
    return true;
  }
  return false;
}
