/** A calendar date as `2026-11-24`. */
export type IsoDate = string;

/** A stretch of days, both ends included; without `end` it has not ended. */
export interface Period {
  readonly start: IsoDate;
  readonly end?: IsoDate;
}

/** The day on which GSS codes begin; nothing is known of earlier days. */
export const FIRST_DAY: IsoDate = "2009-01-01";

/**
 * Whether the period holds the day; without a day, whether it has not ended.
 *
 * @throws RangeError when `on` is not written as `2026-11-24`.
 */
export function isInForce(period: Period, on: IsoDate | undefined): boolean {
  if (on === undefined) return period.end === undefined;
  if (!/^\d{4}-(0\d|1[0-2])-[0-3]\d$/.test(on))
    throw new RangeError(`"${on}" is not a date like 2026-11-24`);
  return period.start <= on && (period.end === undefined || on <= period.end);
}
