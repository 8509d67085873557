export function Corrections() {
  return (
    <p>
      Somebody in your council or your partnership knows better than any public page. The page of
      each LA has a link by which you can send a correction, or say that an entry is right. A
      correction with a source, or the name of the office that confirms it, can be entered as it is:
      the entry then says that the LA or the partnership told it, and when.
    </p>
  );
}
