/** A cubic curve from where the pen is: two controls and an end. */
export type Curve = readonly [number, number, number, number, number, number];

export interface Arc {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly rx: number;
  readonly ry: number;
  /** Turn of the x axis, degrees. */
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/** A quarter of the unit circle, or less, as a curve. */
function quarter(start: number, angle: number): Curve {
  const pull = (4 / 3) * Math.tan(angle / 4);
  const [c0, s0, c1, s1] = [Math.cos(start), Math.sin(start), Math.cos(start + angle), Math.sin(start + angle)];
  return [c0 - pull * s0, s0 + pull * c0, c1 + pull * s1, s1 - pull * c1, c1, s1];
}

/** An arc of an ellipse as cubic curves (SVG 2, "Elliptical arc implementation notes"); none where it is a straight line. */
export function curvesOf({ from: [x1, y1], to: [x2, y2], turn, large, sweep, ...radii }: Arc): Curve[] {
  const [wide, high] = [Math.abs(radii.rx), Math.abs(radii.ry)];
  if (wide === 0 || high === 0 || (x1 === x2 && y1 === y2)) return [];
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const reach = (px / wide) ** 2 + (py / high) ** 2;
  const grow = Math.max(1, Math.sqrt(reach));
  const [rx, ry] = [wide * grow, high * grow];
  const off = (large === sweep ? -1 : 1) * Math.sqrt(Math.max(0, 1 / reach - 1));
  const [qx, qy] = [(off * rx * py) / ry, (-off * ry * px) / rx];
  const [cx, cy] = [cos * qx - sin * qy + (x1 + x2) / 2, sin * qx + cos * qy + (y1 + y2) / 2];
  const start = Math.atan2((py - qy) / ry, (px - qx) / rx);
  const end = Math.atan2((-py - qy) / ry, (-px - qx) / rx);
  const whole = 2 * Math.PI;
  const angle = sweep ? (end - start + whole) % whole : (end - start - whole) % whole || -whole;
  const count = Math.max(1, Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9));
  const place = (x: number, y: number) => [cos * rx * x - sin * ry * y + cx, sin * rx * x + cos * ry * y + cy] as const;
  return Array.from({ length: count }, (_, at) => {
    const [a, b, c, d, e, f] = quarter(start + (at * angle) / count, angle / count);
    return [...place(a, b), ...place(c, d), ...(at === count - 1 ? ([x2, y2] as const) : place(e, f))] as const;
  });
}
