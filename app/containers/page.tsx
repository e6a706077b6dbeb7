import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { queryOfSearch, type Search } from '../_server/search';
import { ContainerRoom } from '../_ui/container-room';
import { Notice } from '../_ui/notice';
import { Sheet } from '../_ui/sheet';
import { issuesIn } from './settings';
import './container.css';
import './layers.css';

export const metadata: Metadata = {
  title: 'Containers',
  description:
    'A small kernel from inside and outside: what a container is made of, step by step; its files, its limits, and which layer refuses what.',
};

const sections = [
  ['steps', 'A container, step by step'],
  ['files', 'Its files'],
  ['groups', 'Its limits'],
  ['refuse', 'Which layer refuses'],
] as const;

export default async function Page({ searchParams }: { readonly searchParams: Promise<Search> }) {
  const query = queryOfSearch(await searchParams);
  const small = (await headers()).get('user-agent')?.includes('Mobile') ?? false;
  return (
    <Sheet
      title="Containers"
      lead="No kernel has an object called container. There is a process like any other, seen through tables of its own (namespaces), with a tree of files made of layers (overlay), a share that is limited (cgroup), and rights that were taken away (capabilities, filter, security module). A small kernel runs here that does these things as the manual of Linux says; leave a part out, and see what leaks."
    >
      <nav className="page-parts" aria-label="On this page">
        {sections.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <Notice issues={issuesIn(query)} />
      <ContainerRoom query={query} firstWidth={small ? 340 : 1140} />
    </Sheet>
  );
}
