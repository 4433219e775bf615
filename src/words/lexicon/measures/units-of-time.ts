/** Units of time as English news name them beside "last", "this" and "ago", singular and in small letters. */

/** Units of the calendar: "last week", "a year ago". */
export const CALENDAR_UNITS: readonly string[] = ["day", "week", "month", "year"];

/** The same as an alternative of a pattern; put a group around it. */
export const CALENDAR_UNIT = CALENDAR_UNITS.join("|");

/** Units of a clock and of the calendar: "an hour later". */
export const CLOCK_AND_CALENDAR_UNIT = ["minute", "hour", ...CALENDAR_UNITS].join("|");

/** The parts of a day behind a weekday, "Friday morning", as alternatives of a pattern. */
export const PART_OF_DAY = "morning|afternoon|evening|night";

/** "am", "a.m", "PM": the half of the day behind an hour, without its last full stop; for patterns without regard to case. */
export const HALF_OF_DAY = String.raw`[ap]\.?m`;

/** "45-year-old", without a space behind it. Readers that need the number have the parser of quantities. */
export const AGE_BEFORE_NOUN = String.raw`\d{1,3}-year-old`;
