// Made from openapi/ by `npm run generate`. Do not edit.
import type { Definitions, RouteSpec } from '../../src/http/route.ts';

export const definitions: Definitions = {
  "$id": "mudbase",
  "definitions": {
    "ChatType": {
      "enum": [
        "direct",
        "group",
        "channel",
        "broadcast"
      ]
    },
    "Error": {
      "type": "object",
      "required": [
        "error"
      ],
      "properties": {
        "error": {
          "type": "string"
        },
        "code": {
          "enum": [
            "VALIDATION_ERROR",
            "UNAUTHORIZED",
            "FORBIDDEN",
            "NOT_FOUND",
            "CONFLICT",
            "INTERNAL_ERROR",
            "SERVICE_UNAVAILABLE"
          ]
        },
        "details": {
          "type": [
            "string",
            "object"
          ],
          "additionalProperties": {
            "type": "string"
          }
        }
      }
    },
    "ParticipantRole": {
      "enum": [
        "admin",
        "member"
      ]
    },
    "Message": {
      "type": "object",
      "required": [
        "message"
      ],
      "properties": {
        "message": {
          "type": "string"
        }
      }
    },
    "E2eeContent": {
      "type": "object",
      "required": [
        "ciphertext"
      ],
      "properties": {
        "ciphertext": {
          "type": "string"
        }
      },
      "additionalProperties": true
    },
    "E2eeKey": {
      "type": "object",
      "required": [
        "identityPublicKey",
        "keyVersion",
        "updatedAt"
      ],
      "properties": {
        "identityPublicKey": {
          "type": "string"
        },
        "keyVersion": {
          "type": "integer"
        },
        "updatedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "Token": {
      "type": "string"
    },
    "RefreshToken": {
      "type": "string"
    },
    "ExpiresIn": {
      "type": "integer"
    },
    "CustomRole": {
      "type": [
        "string",
        "null"
      ]
    },
    "ProjectOfHost": {
      "type": "string"
    },
    "Role": {
      "enum": [
        "owner",
        "admin",
        "member",
        "viewer"
      ]
    },
    "Organization": {
      "type": "object",
      "required": [
        "_id",
        "name",
        "slug"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "slug": {
          "type": "string"
        }
      }
    },
    "Profile": {
      "type": "object",
      "required": [
        "_id",
        "firstName",
        "lastName",
        "fullName",
        "role",
        "customRole",
        "isAnonymous",
        "emailVerified",
        "phoneVerified",
        "twoFactorEnabled",
        "createdAt",
        "updatedAt",
        "org"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "firstName": {
          "type": "string"
        },
        "lastName": {
          "type": "string"
        },
        "fullName": {
          "type": "string"
        },
        "avatar": {
          "type": "string"
        },
        "role": {
          "$ref": "mudbase#/definitions/Role"
        },
        "customRole": {
          "$ref": "mudbase#/definitions/CustomRole"
        },
        "isAnonymous": {
          "type": "boolean"
        },
        "emailVerified": {
          "type": "boolean"
        },
        "phoneVerified": {
          "type": "boolean"
        },
        "twoFactorEnabled": {
          "type": "boolean"
        },
        "lastLogin": {
          "type": "string",
          "format": "date-time"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "updatedAt": {
          "type": "string",
          "format": "date-time"
        },
        "org": {
          "$ref": "mudbase#/definitions/Organization"
        }
      }
    },
    "ProjectUser": {
      "type": "object",
      "required": [
        "_id",
        "firstName",
        "lastName",
        "emailVerified",
        "role",
        "customRole",
        "phoneVerified",
        "isActive",
        "accountStatus",
        "isAnonymous",
        "createdAt"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "firstName": {
          "type": "string"
        },
        "lastName": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "avatar": {
          "type": "string"
        },
        "emailVerified": {
          "type": "boolean"
        },
        "role": {
          "$ref": "mudbase#/definitions/Role"
        },
        "customRole": {
          "$ref": "mudbase#/definitions/CustomRole"
        },
        "phoneVerified": {
          "type": "boolean"
        },
        "lastLogin": {
          "type": "string",
          "format": "date-time"
        },
        "isActive": {
          "type": "boolean"
        },
        "accountStatus": {
          "enum": [
            "active",
            "suspended"
          ]
        },
        "isAnonymous": {
          "type": "boolean"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    }
  }
};

export const routes: RouteSpec[] = [
  {
    "operationId": "getUserChats",
    "method": "GET",
    "url": "/api/chat/projects/:projectId/chats",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "projectId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "page": {
          "type": "integer",
          "minimum": 1,
          "maximum": 2147483647,
          "default": 1
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "default": 20
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "data": {
              "type": "object",
              "required": [
                "chats",
                "total"
              ],
              "properties": {
                "chats": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "_id",
                      "name",
                      "type",
                      "unreadCount"
                    ],
                    "properties": {
                      "_id": {
                        "type": "string"
                      },
                      "name": {
                        "type": "string"
                      },
                      "type": {
                        "$ref": "mudbase#/definitions/ChatType"
                      },
                      "lastMessage": {
                        "type": "object",
                        "required": [
                          "content"
                        ],
                        "properties": {
                          "content": {
                            "type": "string"
                          }
                        }
                      },
                      "unreadCount": {
                        "type": "integer"
                      }
                    }
                  }
                },
                "total": {
                  "type": "integer"
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "createChat",
    "method": "POST",
    "url": "/api/chat/projects/:projectId/chats",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "projectId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "name",
        "type",
        "participants"
      ],
      "properties": {
        "name": {
          "type": "string",
          "pattern": "\\S"
        },
        "type": {
          "$ref": "mudbase#/definitions/ChatType"
        },
        "participants": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "description": {
          "type": "string"
        },
        "settings": {
          "type": "object",
          "additionalProperties": true
        }
      }
    },
    "responses": [
      {
        "status": 201,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "data": {
              "type": "object",
              "required": [
                "_id",
                "name",
                "type",
                "participants",
                "createdAt"
              ],
              "properties": {
                "_id": {
                  "type": "string"
                },
                "name": {
                  "type": "string"
                },
                "type": {
                  "$ref": "mudbase#/definitions/ChatType"
                },
                "participants": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "createdAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "getChatDetails",
    "method": "GET",
    "url": "/api/chat/projects/:projectId/chats/:chatId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "projectId",
        "chatId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        },
        "chatId": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "data": {
              "type": "object",
              "required": [
                "_id",
                "name",
                "participants"
              ],
              "properties": {
                "_id": {
                  "type": "string"
                },
                "name": {
                  "type": "string"
                },
                "participants": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "userId",
                      "role"
                    ],
                    "properties": {
                      "userId": {
                        "type": "string"
                      },
                      "role": {
                        "$ref": "mudbase#/definitions/ParticipantRole"
                      }
                    }
                  }
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "addParticipant",
    "method": "POST",
    "url": "/api/chat/projects/:projectId/chats/:chatId/participants",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "projectId",
        "chatId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        },
        "chatId": {
          "type": "string"
        }
      }
    },
    "body": {
      "properties": {
        "userId": {},
        "role": {}
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "data": {
              "type": "object",
              "required": [
                "participants"
              ],
              "properties": {
                "participants": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "userId",
                      "role",
                      "addedAt"
                    ],
                    "properties": {
                      "userId": {
                        "type": "string"
                      },
                      "role": {
                        "$ref": "mudbase#/definitions/ParticipantRole"
                      },
                      "addedAt": {
                        "type": "string",
                        "format": "date-time"
                      }
                    }
                  }
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "removeParticipant",
    "method": "DELETE",
    "url": "/api/chat/projects/:projectId/chats/:chatId/participants",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "projectId",
        "chatId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        },
        "chatId": {
          "type": "string"
        }
      }
    },
    "body": {
      "properties": {
        "userId": {}
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "mudbase#/definitions/Message"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "getChatMessages",
    "method": "GET",
    "url": "/api/chat/projects/:projectId/chats/:chatId/messages",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "projectId",
        "chatId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        },
        "chatId": {
          "type": "string"
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "page": {
          "type": [
            "integer",
            "string"
          ],
          "minimum": 1,
          "default": 1
        },
        "limit": {
          "type": [
            "integer",
            "string"
          ],
          "minimum": 1,
          "default": 50
        },
        "before": {
          "type": "string"
        },
        "after": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "data": {
              "type": "object",
              "required": [
                "messages",
                "total"
              ],
              "properties": {
                "messages": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "_id",
                      "content",
                      "sender",
                      "createdAt"
                    ],
                    "properties": {
                      "_id": {
                        "type": "string"
                      },
                      "content": {
                        "type": "string"
                      },
                      "sender": {
                        "type": "object",
                        "required": [
                          "_id",
                          "firstName"
                        ],
                        "properties": {
                          "_id": {
                            "type": "string"
                          },
                          "firstName": {
                            "type": "string"
                          }
                        }
                      },
                      "createdAt": {
                        "type": "string",
                        "format": "date-time"
                      }
                    }
                  }
                },
                "total": {
                  "type": "integer"
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "sendMessage",
    "method": "POST",
    "url": "/api/chat/projects/:projectId/chats/:chatId/messages",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "projectId",
        "chatId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        },
        "chatId": {
          "type": "string"
        }
      }
    },
    "body": {
      "properties": {
        "type": {},
        "content": {},
        "e2ee": {},
        "replyTo": {},
        "mentions": {}
      }
    },
    "responses": [
      {
        "status": 201,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "data": {
              "type": "object",
              "required": [
                "_id",
                "content",
                "sender",
                "createdAt"
              ],
              "properties": {
                "_id": {
                  "type": "string"
                },
                "content": {
                  "type": "string"
                },
                "sender": {
                  "type": "string"
                },
                "createdAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "markMessagesAsRead",
    "method": "POST",
    "url": "/api/chat/projects/:projectId/chats/:chatId/messages/read",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "projectId",
        "chatId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        },
        "chatId": {
          "type": "string"
        }
      }
    },
    "body": {
      "properties": {
        "messageIds": {}
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "data": {
              "type": "object",
              "required": [
                "modifiedCount"
              ],
              "properties": {
                "modifiedCount": {
                  "type": "integer"
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "editMessage",
    "method": "PATCH",
    "url": "/api/chat/projects/:projectId/chats/:chatId/messages/:messageId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "projectId",
        "chatId",
        "messageId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        },
        "chatId": {
          "type": "string"
        },
        "messageId": {
          "type": "string"
        }
      }
    },
    "body": {
      "properties": {
        "content": {},
        "e2ee": {}
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "data": {
              "type": "object",
              "required": [
                "_id",
                "content",
                "editedAt"
              ],
              "properties": {
                "_id": {
                  "type": "string"
                },
                "content": {
                  "type": "string"
                },
                "isE2ee": {
                  "const": true
                },
                "e2ee": {
                  "$ref": "mudbase#/definitions/E2eeContent"
                },
                "editedAt": {
                  "type": "string",
                  "format": "date-time"
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "deleteMessage",
    "method": "DELETE",
    "url": "/api/chat/projects/:projectId/chats/:chatId/messages/:messageId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "projectId",
        "chatId",
        "messageId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        },
        "chatId": {
          "type": "string"
        },
        "messageId": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "mudbase#/definitions/Message"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "addReaction",
    "method": "POST",
    "url": "/api/chat/projects/:projectId/chats/:chatId/messages/:messageId/reactions",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "projectId",
        "chatId",
        "messageId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        },
        "chatId": {
          "type": "string"
        },
        "messageId": {
          "type": "string"
        }
      }
    },
    "body": {
      "properties": {
        "emoji": {}
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "data": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "emoji",
                  "users"
                ],
                "properties": {
                  "emoji": {
                    "type": "string"
                  },
                  "users": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "removeReaction",
    "method": "DELETE",
    "url": "/api/chat/projects/:projectId/chats/:chatId/messages/:messageId/reactions",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "projectId",
        "chatId",
        "messageId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        },
        "chatId": {
          "type": "string"
        },
        "messageId": {
          "type": "string"
        }
      }
    },
    "body": {
      "properties": {
        "emoji": {}
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "data": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "emoji",
                  "count",
                  "users"
                ],
                "properties": {
                  "emoji": {
                    "type": "string"
                  },
                  "count": {
                    "type": "integer"
                  },
                  "users": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  }
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "putChatE2eeKey",
    "method": "PUT",
    "url": "/api/chat/projects/:projectId/me/chat-e2ee-key",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "projectId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "identityPublicKey"
      ],
      "properties": {
        "identityPublicKey": {
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "keyVersion": {
          "type": "integer",
          "minimum": 1,
          "maximum": 2147483647
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "data": {
              "$ref": "mudbase#/definitions/E2eeKey"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "getChatE2eeParticipantKeys",
    "method": "GET",
    "url": "/api/chat/projects/:projectId/chats/:chatId/e2ee/participant-keys",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "projectId",
        "chatId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        },
        "chatId": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "data": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "userId",
                  "identityPublicKey",
                  "keyVersion",
                  "updatedAt"
                ],
                "properties": {
                  "userId": {
                    "type": "string"
                  },
                  "identityPublicKey": {
                    "type": "string"
                  },
                  "keyVersion": {
                    "type": "integer"
                  },
                  "updatedAt": {
                    "type": "string",
                    "format": "date-time"
                  }
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "registerLocalUser",
    "method": "POST",
    "url": "/api/auth/local/register",
    "access": "none",
    "body": {
      "type": "object",
      "required": [
        "email",
        "password",
        "firstName",
        "lastName",
        "projectId"
      ],
      "properties": {
        "email": {
          "type": "string",
          "minLength": 1
        },
        "password": {
          "type": "string",
          "minLength": 8,
          "maxLength": 1024
        },
        "firstName": {
          "type": "string",
          "minLength": 1
        },
        "lastName": {
          "type": "string",
          "minLength": 1
        },
        "projectId": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 201,
        "schema": {
          "type": "object",
          "required": [
            "message",
            "token",
            "refreshToken",
            "expiresIn",
            "user"
          ],
          "properties": {
            "message": {
              "type": "string"
            },
            "token": {
              "$ref": "mudbase#/definitions/Token"
            },
            "refreshToken": {
              "$ref": "mudbase#/definitions/RefreshToken"
            },
            "expiresIn": {
              "$ref": "mudbase#/definitions/ExpiresIn"
            },
            "user": {
              "type": "object",
              "required": [
                "id",
                "email",
                "firstName",
                "lastName",
                "emailVerified",
                "customRole"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "email": {
                  "type": "string"
                },
                "firstName": {
                  "type": "string"
                },
                "lastName": {
                  "type": "string"
                },
                "emailVerified": {
                  "type": "boolean"
                },
                "customRole": {
                  "$ref": "mudbase#/definitions/CustomRole"
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "signUpWithRole",
    "method": "POST",
    "url": "/api/auth/local/signup/:role",
    "access": "none",
    "params": {
      "type": "object",
      "required": [
        "role"
      ],
      "properties": {
        "role": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "email",
        "password",
        "firstName",
        "lastName",
        "projectId",
        "agreedToTerms"
      ],
      "properties": {
        "email": {
          "type": "string",
          "minLength": 1
        },
        "password": {
          "type": "string",
          "minLength": 8,
          "maxLength": 1024
        },
        "firstName": {
          "type": "string",
          "minLength": 1
        },
        "lastName": {
          "type": "string",
          "minLength": 1
        },
        "projectId": {
          "type": "string"
        },
        "agreedToTerms": {
          "const": true
        },
        "role": false,
        "customRole": false
      }
    },
    "responses": [
      {
        "status": 201,
        "schema": {
          "type": "object",
          "required": [
            "message",
            "token",
            "refreshToken",
            "expiresIn",
            "user"
          ],
          "properties": {
            "message": {
              "type": "string"
            },
            "token": {
              "$ref": "mudbase#/definitions/Token"
            },
            "refreshToken": {
              "$ref": "mudbase#/definitions/RefreshToken"
            },
            "expiresIn": {
              "$ref": "mudbase#/definitions/ExpiresIn"
            },
            "user": {
              "type": "object",
              "required": [
                "id",
                "email",
                "firstName",
                "lastName",
                "emailVerified",
                "customRole"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "email": {
                  "type": "string"
                },
                "firstName": {
                  "type": "string"
                },
                "lastName": {
                  "type": "string"
                },
                "emailVerified": {
                  "type": "boolean"
                },
                "customRole": {
                  "$ref": "mudbase#/definitions/CustomRole"
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "createAnonymousSession",
    "method": "POST",
    "url": "/api/auth/anonymous",
    "access": "none",
    "body": {
      "type": "object",
      "properties": {
        "projectId": {
          "$ref": "mudbase#/definitions/ProjectOfHost"
        },
        "deviceId": {
          "type": "string",
          "maxLength": 255
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "message",
            "token",
            "refreshToken",
            "expiresIn",
            "user"
          ],
          "properties": {
            "message": {
              "type": "string"
            },
            "token": {
              "$ref": "mudbase#/definitions/Token"
            },
            "refreshToken": {
              "$ref": "mudbase#/definitions/RefreshToken"
            },
            "expiresIn": {
              "$ref": "mudbase#/definitions/ExpiresIn"
            },
            "user": {
              "type": "object",
              "required": [
                "id",
                "email",
                "firstName",
                "lastName",
                "role",
                "isAnonymous"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "email": {
                  "type": "string"
                },
                "firstName": {
                  "type": "string"
                },
                "lastName": {
                  "type": "string"
                },
                "role": {
                  "const": "viewer"
                },
                "isAnonymous": {
                  "const": true
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "convertAnonymousAccount",
    "method": "POST",
    "url": "/api/auth/anonymous/convert",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "email",
        "password"
      ],
      "properties": {
        "email": {
          "type": "string",
          "minLength": 1
        },
        "password": {
          "type": "string",
          "minLength": 8,
          "maxLength": 1024
        },
        "firstName": {
          "type": "string",
          "minLength": 1
        },
        "lastName": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "message",
            "token",
            "refreshToken",
            "expiresIn",
            "user"
          ],
          "properties": {
            "message": {
              "type": "string"
            },
            "token": {
              "$ref": "mudbase#/definitions/Token"
            },
            "refreshToken": {
              "$ref": "mudbase#/definitions/RefreshToken"
            },
            "expiresIn": {
              "$ref": "mudbase#/definitions/ExpiresIn"
            },
            "user": {
              "$ref": "mudbase#/definitions/Profile"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "loginLocalUser",
    "method": "POST",
    "url": "/api/auth/local/login",
    "access": "none",
    "body": {
      "type": "object",
      "required": [
        "email",
        "password"
      ],
      "properties": {
        "email": {
          "type": "string",
          "minLength": 1
        },
        "password": {
          "type": "string",
          "minLength": 1
        },
        "projectId": {
          "$ref": "mudbase#/definitions/ProjectOfHost"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "message",
            "token",
            "refreshToken",
            "expiresIn",
            "user"
          ],
          "properties": {
            "message": {
              "type": "string"
            },
            "token": {
              "$ref": "mudbase#/definitions/Token"
            },
            "refreshToken": {
              "$ref": "mudbase#/definitions/RefreshToken"
            },
            "expiresIn": {
              "$ref": "mudbase#/definitions/ExpiresIn"
            },
            "user": {
              "type": "object",
              "required": [
                "id",
                "email",
                "firstName",
                "lastName",
                "role",
                "emailVerified",
                "twoFactorEnabled"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "email": {
                  "type": "string"
                },
                "firstName": {
                  "type": "string"
                },
                "lastName": {
                  "type": "string"
                },
                "role": {
                  "$ref": "mudbase#/definitions/Role"
                },
                "emailVerified": {
                  "type": "boolean"
                },
                "twoFactorEnabled": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "refreshToken",
    "method": "POST",
    "url": "/api/auth/refresh",
    "access": "none",
    "body": {
      "type": "object",
      "required": [
        "refreshToken"
      ],
      "properties": {
        "refreshToken": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "message",
            "token",
            "refreshToken",
            "expiresIn"
          ],
          "properties": {
            "message": {
              "type": "string"
            },
            "token": {
              "$ref": "mudbase#/definitions/Token"
            },
            "refreshToken": {
              "$ref": "mudbase#/definitions/RefreshToken"
            },
            "expiresIn": {
              "$ref": "mudbase#/definitions/ExpiresIn"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "logoutUser",
    "method": "POST",
    "url": "/api/auth/logout",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "mudbase#/definitions/Message"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "logoutLocalUser",
    "method": "POST",
    "url": "/api/auth/local/logout",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "mudbase#/definitions/Message"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "getCurrentSession",
    "method": "GET",
    "url": "/api/auth/session",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "user",
            "authenticated"
          ],
          "properties": {
            "user": {
              "$ref": "mudbase#/definitions/Profile"
            },
            "authenticated": {
              "const": true
            }
          }
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "getLocalSession",
    "method": "GET",
    "url": "/api/auth/local/session",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "projectId": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "user",
            "authenticated"
          ],
          "properties": {
            "user": {
              "type": "object",
              "required": [
                "id",
                "firstName",
                "lastName",
                "project"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "email": {
                  "type": "string"
                },
                "firstName": {
                  "type": "string"
                },
                "lastName": {
                  "type": "string"
                },
                "project": {
                  "type": "object",
                  "required": [
                    "id",
                    "name",
                    "role"
                  ],
                  "properties": {
                    "id": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    },
                    "role": {
                      "$ref": "mudbase#/definitions/Role"
                    }
                  }
                }
              }
            },
            "authenticated": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "getCurrentUser",
    "method": "GET",
    "url": "/api/users/me",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "user"
          ],
          "properties": {
            "user": {
              "$ref": "mudbase#/definitions/Profile"
            }
          }
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "updateUserProfile",
    "method": "PATCH",
    "url": "/api/users/update",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "firstName": {
          "type": "string",
          "minLength": 1
        },
        "lastName": {
          "type": "string"
        },
        "avatar": {
          "type": "string",
          "maxLength": 2048
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "message",
            "user"
          ],
          "properties": {
            "message": {
              "type": "string"
            },
            "user": {
              "$ref": "mudbase#/definitions/Profile"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "getProjectUsers",
    "method": "GET",
    "url": "/api/orgs/:orgId/projects/:projectId/users",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "orgId",
        "projectId"
      ],
      "properties": {
        "orgId": {
          "type": "string"
        },
        "projectId": {
          "type": "string"
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "status": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "users",
            "total",
            "project"
          ],
          "properties": {
            "users": {
              "type": "array",
              "items": {
                "$ref": "mudbase#/definitions/ProjectUser"
              }
            },
            "total": {
              "type": "integer"
            },
            "project": {
              "$ref": "mudbase#/definitions/Organization"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "checkUserPresence",
    "method": "POST",
    "url": "/api/realtime/projects/:projectId/presence",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "projectId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "userIds"
      ],
      "properties": {
        "userIds": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "presence",
            "timestamp"
          ],
          "properties": {
            "presence": {
              "type": "object",
              "additionalProperties": {
                "type": "object",
                "required": [
                  "online"
                ],
                "properties": {
                  "online": {
                    "type": "boolean"
                  },
                  "lastSeen": {
                    "type": "string",
                    "format": "date-time"
                  }
                }
              }
            },
            "timestamp": {
              "type": "string",
              "format": "date-time"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  },
  {
    "operationId": "getActiveUsers",
    "method": "GET",
    "url": "/api/realtime/projects/:projectId/active-users",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "projectId"
      ],
      "properties": {
        "projectId": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "users",
            "count",
            "timestamp"
          ],
          "properties": {
            "users": {
              "type": "array",
              "items": {
                "type": "object",
                "required": [
                  "userId",
                  "connectedAt",
                  "socketId"
                ],
                "properties": {
                  "userId": {
                    "type": "string"
                  },
                  "connectedAt": {
                    "type": "string",
                    "format": "date-time"
                  },
                  "socketId": {
                    "type": "string"
                  }
                }
              }
            },
            "count": {
              "type": "integer"
            },
            "timestamp": {
              "type": "string",
              "format": "date-time"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 413,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "maxFileUploadBytes"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "maxFileUploadBytes": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 429,
        "schema": {
          "type": "object",
          "required": [
            "error",
            "code",
            "details",
            "retryAfter"
          ],
          "properties": {
            "error": {
              "type": "string"
            },
            "code": {
              "const": "RATE_LIMITED"
            },
            "details": {
              "type": "string"
            },
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "mudbase#/definitions/Error"
        }
      }
    ]
  }
];
