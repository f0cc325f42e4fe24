// Loaded before everything else, also by a Node from long ago: only syntax that every Node has ever read.
'use strict';
var wanted = [20, 19];
var parts = process.versions.node.split('.');
var major = Number(parts[0]);
var minor = Number(parts[1]);
if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  console.error(
    'Gensvar behöver Node ' +
      wanted.join('.') +
      ' eller senare, men här körs Node ' +
      process.versions.node +
      '. Installera en nyare Node och kör samma kommando igen.\n' +
      'Gensvar needs Node ' +
      wanted.join('.') +
      ' or later, but this is Node ' +
      process.versions.node +
      '. Install a newer Node and run the same command again.',
  );
  process.exit(1);
}
