/** The size of a file for readers: “340 bytes”, “12 KB”, “1.4 MB” (1 KB is 1,000 bytes). */
export function fileSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  // What rounds to 1,000 KB is 1.0 MB.
  if (bytes < 999_500) return `${Math.round(bytes / 1_000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
