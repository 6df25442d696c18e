import type { ViewId } from '#model/views.ts';
import { groups } from '#views/groups/index.ts';
import { law } from '#views/law/index.ts';
import { provinces } from '#views/provinces/index.ts';
import { research } from '#views/research/index.ts';
import type { View } from '#views/view.ts';

/** Every page of the dashboard. */
export const VIEWS: Readonly<Record<ViewId, View>> = { research, groups, provinces, law };
