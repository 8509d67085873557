import { useParams } from "wouter";
import { AreaProfilePage } from "./area-profile.js";
import { EndedArea } from "./ended-area.js";
import { findArea } from "./find-area.js";
import { UnknownArea } from "./unknown-area.js";
import "../page-head.css";
import "./area.css";

/** One LA: `#/areas/E08000025` by its GSS code, `#/areas/330` by its DfE code. */
export default function AreaView() {
  const { code } = useParams<{ code: string }>();
  const found = findArea(code);
  return (
    <div className="page">
      {found.kind === "current" ? (
        <AreaProfilePage authority={found.authority} />
      ) : found.kind === "ended" ? (
        <EndedArea authority={found.authority} />
      ) : (
        <UnknownArea text={code} />
      )}
    </div>
  );
}
