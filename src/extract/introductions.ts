/** What people are introduced in; references may be names only, as long as the others are not known. */
import type { LocalEntity } from "../model/record.ts";
import type { TextDocument } from "../text/document.ts";
import type { Reference } from "./reading.ts";

export interface Introductions {
  readonly document: TextDocument;
  readonly entities: readonly LocalEntity[];
  readonly references: readonly Reference[];
}
