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
        "required": [
          "tenant_id"
        ],
        "properties": {
          "tenant_id": {
            "type": "string",
            "format": "uuid"
          },
          "name": {
            "type": "string"
          },
          "rate_limit_max": {
            "type": "integer"
          },
          "rate_limit_window": {
            "type": "string"
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
                "x-key-id": true
              },
              "key": {
                "type": "string",
                "format": "secret",
                "x-secret": "one-time",
                "x-aliases": [
                  "plaintext_key",
                  "plaintext"
                ]
              },
              "prefix": {
                "type": "string",
                "x-aliases": [
                  "key_prefix"
                ]
              },
              "tenant_id": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uuid"
              },
              "name": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
            "format": "uuid"
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
            "items": {
              "type": "object",
              "required": [
                "id",
                "prefix",
                "created_at"
              ],
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "x-key-id": true
                },
                "tenant_id": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "uuid"
                },
                "name": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "prefix": {
                  "type": "string",
                  "x-served": "absent"
                },
                "rate_limit_max": {
                  "type": [
                    "integer",
                    "null"
                  ]
                },
                "rate_limit_window": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "last_used_at": {
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
                "revoked_at": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "x-time-unit": "date-time"
                },
                "expires_at": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
            "default": 90,
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
            "items": {
              "type": "object",
              "required": [
                "id",
                "prefix",
                "created_at"
              ],
              "properties": {
                "id": {
                  "type": "string",
                  "format": "uuid",
                  "x-key-id": true
                },
                "tenant_id": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "uuid"
                },
                "name": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "prefix": {
                  "type": "string",
                  "x-served": "absent"
                },
                "rate_limit_max": {
                  "type": [
                    "integer",
                    "null"
                  ]
                },
                "rate_limit_window": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "last_used_at": {
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
                "revoked_at": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "x-time-unit": "date-time"
                },
                "expires_at": {
                  "type": [
                    "string",
                    "null"
                  ],
                  "format": "date-time",
                  "x-time-unit": "date-time",
                  "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
            "x-key-id": true
          }
        },
        "required": [
          "id"
        ]
      },
      "input": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
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
                "x-key-id": true
              },
              "key": {
                "type": "string",
                "format": "secret",
                "x-secret": "one-time",
                "x-aliases": [
                  "plaintext_key",
                  "plaintext"
                ]
              },
              "prefix": {
                "type": "string",
                "x-aliases": [
                  "key_prefix"
                ]
              },
              "tenant_id": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uuid"
              },
              "name": {
                "type": [
                  "string",
                  "null"
                ]
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "x-time-unit": "date-time"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
                    "type": "string"
                  },
                  "message": {
                    "type": "string"
                  },
                  "issues": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "x-served": "only",
                      "required": [
                        "code",
                        "message",
                        "path"
                      ],
                      "properties": {
                        "code": {
                          "type": "string"
                        },
                        "message": {
                          "type": "string"
                        },
                        "path": {
                          "type": "array",
                          "items": {
                            "type": [
                              "string",
                              "integer"
                            ]
                          }
                        },
                        "validation": {
                          "type": "string"
                        }
                      }
                    },
                    "x-served": "only"
                  },
                  "details": {
                    "x-served": "only"
                  }
                }
              },
              "details": {
                "type": "array",
                "items": {
                  "type": "object",
                  "x-served": "only",
                  "required": [
                    "code",
                    "message",
                    "path"
                  ],
                  "properties": {
                    "code": {
                      "type": "string"
                    },
                    "message": {
                      "type": "string"
                    },
                    "path": {
                      "type": "array",
                      "items": {
                        "type": [
                          "string",
                          "integer"
                        ]
                      }
                    },
                    "validation": {
                      "type": "string"
                    }
                  }
                },
                "x-served": "only"
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
