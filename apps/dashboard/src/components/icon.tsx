const paths = {
  close: "M5 5l10 10M15 5L5 15",
  device: "M3 4h14v9.500H3zM7.5 17h5M10 13.500V17",
  down: "M5 8l5 5 5-5",
  download: "M10 3v9.500M6 9l4 4 4-4M4 17h12",
  external: "M11.5 4H16v4.500M16 4l-7 7M13.5 11.500V16H4V6.500h4.5",
  filters:
    "M3 6h8M15 6h2M3 14h2M9 14h8M13 4a2 2 0 110 4 2 2 0 010-4zM7 12a2 2 0 110 4 2 2 0 010-4z",
  grid: "M6.5 2.500l3.5 2v4l-3.5 2-3.5-2v-4zM13.5 2.500l3.5 2v4l-3.5 2-3.5-2v-4zM10 8.500l3.5 2v4l-3.5 2-3.5-2v-4z",
  link: "M8.5 11.500l3-3M9.5 6l1.8-1.800a3.2 3.2 0 014.5 4.500L14 10.500M10.5 14l-1.8 1.800a3.2 3.2 0 01-4.5-4.500L6 9.5",
  map: "M3 5l4.5-2 5 2L17 3v12l-4.5 2-5-2L3 17zM7.5 3v12M12.5 5v12",
  menu: "M3 5.500h14M3 10h14M3 14.500h14",
  moon: "M16.5 11.800A7 7 0 018.2 3.500a7 7 0 108.3 8.300z",
  question:
    "M10 2.5a7.5 7.5 0 110 15 7.5 7.5 0 010-15zM7.8 7.8a2.2 2.2 0 114 1.2c-.6.9-1.8 1.2-1.8 2.5M10 14h.01",
  search: "M9 3.500a5.5 5.5 0 110 11 5.5 5.5 0 010-11zM13 13l4 4",
  sun: "M10 6.800a3.2 3.2 0 110 6.4 3.2 3.2 0 010-6.400zM10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.300l1.5 1.500M14.2 14.200l1.5 1.500M4.3 15.700l1.5-1.500M14.2 5.800l1.5-1.5",
  table: "M3 4h14v12H3zM3 8h14M3 12h14M8.5 4v12",
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 20 px that takes the colour of the text. Decoration only: words carry the meaning. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
