import type { ComponentProps } from "react";
import { Icon, type IconName } from "./icon.js";
import "./button.css";

export interface ButtonProps extends ComponentProps<"button"> {
  readonly icon?: IconName;
  /** `plain`: no box, for rows of small tools. */
  readonly look?: "boxed" | "plain";
}

/** A button with words, and a drawing where it helps. */
export function Button({ icon, look = "boxed", className, children, ...rest }: ButtonProps) {
  const classes = ["button", `button-${look}`, className].filter(Boolean).join(" ");
  return (
    <button type="button" className={classes} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

export interface IconButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "title"> {
  readonly icon: IconName;
  /** Said by screen readers and shown when pointed at. */
  readonly label: string;
}

/** A button that is a drawing alone; its name is told all the same. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={["icon-button", className].filter(Boolean).join(" ")}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
