/** Partnership, undirected: collaboration, alliance, joint venture, integration, distribution. */
import type { Frame } from "./frame.ts";
import { PARTNERSHIP_AGREEMENTS } from "./partnership-agreements.ts";
import { DISTRIBUTION } from "./partnership-distribution.ts";
import { INTEGRATION_VERBS } from "./partnership-integration.ts";
import { JOINT_WORK } from "./partnership-joint.ts";
import { PARTING_VERBS } from "./partnership-partings.ts";
import { SHARED_PROJECTS } from "./partnership-projects.ts";
import { PARTNERSHIP_ROLES } from "./partnership-roles.ts";
import { SHARING_VERBS } from "./partnership-sharing.ts";
import { PARTNERSHIP_UNSAID } from "./partnership-unsaid.ts";
import { PARTNERING_VERBS } from "./partnership-verbs.ts";

export const PARTNERSHIP_FRAMES: readonly Frame[] = [
  ...JOINT_WORK,
  ...SHARING_VERBS,
  ...PARTNERING_VERBS,
  ...PARTING_VERBS,
  ...INTEGRATION_VERBS,
  ...DISTRIBUTION,
  ...PARTNERSHIP_UNSAID,
  ...SHARED_PROJECTS,
  ...PARTNERSHIP_AGREEMENTS,
  ...PARTNERSHIP_ROLES,
];
