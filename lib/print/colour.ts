/** Linear-light red, green and blue, 0 to 1. */
export type Rgb = readonly [number, number, number];

const linear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** '#rrggbb' as linear light. */
export const rgbOf = (hex: string): Rgb => {
  const part = (at: number): number => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
};

/** Relative luminance of WCAG 2.2. */
const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export const contrast = (a: Rgb, b: Rgb): number => {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
};

/** OKLab (B. Ottosson, "A perceptual color space for image processing", 2020). */
const oklab = ([r, g, b]: Rgb): Rgb => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

/**
 * Matrices for complete loss of one kind of cone (G. Machado, M. Oliveira, L. Fernandes, "A physiologically-based model for
 * simulation of color vision deficiency", IEEE TVCG 15(6), 2009, severity 1.0).
 */
const sights = {
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** How a colour looks to a reader without one kind of cone. */
const seenBy = (sight: keyof typeof sights, [r, g, b]: Rgb): Rgb => {
  const m = sights[sight];
  const unit = (value: number): number => Math.min(1, Math.max(0, value));
  return [
    unit(m[0] * r + m[1] * g + m[2] * b),
    unit(m[3] * r + m[4] * g + m[5] * b),
    unit(m[6] * r + m[7] * g + m[8] * b),
  ];
};

/** Smallest OKLab distance of two colours in normal, protan, deutan and tritan sight. */
export const apart = (a: Rgb, b: Rgb): number => {
  const distance = (p: Rgb, q: Rgb): number => {
    const [x, y] = [oklab(p), oklab(q)];
    return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
  };
  const simulated = (['protan', 'deutan', 'tritan'] as const).map((sight) =>
    distance(seenBy(sight, a), seenBy(sight, b)),
  );
  return Math.min(distance(a, b), ...simulated);
};
