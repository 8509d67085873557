import type { School } from "../model.js";

/** A school as the register has it: what a data set keeps of it, and more. */
export interface RegisterSchool extends School {
  /** The DfE number of its authority as the register gives it; that of an ended one may stand there. */
  readonly laCode: string;
  /** Its number within the authority. */
  readonly number?: string;
  /** The register's code of its type, as it stands there; of its name, in files that lack the code. */
  readonly typeCode: string;
  readonly trustName?: string;
  readonly lowAge?: number;
  readonly highAge?: number;
  readonly pupils?: number;
  readonly capacity?: number;
  /** Code of its district, as the register gives it: a GSS code, or in the oldest files ONS's code before them. */
  readonly district?: string;
  /** Metres of the British National Grid. */
  readonly easting?: number;
  readonly northing?: number;
}

/** What became of the rows of a register: `rows` is the sum of all others. */
export interface EstablishmentCounts {
  readonly rows: number;
  readonly schools: number;
  /** Closed or only proposed, or not open on the day that was asked for. */
  readonly notOpen: number;
  /** Independent schools, colleges and others that the state does not pay for as schools. */
  readonly notStateFunded: number;
  /** In Wales, overseas or offshore. */
  readonly outsideEngland: number;
  /** With an error; each is among the problems. */
  readonly rejected: number;
}
