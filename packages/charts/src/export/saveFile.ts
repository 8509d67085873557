/** Offers a file to the reader under a name, as a download. In a browser only. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken hold of the file once the click's own work is done.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
