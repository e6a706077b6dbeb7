export default function NotFound() {
  return (
    <main>
      <h1>There is no such page</h1>
      <p>
        The address may have a typing error. <a href="/">Go to the start page</a>.
      </p>
    </main>
  );
}
