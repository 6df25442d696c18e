/**
 * The headers that belong on every answer, whatever serves the built dashboard. The one table of them: the preview
 * server, the built page (which carries the policy itself, for hosts that send no headers), the tests and
 * docs/hosting.md follow it.
 */

const SELF = "'self'";
const NOBODY = "'none'";

/** What the page may load, run and reach; all that is not named here is forbidden. */
const POLICY = {
  'default-src': [NOBODY],
  'script-src': [SELF],
  'style-src': [SELF],
  // Pictures on their way to a PNG are blobs; the fonts of a printed page travel in its style sheet.
  'img-src': [SELF, 'data:', 'blob:'],
  'font-src': [SELF, 'data:'],
  'connect-src': [SELF],
  'manifest-src': [SELF],
  'worker-src': [SELF],
  'base-uri': [NOBODY],
  'form-action': [NOBODY],
};

/** A page cannot say this of itself. Any page may embed a figure, even where the host's own settings would forbid it. */
const FRAMES = { 'frame-ancestors': ['*'] };

/** Nothing that a device could tell is asked for. */
const SWITCHED_OFF = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'serial', 'usb'];

/** A policy as one line. */
export function spell(policy) {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** The policy as the built page states it. */
export const PAGE_POLICY = spell(POLICY);

export const HEADERS = {
  'Content-Security-Policy': spell({ ...POLICY, ...FRAMES }),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': SWITCHED_OFF.map((feature) => `${feature}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** How long a browser may keep what stands at a path without asking again: names in `assets/` say what is in them. */
export function cachingOf(path) {
  return path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
