// Generated from spec/openapi.yaml (WhyLabs, sha256:fa4f4a3b2390) by scripts/generate.ts. Do not edit: npm run generate.
import type { TwinDocument } from '../engine/document.ts';

export const document: TwinDocument = {
  "system": "WhyLabs",
  "servers": [
    "http://localhost",
    "https://api.whylabsapp.com"
  ],
  "security": [
    {
      "kind": "apiKey",
      "header": "X-API-Key"
    }
  ],
  "operations": {
    "createApiKey": {
      "method": "POST",
      "path": "/v0/organizations/{org_id}/api-key",
      "role": "create",
      "in": {
        "org_id": "path",
        "user_id": "query",
        "expiration_time": "query",
        "scopes": "query",
        "alias": "query"
      },
      "success": [
        200
      ],
      "answer": "object",
      "secrets": [
        "/key"
      ],
      "keyId": "/keyId",
      "summary": "Generate an API key for a user.",
      "parameters": {
        "type": "object",
        "properties": {
          "org_id": {
            "type": "string"
          },
          "user_id": {
            "type": "string"
          },
          "expiration_time": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "x-time-unit": "ms"
          },
          "scopes": {
            "type": [
              "array",
              "null"
            ],
            "items": {
              "type": "string"
            }
          },
          "alias": {
            "type": [
              "string",
              "null"
            ]
          }
        },
        "required": [
          "org_id",
          "user_id"
        ]
      },
      "rateLimits": [
        {
          "limit": 1000,
          "windowSeconds": 12000,
          "per": "organization"
        }
      ],
      "exampleCall": {
        "parameters": {
          "org_id": "org-123",
          "user_id": "user-123"
        }
      },
      "responses": {
        "200": {
          "description": "A object with key ID and other metadata about the key",
          "evidence": [
            "seed",
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "keyId",
              "orgId",
              "userId",
              "creationTime"
            ],
            "properties": {
              "keyId": {
                "type": "string",
                "x-key-id": true
              },
              "orgId": {
                "type": "string"
              },
              "userId": {
                "type": "string"
              },
              "creationTime": {
                "type": "string",
                "x-time-unit": "iso-utc-no-zone"
              },
              "key": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "secret",
                "x-secret": "one-time"
              },
              "expirationTime": {
                "type": [
                  "string",
                  "null"
                ],
                "x-time-unit": "iso-utc-no-zone"
              },
              "lastUsedTime": {
                "type": [
                  "string",
                  "null"
                ],
                "x-time-unit": "iso-utc-no-zone",
                "x-served": "only"
              },
              "scopes": {
                "type": [
                  "array",
                  "null"
                ],
                "items": {
                  "type": "string"
                }
              },
              "alias": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "revoked": {
                "type": [
                  "boolean",
                  "null"
                ]
              },
              "resourceId": {
                "type": [
                  "string",
                  "null"
                ],
                "x-served": "only"
              }
            }
          },
          "example": {
            "keyId": "FakeKey001",
            "orgId": "org-123",
            "userId": "user-123",
            "creationTime": "2019-08-31T17:09:25.123",
            "key": "FakeKey001.FAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEFAKEF:org-123",
            "expirationTime": "2020-01-01T00:00:00",
            "scopes": [
              ":user"
            ],
            "alias": "MLApplicationName",
            "revoked": false
          }
        },
        "400": {
          "description": "A value is missing, cannot be read or is refused, or the organization has no room for another key.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {},
          "example": {
            "message": "Invalid expiration time",
            "requestId": "req-1",
            "type": "IllegalArgument"
          }
        },
        "401": {
          "description": "No key was sent. The body is empty.",
          "evidence": [
            "server source"
          ]
        },
        "403": {
          "description": "The key is unknown, expired or revoked, belongs to another organization or lacks the role. The body is empty, unless the address of the caller is what is refused.",
          "evidence": [
            "server source"
          ],
          "type": "text/plain",
          "servedSchema": {
            "type": "string",
            "x-served": "only"
          },
          "example": "Requests from this location are not permitted by your organization."
        },
        "404": {
          "description": "No such organization.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "message",
              "requestId",
              "type"
            ],
            "properties": {
              "message": {
                "type": "string"
              },
              "requestId": {
                "type": "string"
              },
              "type": {
                "type": "string"
              }
            }
          },
          "example": {
            "message": "Resource Organization with ID org-123 not found.",
            "requestId": "req-1",
            "type": "ResourceNotFound"
          }
        },
        "429": {
          "description": "Too many requests. Nothing says when to try again.",
          "evidence": [
            "server source"
          ],
          "type": "text/plain",
          "schema": {
            "type": "string"
          },
          "example": "Too many requests. Please try again later."
        },
        "500": {
          "description": "The server failed.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "message",
              "requestId",
              "type"
            ],
            "properties": {
              "message": {
                "type": "string"
              },
              "requestId": {
                "type": "string"
              },
              "type": {
                "type": "string"
              }
            }
          },
          "example": {
            "message": "Internal error. Unable to process request",
            "requestId": "req-1",
            "type": "Internal"
          }
        }
      }
    },
    "listApiKeys": {
      "method": "GET",
      "path": "/v0/organizations/{org_id}/api-key",
      "role": "list",
      "in": {
        "org_id": "path",
        "user_id": "query"
      },
      "success": [
        200
      ],
      "answer": "object",
      "secrets": [
        "/items/*/key"
      ],
      "keyId": "/items/*/keyId",
      "pages": {
        "style": "none",
        "items": "/items"
      },
      "summary": "List API key metadata for a given organization and user",
      "parameters": {
        "type": "object",
        "properties": {
          "org_id": {
            "type": "string"
          },
          "user_id": {
            "type": [
              "string",
              "null"
            ]
          }
        },
        "required": [
          "org_id"
        ]
      },
      "rateLimits": [
        {
          "limit": 1000,
          "windowSeconds": 12000,
          "per": "organization"
        }
      ],
      "exampleCall": {
        "parameters": {
          "org_id": "org-123"
        }
      },
      "responses": {
        "200": {
          "description": "A list of objects with key ID and other metadata about the keys, but no secret values",
          "evidence": [
            "seed",
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "items"
            ],
            "properties": {
              "items": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "keyId",
                    "orgId",
                    "userId",
                    "creationTime"
                  ],
                  "properties": {
                    "keyId": {
                      "type": "string",
                      "x-key-id": true
                    },
                    "orgId": {
                      "type": "string"
                    },
                    "userId": {
                      "type": "string"
                    },
                    "creationTime": {
                      "type": "string",
                      "x-time-unit": "iso-utc-no-zone"
                    },
                    "key": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "format": "secret",
                      "x-secret": "one-time"
                    },
                    "expirationTime": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "x-time-unit": "iso-utc-no-zone"
                    },
                    "lastUsedTime": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "x-time-unit": "iso-utc-no-zone",
                      "x-served": "only"
                    },
                    "scopes": {
                      "type": [
                        "array",
                        "null"
                      ],
                      "items": {
                        "type": "string"
                      }
                    },
                    "alias": {
                      "type": [
                        "string",
                        "null"
                      ]
                    },
                    "revoked": {
                      "type": [
                        "boolean",
                        "null"
                      ]
                    },
                    "resourceId": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "x-served": "only"
                    }
                  }
                }
              }
            }
          },
          "example": {
            "items": [
              {
                "keyId": "HMiFAgQeNb",
                "orgId": "org-123",
                "userId": "user-123",
                "creationTime": "2019-08-31T17:09:25.123",
                "expirationTime": "2020-01-01T00:00:00",
                "scopes": [
                  ":user"
                ],
                "alias": "MLApplicationName",
                "revoked": true
              },
              {
                "keyId": "fh4dUNV3WQ",
                "orgId": "org-123",
                "userId": "user-123",
                "creationTime": "2019-09-01T08:00:00",
                "expirationTime": "2020-01-01T00:00:00",
                "scopes": [
                  ":user"
                ],
                "alias": "MLApplicationName",
                "revoked": false
              }
            ]
          },
          "servedExample": {
            "items": [
              {
                "keyId": "fh4dUNV3WQ",
                "orgId": "org-123",
                "userId": "user-123",
                "creationTime": "2019-09-01T08:00:00",
                "expirationTime": "2020-01-01T00:00:00",
                "lastUsedTime": "2019-09-02T12:00:00.5",
                "scopes": [
                  ":user"
                ],
                "alias": "MLApplicationName",
                "revoked": false,
                "resourceId": "model-1"
              }
            ]
          }
        },
        "401": {
          "description": "No key was sent. The body is empty.",
          "evidence": [
            "server source"
          ]
        },
        "403": {
          "description": "The key is unknown, expired or revoked, belongs to another organization or lacks the role. The body is empty, unless the address of the caller is what is refused.",
          "evidence": [
            "server source"
          ],
          "type": "text/plain",
          "servedSchema": {
            "type": "string",
            "x-served": "only"
          },
          "example": "Requests from this location are not permitted by your organization."
        },
        "429": {
          "description": "Too many requests. Nothing says when to try again.",
          "evidence": [
            "server source"
          ],
          "type": "text/plain",
          "schema": {
            "type": "string"
          },
          "example": "Too many requests. Please try again later."
        },
        "500": {
          "description": "The server failed.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "message",
              "requestId",
              "type"
            ],
            "properties": {
              "message": {
                "type": "string"
              },
              "requestId": {
                "type": "string"
              },
              "type": {
                "type": "string"
              }
            }
          },
          "example": {
            "message": "Internal error. Unable to process request",
            "requestId": "req-1",
            "type": "Internal"
          }
        }
      }
    },
    "revokeApiKey": {
      "method": "DELETE",
      "path": "/v0/organizations/{org_id}/api-key",
      "role": "revoke",
      "in": {
        "org_id": "path",
        "user_id": "query",
        "key_id": "query"
      },
      "success": [
        200
      ],
      "answer": "object",
      "secrets": [
        "/key"
      ],
      "keyId": "/keyId",
      "summary": "Revoke the given API Key, removing its ability to access WhyLabs systems",
      "parameters": {
        "type": "object",
        "properties": {
          "org_id": {
            "type": "string"
          },
          "user_id": {
            "type": "string"
          },
          "key_id": {
            "type": "string",
            "x-key-id": true
          }
        },
        "required": [
          "org_id",
          "user_id",
          "key_id"
        ]
      },
      "rateLimits": [
        {
          "limit": 1000,
          "windowSeconds": 12000,
          "per": "organization"
        }
      ],
      "exampleCall": {
        "parameters": {
          "org_id": "org-123",
          "user_id": "user-123",
          "key_id": "HMiFAgQeNb"
        }
      },
      "responses": {
        "200": {
          "description": "Revoked API Key's metadata",
          "evidence": [
            "seed",
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "keyId",
              "orgId",
              "userId",
              "creationTime"
            ],
            "properties": {
              "keyId": {
                "type": "string",
                "x-key-id": true
              },
              "orgId": {
                "type": "string"
              },
              "userId": {
                "type": "string"
              },
              "creationTime": {
                "type": "string",
                "x-time-unit": "iso-utc-no-zone"
              },
              "key": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "secret",
                "x-secret": "one-time"
              },
              "expirationTime": {
                "type": [
                  "string",
                  "null"
                ],
                "x-time-unit": "iso-utc-no-zone"
              },
              "lastUsedTime": {
                "type": [
                  "string",
                  "null"
                ],
                "x-time-unit": "iso-utc-no-zone",
                "x-served": "only"
              },
              "scopes": {
                "type": [
                  "array",
                  "null"
                ],
                "items": {
                  "type": "string"
                }
              },
              "alias": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "revoked": {
                "type": [
                  "boolean",
                  "null"
                ]
              },
              "resourceId": {
                "type": [
                  "string",
                  "null"
                ],
                "x-served": "only"
              }
            }
          },
          "example": {
            "keyId": "HMiFAgQeNb",
            "orgId": "org-123",
            "userId": "user-123",
            "creationTime": "2019-08-31T17:09:25.123",
            "expirationTime": "2020-01-01T00:00:00",
            "scopes": [
              ":user"
            ],
            "alias": "MLApplicationName",
            "revoked": true
          }
        },
        "400": {
          "description": "A required query value is missing.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "message",
              "_embedded"
            ],
            "properties": {
              "message": {
                "type": "string"
              },
              "_links": {
                "type": "object"
              },
              "_embedded": {
                "type": "object",
                "required": [
                  "errors"
                ],
                "properties": {
                  "errors": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "required": [
                        "message"
                      ],
                      "properties": {
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "string"
                        }
                      }
                    }
                  }
                }
              }
            }
          },
          "example": {
            "message": "Bad Request",
            "_links": {
              "self": {
                "href": "/v0/organizations/org-123/api-key",
                "templated": false
              }
            },
            "_embedded": {
              "errors": [
                {
                  "message": "Required QueryValue [user_id] not specified",
                  "path": "/user_id"
                }
              ]
            }
          }
        },
        "401": {
          "description": "No key was sent. The body is empty.",
          "evidence": [
            "server source"
          ]
        },
        "403": {
          "description": "The key is unknown, expired or revoked, belongs to another organization or lacks the role. The body is empty, unless the address of the caller is what is refused.",
          "evidence": [
            "server source"
          ],
          "type": "text/plain",
          "servedSchema": {
            "type": "string",
            "x-served": "only"
          },
          "example": "Requests from this location are not permitted by your organization."
        },
        "404": {
          "description": "That user has no such key.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "message",
              "requestId",
              "type"
            ],
            "properties": {
              "message": {
                "type": "string"
              },
              "requestId": {
                "type": "string"
              },
              "type": {
                "type": "string"
              }
            }
          },
          "example": {
            "message": "Resource ApiKey with ID HMiFAgQeNb not found.",
            "requestId": "req-1",
            "type": "ResourceNotFound"
          }
        },
        "429": {
          "description": "Too many requests. Nothing says when to try again.",
          "evidence": [
            "server source"
          ],
          "type": "text/plain",
          "schema": {
            "type": "string"
          },
          "example": "Too many requests. Please try again later."
        },
        "500": {
          "description": "The server failed.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "message",
              "requestId",
              "type"
            ],
            "properties": {
              "message": {
                "type": "string"
              },
              "requestId": {
                "type": "string"
              },
              "type": {
                "type": "string"
              }
            }
          },
          "example": {
            "message": "Internal error. Unable to process request",
            "requestId": "req-1",
            "type": "Internal"
          }
        }
      }
    },
    "getApiKey": {
      "method": "GET",
      "path": "/v0/organizations/{org_id}/api-key/{key_id}",
      "role": "get",
      "in": {
        "org_id": "path",
        "key_id": "path"
      },
      "success": [
        200
      ],
      "answer": "object",
      "secrets": [
        "/key/key"
      ],
      "keyId": "/key/keyId",
      "summary": "Get an api key by its id",
      "parameters": {
        "type": "object",
        "properties": {
          "org_id": {
            "type": "string"
          },
          "key_id": {
            "type": "string",
            "x-key-id": true
          }
        },
        "required": [
          "org_id",
          "key_id"
        ]
      },
      "rateLimits": [
        {
          "limit": 1000,
          "windowSeconds": 12000,
          "per": "organization"
        }
      ],
      "exampleCall": {
        "parameters": {
          "org_id": "org-123",
          "key_id": "fh4dUNV3WQ"
        }
      },
      "responses": {
        "200": {
          "description": "A key metadata object but no secret values",
          "evidence": [
            "seed",
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "properties": {
              "key": {
                "type": "object",
                "required": [
                  "keyId",
                  "orgId",
                  "userId",
                  "creationTime"
                ],
                "properties": {
                  "keyId": {
                    "type": "string",
                    "x-key-id": true
                  },
                  "orgId": {
                    "type": "string"
                  },
                  "userId": {
                    "type": "string"
                  },
                  "creationTime": {
                    "type": "string",
                    "x-time-unit": "iso-utc-no-zone"
                  },
                  "key": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "secret",
                    "x-secret": "one-time"
                  },
                  "expirationTime": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "x-time-unit": "iso-utc-no-zone"
                  },
                  "lastUsedTime": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "x-time-unit": "iso-utc-no-zone",
                    "x-served": "only"
                  },
                  "scopes": {
                    "type": [
                      "array",
                      "null"
                    ],
                    "items": {
                      "type": "string"
                    }
                  },
                  "alias": {
                    "type": [
                      "string",
                      "null"
                    ]
                  },
                  "revoked": {
                    "type": [
                      "boolean",
                      "null"
                    ]
                  },
                  "resourceId": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "x-served": "only"
                  }
                }
              }
            }
          },
          "example": {
            "key": {
              "keyId": "fh4dUNV3WQ",
              "orgId": "org-123",
              "userId": "user-123",
              "creationTime": "2019-08-31T17:09:25.123",
              "expirationTime": "2020-01-01T00:00:00",
              "scopes": [
                ":user"
              ],
              "alias": "MLApplicationName",
              "revoked": false
            }
          },
          "servedExample": {
            "key": {
              "keyId": "fh4dUNV3WQ",
              "orgId": "org-123",
              "userId": "user-123",
              "creationTime": "2019-08-31T17:09:25.123",
              "expirationTime": "2020-01-01T00:00:00",
              "lastUsedTime": "2019-09-02T12:00:00.5",
              "scopes": [
                ":user"
              ],
              "alias": "MLApplicationName",
              "revoked": false,
              "resourceId": "model-1"
            }
          }
        },
        "401": {
          "description": "No key was sent. The body is empty.",
          "evidence": [
            "server source"
          ]
        },
        "403": {
          "description": "The key is unknown, expired or revoked, belongs to another organization or lacks the role. The body is empty, unless the address of the caller is what is refused.",
          "evidence": [
            "server source"
          ],
          "type": "text/plain",
          "servedSchema": {
            "type": "string",
            "x-served": "only"
          },
          "example": "Requests from this location are not permitted by your organization."
        },
        "429": {
          "description": "Too many requests. Nothing says when to try again.",
          "evidence": [
            "server source"
          ],
          "type": "text/plain",
          "schema": {
            "type": "string"
          },
          "example": "Too many requests. Please try again later."
        },
        "500": {
          "description": "The server failed.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "message",
              "requestId",
              "type"
            ],
            "properties": {
              "message": {
                "type": "string"
              },
              "requestId": {
                "type": "string"
              },
              "type": {
                "type": "string"
              }
            }
          },
          "example": {
            "message": "Internal error. Unable to process request",
            "requestId": "req-1",
            "type": "Internal"
          }
        }
      }
    }
  }
};
