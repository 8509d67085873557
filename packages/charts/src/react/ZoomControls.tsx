import type { ReactElement } from "react";
import { MAX_ZOOM, panBy, WHOLE, zoomAt, type View } from "../layout/view.js";

export interface ZoomControlsProps {
  readonly view: View;
  readonly onView: (view: View) => void;
}

interface ControlProps {
  readonly label: string;
  /** The lines of a 16 by 16 icon. */
  readonly icon: string;
  readonly next: View;
  readonly idle?: boolean;
  readonly onView: (view: View) => void;
}

/** A button that stays focusable when it can do nothing, so that the keyboard is not thrown off it. */
function Control({ label, icon, next, idle = false, onView }: ControlProps): ReactElement {
  return (
    <button
      type="button"
      className="abep-control"
      aria-label={label}
      title={label}
      aria-disabled={idle}
      onClick={() => {
        if (!idle) onView(next);
      }}
    >
      <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} fill="none" stroke="currentColor" strokeWidth={1.75} strokeLinecap="round" />
      </svg>
    </button>
  );
}

/** How far one press moves the chart, as a share of what is shown. */
const STEP = 0.25;

/** Larger, smaller, whole; and, while enlarged, four arrows, so that nobody has to drag. */
export function ZoomControls({ view, onView }: ZoomControlsProps): ReactElement {
  const whole = view.zoom === 1;
  return (
    <div className="abep-controls" role="group" aria-label="Enlarge and move the chart">
      <Control
        label="Enlarge"
        icon="M8 3v10M3 8h10"
        next={zoomAt(view, 1.6)}
        idle={view.zoom >= MAX_ZOOM}
        onView={onView}
      />
      <Control
        label="Reduce"
        icon="M3 8h10"
        next={zoomAt(view, 1 / 1.6)}
        idle={whole}
        onView={onView}
      />
      {whole ? null : (
        <>
          <Control
            label="Show the whole"
            icon="M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3"
            next={WHOLE}
            onView={onView}
          />
          <Control label="North" icon="M4 10l4-4 4 4" next={panBy(view, 0, STEP)} onView={onView} />
          <Control label="South" icon="M4 6l4 4 4-4" next={panBy(view, 0, -STEP)} onView={onView} />
          <Control label="West" icon="M10 4L6 8l4 4" next={panBy(view, STEP, 0)} onView={onView} />
          <Control label="East" icon="M6 4l4 4-4 4" next={panBy(view, -STEP, 0)} onView={onView} />
        </>
      )}
    </div>
  );
}
