import { defineConfig } from "vitest/config";
import { shared } from "../../vitest.shared.mjs";

export default defineConfig({
  test: {
    ...shared,
    // Benches time the package as it is published: what is loaded through vitest calls across files far more slowly.
    server: { deps: { external: [/\/packages\/survey\/dist\//] } },
  },
});
