// Made from openapi/ by `npm run generate`. Do not edit.
import type { Definitions, RouteSpec } from '../../src/http/route.ts';

export const definitions: Definitions = {
  "$id": "parlance",
  "definitions": {
    "Workspace": {
      "type": "object",
      "required": [
        "id",
        "name",
        "host",
        "createdAt"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "host": {
          "type": [
            "string",
            "null"
          ]
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "NewWorkspace": {
      "type": "object",
      "required": [
        "name",
        "administrator"
      ],
      "additionalProperties": false,
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "host": {
          "type": "string",
          "format": "hostname"
        },
        "administrator": {
          "type": "object",
          "required": [
            "username",
            "password",
            "email"
          ],
          "additionalProperties": false,
          "properties": {
            "username": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            },
            "password": {
              "type": "string",
              "minLength": 1
            },
            "email": {
              "type": "string",
              "format": "email",
              "maxLength": 255
            }
          }
        }
      }
    },
    "Problem": {
      "type": "object",
      "required": [
        "type",
        "title",
        "status"
      ],
      "properties": {
        "type": {
          "type": "string",
          "format": "uri-reference"
        },
        "title": {
          "type": "string"
        },
        "status": {
          "type": "integer"
        },
        "detail": {
          "type": "string"
        },
        "errors": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "detail"
            ],
            "properties": {
              "detail": {
                "type": "string"
              },
              "pointer": {
                "type": "string"
              }
            }
          }
        }
      }
    },
    "Connections": {
      "type": "object",
      "required": [
        "rocketchat",
        "mudbase",
        "imkit",
        "whatsapp"
      ],
      "properties": {
        "rocketchat": {
          "type": "object",
          "required": [
            "baseUrl"
          ],
          "properties": {
            "baseUrl": {
              "type": "string",
              "format": "uri"
            }
          }
        },
        "mudbase": {
          "type": "object",
          "required": [
            "baseUrl",
            "projectId"
          ],
          "properties": {
            "baseUrl": {
              "type": "string",
              "format": "uri"
            },
            "projectId": {
              "type": "string"
            }
          }
        },
        "imkit": {
          "type": "object",
          "required": [
            "baseUrl",
            "appId",
            "clientKey",
            "apiKey"
          ],
          "properties": {
            "baseUrl": {
              "type": "string",
              "format": "uri"
            },
            "appId": {
              "type": "string"
            },
            "clientKey": {
              "type": "string"
            },
            "apiKey": {
              "type": "string"
            }
          }
        },
        "whatsapp": {
          "type": "object",
          "required": [
            "baseUrl",
            "instanceId",
            "accessToken"
          ],
          "properties": {
            "baseUrl": {
              "type": "string",
              "format": "uri"
            },
            "instanceId": {
              "type": "string"
            },
            "accessToken": {
              "type": "string"
            }
          }
        }
      }
    },
    "Identity": {
      "type": "object",
      "required": [
        "dialect",
        "externalId"
      ],
      "additionalProperties": false,
      "properties": {
        "dialect": {
          "type": "string",
          "enum": [
            "mudbase",
            "imkit",
            "whatsapp"
          ]
        },
        "externalId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      }
    },
    "User": {
      "type": "object",
      "required": [
        "id",
        "username",
        "name",
        "email",
        "active",
        "roles",
        "createdAt",
        "identities"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "email": {
          "type": [
            "string",
            "null"
          ]
        },
        "active": {
          "type": "boolean"
        },
        "roles": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "identities": {
          "type": "array",
          "items": {
            "$ref": "parlance#/definitions/Identity"
          }
        }
      }
    },
    "Mailing": {
      "type": "object",
      "required": [
        "id",
        "from",
        "subject",
        "test",
        "senderId",
        "createdAt",
        "cancelledAt"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "from": {
          "type": "string"
        },
        "subject": {
          "type": "string"
        },
        "test": {
          "type": "boolean"
        },
        "senderId": {
          "type": "string"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "cancelledAt": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time"
        }
      }
    },
    "MailingProgress": {
      "type": "object",
      "required": [
        "id",
        "from",
        "subject",
        "test",
        "senderId",
        "createdAt",
        "cancelledAt",
        "recipients"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "from": {
          "type": "string"
        },
        "subject": {
          "type": "string"
        },
        "test": {
          "type": "boolean"
        },
        "senderId": {
          "type": "string"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "cancelledAt": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time"
        },
        "recipients": {
          "type": "object",
          "required": [
            "queued",
            "sending",
            "sent",
            "failed",
            "left",
            "cancelled"
          ],
          "properties": {
            "queued": {
              "type": "integer"
            },
            "sending": {
              "type": "integer"
            },
            "sent": {
              "type": "integer"
            },
            "failed": {
              "type": "integer"
            },
            "left": {
              "type": "integer"
            },
            "cancelled": {
              "type": "integer"
            }
          }
        }
      }
    },
    "Webhook": {
      "type": "object",
      "required": [
        "id",
        "dialect",
        "userId",
        "name",
        "url",
        "events",
        "status",
        "disabledAt",
        "disabledBecause",
        "failingSince",
        "createdAt"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "dialect": {
          "type": "string",
          "enum": [
            "mudbase",
            "imkit",
            "whatsapp"
          ]
        },
        "userId": {
          "type": [
            "string",
            "null"
          ]
        },
        "name": {
          "type": [
            "string",
            "null"
          ]
        },
        "url": {
          "type": "string"
        },
        "events": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "status": {
          "type": "string",
          "enum": [
            "active",
            "paused",
            "disabled"
          ]
        },
        "disabledAt": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time"
        },
        "disabledBecause": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "failing",
            "gone",
            "secretUnreadable",
            null
          ]
        },
        "failingSince": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "Attempt": {
      "type": "object",
      "required": [
        "startedAt",
        "durationMs",
        "status",
        "answer",
        "error"
      ],
      "properties": {
        "startedAt": {
          "type": "string",
          "format": "date-time"
        },
        "durationMs": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": 0
        },
        "status": {
          "type": [
            "integer",
            "null"
          ]
        },
        "answer": {
          "type": [
            "string",
            "null"
          ]
        },
        "error": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "addressRefused",
            "unreachable",
            "timeout",
            "redirected",
            "refused",
            "aborted",
            null
          ]
        }
      }
    },
    "Delivery": {
      "type": "object",
      "required": [
        "id",
        "eventId",
        "event",
        "roomId",
        "status",
        "cancelledBecause",
        "passedAt",
        "nextAttemptAt",
        "createdAt",
        "attempts"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "eventId": {
          "type": "string"
        },
        "event": {
          "type": "string"
        },
        "roomId": {
          "type": [
            "string",
            "null"
          ]
        },
        "status": {
          "type": "string",
          "enum": [
            "pending",
            "delivered",
            "failed",
            "cancelled"
          ]
        },
        "cancelledBecause": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "unfollowed",
            "roomDeleted",
            "stopped",
            "webhookRemoved",
            null
          ]
        },
        "passedAt": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time"
        },
        "nextAttemptAt": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "attempts": {
          "type": "array",
          "items": {
            "$ref": "parlance#/definitions/Attempt"
          }
        }
      }
    }
  }
};

export const routes: RouteSpec[] = [
  {
    "operationId": "listWorkspaces",
    "method": "GET",
    "url": "/parlance/v1/workspaces",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 50
        },
        "after": {
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
            "workspaces",
            "next"
          ],
          "properties": {
            "workspaces": {
              "type": "array",
              "items": {
                "$ref": "parlance#/definitions/Workspace"
              }
            },
            "next": {
              "type": [
                "string",
                "null"
              ]
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "createWorkspace",
    "method": "POST",
    "url": "/parlance/v1/workspaces",
    "access": "caller",
    "body": {
      "$ref": "parlance#/definitions/NewWorkspace"
    },
    "responses": [
      {
        "status": 201,
        "schema": {
          "$ref": "parlance#/definitions/Workspace"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "getWorkspace",
    "method": "GET",
    "url": "/parlance/v1/workspaces/:workspaceId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "parlance#/definitions/Workspace"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "getConnections",
    "method": "GET",
    "url": "/parlance/v1/workspaces/:workspaceId/connections",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "parlance#/definitions/Connections"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "rotateConnectionKey",
    "method": "POST",
    "url": "/parlance/v1/workspaces/:workspaceId/connections/:key/rotate",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId",
        "key"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        },
        "key": {
          "type": "string",
          "enum": [
            "mudbaseProjectId",
            "imkitClientKey",
            "imkitApiKey",
            "whatsappInstanceId",
            "whatsappAccessToken"
          ]
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "parlance#/definitions/Connections"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "listUsers",
    "method": "GET",
    "url": "/parlance/v1/workspaces/:workspaceId/users",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 50
        },
        "after": {
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
            "users",
            "next"
          ],
          "properties": {
            "users": {
              "type": "array",
              "items": {
                "$ref": "parlance#/definitions/User"
              }
            },
            "next": {
              "type": [
                "string",
                "null"
              ]
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "linkIdentity",
    "method": "POST",
    "url": "/parlance/v1/workspaces/:workspaceId/users/:userId/identities",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId",
        "userId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        },
        "userId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "body": {
      "$ref": "parlance#/definitions/Identity"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "parlance#/definitions/User"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "unlinkIdentity",
    "method": "DELETE",
    "url": "/parlance/v1/workspaces/:workspaceId/users/:userId/identities/:dialect/:externalId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId",
        "userId",
        "dialect",
        "externalId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        },
        "userId": {
          "type": "string",
          "minLength": 1
        },
        "dialect": {
          "type": "string",
          "enum": [
            "mudbase",
            "imkit",
            "whatsapp"
          ]
        },
        "externalId": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      }
    },
    "responses": [
      {
        "status": 204,
        "schema": null
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "listMailings",
    "method": "GET",
    "url": "/parlance/v1/workspaces/:workspaceId/mailings",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 50
        },
        "after": {
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
            "mailings",
            "next"
          ],
          "properties": {
            "mailings": {
              "type": "array",
              "items": {
                "$ref": "parlance#/definitions/Mailing"
              }
            },
            "next": {
              "type": [
                "string",
                "null"
              ]
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "getMailing",
    "method": "GET",
    "url": "/parlance/v1/workspaces/:workspaceId/mailings/:mailingId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId",
        "mailingId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        },
        "mailingId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "parlance#/definitions/MailingProgress"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "cancelMailing",
    "method": "POST",
    "url": "/parlance/v1/workspaces/:workspaceId/mailings/:mailingId/cancel",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId",
        "mailingId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        },
        "mailingId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "parlance#/definitions/MailingProgress"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "listWebhooks",
    "method": "GET",
    "url": "/parlance/v1/workspaces/:workspaceId/webhooks",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 50
        },
        "after": {
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
            "webhooks",
            "next"
          ],
          "properties": {
            "webhooks": {
              "type": "array",
              "items": {
                "$ref": "parlance#/definitions/Webhook"
              }
            },
            "next": {
              "type": [
                "string",
                "null"
              ]
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "enableWebhook",
    "method": "POST",
    "url": "/parlance/v1/workspaces/:workspaceId/webhooks/:webhookId/enable",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId",
        "webhookId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        },
        "webhookId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "parlance#/definitions/Webhook"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "testWebhook",
    "method": "POST",
    "url": "/parlance/v1/workspaces/:workspaceId/webhooks/:webhookId/test",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId",
        "webhookId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        },
        "webhookId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 202,
        "schema": {
          "$ref": "parlance#/definitions/Delivery"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "listDeliveries",
    "method": "GET",
    "url": "/parlance/v1/workspaces/:workspaceId/webhooks/:webhookId/deliveries",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId",
        "webhookId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        },
        "webhookId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "status": {
          "type": "string",
          "enum": [
            "pending",
            "delivered",
            "failed",
            "cancelled"
          ]
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 100,
          "default": 50
        },
        "after": {
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
            "deliveries",
            "next"
          ],
          "properties": {
            "deliveries": {
              "type": "array",
              "items": {
                "$ref": "parlance#/definitions/Delivery"
              }
            },
            "next": {
              "type": [
                "string",
                "null"
              ]
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "replayDeliveries",
    "method": "POST",
    "url": "/parlance/v1/workspaces/:workspaceId/webhooks/:webhookId/deliveries/replay",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId",
        "webhookId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        },
        "webhookId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "since"
      ],
      "additionalProperties": false,
      "properties": {
        "since": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "responses": [
      {
        "status": 202,
        "schema": {
          "type": "object",
          "required": [
            "replayed"
          ],
          "properties": {
            "replayed": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  },
  {
    "operationId": "replayDelivery",
    "method": "POST",
    "url": "/parlance/v1/workspaces/:workspaceId/webhooks/:webhookId/deliveries/:deliveryId/replay",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "workspaceId",
        "webhookId",
        "deliveryId"
      ],
      "properties": {
        "workspaceId": {
          "type": "string",
          "minLength": 1
        },
        "webhookId": {
          "type": "string",
          "minLength": 1
        },
        "deliveryId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 202,
        "schema": {
          "$ref": "parlance#/definitions/Delivery"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "parlance#/definitions/Problem"
        }
      }
    ]
  }
];
