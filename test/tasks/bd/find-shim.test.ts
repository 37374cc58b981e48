import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findShim } from "../../../orchestrator/io/tasks/bd/find-shim.ts";

/** As npm writes it. */
const SHIM = `@ECHO off\r\nGOTO start\r\n:find_dp0\r\nSET dp0=%~dp0\r\nEXIT /b\r\n:start\r\nSETLOCAL\r\nCALL :find_dp0\r\n\r\nIF EXIST "%dp0%\\node.exe" (\r\n  SET "_prog=%dp0%\\node.exe"\r\n) ELSE (\r\n  SET "_prog=node"\r\n)\r\n\r\nendLocal & goto #_undefined_# 2>NUL || title %COMSPEC% & "%_prog%"  "%dp0%\\node_modules\\@beads\\bd\\bin\\bd.js" %*\r\n`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "skyfom-shim-"));
  for (const name of ["npm", "other"]) mkdirSync(join(folder, name));
});

afterEach(() => rmSync(folder, { recursive: true }));

const env = () => ({ PATH: `${join(folder, "other")}:${join(folder, "npm")}` });

test("a bd.cmd of npm's is run as the script that it names, without a shell", () => {
  writeFileSync(join(folder, "npm/bd.cmd"), SHIM);
  const script = join(folder, "npm/node_modules/@beads/bd/bin/bd.js");
  expect(findShim("bd", env())).toBe(script);
  expect(findShim(join(folder, "npm/bd"), {})).toBe(script);
  expect(findShim(join(folder, "npm/bd.cmd"), {})).toBe(script);
});

test("a bd.exe that comes first is started as it is, and so is what npm did not write", () => {
  writeFileSync(join(folder, "npm/bd.cmd"), SHIM);
  writeFileSync(join(folder, "other/bd.exe"), "");
  expect(findShim("bd", env())).toBeUndefined();
  rmSync(join(folder, "other/bd.exe"));
  writeFileSync(join(folder, "npm/bd.cmd"), "@echo off\r\n");
  expect(findShim("bd", env())).toBeUndefined();
  expect(findShim("none", env())).toBeUndefined();
});
