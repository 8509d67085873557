import { Loads } from "../../components/loads.js";
import { loadReport } from "../../data/shipped.js";
import { methodsPath } from "../../routing/places.js";
import { SectionedPage } from "../sections/sectioned-page.js";
import { Opening } from "./opening.js";
import { sections } from "./sections.js";
import "./methods.css";

/** How everything on the site was made, in plain words. */
export default function MethodsView() {
  return (
    <SectionedPage
      title="Methods"
      heading="How the atlas is made"
      opening={
        <Loads load={loadReport} what="the figures of this page" lines={3}>
          {(report) => <Opening report={report} />}
        </Loads>
      }
      sections={sections}
      pathOf={methodsPath}
    />
  );
}
