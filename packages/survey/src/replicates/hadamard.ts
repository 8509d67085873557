/**
 * A Hadamard matrix of the least order from a number up that these constructions reach: Paley's two for primes
 * (Paley 1933), and Sylvester's doubling of either. They reach every multiple of 4 up to 100 but 52, 92 and 100.
 *
 * @returns rows of 1 and -1, any two of which are orthogonal; the first holds only 1
 */
export function hadamard(least: number): readonly Int8Array[] {
  for (let order = Math.max(1, least); ; order += 1) {
    const rows = ofOrder(order);
    const first = rows?.[0];
    if (rows !== undefined && first !== undefined) {
      return rows.map((row) => row.map((value, column) => value * (first[column] ?? 1)));
    }
  }
}

function ofOrder(order: number): readonly Int8Array[] | undefined {
  if (order === 1) return [Int8Array.of(1)];
  if (order === 2) return doubled([Int8Array.of(1)]);
  if (order % 4 !== 0) return undefined;
  if (isPrime(order - 1)) return paleyOne(order - 1);
  const half = order / 2;
  if (half % 4 === 2 && isPrime(half - 1)) return paleyTwo(half - 1);
  const smaller = ofOrder(half);
  return smaller && doubled(smaller);
}

/** Sylvester: H beside H, over H beside −H. */
function doubled(rows: readonly Int8Array[]): readonly Int8Array[] {
  return [
    ...rows.map((row) => Int8Array.from([...row, ...row])),
    ...rows.map((row) => Int8Array.from([...row, ...row.map((value) => -value)])),
  ];
}

/** I + S for a prime q of 3 modulo 4, S skew: 0 in the corner, 1 along its row, −1 down its column, χ(i − j) within. */
function paleyOne(q: number): readonly Int8Array[] {
  const chi = quadraticCharacter(q);
  return Array.from({ length: q + 1 }, (_, i) =>
    Int8Array.from({ length: q + 1 }, (__, j) => {
      if (i === j) return 1;
      if (i === 0) return 1;
      if (j === 0) return -1;
      return chi(i - j);
    }),
  );
}

/** For a prime q of 1 modulo 4: the symmetric C of order q + 1, its entries ±1 and 0 made blocks of two by two. */
function paleyTwo(q: number): readonly Int8Array[] {
  const chi = quadraticCharacter(q);
  const c = (i: number, j: number): number => {
    if (i === j) return 0;
    return i === 0 || j === 0 ? 1 : chi(i - j);
  };
  return Array.from({ length: 2 * (q + 1) }, (_, row) =>
    Int8Array.from({ length: 2 * (q + 1) }, (__, column) => {
      const value = c(row >> 1, column >> 1);
      const [down, across] = [row % 2, column % 2];
      if (value === 0) return down === 0 && across === 0 ? 1 : -1;
      return down === 1 && across === 1 ? -value : value;
    }),
  );
}

/** 1 for a square modulo the prime q, otherwise −1. */
function quadraticCharacter(q: number): (value: number) => number {
  const squares = new Set(Array.from({ length: q - 1 }, (_, at) => (at + 1) ** 2 % q));
  return (value) => (squares.has(((value % q) + q) % q) ? 1 : -1);
}

function isPrime(value: number): boolean {
  for (let divisor = 2; divisor * divisor <= value; divisor += 1) {
    if (value % divisor === 0) return false;
  }
  return value > 1;
}
