import { useId } from "react";

export interface FileFieldProps {
  readonly label: string;
  readonly help: string;
  readonly accept: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A field for files, with what they should be. */
export function FileField({ label, help, accept, multiple = false, onFiles }: FileFieldProps) {
  const id = useId();
  return (
    <div className="work-field">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-help`}>{help}</p>
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file can be chosen again once it has been mended.
          target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </div>
  );
}
