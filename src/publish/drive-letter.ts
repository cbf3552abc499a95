// Windows may start a program in a folder of drive `c:`, but Vite expects `C:`. Import this before anything that
// looks for its files from the current folder. (Astro's own commands do the same.)
if (process.platform === 'win32') {
  const folder = process.cwd();
  process.chdir(folder.charAt(0).toUpperCase() + folder.slice(1));
}
