import { Link } from "../../components/link.js";

interface PagingProps {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** The address of a page of the list. */
  readonly to: (page: number) => string;
  /** Called when a page is chosen, before it is shown. */
  readonly onTurn: () => void;
}

/** Links to the pages of a long list. */
export function Paging({ page, pages, to, onTurn }: PagingProps) {
  if (pages < 2) return null;
  const step = (target: number, words: string, rel: string) =>
    target < 1 || target > pages ? (
      <span className="paging-off">{words}</span>
    ) : (
      <Link to={to(target)} rel={rel} onClick={onTurn}>
        {words}
      </Link>
    );
  return (
    <nav className="paging on-screen" aria-label="Pages of the list">
      {step(page - 1, "Previous", "prev")}
      <ol role="list">
        {pagesShown(page, pages).map((number, place) =>
          number === undefined ? (
            <li key={`gap-${place}`} className="paging-gap">
              …
            </li>
          ) : (
            <li key={number}>
              <Link
                to={to(number)}
                aria-label={`Page ${number}`}
                aria-current={number === page ? "page" : undefined}
                onClick={onTurn}
              >
                {number}
              </Link>
            </li>
          ),
        )}
      </ol>
      {step(page + 1, "Next", "next")}
    </nav>
  );
}

/** The first, the last and those around the current page; `undefined` stands for a gap. */
export function pagesShown(page: number, pages: number): readonly (number | undefined)[] {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 1,
  );
  return near.flatMap((number, place) => {
    const before = near[place - 1];
    if (before === undefined || number === before + 1) return [number];
    // A gap of one page is no gap.
    return number === before + 2 ? [before + 1, number] : [undefined, number];
  });
}
