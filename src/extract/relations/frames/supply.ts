/** Supply: supplier to customer. */
import type { Frame } from "./frame.ts";
import { SUPPLY_AGREEMENTS } from "./supply-agreements.ts";
import { SUPPLY_AWARDS } from "./supply-awards.ts";
import { SUPPLY_CUSTOM } from "./supply-custom.ts";
import { SUPPLY_HANDOVERS } from "./supply-handovers.ts";
import { SUPPLY_INCOME } from "./supply-income.ts";
import { SUPPLY_MAKERS } from "./supply-makers.ts";
import { SUPPLY_ORDERS } from "./supply-orders.ts";
import { SUPPLY_PREMISES } from "./supply-premises.ts";
import { SUPPLY_PURCHASES } from "./supply-purchases.ts";
import { SUPPLY_RIGHTS } from "./supply-rights.ts";
import { SUPPLY_ROLES } from "./supply-roles.ts";
import { SUPPLY_SALES } from "./supply-sales.ts";
import { SUPPLY_SERVICES } from "./supply-services.ts";
import { SUPPLY_SOURCES } from "./supply-sources.ts";
import { SUPPLY_SWITCHES } from "./supply-switches.ts";
import { SUPPLY_UNDERSTOOD } from "./supply-understood.ts";
import { SUPPLY_UNSAID } from "./supply-unsaid.ts";
import { SUPPLY_USE } from "./supply-use.ts";

export const SUPPLY_FRAMES: readonly Frame[] = [
  ...SUPPLY_SALES,
  ...SUPPLY_PURCHASES,
  ...SUPPLY_AWARDS,
  ...SUPPLY_SOURCES,
  ...SUPPLY_UNDERSTOOD,
  ...SUPPLY_UNSAID,
  ...SUPPLY_USE,
  ...SUPPLY_SERVICES,
  ...SUPPLY_RIGHTS,
  ...SUPPLY_CUSTOM,
  ...SUPPLY_SWITCHES,
  ...SUPPLY_PREMISES,
  ...SUPPLY_MAKERS,
  ...SUPPLY_HANDOVERS,
  ...SUPPLY_ORDERS,
  ...SUPPLY_AGREEMENTS,
  ...SUPPLY_INCOME,
  ...SUPPLY_ROLES,
];
