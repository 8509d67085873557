/** What a shipped file gave, or why it gave nothing. */
export type Loaded<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      /** What happened. */
      readonly message: string;
      /** What the reader can do. */
      readonly remedy: string;
      /** Forgets the failure: the next load of the same file asks the server again. */
      readonly retry: () => void;
    };

/** Loads the file at a path relative to the page, so that the site works from any folder. */
export type Loader<T> = (path: string, missing?: string) => Promise<Loaded<T>>;

/**
 * Makes a loader of one kind of shipped file. It asks the server for each path once: every caller
 * shares one promise, so a component may ask on every render. A failure is kept too, until its
 * `retry` is called. `missing` says what a 404 means where the path holds something a reader chose.
 *
 * @param parse throws where the file is not what was shipped
 */
export function shippedLoader<T>(parse: (json: unknown) => T): Loader<T> {
  const loads = new Map<string, Promise<Loaded<T>>>();
  return (path, missing) => {
    const known = loads.get(path);
    if (known) return known;
    const load = fetchAndParse(path, parse, missing, () => {
      loads.delete(path);
    });
    loads.set(path, load);
    return load;
  };
}

async function fetchAndParse<T>(
  path: string,
  parse: (json: unknown) => T,
  missing: string | undefined,
  retry: () => void,
): Promise<Loaded<T>> {
  const failed = (message: string, remedy: string): Loaded<T> => ({
    ok: false,
    message,
    remedy,
    retry,
  });
  let response: Response;
  try {
    response = await fetch(path);
  } catch {
    return failed("The data could not be reached.", "Check the connection, then try again.");
  }
  if (response.status === 404 && missing !== undefined) {
    return failed(missing, "Check the address, or search for it by name.");
  }
  if (!response.ok) {
    return failed(
      `The data could not be read: the server answered ${response.status}.`,
      "Try again; if it stays so, tell whoever runs this site.",
    );
  }
  try {
    return { ok: true, value: parse(await response.json()) };
  } catch {
    return failed(
      "The data is not in the form that this page expects.",
      "Reload the page: it and its data may be from different versions.",
    );
  }
}
