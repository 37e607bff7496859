/** The colors of print as a chart needs them. */
export interface PrintColors {
  readonly accent: string;
  readonly ink: string;
  readonly text: string;
  readonly mute: string;
  readonly mid: string;
  readonly light: string;
}

/** Reads the report's colors; the accent is computed from the MSP's own. */
export function readPrintColors(): PrintColors {
  const probe = document.body.appendChild(document.createElement('span'));
  const resolve = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colors = {
    accent: resolve('accent'),
    ink: resolve('ink'),
    text: resolve('text'),
    mute: resolve('mute'),
    mid: resolve('mid'),
    light: resolve('light'),
  };
  probe.remove();
  return colors;
}
