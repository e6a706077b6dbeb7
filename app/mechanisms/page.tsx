import type { Metadata } from 'next';
import { pricedGenerations, usualHost } from '../../lib/mechanisms';
import { MachineRoom } from '../_ui/machine-room';
import { Sheet } from '../_ui/sheet';
import './lane.css';
import './machine.css';
import { Theorem } from './theorem';

export const metadata: Metadata = {
  title: 'Mechanisms',
  description:
    'One small processor, one small operating system, and the ways to share it: step by step, side by side, with costs and their sources.',
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** The query of a page from what the framework made of it. */
function queryOf(search: Search): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search))
    for (const each of value === undefined ? [] : [value].flat()) query.append(key, each);
  return query.toString();
}

export default async function Page({ searchParams }: { readonly searchParams: Promise<Search> }) {
  return (
    <Sheet
      title="Mechanisms"
      lead="One small processor, one small operating system with two programs, and the ways to share the processor. All of them run the same guest in lockstep, step by step: what runs by itself, where a monitor steps in, what that costs. Under trap and emulate the first guest waits for a clock that never ticks again, and the page opens at the instruction at which that begins. Step on or back (the arrow keys do), or change the program and run it."
    >
      <MachineRoom query={queryOf(await searchParams)} generations={pricedGenerations()} usualHost={usualHost} />
      <Theorem />
    </Sheet>
  );
}
