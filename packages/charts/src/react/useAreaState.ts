import { useState } from "react";
import { WHOLE, type View } from "../layout/view.js";
import type { AreaChartProps } from "./props.js";
import { useControlled } from "./useControlled.js";

const NONE: readonly string[] = [];

/** What a reader has done to a chart: the part that a parent may hold, and the part that it never needs. */
export interface AreaState {
  readonly selected: string | null;
  readonly select: (code: string) => void;
  readonly hidden: readonly string[];
  readonly toggle: (category: string) => void;
  readonly view: View;
  readonly setView: (view: View) => void;
  readonly hovered: string | null;
  readonly hover: (code: string | null) => void;
  /** Which area has the browser's focus, and whether it came by keyboard. */
  readonly focus: FocusState;
  readonly setFocus: (code: string | null, visible: boolean) => void;
  /** The area that was focused last: where Tab comes back to. */
  readonly lastFocused: string | null;
}

interface FocusState {
  readonly code: string | null;
  readonly visible: boolean;
}

export function useAreaState(props: AreaChartProps): AreaState {
  const [selected, setSelected] = useControlled<string | null>(props.selected, null);
  const [hidden, setHidden] = useControlled<readonly string[]>(props.hiddenCategories, NONE);
  const [view, setView] = useControlled(props.view, WHOLE, props.onView);
  const [hovered, setHovered] = useState<string | null>(null);
  const [focus, setFocus] = useState<FocusState>({ code: null, visible: false });
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  return {
    selected,
    select: (code) => {
      setSelected(code);
      props.onSelect?.(code);
    },
    hidden,
    toggle: (category) => {
      const rest = hidden.filter((other) => other !== category);
      setHidden(rest.length < hidden.length ? rest : [...hidden, category]);
      props.onToggleCategory?.(category);
    },
    view,
    setView,
    hovered,
    hover: (code) => {
      if (code === hovered) return;
      setHovered(code);
      props.onHover?.(code);
    },
    focus,
    setFocus: (code, visible) => {
      setFocus({ code, visible });
      if (code !== null) setLastFocused(code);
      props.onHover?.(code);
    },
    lastFocused,
  };
}
