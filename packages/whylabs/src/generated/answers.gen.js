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
var v2 = validate22, schema33 = { type: "object", required: ["items"], properties: { items: { type: "array", uniqueItems: !0, items: { type: "object", required: ["keyId", "orgId", "userId", "creationTime"], properties: { keyId: { type: "string" }, orgId: { type: "string" }, userId: { type: "string" }, creationTime: { type: "string" }, key: { type: ["string", "null"], format: "secret" }, expirationTime: { type: ["string", "null"] }, scopes: { type: ["array", "null"], uniqueItems: !0, items: { type: "string" } }, alias: { type: ["string", "null"] }, revoked: { type: ["boolean", "null"] } }, additionalProperties: !1 } } }, additionalProperties: !1, $id: "v2" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate22.evaluated;
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
              if (!func0.call(schema33.properties.items.items.properties, key1)) {
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
                let err11 = { instancePath: instancePath + "/items/" + i0 + "/key", schemaPath: "#/properties/items/items/properties/key/type", keyword: "type", params: { type: schema33.properties.items.items.properties.key.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data1.expirationTime !== void 0) {
              let data7 = data1.expirationTime;
              if (typeof data7 != "string" && data7 !== null) {
                let err12 = { instancePath: instancePath + "/items/" + i0 + "/expirationTime", schemaPath: "#/properties/items/items/properties/expirationTime/type", keyword: "type", params: { type: schema33.properties.items.items.properties.expirationTime.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data1.scopes !== void 0) {
              let data8 = data1.scopes;
              if (!Array.isArray(data8) && data8 !== null) {
                let err13 = { instancePath: instancePath + "/items/" + i0 + "/scopes", schemaPath: "#/properties/items/items/properties/scopes/type", keyword: "type", params: { type: schema33.properties.items.items.properties.scopes.type }, message: "must be array,null" };
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
                let err16 = { instancePath: instancePath + "/items/" + i0 + "/alias", schemaPath: "#/properties/items/items/properties/alias/type", keyword: "type", params: { type: schema33.properties.items.items.properties.alias.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
            }
            if (data1.revoked !== void 0) {
              let data11 = data1.revoked;
              if (typeof data11 != "boolean" && data11 !== null) {
                let err17 = { instancePath: instancePath + "/items/" + i0 + "/revoked", schemaPath: "#/properties/items/items/properties/revoked/type", keyword: "type", params: { type: schema33.properties.items.items.properties.revoked.type }, message: "must be boolean,null" };
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
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v3 = validate23, schema34 = { type: "object", required: ["items"], properties: { items: { type: "array", uniqueItems: !0, items: { type: "object", required: ["keyId", "orgId", "userId", "creationTime"], properties: { keyId: { type: "string" }, orgId: { type: "string" }, userId: { type: "string" }, creationTime: { type: "string" }, key: { type: ["string", "null"], format: "secret" }, expirationTime: { type: ["string", "null"] }, lastUsedTime: { type: ["string", "null"] }, scopes: { type: ["array", "null"], uniqueItems: !0, items: { type: "string" } }, alias: { type: ["string", "null"] }, revoked: { type: ["boolean", "null"] }, resourceId: { type: ["string", "null"] } }, additionalProperties: !1 } } }, additionalProperties: !1, $id: "v3" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate23.evaluated;
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
              if (!func0.call(schema34.properties.items.items.properties, key1)) {
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
                let err11 = { instancePath: instancePath + "/items/" + i0 + "/key", schemaPath: "#/properties/items/items/properties/key/type", keyword: "type", params: { type: schema34.properties.items.items.properties.key.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data1.expirationTime !== void 0) {
              let data7 = data1.expirationTime;
              if (typeof data7 != "string" && data7 !== null) {
                let err12 = { instancePath: instancePath + "/items/" + i0 + "/expirationTime", schemaPath: "#/properties/items/items/properties/expirationTime/type", keyword: "type", params: { type: schema34.properties.items.items.properties.expirationTime.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data1.lastUsedTime !== void 0) {
              let data8 = data1.lastUsedTime;
              if (typeof data8 != "string" && data8 !== null) {
                let err13 = { instancePath: instancePath + "/items/" + i0 + "/lastUsedTime", schemaPath: "#/properties/items/items/properties/lastUsedTime/type", keyword: "type", params: { type: schema34.properties.items.items.properties.lastUsedTime.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data1.scopes !== void 0) {
              let data9 = data1.scopes;
              if (!Array.isArray(data9) && data9 !== null) {
                let err14 = { instancePath: instancePath + "/items/" + i0 + "/scopes", schemaPath: "#/properties/items/items/properties/scopes/type", keyword: "type", params: { type: schema34.properties.items.items.properties.scopes.type }, message: "must be array,null" };
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
                let err17 = { instancePath: instancePath + "/items/" + i0 + "/alias", schemaPath: "#/properties/items/items/properties/alias/type", keyword: "type", params: { type: schema34.properties.items.items.properties.alias.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
              }
            }
            if (data1.revoked !== void 0) {
              let data12 = data1.revoked;
              if (typeof data12 != "boolean" && data12 !== null) {
                let err18 = { instancePath: instancePath + "/items/" + i0 + "/revoked", schemaPath: "#/properties/items/items/properties/revoked/type", keyword: "type", params: { type: schema34.properties.items.items.properties.revoked.type }, message: "must be boolean,null" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
            }
            if (data1.resourceId !== void 0) {
              let data13 = data1.resourceId;
              if (typeof data13 != "string" && data13 !== null) {
                let err19 = { instancePath: instancePath + "/items/" + i0 + "/resourceId", schemaPath: "#/properties/items/items/properties/resourceId/type", keyword: "type", params: { type: schema34.properties.items.items.properties.resourceId.type }, message: "must be string,null" };
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
  return validate23.errors = vErrors, errors === 0;
}
validate23.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v4 = validate24, schema35 = { type: "object", properties: { key: { type: "object", required: ["keyId", "orgId", "userId", "creationTime"], properties: { keyId: { type: "string" }, orgId: { type: "string" }, userId: { type: "string" }, creationTime: { type: "string" }, key: { type: ["string", "null"], format: "secret" }, expirationTime: { type: ["string", "null"] }, scopes: { type: ["array", "null"], uniqueItems: !0, items: { type: "string" } }, alias: { type: ["string", "null"] }, revoked: { type: ["boolean", "null"] } }, additionalProperties: !1 } }, required: [], additionalProperties: !1, $id: "v4" };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate24.evaluated;
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
          if (!func0.call(schema35.properties.key.properties, key1)) {
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
            let err10 = { instancePath: instancePath + "/key/key", schemaPath: "#/properties/key/properties/key/type", keyword: "type", params: { type: schema35.properties.key.properties.key.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.expirationTime !== void 0) {
          let data6 = data0.expirationTime;
          if (typeof data6 != "string" && data6 !== null) {
            let err11 = { instancePath: instancePath + "/key/expirationTime", schemaPath: "#/properties/key/properties/expirationTime/type", keyword: "type", params: { type: schema35.properties.key.properties.expirationTime.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.scopes !== void 0) {
          let data7 = data0.scopes;
          if (!Array.isArray(data7) && data7 !== null) {
            let err12 = { instancePath: instancePath + "/key/scopes", schemaPath: "#/properties/key/properties/scopes/type", keyword: "type", params: { type: schema35.properties.key.properties.scopes.type }, message: "must be array,null" };
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
            let err15 = { instancePath: instancePath + "/key/alias", schemaPath: "#/properties/key/properties/alias/type", keyword: "type", params: { type: schema35.properties.key.properties.alias.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
        if (data0.revoked !== void 0) {
          let data10 = data0.revoked;
          if (typeof data10 != "boolean" && data10 !== null) {
            let err16 = { instancePath: instancePath + "/key/revoked", schemaPath: "#/properties/key/properties/revoked/type", keyword: "type", params: { type: schema35.properties.key.properties.revoked.type }, message: "must be boolean,null" };
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
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
var v5 = validate25, schema36 = { type: "object", properties: { key: { type: "object", required: ["keyId", "orgId", "userId", "creationTime"], properties: { keyId: { type: "string" }, orgId: { type: "string" }, userId: { type: "string" }, creationTime: { type: "string" }, key: { type: ["string", "null"], format: "secret" }, expirationTime: { type: ["string", "null"] }, lastUsedTime: { type: ["string", "null"] }, scopes: { type: ["array", "null"], uniqueItems: !0, items: { type: "string" } }, alias: { type: ["string", "null"] }, revoked: { type: ["boolean", "null"] }, resourceId: { type: ["string", "null"] } }, additionalProperties: !1 } }, required: [], additionalProperties: !1, $id: "v5" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0, evaluated0 = validate25.evaluated;
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
          if (!func0.call(schema36.properties.key.properties, key1)) {
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
            let err10 = { instancePath: instancePath + "/key/key", schemaPath: "#/properties/key/properties/key/type", keyword: "type", params: { type: schema36.properties.key.properties.key.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
        if (data0.expirationTime !== void 0) {
          let data6 = data0.expirationTime;
          if (typeof data6 != "string" && data6 !== null) {
            let err11 = { instancePath: instancePath + "/key/expirationTime", schemaPath: "#/properties/key/properties/expirationTime/type", keyword: "type", params: { type: schema36.properties.key.properties.expirationTime.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
        }
        if (data0.lastUsedTime !== void 0) {
          let data7 = data0.lastUsedTime;
          if (typeof data7 != "string" && data7 !== null) {
            let err12 = { instancePath: instancePath + "/key/lastUsedTime", schemaPath: "#/properties/key/properties/lastUsedTime/type", keyword: "type", params: { type: schema36.properties.key.properties.lastUsedTime.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.scopes !== void 0) {
          let data8 = data0.scopes;
          if (!Array.isArray(data8) && data8 !== null) {
            let err13 = { instancePath: instancePath + "/key/scopes", schemaPath: "#/properties/key/properties/scopes/type", keyword: "type", params: { type: schema36.properties.key.properties.scopes.type }, message: "must be array,null" };
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
            let err16 = { instancePath: instancePath + "/key/alias", schemaPath: "#/properties/key/properties/alias/type", keyword: "type", params: { type: schema36.properties.key.properties.alias.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
        if (data0.revoked !== void 0) {
          let data11 = data0.revoked;
          if (typeof data11 != "boolean" && data11 !== null) {
            let err17 = { instancePath: instancePath + "/key/revoked", schemaPath: "#/properties/key/properties/revoked/type", keyword: "type", params: { type: schema36.properties.key.properties.revoked.type }, message: "must be boolean,null" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
        }
        if (data0.resourceId !== void 0) {
          let data12 = data0.resourceId;
          if (typeof data12 != "string" && data12 !== null) {
            let err18 = { instancePath: instancePath + "/key/resourceId", schemaPath: "#/properties/key/properties/resourceId/type", keyword: "type", params: { type: schema36.properties.key.properties.resourceId.type }, message: "must be string,null" };
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
  return validate25.errors = vErrors, errors === 0;
}
validate25.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };

// text:entry
var answers = {
  createApiKey: { documented: { 200: v0 }, served: { 200: v1 }, milliseconds: [] },
  listApiKeys: { documented: { 200: v2 }, served: { 200: v3 }, milliseconds: [] },
  revokeApiKey: { documented: { 200: v0 }, served: { 200: v1 }, milliseconds: [] },
  getApiKey: { documented: { 200: v4 }, served: { 200: v5 }, milliseconds: [] }
};
export {
  answers
};
