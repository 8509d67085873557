import { useId, useRef } from "react";
import { useLocation } from "wouter";
import { IconButton } from "../components/button.js";
import { Link } from "../components/link.js";
import { routes, type SiteRoute } from "../routes.js";
import { SearchBox } from "../search/search-box.js";
import { ThemeSwitch } from "../theme/theme-switch.js";
import { Help } from "./help.js";

/** The bar above every page: name, navigation, search, theme, help. */
export function Header() {
  const [path] = useLocation();
  const menu = useRef<HTMLDivElement>(null);
  const menuId = useId();
  return (
    <header className="header">
      <Link to="/map" className="header-name">
        <Mark />
        ABEP Atlas
      </Link>
      <SearchBox />
      <IconButton icon="menu" label="Menu" className="header-menu-button" popoverTarget={menuId} />
      <div
        className="header-menu"
        id={menuId}
        popover="auto"
        ref={menu}
        onClick={(event) => {
          // A choice made in the open menu closes it.
          if (event.target instanceof HTMLAnchorElement) menu.current?.hidePopover();
        }}
      >
        <nav aria-label="Main">
          <ul role="list">
            {routes.flatMap((route) => {
              const { nav } = route;
              return nav === undefined
                ? []
                : [
                    <li key={nav.to}>
                      <Link to={nav.to} aria-current={isWithin(path, route) ? "page" : undefined}>
                        {nav.label}
                      </Link>
                    </li>,
                  ];
            })}
          </ul>
        </nav>
        <div className="header-tools">
          <ThemeSwitch />
          <Help />
        </div>
      </div>
    </header>
  );
}

/** Whether a page is the one that a route's entry names, or stands under it. */
function isWithin(path: string, { path: pattern, nav }: SiteRoute): boolean {
  if (nav === undefined) return false;
  if (pattern instanceof RegExp) return pattern.test(path);
  return path === nav.to || path.startsWith(`${nav.to}/`);
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
      <path className="mark-1" d="M10 1.5l6.5 3.700v7.600L10 16.500l-6.5-3.700V5.200z" />
      <path className="mark-2" d="M24 1.500l6.5 3.700v7.600l-6.5 3.7-6.5-3.700V5.200z" />
      <path className="mark-3" d="M17 14.500l6.5 3.700v7.600L17 29.500l-6.5-3.700v-7.600z" />
    </svg>
  );
}
