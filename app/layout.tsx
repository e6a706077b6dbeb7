import type { Metadata } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Ringside', template: '%s · Ringside' },
  description: 'Hypervisors, microVMs and containers side by side: boot time, footprint and overhead.',
};

export default async function Layout({ children }: { children: ReactNode }) {
  // A page that was rendered ahead of time cannot carry the nonce of the content policy.
  await connection();
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
