/** Investment: investor to investee. */
import type { Frame } from "./frame.ts";
import { INVESTMENT_MONEY } from "./investment-money.ts";
import { INVESTMENT_ROLES } from "./investment-roles.ts";
import { INVESTMENT_STAKES } from "./investment-stakes.ts";
import { FINANCIAL_SUPPORT } from "./investment-support.ts";
import { INVESTMENT_TERMS } from "./investment-terms.ts";
import { INVESTMENT_UNSAID } from "./investment-unsaid.ts";
import { INVESTMENT_VERBS } from "./investment-verbs.ts";

export const INVESTMENT_FRAMES: readonly Frame[] = [
  ...INVESTMENT_VERBS,
  ...INVESTMENT_UNSAID,
  ...INVESTMENT_TERMS,
  ...FINANCIAL_SUPPORT,
  ...INVESTMENT_STAKES,
  ...INVESTMENT_MONEY,
  ...INVESTMENT_ROLES,
];
