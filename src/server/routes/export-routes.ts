/** The graph as a file for other programs, streamed. */
import { Hono } from "hono";
import * as v from "valibot";
import { type ExportFile, type ExportFormat, exportFileName, getFormat } from "../../formats/formats.ts";
import { selectGraph } from "../../formats/select-graph.ts";
import type { Selection } from "../../formats/selection.ts";
import { RelataError } from "../../model/errors.ts";
import { STATUSES } from "../../model/ontology.ts";
import type { LiveWorkspace } from "../live-workspace.ts";
import { readQuery } from "../read-request.ts";

const exportParameters = {
  asOf: v.optional(v.pipe(v.string(), v.isoDate("a date like 2025-01-31"))),
  minConfidence: v.optional(
    v.pipe(v.string(), v.decimal(), v.transform(Number), v.minValue(0), v.maxValue(1)),
  ),
  status: v.optional(
    v.pipe(
      v.string(),
      v.transform((list) => list.split(",")),
      v.array(v.picklist(STATUSES)),
    ),
  ),
  claims: v.optional(v.literal("1")),
  part: v.optional(v.string()),
};

export function exportRoutes({ reads }: LiveWorkspace): Hono {
  const routes = new Hono();
  routes.get("/export/:format", (c) => {
    const { asOf, minConfidence, status, claims, part } = readQuery(c, exportParameters);
    const file = findFile(findFormat(c.req.param("format")), part);
    const selection: Partial<Selection> = {
      claims: claims !== undefined,
      ...(asOf === undefined ? {} : { asOf }),
      ...(minConfidence === undefined ? {} : { minConfidence }),
      ...(status === undefined ? {} : { statuses: status }),
    };
    const { snapshot, positions } = reads.load();
    const chunks = file.write(selectGraph(snapshot, selection), {
      positions: new Map(Object.entries(positions)),
    });
    return c.body(toStream(chunks), 200, {
      "content-type": `${file.mediaType}; charset=utf-8`,
      "content-disposition": `attachment; filename="${exportFileName("relata", file)}"`,
    });
  });
  return routes;
}

/** An unknown format is an unknown address here, not a wrong use of one. */
function findFormat(id: string): ExportFormat {
  try {
    return getFormat(id);
  } catch (error) {
    if (error instanceof RelataError) throw new RelataError("not-found", error.message, error.hint);
    throw error;
  }
}

/** The one file of `format`, or the one called `part`. */
function findFile({ id, files }: ExportFormat, part: string | undefined): ExportFile {
  const file = part === undefined && files.length === 1 ? files[0] : files.find((one) => one.part === part);
  if (file !== undefined) return file;
  const parts = files.map((one) => one.part).filter((name) => name !== "");
  throw new RelataError(
    "usage",
    part === undefined ? `${id} is several files.` : `${id} has no part ${JSON.stringify(part)}.`,
    parts.length === 0 ? "Leave ?part= out." : `Ask for one with ?part=: ${parts.join(", ")}.`,
  );
}

/** Makes the next chunk when the client has taken the one before. */
function toStream(chunks: Iterable<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  const iterator = chunks[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const next = iterator.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
}
