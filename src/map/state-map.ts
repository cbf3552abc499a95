import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoAzimuthalEqualArea, geoPath } from 'd3-geo';
import type { GeoPath, GeoPermissibleObjects } from 'd3-geo';
import type { Feature } from 'geojson';
import countries from 'i18n-iso-countries';
import { feature, merge } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';

/** A map as SVG paths, in the units of its view box. */
export interface StateMap {
  readonly width: number;
  readonly height: number;
  /** All land, without boundaries. */
  readonly land: string;
  readonly states: readonly StateShape[];
  /** The towns that were asked for, in their order. */
  readonly towns: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Degrees east and north. */
export type Coordinates = readonly [east: number, north: number];

export const ASTANA: Coordinates = [71.43, 51.17];

/** A state, and a point inside it for its label. */
export interface StateShape extends Point {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly path: string;
}

type World = Topology<{ countries: GeometryCollection }>;

const isArea = (geometry: GeometryObject): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

const WIDTH = 720;
const MARGIN = 28;
/** Coastlines are drawn to this many units; finer than that nobody sees, and everybody downloads. */
const GRAIN = 2;

const known = new Map<string, StateMap>();

/** The map of some states, drawn once however many documents they signed; see {@link drawMap}. */
export function stateMap(codes: readonly string[], towns: readonly Coordinates[] = []): StateMap {
  const key = JSON.stringify([codes, towns]);
  const map = known.get(key) ?? drawMap(codes, towns);
  known.set(key, map);
  return map;
}

/**
 * The states, drawn from the public-domain geometry of Natural Earth (package `world-atlas`, 1:50 million)
 * on an equal-area projection around their middle. Boundaries of other states are not drawn.
 * @param codes ISO 3166-1 alpha-2
 * @throws {Error} if the geometry has no such state
 */
function drawMap(codes: readonly string[], towns: readonly Coordinates[]): StateMap {
  const world = JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8'),
  ) as World;
  const geometries = world.objects.countries.geometries.filter(isArea);
  const chosen = codes.map((country) => {
    const code = countries.alpha2ToNumeric(country);
    // Some areas of the geometry have no code at all.
    const geometry = code === undefined ? undefined : geometries.find(({ id }) => id === code);
    if (!geometry) throw new Error(`The map has no state ${country}.`);
    return geometry;
  });
  const all = feature(world, { type: 'GeometryCollection', geometries: chosen });

  const projection = geoAzimuthalEqualArea()
    .rotate([-95, -40])
    .fitWidth(WIDTH - 2 * MARGIN, all);
  const [, [, bottom]] = geoPath(projection).bounds(all);
  const [left, top] = projection.translate();
  const height = Math.ceil(bottom) + 2 * MARGIN;
  projection.translate([left + MARGIN, top + MARGIN]).clipExtent([
    [0, 0],
    [WIDTH, height],
  ]);
  const draw = (shape: GeoPermissibleObjects) => coarse(geoPath(projection).digits(0)(shape) ?? '');
  const land = merge(world, geometries);
  return {
    width: WIDTH,
    height,
    land: draw(land),
    states: all.features.map((shape, i) => {
      return { country: codes[i] ?? '', path: draw(shape), ...rounded(middle(geoPath(projection), shape)) };
    }),
    towns: towns.map(([east, north]) => rounded(projection([east, north]) ?? [0, 0])),
  };
}

const rounded = ([x, y]: readonly [number, number]): Point => ({ x: Math.round(x), y: Math.round(y) });

/** The middle of a state; of one that is made of islands, the middle of the largest. */
function middle(path: GeoPath, { geometry }: Feature): [x: number, y: number] {
  const parts: GeoPermissibleObjects[] =
    geometry.type === 'MultiPolygon'
      ? geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }))
      : [geometry];
  const largest = parts.reduce((best, part) => (path.area(part) > path.area(best) ? part : best));
  return path.centroid(largest);
}

/** Leaves out the points of a path that lie too near to the one before, and rings that are mere specks. */
function coarse(path: string): string {
  return path
    .split('Z')
    .map((ring) =>
      ring
        .replace('M', '')
        .split('L')
        .map((point) => point.split(',').map(Number)),
    )
    .map((points) => {
      const kept: number[][] = [];
      for (const point of points) {
        const last = kept.at(-1);
        if (!last || distance(point, last) >= GRAIN) kept.push(point);
      }
      return kept;
    })
    .filter((points) => points.length > 2)
    .map((points) => `M${points.map((point) => point.join(',')).join('L')}Z`)
    .join('');
}

const distance = ([x1 = 0, y1 = 0]: readonly number[], [x2 = 0, y2 = 0]: readonly number[]) =>
  Math.hypot(x1 - x2, y1 - y2);
