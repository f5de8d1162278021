// Small line plots as SVG, one for each series, side by side; both axes logarithmic.

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [240, 200, 46, 34, 30];
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param series `{ name, unit, rows: [{ x, cost }] }` */
export function linePlot(series) {
  const plots = series.map((one, k) => `<g transform="translate(${k * WIDTH} 0)">${plot(one)}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${series.length * WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="10">
<rect width="100%" height="100%" fill="#fff"/>
${plots.join('\n')}
</svg>
`;
}

function plot({ name, unit, rows }) {
  const xs = rows.map(({ x }) => Math.log10(Math.max(x, 0.5)));
  const most = 10 ** Math.ceil(Math.log10(Math.max(...rows.map(({ cost }) => cost), 1)));
  const least = most / 1000;
  const [first, last] = [Math.min(...xs), Math.max(...xs)];
  const right = (x) => LEFT + ((x - first) / (last - first || 1)) * (WIDTH - LEFT - 24);
  const up = (cost) => {
    const share = Math.log10(Math.max(cost, least) / least) / 3;
    return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
  };
  const points = rows.map(({ cost }, k) => [right(xs[k]), up(cost)].map((n) => n.toFixed(1)));
  const grid = [0, 1, 2, 3].map((k) => {
    const value = least * 10 ** k;
    const y = up(value).toFixed(1);
    const line = `<path d="M${LEFT} ${y}H${WIDTH - 16}" stroke="#ddd"/>`;
    return `${line}<text x="${LEFT - 4}" y="${y}" text-anchor="end" dominant-baseline="middle">${Number(value.toPrecision(1))}</text>`;
  });
  const marks = rows.map(({ x }, k) => {
    const label = x >= 1e4 ? `10^${Math.round(Math.log10(x))}` : String(x);
    return `<text x="${points[k][0]}" y="${HEIGHT - BOTTOM + 14}" text-anchor="middle">${label}</text>`;
  });
  const dots = points.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="2.5" fill="#0b5fff"/>`);
  return [
    `<text x="${LEFT}" y="14" font-weight="bold">${escape(name)}</text><text x="${LEFT}" y="25">${escape(unit)}</text>`,
    ...grid,
    ...marks,
    `<path d="M${points.map((point) => point.join(' ')).join('L')}" fill="none" stroke="#0b5fff" stroke-width="1.5"/>`,
    ...dots,
  ].join('');
}
