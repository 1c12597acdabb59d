/**
 * The floors of the source as a table, and the rules made from it. `npm run layers` checks src/ against them; test/layers proves that they bite.
 *
 * A room imports from itself and from lower floors only; rooms on one floor do not see each other; there are no cycles, not even of types.
 */

/** Lowest floor first. */
const FLOORS = [
  ["model"],
  ["text"],
  ["extract", "resolve"],
  ["graph", "evaluate"],
  ["formats", "store", "ingest"],
  ["pipeline"],
  ["cli", "server", "app"],
];

/** The only sights along one floor: [from, to, why]. */
const SIDEWAYS = [["cli", "server", "`relata serve` starts the server"]];

/** Rooms that run unchanged in Node, in a worker and in the page. */
const PURE = ["model", "text", "extract", "resolve", "graph", "evaluate", "formats"];

/** Libraries with a fixed home: [packages, where they may be imported]. */
const HOMES = [
  ["sigma|@sigma", "^src/app/.*sigma-adapter\\.ts$"],
  ["preact|@preact", "^src/app/"],
  ["hono|@hono", "^src/server/"],
  ["libsql|kysely|idb", "^src/store/"],
  ["linkedom|defuddle|@mozilla/readability", "^src/ingest/"],
  ["saxes", "^src/(formats|ingest)/"],
  ["wink-nlp|wink-eng-lite-web-model", "^src/text/"],
];

const ROOMS = FLOORS.flat();

/** One rule per room: whatever in src/ is neither the room itself nor a room it may see is out of bounds. */
const floorRules = FLOORS.flatMap((floor, level) =>
  floor.map((room) => {
    const below = FLOORS.slice(0, level).flat();
    const beside = SIDEWAYS.filter(([from]) => from === room).map(([, to]) => to);
    return forbid(
      `floor-${level}-${room}`,
      `${room} sees only ${[...below, ...beside].join(", ") || "itself"}.`,
      { path: `^src/${room}/` },
      { path: "^src/", pathNot: `^src/(${[room, ...below, ...beside].join("|")})/` },
    );
  }),
);

const homeRules = HOMES.map(([packages, home]) =>
  forbid(
    `home-of-${packages.split("|")[0]}`,
    `${packages.replaceAll("|", ", ")} may be imported only in ${home}.`,
    { path: "^src/", pathNot: home },
    { path: `node_modules/(${packages})/` },
  ),
);

const generalRules = [
  forbid("no-cycle", "A cycle, even of types, makes two files one.", {}, { circular: true }),
  forbid(
    "every-file-has-a-room",
    `A file of src/ belongs to one of ${ROOMS.join(", ")}.`,
    { path: "^src/", pathNot: `^src/(${ROOMS.join("|")})/` },
    {},
  ),
  forbid(
    "source-stands-alone",
    "Source never needs tests, benches or scripts.",
    { path: "^src/" },
    { path: "^(test|bench|scripts)/" },
  ),
  forbid(
    "pure-rooms-without-node",
    "These rooms also run in the page.",
    { path: `^src/(${PURE.join("|")})/` },
    { dependencyTypes: ["core"] },
  ),
  forbid("page-without-node", "The page has no Node.", { path: "^src/app/" }, { dependencyTypes: ["core"] }),
  forbid(
    "page-never-reaches-sqlite",
    "Import the browser's store by its own file, not through one that also loads the file store.",
    { path: "^src/app/" },
    { path: "node_modules/libsql/", reachable: true },
  ),
  forbid(
    "only-declared-packages",
    "Installed users get `dependencies` only.",
    { path: "^src/" },
    { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
  ),
  forbid("resolvable", "The import leads nowhere.", {}, { couldNotResolve: true }),
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [...floorRules, ...homeRules, ...generalRules],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "browser", "node", "default"],
    },
  },
};

function forbid(name, comment, from, to) {
  return { name, comment, severity: "error", from, to };
}
