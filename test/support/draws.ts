import fc from "fast-check";

/**
 * fast-check with the same draws in each run, so that what fails is due to the change under test, and fails again. SKYFOM_SEED names another
 * seed; `new` takes one that nobody has seen, as the nightly workflow does.
 */
const { SKYFOM_SEED = "20261201" } = process.env;
if (SKYFOM_SEED !== "new") fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(SKYFOM_SEED) });

export { fc };
