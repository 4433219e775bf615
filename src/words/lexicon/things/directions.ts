/** The points of the compass and their areas, in English and in small letters: "north", "northern", "northeast". */

/** The four points. */
export const COMPASS_POINTS: readonly string[] = ["north", "south", "east", "west"];

/** The points between them. */
export const POINTS_BETWEEN: readonly string[] = ["northeast", "northwest", "southeast", "southwest"];

/** A point as an alternative of a pattern; put a group around it. Longer words begin with it: "northern", "westward". */
export const COMPASS_POINT = COMPASS_POINTS.join("|");

/** The adjective of a point of the compass: "northern" for "north". */
export const areaAt = (point: string): string => `${point}ern`;

/** "Northern", "southern", "eastern", "western" in small letters. */
export const COMPASS_AREAS: readonly string[] = COMPASS_POINTS.map(areaAt);
