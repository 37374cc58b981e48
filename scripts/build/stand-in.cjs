/**
 * What is in a bundle for a module of another file: it has the same names, and loads the module when one of them is first used.
 * It can be called, because Node gives what a CommonJS module is as its default, which for our libraries is a function or a class.
 *
 * @param file the file's path
 * @param load has Node load it
 */
module.exports = (file, load, id, names) => {
  let real;
  const module = () => {
    // Node would look for the file again, also where it is loaded and gone
    real ??= (require.cache[file]?.exports ?? load(file)).load(id);
    return real;
  };
  function standIn(...args) {
    const { default: itself } = module();
    return new.target ? new itself(...args) : itself(...args);
  }
  for (const name of names) Object.defineProperty(standIn, name, { enumerable: true, get: () => module()[name] });
  return standIn;
};
