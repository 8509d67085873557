import { WHOLE, type View } from "../layout/view.js";
import type { AreaChartProps } from "./props.js";
import { useAttention, type Attention } from "./useAttention.js";
import { useControlled } from "./useControlled.js";

const NONE: readonly string[] = [];

/** What a reader has done to a chart: the part that a parent may hold, and the part that it never needs. */
export interface AreaState extends Attention {
  readonly selected: string | null;
  readonly select: (code: string) => void;
  readonly hidden: readonly string[];
  readonly toggle: (category: string) => void;
  readonly view: View;
  readonly setView: (view: View) => void;
}

export function useAreaState(props: AreaChartProps): AreaState {
  const [selected, setSelected] = useControlled<string | null>(props.selected, null);
  const [hidden, setHidden] = useControlled<readonly string[]>(props.hiddenCategories, NONE);
  const [view, setView] = useControlled(props.view, WHOLE, props.onView);
  const attention = useAttention(props.onHover);
  return {
    ...attention,
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
  };
}
