import type { ComponentProps, ReactNode } from "react";
import { Link as RouterLink } from "wouter";
import { Icon } from "./icon.js";

export interface LinkProps extends Omit<ComponentProps<"a">, "href" | "ref"> {
  /** A place of this site, made with `routing/places.ts`: `/areas/E08000025`. */
  readonly to: string;
  readonly children: ReactNode;
}

/** A link within the site. */
export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <RouterLink href={to} {...rest}>
      {children}
    </RouterLink>
  );
}

export interface OutLinkProps {
  /** A full address; anything that is not http, https or mailto is shown as text. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to a page that is not ours, marked as such. */
export function OutLink({ href, children }: OutLinkProps) {
  if (!/^(https?|mailto):/i.test(href)) return <span>{children}</span>;
  return (
    <a className="out-link" href={href} rel="noopener noreferrer">
      {children}
      <Icon name="external" />
      <span className="hidden-visually"> (another site)</span>
    </a>
  );
}
