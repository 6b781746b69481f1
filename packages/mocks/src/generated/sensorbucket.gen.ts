// Generated from spec/openapi.yaml (SensorBucket, sha256:b986c01bbdf3) by scripts/generate.ts. Do not edit: npm run generate.
import type { TwinDocument } from '../engine/document.ts';

export const document: TwinDocument = {
  "system": "SensorBucket",
  "servers": [
    "https://sensorbucket.nl/api",
    "http://localhost:3000/api"
  ],
  "security": [
    {
      "kind": "bearer"
    },
    {
      "kind": "cookie",
      "name": "SID"
    }
  ],
  "operations": {
    "listApiKeys": {
      "method": "GET",
      "path": "/api-keys",
      "role": "list",
      "in": {
        "tenant_id": "query:int64",
        "cursor": "query",
        "limit": "query"
      },
      "success": [
        200
      ],
      "answer": "object",
      "int64": [
        "id",
        "tenant_id"
      ],
      "keyId": "/data/*/id",
      "pages": {
        "style": "cursor",
        "items": "/data",
        "next": "/links/next",
        "isLink": true,
        "param": "cursor",
        "drop": [
          "limit"
        ],
        "limit": "limit",
        "pageSize": 100
      },
      "summary": "List API Keys",
      "parameters": {
        "type": "object",
        "properties": {
          "tenant_id": {
            "type": "integer",
            "format": "int64",
            "description": "The id of the tenant from which to retrieve API keys"
          },
          "cursor": {
            "type": "string",
            "description": "The cursor for the current page"
          },
          "limit": {
            "type": "integer",
            "description": "The maximum amount of items per page. Not applicable if `cursor` parameter is given. System limits are in place. The real server takes none or 0 as 100, and anything above 1000 as 1000."
          }
        }
      },
      "exampleCall": {
        "parameters": {}
      },
      "responses": {
        "200": {
          "description": "Fetched API keys",
          "evidence": [
            "seed",
            "published spec",
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "One page of API keys, newest first.",
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "required": [
              "links",
              "page_size",
              "total_count",
              "data"
            ],
            "properties": {
              "links": {
                "type": "object",
                "description": "Links to the neighbouring pages.",
                "properties": {
                  "previous": {
                    "type": "string",
                    "description": "URL of the page before. Absent or empty means none; the real server always sends it empty."
                  },
                  "next": {
                    "type": "string",
                    "description": "Absolute URL of the page after, with its `cursor` in the query. Absent or empty means none. After a full last page the real server offers one more, which is empty."
                  }
                }
              },
              "page_size": {
                "type": "integer",
                "description": "Number of keys on this page, not the limit."
              },
              "total_count": {
                "type": "integer",
                "description": "Number of keys on all pages. The real server always sends 0."
              },
              "data": {
                "type": "array",
                "items": {
                  "type": "object",
                  "description": "An API key without its secret.",
                  "x-evidence": [
                    "seed",
                    "published spec"
                  ],
                  "required": [
                    "id",
                    "name",
                    "tenant_id",
                    "tenant_name",
                    "created"
                  ],
                  "properties": {
                    "id": {
                      "type": "integer",
                      "format": "int64",
                      "x-key-id": true,
                      "description": "Id of the key. Real ids are random and have 63 bits, more than a JavaScript number holds."
                    },
                    "name": {
                      "type": "string",
                      "description": "Name of the key. The real server's get sends it empty."
                    },
                    "tenant_id": {
                      "type": "integer",
                      "format": "int64",
                      "description": "Id of the tenant that the key acts for; up to 63 bits."
                    },
                    "tenant_name": {
                      "type": "string",
                      "x-served": "absent",
                      "description": "Name of that tenant. The real server's get leaves it out."
                    },
                    "created": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time",
                      "x-served": "absent",
                      "description": "When the key was created, as a UTC date-time with up to 6 fraction digits. The real server's get leaves it out."
                    },
                    "expiration_date": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "format": "date-time",
                      "x-time-unit": "date-time",
                      "x-evidence": [
                        "published spec",
                        "observed"
                      ],
                      "description": "When the key expires, as a UTC date-time. Absent means never; the real server sends null for never."
                    },
                    "permissions": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      },
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "description": "What the key may do, for example READ_DEVICES. Not documented; the real server sends it."
                    }
                  }
                },
                "description": "The keys of this page."
              }
            }
          },
          "servedSchema": {
            "type": "object",
            "description": "A page of keys as the real server's list sends it.",
            "x-served": "only",
            "x-evidence": [
              "observed"
            ],
            "required": [
              "links",
              "page_size",
              "total_count",
              "data"
            ],
            "properties": {
              "links": {
                "type": "object",
                "description": "Links to the neighbouring pages, both always present.",
                "required": [
                  "previous",
                  "next"
                ],
                "properties": {
                  "previous": {
                    "type": "string",
                    "const": "",
                    "description": "Always empty."
                  },
                  "next": {
                    "type": "string",
                    "description": "Absolute URL of the page after, empty when there is none."
                  }
                }
              },
              "page_size": {
                "type": "integer",
                "description": "Number of keys on this page, not the limit."
              },
              "total_count": {
                "type": "integer",
                "const": 0,
                "description": "Always 0."
              },
              "data": {
                "type": "array",
                "items": {
                  "type": "object",
                  "description": "An API key as the real server's list sends it.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "id",
                    "name",
                    "tenant_id",
                    "tenant_name",
                    "expiration_date",
                    "created",
                    "permissions"
                  ],
                  "properties": {
                    "id": {
                      "type": "integer",
                      "format": "int64",
                      "x-key-id": true,
                      "description": "Id of the key, 63 random bits."
                    },
                    "name": {
                      "type": "string",
                      "description": "Name of the key."
                    },
                    "tenant_id": {
                      "type": "integer",
                      "format": "int64",
                      "description": "Id of the tenant that the key acts for; up to 63 bits."
                    },
                    "tenant_name": {
                      "type": "string",
                      "description": "Name of that tenant."
                    },
                    "expiration_date": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "format": "date-time",
                      "x-time-unit": "date-time",
                      "description": "When the key expires, as a UTC date-time; null means never."
                    },
                    "created": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time",
                      "description": "When the key was created, as a UTC date-time with up to 6 fraction digits."
                    },
                    "permissions": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      },
                      "description": "What the key may do."
                    }
                  }
                },
                "description": "The keys of this page."
              }
            },
            "examples": [
              {
                "links": {
                  "previous": "",
                  "next": ""
                },
                "page_size": 1,
                "total_count": 0,
                "data": [
                  {
                    "id": 2593154802165301,
                    "name": "Device Beheerder",
                    "tenant_id": 19,
                    "tenant_name": "Provincie Zeeland",
                    "expiration_date": null,
                    "created": "2026-05-17T15:00:00.266018Z",
                    "permissions": [
                      "READ_DEVICES",
                      "WRITE_DEVICES"
                    ]
                  }
                ]
              }
            ]
          },
          "example": {
            "links": {
              "previous": "",
              "next": ""
            },
            "page_size": 2,
            "total_count": 2,
            "data": [
              {
                "id": 2593154802165301,
                "name": "Device Beheerder",
                "tenant_id": 19,
                "tenant_name": "Provincie Zeeland",
                "expiration_date": "2030-05-17T15:00:00Z",
                "created": "2026-05-17T15:00:00.266018Z"
              },
              {
                "id": 2593154802165302,
                "name": "Dashboard",
                "tenant_id": 19,
                "tenant_name": "Provincie Zeeland",
                "created": "2026-05-16T09:30:00Z"
              }
            ]
          },
          "servedExample": {
            "links": {
              "previous": "",
              "next": ""
            },
            "page_size": 1,
            "total_count": 0,
            "data": [
              {
                "id": 2593154802165301,
                "name": "Device Beheerder",
                "tenant_id": 19,
                "tenant_name": "Provincie Zeeland",
                "expiration_date": null,
                "created": "2026-05-17T15:00:00.266018Z",
                "permissions": [
                  "READ_DEVICES",
                  "WRITE_DEVICES"
                ]
              }
            ]
          }
        },
        "400": {
          "description": "The request failed because of a malformed or invalid request",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What went wrong.",
            "x-evidence": [
              "published spec",
              "observed"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "What went wrong, for people."
              },
              "code": {
                "type": "string",
                "description": "A word for programs. The real server leaves it out where it has none."
              },
              "http_status": {
                "type": "integer",
                "x-evidence": [
                  "published spec"
                ],
                "description": "The HTTP status again. The real server never sends it."
              }
            }
          },
          "example": {
            "message": "invalid params"
          }
        },
        "401": {
          "description": "The request failed because the provided credentials are invalid or missing",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "servedSchema": {
            "type": "object",
            "description": "What the gateway in front of the real server sends when it refuses a call.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The refusal.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer",
                    "description": "The HTTP status again."
                  },
                  "message": {
                    "type": "string",
                    "description": "What went wrong, for people."
                  },
                  "reason": {
                    "type": "string",
                    "description": "Why, in more detail, where the gateway tells."
                  }
                }
              }
            }
          },
          "example": {
            "error": {
              "code": 401,
              "message": "Access credentials are invalid"
            }
          }
        },
        "403": {
          "description": "The request failed because the provided credentials do not have the required permissions to perform this action",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "servedSchema": {
            "type": "object",
            "description": "What the gateway in front of the real server sends when it refuses a call.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The refusal.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer",
                    "description": "The HTTP status again."
                  },
                  "message": {
                    "type": "string",
                    "description": "What went wrong, for people."
                  },
                  "reason": {
                    "type": "string",
                    "description": "Why, in more detail, where the gateway tells."
                  }
                }
              }
            }
          },
          "example": {
            "error": {
              "code": 403,
              "message": "Access credentials are not sufficient to access this resource"
            }
          }
        },
        "500": {
          "description": "The request failed because of an unexpected server error",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What went wrong.",
            "x-evidence": [
              "published spec",
              "observed"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "What went wrong, for people."
              },
              "code": {
                "type": "string",
                "description": "A word for programs. The real server leaves it out where it has none."
              },
              "http_status": {
                "type": "integer",
                "x-evidence": [
                  "published spec"
                ],
                "description": "The HTTP status again. The real server never sends it."
              }
            }
          },
          "example": {
            "message": "Internal server error"
          }
        }
      }
    },
    "createApiKey": {
      "method": "POST",
      "path": "/api-keys",
      "role": "create",
      "in": {
        "name": "body",
        "tenant_id": "body:int64",
        "permissions": "body",
        "expiration_date": "body"
      },
      "body": "optional",
      "success": [
        201
      ],
      "answer": "object",
      "secrets": [
        "/api_key"
      ],
      "summary": "Creates a new API key for the given Tenant",
      "parameters": {
        "type": "object",
        "properties": {}
      },
      "input": {
        "type": "object",
        "description": "The key to create. The real server ignores fields that it does not know.",
        "x-evidence": [
          "seed",
          "published spec"
        ],
        "required": [
          "name",
          "tenant_id"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "Name of the key, unique within its tenant. The real server refuses an empty one and stores at most 255 characters."
          },
          "tenant_id": {
            "type": "integer",
            "format": "int64",
            "description": "Id of the tenant that the key acts for; it must be above 0 and belong to an active tenant."
          },
          "permissions": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "What the key may do. Documented as optional; the real server demands at least one, each of READ_DEVICES, WRITE_DEVICES, READ_API_KEYS, WRITE_API_KEYS, READ_TENANTS, WRITE_TENANTS, READ_PIPELINES, WRITE_PIPELINES, READ_MEASUREMENTS, WRITE_MEASUREMENTS, READ_TRACING, READ_USER_WORKERS, WRITE_USER_WORKERS, READ_PROJECTS or WRITE_PROJECTS."
          },
          "expiration_date": {
            "type": "string",
            "format": "date-time",
            "x-time-unit": "date-time",
            "description": "When the key expires, as an RFC 3339 date-time in the future; without it the key never expires. Send UTC, because the server's store drops an offset."
          }
        }
      },
      "exampleCall": {
        "parameters": {},
        "body": {
          "name": "Device Beheerder",
          "tenant_id": 19,
          "permissions": [
            "READ_DEVICES",
            "WRITE_DEVICES"
          ],
          "expiration_date": "2030-05-17T15:00:00Z"
        }
      },
      "responses": {
        "201": {
          "description": "Created API key",
          "evidence": [
            "seed",
            "published spec",
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "The secret of a new key, shown once. The id is not part of the answer.",
            "x-evidence": [
              "seed",
              "published spec",
              "observed"
            ],
            "required": [
              "api_key"
            ],
            "properties": {
              "api_key": {
                "type": "string",
                "format": "secret",
                "x-secret": "one-time",
                "description": "The secret: unpadded standard base64 of the key's id, a colon and 32 lower-case hexadecimal digits; 66 to 70 characters."
              }
            }
          },
          "example": {
            "api_key": "MjU5MzE1NDgwMjE2NTMwMTowMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMA"
          }
        },
        "400": {
          "description": "The request failed because of a malformed or invalid request",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What went wrong.",
            "x-evidence": [
              "published spec",
              "observed"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "What went wrong, for people."
              },
              "code": {
                "type": "string",
                "description": "A word for programs. The real server leaves it out where it has none."
              },
              "http_status": {
                "type": "integer",
                "x-evidence": [
                  "published spec"
                ],
                "description": "The HTTP status again. The real server never sends it."
              }
            }
          },
          "example": {
            "message": "Malformed JSON",
            "code": "MALFORMED_JSON",
            "http_status": 400
          }
        },
        "401": {
          "description": "The request failed because the provided credentials are invalid or missing",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "servedSchema": {
            "type": "object",
            "description": "What the gateway in front of the real server sends when it refuses a call.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The refusal.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer",
                    "description": "The HTTP status again."
                  },
                  "message": {
                    "type": "string",
                    "description": "What went wrong, for people."
                  },
                  "reason": {
                    "type": "string",
                    "description": "Why, in more detail, where the gateway tells."
                  }
                }
              }
            }
          },
          "example": {
            "error": {
              "code": 401,
              "message": "Access credentials are invalid"
            }
          }
        },
        "403": {
          "description": "The request failed because the provided credentials do not have the required permissions to perform this action",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "servedSchema": {
            "type": "object",
            "description": "What the gateway in front of the real server sends when it refuses a call.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The refusal.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer",
                    "description": "The HTTP status again."
                  },
                  "message": {
                    "type": "string",
                    "description": "What went wrong, for people."
                  },
                  "reason": {
                    "type": "string",
                    "description": "Why, in more detail, where the gateway tells."
                  }
                }
              }
            }
          },
          "example": {
            "error": {
              "code": 403,
              "message": "Access credentials are not sufficient to access this resource"
            }
          }
        },
        "404": {
          "description": "The tenant does not exist or is archived",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What went wrong.",
            "x-evidence": [
              "published spec",
              "observed"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "What went wrong, for people."
              },
              "code": {
                "type": "string",
                "description": "A word for programs. The real server leaves it out where it has none."
              },
              "http_status": {
                "type": "integer",
                "x-evidence": [
                  "published spec"
                ],
                "description": "The HTTP status again. The real server never sends it."
              }
            }
          },
          "example": {
            "message": "Tenant could not be found",
            "code": "TENANT_NOT_FOUND"
          }
        },
        "500": {
          "description": "The request failed because of an unexpected server error",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What went wrong.",
            "x-evidence": [
              "published spec",
              "observed"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "What went wrong, for people."
              },
              "code": {
                "type": "string",
                "description": "A word for programs. The real server leaves it out where it has none."
              },
              "http_status": {
                "type": "integer",
                "x-evidence": [
                  "published spec"
                ],
                "description": "The HTTP status again. The real server never sends it."
              }
            }
          },
          "example": {
            "message": "Internal server error"
          }
        }
      }
    },
    "getApiKey": {
      "method": "GET",
      "path": "/api-keys/{api_key_id}",
      "role": "get",
      "in": {
        "api_key_id": "path:int64"
      },
      "success": [
        200
      ],
      "answer": "object",
      "int64": [
        "id",
        "tenant_id"
      ],
      "keyId": "/id",
      "servedAt": "/data",
      "summary": "Get an API Key by ID",
      "parameters": {
        "type": "object",
        "properties": {
          "api_key_id": {
            "type": "integer",
            "format": "int64",
            "description": "The identifier of the API key",
            "x-key-id": true,
            "x-evidence": [
              "seed",
              "published spec"
            ]
          }
        },
        "required": [
          "api_key_id"
        ]
      },
      "exampleCall": {
        "parameters": {
          "api_key_id": 2593154802165301
        }
      },
      "responses": {
        "200": {
          "description": "Fetched API key",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "An API key without its secret.",
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "required": [
              "id",
              "name",
              "tenant_id",
              "tenant_name",
              "created"
            ],
            "properties": {
              "id": {
                "type": "integer",
                "format": "int64",
                "x-key-id": true,
                "description": "Id of the key. Real ids are random and have 63 bits, more than a JavaScript number holds."
              },
              "name": {
                "type": "string",
                "description": "Name of the key. The real server's get sends it empty."
              },
              "tenant_id": {
                "type": "integer",
                "format": "int64",
                "description": "Id of the tenant that the key acts for; up to 63 bits."
              },
              "tenant_name": {
                "type": "string",
                "x-served": "absent",
                "description": "Name of that tenant. The real server's get leaves it out."
              },
              "created": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time",
                "x-served": "absent",
                "description": "When the key was created, as a UTC date-time with up to 6 fraction digits. The real server's get leaves it out."
              },
              "expiration_date": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "x-time-unit": "date-time",
                "x-evidence": [
                  "published spec",
                  "observed"
                ],
                "description": "When the key expires, as a UTC date-time. Absent means never; the real server sends null for never."
              },
              "permissions": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ],
                "description": "What the key may do, for example READ_DEVICES. Not documented; the real server sends it."
              }
            }
          },
          "servedSchema": {
            "type": "object",
            "description": "What the real server's get sends in place of the flat key.",
            "x-served": "only",
            "x-evidence": [
              "observed"
            ],
            "required": [
              "data"
            ],
            "properties": {
              "data": {
                "type": "object",
                "description": "An API key as the real server's get sends it.",
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ],
                "required": [
                  "id",
                  "name",
                  "expiration_date",
                  "tenant_id",
                  "permissions"
                ],
                "properties": {
                  "id": {
                    "type": "integer",
                    "format": "int64",
                    "x-key-id": true,
                    "description": "Id of the key, 63 random bits."
                  },
                  "name": {
                    "type": "string",
                    "description": "Always empty; not the name of the key."
                  },
                  "expiration_date": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time",
                    "x-time-unit": "date-time",
                    "description": "When the key expires, as a UTC date-time; null means never."
                  },
                  "tenant_id": {
                    "type": "integer",
                    "format": "int64",
                    "description": "Id of the tenant that the key acts for; up to 63 bits."
                  },
                  "permissions": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    },
                    "description": "What the key may do."
                  }
                }
              }
            },
            "examples": [
              {
                "data": {
                  "id": 2593154802165301,
                  "name": "",
                  "expiration_date": null,
                  "tenant_id": 19,
                  "permissions": [
                    "READ_DEVICES",
                    "WRITE_DEVICES"
                  ]
                }
              }
            ]
          },
          "example": {
            "id": 2593154802165301,
            "name": "Device Beheerder",
            "tenant_id": 19,
            "tenant_name": "Provincie Zeeland",
            "expiration_date": "2030-05-17T15:00:00Z",
            "created": "2026-05-17T15:00:00.266018Z"
          },
          "servedExample": {
            "data": {
              "id": 2593154802165301,
              "name": "",
              "expiration_date": null,
              "tenant_id": 19,
              "permissions": [
                "READ_DEVICES",
                "WRITE_DEVICES"
              ]
            }
          }
        },
        "400": {
          "description": "The request failed because of a malformed or invalid request",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What went wrong.",
            "x-evidence": [
              "published spec",
              "observed"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "What went wrong, for people."
              },
              "code": {
                "type": "string",
                "description": "A word for programs. The real server leaves it out where it has none."
              },
              "http_status": {
                "type": "integer",
                "x-evidence": [
                  "published spec"
                ],
                "description": "The HTTP status again. The real server never sends it."
              }
            }
          },
          "example": {
            "message": "api_key_id must be a valid int"
          }
        },
        "401": {
          "description": "The request failed because the provided credentials are invalid or missing",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "servedSchema": {
            "type": "object",
            "description": "What the gateway in front of the real server sends when it refuses a call.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The refusal.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer",
                    "description": "The HTTP status again."
                  },
                  "message": {
                    "type": "string",
                    "description": "What went wrong, for people."
                  },
                  "reason": {
                    "type": "string",
                    "description": "Why, in more detail, where the gateway tells."
                  }
                }
              }
            }
          },
          "example": {
            "error": {
              "code": 401,
              "message": "Access credentials are invalid"
            }
          }
        },
        "403": {
          "description": "The request failed because the provided credentials do not have the required permissions to perform this action",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "servedSchema": {
            "type": "object",
            "description": "What the gateway in front of the real server sends when it refuses a call.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The refusal.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer",
                    "description": "The HTTP status again."
                  },
                  "message": {
                    "type": "string",
                    "description": "What went wrong, for people."
                  },
                  "reason": {
                    "type": "string",
                    "description": "Why, in more detail, where the gateway tells."
                  }
                }
              }
            }
          },
          "example": {
            "error": {
              "code": 403,
              "message": "Access credentials are not sufficient to access this resource"
            }
          }
        },
        "404": {
          "description": "The key is unknown, revoked or expired",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What went wrong.",
            "x-evidence": [
              "published spec",
              "observed"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "What went wrong, for people."
              },
              "code": {
                "type": "string",
                "description": "A word for programs. The real server leaves it out where it has none."
              },
              "http_status": {
                "type": "integer",
                "x-evidence": [
                  "published spec"
                ],
                "description": "The HTTP status again. The real server never sends it."
              }
            }
          },
          "example": {
            "message": "API Key not found",
            "code": "ERR_API_KEY_NOT_FOUND"
          }
        },
        "500": {
          "description": "The request failed because of an unexpected server error",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What went wrong.",
            "x-evidence": [
              "published spec",
              "observed"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "What went wrong, for people."
              },
              "code": {
                "type": "string",
                "description": "A word for programs. The real server leaves it out where it has none."
              },
              "http_status": {
                "type": "integer",
                "x-evidence": [
                  "published spec"
                ],
                "description": "The HTTP status again. The real server never sends it."
              }
            }
          },
          "example": {
            "message": "Internal server error"
          }
        }
      }
    },
    "revokeApiKey": {
      "method": "DELETE",
      "path": "/api-keys/{api_key_id}",
      "role": "revoke",
      "in": {
        "api_key_id": "path:int64"
      },
      "success": [
        200
      ],
      "answer": "object",
      "gone": {},
      "summary": "Revokes an API key",
      "parameters": {
        "type": "object",
        "properties": {
          "api_key_id": {
            "type": "integer",
            "format": "int64",
            "description": "The identifier of the API key",
            "x-key-id": true,
            "x-evidence": [
              "seed",
              "published spec"
            ]
          }
        },
        "required": [
          "api_key_id"
        ]
      },
      "exampleCall": {
        "parameters": {
          "api_key_id": 2593154802165301
        }
      },
      "responses": {
        "200": {
          "description": "The request failed because of an unexpected server error",
          "evidence": [
            "seed",
            "published spec",
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "Confirmation of a revocation.",
            "x-evidence": [
              "seed",
              "published spec",
              "observed"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "A sentence for people."
              }
            }
          },
          "example": {
            "message": "API key has been revoked"
          }
        },
        "400": {
          "description": "The request failed because of a malformed or invalid request",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What went wrong.",
            "x-evidence": [
              "published spec",
              "observed"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "What went wrong, for people."
              },
              "code": {
                "type": "string",
                "description": "A word for programs. The real server leaves it out where it has none."
              },
              "http_status": {
                "type": "integer",
                "x-evidence": [
                  "published spec"
                ],
                "description": "The HTTP status again. The real server never sends it."
              }
            }
          },
          "example": {
            "message": "api_key_id must be a valid int"
          }
        },
        "401": {
          "description": "The request failed because the provided credentials are invalid or missing",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "servedSchema": {
            "type": "object",
            "description": "What the gateway in front of the real server sends when it refuses a call.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The refusal.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer",
                    "description": "The HTTP status again."
                  },
                  "message": {
                    "type": "string",
                    "description": "What went wrong, for people."
                  },
                  "reason": {
                    "type": "string",
                    "description": "Why, in more detail, where the gateway tells."
                  }
                }
              }
            }
          },
          "example": {
            "error": {
              "code": 401,
              "message": "Access credentials are invalid"
            }
          }
        },
        "403": {
          "description": "The request failed because the provided credentials do not have the required permissions to perform this action",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "servedSchema": {
            "type": "object",
            "description": "What the gateway in front of the real server sends when it refuses a call.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The refusal.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer",
                    "description": "The HTTP status again."
                  },
                  "message": {
                    "type": "string",
                    "description": "What went wrong, for people."
                  },
                  "reason": {
                    "type": "string",
                    "description": "Why, in more detail, where the gateway tells."
                  }
                }
              }
            }
          },
          "example": {
            "error": {
              "code": 403,
              "message": "Access credentials are not sufficient to access this resource"
            }
          }
        },
        "404": {
          "description": "The key is unknown or already revoked",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What went wrong.",
            "x-evidence": [
              "published spec",
              "observed"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "What went wrong, for people."
              },
              "code": {
                "type": "string",
                "description": "A word for programs. The real server leaves it out where it has none."
              },
              "http_status": {
                "type": "integer",
                "x-evidence": [
                  "published spec"
                ],
                "description": "The HTTP status again. The real server never sends it."
              }
            }
          },
          "example": {
            "message": "Key does not exist"
          }
        },
        "500": {
          "description": "The request failed because of an unexpected server error",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What went wrong.",
            "x-evidence": [
              "published spec",
              "observed"
            ],
            "properties": {
              "message": {
                "type": "string",
                "description": "What went wrong, for people."
              },
              "code": {
                "type": "string",
                "description": "A word for programs. The real server leaves it out where it has none."
              },
              "http_status": {
                "type": "integer",
                "x-evidence": [
                  "published spec"
                ],
                "description": "The HTTP status again. The real server never sends it."
              }
            }
          },
          "example": {
            "message": "Internal server error"
          }
        }
      }
    }
  }
};
