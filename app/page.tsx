export default function Page() {
  return (
    <main>
      <h1>Ringside</h1>
    </main>
  );
}
