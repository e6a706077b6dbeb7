import type * as z from 'zod';
import { policies } from '../engine/placement/policies';
import { sources } from '../evidence';
import { guests } from '../guests';
import { hosts } from '../hosts';
import { platforms } from '../platforms';
import { techniques } from '../techniques';
import { workloads } from '../workloads';
import { guest, host, platform, policy, technique, workload } from './catalogue';
import { platformEntry, policyEntry, workloadEntry } from './entries';
import { source } from './evidence';

interface Catalogue {
  readonly summary: string;
  readonly entry: z.ZodType;
  readonly entries: readonly unknown[];
}

/** What is known, as plain data for readers outside: one document for each catalogue, by the last part of its address. */
export const catalogues = {
  platforms: { summary: 'Ways to run an instance', entry: platform, entries: platforms.map(platformEntry) },
  techniques: { summary: 'Ways to virtualise a subsystem', entry: technique, entries: techniques },
  guests: { summary: 'Guest operating systems', entry: guest, entries: guests },
  workloads: { summary: 'What can be run', entry: workload, entries: workloads.map(workloadEntry) },
  hosts: { summary: 'Machines', entry: host, entries: hosts },
  policies: { summary: 'Rules of placement', entry: policy, entries: policies.map(policyEntry) },
  sources: { summary: 'Where the numbers were published', entry: source, entries: sources },
} as const satisfies Record<string, Catalogue>;

export type CatalogueName = keyof typeof catalogues;

/** The catalogue of this name, or none. */
export const catalogueOf = (name: string): Catalogue | undefined =>
  Object.entries<Catalogue>(catalogues).find(([each]) => each === name)?.[1];
