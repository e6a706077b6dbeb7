import { enteredMonitor, type Moment } from '../../lib/machine/trace';
import type { Way } from '../../lib/machine/way';

/** Who lives in a ring. */
interface Ring {
  readonly ring: number;
  readonly who: string;
}

const guestRings: readonly Ring[] = [
  { ring: 0, who: 'guest kernel' },
  { ring: 3, who: 'programs' },
];

function ringsOf({ id, guestMode }: Way): readonly Ring[] {
  if (id === 'bare')
    return [
      { ring: 0, who: 'kernel' },
      { ring: 3, who: 'programs' },
    ];
  if (guestMode) return guestRings;
  const monitor = id === 'paravirtualised' ? 'hypervisor' : 'monitor';
  return [
    { ring: 0, who: monitor },
    { ring: 1, who: 'guest kernel' },
    { ring: 3, who: 'programs' },
  ];
}

const radius = (ring: number): number => 17 + 18 * ring;
const centre = { x: 76, y: 76 };
/** Heights of the words, from the outermost ring in. */
const wordY = (ring: number): number => 24 + (3 - ring) * 26;

/** Ring in which the guest really is now: under a monitor without a mode for guests, not the one that it believes in. */
const realRing = (way: Way, { world }: Moment): number =>
  way.guestMode || !world.real ? world.guest.cpu.ring : world.real.ring;

function Word({ ring, who, active }: Ring & { readonly active: boolean }) {
  const y = wordY(ring);
  return (
    <g data-active={active || undefined}>
      <line x1={centre.x + radius(ring) * 0.72} x2={158} y1={centre.y - radius(ring) * 0.69} y2={y - 4} />
      <text x={162} y={y}>
        {ring} {who}
      </text>
    </g>
  );
}

interface Props {
  readonly way: Way;
  readonly moment: Moment;
}

/** Who runs next in which ring, and whether the monitor acted in the step before. */
export function MachineRings({ way, moment }: Props) {
  const rings = ringsOf(way);
  const now = realRing(way, moment);
  const who = rings.find(({ ring }) => ring === now)?.who ?? 'nobody';
  const acted = enteredMonitor(moment);
  const monitor = way.guestMode ? 'monitor, outside guest mode' : 'monitor';
  const words = `Next runs ring ${now}: ${who}. ${acted ? `The ${monitor} acted in this step.` : ''}`.trim();
  return (
    <svg className="machine-rings" viewBox="0 0 264 152" role="img" aria-label={words}>
      {[3, 2, 1, 0].map((ring) => (
        <circle
          key={ring}
          cx={centre.x}
          cy={centre.y}
          r={radius(ring)}
          data-active={ring === now || undefined}
          data-acted={(acted && ring === 0 && !way.guestMode) || undefined}
        />
      ))}
      {rings.map((each) => (
        <Word key={each.ring} {...each} active={each.ring === now} />
      ))}
      {way.guestMode && (
        <g className="machine-root" data-active={acted || undefined}>
          <rect x={160} y={118} width={102} height={28} rx={4} />
          <text x={168} y={136}>
            monitor (root)
          </text>
        </g>
      )}
    </svg>
  );
}
