// Generated from spec/openapi.yaml (Stratum, sha256:6c97ca79c01f) by scripts/generate.ts. Do not edit: npm run generate.
import type { TwinDocument } from '../engine/document.ts';

export const document: TwinDocument = {
  "system": "Stratum",
  "servers": [
    "http://localhost:3000"
  ],
  "security": [
    {
      "kind": "apiKey",
      "header": "X-API-Key"
    },
    {
      "kind": "bearer"
    }
  ],
  "operations": {
    "createApiKey": {
      "method": "POST",
      "path": "/api/v1/api-keys",
      "role": "create",
      "in": {
        "tenant_id": "body",
        "name": "body",
        "rate_limit_max": "body",
        "rate_limit_window": "body"
      },
      "body": "required",
      "success": [
        201
      ],
      "answer": "object",
      "secrets": [
        "/key"
      ],
      "aliases": {
        "/key": [
          "plaintext_key",
          "plaintext"
        ],
        "/prefix": [
          "key_prefix"
        ]
      },
      "keyId": "/id",
      "summary": "Create API key",
      "parameters": {
        "type": "object",
        "properties": {}
      },
      "input": {
        "type": "object",
        "description": "What to create. Unknown fields are ignored; scopes and expiry cannot be set.",
        "x-evidence": [
          "published spec"
        ],
        "required": [
          "tenant_id"
        ],
        "properties": {
          "tenant_id": {
            "type": "string",
            "format": "uuid",
            "description": "Id of the tenant that owns the key."
          },
          "name": {
            "type": "string",
            "description": "Name of the key."
          },
          "rate_limit_max": {
            "type": "integer",
            "minimum": 1,
            "maximum": 100000,
            "description": "Requests that the key may make in one window."
          },
          "rate_limit_window": {
            "type": "string",
            "pattern": "^\\d+\\s+(second|minute|hour|day)s?$",
            "description": "Length of the window, as a number and a unit in lower case, such as `5 minutes`."
          }
        }
      },
      "rateLimits": [
        {
          "limit": 100,
          "windowSeconds": 60,
          "per": "ip"
        }
      ],
      "exampleCall": {
        "parameters": {},
        "body": {
          "tenant_id": "38400000-8cf0-11bd-b23e-10b96e4ef00d",
          "name": "ci",
          "rate_limit_max": 1000,
          "rate_limit_window": "1 minute"
        }
      },
      "responses": {
        "201": {
          "description": "Created API key with plaintext secret",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "A new key with its secret, as create and rotate return it.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "id",
              "key",
              "prefix",
              "created_at"
            ],
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "description": "Id of the new key.",
                "x-key-id": true
              },
              "key": {
                "type": "string",
                "format": "secret",
                "description": "The plaintext API key. Only returned once at creation time.",
                "x-secret": "one-time",
                "x-aliases": [
                  "plaintext_key",
                  "plaintext"
                ]
              },
              "prefix": {
                "type": "string",
                "description": "First characters of the secret. They name the environment and do not tell keys apart.",
                "x-aliases": [
                  "key_prefix"
                ]
              },
              "tenant_id": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uuid",
                "description": "Id of the tenant that owns the key, null for a global key."
              },
              "name": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Name of the key, null when it has none."
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time",
                "description": "When the key was created."
              }
            }
          },
          "example": {
            "id": "11111111-1111-4111-8111-111111111111",
            "key": "sk_test_fake-key_fake-key_fake-key_fake-key_fake-ke",
            "prefix": "sk_test_",
            "tenant_id": "38400000-8cf0-11bd-b23e-10b96e4ef00d",
            "name": "ci",
            "created_at": "2026-03-02T08:00:00.000Z"
          }
        },
        "400": {
          "description": "Validation error",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "VALIDATION_ERROR",
              "message": "Invalid request body"
            }
          }
        },
        "401": {
          "description": "The credential is missing, bad, revoked or expired.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "UNAUTHORIZED",
              "message": "Authentication required. Provide X-API-Key or Authorization: Bearer header"
            }
          }
        },
        "403": {
          "description": "The caller lacks the scope admin, or the tenant is out of its reach.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "FORBIDDEN",
              "message": "Insufficient permissions for this operation"
            }
          }
        },
        "413": {
          "description": "The body is larger than 1 MiB.",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "VALIDATION_ERROR",
              "message": "Request body is too large"
            }
          }
        },
        "415": {
          "description": "The body has a media type that the server does not read.",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "VALIDATION_ERROR",
              "message": "Unsupported Media Type"
            }
          }
        },
        "429": {
          "description": "The limit per IP address or per key is reached.",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "RATE_LIMITED",
              "message": "Rate limit exceeded. Try again in 42 seconds."
            }
          }
        },
        "500": {
          "description": "The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id\nend here too.\n",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "INTERNAL_SERVER_ERROR",
              "message": "An unexpected error occurred"
            }
          }
        }
      }
    },
    "listApiKeys": {
      "method": "GET",
      "path": "/api/v1/api-keys",
      "role": "list",
      "in": {
        "tenant_id": "query"
      },
      "success": [
        200
      ],
      "answer": "array",
      "keyId": "/*/id",
      "pages": {
        "style": "none",
        "items": ""
      },
      "summary": "List API keys",
      "parameters": {
        "type": "object",
        "properties": {
          "tenant_id": {
            "type": "string",
            "format": "uuid",
            "description": "Filter by tenant ID"
          }
        }
      },
      "rateLimits": [
        {
          "limit": 100,
          "windowSeconds": 60,
          "per": "ip"
        }
      ],
      "exampleCall": {
        "parameters": {}
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
            "description": "Keys in reach of the caller, newest first, revoked and expired ones included.",
            "items": {
              "type": "object",
              "description": "A key without its secret.",
              "x-evidence": [
                "published spec"
              ],
              "required": [
                "id",
                "prefix",
                "created_at"
              ],
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "x-key-id": true,
                  "description": "Id of the key."
                },
                "tenant_id": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "uuid",
                  "description": "Id of the tenant that owns the key, null for a global key."
                },
                "name": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "description": "Name of the key, null when it has none."
                },
                "prefix": {
                  "type": "string",
                  "description": "First characters of the secret. They name the environment and do not tell keys apart.",
                  "x-served": "absent"
                },
                "rate_limit_max": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "description": "Requests that the key may make in one window. Absent means unknown, not unlimited."
                },
                "rate_limit_window": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "description": "Length of the window, as a number and a unit, such as `5 minutes`. Absent means unknown."
                },
                "last_used_at": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the key was last used, null when never or not recorded."
                },
                "created_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the key was created."
                },
                "revoked_at": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the key was revoked, null while it is not."
                },
                "expires_at": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the key expires, null for never. Absent means unknown.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ]
                }
              }
            }
          },
          "example": [
            {
              "id": "22222222-2222-4222-8222-222222222222",
              "tenant_id": "38400000-8cf0-11bd-b23e-10b96e4ef00d",
              "name": "ci-2026",
              "prefix": "sk_test_",
              "rate_limit_max": 1000,
              "rate_limit_window": "1 minute",
              "last_used_at": "2026-11-22T16:40:03.512Z",
              "created_at": "2026-11-20T09:15:00.000Z",
              "revoked_at": null
            },
            {
              "id": "11111111-1111-4111-8111-111111111111",
              "tenant_id": "38400000-8cf0-11bd-b23e-10b96e4ef00d",
              "name": "ci",
              "prefix": "sk_test_",
              "rate_limit_max": 1000,
              "rate_limit_window": "1 minute",
              "last_used_at": "2026-11-20T09:14:58.204Z",
              "created_at": "2026-03-02T08:00:00.000Z",
              "revoked_at": "2026-11-20T09:15:00.000Z"
            },
            {
              "id": "33333333-3333-4333-8333-333333333333",
              "tenant_id": null,
              "name": "operator",
              "prefix": "sk_test_",
              "rate_limit_max": null,
              "rate_limit_window": null,
              "last_used_at": null,
              "created_at": "2026-01-05T10:30:00.000Z",
              "revoked_at": null
            }
          ]
        },
        "400": {
          "description": "The tenant_id is not a UUID.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "VALIDATION_ERROR",
              "message": "Invalid query parameter tenant_id"
            }
          }
        },
        "401": {
          "description": "The credential is missing, bad, revoked or expired.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "UNAUTHORIZED",
              "message": "Authentication required. Provide X-API-Key or Authorization: Bearer header"
            }
          }
        },
        "403": {
          "description": "The caller lacks the scope admin, or the tenant is out of its reach.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "FORBIDDEN",
              "message": "Insufficient permissions for this operation"
            }
          }
        },
        "429": {
          "description": "The limit per IP address or per key is reached.",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "RATE_LIMITED",
              "message": "Rate limit exceeded. Try again in 42 seconds."
            }
          }
        },
        "500": {
          "description": "The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id\nend here too.\n",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "INTERNAL_SERVER_ERROR",
              "message": "An unexpected error occurred"
            }
          }
        }
      }
    },
    "listDormantApiKeys": {
      "method": "GET",
      "path": "/api/v1/api-keys/dormant",
      "role": "dormant",
      "in": {
        "days": "query"
      },
      "success": [
        200
      ],
      "answer": "array",
      "keyId": "/*/id",
      "pages": {
        "style": "none",
        "items": ""
      },
      "summary": "List dormant API keys",
      "parameters": {
        "type": "object",
        "properties": {
          "days": {
            "type": "integer",
            "minimum": 1,
            "maximum": 365,
            "default": 90,
            "description": "Number of days of inactivity",
            "x-time-unit": "days"
          }
        }
      },
      "rateLimits": [
        {
          "limit": 100,
          "windowSeconds": 60,
          "per": "ip"
        }
      ],
      "exampleCall": {
        "parameters": {}
      },
      "responses": {
        "200": {
          "description": "List of dormant API keys",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "array",
            "description": "Keys not revoked and unused for that long, never used ones first, expired ones included.",
            "items": {
              "type": "object",
              "description": "A key without its secret.",
              "x-evidence": [
                "published spec"
              ],
              "required": [
                "id",
                "prefix",
                "created_at"
              ],
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "x-key-id": true,
                  "description": "Id of the key."
                },
                "tenant_id": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "uuid",
                  "description": "Id of the tenant that owns the key, null for a global key."
                },
                "name": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "description": "Name of the key, null when it has none."
                },
                "prefix": {
                  "type": "string",
                  "description": "First characters of the secret. They name the environment and do not tell keys apart.",
                  "x-served": "absent"
                },
                "rate_limit_max": {
                  "type": [
                    "integer",
                    "null"
                  ],
                  "description": "Requests that the key may make in one window. Absent means unknown, not unlimited."
                },
                "rate_limit_window": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "description": "Length of the window, as a number and a unit, such as `5 minutes`. Absent means unknown."
                },
                "last_used_at": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the key was last used, null when never or not recorded."
                },
                "created_at": {
                  "type": "string",
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the key was created."
                },
                "revoked_at": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the key was revoked, null while it is not."
                },
                "expires_at": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "description": "When the key expires, null for never. Absent means unknown.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ]
                }
              }
            }
          },
          "example": [
            {
              "id": "33333333-3333-4333-8333-333333333333",
              "tenant_id": null,
              "name": "operator",
              "prefix": "sk_test_",
              "rate_limit_max": null,
              "rate_limit_window": null,
              "last_used_at": null,
              "created_at": "2026-01-05T10:30:00.000Z",
              "revoked_at": null
            },
            {
              "id": "44444444-4444-4444-8444-444444444444",
              "tenant_id": "38400000-8cf0-11bd-b23e-10b96e4ef00d",
              "name": "nightly-export",
              "prefix": "sk_test_",
              "rate_limit_max": 1000,
              "rate_limit_window": "1 minute",
              "last_used_at": "2026-06-30T23:59:59.999Z",
              "created_at": "2026-02-11T12:00:00.000Z",
              "revoked_at": null
            }
          ]
        },
        "400": {
          "description": "The number of days is not an integer from 1 to 365.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "VALIDATION_ERROR",
              "message": "Invalid query parameter days"
            }
          }
        },
        "401": {
          "description": "The credential is missing, bad, revoked or expired.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "UNAUTHORIZED",
              "message": "Authentication required. Provide X-API-Key or Authorization: Bearer header"
            }
          }
        },
        "403": {
          "description": "The caller lacks the scope admin, or the tenant is out of its reach.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "FORBIDDEN",
              "message": "Insufficient permissions for this operation"
            }
          }
        },
        "429": {
          "description": "The limit per IP address or per key is reached.",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "RATE_LIMITED",
              "message": "Rate limit exceeded. Try again in 42 seconds."
            }
          }
        },
        "500": {
          "description": "The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id\nend here too.\n",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "INTERNAL_SERVER_ERROR",
              "message": "An unexpected error occurred"
            }
          }
        }
      }
    },
    "revokeApiKey": {
      "method": "DELETE",
      "path": "/api/v1/api-keys/{id}",
      "role": "revoke",
      "in": {
        "id": "path"
      },
      "success": [
        204
      ],
      "answer": "none",
      "summary": "Revoke API key",
      "parameters": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "description": "Id of the key.",
            "x-key-id": true
          }
        },
        "required": [
          "id"
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
          "id": "11111111-1111-4111-8111-111111111111"
        }
      },
      "responses": {
        "204": {
          "description": "API key revoked",
          "evidence": [
            "seed",
            "published spec",
            "observed"
          ]
        },
        "400": {
          "description": "A JSON content type came without a body, or with one that is not JSON.",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "VALIDATION_ERROR",
              "message": "Body cannot be empty when content-type is set to 'application/json'"
            }
          }
        },
        "401": {
          "description": "The credential is missing, bad, revoked or expired.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "UNAUTHORIZED",
              "message": "Authentication required. Provide X-API-Key or Authorization: Bearer header"
            }
          }
        },
        "403": {
          "description": "The caller lacks the scope admin, or the tenant is out of its reach.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "FORBIDDEN",
              "message": "Insufficient permissions for this operation"
            }
          }
        },
        "404": {
          "description": "API key not found or already revoked",
          "evidence": [
            "seed",
            "published spec",
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "NOT_FOUND",
              "message": "API key not found or already revoked"
            }
          }
        },
        "413": {
          "description": "The body is larger than 1 MiB.",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "VALIDATION_ERROR",
              "message": "Request body is too large"
            }
          }
        },
        "415": {
          "description": "The body has a media type that the server does not read.",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "VALIDATION_ERROR",
              "message": "Unsupported Media Type"
            }
          }
        },
        "429": {
          "description": "The limit per IP address or per key is reached.",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "RATE_LIMITED",
              "message": "Rate limit exceeded. Try again in 42 seconds."
            }
          }
        },
        "500": {
          "description": "The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id\nend here too.\n",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "INTERNAL_SERVER_ERROR",
              "message": "An unexpected error occurred"
            }
          }
        }
      }
    },
    "rotateApiKey": {
      "method": "POST",
      "path": "/api/v1/api-keys/{id}/rotate",
      "role": "rotate",
      "in": {
        "id": "path",
        "name": "body"
      },
      "body": "optional",
      "success": [
        201
      ],
      "answer": "object",
      "secrets": [
        "/key"
      ],
      "aliases": {
        "/key": [
          "plaintext_key",
          "plaintext"
        ],
        "/prefix": [
          "key_prefix"
        ]
      },
      "keyId": "/id",
      "summary": "Rotate API key",
      "parameters": {
        "type": "object",
        "properties": {
          "id": {
            "type": "string",
            "format": "uuid",
            "description": "Id of the key.",
            "x-key-id": true
          }
        },
        "required": [
          "id"
        ]
      },
      "input": {
        "type": "object",
        "description": "What the replacement is called.",
        "x-evidence": [
          "published spec"
        ],
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 255,
            "description": "Name of the replacement, 255 characters at most."
          }
        }
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
          "id": "11111111-1111-4111-8111-111111111111"
        },
        "body": {
          "name": "ci-2026"
        }
      },
      "responses": {
        "201": {
          "description": "New API key with plaintext secret",
          "evidence": [
            "seed",
            "published spec"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "A new key with its secret, as create and rotate return it.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "id",
              "key",
              "prefix",
              "created_at"
            ],
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "description": "Id of the new key.",
                "x-key-id": true
              },
              "key": {
                "type": "string",
                "format": "secret",
                "description": "The plaintext API key. Only returned once at creation time.",
                "x-secret": "one-time",
                "x-aliases": [
                  "plaintext_key",
                  "plaintext"
                ]
              },
              "prefix": {
                "type": "string",
                "description": "First characters of the secret. They name the environment and do not tell keys apart.",
                "x-aliases": [
                  "key_prefix"
                ]
              },
              "tenant_id": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uuid",
                "description": "Id of the tenant that owns the key, null for a global key."
              },
              "name": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Name of the key, null when it has none."
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time",
                "description": "When the key was created."
              }
            }
          },
          "example": {
            "id": "22222222-2222-4222-8222-222222222222",
            "key": "sk_test_new-fake_new-fake_new-fake_new-fake_new-fak",
            "prefix": "sk_test_",
            "tenant_id": "38400000-8cf0-11bd-b23e-10b96e4ef00d",
            "name": "ci-2026",
            "created_at": "2026-11-20T09:15:00.000Z"
          }
        },
        "400": {
          "description": "The body is not valid.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "VALIDATION_ERROR",
              "message": "Validation failed"
            }
          }
        },
        "401": {
          "description": "The credential is missing, bad, revoked or expired.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "UNAUTHORIZED",
              "message": "Authentication required. Provide X-API-Key or Authorization: Bearer header"
            }
          }
        },
        "403": {
          "description": "The caller lacks the scope admin, or the tenant is out of its reach.",
          "evidence": [
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "FORBIDDEN",
              "message": "Insufficient permissions for this operation"
            }
          }
        },
        "404": {
          "description": "API key not found or already revoked",
          "evidence": [
            "seed",
            "published spec",
            "observed"
          ],
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "NOT_FOUND",
              "message": "API key not found or already revoked"
            }
          }
        },
        "413": {
          "description": "The body is larger than 1 MiB.",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "VALIDATION_ERROR",
              "message": "Request body is too large"
            }
          }
        },
        "415": {
          "description": "The body has a media type that the server does not read.",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "VALIDATION_ERROR",
              "message": "Unsupported Media Type"
            }
          }
        },
        "429": {
          "description": "The limit per IP address or per key is reached.",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "RATE_LIMITED",
              "message": "Rate limit exceeded. Try again in 42 seconds."
            }
          }
        },
        "500": {
          "description": "The server failed without a reason. An unknown tenant on create, an unknown or revoked key on rotate and a malformed id\nend here too.\n",
          "evidence": [
            "observed"
          ],
          "served": "only",
          "type": "application/json",
          "schema": {
            "type": "object",
            "description": "What every failed call returns.",
            "x-evidence": [
              "published spec"
            ],
            "required": [
              "error"
            ],
            "properties": {
              "error": {
                "type": "object",
                "description": "The failure.",
                "required": [
                  "code",
                  "message"
                ],
                "properties": {
                  "code": {
                    "type": "string",
                    "description": "Kind of failure, such as `NOT_FOUND`."
                  },
                  "message": {
                    "type": "string",
                    "description": "The failure in words."
                  },
                  "issues": {
                    "type": "array",
                    "description": "One entry per invalid field, on rotate.",
                    "items": {
                      "type": "object",
                      "description": "One invalid field.",
                      "x-served": "only",
                      "x-evidence": [
                        "observed"
                      ],
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string",
                          "description": "Kind of rule that the value breaks, such as `invalid_type`."
                        },
                        "message": {
                          "type": "string",
                          "description": "The broken rule in words."
                        },
                        "path": {
                          "type": "array",
                          "description": "Way to the field from the root of the body, names and array positions.",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string",
                          "description": "Name of the text format that the value does not have, such as `uuid`."
                        }
                      }
                    },
                    "x-served": "only",
                    "x-evidence": [
                      "observed"
                    ]
                  },
                  "details": {
                    "description": "More about the failure; its form depends on the failure.",
                    "x-served": "only",
                    "x-evidence": [
                      "server source"
                    ]
                  }
                }
              },
              "details": {
                "type": "array",
                "description": "One entry per invalid field, on create.",
                "items": {
                  "type": "object",
                  "description": "One invalid field.",
                  "x-served": "only",
                  "x-evidence": [
                    "observed"
                  ],
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string",
                      "description": "Kind of rule that the value breaks, such as `invalid_type`."
                    },
                    "message": {
                      "type": "string",
                      "description": "The broken rule in words."
                    },
                    "path": {
                      "type": "array",
                      "description": "Way to the field from the root of the body, names and array positions.",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string",
                      "description": "Name of the text format that the value does not have, such as `uuid`."
                    }
                  }
                },
                "x-served": "only",
                "x-evidence": [
                  "observed"
                ]
              }
            }
          },
          "example": {
            "error": {
              "code": "INTERNAL_SERVER_ERROR",
              "message": "An unexpected error occurred"
            }
          }
        }
      }
    }
  }
};
