// Windows may start a program in a folder of the drive `c:`, of which Vite can only read as `C:`. Comes before all that
// looks for its files from there. (Astro's own commands do the same.)
if (process.platform === 'win32') {
  const folder = process.cwd();
  process.chdir(folder.charAt(0).toUpperCase() + folder.slice(1));
}
