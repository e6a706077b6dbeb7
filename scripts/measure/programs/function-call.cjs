// A function that starts, answers one call and ends. With an address, it waits for the call; without, it calls itself.
const http = require('node:http');
const process = require('node:process');

const [waitsAt] = process.argv.slice(2);
const port = 8080;

const server = http.createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', () => {
    const call = JSON.parse(body || '{}');
    response.end(JSON.stringify({ hello: call.name || 'world' }));
    if (!waitsAt) setTimeout(() => process.exit(0), 0);
  });
});

server.listen(port, waitsAt, () => {
  if (!waitsAt) http.get(`http://127.0.0.1:${port}`, (answer) => answer.resume());
});
