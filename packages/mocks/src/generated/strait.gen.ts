// Generated from spec/openapi.yaml (Strait, sha256:ece7f8fbf93b) by scripts/generate.ts. Do not edit: npm run generate.
import type { TwinDocument } from '../engine/document.ts';

export const document: TwinDocument = {
  "system": "Strait",
  "servers": [
    "http://localhost:8080",
    "https://api.strait.dev"
  ],
  "security": [
    {
      "kind": "bearer"
    }
  ],
  "operations": {
    "listApiKeys": {
      "method": "GET",
      "path": "/v1/api-keys",
      "role": "list",
      "in": {
        "project_id": "query",
        "limit": "query",
        "cursor": "query",
        "org_id": "query"
      },
      "success": [
        200
      ],
      "answer": "array",
      "keyId": "/*/id",
      "pages": {
        "style": "cursor",
        "items": "",
        "servedItems": "/data",
        "next": "/next_cursor",
        "param": "cursor",
        "limit": "limit",
        "pageSize": 50
      },
      "summary": "List API keys",
      "parameters": {
        "type": "object",
        "properties": {
          "project_id": {
            "type": "string"
          },
          "limit": {
            "type": "integer",
            "default": 50
          },
          "cursor": {
            "type": "string"
          },
          "org_id": {
            "type": "string"
          }
        },
        "required": [
          "project_id"
        ]
      },
      "rateLimits": [
        {
          "limit": 100,
          "windowSeconds": 60,
          "per": "ip"
        }
      ],
      "exampleCall": {
        "parameters": {
          "project_id": "proj_1"
        }
      },
      "responses": {
        "200": {
          "description": "List of API keys",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "array",
            "items": {
              "type": "object",
              "properties": {
                "id": {
                  "type": "string",
                  "x-key-id": true
                },
                "project_id": {
                  "type": "string"
                },
                "name": {
                  "type": "string"
                },
                "key_prefix": {
                  "type": "string"
                },
                "scopes": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "expires_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time"
                },
                "last_used_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time"
                },
                "created_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time"
                },
                "revoked_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time"
                },
                "replaced_by_key_id": {
                  "type": "string"
                },
                "grace_expires_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time"
                },
                "environment_id": {
                  "type": "string"
                },
                "rotation_interval_days": {
                  "type": "integer",
                  "x-time-unit": "days"
                },
                "next_rotation_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time"
                },
                "rotation_webhook_url": {
                  "type": "string"
                },
                "org_id": {
                  "type": "string",
                  "x-served": "only"
                },
                "rate_limit_requests": {
                  "type": "integer",
                  "x-served": "only"
                },
                "rate_limit_window_secs": {
                  "type": "integer",
                  "x-time-unit": "s",
                  "x-served": "only"
                }
              }
            }
          },
          "servedSchema": {
            "type": "object",
            "x-served": "only",
            "required": [
              "data",
              "has_more"
            ],
            "properties": {
              "data": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "id": {
                      "type": "string",
                      "x-key-id": true
                    },
                    "project_id": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    },
                    "key_prefix": {
                      "type": "string"
                    },
                    "scopes": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "expires_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time"
                    },
                    "last_used_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time"
                    },
                    "created_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time"
                    },
                    "revoked_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time"
                    },
                    "replaced_by_key_id": {
                      "type": "string"
                    },
                    "grace_expires_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time"
                    },
                    "environment_id": {
                      "type": "string"
                    },
                    "rotation_interval_days": {
                      "type": "integer",
                      "x-time-unit": "days"
                    },
                    "next_rotation_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time"
                    },
                    "rotation_webhook_url": {
                      "type": "string"
                    },
                    "org_id": {
                      "type": "string",
                      "x-served": "only"
                    },
                    "rate_limit_requests": {
                      "type": "integer",
                      "x-served": "only"
                    },
                    "rate_limit_window_secs": {
                      "type": "integer",
                      "x-time-unit": "s",
                      "x-served": "only"
                    }
                  }
                }
              },
              "next_cursor": {
                "type": "string"
              },
              "has_more": {
                "type": "boolean"
              }
            },
            "examples": [
              {
                "data": [
                  {
                    "id": "019cadd4-569b-7000-8000-000000000001",
                    "project_id": "proj_1",
                    "name": "ci",
                    "key_prefix": "strait_facef",
                    "scopes": [
                      "jobs:read",
                      "jobs:trigger"
                    ],
                    "expires_at": "2026-05-31T09:15:00.123456Z",
                    "created_at": "2026-03-02T09:15:00.123456Z",
                    "org_id": "org_1",
                    "rate_limit_requests": 100,
                    "rate_limit_window_secs": 60
                  }
                ],
                "next_cursor": "2026-03-02T09:15:00.123456Z",
                "has_more": true
              }
            ]
          },
          "example": [
            {
              "id": "019cadd4-569b-7000-8000-000000000001",
              "project_id": "proj_1",
              "name": "ci",
              "key_prefix": "strait_facef",
              "scopes": [
                "jobs:read",
                "jobs:trigger"
              ],
              "expires_at": "2026-05-31T09:15:00.123456Z",
              "last_used_at": "2026-03-20T11:29:00.000001Z",
              "created_at": "2026-03-02T09:15:00.123456Z",
              "revoked_at": "2026-03-20T13:00:00.000001Z",
              "replaced_by_key_id": "019d0b02-6888-7000-8000-000000000002",
              "grace_expires_at": "2026-03-20T12:30:00.456789Z",
              "environment_id": "env_1",
              "rotation_interval_days": 30,
              "next_rotation_at": "2026-04-01T09:15:00.123456Z",
              "rotation_webhook_url": "https://hooks.example.com/strait"
            }
          ],
          "servedExample": {
            "data": [
              {
                "id": "019cadd4-569b-7000-8000-000000000001",
                "project_id": "proj_1",
                "name": "ci",
                "key_prefix": "strait_facef",
                "scopes": [
                  "jobs:read",
                  "jobs:trigger"
                ],
                "expires_at": "2026-05-31T09:15:00.123456Z",
                "created_at": "2026-03-02T09:15:00.123456Z",
                "org_id": "org_1",
                "rate_limit_requests": 100,
                "rate_limit_window_secs": 60
              }
            ],
            "next_cursor": "2026-03-02T09:15:00.123456Z",
            "has_more": true
          }
        },
        "400": {
          "description": "A query parameter is missing or not usable.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "project_id is required",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "bad_request",
              "message": "limit must be a positive integer"
            },
            "request_id": "req_1"
          }
        },
        "401": {
          "description": "The credential is missing, unknown, revoked, expired or past its grace period.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "invalid api key",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "authentication_required",
              "message": "invalid api key"
            },
            "request_id": "req_1"
          }
        },
        "403": {
          "description": "The caller lacks the permission.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "insufficient permissions: requires api-keys:manage",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "forbidden",
              "message": "insufficient permissions: requires api-keys:manage"
            },
            "request_id": "req_1"
          }
        },
        "406": {
          "description": "The caller accepts no JSON.",
          "evidence": [
            "server source"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": {
              "code": "bad_request",
              "message": "not acceptable"
            },
            "request_id": "req_1"
          }
        },
        "429": {
          "description": "Too many requests. Plain text for the limit per IP, JSON for the limits of a key, a project or an overload.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "rate limit exceeded",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "rate_limited",
              "message": "rate limit exceeded",
              "details": [
                "retry_after_seconds=1"
              ]
            },
            "request_id": "req_1"
          }
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
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "internal server error",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "internal_error",
              "message": "internal server error"
            },
            "request_id": "req_1"
          }
        },
        "503": {
          "description": "The server is overloaded (plain text, with Retry-After), or something that it depends on fails (JSON).",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "service unavailable",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "service_unavailable",
              "message": "internal server error"
            },
            "request_id": "req_1"
          }
        }
      }
    },
    "createApiKey": {
      "method": "POST",
      "path": "/v1/api-keys",
      "role": "create",
      "in": {
        "project_id": "body",
        "name": "body",
        "scopes": "body",
        "expires_in_days": "body",
        "environment_id": "body",
        "rotation_interval_days": "body",
        "org_id": "body",
        "rotation_webhook_url": "body"
      },
      "body": "required",
      "success": [
        201
      ],
      "answer": "object",
      "secrets": [
        "/key",
        "/rotation_webhook_secret"
      ],
      "keyId": "/id",
      "summary": "Create an API key",
      "parameters": {
        "type": "object",
        "properties": {}
      },
      "input": {
        "type": "object",
        "required": [
          "project_id",
          "name"
        ],
        "properties": {
          "project_id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "scopes": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "expires_in_days": {
            "type": "integer",
            "x-time-unit": "days"
          },
          "environment_id": {
            "type": "string"
          },
          "rotation_interval_days": {
            "type": "integer",
            "x-time-unit": "days"
          },
          "org_id": {
            "type": "string"
          },
          "rotation_webhook_url": {
            "type": "string",
            "format": "uri"
          }
        }
      },
      "rateLimits": [
        {
          "limit": 10,
          "windowSeconds": 60,
          "per": "ip"
        }
      ],
      "exampleCall": {
        "parameters": {},
        "body": {
          "project_id": "proj_1",
          "name": "ci",
          "scopes": [
            "jobs:read"
          ],
          "expires_in_days": 90
        }
      },
      "responses": {
        "201": {
          "description": "API key created (includes raw key — only shown once)",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "properties": {
              "id": {
                "type": "string",
                "x-key-id": true
              },
              "project_id": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "key_prefix": {
                "type": "string"
              },
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "expires_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "last_used_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "revoked_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "replaced_by_key_id": {
                "type": "string"
              },
              "grace_expires_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "environment_id": {
                "type": "string"
              },
              "rotation_interval_days": {
                "type": "integer",
                "x-time-unit": "days"
              },
              "next_rotation_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "rotation_webhook_url": {
                "type": "string"
              },
              "key": {
                "type": "string",
                "format": "secret",
                "x-secret": "one-time"
              },
              "rotation_webhook_secret": {
                "type": "string",
                "format": "secret",
                "x-secret": "one-time",
                "x-served": "only"
              }
            }
          },
          "example": {
            "id": "019cadd4-569b-7000-8000-000000000001",
            "project_id": "proj_1",
            "name": "ci",
            "key": "strait_facefeedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeed",
            "key_prefix": "strait_facef",
            "scopes": [
              "jobs:read",
              "jobs:trigger"
            ],
            "expires_at": "2026-05-31T09:15:00.123456Z",
            "last_used_at": "2026-03-20T11:29:00.000001Z",
            "created_at": "2026-03-02T09:15:00.123456Z",
            "revoked_at": "2026-03-20T13:00:00.000001Z",
            "replaced_by_key_id": "019d0b02-6888-7000-8000-000000000002",
            "grace_expires_at": "2026-03-20T12:30:00.456789Z",
            "environment_id": "env_1",
            "rotation_interval_days": 30,
            "next_rotation_at": "2026-04-01T09:15:00.123456Z",
            "rotation_webhook_url": "https://hooks.example.com/strait"
          },
          "servedExample": {
            "id": "019cadd4-569b-7000-8000-000000000001",
            "project_id": "proj_1",
            "name": "ci",
            "key": "strait_facefeedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeed",
            "key_prefix": "strait_facef",
            "scopes": [
              "jobs:read",
              "jobs:trigger"
            ],
            "expires_at": "2026-05-31T10:15:00.123456+01:00",
            "created_at": "2026-03-02T10:15:00.123456+01:00",
            "rotation_webhook_secret": "whsec_0000000000000000000000000000000000000000000000000000000000000000"
          }
        },
        "400": {
          "description": "The body cannot be read, or its values are refused.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "invalid request body",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "bad_request",
              "message": "scopes must contain at least one explicit permission"
            },
            "request_id": "req_1"
          }
        },
        "401": {
          "description": "The credential is missing, unknown, revoked, expired or past its grace period.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "invalid api key",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "authentication_required",
              "message": "invalid api key"
            },
            "request_id": "req_1"
          }
        },
        "403": {
          "description": "The caller lacks the permission.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "insufficient permissions: requires api-keys:manage",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "forbidden",
              "message": "insufficient permissions: requires api-keys:manage"
            },
            "request_id": "req_1"
          }
        },
        "404": {
          "description": "The caller is bound to another environment than the one named.",
          "evidence": [
            "server source"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": {
              "code": "not_found",
              "message": "not found"
            },
            "request_id": "req_1"
          }
        },
        "406": {
          "description": "The caller accepts no JSON.",
          "evidence": [
            "server source"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": {
              "code": "bad_request",
              "message": "not acceptable"
            },
            "request_id": "req_1"
          }
        },
        "415": {
          "description": "The body is not JSON by its content type.",
          "evidence": [
            "server source"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": {
              "code": "bad_request",
              "message": "unsupported media type"
            },
            "request_id": "req_1"
          }
        },
        "422": {
          "description": "A field of the body is missing or out of range.",
          "evidence": [
            "server source"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": {
              "code": "validation_failed",
              "message": "validation failed",
              "details": [
                "ProjectID: failed on 'required'"
              ]
            },
            "request_id": "req_1"
          }
        },
        "429": {
          "description": "Too many requests. Plain text for the limit per IP, JSON for the limits of a key, a project or an overload.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "rate limit exceeded",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "rate_limited",
              "message": "rate limit exceeded",
              "details": [
                "retry_after_seconds=1"
              ]
            },
            "request_id": "req_1"
          }
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
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "internal server error",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "internal_error",
              "message": "internal server error"
            },
            "request_id": "req_1"
          }
        },
        "503": {
          "description": "The server is overloaded (plain text, with Retry-After), or something that it depends on fails (JSON).",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "service unavailable",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "service_unavailable",
              "message": "internal server error"
            },
            "request_id": "req_1"
          }
        }
      }
    },
    "revokeApiKey": {
      "method": "DELETE",
      "path": "/v1/api-keys/{keyID}",
      "role": "revoke",
      "in": {
        "keyID": "path"
      },
      "success": [
        204
      ],
      "answer": "none",
      "summary": "Revoke an API key",
      "parameters": {
        "type": "object",
        "properties": {
          "keyID": {
            "type": "string",
            "x-key-id": true
          }
        },
        "required": [
          "keyID"
        ]
      },
      "rateLimits": [
        {
          "limit": 10,
          "windowSeconds": 60,
          "per": "ip"
        }
      ],
      "exampleCall": {
        "parameters": {
          "keyID": "019cadd4-569b-7000-8000-000000000001"
        }
      },
      "responses": {
        "200": {
          "description": "The key is revoked, or was revoked before.",
          "evidence": [
            "server source"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "x-served": "only",
            "required": [
              "status"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "revoked"
              }
            }
          },
          "example": {
            "status": "revoked"
          }
        },
        "204": {
          "description": "API key revoked",
          "evidence": [
            "seed",
            "published spec"
          ]
        },
        "401": {
          "description": "The credential is missing, unknown, revoked, expired or past its grace period.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "invalid api key",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "authentication_required",
              "message": "invalid api key"
            },
            "request_id": "req_1"
          }
        },
        "403": {
          "description": "The caller lacks the permission.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "insufficient permissions: requires api-keys:manage",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "forbidden",
              "message": "insufficient permissions: requires api-keys:manage"
            },
            "request_id": "req_1"
          }
        },
        "404": {
          "description": "No such key in the project, or (documented server) the key is revoked already.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "api key not found or already revoked",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "not_found",
              "message": "api key not found"
            },
            "request_id": "req_1"
          }
        },
        "406": {
          "description": "The caller accepts no JSON.",
          "evidence": [
            "server source"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": {
              "code": "bad_request",
              "message": "not acceptable"
            },
            "request_id": "req_1"
          }
        },
        "429": {
          "description": "Too many requests. Plain text for the limit per IP, JSON for the limits of a key, a project or an overload.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "rate limit exceeded",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "rate_limited",
              "message": "rate limit exceeded",
              "details": [
                "retry_after_seconds=1"
              ]
            },
            "request_id": "req_1"
          }
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
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "internal server error",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "internal_error",
              "message": "internal server error"
            },
            "request_id": "req_1"
          }
        },
        "503": {
          "description": "The server is overloaded (plain text, with Retry-After), or something that it depends on fails (JSON).",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "service unavailable",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "service_unavailable",
              "message": "internal server error"
            },
            "request_id": "req_1"
          }
        }
      }
    },
    "rotateApiKey": {
      "method": "POST",
      "path": "/v1/api-keys/{keyID}/rotate",
      "role": "rotate",
      "in": {
        "keyID": "path",
        "grace_period_minutes": "body"
      },
      "body": "required",
      "success": [
        201
      ],
      "answer": "object",
      "secrets": [
        "/key"
      ],
      "keyId": "/new_key_id",
      "summary": "Rotate an API key with optional grace period",
      "parameters": {
        "type": "object",
        "properties": {
          "keyID": {
            "type": "string",
            "x-key-id": true
          }
        },
        "required": [
          "keyID"
        ]
      },
      "input": {
        "type": "object",
        "properties": {
          "grace_period_minutes": {
            "type": "integer",
            "default": 60,
            "x-time-unit": "min"
          }
        }
      },
      "rateLimits": [
        {
          "limit": 10,
          "windowSeconds": 60,
          "per": "ip"
        }
      ],
      "exampleCall": {
        "parameters": {
          "keyID": "019cadd4-569b-7000-8000-000000000001"
        },
        "body": {}
      },
      "responses": {
        "201": {
          "description": "Rotated API key created",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "properties": {
              "old_key_id": {
                "type": "string"
              },
              "new_key_id": {
                "type": "string",
                "x-key-id": true
              },
              "project_id": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "key": {
                "type": "string",
                "format": "secret",
                "x-secret": "one-time"
              },
              "key_prefix": {
                "type": "string"
              },
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "expires_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
              },
              "grace_expires_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
              }
            }
          },
          "example": {
            "old_key_id": "019cadd4-569b-7000-8000-000000000001",
            "new_key_id": "019d0b02-6888-7000-8000-000000000002",
            "project_id": "proj_1",
            "name": "ci (rotated)",
            "key": "strait_feedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeedface",
            "key_prefix": "strait_feedf",
            "scopes": [
              "jobs:read",
              "jobs:trigger"
            ],
            "expires_at": "2026-05-31T09:15:00.123456Z",
            "created_at": "2026-03-20T11:30:00.456789Z",
            "grace_expires_at": "2026-03-20T12:30:00.456789Z"
          },
          "servedExample": {
            "old_key_id": "019cadd4-569b-7000-8000-000000000001",
            "new_key_id": "019d0b02-6888-7000-8000-000000000002",
            "project_id": "proj_1",
            "name": "ci (rotated)",
            "key": "strait_feedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeedfacefeedface",
            "key_prefix": "strait_feedf",
            "scopes": [
              "jobs:read",
              "jobs:trigger"
            ],
            "expires_at": null,
            "created_at": "2026-03-20T11:30:00.456789Z",
            "grace_expires_at": "2026-03-20T12:30:00.456789Z"
          }
        },
        "400": {
          "description": "The body cannot be read, or its values are refused.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "grace_period_minutes must be <= 10080",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "bad_request",
              "message": "grace_period_minutes must be <= 10080"
            },
            "request_id": "req_1"
          }
        },
        "401": {
          "description": "The credential is missing, unknown, revoked, expired or past its grace period.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "invalid api key",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "authentication_required",
              "message": "invalid api key"
            },
            "request_id": "req_1"
          }
        },
        "403": {
          "description": "The caller lacks the permission.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "insufficient permissions: requires api-keys:manage",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "forbidden",
              "message": "insufficient permissions: requires api-keys:manage"
            },
            "request_id": "req_1"
          }
        },
        "404": {
          "description": "No such key in the project.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "api key not found",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "not_found",
              "message": "api key not found"
            },
            "request_id": "req_1"
          }
        },
        "406": {
          "description": "The caller accepts no JSON.",
          "evidence": [
            "server source"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": {
              "code": "bad_request",
              "message": "not acceptable"
            },
            "request_id": "req_1"
          }
        },
        "409": {
          "description": "The key is revoked and cannot be rotated.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "api key is already revoked",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "conflict",
              "message": "api key is already revoked"
            },
            "request_id": "req_1"
          }
        },
        "415": {
          "description": "The body is not JSON by its content type.",
          "evidence": [
            "server source"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": {
              "code": "bad_request",
              "message": "unsupported media type"
            },
            "request_id": "req_1"
          }
        },
        "422": {
          "description": "A field of the body is missing or out of range.",
          "evidence": [
            "server source"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": {
              "code": "validation_failed",
              "message": "validation failed",
              "details": [
                "ProjectID: failed on 'required'"
              ]
            },
            "request_id": "req_1"
          }
        },
        "429": {
          "description": "Too many requests. Plain text for the limit per IP, JSON for the limits of a key, a project or an overload.",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "rate limit exceeded",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "rate_limited",
              "message": "rate limit exceeded",
              "details": [
                "retry_after_seconds=1"
              ]
            },
            "request_id": "req_1"
          }
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
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "internal server error",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "internal_error",
              "message": "internal server error"
            },
            "request_id": "req_1"
          }
        },
        "503": {
          "description": "The server is overloaded (plain text, with Retry-After), or something that it depends on fails (JSON).",
          "evidence": [
            "server source"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "error"
            ],
            "properties": {
              "error": {},
              "request_id": {
                "type": "string"
              }
            }
          },
          "example": {
            "error": "service unavailable",
            "request_id": "req_1"
          },
          "servedExample": {
            "error": {
              "code": "service_unavailable",
              "message": "internal server error"
            },
            "request_id": "req_1"
          }
        }
      }
    }
  }
};
