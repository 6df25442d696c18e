import { fireEvent, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { App } from '#app/App.tsx';
import { open } from '#tests/views/harness.tsx';

it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])(
  'leaves a click on a section to the browser while %s is held',
  (key) => {
    const { atlas } = open(<App />, '?view=opinion&lang=en');
    const section = screen.getByRole('link', { name: /^AI-law drafts/ });
    // jsdom would try to go there itself.
    section.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(section, { [key]: true });
    expect(atlas.getState().viewState.view).toBe('opinion');
    fireEvent.click(section);
    expect(atlas.getState().viewState.view).toBe('law');
  },
);
