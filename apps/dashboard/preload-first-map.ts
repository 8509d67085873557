import type { HtmlTagDescriptor, Plugin } from "vite";

/** What the map asks for that its own code does not import at once, by a part of the module's path. */
const firstMap = [/\/views\/map\/map-view\.tsx$/, /\/geography\/.*\/boundaries\.js$/];

/**
 * Names the files of the first map in the page's head, so that they load beside the main script and not after
 * it: the code of the map with all that it imports, its styles, the boundaries, the data.
 */
export function preloadFirstMap(): Plugin {
  return {
    name: "preload-first-map",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle = {} }) => {
        const scripts = new Set<string>();
        const styles = new Set<string>();
        const visit = (name: string): void => {
          const chunk = bundle[name];
          if (chunk?.type !== "chunk" || scripts.has(name) || html.includes(name)) return;
          scripts.add(name);
          for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
          for (const imported of chunk.imports) visit(imported);
        };
        for (const [name, chunk] of Object.entries(bundle)) {
          const module = chunk.type === "chunk" ? (chunk.facadeModuleId ?? "") : "";
          if (firstMap.some((pattern) => pattern.test(module))) visit(name);
        }
        return [
          link({ rel: "preload", href: "./data/map.json", as: "fetch", crossorigin: "" }),
          ...[...scripts].map((name) =>
            link({ rel: "modulepreload", href: `./${name}`, crossorigin: "" }),
          ),
          ...[...styles].map((name) =>
            link({ rel: "preload", href: `./${name}`, as: "style", crossorigin: "" }),
          ),
        ];
      },
    },
  };
}

function link(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: "link", attrs, injectTo: "head" };
}
