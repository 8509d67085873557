import { regions } from "@abep/geography";
import { Loads } from "../../components/loads.js";
import { QueryNotices } from "../../components/notice.js";
import { Select } from "../../components/select.js";
import { loadMapData } from "../../data/shipped.js";
import { useView } from "../../routing/use-view.js";
import { coverageQuery } from "./coverage-query.js";
import { RegionCounts } from "./region-counts.js";
import { RegionMatrix } from "./region-matrix.js";

/** How far every LA is known, form by form: all regions as counts, or one region LA by LA. */
export function Coverage() {
  const { state, notices, change } = useView(coverageQuery);
  return (
    <>
      <p>
        The table counts the LAs in which each form is recorded. The rest is not the same as “none”:
        some forms were searched for in every LA, others not. Choose a region to see the state of
        its LAs one by one; la-by-form.csv has all of them.
      </p>
      <QueryNotices notices={notices} />
      <div className="data-choice">
        <Select
          label="Show"
          value={state.region ?? ""}
          onChange={(code) => {
            change({ region: code === "" ? undefined : code });
          }}
          options={[
            { value: "", label: "All regions, as counts" },
            ...regions().map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
      </div>
      <Loads load={loadMapData} what="the state of every LA" shape="box">
        {(data) =>
          state.region === undefined ? (
            <RegionCounts data={data} />
          ) : (
            <RegionMatrix data={data} region={state.region} />
          )
        }
      </Loads>
    </>
  );
}
