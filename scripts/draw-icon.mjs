// Draws .claude-plugin/icon.png: seven discs, one for each slot, on a dark square.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { crc32, deflateSync } from "node:zlib";

const SIZE = 512;
const RADIUS = 62;
const DISTANCE = 144;
const DARK = [24, 27, 38];
const BRIGHT = [[240, 136, 62], ...Array(6).fill([126, 162, 255])];

const centers = [[SIZE / 2, SIZE / 2], ...[0, 1, 2, 3, 4, 5].map(onRing)];
const target = join(dirname(dirname(fileURLToPath(import.meta.url))), ".claude-plugin", "icon.png");
writeFileSync(target, png(SIZE, pixel));

function onRing(index) {
  const angle = (index * Math.PI) / 3 + Math.PI / 6;
  return [SIZE / 2 + DISTANCE * Math.cos(angle), SIZE / 2 + DISTANCE * Math.sin(angle)];
}

/** Colour of one pixel; the edge of a disc is blended over one pixel. */
function pixel(x, y) {
  const index = centers.findIndex(([cx, cy]) => Math.hypot(x - cx, y - cy) < RADIUS + 1);
  if (index < 0) return DARK;
  const [cx, cy] = centers[index];
  const inside = Math.min(1, RADIUS + 1 - Math.hypot(x - cx, y - cy));
  return DARK.map((dark, channel) => Math.round(dark + (BRIGHT[index][channel] - dark) * inside));
}

function png(size, colorAt) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 2, 0, 0, 0], 8); // eight bits a channel, RGB
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) => colorAt(x, y)).flat(),
  ]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = deflateSync(Buffer.from(rows.flat()), { level: 9 });
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  frame.set(body, 4);
  frame.writeUInt32BE(crc32(body), body.length + 4);
  return frame;
}
