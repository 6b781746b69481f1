// Generated from packages/mocks/control.openapi.yaml (sha256:5c2f1aafe318) by ajv@8.20.0. Do not edit: npm run generate.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// package:ajv/dist/runtime/ucs2length
var require_ucs2length = __commonJS({
  "package:ajv/dist/runtime/ucs2length"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// package:ajv-formats/dist/formats
var require_formats = __commonJS({
  "package:ajv-formats/dist/formats"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// text:strict
var v0 = validate20;
var func0 = require_ucs2length().default;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "system") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.system !== void 0) {
      let data0 = data.system;
      if (typeof data0 == "string") {
        if (func0(data0) > 100) {
          let err1 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func0(data0) < 1) {
          let err2 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v1 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), !(data && typeof data == "object" && !Array.isArray(data))) {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v2 = validate22, schema33 = { type: "object", additionalProperties: !1, properties: { system: { type: "string", minLength: 1, maxLength: 100 }, count: { type: "integer", minimum: 1, maximum: 1e5, default: 1 }, key: { type: "object", additionalProperties: !1, properties: { id: { type: "string", minLength: 1, maxLength: 512 }, name: { type: "string" }, owner: { type: "object", additionalProperties: !0, description: "Wire fields such as `tenant_id`." }, fields: { type: "object", additionalProperties: !0, description: "Further wire fields." }, scopes: { type: "array", items: { type: "string" } }, expired: { description: "Whether it is so, or since when.", type: ["boolean", "string", "number"], format: "date-time" }, revoked: { description: "Whether it is so, or since when.", type: ["boolean", "string", "number"], format: "date-time" }, dormant: { description: "Not used for that long; true is 91 days.", anyOf: [{ type: "boolean" }, { type: "object", additionalProperties: !1, minProperties: 1, properties: { days: { type: "number" }, hours: { type: "number" }, minutes: { type: "number" }, seconds: { type: "number" }, ms: { type: "number" } } }] }, inGrace: { description: "Rotated, and still working for that long.", anyOf: [{ type: "boolean" }, { type: "object", additionalProperties: !1, minProperties: 1, properties: { days: { type: "number" }, hours: { type: "number" }, minutes: { type: "number" }, seconds: { type: "number" }, ms: { type: "number" } } }] }, createdAt: { description: "A date-time, or milliseconds since 1970.", type: ["string", "number"], format: "date-time" }, expiresAt: { description: "A date-time, or milliseconds since 1970.", type: ["string", "number"], format: "date-time" }, lastUsedAt: { description: "A date-time, or milliseconds since 1970.", type: ["string", "number"], format: "date-time" } } } }, $id: "v2" }, func4 = Object.prototype.hasOwnProperty, formats0 = require_formats().fullFormats["date-time"];
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.count === void 0 && (data.count = 1);
    for (let key0 in data)
      if (!(key0 === "system" || key0 === "count" || key0 === "key")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.system !== void 0) {
      let data0 = data.system;
      if (typeof data0 == "string") {
        if (func0(data0) > 100) {
          let err1 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func0(data0) < 1) {
          let err2 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    let data1 = data.count;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let err4 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 1e5 || isNaN(data1)) {
        let err5 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data1 < 1 || isNaN(data1)) {
        let err6 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.key !== void 0) {
      let data2 = data.key;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (let key1 in data2)
          if (!func4.call(schema33.properties.key.properties, key1)) {
            let err7 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        if (data2.id !== void 0) {
          let data3 = data2.id;
          if (typeof data3 == "string") {
            if (func0(data3) > 512) {
              let err8 = { instancePath: instancePath + "/key/id", schemaPath: "#/properties/key/properties/id/maxLength", keyword: "maxLength", params: { limit: 512 }, message: "must NOT have more than 512 characters" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (func0(data3) < 1) {
              let err9 = { instancePath: instancePath + "/key/id", schemaPath: "#/properties/key/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
          } else {
            let err10 = { instancePath: instancePath + "/key/id", schemaPath: "#/properties/key/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data2.name !== void 0 && typeof data2.name != "string") {
          let err11 = { instancePath: instancePath + "/key/name", schemaPath: "#/properties/key/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data2.owner !== void 0) {
          let data5 = data2.owner;
          if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
            let err12 = { instancePath: instancePath + "/key/owner", schemaPath: "#/properties/key/properties/owner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data2.fields !== void 0) {
          let data6 = data2.fields;
          if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
            let err13 = { instancePath: instancePath + "/key/fields", schemaPath: "#/properties/key/properties/fields/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data2.scopes !== void 0) {
          let data7 = data2.scopes;
          if (Array.isArray(data7)) {
            let len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data7[i0] != "string") {
                let err14 = { instancePath: instancePath + "/key/scopes/" + i0, schemaPath: "#/properties/key/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
          } else {
            let err15 = { instancePath: instancePath + "/key/scopes", schemaPath: "#/properties/key/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data2.expired !== void 0) {
          let data9 = data2.expired;
          if (typeof data9 != "boolean" && typeof data9 != "string" && !(typeof data9 == "number" && isFinite(data9))) {
            let err16 = { instancePath: instancePath + "/key/expired", schemaPath: "#/properties/key/properties/expired/type", keyword: "type", params: { type: schema33.properties.key.properties.expired.type }, message: "must be boolean,string,number" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
          if (typeof data9 == "string" && !formats0.validate(data9)) {
            let err17 = { instancePath: instancePath + "/key/expired", schemaPath: "#/properties/key/properties/expired/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data2.revoked !== void 0) {
          let data10 = data2.revoked;
          if (typeof data10 != "boolean" && typeof data10 != "string" && !(typeof data10 == "number" && isFinite(data10))) {
            let err18 = { instancePath: instancePath + "/key/revoked", schemaPath: "#/properties/key/properties/revoked/type", keyword: "type", params: { type: schema33.properties.key.properties.revoked.type }, message: "must be boolean,string,number" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (typeof data10 == "string" && !formats0.validate(data10)) {
            let err19 = { instancePath: instancePath + "/key/revoked", schemaPath: "#/properties/key/properties/revoked/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data2.dormant !== void 0) {
          let data11 = data2.dormant, _errs28 = errors, valid4 = !1, _errs29 = errors;
          if (typeof data11 != "boolean") {
            let err20 = { instancePath: instancePath + "/key/dormant", schemaPath: "#/properties/key/properties/dormant/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
          var _valid0 = _errs29 === errors;
          valid4 = valid4 || _valid0;
          let _errs31 = errors;
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (Object.keys(data11).length < 1) {
              let err21 = { instancePath: instancePath + "/key/dormant", schemaPath: "#/properties/key/properties/dormant/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            for (let key2 in data11)
              if (!(key2 === "days" || key2 === "hours" || key2 === "minutes" || key2 === "seconds" || key2 === "ms")) {
                let err22 = { instancePath: instancePath + "/key/dormant", schemaPath: "#/properties/key/properties/dormant/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            if (data11.days !== void 0) {
              let data12 = data11.days;
              if (!(typeof data12 == "number" && isFinite(data12))) {
                let err23 = { instancePath: instancePath + "/key/dormant/days", schemaPath: "#/properties/key/properties/dormant/anyOf/1/properties/days/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data11.hours !== void 0) {
              let data13 = data11.hours;
              if (!(typeof data13 == "number" && isFinite(data13))) {
                let err24 = { instancePath: instancePath + "/key/dormant/hours", schemaPath: "#/properties/key/properties/dormant/anyOf/1/properties/hours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
              }
            }
            if (data11.minutes !== void 0) {
              let data14 = data11.minutes;
              if (!(typeof data14 == "number" && isFinite(data14))) {
                let err25 = { instancePath: instancePath + "/key/dormant/minutes", schemaPath: "#/properties/key/properties/dormant/anyOf/1/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              }
            }
            if (data11.seconds !== void 0) {
              let data15 = data11.seconds;
              if (!(typeof data15 == "number" && isFinite(data15))) {
                let err26 = { instancePath: instancePath + "/key/dormant/seconds", schemaPath: "#/properties/key/properties/dormant/anyOf/1/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data11.ms !== void 0) {
              let data16 = data11.ms;
              if (!(typeof data16 == "number" && isFinite(data16))) {
                let err27 = { instancePath: instancePath + "/key/dormant/ms", schemaPath: "#/properties/key/properties/dormant/anyOf/1/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
              }
            }
          } else {
            let err28 = { instancePath: instancePath + "/key/dormant", schemaPath: "#/properties/key/properties/dormant/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
          var _valid0 = _errs31 === errors;
          if (valid4 = valid4 || _valid0, valid4)
            errors = _errs28, vErrors !== null && (_errs28 ? vErrors.length = _errs28 : vErrors = null);
          else {
            let err29 = { instancePath: instancePath + "/key/dormant", schemaPath: "#/properties/key/properties/dormant/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
          }
        }
        if (data2.inGrace !== void 0) {
          let data17 = data2.inGrace, _errs45 = errors, valid6 = !1, _errs46 = errors;
          if (typeof data17 != "boolean") {
            let err30 = { instancePath: instancePath + "/key/inGrace", schemaPath: "#/properties/key/properties/inGrace/anyOf/0/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
          var _valid1 = _errs46 === errors;
          valid6 = valid6 || _valid1;
          let _errs48 = errors;
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (Object.keys(data17).length < 1) {
              let err31 = { instancePath: instancePath + "/key/inGrace", schemaPath: "#/properties/key/properties/inGrace/anyOf/1/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
            for (let key3 in data17)
              if (!(key3 === "days" || key3 === "hours" || key3 === "minutes" || key3 === "seconds" || key3 === "ms")) {
                let err32 = { instancePath: instancePath + "/key/inGrace", schemaPath: "#/properties/key/properties/inGrace/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            if (data17.days !== void 0) {
              let data18 = data17.days;
              if (!(typeof data18 == "number" && isFinite(data18))) {
                let err33 = { instancePath: instancePath + "/key/inGrace/days", schemaPath: "#/properties/key/properties/inGrace/anyOf/1/properties/days/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            if (data17.hours !== void 0) {
              let data19 = data17.hours;
              if (!(typeof data19 == "number" && isFinite(data19))) {
                let err34 = { instancePath: instancePath + "/key/inGrace/hours", schemaPath: "#/properties/key/properties/inGrace/anyOf/1/properties/hours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            }
            if (data17.minutes !== void 0) {
              let data20 = data17.minutes;
              if (!(typeof data20 == "number" && isFinite(data20))) {
                let err35 = { instancePath: instancePath + "/key/inGrace/minutes", schemaPath: "#/properties/key/properties/inGrace/anyOf/1/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
            }
            if (data17.seconds !== void 0) {
              let data21 = data17.seconds;
              if (!(typeof data21 == "number" && isFinite(data21))) {
                let err36 = { instancePath: instancePath + "/key/inGrace/seconds", schemaPath: "#/properties/key/properties/inGrace/anyOf/1/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
            if (data17.ms !== void 0) {
              let data22 = data17.ms;
              if (!(typeof data22 == "number" && isFinite(data22))) {
                let err37 = { instancePath: instancePath + "/key/inGrace/ms", schemaPath: "#/properties/key/properties/inGrace/anyOf/1/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
              }
            }
          } else {
            let err38 = { instancePath: instancePath + "/key/inGrace", schemaPath: "#/properties/key/properties/inGrace/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
          var _valid1 = _errs48 === errors;
          if (valid6 = valid6 || _valid1, valid6)
            errors = _errs45, vErrors !== null && (_errs45 ? vErrors.length = _errs45 : vErrors = null);
          else {
            let err39 = { instancePath: instancePath + "/key/inGrace", schemaPath: "#/properties/key/properties/inGrace/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
            vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
          }
        }
        if (data2.createdAt !== void 0) {
          let data23 = data2.createdAt;
          if (typeof data23 != "string" && !(typeof data23 == "number" && isFinite(data23))) {
            let err40 = { instancePath: instancePath + "/key/createdAt", schemaPath: "#/properties/key/properties/createdAt/type", keyword: "type", params: { type: schema33.properties.key.properties.createdAt.type }, message: "must be string,number" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
          if (typeof data23 == "string" && !formats0.validate(data23)) {
            let err41 = { instancePath: instancePath + "/key/createdAt", schemaPath: "#/properties/key/properties/createdAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
          }
        }
        if (data2.expiresAt !== void 0) {
          let data24 = data2.expiresAt;
          if (typeof data24 != "string" && !(typeof data24 == "number" && isFinite(data24))) {
            let err42 = { instancePath: instancePath + "/key/expiresAt", schemaPath: "#/properties/key/properties/expiresAt/type", keyword: "type", params: { type: schema33.properties.key.properties.expiresAt.type }, message: "must be string,number" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
          if (typeof data24 == "string" && !formats0.validate(data24)) {
            let err43 = { instancePath: instancePath + "/key/expiresAt", schemaPath: "#/properties/key/properties/expiresAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
            vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
          }
        }
        if (data2.lastUsedAt !== void 0) {
          let data25 = data2.lastUsedAt;
          if (typeof data25 != "string" && !(typeof data25 == "number" && isFinite(data25))) {
            let err44 = { instancePath: instancePath + "/key/lastUsedAt", schemaPath: "#/properties/key/properties/lastUsedAt/type", keyword: "type", params: { type: schema33.properties.key.properties.lastUsedAt.type }, message: "must be string,number" };
            vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
          }
          if (typeof data25 == "string" && !formats0.validate(data25)) {
            let err45 = { instancePath: instancePath + "/key/lastUsedAt", schemaPath: "#/properties/key/properties/lastUsedAt/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
          }
        }
      } else {
        let err46 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
      }
    }
  } else {
    let err47 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v3 = validate23, schema34 = { type: "object", additionalProperties: !1, properties: { system: { type: "string", minLength: 1, maxLength: 100 }, kind: { enum: ["apiKey", "bearer", "cookie"], description: "How it signs in; the usual way when left out." }, scopes: { type: "array", items: { type: "string" }, description: "What it may do; everything when left out." }, owner: { type: "object", additionalProperties: !0, description: "Whom it acts for, by wire name." }, expired: { type: "boolean", description: "Whether its time is over." } }, $id: "v3" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "system" || key0 === "kind" || key0 === "scopes" || key0 === "owner" || key0 === "expired")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.system !== void 0) {
      let data0 = data.system;
      if (typeof data0 == "string") {
        if (func0(data0) > 100) {
          let err1 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func0(data0) < 1) {
          let err2 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if (!(data1 === "apiKey" || data1 === "bearer" || data1 === "cookie")) {
        let err4 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema34.properties.kind.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.scopes !== void 0) {
      let data2 = data.scopes;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data2[i0] != "string") {
            let err5 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
      } else {
        let err6 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.owner !== void 0) {
      let data4 = data.owner;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err7 = { instancePath: instancePath + "/owner", schemaPath: "#/properties/owner/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.expired !== void 0 && typeof data.expired != "boolean") {
      let err8 = { instancePath: instancePath + "/expired", schemaPath: "#/properties/expired/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  } else {
    let err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v4 = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      let err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "days" || key0 === "hours" || key0 === "minutes" || key0 === "seconds" || key0 === "ms")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.days !== void 0) {
      let data0 = data.days;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        let err2 = { instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.hours !== void 0) {
      let data1 = data.hours;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err3 = { instancePath: instancePath + "/hours", schemaPath: "#/properties/hours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.minutes !== void 0) {
      let data2 = data.minutes;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        let err4 = { instancePath: instancePath + "/minutes", schemaPath: "#/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.seconds !== void 0) {
      let data3 = data.seconds;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        let err5 = { instancePath: instancePath + "/seconds", schemaPath: "#/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.ms !== void 0) {
      let data4 = data.ms;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        let err6 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v5 = validate25, schema36 = { type: "object", additionalProperties: !1, properties: { at: { description: "A date-time, or milliseconds since 1970.", type: ["string", "number"], format: "date-time" } }, $id: "v5" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "at") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.at !== void 0) {
      let data0 = data.at;
      if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(data0))) {
        let err1 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/type", keyword: "type", params: { type: schema36.properties.at.type }, message: "must be string,number" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      if (typeof data0 == "string" && !formats0.validate(data0)) {
        let err2 = { instancePath: instancePath + "/at", schemaPath: "#/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v6 = validate26, schema37 = { type: "object", additionalProperties: !1, required: ["operation", "fault"], properties: { system: { type: "string", minLength: 1, maxLength: 100 }, operation: { type: "string" }, fault: { description: `A status with the document's own example for it; a status with more; or what happens to the connection, the
body or the page. See the README of @keyloom/mocks.
`, anyOf: [{ type: "integer", minimum: 200, maximum: 599 }, { type: "string", enum: ["drop-before-commit", "commit-then-drop", "timeout", "cut-body", "malformed-json", "empty-page", "connection-refused"] }, { type: "object", additionalProperties: !1, required: ["status"], properties: { status: { type: "integer", minimum: 200, maximum: 599 }, retryAfter: { description: "Seconds, or the date-time that is sent as an HTTP-date.", type: ["integer", "string"], minimum: 0, format: "date-time" }, body: { description: "Sent instead of the document's example." }, type: { type: "string", description: "Content type of a body that is no JSON, such as `text/html`." } } }, { type: "object", additionalProperties: !1, minProperties: 1, properties: { slow: { type: "number", minimum: 0, description: "Milliseconds before the answer." }, slowBody: { type: "number", minimum: 0, description: "Milliseconds between the bytes of the body." } } }, { type: "object", additionalProperties: !1, required: ["drift"], properties: { drift: { type: "string", minLength: 1, description: "Such as `secret`, `extra-field`, `wrong-status` or an alias." } } }] } }, $id: "v6" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.operation === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.fault === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "fault" }, message: "must have required property 'fault'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "system" || key0 === "operation" || key0 === "fault")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.system !== void 0) {
      let data0 = data.system;
      if (typeof data0 == "string") {
        if (func0(data0) > 100) {
          let err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (func0(data0) < 1) {
          let err4 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        let err5 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.operation !== void 0 && typeof data.operation != "string") {
      let err6 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.fault !== void 0) {
      let data2 = data.fault, _errs7 = errors, valid1 = !1, _errs8 = errors;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        let err7 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 599 || isNaN(data2)) {
          let err8 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data2 < 200 || isNaN(data2)) {
          let err9 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      }
      var _valid0 = _errs8 === errors;
      valid1 = valid1 || _valid0;
      let _errs10 = errors;
      if (typeof data2 != "string") {
        let err10 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
      if (!(data2 === "drop-before-commit" || data2 === "commit-then-drop" || data2 === "timeout" || data2 === "cut-body" || data2 === "malformed-json" || data2 === "empty-page" || data2 === "connection-refused")) {
        let err11 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema37.properties.fault.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      var _valid0 = _errs10 === errors;
      valid1 = valid1 || _valid0;
      let _errs12 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.status === void 0) {
          let err12 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/2/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key1 in data2)
          if (!(key1 === "status" || key1 === "retryAfter" || key1 === "body" || key1 === "type")) {
            let err13 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data2.status !== void 0) {
          let data3 = data2.status;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            let err14 = { instancePath: instancePath + "/fault/status", schemaPath: "#/properties/fault/anyOf/2/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
          if (typeof data3 == "number" && isFinite(data3)) {
            if (data3 > 599 || isNaN(data3)) {
              let err15 = { instancePath: instancePath + "/fault/status", schemaPath: "#/properties/fault/anyOf/2/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
            if (data3 < 200 || isNaN(data3)) {
              let err16 = { instancePath: instancePath + "/fault/status", schemaPath: "#/properties/fault/anyOf/2/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
          }
        }
        if (data2.retryAfter !== void 0) {
          let data4 = data2.retryAfter;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)) && typeof data4 != "string") {
            let err17 = { instancePath: instancePath + "/fault/retryAfter", schemaPath: "#/properties/fault/anyOf/2/properties/retryAfter/type", keyword: "type", params: { type: schema37.properties.fault.anyOf[2].properties.retryAfter.type }, message: "must be integer,string" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (typeof data4 == "number" && isFinite(data4) && (data4 < 0 || isNaN(data4))) {
            let err18 = { instancePath: instancePath + "/fault/retryAfter", schemaPath: "#/properties/fault/anyOf/2/properties/retryAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
          if (typeof data4 == "string" && !formats0.validate(data4)) {
            let err19 = { instancePath: instancePath + "/fault/retryAfter", schemaPath: "#/properties/fault/anyOf/2/properties/retryAfter/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
            vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
          }
        }
        if (data2.type !== void 0 && typeof data2.type != "string") {
          let err20 = { instancePath: instancePath + "/fault/type", schemaPath: "#/properties/fault/anyOf/2/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        let err21 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid0 = _errs12 === errors;
      if (valid1 = valid1 || _valid0, _valid0)
        var props0 = !0;
      let _errs21 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          let err22 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/3/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
        for (let key2 in data2)
          if (!(key2 === "slow" || key2 === "slowBody")) {
            let err23 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        if (data2.slow !== void 0) {
          let data6 = data2.slow;
          if (typeof data6 == "number" && isFinite(data6)) {
            if (data6 < 0 || isNaN(data6)) {
              let err24 = { instancePath: instancePath + "/fault/slow", schemaPath: "#/properties/fault/anyOf/3/properties/slow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
          } else {
            let err25 = { instancePath: instancePath + "/fault/slow", schemaPath: "#/properties/fault/anyOf/3/properties/slow/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data2.slowBody !== void 0) {
          let data7 = data2.slowBody;
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              let err26 = { instancePath: instancePath + "/fault/slowBody", schemaPath: "#/properties/fault/anyOf/3/properties/slowBody/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
            }
          } else {
            let err27 = { instancePath: instancePath + "/fault/slowBody", schemaPath: "#/properties/fault/anyOf/3/properties/slowBody/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
          }
        }
      } else {
        let err28 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
      }
      var _valid0 = _errs21 === errors;
      valid1 = valid1 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
      let _errs28 = errors;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.drift === void 0) {
          let err29 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/4/required", keyword: "required", params: { missingProperty: "drift" }, message: "must have required property 'drift'" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        for (let key3 in data2)
          if (key3 !== "drift") {
            let err30 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        if (data2.drift !== void 0) {
          let data8 = data2.drift;
          if (typeof data8 == "string") {
            if (func0(data8) < 1) {
              let err31 = { instancePath: instancePath + "/fault/drift", schemaPath: "#/properties/fault/anyOf/4/properties/drift/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          } else {
            let err32 = { instancePath: instancePath + "/fault/drift", schemaPath: "#/properties/fault/anyOf/4/properties/drift/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      } else {
        let err33 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      var _valid0 = _errs28 === errors;
      if (valid1 = valid1 || _valid0, _valid0 && props0 !== !0 && (props0 = !0), valid1)
        errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
      else {
        let err34 = { instancePath: instancePath + "/fault", schemaPath: "#/properties/fault/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
      }
    }
  } else {
    let err35 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v7 = validate27, schema38 = { type: "object", additionalProperties: !1, required: ["steps"], properties: { system: { type: "string", minLength: 1, maxLength: 100 }, steps: { type: "array", maxItems: 1e4, items: { type: "object", additionalProperties: !1, required: ["operation"], properties: { operation: { type: "string" }, fault: { description: `A status with the document's own example for it; a status with more; or what happens to the connection, the
body or the page. See the README of @keyloom/mocks.
`, anyOf: [{ type: "integer", minimum: 200, maximum: 599 }, { type: "string", enum: ["drop-before-commit", "commit-then-drop", "timeout", "cut-body", "malformed-json", "empty-page", "connection-refused"] }, { type: "object", additionalProperties: !1, required: ["status"], properties: { status: { type: "integer", minimum: 200, maximum: 599 }, retryAfter: { description: "Seconds, or the date-time that is sent as an HTTP-date.", type: ["integer", "string"], minimum: 0, format: "date-time" }, body: { description: "Sent instead of the document's example." }, type: { type: "string", description: "Content type of a body that is no JSON, such as `text/html`." } } }, { type: "object", additionalProperties: !1, minProperties: 1, properties: { slow: { type: "number", minimum: 0, description: "Milliseconds before the answer." }, slowBody: { type: "number", minimum: 0, description: "Milliseconds between the bytes of the body." } } }, { type: "object", additionalProperties: !1, required: ["drift"], properties: { drift: { type: "string", minLength: 1, description: "Such as `secret`, `extra-field`, `wrong-status` or an alias." } } }] } } } } }, $id: "v7" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.steps === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "steps" }, message: "must have required property 'steps'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "system" || key0 === "steps")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.system !== void 0) {
      let data0 = data.system;
      if (typeof data0 == "string") {
        if (func0(data0) > 100) {
          let err2 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func0(data0) < 1) {
          let err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.steps !== void 0) {
      let data1 = data.steps;
      if (Array.isArray(data1)) {
        if (data1.length > 1e4) {
          let err5 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/maxItems", keyword: "maxItems", params: { limit: 1e4 }, message: "must NOT have more than 10000 items" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        let len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.operation === void 0) {
              let err6 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/required", keyword: "required", params: { missingProperty: "operation" }, message: "must have required property 'operation'" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            for (let key1 in data2)
              if (!(key1 === "operation" || key1 === "fault")) {
                let err7 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
              }
            if (data2.operation !== void 0 && typeof data2.operation != "string") {
              let err8 = { instancePath: instancePath + "/steps/" + i0 + "/operation", schemaPath: "#/properties/steps/items/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data2.fault !== void 0) {
              let data4 = data2.fault, _errs12 = errors, valid4 = !1, _errs13 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                let err9 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
              }
              if (typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 599 || isNaN(data4)) {
                  let err10 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
                if (data4 < 200 || isNaN(data4)) {
                  let err11 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
                  vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                }
              }
              var _valid0 = _errs13 === errors;
              valid4 = valid4 || _valid0;
              let _errs15 = errors;
              if (typeof data4 != "string") {
                let err12 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
              if (!(data4 === "drop-before-commit" || data4 === "commit-then-drop" || data4 === "timeout" || data4 === "cut-body" || data4 === "malformed-json" || data4 === "empty-page" || data4 === "connection-refused")) {
                let err13 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema38.properties.steps.items.properties.fault.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              var _valid0 = _errs15 === errors;
              valid4 = valid4 || _valid0;
              let _errs17 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.status === void 0) {
                  let err14 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/2/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                }
                for (let key2 in data4)
                  if (!(key2 === "status" || key2 === "retryAfter" || key2 === "body" || key2 === "type")) {
                    let err15 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                  }
                if (data4.status !== void 0) {
                  let data5 = data4.status;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                    let err16 = { instancePath: instancePath + "/steps/" + i0 + "/fault/status", schemaPath: "#/properties/steps/items/properties/fault/anyOf/2/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                  if (typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 599 || isNaN(data5)) {
                      let err17 = { instancePath: instancePath + "/steps/" + i0 + "/fault/status", schemaPath: "#/properties/steps/items/properties/fault/anyOf/2/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" };
                      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                    }
                    if (data5 < 200 || isNaN(data5)) {
                      let err18 = { instancePath: instancePath + "/steps/" + i0 + "/fault/status", schemaPath: "#/properties/steps/items/properties/fault/anyOf/2/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 200 }, message: "must be >= 200" };
                      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                    }
                  }
                }
                if (data4.retryAfter !== void 0) {
                  let data6 = data4.retryAfter;
                  if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)) && typeof data6 != "string") {
                    let err19 = { instancePath: instancePath + "/steps/" + i0 + "/fault/retryAfter", schemaPath: "#/properties/steps/items/properties/fault/anyOf/2/properties/retryAfter/type", keyword: "type", params: { type: schema38.properties.steps.items.properties.fault.anyOf[2].properties.retryAfter.type }, message: "must be integer,string" };
                    vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  }
                  if (typeof data6 == "number" && isFinite(data6) && (data6 < 0 || isNaN(data6))) {
                    let err20 = { instancePath: instancePath + "/steps/" + i0 + "/fault/retryAfter", schemaPath: "#/properties/steps/items/properties/fault/anyOf/2/properties/retryAfter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  }
                  if (typeof data6 == "string" && !formats0.validate(data6)) {
                    let err21 = { instancePath: instancePath + "/steps/" + i0 + "/fault/retryAfter", schemaPath: "#/properties/steps/items/properties/fault/anyOf/2/properties/retryAfter/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                }
                if (data4.type !== void 0 && typeof data4.type != "string") {
                  let err22 = { instancePath: instancePath + "/steps/" + i0 + "/fault/type", schemaPath: "#/properties/steps/items/properties/fault/anyOf/2/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                }
              } else {
                let err23 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
              var _valid0 = _errs17 === errors;
              if (valid4 = valid4 || _valid0, _valid0)
                var props0 = !0;
              let _errs26 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (Object.keys(data4).length < 1) {
                  let err24 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/3/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                }
                for (let key3 in data4)
                  if (!(key3 === "slow" || key3 === "slowBody")) {
                    let err25 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                if (data4.slow !== void 0) {
                  let data8 = data4.slow;
                  if (typeof data8 == "number" && isFinite(data8)) {
                    if (data8 < 0 || isNaN(data8)) {
                      let err26 = { instancePath: instancePath + "/steps/" + i0 + "/fault/slow", schemaPath: "#/properties/steps/items/properties/fault/anyOf/3/properties/slow/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    }
                  } else {
                    let err27 = { instancePath: instancePath + "/steps/" + i0 + "/fault/slow", schemaPath: "#/properties/steps/items/properties/fault/anyOf/3/properties/slow/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
                }
                if (data4.slowBody !== void 0) {
                  let data9 = data4.slowBody;
                  if (typeof data9 == "number" && isFinite(data9)) {
                    if (data9 < 0 || isNaN(data9)) {
                      let err28 = { instancePath: instancePath + "/steps/" + i0 + "/fault/slowBody", schemaPath: "#/properties/steps/items/properties/fault/anyOf/3/properties/slowBody/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                    }
                  } else {
                    let err29 = { instancePath: instancePath + "/steps/" + i0 + "/fault/slowBody", schemaPath: "#/properties/steps/items/properties/fault/anyOf/3/properties/slowBody/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
                }
              } else {
                let err30 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              var _valid0 = _errs26 === errors;
              valid4 = valid4 || _valid0, _valid0 && props0 !== !0 && (props0 = !0);
              let _errs33 = errors;
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.drift === void 0) {
                  let err31 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/4/required", keyword: "required", params: { missingProperty: "drift" }, message: "must have required property 'drift'" };
                  vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                }
                for (let key4 in data4)
                  if (key4 !== "drift") {
                    let err32 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                  }
                if (data4.drift !== void 0) {
                  let data10 = data4.drift;
                  if (typeof data10 == "string") {
                    if (func0(data10) < 1) {
                      let err33 = { instancePath: instancePath + "/steps/" + i0 + "/fault/drift", schemaPath: "#/properties/steps/items/properties/fault/anyOf/4/properties/drift/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                    }
                  } else {
                    let err34 = { instancePath: instancePath + "/steps/" + i0 + "/fault/drift", schemaPath: "#/properties/steps/items/properties/fault/anyOf/4/properties/drift/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                  }
                }
              } else {
                let err35 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
              }
              var _valid0 = _errs33 === errors;
              if (valid4 = valid4 || _valid0, _valid0 && props0 !== !0 && (props0 = !0), valid4)
                errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
              else {
                let err36 = { instancePath: instancePath + "/steps/" + i0 + "/fault", schemaPath: "#/properties/steps/items/properties/fault/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
            }
          } else {
            let err37 = { instancePath: instancePath + "/steps/" + i0, schemaPath: "#/properties/steps/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
          }
        }
      } else {
        let err38 = { instancePath: instancePath + "/steps", schemaPath: "#/properties/steps/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
      }
    }
  } else {
    let err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v8 = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "system" || key0 === "list" || key0 === "lastUsed" || key0 === "revoke")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.system !== void 0) {
      let data0 = data.system;
      if (typeof data0 == "string") {
        if (func0(data0) > 100) {
          let err1 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func0(data0) < 1) {
          let err2 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.list !== void 0) {
      let data1 = data.list;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          let err4 = { instancePath: instancePath + "/list", schemaPath: "#/properties/list/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key1 in data1)
          if (!(key1 === "days" || key1 === "hours" || key1 === "minutes" || key1 === "seconds" || key1 === "ms")) {
            let err5 = { instancePath: instancePath + "/list", schemaPath: "#/properties/list/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data1.days !== void 0) {
          let data2 = data1.days;
          if (!(typeof data2 == "number" && isFinite(data2))) {
            let err6 = { instancePath: instancePath + "/list/days", schemaPath: "#/properties/list/properties/days/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data1.hours !== void 0) {
          let data3 = data1.hours;
          if (!(typeof data3 == "number" && isFinite(data3))) {
            let err7 = { instancePath: instancePath + "/list/hours", schemaPath: "#/properties/list/properties/hours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data1.minutes !== void 0) {
          let data4 = data1.minutes;
          if (!(typeof data4 == "number" && isFinite(data4))) {
            let err8 = { instancePath: instancePath + "/list/minutes", schemaPath: "#/properties/list/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
        if (data1.seconds !== void 0) {
          let data5 = data1.seconds;
          if (!(typeof data5 == "number" && isFinite(data5))) {
            let err9 = { instancePath: instancePath + "/list/seconds", schemaPath: "#/properties/list/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
        }
        if (data1.ms !== void 0) {
          let data6 = data1.ms;
          if (!(typeof data6 == "number" && isFinite(data6))) {
            let err10 = { instancePath: instancePath + "/list/ms", schemaPath: "#/properties/list/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      } else {
        let err11 = { instancePath: instancePath + "/list", schemaPath: "#/properties/list/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.lastUsed !== void 0) {
      let data7 = data.lastUsed;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          let err12 = { instancePath: instancePath + "/lastUsed", schemaPath: "#/properties/lastUsed/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key2 in data7)
          if (!(key2 === "days" || key2 === "hours" || key2 === "minutes" || key2 === "seconds" || key2 === "ms")) {
            let err13 = { instancePath: instancePath + "/lastUsed", schemaPath: "#/properties/lastUsed/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data7.days !== void 0) {
          let data8 = data7.days;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            let err14 = { instancePath: instancePath + "/lastUsed/days", schemaPath: "#/properties/lastUsed/properties/days/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data7.hours !== void 0) {
          let data9 = data7.hours;
          if (!(typeof data9 == "number" && isFinite(data9))) {
            let err15 = { instancePath: instancePath + "/lastUsed/hours", schemaPath: "#/properties/lastUsed/properties/hours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data7.minutes !== void 0) {
          let data10 = data7.minutes;
          if (!(typeof data10 == "number" && isFinite(data10))) {
            let err16 = { instancePath: instancePath + "/lastUsed/minutes", schemaPath: "#/properties/lastUsed/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data7.seconds !== void 0) {
          let data11 = data7.seconds;
          if (!(typeof data11 == "number" && isFinite(data11))) {
            let err17 = { instancePath: instancePath + "/lastUsed/seconds", schemaPath: "#/properties/lastUsed/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data7.ms !== void 0) {
          let data12 = data7.ms;
          if (!(typeof data12 == "number" && isFinite(data12))) {
            let err18 = { instancePath: instancePath + "/lastUsed/ms", schemaPath: "#/properties/lastUsed/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/lastUsed", schemaPath: "#/properties/lastUsed/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.revoke !== void 0) {
      let data13 = data.revoke;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (Object.keys(data13).length < 1) {
          let err20 = { instancePath: instancePath + "/revoke", schemaPath: "#/properties/revoke/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
        for (let key3 in data13)
          if (!(key3 === "days" || key3 === "hours" || key3 === "minutes" || key3 === "seconds" || key3 === "ms")) {
            let err21 = { instancePath: instancePath + "/revoke", schemaPath: "#/properties/revoke/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        if (data13.days !== void 0) {
          let data14 = data13.days;
          if (!(typeof data14 == "number" && isFinite(data14))) {
            let err22 = { instancePath: instancePath + "/revoke/days", schemaPath: "#/properties/revoke/properties/days/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
        if (data13.hours !== void 0) {
          let data15 = data13.hours;
          if (!(typeof data15 == "number" && isFinite(data15))) {
            let err23 = { instancePath: instancePath + "/revoke/hours", schemaPath: "#/properties/revoke/properties/hours/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        if (data13.minutes !== void 0) {
          let data16 = data13.minutes;
          if (!(typeof data16 == "number" && isFinite(data16))) {
            let err24 = { instancePath: instancePath + "/revoke/minutes", schemaPath: "#/properties/revoke/properties/minutes/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
        if (data13.seconds !== void 0) {
          let data17 = data13.seconds;
          if (!(typeof data17 == "number" && isFinite(data17))) {
            let err25 = { instancePath: instancePath + "/revoke/seconds", schemaPath: "#/properties/revoke/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
          }
        }
        if (data13.ms !== void 0) {
          let data18 = data13.ms;
          if (!(typeof data18 == "number" && isFinite(data18))) {
            let err26 = { instancePath: instancePath + "/revoke/ms", schemaPath: "#/properties/revoke/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      } else {
        let err27 = { instancePath: instancePath + "/revoke", schemaPath: "#/properties/revoke/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
  } else {
    let err28 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v9 = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ms === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ms" }, message: "must have required property 'ms'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "system" || key0 === "ms")) {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.system !== void 0) {
      let data0 = data.system;
      if (typeof data0 == "string") {
        if (func0(data0) > 100) {
          let err2 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func0(data0) < 1) {
          let err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      } else {
        let err4 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.ms !== void 0) {
      let data1 = data.ms;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        let err5 = { instancePath: instancePath + "/ms", schemaPath: "#/properties/ms/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v10 = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "system" || key0 === "keys")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.system !== void 0) {
      let data0 = data.system;
      if (typeof data0 == "string") {
        if (func0(data0) > 100) {
          let err1 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func0(data0) < 1) {
          let err2 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.keys !== void 0) {
      let data1 = data.keys;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err5 = { instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate30.errors = vErrors, errors === 0;
}
validate30.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v11 = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate31.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (!(key0 === "system" || key0 === "limit" || key0 === "windowSeconds")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.system !== void 0) {
      let data0 = data.system;
      if (typeof data0 == "string") {
        if (func0(data0) > 100) {
          let err1 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (func0(data0) < 1) {
          let err2 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        let err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
        let err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1))) {
        let err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.windowSeconds !== void 0) {
      let data2 = data.windowSeconds;
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 <= 0 || isNaN(data2)) {
          let err6 = { instancePath: instancePath + "/windowSeconds", schemaPath: "#/properties/windowSeconds/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/windowSeconds", schemaPath: "#/properties/windowSeconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.limit !== void 0 && data.windowSeconds === void 0) {
      let err8 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "limit",
        missingProperty: "windowSeconds",
        depsCount: 1,
        deps: "windowSeconds"
      }, message: "must have property windowSeconds when property limit is present" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.windowSeconds !== void 0 && data.limit === void 0) {
      let err9 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
        property: "windowSeconds",
        missingProperty: "limit",
        depsCount: 1,
        deps: "limit"
      }, message: "must have property limit when property windowSeconds is present" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    let err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate31.errors = vErrors, errors === 0;
}
validate31.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// text:coercing
var v02 = validate202;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data))
    for (let key0 in data) {
      let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
  else {
    let err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v12 = validate212;
var func02 = require_ucs2length().default;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.limit === void 0 && (data.limit = 1e3);
    for (let key0 in data)
      if (!(key0 === "system" || key0 === "limit")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.system !== void 0) {
      let data0 = data.system;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.system = coerced0));
      }
      if (typeof data0 == "string") {
        if (func02(data0) > 100) {
          let err2 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func02(data0) < 1) {
          let err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    let data1 = data.limit;
    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
      let dataType1 = typeof data1, coerced1;
      if (coerced1 === void 0)
        if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
          coerced1 = +data1;
        else {
          let err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.limit = coerced1));
    }
    if (typeof data1 == "number" && isFinite(data1)) {
      if (data1 > 1e5 || isNaN(data1)) {
        let err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (data1 < 0 || isNaN(data1)) {
        let err6 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate212.errors = vErrors, errors === 0;
}
validate212.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v22 = validate222;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "system") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.system !== void 0) {
      let data0 = data.system;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.system = coerced0));
      }
      if (typeof data0 == "string") {
        if (func02(data0) > 100) {
          let err2 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func02(data0) < 1) {
          let err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate222.errors = vErrors, errors === 0;
}
validate222.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v32 = validate232;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    data.limit === void 0 && (data.limit = 1e3);
    for (let key0 in data)
      if (!(key0 === "system" || key0 === "operation" || key0 === "limit")) {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.system !== void 0) {
      let data0 = data.system;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.system = coerced0));
      }
      if (typeof data0 == "string") {
        if (func02(data0) > 100) {
          let err2 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (func02(data0) < 1) {
          let err3 = { instancePath: instancePath + "/system", schemaPath: "#/properties/system/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
      }
    }
    if (data.operation !== void 0) {
      let data1 = data.operation;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err4 = { instancePath: instancePath + "/operation", schemaPath: "#/properties/operation/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.operation = coerced1));
      }
    }
    let data2 = data.limit;
    if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
      let dataType2 = typeof data2, coerced2;
      if (coerced2 === void 0)
        if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
          coerced2 = +data2;
        else {
          let err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
      coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.limit = coerced2));
    }
    if (typeof data2 == "number" && isFinite(data2)) {
      if (data2 > 1e5 || isNaN(data2)) {
        let err6 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (data2 < 0 || isNaN(data2)) {
        let err7 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// text:entry
var validators = {
  getHealth: { parameters: v02 },
  getDocument: { parameters: v02 },
  getSystems: { parameters: v02 },
  getState: { parameters: v12 },
  reset: { parameters: v02, body: v0, needsBody: !1 },
  getSnapshot: { parameters: v02 },
  restoreSnapshot: { parameters: v02, body: v1, needsBody: !0 },
  givenKeys: { parameters: v02, body: v2, needsBody: !0 },
  givenCredential: { parameters: v02, body: v3, needsBody: !0 },
  getClock: { parameters: v02 },
  advanceClock: { parameters: v02, body: v4, needsBody: !0 },
  freezeClock: { parameters: v02, body: v5, needsBody: !1 },
  runClock: { parameters: v02 },
  getFaults: { parameters: v22 },
  clearFaults: { parameters: v22 },
  faultNext: { parameters: v02, body: v6, needsBody: !0 },
  faultAlways: { parameters: v02, body: v6, needsBody: !0 },
  faultPlan: { parameters: v02, body: v7, needsBody: !0 },
  setLag: { parameters: v02, body: v8, needsBody: !0 },
  setSkew: { parameters: v02, body: v9, needsBody: !0 },
  setQuota: { parameters: v02, body: v10, needsBody: !0 },
  setRateLimit: { parameters: v02, body: v11, needsBody: !0 },
  getJournal: { parameters: v32 },
  clearJournal: { parameters: v22 },
  getWebhooks: { parameters: v22 },
  getUnhandled: { parameters: v22 }
};
export {
  validators
};
