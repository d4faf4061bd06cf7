// The way from the front page to a page, by its address.
import type { Register } from '#archive/ids.ts';
import { dateUrl, registerUrl } from '#archive/urls.ts';
import { formatDay } from '#text/dates.ts';
import { furtherNavigation, navigation } from '#site.config.ts';
import type { Crumb } from '#site.config.ts';

/** Year, month, day; the last of them has no link unless `linked`. */
export function dateTrail(key: string, linked = false): Crumb[] {
  const keys = [key.slice(0, 4), key.slice(0, 7), key].filter(
    (part, index, all) => all.indexOf(part) === index,
  );
  return keys.map((part, index) => ({
    label:
      part.length === 4
        ? part
        : part.length === 7
          ? formatDay(`${part}-01`, 'MMMM')
          : formatDay(part, 'd'),
    ...((linked || index < keys.length - 1) && { path: dateUrl(part) }),
  }));
}

/** The register, then the entry. */
export function registerTrail(register: Register, name: string): Crumb[] {
  const path = registerUrl(register);
  return [
    {
      label:
        [...navigation, ...furtherNavigation].find((item) => item.path === path)?.label ?? register,
      path,
    },
    { label: name },
  ];
}
