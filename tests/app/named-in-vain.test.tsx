import { waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { App } from '#app/App.tsx';
import { VIEW_IDS, type ViewId } from '#model/views.ts';
import { forEachField } from '#state/fields.ts';
import { open } from '#tests/views/harness.tsx';

/** Spelled so that its codec reads it, and so that no data has it. */
function nobody(parameter: string, start: unknown): string {
  if (parameter === 'months') return '1949-10';
  if (parameter === 'weights') return 'nobody-weights:2';
  return parameter === 'evidence'
    ? 'nobody:evidence'
    : `nobody-${parameter}${Array.isArray(start) ? ',nobody-else' : ''}`;
}

/** What a link to the view can name that only the data knows, each named in vain. */
function vainPartsOf(view: ViewId): Map<string, string> {
  const parts = new Map<string, string>();
  forEachField((name, field) => {
    const isHere = field.view === view || (field.view === null && name !== 'embed');
    if (isHere && field.codec.keep !== undefined) parts.set(field.parameter, nobody(field.parameter, field.start));
  });
  // Only an open dataset has columns and records, and only the endnotes have places.
  if (view === 'data') parts.set('dataset', 'endnotes');
  return parts;
}

describe.each(VIEW_IDS)('a link to %s', (view) => {
  it('is told of everything that it names in vain, and lets go of it', async () => {
    const parts = vainPartsOf(view);
    const search = [...parts].map(([parameter, value]) => `${parameter}=${value}`).join('&');
    const { atlas, unbind } = open(<App />, `?view=${view}&lang=en&${search}`);
    const vain = [...parts].flatMap(([, value]) => value.split(',')).filter((value) => value !== 'endnotes');
    await waitFor(() => {
      const told = document.querySelector('main')?.textContent ?? '';
      expect(vain.filter((value) => !told.includes(`“${value.replace(/:2$/, '')}”`))).toEqual([]);
    });
    const left: string[] = [];
    forEachField((name, { codec, parameter }) => {
      if (parts.has(parameter) && codec.write(atlas.getState().viewState[name]).includes('nobody'))
        left.push(parameter);
    });
    expect(left).toEqual([]);
    unbind();
  });
});
