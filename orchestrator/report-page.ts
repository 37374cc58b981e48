/** A bundle of its own, which `skyfom report` alone loads: the libraries that draw are larger than all the rest. */
export { renderPage } from "./core/report/page/render-page.ts";
