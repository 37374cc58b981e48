var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// orchestrator/core/validators/is-notify-settings.ts
var is_notify_settings_exports = {};
__export(is_notify_settings_exports, {
  isNotifySettings: () => isNotifySettings
});
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "bell" || key0 === "desktop" || key0 === "webhook" || key0 === "titles" || key0 === "stuckMinutes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.$schema.type, parentSchema: schema10.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.bell !== void 0) {
      let data1 = data.bell;
      if (typeof data1 !== "boolean") {
        const err2 = { instancePath: instancePath + "/bell", schemaPath: "#/properties/bell/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema10.properties.bell.type, parentSchema: schema10.properties.bell, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.desktop !== void 0) {
      let data2 = data.desktop;
      if (typeof data2 !== "boolean") {
        const err3 = { instancePath: instancePath + "/desktop", schemaPath: "#/properties/desktop/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema10.properties.desktop.type, parentSchema: schema10.properties.desktop, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.webhook !== void 0) {
      let data3 = data.webhook;
      if (typeof data3 === "string") {
        if (func2(data3) > 2e3) {
          const err4 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema10.properties.webhook, data: data3 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern0.test(data3)) {
          const err5 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema10.properties.webhook, data: data3 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.webhook.type, parentSchema: schema10.properties.webhook, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.titles !== void 0) {
      let data4 = data.titles;
      if (typeof data4 !== "boolean") {
        const err7 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema10.properties.titles.type, parentSchema: schema10.properties.titles, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.stuckMinutes !== void 0) {
      let data5 = data.stuckMinutes;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err8 = { instancePath: instancePath + "/stuckMinutes", schemaPath: "#/properties/stuckMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.stuckMinutes.type, parentSchema: schema10.properties.stuckMinutes, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1440 || isNaN(data5)) {
          const err9 = { instancePath: instancePath + "/stuckMinutes", schemaPath: "#/properties/stuckMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440", schema: 1440, parentSchema: schema10.properties.stuckMinutes, data: data5 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err10 = { instancePath: instancePath + "/stuckMinutes", schemaPath: "#/properties/stuckMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema10.properties.stuckMinutes, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var isNotifySettings, schema10, func2, pattern0;
var init_is_notify_settings = __esm({
  "orchestrator/core/validators/is-notify-settings.ts"() {
    "use strict";
    isNotifySettings = validate13;
    schema10 = { "title": "Notifications of Skyfom: ~/.claude/skyfom-notify.json", "description": "Your own, for all of your repositories. None of them can switch a notification on.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "Where this schema is, for editors." }, "bell": { "type": "boolean", "default": false, "description": "Ring the bell of the terminal that watches." }, "desktop": { "type": "boolean", "default": false, "description": "Show it on the desktop." }, "webhook": { "type": "string", "pattern": "^https?://", "maxLength": 2e3, "description": "Address that it is posted to, as notice.schema.json describes." }, "titles": { "type": "boolean", "default": false, "description": "Whether the titles of tasks are told, to the desktop and to the webhook." }, "stuckMinutes": { "type": "integer", "minimum": 1, "maximum": 1440, "default": 15, "description": "Minutes of silence after which an agent at work counts as stuck." } } };
    func2 = require_ucs2length().default;
    pattern0 = new RegExp("^https?://", "u");
  }
});

// part:core/validators/is-notify-settings
var is_notify_settings_exports2 = {};
__export(is_notify_settings_exports2, {
  load: () => load
});
module.exports = __toCommonJS(is_notify_settings_exports2);
var modules = { "orchestrator/core/validators/is-notify-settings.ts": () => (init_is_notify_settings(), __toCommonJS(is_notify_settings_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
