/** Headers that hold for every answer; what only pages need (the content policy) is set in proxy.ts. */
const headers = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'referrer-policy', value: 'strict-origin-when-cross-origin' },
  { key: 'permissions-policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
];

/** @type {import('next').NextConfig} */
module.exports = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Types are checked once, by `npm run check`, with the native compiler and under the stricter rules of lib/.
  typescript: { ignoreBuildErrors: true },
  // Next writes no instruction files into this repository, and a build asks no questions.
  agentRules: false,
  allowedDevOrigins: ['127.0.0.1'],
  experimental: { agentFeedback: false, agentUpgrade: false },
  // A native module and the fonts beside it stay where npm put them.
  serverExternalPackages: ['@resvg/resvg-js'],
  // One chart under one name, in every format: /c/boot-time and /c/boot-time.svg.
  rewrites: async () => [{ source: '/c/:chart([a-z0-9-]+).:printer([a-z0-9]+)', destination: '/c/:chart/:printer' }],
  headers: async () => [
    { source: '/:path*', headers },
    // A type that a route sets is one that the server's own packing overlooks; this one it sees. All that is there is a page.
    { source: '/embed/:chart', headers: [{ key: 'content-type', value: 'text/html; charset=utf-8' }] },
  ],
};
