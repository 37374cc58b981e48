/**
 * Gives what loads a module of another file of ours, or a library, when it is first called.
 *
 * @param load has Node load a file
 * @param folder of the file that asks
 * @param file the path of the file from there
 */
module.exports = (load, folder, file, id) => {
  let real;
  return () => {
    if (real === undefined) {
      const path = require("node:path").join(folder, file);
      // Node would look for the file again, also where it is loaded and gone
      real = (require.cache[path]?.exports ?? load(path)).load(id);
    }
    return real;
  };
};
