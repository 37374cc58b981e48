import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** The key that the client is given; the model on loopback asks for none. */
export const API_KEY = "none-is-needed-on-loopback";

/** Writes into a home folder what the client would ask a person for at its first start: theme, key, trust in each of the folders. */
export function seedHome(home: string, folders: readonly string[]): void {
  const project = {
    hasTrustDialogAccepted: true,
    hasCompletedProjectOnboarding: true,
    projectOnboardingSeenCount: 5,
    allowedTools: [],
  };
  const answers = {
    hasCompletedOnboarding: true,
    theme: "dark",
    lastOnboardingVersion: "2.1.330",
    numStartups: 5,
    bypassPermissionsModeAccepted: true,
    customApiKeyResponses: { approved: [API_KEY.slice(-20)], rejected: [] },
    officialMarketplaceAutoInstallAttempted: true,
    officialMarketplaceAutoInstalled: true,
    projects: Object.fromEntries(folders.map((folder) => [folder, project])),
  };
  writeFileSync(join(home, ".claude.json"), JSON.stringify(answers));
}
