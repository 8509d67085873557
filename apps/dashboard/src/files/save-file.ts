/** Hands a file to the reader, as a download of the browser. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has read the address by the time the press is over.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
