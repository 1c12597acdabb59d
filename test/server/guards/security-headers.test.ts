import { describe, expect, it } from "vitest";
import { startTestServer } from "../test-server.ts";

describe("security headers", () => {
  it.each(["/", "/api/graph", "/api/nothing", "/nothing", "/api/export/gexf", "/api/openapi.json"])(
    "stand on %s",
    async (path) => {
      const server = await startTestServer();
      const { headers } = await server.get(path);
      expect(headers["content-security-policy"]).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
          "worker-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "x-frame-options": "DENY",
        "cross-origin-resource-policy": "same-origin",
      });
      expect(headers).not.toHaveProperty("access-control-allow-origin");
    },
  );
});
