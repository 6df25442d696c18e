import { byId } from '#lib/by-id.ts';
import { selector } from './memo.ts';

export const directionsById = selector(['directions'], ({ directions }) => byId(directions.records));
