import { describe, expect, it } from 'vitest';
import { compare, faultsOf, type Lane, nextEvent, nextStop, tellingStep } from './compare';
import { ways } from './index';
import { mappings } from './mapping';
import { placeOf } from './place';
import { type Sample, samples } from './probes';

const [sleep] = samples as readonly [Sample];

function compared(ids: readonly string[]) {
  const found = compare(
    sleep,
    'classic',
    ways.filter(({ id }) => ids.includes(id)),
  );
  if (!found.ok) throw new Error('the sample does not assemble');
  return found;
}

describe('a comparison', () => {
  const { lanes, steps } = compared(['bare', 'trap-and-emulate', 'nested']);
  const [bare, astray] = lanes as readonly [Lane, Lane, Lane];

  it('has a lane for each way and is as long as the longest', () => {
    expect(lanes.map(({ way }) => way.id)).toEqual(['bare', 'trap-and-emulate', 'nested']);
    expect(steps).toBe(1048);
    expect(compared(['nested']).lanes).toHaveLength(1);
  });

  it('opens where a lane goes astray, or at the end', () => {
    expect(tellingStep(lanes, steps)).toBe(59);
    expect(tellingStep([bare], steps)).toBe(1048);
  });

  it('goes on to a breakpoint and to the next event', () => {
    const at = nextStop(lanes, steps, 59, [30]);
    expect(bare.trace.moments[at]?.world.guest.cpu.pc).toBe(30);
    expect(nextStop([bare], steps, at, [])).toBe(steps);
    const event = nextEvent([bare], steps, 0);
    expect(bare.trace.moments[event]?.event).toBe('portAccess');
    expect(bare.trace.moments.slice(1, event).every((moment) => moment.event === null)).toBe(true);
  });

  it('finds the line at hand in the text of the process that runs', () => {
    const inProgram = bare.trace.moments.filter(({ world }) => world.guest.cpu.ring === 3);
    const parts = new Set(inProgram.map(({ world }) => placeOf(bare.loaded, world.guest)?.part));
    expect(parts).toEqual(new Set(['a', 'b']));
    const moment = astray.trace.moments[58];
    const place = moment && placeOf(astray.loaded, moment.world.guest);
    expect(place && astray.loaded.listings[place.part][place.at]?.text).toMatch(/^@bare {3}popf/);
  });

  it('tells where pages lead, in the guest and in the machine', () => {
    const last = astray.trace.moments.at(-1);
    expect(last && mappings(last.world)).toEqual([
      { pages: '0–12', frames: '0–12', rights: 'kernel, write', machine: '32–44', guarded: false },
      { pages: '13', frames: '13', rights: 'kernel, write', machine: '45', guarded: true },
      { pages: '14–15', frames: '14–15', rights: 'kernel, write', machine: '46–47', guarded: false },
      { pages: '16–17', frames: '16–17', rights: 'user, write', machine: '48–49', guarded: false },
      { pages: '19', frames: '20', rights: 'user, write', machine: '52', guarded: false },
    ]);
  });
});

it('texts that do not assemble are said part by part, each fault once', () => {
  const faults = faultsOf({ ...sleep, a: 'fly', os: `${sleep.os}\n@ported swim` });
  expect(faults?.a.map(({ word }) => word)).toEqual(['fly']);
  expect(faults?.os.map(({ word }) => word)).toEqual(['swim']);
  expect(faults?.b).toEqual([]);
  expect(compare({ ...sleep, a: 'fly' }, 'classic', ways)).toMatchObject({ ok: false });
  expect(faultsOf(sleep)).toBeNull();
});
