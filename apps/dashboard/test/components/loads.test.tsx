// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Loads } from "../../src/components/loads.js";
import type { Loaded } from "../../src/data/shipped.js";

let holder: HTMLDivElement;

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);
  holder = document.createElement("div");
  document.body.append(holder);
});

afterEach(() => {
  holder.remove();
  vi.unstubAllGlobals();
});

/** A loader that keeps one promise until it is told to try again, as those of the shipped data do. */
function loader(outcomes: readonly ("fails" | "works")[]): () => Promise<Loaded<string>> {
  let tries = 0;
  let kept: Promise<Loaded<string>> | undefined;
  return () => {
    kept ??= Promise.resolve(
      outcomes[tries++] === "works"
        ? { ok: true, value: "the value" }
        : {
            ok: false,
            message: "It could not be reached.",
            remedy: "Try again.",
            retry: () => {
              kept = undefined;
            },
          },
    );
    return kept;
  };
}

async function show(load: () => Promise<Loaded<string>>): Promise<() => Promise<void>> {
  const root = createRoot(holder);
  await act(async () => {
    root.render(
      <Loads load={load} what="the thing">
        {(value) => <p>{value}</p>}
      </Loads>,
    );
    await Promise.resolve();
  });
  return async () => {
    await act(async () => {
      root.unmount();
      await Promise.resolve();
    });
  };
}

test("shows the value once it is there", async () => {
  const unmount = await show(loader(["works"]));
  expect(holder.textContent).toBe("the value");
  await unmount();
});

test("names what is on its way until then", async () => {
  const unmount = await show(() => new Promise(() => undefined));
  expect(holder.querySelector('[role="status"]')?.textContent).toBe("Loading the thing");
  await unmount();
});

test("a failure says what happened and what to do, and a second try can work", async () => {
  const unmount = await show(loader(["fails", "works"]));
  expect(holder.querySelector('[role="alert"]')?.textContent).toContain("It could not be reached.");
  const button = holder.querySelector("button");
  await act(async () => {
    button?.click();
    await Promise.resolve();
  });
  expect(holder.textContent).toBe("the value");
  await unmount();
});
