/**
 * Files that other programs are known to leave in any folder: of desktops, of network drives, and what editors keep beside a file that
 * they show. None of these is a name that we ever give.
 */
const FOREIGN = [
  // macOS
  /^\.DS_Store$/,
  /^\._/,
  /^\.(?:AppleDouble|AppleDB|AppleDesktop|LSOverride|Spotlight-V100|TemporaryItems|Trashes|VolumeIcon\.icns|fseventsd|apdisk|localized)$/,
  /^\.(?:DocumentRevisions-V100|PKInstallSandboxManager)$/,
  /^Icon\r$/,
  /^__MACOSX$/,
  // Windows
  /^(?:eh)?thumbs(?:_vista)?\.db(?:-.*|:.*)?$/i,
  /^desktop\.ini$/i,
  /^~\$/,
  // Linux desktops
  /^\.directory$/,
  /^\.Trash(?:-\d+)?$/,
  /^\.(?:hidden|goutputstream-.+|fuse_hidden.+)$/,
  // network drives and programs that keep folders alike
  /^\.nfs/,
  /^\.smbdelete/,
  /^\.(?:stfolder|stversions|stignore|dropbox|dropbox\.attr|sync|owncloudsync\.log)$/,
  /^[.~]syncthing[.~].*\.tmp$/,
  /^\.sync_.*\.db(?:-.*)?$/,
  // editors: swap files, locks, backups
  /\.(?:sw[a-p]|swpx|un~)$/,
  /^4913$/,
  /~$/,
  /^#.*#$/,
  /^\.#/,
  /^\.~lock\..*#$/,
  /\.(?:bak|orig|rej|kate-swp|crswap|crdownload|part)$/i,
  /^\.(?:idea|vscode|vs)$/,
];

/** Whether a file of this name is known to come from another program: it holds no slot and says nothing about agents. */
export function isForeignFile(name: string): boolean {
  return FOREIGN.some((pattern) => pattern.test(name));
}
