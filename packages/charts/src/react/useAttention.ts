import { useState } from "react";

interface FocusState {
  readonly code: string | null;
  readonly visible: boolean;
}

/** Which mark a reader is at, with pointer or keyboard. */
export interface Attention {
  readonly hovered: string | null;
  readonly hover: (code: string | null) => void;
  /** Which mark has the browser's focus, and whether it came by keyboard. */
  readonly focus: FocusState;
  readonly setFocus: (code: string | null, visible: boolean) => void;
  /** The mark that was focused last: where Tab comes back to. */
  readonly lastFocused: string | null;
}

export function useAttention(onHover?: (code: string | null) => void): Attention {
  const [hovered, setHovered] = useState<string | null>(null);
  const [focus, setFocus] = useState<FocusState>({ code: null, visible: false });
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  return {
    hovered,
    hover: (code) => {
      if (code === hovered) return;
      setHovered(code);
      onHover?.(code);
    },
    focus,
    setFocus: (code, visible) => {
      setFocus({ code, visible });
      if (code !== null) setLastFocused(code);
      onHover?.(code);
    },
    lastFocused,
  };
}
