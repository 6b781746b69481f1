// Generated from spec/openapi.yaml (WhyLabs, sha256:fa4f4a3b2390) by ajv@8.20.0. Do not edit: npm run generate.
// text:strict
var v0 = validate20, schema31 = { type: "object", required: ["keyId", "orgId", "userId", "creationTime"], properties: { keyId: { type: "string" }, orgId: { type: "string" }, userId: { type: "string" }, creationTime: { type: "string" }, key: { type: ["string", "null"], format: "secret" }, expirationTime: { type: ["string", "null"] }, scopes: { type: ["array", "null"], uniqueItems: !0, items: { type: "string" } }, alias: { type: ["string", "null"] }, revoked: { type: ["boolean", "null"] } }, additionalProperties: !1, $id: "v0" }, func0 = Object.prototype.hasOwnProperty;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.keyId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyId" }, message: "must have required property 'keyId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orgId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orgId" }, message: "must have required property 'orgId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.userId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.creationTime === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creationTime" }, message: "must have required property 'creationTime'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func0.call(schema31.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.keyId !== void 0 && typeof data.keyId != "string") {
      let err5 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.orgId !== void 0 && typeof data.orgId != "string") {
      let err6 = { instancePath: instancePath + "/orgId", schemaPath: "#/properties/orgId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.userId !== void 0 && typeof data.userId != "string") {
      let err7 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.creationTime !== void 0 && typeof data.creationTime != "string") {
      let err8 = { instancePath: instancePath + "/creationTime", schemaPath: "#/properties/creationTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.key !== void 0) {
      let data4 = data.key;
      if (typeof data4 != "string" && data4 !== null) {
        let err9 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: schema31.properties.key.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.expirationTime !== void 0) {
      let data5 = data.expirationTime;
      if (typeof data5 != "string" && data5 !== null) {
        let err10 = { instancePath: instancePath + "/expirationTime", schemaPath: "#/properties/expirationTime/type", keyword: "type", params: { type: schema31.properties.expirationTime.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.scopes !== void 0) {
      let data6 = data.scopes;
      if (!Array.isArray(data6) && data6 !== null) {
        let err11 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: schema31.properties.scopes.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (Array.isArray(data6)) {
        let len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data6[i0] != "string") {
            let err12 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        if (new Set(data6.map((item) => JSON.stringify(item))).size < data6.length) {
          let err13 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/uniqueItems", keyword: "uniqueItems", params: {}, message: "must NOT have duplicate items" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      }
    }
    if (data.alias !== void 0) {
      let data8 = data.alias;
      if (typeof data8 != "string" && data8 !== null) {
        let err14 = { instancePath: instancePath + "/alias", schemaPath: "#/properties/alias/type", keyword: "type", params: { type: schema31.properties.alias.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.revoked !== void 0) {
      let data9 = data.revoked;
      if (typeof data9 != "boolean" && data9 !== null) {
        let err15 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/type", keyword: "type", params: { type: schema31.properties.revoked.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
  } else {
    let err16 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v1 = validate21, schema32 = { type: "object", required: ["keyId", "orgId", "userId", "creationTime"], properties: { keyId: { type: "string" }, orgId: { type: "string" }, userId: { type: "string" }, creationTime: { type: "string" }, key: { type: ["string", "null"], format: "secret" }, expirationTime: { type: ["string", "null"] }, lastUsedTime: { type: ["string", "null"] }, scopes: { type: ["array", "null"], uniqueItems: !0, items: { type: "string" } }, alias: { type: ["string", "null"] }, revoked: { type: ["boolean", "null"] }, resourceId: { type: ["string", "null"] } }, additionalProperties: !1, $id: "v1" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.keyId === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyId" }, message: "must have required property 'keyId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.orgId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "orgId" }, message: "must have required property 'orgId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.userId === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.creationTime === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creationTime" }, message: "must have required property 'creationTime'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    for (let key0 in data)
      if (!func0.call(schema32.properties, key0)) {
        let err4 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    if (data.keyId !== void 0 && typeof data.keyId != "string") {
      let err5 = { instancePath: instancePath + "/keyId", schemaPath: "#/properties/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.orgId !== void 0 && typeof data.orgId != "string") {
      let err6 = { instancePath: instancePath + "/orgId", schemaPath: "#/properties/orgId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.userId !== void 0 && typeof data.userId != "string") {
      let err7 = { instancePath: instancePath + "/userId", schemaPath: "#/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.creationTime !== void 0 && typeof data.creationTime != "string") {
      let err8 = { instancePath: instancePath + "/creationTime", schemaPath: "#/properties/creationTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.key !== void 0) {
      let data4 = data.key;
      if (typeof data4 != "string" && data4 !== null) {
        let err9 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: schema32.properties.key.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.expirationTime !== void 0) {
      let data5 = data.expirationTime;
      if (typeof data5 != "string" && data5 !== null) {
        let err10 = { instancePath: instancePath + "/expirationTime", schemaPath: "#/properties/expirationTime/type", keyword: "type", params: { type: schema32.properties.expirationTime.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.lastUsedTime !== void 0) {
      let data6 = data.lastUsedTime;
      if (typeof data6 != "string" && data6 !== null) {
        let err11 = { instancePath: instancePath + "/lastUsedTime", schemaPath: "#/properties/lastUsedTime/type", keyword: "type", params: { type: schema32.properties.lastUsedTime.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.scopes !== void 0) {
      let data7 = data.scopes;
      if (!Array.isArray(data7) && data7 !== null) {
        let err12 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: schema32.properties.scopes.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
      if (Array.isArray(data7)) {
        let len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data7[i0] != "string") {
            let err13 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (new Set(data7.map((item) => JSON.stringify(item))).size < data7.length) {
          let err14 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/uniqueItems", keyword: "uniqueItems", params: {}, message: "must NOT have duplicate items" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      }
    }
    if (data.alias !== void 0) {
      let data9 = data.alias;
      if (typeof data9 != "string" && data9 !== null) {
        let err15 = { instancePath: instancePath + "/alias", schemaPath: "#/properties/alias/type", keyword: "type", params: { type: schema32.properties.alias.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.revoked !== void 0) {
      let data10 = data.revoked;
      if (typeof data10 != "boolean" && data10 !== null) {
        let err16 = { instancePath: instancePath + "/revoked", schemaPath: "#/properties/revoked/type", keyword: "type", params: { type: schema32.properties.revoked.type }, message: "must be boolean,null" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.resourceId !== void 0) {
      let data11 = data.resourceId;
      if (typeof data11 != "string" && data11 !== null) {
        let err17 = { instancePath: instancePath + "/resourceId", schemaPath: "#/properties/resourceId/type", keyword: "type", params: { type: schema32.properties.resourceId.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v2 = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  let _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.requestId === void 0) {
      let err1 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      let err2 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "message" || key0 === "requestId" || key0 === "type")) {
        let err3 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/0/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.requestId !== void 0 && typeof data.requestId != "string") {
      let err5 = { instancePath: instancePath + "/requestId", schemaPath: "#/oneOf/0/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err6 = { instancePath: instancePath + "/type", schemaPath: "#/oneOf/0/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (_valid0) {
    valid0 = !0, passing0 = 0;
    var props0 = !0;
  }
  let _errs10 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      let err8 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data._embedded === void 0) {
      let err9 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: "_embedded" }, message: "must have required property '_embedded'" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    for (let key1 in data)
      if (!(key1 === "message" || key1 === "_links" || key1 === "_embedded")) {
        let err10 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err11 = { instancePath: instancePath + "/message", schemaPath: "#/oneOf/1/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
    }
    if (data._links !== void 0) {
      let data4 = data._links;
      if (!(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
        let err12 = { instancePath: instancePath + "/_links", schemaPath: "#/oneOf/1/properties/_links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data._embedded !== void 0) {
      let data5 = data._embedded;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.errors === void 0) {
          let err13 = { instancePath: instancePath + "/_embedded", schemaPath: "#/oneOf/1/properties/_embedded/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
        for (let key2 in data5)
          if (key2 !== "errors") {
            let err14 = { instancePath: instancePath + "/_embedded", schemaPath: "#/oneOf/1/properties/_embedded/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        if (data5.errors !== void 0) {
          let data6 = data5.errors;
          if (Array.isArray(data6)) {
            let len0 = data6.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data7 = data6[i0];
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7.message === void 0) {
                  let err15 = { instancePath: instancePath + "/_embedded/errors/" + i0, schemaPath: "#/oneOf/1/properties/_embedded/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
                for (let key3 in data7)
                  if (!(key3 === "message" || key3 === "path")) {
                    let err16 = { instancePath: instancePath + "/_embedded/errors/" + i0, schemaPath: "#/oneOf/1/properties/_embedded/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                  }
                if (data7.message !== void 0 && typeof data7.message != "string") {
                  let err17 = { instancePath: instancePath + "/_embedded/errors/" + i0 + "/message", schemaPath: "#/oneOf/1/properties/_embedded/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                if (data7.path !== void 0 && typeof data7.path != "string") {
                  let err18 = { instancePath: instancePath + "/_embedded/errors/" + i0 + "/path", schemaPath: "#/oneOf/1/properties/_embedded/properties/errors/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
              } else {
                let err19 = { instancePath: instancePath + "/_embedded/errors/" + i0, schemaPath: "#/oneOf/1/properties/_embedded/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
          } else {
            let err20 = { instancePath: instancePath + "/_embedded/errors", schemaPath: "#/oneOf/1/properties/_embedded/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      } else {
        let err21 = { instancePath: instancePath + "/_embedded", schemaPath: "#/oneOf/1/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    let err22 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  var _valid0 = _errs10 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1, props0 !== !0 && (props0 = !0)), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err23 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate22.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate22.evaluated = { dynamicProps: !0, dynamicItems: !1 };
var v3 = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), typeof data != "string") {
    let err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { dynamicProps: !1, dynamicItems: !1 };
var v4 = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.requestId === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "requestId" }, message: "must have required property 'requestId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "type" }, message: "must have required property 'type'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "message" || key0 === "requestId" || key0 === "type")) {
        let err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err4 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.requestId !== void 0 && typeof data.requestId != "string") {
      let err5 = { instancePath: instancePath + "/requestId", schemaPath: "#/properties/requestId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.type !== void 0 && typeof data.type != "string") {
      let err6 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    let err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v5 = validate25, schema36 = { type: "object", required: ["items"], properties: { items: { type: "array", uniqueItems: !0, items: { type: "object", required: ["keyId", "orgId", "userId", "creationTime"], properties: { keyId: { type: "string" }, orgId: { type: "string" }, userId: { type: "string" }, creationTime: { type: "string" }, key: { type: ["string", "null"], format: "secret" }, expirationTime: { type: ["string", "null"] }, scopes: { type: ["array", "null"], uniqueItems: !0, items: { type: "string" } }, alias: { type: ["string", "null"] }, revoked: { type: ["boolean", "null"] } }, additionalProperties: !1 } } }, additionalProperties: !1, $id: "v5" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "items") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.keyId === void 0) {
              let err2 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "keyId" }, message: "must have required property 'keyId'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.orgId === void 0) {
              let err3 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "orgId" }, message: "must have required property 'orgId'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.userId === void 0) {
              let err4 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.creationTime === void 0) {
              let err5 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "creationTime" }, message: "must have required property 'creationTime'" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            for (let key1 in data1)
              if (!func0.call(schema36.properties.items.items.properties, key1)) {
                let err6 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            if (data1.keyId !== void 0 && typeof data1.keyId != "string") {
              let err7 = { instancePath: instancePath + "/items/" + i0 + "/keyId", schemaPath: "#/properties/items/items/properties/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.orgId !== void 0 && typeof data1.orgId != "string") {
              let err8 = { instancePath: instancePath + "/items/" + i0 + "/orgId", schemaPath: "#/properties/items/items/properties/orgId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.userId !== void 0 && typeof data1.userId != "string") {
              let err9 = { instancePath: instancePath + "/items/" + i0 + "/userId", schemaPath: "#/properties/items/items/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data1.creationTime !== void 0 && typeof data1.creationTime != "string") {
              let err10 = { instancePath: instancePath + "/items/" + i0 + "/creationTime", schemaPath: "#/properties/items/items/properties/creationTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data1.key !== void 0) {
              let data6 = data1.key;
              if (typeof data6 != "string" && data6 !== null) {
                let err11 = { instancePath: instancePath + "/items/" + i0 + "/key", schemaPath: "#/properties/items/items/properties/key/type", keyword: "type", params: { type: schema36.properties.items.items.properties.key.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data1.expirationTime !== void 0) {
              let data7 = data1.expirationTime;
              if (typeof data7 != "string" && data7 !== null) {
                let err12 = { instancePath: instancePath + "/items/" + i0 + "/expirationTime", schemaPath: "#/properties/items/items/properties/expirationTime/type", keyword: "type", params: { type: schema36.properties.items.items.properties.expirationTime.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data1.scopes !== void 0) {
              let data8 = data1.scopes;
              if (!Array.isArray(data8) && data8 !== null) {
                let err13 = { instancePath: instancePath + "/items/" + i0 + "/scopes", schemaPath: "#/properties/items/items/properties/scopes/type", keyword: "type", params: { type: schema36.properties.items.items.properties.scopes.type }, message: "must be array,null" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              if (Array.isArray(data8)) {
                let len1 = data8.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data8[i1] != "string") {
                    let err14 = { instancePath: instancePath + "/items/" + i0 + "/scopes/" + i1, schemaPath: "#/properties/items/items/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                if (new Set(data8.map((item) => JSON.stringify(item))).size < data8.length) {
                  let err15 = { instancePath: instancePath + "/items/" + i0 + "/scopes", schemaPath: "#/properties/items/items/properties/scopes/uniqueItems", keyword: "uniqueItems", params: {}, message: "must NOT have duplicate items" };
                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                }
              }
            }
            if (data1.alias !== void 0) {
              let data10 = data1.alias;
              if (typeof data10 != "string" && data10 !== null) {
                let err16 = { instancePath: instancePath + "/items/" + i0 + "/alias", schemaPath: "#/properties/items/items/properties/alias/type", keyword: "type", params: { type: schema36.properties.items.items.properties.alias.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data1.revoked !== void 0) {
              let data11 = data1.revoked;
              if (typeof data11 != "boolean" && data11 !== null) {
                let err17 = { instancePath: instancePath + "/items/" + i0 + "/revoked", schemaPath: "#/properties/items/items/properties/revoked/type", keyword: "type", params: { type: schema36.properties.items.items.properties.revoked.type }, message: "must be boolean,null" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
          } else {
            let err18 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        if (new Set(data0.map((item) => JSON.stringify(item))).size < data0.length) {
          let err19 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/uniqueItems", keyword: "uniqueItems", params: {}, message: "must NOT have duplicate items" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        let err20 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
  } else {
    let err21 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
  }
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v6 = validate26, schema37 = { type: "object", required: ["items"], properties: { items: { type: "array", uniqueItems: !0, items: { type: "object", required: ["keyId", "orgId", "userId", "creationTime"], properties: { keyId: { type: "string" }, orgId: { type: "string" }, userId: { type: "string" }, creationTime: { type: "string" }, key: { type: ["string", "null"], format: "secret" }, expirationTime: { type: ["string", "null"] }, lastUsedTime: { type: ["string", "null"] }, scopes: { type: ["array", "null"], uniqueItems: !0, items: { type: "string" } }, alias: { type: ["string", "null"] }, revoked: { type: ["boolean", "null"] }, resourceId: { type: ["string", "null"] } }, additionalProperties: !1 } } }, additionalProperties: !1, $id: "v6" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate26.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.items === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "items" }, message: "must have required property 'items'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    for (let key0 in data)
      if (key0 !== "items") {
        let err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    if (data.items !== void 0) {
      let data0 = data.items;
      if (Array.isArray(data0)) {
        let len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.keyId === void 0) {
              let err2 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "keyId" }, message: "must have required property 'keyId'" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            if (data1.orgId === void 0) {
              let err3 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "orgId" }, message: "must have required property 'orgId'" };
              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
            }
            if (data1.userId === void 0) {
              let err4 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data1.creationTime === void 0) {
              let err5 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: "creationTime" }, message: "must have required property 'creationTime'" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            for (let key1 in data1)
              if (!func0.call(schema37.properties.items.items.properties, key1)) {
                let err6 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            if (data1.keyId !== void 0 && typeof data1.keyId != "string") {
              let err7 = { instancePath: instancePath + "/items/" + i0 + "/keyId", schemaPath: "#/properties/items/items/properties/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            if (data1.orgId !== void 0 && typeof data1.orgId != "string") {
              let err8 = { instancePath: instancePath + "/items/" + i0 + "/orgId", schemaPath: "#/properties/items/items/properties/orgId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
            }
            if (data1.userId !== void 0 && typeof data1.userId != "string") {
              let err9 = { instancePath: instancePath + "/items/" + i0 + "/userId", schemaPath: "#/properties/items/items/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data1.creationTime !== void 0 && typeof data1.creationTime != "string") {
              let err10 = { instancePath: instancePath + "/items/" + i0 + "/creationTime", schemaPath: "#/properties/items/items/properties/creationTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            }
            if (data1.key !== void 0) {
              let data6 = data1.key;
              if (typeof data6 != "string" && data6 !== null) {
                let err11 = { instancePath: instancePath + "/items/" + i0 + "/key", schemaPath: "#/properties/items/items/properties/key/type", keyword: "type", params: { type: schema37.properties.items.items.properties.key.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data1.expirationTime !== void 0) {
              let data7 = data1.expirationTime;
              if (typeof data7 != "string" && data7 !== null) {
                let err12 = { instancePath: instancePath + "/items/" + i0 + "/expirationTime", schemaPath: "#/properties/items/items/properties/expirationTime/type", keyword: "type", params: { type: schema37.properties.items.items.properties.expirationTime.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data1.lastUsedTime !== void 0) {
              let data8 = data1.lastUsedTime;
              if (typeof data8 != "string" && data8 !== null) {
                let err13 = { instancePath: instancePath + "/items/" + i0 + "/lastUsedTime", schemaPath: "#/properties/items/items/properties/lastUsedTime/type", keyword: "type", params: { type: schema37.properties.items.items.properties.lastUsedTime.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data1.scopes !== void 0) {
              let data9 = data1.scopes;
              if (!Array.isArray(data9) && data9 !== null) {
                let err14 = { instancePath: instancePath + "/items/" + i0 + "/scopes", schemaPath: "#/properties/items/items/properties/scopes/type", keyword: "type", params: { type: schema37.properties.items.items.properties.scopes.type }, message: "must be array,null" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
              if (Array.isArray(data9)) {
                let len1 = data9.length;
                for (let i1 = 0; i1 < len1; i1++)
                  if (typeof data9[i1] != "string") {
                    let err15 = { instancePath: instancePath + "/items/" + i0 + "/scopes/" + i1, schemaPath: "#/properties/items/items/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                  }
                if (new Set(data9.map((item) => JSON.stringify(item))).size < data9.length) {
                  let err16 = { instancePath: instancePath + "/items/" + i0 + "/scopes", schemaPath: "#/properties/items/items/properties/scopes/uniqueItems", keyword: "uniqueItems", params: {}, message: "must NOT have duplicate items" };
                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                }
              }
            }
            if (data1.alias !== void 0) {
              let data11 = data1.alias;
              if (typeof data11 != "string" && data11 !== null) {
                let err17 = { instancePath: instancePath + "/items/" + i0 + "/alias", schemaPath: "#/properties/items/items/properties/alias/type", keyword: "type", params: { type: schema37.properties.items.items.properties.alias.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data1.revoked !== void 0) {
              let data12 = data1.revoked;
              if (typeof data12 != "boolean" && data12 !== null) {
                let err18 = { instancePath: instancePath + "/items/" + i0 + "/revoked", schemaPath: "#/properties/items/items/properties/revoked/type", keyword: "type", params: { type: schema37.properties.items.items.properties.revoked.type }, message: "must be boolean,null" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data1.resourceId !== void 0) {
              let data13 = data1.resourceId;
              if (typeof data13 != "string" && data13 !== null) {
                let err19 = { instancePath: instancePath + "/items/" + i0 + "/resourceId", schemaPath: "#/properties/items/items/properties/resourceId/type", keyword: "type", params: { type: schema37.properties.items.items.properties.resourceId.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
              }
            }
          } else {
            let err20 = { instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
        if (new Set(data0.map((item) => JSON.stringify(item))).size < data0.length) {
          let err21 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/uniqueItems", keyword: "uniqueItems", params: {}, message: "must NOT have duplicate items" };
          vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
        }
      } else {
        let err22 = { instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
  } else {
    let err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
  }
  return validate26.errors = vErrors, errors === 0;
}
validate26.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v7 = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.message === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data._embedded === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "_embedded" }, message: "must have required property '_embedded'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "message" || key0 === "_links" || key0 === "_embedded")) {
        let err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    if (data.message !== void 0 && typeof data.message != "string") {
      let err3 = { instancePath: instancePath + "/message", schemaPath: "#/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data._links !== void 0) {
      let data1 = data._links;
      if (!(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
        let err4 = { instancePath: instancePath + "/_links", schemaPath: "#/properties/_links/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data._embedded !== void 0) {
      let data2 = data._embedded;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.errors === void 0) {
          let err5 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/required", keyword: "required", params: { missingProperty: "errors" }, message: "must have required property 'errors'" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        for (let key1 in data2)
          if (key1 !== "errors") {
            let err6 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        if (data2.errors !== void 0) {
          let data3 = data2.errors;
          if (Array.isArray(data3)) {
            let len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.message === void 0) {
                  let err7 = { instancePath: instancePath + "/_embedded/errors/" + i0, schemaPath: "#/properties/_embedded/properties/errors/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
                  vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                }
                for (let key2 in data4)
                  if (!(key2 === "message" || key2 === "path")) {
                    let err8 = { instancePath: instancePath + "/_embedded/errors/" + i0, schemaPath: "#/properties/_embedded/properties/errors/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                  }
                if (data4.message !== void 0 && typeof data4.message != "string") {
                  let err9 = { instancePath: instancePath + "/_embedded/errors/" + i0 + "/message", schemaPath: "#/properties/_embedded/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                if (data4.path !== void 0 && typeof data4.path != "string") {
                  let err10 = { instancePath: instancePath + "/_embedded/errors/" + i0 + "/path", schemaPath: "#/properties/_embedded/properties/errors/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                }
              } else {
                let err11 = { instancePath: instancePath + "/_embedded/errors/" + i0, schemaPath: "#/properties/_embedded/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
          } else {
            let err12 = { instancePath: instancePath + "/_embedded/errors", schemaPath: "#/properties/_embedded/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      } else {
        let err13 = { instancePath: instancePath + "/_embedded", schemaPath: "#/properties/_embedded/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
  } else {
    let err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
  }
  return validate27.errors = vErrors, errors === 0;
}
validate27.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v8 = validate28, schema39 = { type: "object", properties: { key: { type: "object", required: ["keyId", "orgId", "userId", "creationTime"], properties: { keyId: { type: "string" }, orgId: { type: "string" }, userId: { type: "string" }, creationTime: { type: "string" }, key: { type: ["string", "null"], format: "secret" }, expirationTime: { type: ["string", "null"] }, scopes: { type: ["array", "null"], uniqueItems: !0, items: { type: "string" } }, alias: { type: ["string", "null"] }, revoked: { type: ["boolean", "null"] } }, additionalProperties: !1 } }, required: [], additionalProperties: !1, $id: "v8" };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate28.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "key") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.keyId === void 0) {
          let err1 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "keyId" }, message: "must have required property 'keyId'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.orgId === void 0) {
          let err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "orgId" }, message: "must have required property 'orgId'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.userId === void 0) {
          let err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.creationTime === void 0) {
          let err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "creationTime" }, message: "must have required property 'creationTime'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key1 in data0)
          if (!func0.call(schema39.properties.key.properties, key1)) {
            let err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.keyId !== void 0 && typeof data0.keyId != "string") {
          let err6 = { instancePath: instancePath + "/key/keyId", schemaPath: "#/properties/key/properties/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.orgId !== void 0 && typeof data0.orgId != "string") {
          let err7 = { instancePath: instancePath + "/key/orgId", schemaPath: "#/properties/key/properties/orgId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.userId !== void 0 && typeof data0.userId != "string") {
          let err8 = { instancePath: instancePath + "/key/userId", schemaPath: "#/properties/key/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0.creationTime !== void 0 && typeof data0.creationTime != "string") {
          let err9 = { instancePath: instancePath + "/key/creationTime", schemaPath: "#/properties/key/properties/creationTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0.key !== void 0) {
          let data5 = data0.key;
          if (typeof data5 != "string" && data5 !== null) {
            let err10 = { instancePath: instancePath + "/key/key", schemaPath: "#/properties/key/properties/key/type", keyword: "type", params: { type: schema39.properties.key.properties.key.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.expirationTime !== void 0) {
          let data6 = data0.expirationTime;
          if (typeof data6 != "string" && data6 !== null) {
            let err11 = { instancePath: instancePath + "/key/expirationTime", schemaPath: "#/properties/key/properties/expirationTime/type", keyword: "type", params: { type: schema39.properties.key.properties.expirationTime.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.scopes !== void 0) {
          let data7 = data0.scopes;
          if (!Array.isArray(data7) && data7 !== null) {
            let err12 = { instancePath: instancePath + "/key/scopes", schemaPath: "#/properties/key/properties/scopes/type", keyword: "type", params: { type: schema39.properties.key.properties.scopes.type }, message: "must be array,null" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
          if (Array.isArray(data7)) {
            let len0 = data7.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data7[i0] != "string") {
                let err13 = { instancePath: instancePath + "/key/scopes/" + i0, schemaPath: "#/properties/key/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            if (new Set(data7.map((item) => JSON.stringify(item))).size < data7.length) {
              let err14 = { instancePath: instancePath + "/key/scopes", schemaPath: "#/properties/key/properties/scopes/uniqueItems", keyword: "uniqueItems", params: {}, message: "must NOT have duplicate items" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          }
        }
        if (data0.alias !== void 0) {
          let data9 = data0.alias;
          if (typeof data9 != "string" && data9 !== null) {
            let err15 = { instancePath: instancePath + "/key/alias", schemaPath: "#/properties/key/properties/alias/type", keyword: "type", params: { type: schema39.properties.key.properties.alias.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0.revoked !== void 0) {
          let data10 = data0.revoked;
          if (typeof data10 != "boolean" && data10 !== null) {
            let err16 = { instancePath: instancePath + "/key/revoked", schemaPath: "#/properties/key/properties/revoked/type", keyword: "type", params: { type: schema39.properties.key.properties.revoked.type }, message: "must be boolean,null" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
  } else {
    let err18 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
  }
  return validate28.errors = vErrors, errors === 0;
}
validate28.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v9 = validate29, schema40 = { type: "object", properties: { key: { type: "object", required: ["keyId", "orgId", "userId", "creationTime"], properties: { keyId: { type: "string" }, orgId: { type: "string" }, userId: { type: "string" }, creationTime: { type: "string" }, key: { type: ["string", "null"], format: "secret" }, expirationTime: { type: ["string", "null"] }, lastUsedTime: { type: ["string", "null"] }, scopes: { type: ["array", "null"], uniqueItems: !0, items: { type: "string" } }, alias: { type: ["string", "null"] }, revoked: { type: ["boolean", "null"] }, resourceId: { type: ["string", "null"] } }, additionalProperties: !1 } }, required: [], additionalProperties: !1, $id: "v9" };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (let key0 in data)
      if (key0 !== "key") {
        let err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.key !== void 0) {
      let data0 = data.key;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.keyId === void 0) {
          let err1 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "keyId" }, message: "must have required property 'keyId'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.orgId === void 0) {
          let err2 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "orgId" }, message: "must have required property 'orgId'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.userId === void 0) {
          let err3 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "userId" }, message: "must have required property 'userId'" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (data0.creationTime === void 0) {
          let err4 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/required", keyword: "required", params: { missingProperty: "creationTime" }, message: "must have required property 'creationTime'" };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        for (let key1 in data0)
          if (!func0.call(schema40.properties.key.properties, key1)) {
            let err5 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        if (data0.keyId !== void 0 && typeof data0.keyId != "string") {
          let err6 = { instancePath: instancePath + "/key/keyId", schemaPath: "#/properties/key/properties/keyId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.orgId !== void 0 && typeof data0.orgId != "string") {
          let err7 = { instancePath: instancePath + "/key/orgId", schemaPath: "#/properties/key/properties/orgId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
        if (data0.userId !== void 0 && typeof data0.userId != "string") {
          let err8 = { instancePath: instancePath + "/key/userId", schemaPath: "#/properties/key/properties/userId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
        if (data0.creationTime !== void 0 && typeof data0.creationTime != "string") {
          let err9 = { instancePath: instancePath + "/key/creationTime", schemaPath: "#/properties/key/properties/creationTime/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
        if (data0.key !== void 0) {
          let data5 = data0.key;
          if (typeof data5 != "string" && data5 !== null) {
            let err10 = { instancePath: instancePath + "/key/key", schemaPath: "#/properties/key/properties/key/type", keyword: "type", params: { type: schema40.properties.key.properties.key.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.expirationTime !== void 0) {
          let data6 = data0.expirationTime;
          if (typeof data6 != "string" && data6 !== null) {
            let err11 = { instancePath: instancePath + "/key/expirationTime", schemaPath: "#/properties/key/properties/expirationTime/type", keyword: "type", params: { type: schema40.properties.key.properties.expirationTime.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.lastUsedTime !== void 0) {
          let data7 = data0.lastUsedTime;
          if (typeof data7 != "string" && data7 !== null) {
            let err12 = { instancePath: instancePath + "/key/lastUsedTime", schemaPath: "#/properties/key/properties/lastUsedTime/type", keyword: "type", params: { type: schema40.properties.key.properties.lastUsedTime.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.scopes !== void 0) {
          let data8 = data0.scopes;
          if (!Array.isArray(data8) && data8 !== null) {
            let err13 = { instancePath: instancePath + "/key/scopes", schemaPath: "#/properties/key/properties/scopes/type", keyword: "type", params: { type: schema40.properties.key.properties.scopes.type }, message: "must be array,null" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
          if (Array.isArray(data8)) {
            let len0 = data8.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data8[i0] != "string") {
                let err14 = { instancePath: instancePath + "/key/scopes/" + i0, schemaPath: "#/properties/key/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              }
            if (new Set(data8.map((item) => JSON.stringify(item))).size < data8.length) {
              let err15 = { instancePath: instancePath + "/key/scopes", schemaPath: "#/properties/key/properties/scopes/uniqueItems", keyword: "uniqueItems", params: {}, message: "must NOT have duplicate items" };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          }
        }
        if (data0.alias !== void 0) {
          let data10 = data0.alias;
          if (typeof data10 != "string" && data10 !== null) {
            let err16 = { instancePath: instancePath + "/key/alias", schemaPath: "#/properties/key/properties/alias/type", keyword: "type", params: { type: schema40.properties.key.properties.alias.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.revoked !== void 0) {
          let data11 = data0.revoked;
          if (typeof data11 != "boolean" && data11 !== null) {
            let err17 = { instancePath: instancePath + "/key/revoked", schemaPath: "#/properties/key/properties/revoked/type", keyword: "type", params: { type: schema40.properties.key.properties.revoked.type }, message: "must be boolean,null" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data0.resourceId !== void 0) {
          let data12 = data0.resourceId;
          if (typeof data12 != "string" && data12 !== null) {
            let err18 = { instancePath: instancePath + "/key/resourceId", schemaPath: "#/properties/key/properties/resourceId/type", keyword: "type", params: { type: schema40.properties.key.properties.resourceId.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      } else {
        let err19 = { instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate29.errors = vErrors, errors === 0;
}
validate29.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// text:coercing
var v02 = validate202, schema312 = { type: "object", properties: { org_id: { type: "string" }, user_id: { type: "string" }, expiration_time: { type: ["integer", "null"], format: "int64" }, scopes: { type: ["array", "null"], items: { type: "string" } }, alias: { type: ["string", "null"] } }, required: ["org_id", "user_id"], $id: "v0" };
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.org_id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "org_id" }, message: "must have required property 'org_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.user_id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_id" }, message: "must have required property 'user_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.org_id !== void 0) {
      let data0 = data.org_id;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err2 = { instancePath: instancePath + "/org_id", schemaPath: "#/properties/org_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.org_id = coerced0));
      }
    }
    if (data.user_id !== void 0) {
      let data1 = data.user_id;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err3 = { instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.user_id = coerced1));
      }
    }
    if (data.expiration_time !== void 0) {
      let data2 = data.expiration_time;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && data2 !== null) {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2) && data2 === null && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 === "boolean" || data2 === null || dataType2 === "string" && data2 && data2 == +data2 && !(data2 % 1))
            coerced2 = +data2;
          else if (data2 === "" || data2 === 0 || data2 === !1)
            coerced2 = null;
          else {
            let err4 = { instancePath: instancePath + "/expiration_time", schemaPath: "#/properties/expiration_time/type", keyword: "type", params: { type: schema312.properties.expiration_time.type }, message: "must be integer,null" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.expiration_time = coerced2));
      }
    }
    if (data.scopes !== void 0) {
      let data3 = data.scopes;
      if (!Array.isArray(data3) && data3 !== null) {
        let dataType3 = typeof data3, coerced3;
        if (dataType3 == "object" && Array.isArray(data3) && data3.length == 1 && (data3 = data3[0], dataType3 = typeof data3, Array.isArray(data3) && data3 === null && (coerced3 = data3)), coerced3 === void 0)
          if (dataType3 === "string" || dataType3 === "number" || dataType3 === "boolean" || data3 === null)
            coerced3 = [data3];
          else if (data3 === "" || data3 === 0 || data3 === !1)
            coerced3 = null;
          else {
            let err5 = { instancePath: instancePath + "/scopes", schemaPath: "#/properties/scopes/type", keyword: "type", params: { type: schema312.properties.scopes.type }, message: "must be array,null" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced3 !== void 0 && (data3 = coerced3, data !== void 0 && (data.scopes = coerced3));
      }
      if (Array.isArray(data3)) {
        let len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 != "string") {
            let dataType4 = typeof data4, coerced4;
            if (dataType4 == "object" && Array.isArray(data4) && data4.length == 1 && (data4 = data4[0], dataType4 = typeof data4, typeof data4 == "string" && (coerced4 = data4)), coerced4 === void 0)
              if (dataType4 == "number" || dataType4 == "boolean")
                coerced4 = "" + data4;
              else if (data4 === null)
                coerced4 = "";
              else {
                let err6 = { instancePath: instancePath + "/scopes/" + i0, schemaPath: "#/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
              }
            coerced4 !== void 0 && (data4 = coerced4, data3 !== void 0 && (data3[i0] = coerced4));
          }
        }
      }
    }
    if (data.alias !== void 0) {
      let data5 = data.alias;
      if (typeof data5 != "string" && data5 !== null) {
        let dataType5 = typeof data5, coerced5;
        if (dataType5 == "object" && Array.isArray(data5) && data5.length == 1 && (data5 = data5[0], dataType5 = typeof data5, typeof data5 == "string" && data5 === null && (coerced5 = data5)), coerced5 === void 0)
          if (dataType5 == "number" || dataType5 == "boolean")
            coerced5 = "" + data5;
          else if (data5 === null)
            coerced5 = "";
          else if (data5 === "" || data5 === 0 || data5 === !1)
            coerced5 = null;
          else {
            let err7 = { instancePath: instancePath + "/alias", schemaPath: "#/properties/alias/type", keyword: "type", params: { type: schema312.properties.alias.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        coerced5 !== void 0 && (data5 = coerced5, data !== void 0 && (data.alias = coerced5));
      }
    }
  } else {
    let err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  return validate202.errors = vErrors, errors === 0;
}
validate202.evaluated = { props: { org_id: !0, user_id: !0, expiration_time: !0, scopes: !0, alias: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v12 = validate212, schema322 = { type: "object", properties: { org_id: { type: "string" }, user_id: { type: ["string", "null"] } }, required: ["org_id"], $id: "v1" };
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate212.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.org_id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "org_id" }, message: "must have required property 'org_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.org_id !== void 0) {
      let data0 = data.org_id;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err1 = { instancePath: instancePath + "/org_id", schemaPath: "#/properties/org_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.org_id = coerced0));
      }
    }
    if (data.user_id !== void 0) {
      let data1 = data.user_id;
      if (typeof data1 != "string" && data1 !== null) {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && data1 === null && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else if (data1 === "" || data1 === 0 || data1 === !1)
            coerced1 = null;
          else {
            let err2 = { instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: schema322.properties.user_id.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.user_id = coerced1));
      }
    }
  } else {
    let err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate212.errors = vErrors, errors === 0;
}
validate212.evaluated = { props: { org_id: !0, user_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v22 = validate222;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate222.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.org_id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "org_id" }, message: "must have required property 'org_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.user_id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "user_id" }, message: "must have required property 'user_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.key_id === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key_id" }, message: "must have required property 'key_id'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.org_id !== void 0) {
      let data0 = data.org_id;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err3 = { instancePath: instancePath + "/org_id", schemaPath: "#/properties/org_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.org_id = coerced0));
      }
    }
    if (data.user_id !== void 0) {
      let data1 = data.user_id;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err4 = { instancePath: instancePath + "/user_id", schemaPath: "#/properties/user_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.user_id = coerced1));
      }
    }
    if (data.key_id !== void 0) {
      let data2 = data.key_id;
      if (typeof data2 != "string") {
        let dataType2 = typeof data2, coerced2;
        if (dataType2 == "object" && Array.isArray(data2) && data2.length == 1 && (data2 = data2[0], dataType2 = typeof data2, typeof data2 == "string" && (coerced2 = data2)), coerced2 === void 0)
          if (dataType2 == "number" || dataType2 == "boolean")
            coerced2 = "" + data2;
          else if (data2 === null)
            coerced2 = "";
          else {
            let err5 = { instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        coerced2 !== void 0 && (data2 = coerced2, data !== void 0 && (data.key_id = coerced2));
      }
    }
  } else {
    let err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate222.errors = vErrors, errors === 0;
}
validate222.evaluated = { props: { org_id: !0, user_id: !0, key_id: !0 }, dynamicProps: !1, dynamicItems: !1 };
var v32 = validate232;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate232.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.org_id === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "org_id" }, message: "must have required property 'org_id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.key_id === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "key_id" }, message: "must have required property 'key_id'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.org_id !== void 0) {
      let data0 = data.org_id;
      if (typeof data0 != "string") {
        let dataType0 = typeof data0, coerced0;
        if (dataType0 == "object" && Array.isArray(data0) && data0.length == 1 && (data0 = data0[0], dataType0 = typeof data0, typeof data0 == "string" && (coerced0 = data0)), coerced0 === void 0)
          if (dataType0 == "number" || dataType0 == "boolean")
            coerced0 = "" + data0;
          else if (data0 === null)
            coerced0 = "";
          else {
            let err2 = { instancePath: instancePath + "/org_id", schemaPath: "#/properties/org_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.org_id = coerced0));
      }
    }
    if (data.key_id !== void 0) {
      let data1 = data.key_id;
      if (typeof data1 != "string") {
        let dataType1 = typeof data1, coerced1;
        if (dataType1 == "object" && Array.isArray(data1) && data1.length == 1 && (data1 = data1[0], dataType1 = typeof data1, typeof data1 == "string" && (coerced1 = data1)), coerced1 === void 0)
          if (dataType1 == "number" || dataType1 == "boolean")
            coerced1 = "" + data1;
          else if (data1 === null)
            coerced1 = "";
          else {
            let err3 = { instancePath: instancePath + "/key_id", schemaPath: "#/properties/key_id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.key_id = coerced1));
      }
    }
  } else {
    let err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate232.errors = vErrors, errors === 0;
}
validate232.evaluated = { props: { org_id: !0, key_id: !0 }, dynamicProps: !1, dynamicItems: !1 };

// text:entry
var validators = {
  createApiKey: { parameters: v02, responses: { 200: { documented: v0, served: v1 }, 400: { documented: v2, served: v2 }, 401: {}, 403: { served: v3 }, 404: { documented: v4, served: v4 }, 429: { documented: v3, served: v3 }, 500: { documented: v4, served: v4 } } },
  listApiKeys: { parameters: v12, responses: { 200: { documented: v5, served: v6 }, 401: {}, 403: { served: v3 }, 429: { documented: v3, served: v3 }, 500: { documented: v4, served: v4 } } },
  revokeApiKey: { parameters: v22, responses: { 200: { documented: v0, served: v1 }, 400: { documented: v7, served: v7 }, 401: {}, 403: { served: v3 }, 404: { documented: v4, served: v4 }, 429: { documented: v3, served: v3 }, 500: { documented: v4, served: v4 } } },
  getApiKey: { parameters: v32, responses: { 200: { documented: v8, served: v9 }, 401: {}, 403: { served: v3 }, 429: { documented: v3, served: v3 }, 500: { documented: v4, served: v4 } } }
};
export {
  validators
};
