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
            "type": "string",
            "description": "Project whose keys are listed. A caller with an API key always gets the project of that key, whatever is named here."
          },
          "limit": {
            "type": "integer",
            "minimum": 1,
            "default": 50,
            "description": "Keys per page. Values above 100 count as 100.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ]
          },
          "cursor": {
            "type": "string",
            "description": "The `next_cursor` of the page before. Pass it on unchanged.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ]
          },
          "org_id": {
            "type": "string",
            "description": "Organization whose keys are listed, over all its projects.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ]
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
            "description": "The keys, newest first.",
            "items": {
              "type": "object",
              "description": "A key, without its secret. Fields without a value are left out.",
              "x-evidence": [
                "seed",
                "published spec"
              ],
              "properties": {
                "id": {
                  "type": "string",
                  "description": "Id of the key.",
                  "x-key-id": true
                },
                "project_id": {
                  "type": "string",
                  "description": "Project that the key belongs to."
                },
                "name": {
                  "type": "string",
                  "description": "Name of the key."
                },
                "key_prefix": {
                  "type": "string",
                  "description": "First 12 characters of the secret. Not unique."
                },
                "scopes": {
                  "type": "array",
                  "description": "Permissions of the key. `*` means all.",
                  "items": {
                    "type": "string"
                  }
                },
                "expires_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the key expires. Left out when it never does."
                },
                "last_used_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the key was last used. Left out when it never was."
                },
                "created_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the key was created."
                },
                "revoked_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the key was revoked. Left out when it was not."
                },
                "replaced_by_key_id": {
                  "type": "string",
                  "description": "Id of the key that rotation put in its place."
                },
                "grace_expires_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "Until when a rotated key goes on working."
                },
                "environment_id": {
                  "type": "string",
                  "description": "Restrict key to a specific environment"
                },
                "rotation_interval_days": {
                  "type": "integer",
                  "x-time-unit": "days",
                  "description": "Auto-rotation interval in days (null = manual only)"
                },
                "next_rotation_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the next auto-rotation is scheduled"
                },
                "rotation_webhook_url": {
                  "type": "string",
                  "description": "URL to notify on auto-rotation"
                },
                "org_id": {
                  "type": "string",
                  "x-served": "only",
                  "x-evidence": [
                    "server source"
                  ],
                  "description": "Organization that the key belongs to."
                },
                "rate_limit_requests": {
                  "type": "integer",
                  "x-served": "only",
                  "x-evidence": [
                    "server source"
                  ],
                  "description": "Requests that the key may make in one window."
                },
                "rate_limit_window_secs": {
                  "type": "integer",
                  "x-time-unit": "s",
                  "x-served": "only",
                  "x-evidence": [
                    "server source"
                  ],
                  "description": "Length of that window in seconds."
                }
              }
            }
          },
          "servedSchema": {
            "type": "object",
            "description": "A page of keys, as the server really answers a list.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ],
            "required": [
              "data",
              "has_more"
            ],
            "properties": {
              "data": {
                "type": "array",
                "description": "The keys of the page, newest first.",
                "items": {
                  "type": "object",
                  "description": "A key, without its secret. Fields without a value are left out.",
                  "x-evidence": [
                    "seed",
                    "published spec"
                  ],
                  "properties": {
                    "id": {
                      "type": "string",
                      "description": "Id of the key.",
                      "x-key-id": true
                    },
                    "project_id": {
                      "type": "string",
                      "description": "Project that the key belongs to."
                    },
                    "name": {
                      "type": "string",
                      "description": "Name of the key."
                    },
                    "key_prefix": {
                      "type": "string",
                      "description": "First 12 characters of the secret. Not unique."
                    },
                    "scopes": {
                      "type": "array",
                      "description": "Permissions of the key. `*` means all.",
                      "items": {
                        "type": "string"
                      }
                    },
                    "expires_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time",
                      "description": "When the key expires. Left out when it never does."
                    },
                    "last_used_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time",
                      "description": "When the key was last used. Left out when it never was."
                    },
                    "created_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time",
                      "description": "When the key was created."
                    },
                    "revoked_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time",
                      "description": "When the key was revoked. Left out when it was not."
                    },
                    "replaced_by_key_id": {
                      "type": "string",
                      "description": "Id of the key that rotation put in its place."
                    },
                    "grace_expires_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time",
                      "description": "Until when a rotated key goes on working."
                    },
                    "environment_id": {
                      "type": "string",
                      "description": "Restrict key to a specific environment"
                    },
                    "rotation_interval_days": {
                      "type": "integer",
                      "x-time-unit": "days",
                      "description": "Auto-rotation interval in days (null = manual only)"
                    },
                    "next_rotation_at": {
                      "type": "string",
                      "format": "date-time",
                      "x-time-unit": "date-time",
                      "description": "When the next auto-rotation is scheduled"
                    },
                    "rotation_webhook_url": {
                      "type": "string",
                      "description": "URL to notify on auto-rotation"
                    },
                    "org_id": {
                      "type": "string",
                      "x-served": "only",
                      "x-evidence": [
                        "server source"
                      ],
                      "description": "Organization that the key belongs to."
                    },
                    "rate_limit_requests": {
                      "type": "integer",
                      "x-served": "only",
                      "x-evidence": [
                        "server source"
                      ],
                      "description": "Requests that the key may make in one window."
                    },
                    "rate_limit_window_secs": {
                      "type": "integer",
                      "x-time-unit": "s",
                      "x-served": "only",
                      "x-evidence": [
                        "server source"
                      ],
                      "description": "Length of that window in seconds."
                    }
                  }
                }
              },
              "next_cursor": {
                "type": "string",
                "description": "Value of `cursor` for the next page. Left out on the last page."
              },
              "has_more": {
                "type": "boolean",
                "description": "Whether another page follows."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
        "description": "What to create.",
        "x-evidence": [
          "seed",
          "published spec"
        ],
        "required": [
          "project_id",
          "name"
        ],
        "properties": {
          "project_id": {
            "type": "string",
            "description": "Project that the key is for."
          },
          "name": {
            "type": "string",
            "description": "Name of the key, not empty. The current server allows up to 255 characters."
          },
          "scopes": {
            "type": "array",
            "x-evidence": [
              "published spec"
            ],
            "description": "Permissions of the key. Without any, the documented server grants everything and the current one refuses.",
            "items": {
              "type": "string"
            }
          },
          "expires_in_days": {
            "type": "integer",
            "x-time-unit": "days",
            "x-evidence": [
              "published spec"
            ],
            "description": "Key expiration in days from now"
          },
          "environment_id": {
            "type": "string",
            "x-evidence": [
              "published spec"
            ],
            "description": "Restrict key to a specific environment"
          },
          "rotation_interval_days": {
            "type": "integer",
            "x-time-unit": "days",
            "x-evidence": [
              "published spec"
            ],
            "description": "Auto-rotation interval in days"
          },
          "org_id": {
            "type": "string",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ],
            "description": "Organization that the key is for."
          },
          "rotation_webhook_url": {
            "type": "string",
            "format": "uri",
            "maxLength": 2048,
            "x-served": "only",
            "x-evidence": [
              "server source"
            ],
            "description": "URL to notify on auto-rotation, https only. Needed with `rotation_interval_days`."
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
            "description": "A new key with its secret, which is shown this once.",
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "properties": {
              "id": {
                "type": "string",
                "description": "Id of the key.",
                "x-key-id": true
              },
              "project_id": {
                "type": "string",
                "description": "Project that the key belongs to."
              },
              "name": {
                "type": "string",
                "description": "Name of the key."
              },
              "key_prefix": {
                "type": "string",
                "description": "First 12 characters of the secret. Not unique."
              },
              "scopes": {
                "type": "array",
                "description": "Permissions of the key. `*` means all.",
                "items": {
                  "type": "string"
                }
              },
              "expires_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time",
                "description": "When the key expires. Left out when it never does."
              },
              "last_used_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time",
                "description": "When the key was last used. Left out when it never was."
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time",
                "description": "When the key was created."
              },
              "revoked_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time",
                "description": "When the key was revoked. Left out when it was not."
              },
              "replaced_by_key_id": {
                "type": "string",
                "description": "Id of the key that rotation put in its place."
              },
              "grace_expires_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time",
                "description": "Until when a rotated key goes on working."
              },
              "environment_id": {
                "type": "string",
                "description": "Restrict key to a specific environment"
              },
              "rotation_interval_days": {
                "type": "integer",
                "x-time-unit": "days",
                "description": "Auto-rotation interval in days (null = manual only)"
              },
              "next_rotation_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time",
                "description": "When the next auto-rotation is scheduled"
              },
              "rotation_webhook_url": {
                "type": "string",
                "description": "URL to notify on auto-rotation"
              },
              "key": {
                "type": "string",
                "format": "secret",
                "x-secret": "one-time",
                "x-evidence": [
                  "published spec",
                  "server source"
                ],
                "description": "The secret, `strait_` and 64 hexadecimal digits. Never shown again."
              },
              "rotation_webhook_secret": {
                "type": "string",
                "format": "secret",
                "x-secret": "one-time",
                "x-served": "only",
                "x-evidence": [
                  "server source"
                ],
                "description": "The secret that signs calls to the rotation webhook, `whsec_` and 64 hexadecimal digits."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "Id of the key.",
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
            "description": "What the server really answers to a revoke.",
            "x-served": "only",
            "x-evidence": [
              "server source"
            ],
            "required": [
              "status"
            ],
            "properties": {
              "status": {
                "type": "string",
                "const": "revoked",
                "description": "Always `revoked`."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "Id of the key.",
            "x-key-id": true
          }
        },
        "required": [
          "keyID"
        ]
      },
      "input": {
        "type": "object",
        "description": "How to rotate. Every field is optional.",
        "x-evidence": [
          "seed",
          "published spec"
        ],
        "properties": {
          "grace_period_minutes": {
            "type": "integer",
            "minimum": 1,
            "maximum": 10080,
            "default": 60,
            "x-time-unit": "min",
            "x-evidence": [
              "published spec",
              "server source"
            ],
            "description": "Minutes for which the old key goes on working, at most one week."
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
            "description": "The successor of a rotated key with its secret, which is shown this once.",
            "x-evidence": [
              "seed",
              "published spec"
            ],
            "properties": {
              "old_key_id": {
                "type": "string",
                "description": "Id of the key that was rotated."
              },
              "new_key_id": {
                "type": "string",
                "x-key-id": true,
                "description": "Id of its successor."
              },
              "project_id": {
                "type": "string",
                "description": "Project that the key belongs to."
              },
              "name": {
                "type": "string",
                "description": "Name of the successor."
              },
              "key": {
                "type": "string",
                "format": "secret",
                "x-secret": "one-time",
                "description": "The secret, `strait_` and 64 hexadecimal digits. Never shown again."
              },
              "key_prefix": {
                "type": "string",
                "description": "First 12 characters of the secret. Not unique."
              },
              "scopes": {
                "type": "array",
                "description": "Permissions of the key. `*` means all.",
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
                "x-time-unit": "date-time",
                "x-evidence": [
                  "seed",
                  "published spec",
                  "server source"
                ],
                "description": "When the successor expires, the same instant as before. Null when it never does."
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time",
                "description": "When the successor was created."
              },
              "grace_expires_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time",
                "description": "Until when the old key goes on working."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
            "description": "A failure. Prefer `code` where the object form is sent.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "description": "What went wrong, as text or as an object.",
                "oneOf": [
                  {
                    "type": "string",
                    "description": "What went wrong."
                  },
                  {
                    "type": "object",
                    "description": "The object form of a failure.",
                    "x-evidence": [
                      "published spec"
                    ],
                    "required": [
                      "code",
                      "message"
                    ],
                    "properties": {
                      "code": {
                        "type": "string",
                        "description": "Kind of failure. Documented: validation_error, not_found, conflict, rate_limited, internal_error, unauthorized, forbidden. Servers send others too."
                      },
                      "message": {
                        "type": "string",
                        "description": "What went wrong."
                      },
                      "details": {
                        "type": "array",
                        "description": "One line for each field that was refused, or a hint when to try again.",
                        "items": {
                          "type": "string"
                        }
                      }
                    }
                  }
                ]
              },
              "request_id": {
                "type": "string",
                "description": "Id of the request, for the vendor's support."
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
