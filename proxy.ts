import { type NextRequest, NextResponse } from 'next/server';

const development = process.env.NODE_ENV === 'development';

/**
 * The content security policy of a page: only scripts and styles that carry this answer's nonce run.
 * In development React evaluates strings for its error traces and styles are injected without a nonce.
 */
function contentPolicy(nonce: string): string {
  const script = development ? " 'unsafe-eval'" : '';
  const style = development ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${script}`,
    `style-src 'self' ${style}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Gives every page its own nonce: on the request, where Next reads it, and on the answer, where the browser does. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('x-nonce', nonce);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-frame-options', 'DENY');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  return response;
}

// Pages only. Routes under api and embed set headers of their own (an embed must be frameable), files need none.
export const config = {
  matcher: [
    {
      source:
        '/((?!api/|embed/|oembed|_next/static|_next/image|.*\\.(?:svg|png|pdf|pptx|zip|html|csv|json|md|bib|tex|js|ico|txt)$).*)',
      missing: [
        { type: 'header', key: 'next-router-prefetch' },
        { type: 'header', key: 'purpose', value: 'prefetch' },
      ],
    },
  ],
};
