import { PageHeading } from "../../components/page-heading.js";

export default function MapView() {
  return (
    <div className="page">
      <PageHeading title="Map">Map</PageHeading>
    </div>
  );
}
