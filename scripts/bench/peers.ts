import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expectSame, format, median, type Print } from './measure';

const rounds = 5;

/**
 * A program in another language or on another simulator that does the same as one of our kernels; its source lies in
 * the folder that RINGSIDE_PEERS names. Its output gives its time in the unit in which ours is measured, and a result
 * that has to agree with ours.
 */
export type Peer = {
  readonly name: string;
  readonly source: string;
  readonly arguments: readonly string[];
  readonly time: RegExp;
  readonly result: RegExp;
  readonly expected: number;
  /** What our time divided by the peer's is to be at most, or the peer's by ours at least. */
  readonly goal: { readonly atMost: number } | { readonly atLeast: number };
};

/** Runs ours and each peer in turn, five rounds, and prints the ratios; a peer that cannot run here is passed over. */
export function compare(print: Print, peers: readonly Peer[], ours: () => number): void {
  const folder = process.env.RINGSIDE_PEERS;
  if (folder === undefined) return;
  const scratch = mkdtempSync(join(tmpdir(), 'ringside-bench-'));
  try {
    for (const peer of peers) {
      const command = commandOf(peer, folder, scratch);
      const first = command && outputOf(command);
      if (first) print(`  against ${peer.name}: ${ratioLine(peer, command, first, ours)}`);
      else print(`  against ${peer.name}: it cannot run here`);
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

type Command = readonly [program: string, ...rest: string[]];

function commandOf(peer: Peer, folder: string, scratch: string): Command | null {
  const path = join(folder, peer.source);
  if (peer.source.endsWith('.py')) return ['/usr/bin/python3', path, ...peer.arguments];
  if (peer.source.endsWith('.cjs')) return [process.execPath, path, ...peer.arguments];
  const program = join(scratch, peer.source.replace(/\W/g, '-'));
  const libraries = peer.source.includes('simgrid') ? ['-lsimgrid'] : [];
  const built = outputOf(['g++', '-O3', '-march=native', '-std=c++17', path, '-o', program, ...libraries]);
  return built === null ? null : [program, ...peer.arguments];
}

/** What the program prints; null if it fails or is not there. */
function outputOf([program, ...rest]: Command): string | null {
  try {
    return execFileSync(program, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

function ratioLine(peer: Peer, command: Command, first: string, ours: () => number): string {
  checkResult(peer, first);
  const times = Array.from({ length: rounds }, () => ({ ours: ours(), peer: bestTime(peer, outputOf(command) ?? '') }));
  const more = 'atMost' in peer.goal;
  const ratios = times.map((time) => (more ? time.ours / time.peer : time.peer / time.ours)).toSorted((a, b) => a - b);
  const middle = median(ratios);
  const digits = more ? 2 : 0;
  const [low, mid, high] = [ratios[0]!, middle, ratios.at(-1)!].map((ratio) => format(ratio, digits));
  const goal = 'atMost' in peer.goal ? `at most ${peer.goal.atMost}` : `at least ${peer.goal.atLeast}`;
  const met = 'atMost' in peer.goal ? middle <= peer.goal.atMost : middle >= peer.goal.atLeast;
  return `${more ? 'our time is' : 'it takes'} ${mid} times ${more ? 'its' : 'ours'} (${low} to ${high}; goal ${goal}${met ? '' : ', MISSED'})`;
}

function bestTime({ name, time }: Peer, output: string): number {
  const times = [...output.matchAll(new RegExp(time, 'g'))].map((match) => Number(match[1]));
  if (times.length === 0) throw new Error(`${name} prints no time: ${output}`);
  return Math.min(...times);
}

function checkResult({ name, result, expected }: Peer, output: string): void {
  const found = Number(result.exec(output)?.[1]);
  expectSame(
    `result of ${name} within a millionth of ${expected}`,
    Math.abs(found - expected) <= 1e-6 * expected,
    true,
  );
}
