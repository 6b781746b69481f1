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
        "additionalProperties": false,
        "x-evidence": [
          "seed",
          "published spec"
        ],
        "description": "What a new key shall be.",
        "required": [
          "name",
          "subject"
        ],
        "properties": {
          "type": {
            "type": "string",
            "minLength": 3,
            "maxLength": 25,
            "default": "api_key",
            "description": "Kind of key."
          },
          "name": {
            "type": "string",
            "minLength": 3,
            "pattern": "^(\\S(.*\\S)?)?$",
            "description": "Name of the key, without spaces at its ends; one subject has each name once."
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 255,
            "description": "Free text about the key."
          },
          "subject": {
            "type": "string",
            "pattern": "^(user|org|mch|scim)_\\w{27}$",
            "description": "Id of the user, organization, machine or SCIM connection that the key belongs to."
          },
          "claims": {
            "description": "Free data to store with the key, any JSON value; null for none."
          },
          "scopes": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "default": [],
            "description": "What the key may do, in words that the instance chooses."
          },
          "created_by": {
            "type": [
              "string",
              "null"
            ],
            "pattern": "^user_\\w{27}$",
            "description": "Id of the user who creates the key."
          },
          "seconds_until_expiration": {
            "type": [
              "number",
              "null"
            ],
            "exclusiveMinimum": 0,
            "x-time-unit": "s",
            "description": "Seconds that the key shall live, fractions allowed; null for a key that never expires."
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
            "additionalProperties": false,
            "x-evidence": [
              "published spec"
            ],
            "description": "A key as it is answered at its creation, with all fields of a key and its secret.",
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
                ],
                "description": "Always `api_key`."
              },
              "id": {
                "type": "string",
                "pattern": "^ak_[0-9A-Fa-f]{32}$",
                "x-key-id": true,
                "description": "Id of the key. It starts like the secret, but is none."
              },
              "type": {
                "type": "string",
                "minLength": 3,
                "description": "Kind of key, usually `api_key`."
              },
              "subject": {
                "type": "string",
                "pattern": "^(user|org|mch)_\\w{27}$",
                "x-served-pattern": "^(user|org|mch|scim)_\\w{27}$",
                "description": "Id of the user, organization or machine that the key belongs to."
              },
              "name": {
                "type": "string",
                "description": "Name of the key, unique among the keys of its subject."
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 255,
                "description": "Free text about the key."
              },
              "claims": {
                "description": "Free data stored with the key, any JSON value; null when there is none."
              },
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "What the key may do, in words that the instance chooses."
              },
              "secret": {
                "type": "string",
                "format": "secret",
                "x-secret": "revealable",
                "description": "The secret of the key, which callers of the protected service send. It can be read again."
              },
              "revoked": {
                "type": "boolean",
                "description": "Whether the key was revoked."
              },
              "revocation_reason": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Why the key was revoked; null when it was not, or when no reason was given."
              },
              "expired": {
                "type": "boolean",
                "description": "Whether the key is past its expiration."
              },
              "expiration": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms",
                "description": "When the key expires, in epoch milliseconds; null when it never does."
              },
              "created_by": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^user_\\w{27}$",
                "description": "Id of the user who created the key; null when none was named."
              },
              "last_used_at": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms",
                "description": "When the key was last used, in epoch milliseconds; null when it never was."
              },
              "created_at": {
                "type": "number",
                "x-time-unit": "ms",
                "description": "When the key was created, in epoch milliseconds."
              },
              "updated_at": {
                "type": "number",
                "x-time-unit": "ms",
                "description": "When the key was last changed, in epoch milliseconds."
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
            "additionalProperties": false,
            "x-evidence": [
              "published spec"
            ],
            "description": "A key as it is answered at its creation, with all fields of a key and its secret.",
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
                ],
                "description": "Always `api_key`."
              },
              "id": {
                "type": "string",
                "pattern": "^ak_[0-9A-Fa-f]{32}$",
                "x-key-id": true,
                "description": "Id of the key. It starts like the secret, but is none."
              },
              "type": {
                "type": "string",
                "minLength": 3,
                "description": "Kind of key, usually `api_key`."
              },
              "subject": {
                "type": "string",
                "pattern": "^(user|org|mch)_\\w{27}$",
                "x-served-pattern": "^(user|org|mch|scim)_\\w{27}$",
                "description": "Id of the user, organization or machine that the key belongs to."
              },
              "name": {
                "type": "string",
                "description": "Name of the key, unique among the keys of its subject."
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 255,
                "description": "Free text about the key."
              },
              "claims": {
                "description": "Free data stored with the key, any JSON value; null when there is none."
              },
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "What the key may do, in words that the instance chooses."
              },
              "secret": {
                "type": "string",
                "format": "secret",
                "x-secret": "revealable",
                "description": "The secret of the key, which callers of the protected service send. It can be read again."
              },
              "revoked": {
                "type": "boolean",
                "description": "Whether the key was revoked."
              },
              "revocation_reason": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Why the key was revoked; null when it was not, or when no reason was given."
              },
              "expired": {
                "type": "boolean",
                "description": "Whether the key is past its expiration."
              },
              "expiration": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms",
                "description": "When the key expires, in epoch milliseconds; null when it never does."
              },
              "created_by": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^user_\\w{27}$",
                "description": "Id of the user who created the key; null when none was named."
              },
              "last_used_at": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms",
                "description": "When the key was last used, in epoch milliseconds; null when it never was."
              },
              "created_at": {
                "type": "number",
                "x-time-unit": "ms",
                "description": "When the key was created, in epoch milliseconds."
              },
              "updated_at": {
                "type": "number",
                "x-time-unit": "ms",
                "description": "When the key was last changed, in epoch milliseconds."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "type": "string",
            "pattern": "^(user|org|mch|scim)_\\w{27}$",
            "description": "Id of the user, organization, machine or SCIM connection whose keys are listed."
          },
          "type": {
            "type": "string",
            "minLength": 3,
            "default": "api_key",
            "description": "Kind of key to list."
          },
          "include_invalid": {
            "type": "string",
            "enum": [
              "true",
              "false"
            ],
            "default": "false",
            "description": "The text `true` adds revoked and expired keys to the list."
          },
          "limit": {
            "type": "number",
            "minimum": 1,
            "maximum": 100,
            "default": 10,
            "description": "Most keys that one page holds."
          },
          "offset": {
            "type": [
              "number",
              "null"
            ],
            "minimum": 0,
            "default": 0,
            "description": "Number of keys to skip before the page starts. Null is the same as leaving it out."
          },
          "query": {
            "type": "string",
            "description": "Text to look for in the names of the keys."
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
            "x-evidence": [
              "published spec"
            ],
            "description": "One page of the keys of a subject.",
            "required": [
              "data",
              "total_count"
            ],
            "properties": {
              "data": {
                "type": "array",
                "items": {
                  "type": "object",
                  "additionalProperties": false,
                  "x-evidence": [
                    "published spec"
                  ],
                  "description": "A key, without its secret.",
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
                      ],
                      "description": "Always `api_key`."
                    },
                    "id": {
                      "type": "string",
                      "pattern": "^ak_[0-9A-Fa-f]{32}$",
                      "x-key-id": true,
                      "description": "Id of the key. It starts like the secret, but is none."
                    },
                    "type": {
                      "type": "string",
                      "minLength": 3,
                      "description": "Kind of key, usually `api_key`."
                    },
                    "subject": {
                      "type": "string",
                      "pattern": "^(user|org|mch)_\\w{27}$",
                      "x-served-pattern": "^(user|org|mch|scim)_\\w{27}$",
                      "description": "Id of the user, organization or machine that the key belongs to."
                    },
                    "name": {
                      "type": "string",
                      "description": "Name of the key, unique among the keys of its subject."
                    },
                    "description": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "maxLength": 255,
                      "description": "Free text about the key."
                    },
                    "claims": {
                      "description": "Free data stored with the key, any JSON value; null when there is none."
                    },
                    "scopes": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      },
                      "description": "What the key may do, in words that the instance chooses."
                    },
                    "revoked": {
                      "type": "boolean",
                      "description": "Whether the key was revoked."
                    },
                    "revocation_reason": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "description": "Why the key was revoked; null when it was not, or when no reason was given."
                    },
                    "expired": {
                      "type": "boolean",
                      "description": "Whether the key is past its expiration."
                    },
                    "expiration": {
                      "type": [
                        "number",
                        "null"
                      ],
                      "x-time-unit": "ms",
                      "description": "When the key expires, in epoch milliseconds; null when it never does."
                    },
                    "created_by": {
                      "type": [
                        "string",
                        "null"
                      ],
                      "pattern": "^user_\\w{27}$",
                      "description": "Id of the user who created the key; null when none was named."
                    },
                    "last_used_at": {
                      "type": [
                        "number",
                        "null"
                      ],
                      "x-time-unit": "ms",
                      "description": "When the key was last used, in epoch milliseconds; null when it never was."
                    },
                    "created_at": {
                      "type": "number",
                      "x-time-unit": "ms",
                      "description": "When the key was created, in epoch milliseconds."
                    },
                    "updated_at": {
                      "type": "number",
                      "x-time-unit": "ms",
                      "description": "When the key was last changed, in epoch milliseconds."
                    }
                  }
                },
                "description": "The keys of this page, newest first."
              },
              "total_count": {
                "type": "number",
                "description": "Number of keys of the subject over all pages."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "pattern": "^(ak|api_key)_[0-9A-Fa-f]{32}$",
            "x-key-id": true,
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "Id of the key."
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
            "additionalProperties": false,
            "x-evidence": [
              "published spec"
            ],
            "description": "A key, without its secret.",
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
                ],
                "description": "Always `api_key`."
              },
              "id": {
                "type": "string",
                "pattern": "^ak_[0-9A-Fa-f]{32}$",
                "x-key-id": true,
                "description": "Id of the key. It starts like the secret, but is none."
              },
              "type": {
                "type": "string",
                "minLength": 3,
                "description": "Kind of key, usually `api_key`."
              },
              "subject": {
                "type": "string",
                "pattern": "^(user|org|mch)_\\w{27}$",
                "x-served-pattern": "^(user|org|mch|scim)_\\w{27}$",
                "description": "Id of the user, organization or machine that the key belongs to."
              },
              "name": {
                "type": "string",
                "description": "Name of the key, unique among the keys of its subject."
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 255,
                "description": "Free text about the key."
              },
              "claims": {
                "description": "Free data stored with the key, any JSON value; null when there is none."
              },
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "What the key may do, in words that the instance chooses."
              },
              "revoked": {
                "type": "boolean",
                "description": "Whether the key was revoked."
              },
              "revocation_reason": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Why the key was revoked; null when it was not, or when no reason was given."
              },
              "expired": {
                "type": "boolean",
                "description": "Whether the key is past its expiration."
              },
              "expiration": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms",
                "description": "When the key expires, in epoch milliseconds; null when it never does."
              },
              "created_by": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^user_\\w{27}$",
                "description": "Id of the user who created the key; null when none was named."
              },
              "last_used_at": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms",
                "description": "When the key was last used, in epoch milliseconds; null when it never was."
              },
              "created_at": {
                "type": "number",
                "x-time-unit": "ms",
                "description": "When the key was created, in epoch milliseconds."
              },
              "updated_at": {
                "type": "number",
                "x-time-unit": "ms",
                "description": "When the key was last changed, in epoch milliseconds."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "pattern": "^(ak|api_key)_[0-9A-Fa-f]{32}$",
            "x-key-id": true,
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "Id of the key."
          }
        },
        "required": [
          "api_key_id"
        ]
      },
      "input": {
        "type": "object",
        "additionalProperties": false,
        "x-evidence": [
          "seed",
          "published spec"
        ],
        "description": "What shall change; fields left out stay as they are.",
        "properties": {
          "claims": {
            "description": "Free data to store with the key, any JSON value; null for none."
          },
          "scopes": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "What the key may do, in words that the instance chooses."
          },
          "description": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 255,
            "description": "Free text about the key."
          },
          "subject": {
            "type": "string",
            "pattern": "^(user|org|mch|scim)_\\w{27}$",
            "description": "Id of the user, organization, machine or SCIM connection that the key belongs to."
          },
          "seconds_until_expiration": {
            "type": [
              "number",
              "null"
            ],
            "exclusiveMinimum": 0,
            "x-time-unit": "s",
            "description": "New lifetime in seconds, fractions allowed; null for a key that never expires."
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
            "additionalProperties": false,
            "x-evidence": [
              "published spec"
            ],
            "description": "A key, without its secret.",
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
                ],
                "description": "Always `api_key`."
              },
              "id": {
                "type": "string",
                "pattern": "^ak_[0-9A-Fa-f]{32}$",
                "x-key-id": true,
                "description": "Id of the key. It starts like the secret, but is none."
              },
              "type": {
                "type": "string",
                "minLength": 3,
                "description": "Kind of key, usually `api_key`."
              },
              "subject": {
                "type": "string",
                "pattern": "^(user|org|mch)_\\w{27}$",
                "x-served-pattern": "^(user|org|mch|scim)_\\w{27}$",
                "description": "Id of the user, organization or machine that the key belongs to."
              },
              "name": {
                "type": "string",
                "description": "Name of the key, unique among the keys of its subject."
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 255,
                "description": "Free text about the key."
              },
              "claims": {
                "description": "Free data stored with the key, any JSON value; null when there is none."
              },
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "What the key may do, in words that the instance chooses."
              },
              "revoked": {
                "type": "boolean",
                "description": "Whether the key was revoked."
              },
              "revocation_reason": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Why the key was revoked; null when it was not, or when no reason was given."
              },
              "expired": {
                "type": "boolean",
                "description": "Whether the key is past its expiration."
              },
              "expiration": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms",
                "description": "When the key expires, in epoch milliseconds; null when it never does."
              },
              "created_by": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^user_\\w{27}$",
                "description": "Id of the user who created the key; null when none was named."
              },
              "last_used_at": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms",
                "description": "When the key was last used, in epoch milliseconds; null when it never was."
              },
              "created_at": {
                "type": "number",
                "x-time-unit": "ms",
                "description": "When the key was created, in epoch milliseconds."
              },
              "updated_at": {
                "type": "number",
                "x-time-unit": "ms",
                "description": "When the key was last changed, in epoch milliseconds."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "pattern": "^(ak|api_key)_[0-9A-Fa-f]{32}$",
            "x-key-id": true,
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "Id of the key."
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
            "x-evidence": [
              "published spec"
            ],
            "description": "What is left of a deleted key.",
            "required": [
              "id",
              "object",
              "deleted"
            ],
            "properties": {
              "id": {
                "type": "string",
                "x-key-id": true,
                "description": "Id of the deleted key."
              },
              "object": {
                "type": "string",
                "enum": [
                  "api_key"
                ],
                "description": "Always `api_key`."
              },
              "deleted": {
                "type": "boolean",
                "enum": [
                  true
                ],
                "description": "Always true."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "pattern": "^(ak|api_key)_[0-9A-Fa-f]{32}$",
            "x-key-id": true,
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "Id of the key."
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
            "x-evidence": [
              "published spec"
            ],
            "description": "The secret of a key.",
            "required": [
              "secret"
            ],
            "properties": {
              "secret": {
                "type": "string",
                "format": "secret",
                "x-secret": "revealable",
                "description": "The secret of the key, which callers of the protected service send. It can be read again."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "pattern": "^(ak|api_key)_[0-9A-Fa-f]{32}$",
            "x-key-id": true,
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "Id of the key."
          }
        },
        "required": [
          "api_key_id"
        ]
      },
      "input": {
        "type": "object",
        "additionalProperties": false,
        "x-evidence": [
          "seed",
          "published spec"
        ],
        "description": "Why a key is revoked; an empty object is enough.",
        "properties": {
          "revocation_reason": {
            "type": [
              "string",
              "null"
            ],
            "description": "Reason to store with the key."
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
            "additionalProperties": false,
            "x-evidence": [
              "published spec"
            ],
            "description": "A key, without its secret.",
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
                ],
                "description": "Always `api_key`."
              },
              "id": {
                "type": "string",
                "pattern": "^ak_[0-9A-Fa-f]{32}$",
                "x-key-id": true,
                "description": "Id of the key. It starts like the secret, but is none."
              },
              "type": {
                "type": "string",
                "minLength": 3,
                "description": "Kind of key, usually `api_key`."
              },
              "subject": {
                "type": "string",
                "pattern": "^(user|org|mch)_\\w{27}$",
                "x-served-pattern": "^(user|org|mch|scim)_\\w{27}$",
                "description": "Id of the user, organization or machine that the key belongs to."
              },
              "name": {
                "type": "string",
                "description": "Name of the key, unique among the keys of its subject."
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 255,
                "description": "Free text about the key."
              },
              "claims": {
                "description": "Free data stored with the key, any JSON value; null when there is none."
              },
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "What the key may do, in words that the instance chooses."
              },
              "revoked": {
                "type": "boolean",
                "description": "Whether the key was revoked."
              },
              "revocation_reason": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Why the key was revoked; null when it was not, or when no reason was given."
              },
              "expired": {
                "type": "boolean",
                "description": "Whether the key is past its expiration."
              },
              "expiration": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms",
                "description": "When the key expires, in epoch milliseconds; null when it never does."
              },
              "created_by": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^user_\\w{27}$",
                "description": "Id of the user who created the key; null when none was named."
              },
              "last_used_at": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms",
                "description": "When the key was last used, in epoch milliseconds; null when it never was."
              },
              "created_at": {
                "type": "number",
                "x-time-unit": "ms",
                "description": "When the key was created, in epoch milliseconds."
              },
              "updated_at": {
                "type": "number",
                "x-time-unit": "ms",
                "description": "When the key was last changed, in epoch milliseconds."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
        "additionalProperties": false,
        "x-evidence": [
          "seed",
          "published spec"
        ],
        "description": "The secret to look up.",
        "required": [
          "secret"
        ],
        "properties": {
          "secret": {
            "type": "string",
            "format": "secret-input",
            "x-secret": "revealable",
            "description": "Secret of the key to verify."
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
            "additionalProperties": false,
            "x-evidence": [
              "published spec"
            ],
            "description": "A key, without its secret.",
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
                ],
                "description": "Always `api_key`."
              },
              "id": {
                "type": "string",
                "pattern": "^ak_[0-9A-Fa-f]{32}$",
                "x-key-id": true,
                "description": "Id of the key. It starts like the secret, but is none."
              },
              "type": {
                "type": "string",
                "minLength": 3,
                "description": "Kind of key, usually `api_key`."
              },
              "subject": {
                "type": "string",
                "pattern": "^(user|org|mch)_\\w{27}$",
                "x-served-pattern": "^(user|org|mch|scim)_\\w{27}$",
                "description": "Id of the user, organization or machine that the key belongs to."
              },
              "name": {
                "type": "string",
                "description": "Name of the key, unique among the keys of its subject."
              },
              "description": {
                "type": [
                  "string",
                  "null"
                ],
                "maxLength": 255,
                "description": "Free text about the key."
              },
              "claims": {
                "description": "Free data stored with the key, any JSON value; null when there is none."
              },
              "scopes": {
                "type": "array",
                "items": {
                  "type": "string"
                },
                "description": "What the key may do, in words that the instance chooses."
              },
              "revoked": {
                "type": "boolean",
                "description": "Whether the key was revoked."
              },
              "revocation_reason": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Why the key was revoked; null when it was not, or when no reason was given."
              },
              "expired": {
                "type": "boolean",
                "description": "Whether the key is past its expiration."
              },
              "expiration": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms",
                "description": "When the key expires, in epoch milliseconds; null when it never does."
              },
              "created_by": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^user_\\w{27}$",
                "description": "Id of the user who created the key; null when none was named."
              },
              "last_used_at": {
                "type": [
                  "number",
                  "null"
                ],
                "x-time-unit": "ms",
                "description": "When the key was last used, in epoch milliseconds; null when it never was."
              },
              "created_at": {
                "type": "number",
                "x-time-unit": "ms",
                "description": "When the key was created, in epoch milliseconds."
              },
              "updated_at": {
                "type": "number",
                "x-time-unit": "ms",
                "description": "When the key was last changed, in epoch milliseconds."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "description": "What went wrong, one entry for each cause.",
            "required": [
              "errors"
            ],
            "properties": {
              "errors": {
                "type": "array",
                "description": "The causes of the failure.",
                "items": {
                  "type": "object",
                  "description": "One cause.",
                  "required": [
                    "message",
                    "long_message",
                    "code"
                  ],
                  "properties": {
                    "message": {
                      "type": "string",
                      "description": "Short text for people."
                    },
                    "long_message": {
                      "type": "string",
                      "description": "Longer text for people."
                    },
                    "code": {
                      "type": "string",
                      "description": "Name of the cause, for programs."
                    },
                    "meta": {
                      "type": "object",
                      "additionalProperties": true,
                      "x-served": "only",
                      "x-evidence": [
                        "published spec"
                      ],
                      "description": "More about this cause, such as the field that it concerns."
                    }
                  }
                }
              },
              "meta": {
                "type": "object",
                "additionalProperties": true,
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "More about the failure as a whole."
              },
              "clerk_trace_id": {
                "type": "string",
                "x-served": "only",
                "x-evidence": [
                  "published spec"
                ],
                "description": "Id of the request in Clerk's own logs."
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
