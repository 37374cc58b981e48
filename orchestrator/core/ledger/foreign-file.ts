/**
 * Files that other programs are known to leave in any folder: of desktops, of network drives, and what editors keep beside a file that
 * they show. None of these is a name that we ever give.
 */
const FOREIGN = [
  // macOS
  /^\._/,
  /^\.(?:DS_Store|AppleDouble|AppleDB|AppleDesktop|LSOverride|Spotlight-V100|TemporaryItems|Trashes|VolumeIcon\.icns)$/,
  /^\.(?:fseventsd|apdisk|localized|DocumentRevisions-V100|PKInstallSandboxManager|background|metadata_never_index)$/,
  /^\.(?:com\.apple\.|afpDeleted)/,
  /^(?:Icon\r|__MACOSX|Network Trash Folder|Temporary Items|TheFindByContentFolder|TheVolumeSettingsFolder)$/,
  // Windows
  /^(?:eh)?thumbs(?:_vista)?\.db(?:[-:.].*)?$/i,
  /^(?:desktop\.ini|folder\.jpg|albumart.*\.jpg|\$?recycle(?:r|\.bin|d)|system volume information)$/i,
  /^~\$/,
  // Linux desktops and file systems
  /^\.(?:directory|hidden|cache|thumbnails?|xdg-volume-info|goutputstream-.+|fuse_hidden.+)$/,
  /^\.Trash(?:-\d+)?$/,
  /^(?:lost\+found|nohup\.out|(?:vg)?core(?:\.\d+)?)$/,
  // network drives and snapshots
  /^\.nfs/,
  /^\.smbdelete/,
  /^[.~]snapshots?$/,
  /^\.(?:zfs|ckpt)$/,
  /^[@#.]{1,2}(?:eadir|syno.*|recycle|recently-snapshot|snapshot|sharebin|tmp|_?_?thumb|_?_?qini)$/i,
  /^\.(?:wdmc|twonkymedia.*|picasa\.ini|BridgeSort)$/,
  // programs that synchronise folders, and the copies that they make on conflicts
  /^\.(?:stfolder.*|stversions|stignore|dropbox.*|sync(?:ignore|archive|id)?|!sync|owncloudsync.*|nextcloudsync.*)$/i,
  /^\.(?:seafile-data|pydio|bzvol|csync_journal.*|onedrive.*|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})$/i,
  /^[.~]syncthing[.~].*\.tmp$/,
  /^\.sync_.*\.db(?:-.*)?$/,
  /\.(?:sync-conflict-\d.*|!sync|tmp\.drive(?:down|up)load|icloud)$/i,
  /^\.tmp\.drive(?:down|up)load$/,
  /[ _](?:\(.*(?:conflicted copy|conflict|case conflict).*\)|conflict-\d{8}.*)/i,
  /^\.icloud$/,
  /^\.unison\./,
  /^\.~tmp~$/,
  // temporary files of rsync
  /^\..+\.[A-Za-z0-9]{6}$/,
  // git and other version control
  /^\.(?:git(?:keep|ignore|attributes)|keep|nomedia|hg|svn|bzr)$/,
  /^CVS$/,
  // editors: swap files, locks, backups, settings
  /\.(?:sw[a-z]|swpx|un~)$/,
  /^4913$/,
  /~$/,
  /^#.*#$/,
  /^\.#/,
  /^\.~lock\..*#$/,
  /^\.(?:idea|vscode|vs|project|classpath|settings|geany|ropeproject|netrwhist|viminfo|nvimlog|ctags|tern-port)$/,
  /^(?:tags|Session\.vim)$/,
  // partial downloads, autosaves, backups
  /\.(?:bak|orig|rej|kate-swp|crswap|crdownload|download|part|partial|filepart|aria2|!ut|autosave|asv|tmp|temp|lock|lck)$/i,
];

/** Whether a file of this name is known to come from another program: it holds no slot and says nothing about agents. */
export function isForeignFile(name: string): boolean {
  return FOREIGN.some((pattern) => pattern.test(name));
}
