import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { ContainerRoom } from '../_ui/container-room';
import { Sheet } from '../_ui/sheet';
import './container.css';
import './layers.css';

export const metadata: Metadata = {
  title: 'Containers',
  description:
    'A small kernel from inside and outside: what a container is made of, step by step; its files, its limits, and which layer refuses what.',
};

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** The query of a page from what the framework made of it. */
function queryOf(search: Search): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search))
    for (const each of value === undefined ? [] : [value].flat()) query.append(key, each);
  return query.toString();
}

const sections = [
  ['steps', 'A container, step by step'],
  ['files', 'Its files'],
  ['groups', 'Its limits'],
  ['refuse', 'Which layer refuses'],
] as const;

export default async function Page({ searchParams }: { readonly searchParams: Promise<Search> }) {
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
      <ContainerRoom query={queryOf(await searchParams)} firstWidth={small ? 340 : 1140} />
    </Sheet>
  );
}
