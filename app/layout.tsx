import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { ThemeStyle } from './_ui/theme-style';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Ringside: what consolidation really does', template: '%s · Ringside' },
  description:
    'Hypervisors, microVMs and containers side by side: boot time, footprint and overhead as workloads are consolidated. Every number has a source.',
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default async function Layout({ children }: { children: ReactNode }) {
  // A page that was rendered ahead of time cannot carry the nonce of the content policy.
  await connection();
  return (
    <html lang="en">
      <head>
        <ThemeStyle />
      </head>
      <body>{children}</body>
    </html>
  );
}
