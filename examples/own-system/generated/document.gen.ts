// Generated from openapi.yaml (Lattice, sha256:6ec60a72b8a4) by @keyloom/generate. Do not edit: keyloom generate.
import type { TwinDocument } from '@keyloom/mocks';

/** The operations of Lattice as their twin reads them. */
export const document: TwinDocument = {
  "system": "Lattice",
  "servers": [
    "https://api.lattice.example"
  ],
  "security": [
    {
      "kind": "bearer"
    }
  ],
  "operations": {
    "createKey": {
      "method": "POST",
      "path": "/v1/keys",
      "role": "create",
      "in": {
        "name": "body",
        "expires_at": "body"
      },
      "body": "required",
      "success": [
        201
      ],
      "answer": "object",
      "secrets": [
        "/secret"
      ],
      "keyId": "/id",
      "summary": "Create a key",
      "parameters": {
        "type": "object",
        "properties": {}
      },
      "input": {
        "type": "object",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "expires_at": {
            "type": "string",
            "format": "date-time",
            "x-time-unit": "date-time"
          }
        }
      },
      "exampleCall": {
        "parameters": {},
        "body": {
          "name": "ci"
        }
      },
      "responses": {
        "201": {
          "description": "The key, and its secret for the only time",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "id",
              "name",
              "created_at",
              "secret"
            ],
            "properties": {
              "id": {
                "type": "string",
                "x-key-id": true,
                "example": "key_00000000"
              },
              "name": {
                "type": "string"
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "expires_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "revoked_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "secret": {
                "type": "string",
                "format": "secret",
                "x-secret": "one-time",
                "example": "lattice_fake-key_00000000"
              }
            }
          },
          "example": {
            "id": "key_00000000",
            "name": "text",
            "created_at": "2030-01-01T00:00:00Z",
            "secret": "lattice_fake-key_00000000"
          }
        },
        "400": {
          "description": "The request breaks this document",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "title"
            ],
            "properties": {
              "title": {
                "type": "string"
              }
            }
          },
          "example": {
            "title": "The request is not valid"
          }
        },
        "401": {
          "description": "The caller is not signed in",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "title"
            ],
            "properties": {
              "title": {
                "type": "string"
              }
            }
          },
          "example": {
            "title": "Sign in first"
          }
        },
        "409": {
          "description": "Another key has that name",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "title"
            ],
            "properties": {
              "title": {
                "type": "string"
              }
            }
          },
          "example": {
            "title": "Another key has that name"
          }
        }
      }
    },
    "listKeys": {
      "method": "GET",
      "path": "/v1/keys",
      "role": "list",
      "in": {
        "limit": "query",
        "offset": "query"
      },
      "success": [
        200
      ],
      "answer": "object",
      "keyId": "/items/*/id",
      "pages": {
        "style": "offset",
        "items": "/items",
        "limit": "limit",
        "pageSize": 20,
        "offset": "offset",
        "total": "/total"
      },
      "summary": "List keys",
      "parameters": {
        "type": "object",
        "properties": {
          "limit": {
            "type": "integer",
            "default": 20
          },
          "offset": {
            "type": "integer",
            "default": 0
          }
        }
      },
      "exampleCall": {
        "parameters": {}
      },
      "responses": {
        "200": {
          "description": "A page of keys, newest first",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "items",
              "total"
            ],
            "properties": {
              "items": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "id",
                    "name",
                    "created_at"
                  ],
                  "properties": {
                    "id": {
                      "type": "string",
                      "x-key-id": true,
                      "example": "key_00000000"
                    },
                    "name": {
                      "type": "string"
                    },
                    "created_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time"
                    },
                    "expires_at": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "format": "date-time",
                      "x-time-unit": "date-time"
                    },
                    "revoked_at": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "format": "date-time",
                      "x-time-unit": "date-time"
                    }
                  }
                }
              },
              "total": {
                "type": "integer"
              }
            }
          },
          "example": {
            "items": [],
            "total": 0
          }
        },
        "400": {
          "description": "The request breaks this document",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "title"
            ],
            "properties": {
              "title": {
                "type": "string"
              }
            }
          },
          "example": {
            "title": "The request is not valid"
          }
        },
        "401": {
          "description": "The caller is not signed in",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "title"
            ],
            "properties": {
              "title": {
                "type": "string"
              }
            }
          },
          "example": {
            "title": "Sign in first"
          }
        }
      }
    },
    "getKey": {
      "method": "GET",
      "path": "/v1/keys/{key_id}",
      "role": "get",
      "in": {
        "key_id": "path"
      },
      "success": [
        200
      ],
      "answer": "object",
      "keyId": "/id",
      "summary": "Get a key",
      "parameters": {
        "type": "object",
        "properties": {
          "key_id": {
            "type": "string",
            "x-key-id": true
          }
        },
        "required": [
          "key_id"
        ]
      },
      "exampleCall": {
        "parameters": {}
      },
      "responses": {
        "200": {
          "description": "The key",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "id",
              "name",
              "created_at"
            ],
            "properties": {
              "id": {
                "type": "string",
                "x-key-id": true,
                "example": "key_00000000"
              },
              "name": {
                "type": "string"
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "expires_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "revoked_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "x-time-unit": "date-time"
              }
            }
          },
          "example": {
            "id": "key_00000000",
            "name": "text",
            "created_at": "2030-01-01T00:00:00Z"
          }
        },
        "401": {
          "description": "The caller is not signed in",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "title"
            ],
            "properties": {
              "title": {
                "type": "string"
              }
            }
          },
          "example": {
            "title": "Sign in first"
          }
        },
        "404": {
          "description": "There is no such key",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "title"
            ],
            "properties": {
              "title": {
                "type": "string"
              }
            }
          },
          "example": {
            "title": "There is no such key"
          }
        }
      }
    },
    "revokeKey": {
      "method": "POST",
      "path": "/v1/keys/{key_id}/revoke",
      "role": "revoke",
      "in": {
        "key_id": "path"
      },
      "success": [
        200
      ],
      "answer": "object",
      "keyId": "/id",
      "summary": "Revoke a key",
      "parameters": {
        "type": "object",
        "properties": {
          "key_id": {
            "type": "string",
            "x-key-id": true
          }
        },
        "required": [
          "key_id"
        ]
      },
      "exampleCall": {
        "parameters": {}
      },
      "responses": {
        "200": {
          "description": "The key as it is from now on",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "id",
              "name",
              "created_at"
            ],
            "properties": {
              "id": {
                "type": "string",
                "x-key-id": true,
                "example": "key_00000000"
              },
              "name": {
                "type": "string"
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "expires_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "revoked_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "x-time-unit": "date-time"
              }
            }
          },
          "example": {
            "id": "key_00000000",
            "name": "text",
            "created_at": "2030-01-01T00:00:00Z"
          }
        },
        "401": {
          "description": "The caller is not signed in",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "title"
            ],
            "properties": {
              "title": {
                "type": "string"
              }
            }
          },
          "example": {
            "title": "Sign in first"
          }
        },
        "404": {
          "description": "There is no such key",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "title"
            ],
            "properties": {
              "title": {
                "type": "string"
              }
            }
          },
          "example": {
            "title": "There is no such key"
          }
        }
      }
    },
    "verifyKey": {
      "method": "POST",
      "path": "/v1/keys/verify",
      "role": "verify",
      "in": {
        "secret": "body:secret"
      },
      "body": "required",
      "success": [
        200
      ],
      "answer": "object",
      "keyId": "/id",
      "summary": "Verify a secret",
      "parameters": {
        "type": "object",
        "properties": {}
      },
      "input": {
        "type": "object",
        "required": [
          "secret"
        ],
        "properties": {
          "secret": {
            "type": "string",
            "format": "secret-input",
            "x-secret": "one-time"
          }
        }
      },
      "exampleCall": {
        "parameters": {}
      },
      "responses": {
        "200": {
          "description": "The living key that the secret belongs to",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "id",
              "name",
              "created_at"
            ],
            "properties": {
              "id": {
                "type": "string",
                "x-key-id": true,
                "example": "key_00000000"
              },
              "name": {
                "type": "string"
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "expires_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "revoked_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "x-time-unit": "date-time"
              }
            }
          },
          "example": {
            "id": "key_00000000",
            "name": "text",
            "created_at": "2030-01-01T00:00:00Z"
          }
        },
        "400": {
          "description": "The request breaks this document",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "title"
            ],
            "properties": {
              "title": {
                "type": "string"
              }
            }
          },
          "example": {
            "title": "The request is not valid"
          }
        },
        "401": {
          "description": "The caller is not signed in",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "title"
            ],
            "properties": {
              "title": {
                "type": "string"
              }
            }
          },
          "example": {
            "title": "Sign in first"
          }
        },
        "404": {
          "description": "There is no such key",
          "evidence": [],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "title"
            ],
            "properties": {
              "title": {
                "type": "string"
              }
            }
          },
          "example": {
            "title": "There is no such key"
          }
        }
      }
    }
  }
};
