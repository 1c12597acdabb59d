/**
 * The page apart from what draws it. Panels and canvas read signals and call actions; nobody else writes.
 * One way round: action -> backend -> change -> graph -> signals -> view.
 */
import type { Actions } from "./actions.ts";
import type { AppState } from "./app-state.ts";

export interface App {
  readonly state: AppState;
  readonly actions: Actions;
}
