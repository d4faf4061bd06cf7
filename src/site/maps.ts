// Maps for places whose register file gives their latitude and longitude; the others have none.
import type { PlaceMapView, WorldMapView } from '#archive/views/maps.ts';
import { placeMapOf } from '#maps/place-map.ts';
import { worldMapOf } from '#maps/world-map.ts';
import { counted } from '#text/counted.ts';
import { archive } from './archive.ts';
import { entryOf } from './register-page.ts';

/** @param id of a place the archive has @param page of its list; the map stands on the first */
export function placeMap(id: string, page: number): PlaceMapView | null {
  const { name, facts } = entryOf('places', id);
  if (page > 1 || !facts || !('latitude' in facts)) return null;
  const { latitude, longitude, country } = facts;
  if (latitude === null || longitude === null) return null;
  return {
    ...placeMapOf(latitude, longitude),
    name: [name, country].filter(Boolean).join(', '),
    position: `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`,
  };
}

/** Every place that can be set on a map; null when there is none. On the first page of the list. */
export function worldMap(page: number): WorldMapView | null {
  const places = [...archive.entries.places.values()].flatMap(({ facts, articles }) =>
    typeof facts?.latitude === 'number' && typeof facts.longitude === 'number'
      ? [{ latitude: facts.latitude, longitude: facts.longitude, count: articles.length }]
      : [],
  );
  if (page > 1 || places.length === 0) return null;
  return {
    ...worldMapOf(places),
    says: `${places.length.toLocaleString('en')} of ${counted(archive.entries.places.size, 'place')}, by the number of articles filed there. The list names them all.`,
  };
}

function degrees(number: number, positive: string, negative: string): string {
  return `${Math.abs(number).toFixed(1)}° ${number < 0 ? negative : positive}`;
}
