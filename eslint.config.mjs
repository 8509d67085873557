import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "**/dist/",
      "**/reports/",
      "**/coverage/",
      "**/docs/api/",
      "packages/geography/src/data/",
      "apps/dashboard/src/generated/",
    ],
  },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Numbers print themselves; every other type in a template must be made a string on purpose.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      // `_` names a parameter that a signature asks for and the body does not need.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "no-console": "error",
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [hooks.configs.flat["recommended-latest"]],
  },
  {
    // Commands speak to whoever runs them.
    files: ["**/scripts/**", "**/bench/**", "**/conformance/run.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        setTimeout: "readonly",
      },
    },
  },
  {
    // One-way arrows between packages: each knows only what stands below it.
    files: ["packages/geography/src/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: ["@abep/*", "react*", "d3-*", "zod*", "node:*"] },
      ],
    },
  },
  {
    files: ["packages/charts/src/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: ["@abep/*", "d3", "d3-transition", "zod*", "node:*", "*/apps/*"] },
      ],
    },
  },
  {
    files: ["packages/domain/src/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: ["@abep/survey*", "@abep/charts*", "react*", "d3*", "node:*", "*/apps/*"] },
      ],
    },
  },
  {
    files: ["packages/survey/src/**"],
    rules: {
      "no-restricted-imports": ["error", { patterns: ["@abep/*", "react*", "d3*", "node:*"] }],
    },
  },
);
