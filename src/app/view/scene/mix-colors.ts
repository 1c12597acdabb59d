/** Colours mixed as opaque ones: the canvas never fades by transparency, which Sigma draws wrongly for light colours. */

/** `color` with `share` (0 to 1) of `into` in it; both and the result are `#rrggbb`. */
export function mixColors(color: string, into: string, share: number): string {
  const mixed = [1, 3, 5].map((at) => {
    const channel = channelAt(color, at) * (1 - share) + channelAt(into, at) * share;
    return Math.round(channel).toString(16).padStart(2, "0");
  });
  return `#${mixed.join("")}`;
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(left: string, right: string): number {
  const [darker, lighter] = [luminance(left), luminance(right)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = channelAt(color, at) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelAt(color: string, at: number): number {
  return Number.parseInt(color.slice(at, at + 2), 16);
}
