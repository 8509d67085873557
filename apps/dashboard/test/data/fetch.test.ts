import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { shippedLoader } from "../../src/data/fetch.js";

const fetchMock = vi.fn<(path: string) => Promise<Response>>();

beforeEach(() => {
  vi.stubGlobal("fetch", fetchMock);
});

afterEach(() => {
  vi.unstubAllGlobals();
  fetchMock.mockReset();
});

function parseNumber(json: unknown): number {
  if (typeof json !== "number") throw new TypeError("not a number");
  return json;
}

describe("shippedLoader", () => {
  it("asks once for a path, whoever asks", async () => {
    fetchMock.mockResolvedValue(Response.json(7));
    const load = shippedLoader(parseNumber);
    const first = load("data/one.json");
    expect(load("data/one.json")).toBe(first);
    expect(await first).toEqual({ ok: true, value: 7 });
    expect(fetchMock.mock.calls).toEqual([["data/one.json"]]);
  });

  it("keeps a failure until it is told to try again", async () => {
    fetchMock.mockRejectedValueOnce(new TypeError("offline"));
    fetchMock.mockResolvedValueOnce(Response.json(7));
    const load = shippedLoader(parseNumber);
    const failed = await load("data/one.json");
    expect(failed).toMatchObject({ ok: false, message: "The data could not be reached." });
    expect(await load("data/one.json")).toBe(failed);
    if (failed.ok) throw new Error("it did not fail");
    failed.retry();
    expect(await load("data/one.json")).toEqual({ ok: true, value: 7 });
  });

  it("tells a thing that does not exist from a server in trouble", async () => {
    const load = shippedLoader(parseNumber);
    fetchMock.mockResolvedValueOnce(new Response("", { status: 404 }));
    expect(await load("data/x.json", "There is no such area.")).toMatchObject({
      ok: false,
      message: "There is no such area.",
    });
    fetchMock.mockResolvedValueOnce(new Response("", { status: 503 }));
    expect(await load("data/y.json", "There is no such area.")).toMatchObject({
      ok: false,
      message: "The data could not be read: the server answered 503.",
    });
  });

  it("does not let a file of another form through", async () => {
    const load = shippedLoader(parseNumber);
    fetchMock.mockResolvedValueOnce(Response.json("seven"));
    expect(await load("data/x.json")).toMatchObject({ ok: false, remedy: /Reload/ });
    fetchMock.mockResolvedValueOnce(new Response("<html>"));
    expect(await load("data/y.json")).toMatchObject({ ok: false, remedy: /Reload/ });
  });
});
