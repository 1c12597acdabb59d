/** The page's icons: strokes on a 20 px square, in the colour of the text around them. Always beside or instead of words that are read out. */

const PATHS = {
  close: "M5 5 15 15 M15 5 5 15",
  search: "M9 3.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 0 1 0-11Z M13.2 13.2 17 17",
  add: "M10 4V16 M4 10H16",
  minus: "M4 10H16",
  download: "M10 3V12.5 M6 9 10 13 14 9 M4 16.5H16",
  undo: "M4 8H12.5a3.75 3.75 0 0 1 0 7.5H8 M7.5 4.5 4 8 7.5 11.5",
  redo: "M16 8H7.5a3.75 3.75 0 0 0 0 7.5H12 M12.5 4.5 16 8 12.5 11.5",
  fit: "M4 7.5V4H7.5 M12.5 4H16V7.5 M16 12.5V16H12.5 M7.5 16H4V12.5 M9 10H11 M10 9V11",
  fullscreen: "M11.5 4H16V8.5 M16 4 11.5 8.5 M8.5 16H4V11.5 M4 16 8.5 11.5",
  help: "M7.5 7.75a2.5 2.5 0 1 1 3.6 2.25c-.75.4-1.1.9-1.1 1.75 M10 14.75v.01",
  judgements: "M10 3.5V16.5 M6.5 16.5H13.5 M4 6H16 M4 6 2.5 11H5.5Z M16 6 14.5 11H17.5Z",
  legend: "M4 5.5h.01 M8 5.5H16.5 M4 10h.01 M8 10H16.5 M4 14.5h.01 M8 14.5H16.5",
  look: "M10 3.5a6.5 6.5 0 1 0 0 13c1.2 0 1.6-.9 1.2-1.8-.5-1.2.2-2.2 1.4-2.2H14a2.5 2.5 0 0 0 2.5-2.5C16.5 6.3 13.6 3.5 10 3.5Z M7 8h.01 M10.5 6.5h.01 M6.5 11.5h.01",
  table: "M3.5 4.5H16.5V15.5H3.5Z M3.5 8.2H16.5 M3.5 11.8H16.5 M8.5 8.2V15.5",
  relax:
    "M10 3.5V6.5 M10 13.5V16.5 M3.5 10H6.5 M13.5 10H16.5 M5.5 5.5 7.5 7.5 M12.5 12.5 14.5 14.5 M14.5 5.5 12.5 7.5 M7.5 12.5 5.5 14.5",
  play: "M6.5 4.5 15.5 10 6.5 15.5Z",
  pause: "M7 4.5V15.5 M13 4.5V15.5",
  time: "M4 16.5H16.5 M5.5 13V9.5 M9 13V5 M12.5 13V7.5 M16 13V3.5",
  edit: "M4 16 4.8 12.6 13 4.4 15.6 7 7.4 15.2Z M11.3 6.1 13.9 8.7",
  copy: "M7.5 7.5H16.5V16.5H7.5Z M12.5 4.5V3.5H3.5V12.5H4.5",
  check: "M4 10.5 8.5 15 16 5.5",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
