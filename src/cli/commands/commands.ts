/** Every command of the program, in the order of its help. */
import type { Command } from "../command.ts";
import { add } from "./add.ts";
import { articles } from "./articles.ts";
import { build } from "./build.ts";
import { evalCommand } from "./eval.ts";
import { exportCommand } from "./export.ts";
import { extractCommand } from "./extract.ts";
import { find } from "./find.ts";
import { JUDGE_COMMANDS } from "./judge.ts";
import { judgements, revoke } from "./judgements.ts";
import { path } from "./path.ts";
import { remove } from "./remove.ts";
import { serve } from "./serve.ts";
import { show } from "./show.ts";
import { verify } from "./verify.ts";

export const COMMANDS: readonly Command[] = [
  serve,
  add,
  remove,
  articles,
  find,
  show,
  path,
  ...JUDGE_COMMANDS,
  judgements,
  revoke,
  exportCommand,
  build,
  extractCommand,
  verify,
  evalCommand,
];
