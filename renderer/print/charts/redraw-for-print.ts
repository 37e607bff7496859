import { Chart } from 'chart.js';

/**
 * Draws every chart once more when the browser prepares a print: what is drawn then reaches the PDF as vectors and
 * text; what was drawn before, as a bitmap.
 */
export function redrawForPrint(): void {
  window.addEventListener('beforeprint', () => {
    for (const chart of Object.values(Chart.instances)) {
      chart.stop();
      chart.draw();
    }
  });
}
