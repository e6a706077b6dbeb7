'use client';

import { type FormEvent, useMemo, useState } from 'react';
import {
  type Cell,
  type Command,
  cellOf,
  commandOf,
  containers,
  type Done,
  diskOf,
  exampleImage,
  freshPair,
  type Pair,
  pathFault,
  pathsOf,
  perform,
  seenFrom,
  textOf,
  verbs,
} from '../../lib/linux/script';
import { say } from '../_client/say';
import { useHydrated } from '../_client/use-hydrated';
import { wordsOf } from '../containers/settings';
import type { Room } from '../containers/use-room';
import { ContainerGlyph } from './container-glyph';
import { ContainerHidden } from './container-hidden';
import { TableScroll } from './table-scroll';

const image = exampleImage();
const fresh = freshPair(image);

/** Bytes in KiB or MiB, a whole number where it is one. */
function sizeWords(bytes: number): string {
  const [amount, unit] = bytes >= 1024 ** 2 ? [bytes / 1024 ** 2, 'MiB'] : [bytes / 1024, 'KiB'];
  return `${Number(amount.toFixed(3))} ${unit}`;
}

const cellWords: Readonly<Record<Cell['kind'], string>> = {
  nothing: '',
  file: '',
  directory: 'directory',
  'opaque directory': 'opaque directory',
  whiteout: 'whiteout',
};

function LayerCell({ cell, before, layer }: { readonly cell: Cell; readonly before: Cell; readonly layer: string }) {
  const changed = cell.kind !== before.kind || cell.bytes !== before.bytes;
  const words = cell.kind === 'file' ? sizeWords(cell.bytes) : cellWords[cell.kind];
  return (
    <td data-layer={layer} data-kind={cell.kind} data-changed={changed || undefined}>
      {cell.kind === 'whiteout' && <ContainerGlyph kind="refused" />} {words}
      {changed && <span className="container-new"> {words === '' ? 'gone' : 'new'}</span>}
    </td>
  );
}

function SeenCell({ pair, id, path }: { readonly pair: Pair; readonly id: '1' | '2'; readonly path: string }) {
  const from = seenFrom(pair[id], path);
  return (
    <td data-seen={id} data-there={from.length > 0}>
      {from.length > 0 ? from.join(' + ') : '–'}
    </td>
  );
}

function Layers({ pair, before }: { readonly pair: Pair; readonly before: Pair }) {
  const layers = [pair['1'].upper, ...image, pair['2'].upper];
  const befores = [before['1'].upper, ...image, before['2'].upper];
  const columns = layers.map((layer, at) => ({ layer, before: befores[at] ?? layer }));
  return (
    <TableScroll className="container-layers" label="Layers">
      <table>
        <thead>
          <tr>
            <th scope="col">path</th>
            <th scope="col">container 1 sees</th>
            {layers.map(({ id, name }, at) => (
              <th key={id} scope="col">
                {name}
                {at > 0 && at < layers.length - 1 ? ', shared' : ''}
              </th>
            ))}
            <th scope="col">container 2 sees</th>
          </tr>
        </thead>
        <tbody>
          {pathsOf(layers).map((path) => (
            <tr key={path} data-path={path}>
              <th scope="row">
                <code>{path}</code>
              </th>
              <SeenCell pair={pair} id="1" path={path} />
              {columns.map(({ layer, before: was }) => (
                <LayerCell key={layer.id} layer={layer.id} cell={cellOf(layer, path)} before={cellOf(was, path)} />
              ))}
              <SeenCell pair={pair} id="2" path={path} />
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** Why what was typed cannot be done, before the kernel is asked. */
const faultOf = (verb: string, path: string, to: string): string | null =>
  pathFault(path) ?? (verbs.find(({ id }) => id === verb)?.takesTo ? pathFault(to) : null);

function Ask({ room, onDo }: { readonly room: Room; readonly onDo: (command: Command) => void }) {
  const hydrated = useHydrated();
  const [verb, setVerb] = useState('append');
  const [fault, setFault] = useState<string | null>(null);
  const takesTo = verbs.find(({ id }) => id === verb)?.takesTo ?? false;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [who, path, to] = ['who', 'path', 'to'].map((name) => String(form.get(name) ?? '').trim());
    const wrong = faultOf(verb, path ?? '', to ?? '');
    setFault(wrong);
    const command = commandOf(`${who} ${verb} ${path} ${to}`);
    if (wrong === null && command) onDo(command);
  };
  return (
    <form
      className="container-ask"
      action="/containers#files"
      method="get"
      onSubmit={submit}
      aria-label="Do something to the files"
    >
      <ContainerHidden link={room.linkTo({})} without={['do']} />
      <input type="hidden" name="do" value={wordsOf(room.settings.commands)} />
      <label>
        Container
        <select name="who">
          {containers.map((id) => (
            <option key={id}>{id}</option>
          ))}
        </select>
      </label>
      <label>
        does
        <select name="verb" value={verb} onChange={({ target }) => setVerb(target.value)}>
          {verbs.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        to
        <input
          name="path"
          list="container-paths"
          defaultValue="srv/page"
          autoComplete="off"
          aria-invalid={fault !== null || undefined}
        />
      </label>
      <label hidden={hydrated && !takesTo}>
        as
        <input name="to" defaultValue="srv/other" autoComplete="off" />
      </label>
      <datalist id="container-paths">
        {pathsOf(image).map((path) => (
          <option key={path} value={path} />
        ))}
      </datalist>
      <button type="submit">Do it</button>
      {fault !== null && <p role="alert">{fault}</p>}
    </form>
  );
}

/** What happened, in a sentence. */
const doneWords = ({ errno, log }: Done): string =>
  `${errno === null ? '' : `${errno}: `}${log.join('; ')}`.replace(/(\d+) bytes/g, (_, bytes) =>
    sizeWords(Number(bytes)),
  );

function Log({ all }: { readonly all: readonly Done[] }) {
  return (
    <ol className="container-log">
      {all.map((each, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is what a command is known by
        <li key={at} data-command={textOf(each.command)} data-errno={each.errno ?? 'done'} data-added={each.addedBytes}>
          <code>{textOf(each.command)}</code> <ContainerGlyph kind={each.errno === null ? 'done' : 'refused'} />{' '}
          {doneWords(each)}.{' '}
          <strong>
            {each.addedBytes === 0
              ? 'Disk as before'
              : `Disk ${each.addedBytes > 0 ? '+' : '−'}${sizeWords(Math.abs(each.addedBytes))}`}
          </strong>
          .
        </li>
      ))}
    </ol>
  );
}

/** The files of two containers of one image: layers as columns, and what each operation costs in disk. */
export function ContainerFiles({ room }: { readonly room: Room }) {
  const { settings, set } = room;
  const all = useMemo(() => perform(fresh, settings.commands), [settings.commands]);
  const pair = all.at(-1)?.pair ?? fresh;
  const before = all.at(-2)?.pair ?? fresh;
  const disk = diskOf(pair);
  const change = (commands: readonly Command[]) => {
    set({ commands });
    const last = perform(fresh, commands).at(-1);
    if (last) say(`${textOf(last.command)}: ${doneWords(last)}`);
  };
  return (
    <section aria-labelledby="files">
      <h2 className="evidence-head" id="files">
        Its files
      </h2>
      <p className="note">
        Two containers of one image. A name is looked up from the upper layer down; only the upper layer is written to,
        so a file from below is copied up as a whole first, and what is deleted leaves a whiteout that hides it. The
        files and their sizes are an example, made to be counted by eye; the behaviour is that of a Linux overlay mount,
        which our tests ask for the same operations. <a href="/sources#linux-overlayfs">linux-overlayfs</a>{' '}
        <a href="/sources#docker-overlay2">docker-overlay2</a>
      </p>
      <Ask room={room} onDo={(command) => change([...settings.commands, command])} />
      <p className="container-disk" data-disk={disk}>
        On disk: <strong>{sizeWords(disk)}</strong>, of which the image is {sizeWords(diskOf(fresh))}, once for both.{' '}
        <button type="button" disabled={all.length === 0} onClick={() => change(settings.commands.slice(0, -1))}>
          Take back the last
        </button>{' '}
        <button type="button" disabled={all.length === 0} onClick={() => change([])}>
          Start again
        </button>
      </p>
      <Layers pair={pair} before={before} />
      <Log all={all} />
    </section>
  );
}
