import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import process from 'node:process';

const pageBytes = 4096;

/** Text of a file below /proc; empty when the process has gone. */
export function procText(pid, name) {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

export const allPids = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/** A process with everything below it. */
export function treeOf(root) {
  const parents = new Map(allPids().map((pid) => [pid, parentOf(pid)]));
  const below = (pid) => [
    pid,
    ...[...parents].filter(([, parent]) => parent === pid).flatMap(([child]) => below(child)),
  ];
  return below(root);
}

// The name in brackets may hold blanks, so fields are those after the last bracket: state, parent.
const parentOf = (pid) => Number(procText(pid, 'stat').split(') ').at(-1).split(' ')[1]);

/** Tells processes to end, the youngest first. */
export function stop(pids, signal = 'SIGTERM') {
  for (const pid of pids.toReversed()) {
    try {
      process.kill(pid, signal);
    } catch {
      // It has gone already.
    }
  }
}

/**
 * Memory of a group of processes in KiB of 1024 bytes: anonymous, shared between them without a file, and pages of files.
 * A page that several of them map is counted once; pages of files count in full although other programs may use them too.
 */
export function memoryOf(pids) {
  const sum = (field) => pids.reduce((total, pid) => total + fieldOf(procText(pid, 'smaps_rollup'), field), 0);
  const frames = new Set(pids.flatMap(filePagesOf));
  return { anonymousKiB: sum('Pss_Anon'), sharedKiB: sum('Pss_Shmem'), fileKiB: (frames.size * pageBytes) / 1024 };
}

/** Anonymous memory of a group of processes in KiB, cheap enough to be asked ten times a second. */
export const anonymousKiBOf = (pids) => pids.reduce((sum, pid) => sum + fieldOf(procText(pid, 'status'), 'RssAnon'), 0);

const fieldOf = (text, field) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0);

/** Page frames of files in memory that a process has mapped. */
function filePagesOf(pid) {
  const ranges = procText(pid, 'maps').split('\n').filter(mapsFile);
  if (ranges.length === 0) return [];
  const pagemap = openSync(`/proc/${pid}/pagemap`, 'r');
  try {
    return ranges.flatMap((line) =>
      framesIn(
        pagemap,
        ...line
          .split(' ', 1)[0]
          .split('-')
          .map((end) => Number.parseInt(end, 16)),
      ),
    );
  } finally {
    closeSync(pagemap);
  }
}

const mapsFile = (line) => /\s\/(?!dev\/|SYSV|memfd:)/.test(line) && !line.endsWith('(deleted)');

/** One entry of eight bytes a page: bit 63 says present, bit 61 that it is the file's own page, bits 0 to 54 are the frame. */
function framesIn(pagemap, from, to) {
  const entries = Buffer.alloc((8 * (to - from)) / pageBytes);
  const length = readSync(pagemap, entries, 0, entries.length, (8 * from) / pageBytes);
  const frames = [];
  for (let at = 0; at < length; at += 8) {
    const high = entries.readUInt32LE(at + 4);
    if (high & 0x80000000 && high & 0x20000000) frames.push((high & 0x7fffff) * 2 ** 32 + entries.readUInt32LE(at));
  }
  return frames;
}
