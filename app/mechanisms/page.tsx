import type { Metadata } from 'next';
import { pricedGenerations, usualHost } from '../../lib/mechanisms';
import { queryOfSearch, type Search } from '../_server/search';
import { MachineRoom } from '../_ui/machine-room';
import { Notice } from '../_ui/notice';
import { Sheet } from '../_ui/sheet';
import { issuesIn } from './settings';
import './lane.css';
import './machine.css';
import { Theorem } from './theorem';

export const metadata: Metadata = {
  title: 'Mechanisms',
  description:
    'One small processor, one small operating system, and the ways to share it: step by step, side by side, with costs and their sources.',
};

export default async function Page({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const query = queryOfSearch(await searchParams);
  const generations = pricedGenerations();
  return (
    <Sheet
      title="Mechanisms"
      lead="One small processor, one small operating system with two programs, and the ways to share the processor. All of them run the same guest in lockstep, step by step: what runs by itself, where a monitor steps in, what that costs. Under trap and emulate the first guest waits for a clock that never ticks again, and the page opens at the instruction at which that begins. Step on or back (the arrow keys do), or change the program and run it."
    >
      <Notice
        issues={issuesIn(
          query,
          generations.map(({ id }) => id),
        )}
      />
      <MachineRoom query={query} generations={generations} usualHost={usualHost} />
      <Theorem />
    </Sheet>
  );
}
