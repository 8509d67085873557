import type { HtmlTagDescriptor, Plugin } from "vite";

/** The module that holds the outlines of the areas. */
const boundaries = "/boundaries-overview.js";

/**
 * Names what the first map fetches in the page's head, so that it loads beside the main script and not after
 * it: the data and the boundaries.
 */
export function preloadFirstMap(): Plugin {
  return {
    name: "preload-first-map",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) => {
        const file = Object.values(bundle).find(
          (chunk) => chunk.type === "chunk" && chunk.facadeModuleId?.endsWith(boundaries) === true,
        );
        if (file === undefined) throw new Error("The build has no file of boundaries to preload");
        return [
          link({ rel: "preload", href: "./data/map.json", as: "fetch", crossorigin: "" }),
          link({ rel: "modulepreload", href: `./${file.fileName}`, crossorigin: "" }),
        ];
      },
    },
  };
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: "link", attrs, injectTo: "head" };
}
