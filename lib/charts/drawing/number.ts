/** How numbers of one kind are written: short in labels, never broken from its unit (U+00A0); in words for a screen reader. */
export interface Measure {
  short(value: number): string;
  spoken(value: number): string;
}

const trimmed = (value: number, digits = 3): number => Number(value.toPrecision(digits));
const grouped = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.');
  const parts = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? parts : `${parts}.${fraction}`;
};
/** Three significant digits, but never a whole number rounded: 0.0123, 1.23, 12,345. */
const plain = (value: number): string => {
  if (Math.abs(value) >= 1e15) return value.toExponential(2);
  const rounded = Math.abs(value) >= 100 ? Math.round(value) : trimmed(value);
  return Math.abs(rounded) < 1e-6 ? '0' : grouped(rounded);
};
const words = (value: string, one: string, many: string): string => `${value} ${value === '1' ? one : many}`;

interface Scale {
  readonly factor: number;
  readonly unit: string;
  readonly one: string;
  readonly many: string;
}

/** The largest unit in which the value, as it will be written, is at least 1; the first for what is smaller than all. */
function scaled(scales: readonly Scale[], value: number): readonly [string, Scale] {
  const fitting = scales.findLast(({ factor }) => trimmed(Math.abs(value) / factor) >= 1);
  const scale = fitting ?? (scales[0] as Scale);
  return [plain(value / scale.factor), scale];
}

const inScale = (scales: readonly Scale[]): Measure => ({
  short: (value) => {
    const [number, { unit }] = scaled(scales, value);
    return `${number}\u00a0${unit}`;
  },
  spoken: (value) => {
    const [number, { one, many }] = scaled(scales, value);
    return words(number, one, many);
  },
});

const brief = inScale([
  { factor: 1e-6, unit: 'µs', one: 'microsecond', many: 'microseconds' },
  { factor: 1e-3, unit: 'ms', one: 'millisecond', many: 'milliseconds' },
  { factor: 1, unit: 's', one: 'second', many: 'seconds' },
]);

/** Two neighbouring units: 3 min 20 s, 2 h 5 min, 1 d 3 h. Null below a minute. */
function parted(value: number): readonly (readonly [number, string, string])[] | null {
  if (trimmed(value) < 60) return null;
  const seconds = Math.round(value);
  if (seconds < 3600)
    return [
      [Math.floor(seconds / 60), 'min', 'minute'],
      [seconds % 60, 's', 'second'],
    ];
  const minutes = Math.round(value / 60);
  if (minutes < 48 * 60)
    return [
      [Math.floor(minutes / 60), 'h', 'hour'],
      [minutes % 60, 'min', 'minute'],
    ];
  const hours = Math.round(value / 3600);
  return [
    [Math.floor(hours / 24), 'd', 'day'],
    [hours % 24, 'h', 'hour'],
  ];
}

/** Seconds: 110 ms, 10.4 s, 3 min 20 s. */
export const duration: Measure = {
  short: (value) =>
    value === 0
      ? '0\u00a0s'
      : (parted(value)
          ?.filter(([amount], at) => at === 0 || amount > 0)
          .map(([amount, unit]) => `${grouped(amount)}\u00a0${unit}`)
          .join('\u00a0') ?? brief.short(value)),
  spoken: (value) =>
    value === 0
      ? '0 seconds'
      : (parted(value)
          ?.filter(([amount], at) => at === 0 || amount > 0)
          .map(([amount, , name]) => words(grouped(amount), name, `${name}s`))
          .join(' ') ?? brief.spoken(value)),
};

/** MiB: 512 KiB, 256 MiB, 14.2 GiB. */
export const size: Measure = inScale([
  { factor: 1 / 1024, unit: 'KiB', one: 'kibibyte', many: 'kibibytes' },
  { factor: 1, unit: 'MiB', one: 'mebibyte', many: 'mebibytes' },
  { factor: 1024, unit: 'GiB', one: 'gibibyte', many: 'gibibytes' },
  { factor: 1024 ** 2, unit: 'TiB', one: 'tebibyte', many: 'tebibytes' },
  { factor: 1024 ** 3, unit: 'PiB', one: 'pebibyte', many: 'pebibytes' },
]);

export const power: Measure = inScale([
  { factor: 1, unit: 'W', one: 'watt', many: 'watts' },
  { factor: 1e3, unit: 'kW', one: 'kilowatt', many: 'kilowatts' },
  { factor: 1e6, unit: 'MW', one: 'megawatt', many: 'megawatts' },
]);

/** Whole things, or a mean of them: 1,204 or 27.5, with the noun in words. */
export const counted = (one: string, many: string): Measure => ({
  short: plain,
  spoken: (value) => words(plain(value), one, many),
});

export const instances = counted('instance', 'instances');
export const hosts = counted('host', 'hosts');
export const workloads = counted('workload', 'workloads');

const digitsOf = (value: number): string => {
  const excess = Math.abs(value - 1);
  if (excess === 0) return '1.00';
  if (excess < 0.01) return Number(value.toFixed(3)) === 1 ? '1.00' : value.toFixed(3);
  return value < 10 ? value.toFixed(2) : plain(value);
};

/** A factor near one: 1.008, 1.34, 27.4. */
export const factor: Measure = {
  short: (value) => `${digitsOf(value)}×`,
  spoken: (value) => `${digitsOf(value)} times`,
};

/** Part of native processor time added: +3 %, +0.092 %, +410 %. */
export const added: Measure = {
  short: (value) => `${value < 0 ? '−' : '+'}${percent(value)}\u00a0%`,
  spoken: (value) => `${value < 0 ? 'minus ' : ''}${percent(value)} percent of native processor time`,
};
const percent = (value: number): string => plain(trimmed(100 * Math.abs(value), 2));

/** A share of one: 62 %, 0.4 %. */
export const share: Measure = {
  short: (value) => `${plain(trimmed(100 * value, value < 0.0995 ? 1 : 2))}\u00a0%`,
  spoken: (value) => `${plain(trimmed(100 * value, value < 0.0995 ? 1 : 2))} percent`,
};
