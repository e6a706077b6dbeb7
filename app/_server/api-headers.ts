/** Headers of every answer of the API: data for anyone, and nothing that a browser could run. */
export const apiHeaders: Readonly<Record<string, string>> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, content-location, retry-after',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

/** The answer to OPTIONS: what may be asked, also from other origins. */
export const options = (methods: string): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...apiHeaders,
      allow: methods,
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'content-type, if-none-match',
      'access-control-max-age': '86400',
    },
  });
