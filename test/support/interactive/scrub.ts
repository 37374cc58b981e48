import type { PlayedScene } from "./scene.ts";

/** Takes the folders and the user of the machine that recorded out of a text: `/repo`, `/home/dev`, user 1000. */
export function scrub(
  text: string,
  { root, home, temporary }: Pick<PlayedScene, "root" | "home" | "temporary">,
): string {
  const slug = (path: string) => path.replaceAll(/[^A-Za-z0-9]/g, "-");
  const plain: [string, string][] = [
    [root, "/repo"],
    [home, "/home/dev"],
    [temporary, "/tmp"],
    [slug(root), "-repo"],
  ];
  const replaced = plain.reduce((so, [from, to]) => so.replaceAll(from, to), text);
  return replaced.replaceAll(/\/tmp\/claude-\d+\//g, "/tmp/claude-1000/");
}
