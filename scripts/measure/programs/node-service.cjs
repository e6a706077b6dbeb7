// Answers every request with twenty entries, drawn at random from a store of 20,000, as JSON.
const http = require('node:http');

const size = 20_000;
const store = new Map(Array.from({ length: size }, (_, i) => [`k${i}`, `value-${i}`]));

const server = http.createServer((_, response) => {
  const entries = [];
  for (let drawn = 0; drawn < 20; drawn++) {
    const key = `k${Math.floor(Math.random() * size)}`;
    entries.push({ key, value: store.get(key) });
  }
  const body = JSON.stringify(entries);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
});

server.listen(8080, '0.0.0.0');
