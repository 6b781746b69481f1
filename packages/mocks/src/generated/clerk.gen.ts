// Generated from spec/openapi.yaml (Clerk, sha256:219096824be5) by scripts/generate.ts. Do not edit: npm run generate.
import type { TwinDocument } from '../engine/document.ts';

export const document: TwinDocument = {
  "system": "Clerk",
  "servers": [
    "https://api.clerk.com/v1"
  ],
  "security": [
    {
      "kind": "bearer"
    }
  ],
  "operations": {
    "createApiKey": {
      "method": "POST",
      "path": "/api_keys",
      "role": "create",
      "in": {
        "type": "body",
        "name": "body",
        "description": "body",
        "subject": "body",
        "claims": "body",
        "scopes": "body",
        "created_by": "body",
        "seconds_until_expiration": "body"
      },
      "body": "required",
      "success": [
        200
      ],
      "answer": "object",
      "secrets": [
        "/secret"
      ],
      "keyId": "/id",
      "summary": "Create an API Key",
      "parameters": {
        "type": "object",
        "properties": {}
      },
      "input": {
        "type": "object",
        "required": [
          "name",
          "subject"
        ],
        "properties": {
          "type": {
            "type": "string",
            "default": "api_key"
          },
          "name": {
            "type": "string"
          },
          "description": {
            "type": [
              "string",
              "null"
            ]
          },
          "subject": {
            "type": "string"
          },
          "claims": {},
          "scopes": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "default": []
          },
          "created_by": {
            "type": [
              "string",
              "null"
            ]
          },
          "seconds_until_expiration": {
            "type": [
              "number",
              "null"
            ],
            "x-time-unit": "s"
          }
        }
      },
      "rateLimits": [
        {
          "limit": 1000,
          "windowSeconds": 10,
          "per": "instance"
        }
      ],
      "exampleCall": {
        "parameters": {},
        "body": {
          "type": "api_key",
          "name": "MY_SERVICE_API_KEY",
          "description": "Reads and writes reports",
          "subject": "user_000000000000000000000000001",
          "claims": {
            "team": "reports"
          },
          "scopes": [
            "read",
            "write"
          ],
          "created_by": "user_000000000000000000000000001",
          "seconds_until_expiration": 2592000
        }
      },
      "responses": {
        "200": {
          "description": "200 OK",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "object",
              "id",
              "type",
              "subject",
              "name",
              "claims",
              "scopes",
              "secret",
              "revoked",
              "revocation_reason",
              "expired",
              "expiration",
              "created_by",
              "last_used_at",
              "created_at",
              "updated_at"
            ],
            "properties": {
              "object": {
                "type": "string",
                "enum": [
                  "api_key"
                ]
              },
              "id": {
                "type": "string",
                "x-key-id": true
              },
              "type": {
                "type": "string"
              },
              "subject": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "claims": {},
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "secret": {
                "type": "string",
                "format": "secret",
                "x-secret": "revealable"
              },
              "revoked": {
                "type": "boolean"
              },
              "revocation_reason": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "expired": {
                "type": "boolean"
              },
              "expiration": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms"
              },
              "created_by": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "last_used_at": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms"
              },
              "created_at": {
                "type": "number",
                "x-time-unit": "ms"
              },
              "updated_at": {
                "type": "number",
                "x-time-unit": "ms"
              }
            }
          },
          "example": {
            "object": "api_key",
            "id": "ak_00000000000000000000000000000001",
            "type": "api_key",
            "subject": "user_000000000000000000000000001",
            "name": "MY_SERVICE_API_KEY",
            "description": "Reads and writes reports",
            "claims": {
              "team": "reports"
            },
            "scopes": [
              "read",
              "write"
            ],
            "secret": "ak_fake-key_fake-key_fake-key_fake0",
            "revoked": false,
            "revocation_reason": null,
            "expired": false,
            "expiration": 1757534036732,
            "created_by": "user_000000000000000000000000001",
            "last_used_at": null,
            "created_at": 1754942036732,
            "updated_at": 1754942036732
          }
        },
        "201": {
          "description": "Created, with the same body as 200.",
          "evidence": [
            "published spec"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "object",
              "id",
              "type",
              "subject",
              "name",
              "claims",
              "scopes",
              "secret",
              "revoked",
              "revocation_reason",
              "expired",
              "expiration",
              "created_by",
              "last_used_at",
              "created_at",
              "updated_at"
            ],
            "properties": {
              "object": {
                "type": "string",
                "enum": [
                  "api_key"
                ]
              },
              "id": {
                "type": "string",
                "x-key-id": true
              },
              "type": {
                "type": "string"
              },
              "subject": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "claims": {},
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "secret": {
                "type": "string",
                "format": "secret",
                "x-secret": "revealable"
              },
              "revoked": {
                "type": "boolean"
              },
              "revocation_reason": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "expired": {
                "type": "boolean"
              },
              "expiration": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms"
              },
              "created_by": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "last_used_at": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms"
              },
              "created_at": {
                "type": "number",
                "x-time-unit": "ms"
              },
              "updated_at": {
                "type": "number",
                "x-time-unit": "ms"
              }
            }
          },
          "example": {
            "object": "api_key",
            "id": "ak_00000000000000000000000000000001",
            "type": "api_key",
            "subject": "user_000000000000000000000000001",
            "name": "MY_SERVICE_API_KEY",
            "description": "Reads and writes reports",
            "claims": {
              "team": "reports"
            },
            "scopes": [
              "read",
              "write"
            ],
            "secret": "ak_fake-key_fake-key_fake-key_fake0",
            "revoked": false,
            "revocation_reason": null,
            "expired": false,
            "expiration": 1757534036732,
            "created_by": "user_000000000000000000000000001",
            "last_used_at": null,
            "created_at": 1754942036732,
            "updated_at": 1754942036732
          }
        },
        "400": {
          "description": "400 Bad Request",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Bad Request",
                "long_message": "Invalid 'url_parameter.example': Failed regex check",
                "code": "bad_request"
              }
            ]
          }
        },
        "401": {
          "description": "The secret key of the instance is missing or wrong.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.",
                "long_message": "The secret key of the request belongs to no instance.",
                "code": "clerk_key_invalid"
              }
            ]
          }
        },
        "403": {
          "description": "The instance has reached its quota of keys.",
          "evidence": [
            "published spec"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Quota exceeded",
                "long_message": "The quota of API keys is used up.",
                "code": "token_quota_exceeded"
              }
            ]
          }
        },
        "409": {
          "description": "409 Conflict",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Conflict",
                "long_message": "The subject already has an API key with this name.",
                "code": "token_creation_conflict"
              }
            ]
          }
        },
        "429": {
          "description": "The instance has sent too many requests.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Too many requests",
                "long_message": "Too many requests in the last 10 seconds.",
                "code": "too_many_requests"
              }
            ]
          }
        },
        "default": {
          "description": "Any other error (4XX, 5XX).",
          "evidence": [
            "seed"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Unexpected error",
                "long_message": "The server failed to answer the request.",
                "code": "internal_clerk_error"
              }
            ]
          }
        }
      }
    },
    "getApiKeys": {
      "method": "GET",
      "path": "/api_keys",
      "role": "list",
      "in": {
        "subject": "query",
        "type": "query",
        "include_invalid": "query",
        "limit": "query",
        "offset": "query",
        "query": "query"
      },
      "success": [
        200
      ],
      "answer": "object",
      "keyId": "/data/*/id",
      "pages": {
        "style": "offset",
        "items": "/data",
        "limit": "limit",
        "pageSize": 10,
        "offset": "offset",
        "total": "/total_count"
      },
      "summary": "Get API Keys",
      "parameters": {
        "type": "object",
        "properties": {
          "subject": {
            "type": "string"
          },
          "type": {
            "type": "string",
            "default": "api_key"
          },
          "include_invalid": {
            "type": "string",
            "enum": [
              "true",
              "false"
            ],
            "default": "false"
          },
          "limit": {
            "type": "number",
            "default": 10
          },
          "offset": {
            "type": [
              "number",
              "null"
            ],
            "default": 0
          },
          "query": {
            "type": "string"
          }
        },
        "required": [
          "subject"
        ]
      },
      "rateLimits": [
        {
          "limit": 1000,
          "windowSeconds": 10,
          "per": "instance"
        }
      ],
      "exampleCall": {
        "parameters": {
          "subject": "user_000000000000000000000000001"
        }
      },
      "responses": {
        "200": {
          "description": "200 OK",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "data",
              "total_count"
            ],
            "properties": {
              "data": {
                "type": "array",
                "items": {
                  "type": "object",
                  "required": [
                    "object",
                    "id",
                    "type",
                    "subject",
                    "name",
                    "claims",
                    "scopes",
                    "revoked",
                    "revocation_reason",
                    "expired",
                    "expiration",
                    "created_by",
                    "last_used_at",
                    "created_at",
                    "updated_at"
                  ],
                  "properties": {
                    "object": {
                      "type": "string",
                      "enum": [
                        "api_key"
                      ]
                    },
                    "id": {
                      "type": "string",
                      "x-key-id": true
                    },
                    "type": {
                      "type": "string"
                    },
                    "subject": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    },
                    "description": {
                      "type": [
                        "string",
                        "null"
                      ]
                    },
                    "claims": {},
                    "scopes": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    },
                    "revoked": {
                      "type": "boolean"
                    },
                    "revocation_reason": {
                      "type": [
                        "string",
                        "null"
                      ]
                    },
                    "expired": {
                      "type": "boolean"
                    },
                    "expiration": {
                      "type": [
                        "number",
                        "null"
                      ],
                      "x-time-unit": "ms"
                    },
                    "created_by": {
                      "type": [
                        "string",
                        "null"
                      ]
                    },
                    "last_used_at": {
                      "type": [
                        "number",
                        "null"
                      ],
                      "x-time-unit": "ms"
                    },
                    "created_at": {
                      "type": "number",
                      "x-time-unit": "ms"
                    },
                    "updated_at": {
                      "type": "number",
                      "x-time-unit": "ms"
                    }
                  }
                }
              },
              "total_count": {
                "type": "number"
              }
            }
          },
          "example": {
            "data": [
              {
                "object": "api_key",
                "id": "ak_00000000000000000000000000000002",
                "type": "api_key",
                "subject": "user_000000000000000000000000001",
                "name": "SERVICE_BATCH_API_KEY",
                "description": null,
                "claims": null,
                "scopes": [],
                "revoked": false,
                "revocation_reason": null,
                "expired": false,
                "expiration": null,
                "created_by": "user_000000000000000000000000001",
                "last_used_at": null,
                "created_at": 1755028436732,
                "updated_at": 1755028436732
              },
              {
                "object": "api_key",
                "id": "ak_00000000000000000000000000000001",
                "type": "api_key",
                "subject": "user_000000000000000000000000001",
                "name": "MY_SERVICE_API_KEY",
                "description": "Reads and writes reports",
                "claims": {
                  "team": "reports"
                },
                "scopes": [
                  "read",
                  "write"
                ],
                "revoked": false,
                "revocation_reason": null,
                "expired": false,
                "expiration": 1757534036732,
                "created_by": "user_000000000000000000000000001",
                "last_used_at": 1754945636732,
                "created_at": 1754942036732,
                "updated_at": 1754942036732
              }
            ],
            "total_count": 2
          }
        },
        "400": {
          "description": "400 Bad Request",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Bad Request",
                "long_message": "Invalid 'url_parameter.example': Failed regex check",
                "code": "bad_request"
              }
            ]
          }
        },
        "401": {
          "description": "The secret key of the instance is missing or wrong.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.",
                "long_message": "The secret key of the request belongs to no instance.",
                "code": "clerk_key_invalid"
              }
            ]
          }
        },
        "404": {
          "description": "404 Not Found",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "some details about the error",
                "long_message": "some details about the error",
                "code": "some_error_code"
              }
            ]
          }
        },
        "429": {
          "description": "The instance has sent too many requests.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Too many requests",
                "long_message": "Too many requests in the last 10 seconds.",
                "code": "too_many_requests"
              }
            ]
          }
        },
        "default": {
          "description": "Any other error (4XX, 5XX).",
          "evidence": [
            "seed"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Unexpected error",
                "long_message": "The server failed to answer the request.",
                "code": "internal_clerk_error"
              }
            ]
          }
        }
      }
    },
    "getApiKey": {
      "method": "GET",
      "path": "/api_keys/{api_key_id}",
      "role": "get",
      "in": {
        "api_key_id": "path"
      },
      "success": [
        200
      ],
      "answer": "object",
      "keyId": "/id",
      "summary": "Get an API Key by ID",
      "parameters": {
        "type": "object",
        "properties": {
          "api_key_id": {
            "type": "string",
            "x-key-id": true
          }
        },
        "required": [
          "api_key_id"
        ]
      },
      "rateLimits": [
        {
          "limit": 1000,
          "windowSeconds": 10,
          "per": "instance"
        }
      ],
      "exampleCall": {
        "parameters": {
          "api_key_id": "ak_00000000000000000000000000000001"
        }
      },
      "responses": {
        "200": {
          "description": "200 OK",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "object",
              "id",
              "type",
              "subject",
              "name",
              "claims",
              "scopes",
              "revoked",
              "revocation_reason",
              "expired",
              "expiration",
              "created_by",
              "last_used_at",
              "created_at",
              "updated_at"
            ],
            "properties": {
              "object": {
                "type": "string",
                "enum": [
                  "api_key"
                ]
              },
              "id": {
                "type": "string",
                "x-key-id": true
              },
              "type": {
                "type": "string"
              },
              "subject": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "claims": {},
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "revoked": {
                "type": "boolean"
              },
              "revocation_reason": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "expired": {
                "type": "boolean"
              },
              "expiration": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms"
              },
              "created_by": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "last_used_at": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms"
              },
              "created_at": {
                "type": "number",
                "x-time-unit": "ms"
              },
              "updated_at": {
                "type": "number",
                "x-time-unit": "ms"
              }
            }
          },
          "example": {
            "object": "api_key",
            "id": "ak_00000000000000000000000000000001",
            "type": "api_key",
            "subject": "user_000000000000000000000000001",
            "name": "MY_SERVICE_API_KEY",
            "description": "Reads and writes reports",
            "claims": {
              "team": "reports"
            },
            "scopes": [
              "read",
              "write"
            ],
            "revoked": false,
            "revocation_reason": null,
            "expired": false,
            "expiration": 1757534036732,
            "created_by": "user_000000000000000000000000001",
            "last_used_at": 1754945636732,
            "created_at": 1754942036732,
            "updated_at": 1754942036732
          }
        },
        "400": {
          "description": "400 Bad Request",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Bad Request",
                "long_message": "Invalid 'url_parameter.example': Failed regex check",
                "code": "bad_request"
              }
            ]
          }
        },
        "401": {
          "description": "The secret key of the instance is missing or wrong.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.",
                "long_message": "The secret key of the request belongs to no instance.",
                "code": "clerk_key_invalid"
              }
            ]
          }
        },
        "404": {
          "description": "404 Not Found",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "some details about the error",
                "long_message": "some details about the error",
                "code": "some_error_code"
              }
            ]
          }
        },
        "429": {
          "description": "The instance has sent too many requests.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Too many requests",
                "long_message": "Too many requests in the last 10 seconds.",
                "code": "too_many_requests"
              }
            ]
          }
        },
        "default": {
          "description": "Any other error (4XX, 5XX).",
          "evidence": [
            "seed"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Unexpected error",
                "long_message": "The server failed to answer the request.",
                "code": "internal_clerk_error"
              }
            ]
          }
        }
      }
    },
    "updateApiKey": {
      "method": "PATCH",
      "path": "/api_keys/{api_key_id}",
      "role": "update",
      "in": {
        "api_key_id": "path",
        "claims": "body",
        "scopes": "body",
        "description": "body",
        "subject": "body",
        "seconds_until_expiration": "body"
      },
      "body": "required",
      "success": [
        200
      ],
      "answer": "object",
      "keyId": "/id",
      "summary": "Update an API Key",
      "parameters": {
        "type": "object",
        "properties": {
          "api_key_id": {
            "type": "string",
            "x-key-id": true
          }
        },
        "required": [
          "api_key_id"
        ]
      },
      "input": {
        "type": "object",
        "properties": {
          "claims": {},
          "scopes": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "description": {
            "type": [
              "string",
              "null"
            ]
          },
          "subject": {
            "type": "string"
          },
          "seconds_until_expiration": {
            "type": [
              "number",
              "null"
            ],
            "x-time-unit": "s"
          }
        }
      },
      "rateLimits": [
        {
          "limit": 1000,
          "windowSeconds": 10,
          "per": "instance"
        }
      ],
      "exampleCall": {
        "parameters": {
          "api_key_id": "ak_00000000000000000000000000000001"
        },
        "body": {
          "claims": {
            "team": "billing"
          },
          "scopes": [
            "read"
          ],
          "description": "Reads reports only",
          "subject": "user_000000000000000000000000001"
        }
      },
      "responses": {
        "200": {
          "description": "200 OK",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "object",
              "id",
              "type",
              "subject",
              "name",
              "claims",
              "scopes",
              "revoked",
              "revocation_reason",
              "expired",
              "expiration",
              "created_by",
              "last_used_at",
              "created_at",
              "updated_at"
            ],
            "properties": {
              "object": {
                "type": "string",
                "enum": [
                  "api_key"
                ]
              },
              "id": {
                "type": "string",
                "x-key-id": true
              },
              "type": {
                "type": "string"
              },
              "subject": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "claims": {},
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "revoked": {
                "type": "boolean"
              },
              "revocation_reason": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "expired": {
                "type": "boolean"
              },
              "expiration": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms"
              },
              "created_by": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "last_used_at": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms"
              },
              "created_at": {
                "type": "number",
                "x-time-unit": "ms"
              },
              "updated_at": {
                "type": "number",
                "x-time-unit": "ms"
              }
            }
          },
          "example": {
            "object": "api_key",
            "id": "ak_00000000000000000000000000000001",
            "type": "api_key",
            "subject": "user_000000000000000000000000001",
            "name": "MY_SERVICE_API_KEY",
            "description": "Reads reports only",
            "claims": {
              "team": "billing"
            },
            "scopes": [
              "read"
            ],
            "revoked": false,
            "revocation_reason": null,
            "expired": false,
            "expiration": 1757534036732,
            "created_by": "user_000000000000000000000000001",
            "last_used_at": 1754945636732,
            "created_at": 1754942036732,
            "updated_at": 1754949236732
          }
        },
        "400": {
          "description": "400 Bad Request",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Bad Request",
                "long_message": "Invalid 'url_parameter.example': Failed regex check",
                "code": "bad_request"
              }
            ]
          }
        },
        "401": {
          "description": "The secret key of the instance is missing or wrong.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.",
                "long_message": "The secret key of the request belongs to no instance.",
                "code": "clerk_key_invalid"
              }
            ]
          }
        },
        "404": {
          "description": "404 Not Found",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "some details about the error",
                "long_message": "some details about the error",
                "code": "some_error_code"
              }
            ]
          }
        },
        "429": {
          "description": "The instance has sent too many requests.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Too many requests",
                "long_message": "Too many requests in the last 10 seconds.",
                "code": "too_many_requests"
              }
            ]
          }
        },
        "default": {
          "description": "Any other error (4XX, 5XX).",
          "evidence": [
            "seed"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Unexpected error",
                "long_message": "The server failed to answer the request.",
                "code": "internal_clerk_error"
              }
            ]
          }
        }
      }
    },
    "deleteApiKey": {
      "method": "DELETE",
      "path": "/api_keys/{api_key_id}",
      "role": "delete",
      "in": {
        "api_key_id": "path"
      },
      "success": [
        200
      ],
      "answer": "object",
      "keyId": "/id",
      "gone": {
        "id": "{api_key_id}",
        "object": "api_key",
        "deleted": true
      },
      "summary": "Delete an API Key",
      "parameters": {
        "type": "object",
        "properties": {
          "api_key_id": {
            "type": "string",
            "x-key-id": true
          }
        },
        "required": [
          "api_key_id"
        ]
      },
      "rateLimits": [
        {
          "limit": 1000,
          "windowSeconds": 10,
          "per": "instance"
        }
      ],
      "exampleCall": {
        "parameters": {
          "api_key_id": "ak_00000000000000000000000000000001"
        }
      },
      "responses": {
        "200": {
          "description": "200 OK",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "id",
              "object",
              "deleted"
            ],
            "properties": {
              "id": {
                "type": "string",
                "x-key-id": true
              },
              "object": {
                "type": "string",
                "enum": [
                  "api_key"
                ]
              },
              "deleted": {
                "type": "boolean",
                "enum": [
                  true
                ]
              }
            }
          },
          "example": {
            "id": "ak_00000000000000000000000000000001",
            "object": "api_key",
            "deleted": true
          }
        },
        "400": {
          "description": "400 Bad Request",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Bad Request",
                "long_message": "Invalid 'url_parameter.example': Failed regex check",
                "code": "bad_request"
              }
            ]
          }
        },
        "401": {
          "description": "The secret key of the instance is missing or wrong.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.",
                "long_message": "The secret key of the request belongs to no instance.",
                "code": "clerk_key_invalid"
              }
            ]
          }
        },
        "404": {
          "description": "404 Not Found",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "some details about the error",
                "long_message": "some details about the error",
                "code": "some_error_code"
              }
            ]
          }
        },
        "429": {
          "description": "The instance has sent too many requests.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Too many requests",
                "long_message": "Too many requests in the last 10 seconds.",
                "code": "too_many_requests"
              }
            ]
          }
        },
        "default": {
          "description": "Any other error (4XX, 5XX).",
          "evidence": [
            "seed"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Unexpected error",
                "long_message": "The server failed to answer the request.",
                "code": "internal_clerk_error"
              }
            ]
          }
        }
      }
    },
    "getApiKeySecret": {
      "method": "GET",
      "path": "/api_keys/{api_key_id}/secret",
      "role": "reveal",
      "in": {
        "api_key_id": "path"
      },
      "success": [
        200
      ],
      "answer": "object",
      "secrets": [
        "/secret"
      ],
      "summary": "Get an API Key Secret",
      "parameters": {
        "type": "object",
        "properties": {
          "api_key_id": {
            "type": "string",
            "x-key-id": true
          }
        },
        "required": [
          "api_key_id"
        ]
      },
      "rateLimits": [
        {
          "limit": 1000,
          "windowSeconds": 10,
          "per": "instance"
        }
      ],
      "exampleCall": {
        "parameters": {
          "api_key_id": "ak_00000000000000000000000000000001"
        }
      },
      "responses": {
        "200": {
          "description": "200 OK",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "secret"
            ],
            "properties": {
              "secret": {
                "type": "string",
                "format": "secret",
                "x-secret": "revealable"
              }
            }
          },
          "example": {
            "secret": "ak_fake-key_fake-key_fake-key_fake0"
          }
        },
        "400": {
          "description": "400 Bad Request",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Bad Request",
                "long_message": "Invalid 'url_parameter.example': Failed regex check",
                "code": "bad_request"
              }
            ]
          }
        },
        "401": {
          "description": "The secret key of the instance is missing or wrong.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.",
                "long_message": "The secret key of the request belongs to no instance.",
                "code": "clerk_key_invalid"
              }
            ]
          }
        },
        "404": {
          "description": "404 Not Found",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "some details about the error",
                "long_message": "some details about the error",
                "code": "some_error_code"
              }
            ]
          }
        },
        "429": {
          "description": "The instance has sent too many requests.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Too many requests",
                "long_message": "Too many requests in the last 10 seconds.",
                "code": "too_many_requests"
              }
            ]
          }
        },
        "default": {
          "description": "Any other error (4XX, 5XX).",
          "evidence": [
            "seed"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Unexpected error",
                "long_message": "The server failed to answer the request.",
                "code": "internal_clerk_error"
              }
            ]
          }
        }
      }
    },
    "revokeApiKey": {
      "method": "POST",
      "path": "/api_keys/{api_key_id}/revoke",
      "role": "revoke",
      "in": {
        "api_key_id": "path",
        "revocation_reason": "body"
      },
      "body": "required",
      "success": [
        200
      ],
      "answer": "object",
      "keyId": "/id",
      "summary": "Revoke an API Key",
      "parameters": {
        "type": "object",
        "properties": {
          "api_key_id": {
            "type": "string",
            "x-key-id": true
          }
        },
        "required": [
          "api_key_id"
        ]
      },
      "input": {
        "type": "object",
        "properties": {
          "revocation_reason": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "rateLimits": [
        {
          "limit": 1000,
          "windowSeconds": 10,
          "per": "instance"
        }
      ],
      "exampleCall": {
        "parameters": {
          "api_key_id": "ak_00000000000000000000000000000001"
        },
        "body": {
          "revocation_reason": "Found in a build log"
        }
      },
      "responses": {
        "200": {
          "description": "200 OK",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "object",
              "id",
              "type",
              "subject",
              "name",
              "claims",
              "scopes",
              "revoked",
              "revocation_reason",
              "expired",
              "expiration",
              "created_by",
              "last_used_at",
              "created_at",
              "updated_at"
            ],
            "properties": {
              "object": {
                "type": "string",
                "enum": [
                  "api_key"
                ]
              },
              "id": {
                "type": "string",
                "x-key-id": true
              },
              "type": {
                "type": "string"
              },
              "subject": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "claims": {},
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "revoked": {
                "type": "boolean"
              },
              "revocation_reason": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "expired": {
                "type": "boolean"
              },
              "expiration": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms"
              },
              "created_by": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "last_used_at": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms"
              },
              "created_at": {
                "type": "number",
                "x-time-unit": "ms"
              },
              "updated_at": {
                "type": "number",
                "x-time-unit": "ms"
              }
            }
          },
          "example": {
            "object": "api_key",
            "id": "ak_00000000000000000000000000000001",
            "type": "api_key",
            "subject": "user_000000000000000000000000001",
            "name": "MY_SERVICE_API_KEY",
            "description": "Reads and writes reports",
            "claims": {
              "team": "reports"
            },
            "scopes": [
              "read",
              "write"
            ],
            "revoked": true,
            "revocation_reason": "Found in a build log",
            "expired": false,
            "expiration": 1757534036732,
            "created_by": "user_000000000000000000000000001",
            "last_used_at": 1754945636732,
            "created_at": 1754942036732,
            "updated_at": 1754952836732
          }
        },
        "400": {
          "description": "400 Bad Request",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Bad Request",
                "long_message": "Invalid 'url_parameter.example': Failed regex check",
                "code": "bad_request"
              }
            ]
          }
        },
        "401": {
          "description": "The secret key of the instance is missing or wrong.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.",
                "long_message": "The secret key of the request belongs to no instance.",
                "code": "clerk_key_invalid"
              }
            ]
          }
        },
        "404": {
          "description": "404 Not Found",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "some details about the error",
                "long_message": "some details about the error",
                "code": "some_error_code"
              }
            ]
          }
        },
        "429": {
          "description": "The instance has sent too many requests.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Too many requests",
                "long_message": "Too many requests in the last 10 seconds.",
                "code": "too_many_requests"
              }
            ]
          }
        },
        "default": {
          "description": "Any other error (4XX, 5XX).",
          "evidence": [
            "seed"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Unexpected error",
                "long_message": "The server failed to answer the request.",
                "code": "internal_clerk_error"
              }
            ]
          }
        }
      }
    },
    "verifyApiKey": {
      "method": "POST",
      "path": "/api_keys/verify",
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
      "summary": "Verify an API Key",
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
            "x-secret": "revealable"
          }
        }
      },
      "rateLimits": [
        {
          "limit": 1000,
          "windowSeconds": 10,
          "per": "instance"
        }
      ],
      "exampleCall": {
        "parameters": {},
        "body": {
          "secret": "ak_fake-key_fake-key_fake-key_fake0"
        }
      },
      "responses": {
        "200": {
          "description": "200 OK",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "required": [
              "object",
              "id",
              "type",
              "subject",
              "name",
              "claims",
              "scopes",
              "revoked",
              "revocation_reason",
              "expired",
              "expiration",
              "created_by",
              "last_used_at",
              "created_at",
              "updated_at"
            ],
            "properties": {
              "object": {
                "type": "string",
                "enum": [
                  "api_key"
                ]
              },
              "id": {
                "type": "string",
                "x-key-id": true
              },
              "type": {
                "type": "string"
              },
              "subject": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "claims": {},
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "revoked": {
                "type": "boolean"
              },
              "revocation_reason": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "expired": {
                "type": "boolean"
              },
              "expiration": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms"
              },
              "created_by": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "last_used_at": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms"
              },
              "created_at": {
                "type": "number",
                "x-time-unit": "ms"
              },
              "updated_at": {
                "type": "number",
                "x-time-unit": "ms"
              }
            }
          },
          "example": {
            "object": "api_key",
            "id": "ak_00000000000000000000000000000001",
            "type": "api_key",
            "subject": "user_000000000000000000000000001",
            "name": "MY_SERVICE_API_KEY",
            "description": "Reads and writes reports",
            "claims": {
              "team": "reports"
            },
            "scopes": [
              "read",
              "write"
            ],
            "revoked": false,
            "revocation_reason": null,
            "expired": false,
            "expiration": 1757534036732,
            "created_by": "user_000000000000000000000000001",
            "last_used_at": 1754956436732,
            "created_at": 1754942036732,
            "updated_at": 1754942036732
          }
        },
        "400": {
          "description": "400 Bad Request",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Bad Request",
                "long_message": "Invalid 'url_parameter.example': Failed regex check",
                "code": "bad_request"
              }
            ]
          }
        },
        "401": {
          "description": "The secret key of the instance is missing or wrong.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "The provided Clerk Secret Key is invalid. Make sure that your Clerk Secret Key is correct.",
                "long_message": "The secret key of the request belongs to no instance.",
                "code": "clerk_key_invalid"
              }
            ]
          }
        },
        "404": {
          "description": "404 Not Found",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "some details about the error",
                "long_message": "some details about the error",
                "code": "some_error_code"
              }
            ]
          }
        },
        "429": {
          "description": "The instance has sent too many requests.",
          "evidence": [
            "published spec"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Too many requests",
                "long_message": "Too many requests in the last 10 seconds.",
                "code": "too_many_requests"
              }
            ]
          }
        },
        "default": {
          "description": "Any other error (4XX, 5XX).",
          "evidence": [
            "seed"
          ],
          "type": "application/json",
          "schema": {
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
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string"
                    },
                    "long_message": {
                      "type": "string"
                    },
                    "code": {
                      "type": "string"
                    },
                    "meta": {
                      "type": "object",
                      "x-served": "only"
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "x-served": "only"
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only"
              }
            }
          },
          "example": {
            "errors": [
              {
                "message": "Unexpected error",
                "long_message": "The server failed to answer the request.",
                "code": "internal_clerk_error"
              }
            ]
          }
        }
      }
    }
  }
};
