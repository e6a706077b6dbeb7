'use client';

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main>
      <h1>This page could not be drawn</h1>
      <p role="alert">The fault is ours{error.digest ? `; its number in the log is ${error.digest}` : ''}.</p>
      <button type="button" onClick={reset}>
        Try again
      </button>
    </main>
  );
}
