// What MDX articles may use, by the names they use it under.
import type { ComponentName } from '#archive/body/components.ts';
import Aside from '#components/article/Aside.astro';
import Figure from '#components/article/Figure.astro';

export const articleComponents = { Aside, Figure } satisfies Record<ComponentName, unknown>;
