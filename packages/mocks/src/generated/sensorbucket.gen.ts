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
            "format": "int64"
          },
          "cursor": {
            "type": "string"
          },
          "limit": {
            "type": "integer"
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
            "required": [
              "links",
              "page_size",
              "total_count",
              "data"
            ],
            "properties": {
              "links": {
                "type": "object",
                "properties": {
                  "previous": {
                    "type": "string"
                  },
                  "next": {
                    "type": "string"
                  }
                }
              },
              "page_size": {
                "type": "integer"
              },
              "total_count": {
                "type": "integer"
              },
              "data": {
                "type": "array",
                "items": {
                  "type": "object",
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
                      "x-key-id": true
                    },
                    "name": {
                      "type": "string"
                    },
                    "tenant_id": {
                      "type": "integer",
                      "format": "int64"
                    },
                    "tenant_name": {
                      "type": "string",
                      "x-served": "absent"
                    },
                    "created": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time",
                      "x-served": "absent"
                    },
                    "expiration_date": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "format": "date-time",
                      "x-time-unit": "date-time"
                    },
                    "permissions": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      },
                      "x-served": "only"
                    }
                  }
                }
              }
            }
          },
          "servedSchema": {
            "type": "object",
            "x-served": "only",
            "required": [
              "links",
              "page_size",
              "total_count",
              "data"
            ],
            "properties": {
              "links": {
                "type": "object",
                "required": [
                  "previous",
                  "next"
                ],
                "properties": {
                  "previous": {
                    "type": "string",
                    "const": ""
                  },
                  "next": {
                    "type": "string"
                  }
                }
              },
              "page_size": {
                "type": "integer"
              },
              "total_count": {
                "type": "integer",
                "const": 0
              },
              "data": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
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
                      "x-key-id": true
                    },
                    "name": {
                      "type": "string"
                    },
                    "tenant_id": {
                      "type": "integer",
                      "format": "int64"
                    },
                    "tenant_name": {
                      "type": "string"
                    },
                    "expiration_date": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "format": "date-time",
                      "x-time-unit": "date-time"
                    },
                    "created": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time"
                    },
                    "permissions": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    }
                  }
                }
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
            "properties": {
              "message": {
                "type": "string"
              },
              "code": {
                "type": "string"
              },
              "http_status": {
                "type": "integer"
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
            "x-served": "only",
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer"
                  },
                  "message": {
                    "type": "string"
                  },
                  "reason": {
                    "type": "string"
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
            "x-served": "only",
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer"
                  },
                  "message": {
                    "type": "string"
                  },
                  "reason": {
                    "type": "string"
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
            "properties": {
              "message": {
                "type": "string"
              },
              "code": {
                "type": "string"
              },
              "http_status": {
                "type": "integer"
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
        "required": [
          "name",
          "tenant_id"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "tenant_id": {
            "type": "integer",
            "format": "int64"
          },
          "permissions": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "expiration_date": {
            "type": "string",
            "format": "date-time",
            "x-time-unit": "date-time"
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
            "required": [
              "api_key"
            ],
            "properties": {
              "api_key": {
                "type": "string",
                "format": "secret",
                "x-secret": "one-time"
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
            "properties": {
              "message": {
                "type": "string"
              },
              "code": {
                "type": "string"
              },
              "http_status": {
                "type": "integer"
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
            "x-served": "only",
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer"
                  },
                  "message": {
                    "type": "string"
                  },
                  "reason": {
                    "type": "string"
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
            "x-served": "only",
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer"
                  },
                  "message": {
                    "type": "string"
                  },
                  "reason": {
                    "type": "string"
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
            "properties": {
              "message": {
                "type": "string"
              },
              "code": {
                "type": "string"
              },
              "http_status": {
                "type": "integer"
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
            "properties": {
              "message": {
                "type": "string"
              },
              "code": {
                "type": "string"
              },
              "http_status": {
                "type": "integer"
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
            "x-key-id": true
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
                "x-key-id": true
              },
              "name": {
                "type": "string"
              },
              "tenant_id": {
                "type": "integer",
                "format": "int64"
              },
              "tenant_name": {
                "type": "string",
                "x-served": "absent"
              },
              "created": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time",
                "x-served": "absent"
              },
              "expiration_date": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "permissions": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "x-served": "only"
              }
            }
          },
          "servedSchema": {
            "type": "object",
            "x-served": "only",
            "required": [
              "data"
            ],
            "properties": {
              "data": {
                "type": "object",
                "x-served": "only",
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
                    "x-key-id": true
                  },
                  "name": {
                    "type": "string"
                  },
                  "expiration_date": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time",
                    "x-time-unit": "date-time"
                  },
                  "tenant_id": {
                    "type": "integer",
                    "format": "int64"
                  },
                  "permissions": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
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
            "properties": {
              "message": {
                "type": "string"
              },
              "code": {
                "type": "string"
              },
              "http_status": {
                "type": "integer"
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
            "x-served": "only",
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer"
                  },
                  "message": {
                    "type": "string"
                  },
                  "reason": {
                    "type": "string"
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
            "x-served": "only",
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer"
                  },
                  "message": {
                    "type": "string"
                  },
                  "reason": {
                    "type": "string"
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
            "properties": {
              "message": {
                "type": "string"
              },
              "code": {
                "type": "string"
              },
              "http_status": {
                "type": "integer"
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
            "properties": {
              "message": {
                "type": "string"
              },
              "code": {
                "type": "string"
              },
              "http_status": {
                "type": "integer"
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
            "x-key-id": true
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
            "properties": {
              "message": {
                "type": "string"
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
            "properties": {
              "message": {
                "type": "string"
              },
              "code": {
                "type": "string"
              },
              "http_status": {
                "type": "integer"
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
            "x-served": "only",
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer"
                  },
                  "message": {
                    "type": "string"
                  },
                  "reason": {
                    "type": "string"
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
            "x-served": "only",
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "integer"
                  },
                  "message": {
                    "type": "string"
                  },
                  "reason": {
                    "type": "string"
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
            "properties": {
              "message": {
                "type": "string"
              },
              "code": {
                "type": "string"
              },
              "http_status": {
                "type": "integer"
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
            "properties": {
              "message": {
                "type": "string"
              },
              "code": {
                "type": "string"
              },
              "http_status": {
                "type": "integer"
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
