// Made from openapi/ by `npm run generate`. Do not edit.
import type { Definitions, RouteSpec } from '../../src/http/route.ts';

export const definitions: Definitions = {
  "$id": "whatsapp",
  "definitions": {
    "Role": {
      "type": "string",
      "enum": [
        "OWNER",
        "ADMIN",
        "SUBSCRIBER",
        "GUEST"
      ]
    },
    "Channel": {
      "type": "object",
      "required": [
        "id",
        "name",
        "description",
        "invite",
        "invite_link",
        "preview",
        "picture",
        "verified",
        "role",
        "subscribersCount",
        "subscribers"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "description": {
          "type": "string"
        },
        "invite": {
          "type": "string"
        },
        "invite_link": {
          "type": "string"
        },
        "preview": {
          "type": [
            "string",
            "null"
          ]
        },
        "picture": {
          "type": [
            "string",
            "null"
          ]
        },
        "verified": {
          "type": "boolean"
        },
        "role": {
          "$ref": "whatsapp#/definitions/Role"
        },
        "subscribersCount": {
          "type": "integer"
        },
        "subscribers": {
          "type": "integer"
        }
      }
    },
    "Refusal": {
      "type": "object",
      "required": [
        "status",
        "code",
        "error",
        "message"
      ],
      "properties": {
        "status": {
          "type": "integer"
        },
        "code": {
          "type": "string"
        },
        "error": {
          "type": "string"
        },
        "message": {
          "type": "string"
        }
      }
    },
    "InstanceStatus": {
      "type": "string",
      "enum": [
        "STOPPED",
        "STARTING",
        "SCAN_QR_CODE",
        "WORKING",
        "FAILED"
      ]
    },
    "NotWorking": {
      "type": "object",
      "required": [
        "code",
        "message",
        "error",
        "session",
        "status",
        "expected"
      ],
      "properties": {
        "code": {
          "const": "session_not_working"
        },
        "message": {
          "type": "string"
        },
        "error": {
          "type": "string"
        },
        "session": {
          "type": "string"
        },
        "status": {
          "$ref": "whatsapp#/definitions/InstanceStatus"
        },
        "expected": {
          "type": "array",
          "items": {
            "$ref": "whatsapp#/definitions/InstanceStatus"
          }
        }
      }
    },
    "InstanceId": {
      "type": "string"
    },
    "AccessToken": {
      "type": "string"
    },
    "NewChannel": {
      "type": "object",
      "required": [
        "name"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 100
        },
        "description": {
          "type": [
            "string",
            "null"
          ]
        },
        "type": {},
        "picture": {
          "type": [
            "object",
            "null"
          ],
          "properties": {
            "url": {
              "type": "string",
              "pattern": "^https?://",
              "maxLength": 2048
            },
            "mimetype": {
              "type": "string"
            },
            "filename": {
              "type": "string"
            }
          }
        }
      }
    },
    "Outcome": {
      "type": "object",
      "required": [
        "status",
        "message"
      ],
      "properties": {
        "status": {
          "const": "success"
        },
        "message": {
          "type": "string"
        }
      }
    },
    "ReactionCounts": {
      "type": "object",
      "additionalProperties": {
        "type": "integer"
      }
    },
    "MessageData": {
      "type": "object",
      "required": [
        "Info"
      ],
      "properties": {
        "Info": {
          "type": "object",
          "required": [
            "ID",
            "ServerID",
            "Chat",
            "IsFromMe"
          ],
          "properties": {
            "ID": {
              "type": "string"
            },
            "ServerID": {
              "type": "integer"
            },
            "Chat": {
              "type": "string"
            },
            "IsFromMe": {
              "type": "boolean"
            }
          }
        },
        "Message": {
          "type": "object",
          "required": [
            "pollCreationMessageV3"
          ],
          "properties": {
            "pollCreationMessageV3": {
              "type": "object",
              "required": [
                "name",
                "options",
                "selectableOptionsCount"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "options": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "optionName"
                    ],
                    "properties": {
                      "optionName": {
                        "type": "string"
                      }
                    }
                  }
                },
                "selectableOptionsCount": {
                  "type": "integer"
                }
              }
            }
          }
        }
      }
    },
    "Message": {
      "type": "object",
      "required": [
        "id",
        "timestamp",
        "from",
        "fromMe",
        "source",
        "to",
        "participant",
        "body",
        "hasMedia",
        "media",
        "ack",
        "ackName",
        "replyTo",
        "_data"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "timestamp": {
          "type": "integer"
        },
        "from": {
          "type": "string"
        },
        "fromMe": {
          "type": "boolean"
        },
        "source": {
          "type": "string",
          "enum": [
            "api",
            "app"
          ]
        },
        "to": {
          "type": [
            "string",
            "null"
          ]
        },
        "participant": {
          "type": "null"
        },
        "body": {
          "type": "string"
        },
        "hasMedia": {
          "type": "boolean"
        },
        "media": {
          "type": [
            "object",
            "null"
          ],
          "required": [
            "url",
            "mimetype",
            "filename",
            "error"
          ],
          "properties": {
            "url": {
              "type": "string"
            },
            "mimetype": {
              "type": [
                "string",
                "null"
              ]
            },
            "filename": {
              "type": [
                "string",
                "null"
              ]
            },
            "error": {
              "type": "null"
            }
          }
        },
        "mediaUrl": {
          "type": "string"
        },
        "ack": {
          "type": "null"
        },
        "ackName": {
          "const": "UNKNOWN"
        },
        "replyTo": {
          "type": [
            "object",
            "null"
          ],
          "required": [
            "id",
            "participant",
            "body"
          ],
          "properties": {
            "id": {
              "type": "string"
            },
            "participant": {
              "type": "null"
            },
            "body": {
              "type": "string"
            }
          }
        },
        "reactions": {
          "$ref": "whatsapp#/definitions/ReactionCounts"
        },
        "viewCount": {
          "type": "integer"
        },
        "_data": {
          "$ref": "whatsapp#/definitions/MessageData"
        }
      }
    },
    "PreviewedMessage": {
      "type": "object",
      "required": [
        "reactions",
        "viewCount",
        "message"
      ],
      "properties": {
        "reactions": {
          "$ref": "whatsapp#/definitions/ReactionCounts"
        },
        "viewCount": {
          "type": "integer"
        },
        "message": {
          "$ref": "whatsapp#/definitions/Message"
        }
      }
    },
    "ChannelPublicInfo": {
      "type": "object",
      "required": [
        "id",
        "name",
        "description",
        "invite",
        "invite_link",
        "preview",
        "picture",
        "verified",
        "subscribersCount",
        "subscribers"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "description": {
          "type": "string"
        },
        "invite": {
          "type": "string"
        },
        "invite_link": {
          "type": "string"
        },
        "preview": {
          "type": [
            "string",
            "null"
          ]
        },
        "picture": {
          "type": [
            "string",
            "null"
          ]
        },
        "verified": {
          "type": "boolean"
        },
        "subscribersCount": {
          "type": "integer"
        },
        "subscribers": {
          "type": "integer"
        }
      }
    },
    "ChannelPage": {
      "type": "object",
      "required": [
        "page",
        "channels",
        "nextCursor"
      ],
      "properties": {
        "page": {
          "type": "object",
          "required": [
            "startCursor",
            "endCursor",
            "hasNextPage",
            "hasPreviousPage"
          ],
          "properties": {
            "startCursor": {
              "type": [
                "string",
                "null"
              ]
            },
            "endCursor": {
              "type": [
                "string",
                "null"
              ]
            },
            "hasNextPage": {
              "type": "boolean"
            },
            "hasPreviousPage": {
              "type": "boolean"
            }
          }
        },
        "channels": {
          "type": "array",
          "items": {
            "$ref": "whatsapp#/definitions/ChannelPublicInfo"
          }
        },
        "nextCursor": {
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "ChatId": {
      "type": "string",
      "minLength": 1
    },
    "File": {
      "type": "object",
      "required": [
        "url"
      ],
      "properties": {
        "url": {
          "type": "string",
          "pattern": "^https?://",
          "maxLength": 2048
        },
        "mimetype": {
          "type": "string",
          "maxLength": 255
        },
        "filename": {
          "type": "string",
          "maxLength": 255
        }
      }
    },
    "NewMedia": {
      "type": "object",
      "required": [
        "chatId",
        "file"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "chatId": {
          "$ref": "whatsapp#/definitions/ChatId"
        },
        "file": {
          "$ref": "whatsapp#/definitions/File"
        },
        "caption": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 4096
        },
        "reply_to": {
          "type": [
            "string",
            "null"
          ]
        },
        "convert": {
          "type": "boolean"
        },
        "asNote": {
          "type": "boolean"
        }
      }
    },
    "MessageId": {
      "type": "string",
      "minLength": 1
    },
    "Reaction": {
      "type": "object",
      "required": [
        "id",
        "from",
        "fromMe",
        "participant",
        "to",
        "timestamp",
        "reaction"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "from": {
          "type": "string"
        },
        "fromMe": {
          "const": true
        },
        "participant": {
          "type": "null"
        },
        "to": {
          "type": "string"
        },
        "timestamp": {
          "type": "integer"
        },
        "reaction": {
          "type": "object",
          "required": [
            "text",
            "messageId"
          ],
          "properties": {
            "text": {
              "type": "string"
            },
            "messageId": {
              "type": "string"
            }
          }
        }
      }
    },
    "PollVote": {
      "type": "object",
      "required": [
        "id",
        "vote",
        "poll"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "vote": {
          "type": "object",
          "required": [
            "id",
            "to",
            "from",
            "fromMe",
            "selectedOptions",
            "timestamp"
          ],
          "properties": {
            "id": {
              "type": "string"
            },
            "to": {
              "type": "string"
            },
            "from": {
              "type": "string"
            },
            "fromMe": {
              "const": true
            },
            "selectedOptions": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "timestamp": {
              "type": "integer"
            }
          }
        },
        "poll": {
          "type": "object",
          "required": [
            "id",
            "to",
            "from",
            "fromMe"
          ],
          "properties": {
            "id": {
              "type": "string"
            },
            "to": {
              "type": [
                "string",
                "null"
              ]
            },
            "from": {
              "type": "string"
            },
            "fromMe": {
              "type": "boolean"
            }
          }
        }
      }
    },
    "NewInstance": {
      "type": "object",
      "required": [
        "instance_id",
        "session_name",
        "server_name",
        "status"
      ],
      "properties": {
        "instance_id": {
          "type": "string"
        },
        "session_name": {
          "type": "string"
        },
        "server_name": {
          "type": "string"
        },
        "status": {
          "$ref": "whatsapp#/definitions/InstanceStatus"
        }
      }
    },
    "InstanceState": {
      "type": "object",
      "required": [
        "name",
        "status",
        "config"
      ],
      "properties": {
        "name": {
          "type": "string"
        },
        "status": {
          "$ref": "whatsapp#/definitions/InstanceStatus"
        },
        "config": {
          "type": "object",
          "required": [
            "webhooks",
            "proxy"
          ],
          "properties": {
            "webhooks": {
              "type": "object",
              "maxProperties": 0
            },
            "proxy": {
              "type": "null"
            }
          }
        }
      }
    },
    "Credentials": {
      "type": "object",
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        }
      }
    },
    "Me": {
      "type": "object",
      "required": [
        "id",
        "pushName",
        "platform"
      ],
      "properties": {
        "id": {
          "type": "string"
        },
        "pushName": {
          "type": "string"
        },
        "platform": {
          "type": "string"
        }
      }
    },
    "InstanceInfo": {
      "type": "object",
      "required": [
        "instance_id",
        "name",
        "session_name",
        "server_name",
        "status",
        "me",
        "engine"
      ],
      "properties": {
        "instance_id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "session_name": {
          "type": "string"
        },
        "server_name": {
          "type": "string"
        },
        "status": {
          "$ref": "whatsapp#/definitions/InstanceStatus"
        },
        "me": {
          "oneOf": [
            {
              "$ref": "whatsapp#/definitions/Me"
            },
            {
              "type": "null"
            }
          ]
        },
        "engine": {
          "type": "object",
          "required": [
            "engine"
          ],
          "properties": {
            "engine": {
              "type": "string"
            }
          }
        }
      }
    },
    "RatePolicy": {
      "type": "object",
      "required": [
        "slug",
        "name",
        "limits"
      ],
      "properties": {
        "slug": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "limits": {
          "type": "object",
          "required": [
            "send_message_per_minute",
            "send_message_daily_cap",
            "account_protection_seconds",
            "concurrent_limit"
          ],
          "properties": {
            "send_message_per_minute": {
              "type": [
                "integer",
                "null"
              ]
            },
            "send_message_daily_cap": {
              "type": [
                "integer",
                "null"
              ]
            },
            "account_protection_seconds": {
              "type": [
                "integer",
                "null"
              ]
            },
            "concurrent_limit": {
              "type": [
                "integer",
                "null"
              ]
            }
          }
        }
      }
    },
    "RateLimits": {
      "type": "object",
      "required": [
        "policies",
        "available",
        "free_policies",
        "has_active_plan"
      ],
      "properties": {
        "policies": {
          "type": "array",
          "items": {
            "$ref": "whatsapp#/definitions/RatePolicy"
          }
        },
        "available": {
          "type": "array",
          "items": {
            "$ref": "whatsapp#/definitions/RatePolicy"
          }
        },
        "free_policies": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "has_active_plan": {
          "const": true
        }
      }
    },
    "WebhookEvent": {
      "type": "string",
      "enum": [
        "*",
        "session.status",
        "message",
        "message.any",
        "message.reaction",
        "message.ack",
        "message.ack.group",
        "message.waiting",
        "message.revoked",
        "message.edited",
        "state.change",
        "group.join",
        "group.leave",
        "group.v2.join",
        "group.v2.leave",
        "group.v2.update",
        "group.v2.participants",
        "presence.update",
        "poll.vote",
        "poll.vote.failed",
        "chat.archive",
        "call.received",
        "call.accepted",
        "call.rejected",
        "label.upsert",
        "label.deleted",
        "label.chat.added",
        "label.chat.deleted",
        "event.response",
        "event.response.failed",
        "engine.event"
      ]
    },
    "WebhookRetries": {
      "type": [
        "object",
        "null"
      ],
      "required": [
        "delay",
        "attempts"
      ],
      "properties": {
        "delay": {
          "type": "integer",
          "minimum": 0,
          "maximum": 86400
        },
        "attempts": {
          "type": "integer",
          "minimum": 0,
          "maximum": 100
        }
      }
    },
    "Webhook": {
      "type": "object",
      "required": [
        "url",
        "events",
        "is_active",
        "retries",
        "name"
      ],
      "properties": {
        "url": {
          "type": "string"
        },
        "events": {
          "type": "array",
          "items": {
            "$ref": "whatsapp#/definitions/WebhookEvent"
          }
        },
        "is_active": {
          "type": "boolean"
        },
        "retries": {
          "$ref": "whatsapp#/definitions/WebhookRetries"
        },
        "name": {
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "WebhookList": {
      "type": "object",
      "required": [
        "webhooks",
        "systemConfig"
      ],
      "properties": {
        "webhooks": {
          "type": "array",
          "items": {
            "$ref": "whatsapp#/definitions/Webhook"
          }
        },
        "systemConfig": {
          "type": "object",
          "maxProperties": 0
        }
      }
    },
    "WebhookUrl": {
      "type": "string",
      "minLength": 1
    },
    "Switch": {
      "type": [
        "boolean",
        "integer"
      ],
      "enum": [
        true,
        false,
        1,
        0
      ]
    },
    "ListedWebhook": {
      "type": "object",
      "required": [
        "url",
        "events"
      ],
      "properties": {
        "url": {
          "$ref": "whatsapp#/definitions/WebhookUrl"
        },
        "events": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "whatsapp#/definitions/WebhookEvent"
          }
        },
        "is_active": {
          "$ref": "whatsapp#/definitions/Switch"
        }
      }
    },
    "WebhookSecret": {
      "type": [
        "string",
        "null"
      ],
      "maxLength": 255
    },
    "NewWebhook": {
      "type": "object",
      "required": [
        "url",
        "events"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "url": {
          "$ref": "whatsapp#/definitions/WebhookUrl"
        },
        "events": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "whatsapp#/definitions/WebhookEvent"
          }
        },
        "is_active": {
          "$ref": "whatsapp#/definitions/Switch"
        },
        "retries": {
          "$ref": "whatsapp#/definitions/WebhookRetries"
        },
        "hmac": {
          "$ref": "whatsapp#/definitions/WebhookSecret"
        },
        "name": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 255
        }
      }
    },
    "WebhookSaved": {
      "type": "object",
      "required": [
        "status",
        "message",
        "webhook"
      ],
      "properties": {
        "status": {
          "const": "success"
        },
        "message": {
          "type": "string"
        },
        "webhook": {
          "$ref": "whatsapp#/definitions/Webhook"
        }
      }
    },
    "WebhookChanges": {
      "type": "object",
      "required": [
        "url"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "url": {
          "type": "string",
          "minLength": 1
        },
        "events": {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "whatsapp#/definitions/WebhookEvent"
          }
        },
        "is_active": {
          "$ref": "whatsapp#/definitions/Switch"
        },
        "retries": {
          "$ref": "whatsapp#/definitions/WebhookRetries"
        },
        "hmac": {
          "$ref": "whatsapp#/definitions/WebhookSecret"
        },
        "name": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 255
        }
      }
    }
  }
};

export const routes: RouteSpec[] = [
  {
    "operationId": "listChannels",
    "method": "GET",
    "url": "/v2/channels",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "role": {
          "type": "string",
          "enum": [
            "OWNER",
            "ADMIN",
            "SUBSCRIBER"
          ]
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "array",
          "items": {
            "$ref": "whatsapp#/definitions/Channel"
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "createChannel",
    "method": "POST",
    "url": "/v2/channels",
    "access": "caller",
    "headers": {
      "type": "object",
      "required": [],
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      }
    },
    "body": {
      "$ref": "whatsapp#/definitions/NewChannel"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Channel"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "createChannelByAlias",
    "method": "POST",
    "url": "/v2/channels/create",
    "access": "caller",
    "headers": {
      "type": "object",
      "required": [],
      "properties": {
        "idempotency-key": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        }
      }
    },
    "body": {
      "$ref": "whatsapp#/definitions/NewChannel"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Channel"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "getChannel",
    "method": "GET",
    "url": "/v2/channels/:id",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "id": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Channel"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "deleteChannel",
    "method": "DELETE",
    "url": "/v2/channels/:id",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "id": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "id": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Outcome"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "followChannel",
    "method": "POST",
    "url": "/v2/channels/:id/follow",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "id": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "id": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Outcome"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "unfollowChannel",
    "method": "POST",
    "url": "/v2/channels/:id/unfollow",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "id": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "id": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Outcome"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "muteChannel",
    "method": "POST",
    "url": "/v2/channels/:id/mute",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "id": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "id": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Outcome"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "unmuteChannel",
    "method": "POST",
    "url": "/v2/channels/:id/unmute",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "id": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "id": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Outcome"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "previewMessages",
    "method": "GET",
    "url": "/v2/channels/:id/messages/preview",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "id": {
          "type": "string"
        },
        "downloadMedia": {
          "type": "boolean",
          "default": false
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 200,
          "default": 10
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "array",
          "items": {
            "$ref": "whatsapp#/definitions/PreviewedMessage"
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "searchChannelsByText",
    "method": "GET",
    "url": "/v2/channels/search/text",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "text"
      ],
      "properties": {
        "text": {
          "type": "string",
          "minLength": 1
        },
        "categories": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "startCursor": {
          "type": "string",
          "default": ""
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/ChannelPage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "searchChannelsByView",
    "method": "GET",
    "url": "/v2/channels/search/view",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "view"
      ],
      "properties": {
        "view": {
          "type": "string",
          "minLength": 1
        },
        "countries": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "default": [
            "US"
          ]
        },
        "categories": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "startCursor": {
          "type": "string",
          "default": ""
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/ChannelPage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listSearchViews",
    "method": "GET",
    "url": "/v2/channels/search/views",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "value",
              "name"
            ],
            "properties": {
              "value": {
                "type": "string"
              },
              "name": {
                "type": "string"
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listSearchCountries",
    "method": "GET",
    "url": "/v2/channels/search/countries",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "code",
              "name"
            ],
            "properties": {
              "code": {
                "type": "string"
              },
              "name": {
                "type": "string"
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listSearchCategories",
    "method": "GET",
    "url": "/v2/channels/search/categories",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "value",
              "name"
            ],
            "properties": {
              "value": {
                "type": "string"
              },
              "name": {
                "type": "string"
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "sendText",
    "method": "POST",
    "url": "/v2/send/text",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "chatId",
        "message"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "chatId": {
          "$ref": "whatsapp#/definitions/ChatId"
        },
        "message": {
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "reply_to": {
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Message"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "sendTextByGet",
    "method": "GET",
    "url": "/v2/send/text",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "chatId",
        "message"
      ],
      "properties": {
        "chatId": {
          "type": "string",
          "minLength": 1
        },
        "message": {
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "reply_to": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Message"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "sendImage",
    "method": "POST",
    "url": "/v2/send/image",
    "access": "caller",
    "body": {
      "$ref": "whatsapp#/definitions/NewMedia"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Message"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "sendPdf",
    "method": "POST",
    "url": "/v2/send/pdf",
    "access": "caller",
    "body": {
      "$ref": "whatsapp#/definitions/NewMedia"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Message"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "sendVideo",
    "method": "POST",
    "url": "/v2/send/video",
    "access": "caller",
    "body": {
      "$ref": "whatsapp#/definitions/NewMedia"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Message"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "sendVoice",
    "method": "POST",
    "url": "/v2/send/voice",
    "access": "caller",
    "body": {
      "$ref": "whatsapp#/definitions/NewMedia"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Message"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "setReaction",
    "method": "PUT",
    "url": "/v2/send/reaction",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "chatId",
        "messageId",
        "reaction"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "chatId": {
          "$ref": "whatsapp#/definitions/ChatId"
        },
        "messageId": {
          "$ref": "whatsapp#/definitions/MessageId"
        },
        "reaction": {
          "type": "string",
          "maxLength": 64
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Reaction"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "markSeen",
    "method": "POST",
    "url": "/v2/send/seen",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "chatId"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "chatId": {
          "$ref": "whatsapp#/definitions/ChatId"
        },
        "messageIds": {},
        "participant": {}
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Outcome"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "sendPoll",
    "method": "POST",
    "url": "/v2/send/poll",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "chatId",
        "poll"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "chatId": {
          "$ref": "whatsapp#/definitions/ChatId"
        },
        "reply_to": {
          "type": [
            "string",
            "null"
          ]
        },
        "poll": {
          "type": "object",
          "required": [
            "name",
            "options"
          ],
          "properties": {
            "name": {
              "type": "string",
              "minLength": 1,
              "maxLength": 255
            },
            "options": {
              "type": "array",
              "minItems": 2,
              "maxItems": 12,
              "uniqueItems": true,
              "items": {
                "type": "string",
                "minLength": 1,
                "maxLength": 254
              }
            },
            "multipleAnswers": {
              "type": "boolean",
              "default": false
            }
          }
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Message"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "votePoll",
    "method": "POST",
    "url": "/v2/send/poll-vote",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "chatId",
        "pollMessageId",
        "votes"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "chatId": {
          "$ref": "whatsapp#/definitions/ChatId"
        },
        "pollMessageId": {
          "$ref": "whatsapp#/definitions/MessageId"
        },
        "pollServerId": {},
        "votes": {
          "type": "array",
          "maxItems": 12,
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
          "$ref": "whatsapp#/definitions/PollVote"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "editMessage",
    "method": "PUT",
    "url": "/v2/messages/edit",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "chatId",
        "messageId",
        "text"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "chatId": {
          "$ref": "whatsapp#/definitions/ChatId"
        },
        "messageId": {
          "$ref": "whatsapp#/definitions/MessageId"
        },
        "text": {
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Message"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "deleteMessage",
    "method": "DELETE",
    "url": "/v2/messages/delete",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "chatId": {
          "type": "string"
        },
        "messageId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "chatId": {
          "$ref": "whatsapp#/definitions/ChatId"
        },
        "messageId": {
          "$ref": "whatsapp#/definitions/MessageId"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Outcome"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "getMessage",
    "method": "POST",
    "url": "/v2/messages/get",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "chatId",
        "messageId"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "chatId": {
          "$ref": "whatsapp#/definitions/ChatId"
        },
        "messageId": {
          "$ref": "whatsapp#/definitions/MessageId"
        },
        "downloadMedia": {}
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Message"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listMessages",
    "method": "GET",
    "url": "/v2/chats/messages",
    "access": "presented",
    "querystring": {
      "type": "object",
      "required": [
        "chatId"
      ],
      "properties": {
        "chatId": {
          "type": "string",
          "minLength": 1
        },
        "limit": {
          "type": "integer",
          "minimum": 1,
          "maximum": 5000,
          "default": 50
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "downloadMedia": {
          "type": "boolean",
          "default": false
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "array",
          "items": {
            "$ref": "whatsapp#/definitions/Message"
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "createInstance",
    "method": "POST",
    "url": "/v2/session/create",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "name": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 255
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/NewInstance"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "startInstance",
    "method": "POST",
    "url": "/v2/session/start",
    "access": "caller",
    "body": {
      "$ref": "whatsapp#/definitions/Credentials"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/InstanceState"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "startInstanceByGet",
    "method": "GET",
    "url": "/v2/session/start",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/InstanceState"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "stopInstance",
    "method": "POST",
    "url": "/v2/session/stop",
    "access": "caller",
    "body": {
      "$ref": "whatsapp#/definitions/Credentials"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/InstanceState"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "stopInstanceByGet",
    "method": "GET",
    "url": "/v2/session/stop",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/InstanceState"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "restartInstance",
    "method": "POST",
    "url": "/v2/session/restart",
    "access": "caller",
    "body": {
      "$ref": "whatsapp#/definitions/Credentials"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/InstanceState"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "restartInstanceByGet",
    "method": "GET",
    "url": "/v2/session/restart",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/InstanceState"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "logoutInstance",
    "method": "POST",
    "url": "/v2/session/logout",
    "access": "caller",
    "body": {
      "$ref": "whatsapp#/definitions/Credentials"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/InstanceState"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "logoutInstanceByGet",
    "method": "GET",
    "url": "/v2/session/logout",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/InstanceState"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "deleteInstance",
    "method": "DELETE",
    "url": "/v2/session/delete",
    "access": "caller",
    "body": {
      "$ref": "whatsapp#/definitions/Credentials"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "name",
            "status",
            "instance_id"
          ],
          "properties": {
            "name": {
              "type": "string"
            },
            "status": {
              "const": "DELETED"
            },
            "instance_id": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "getInstance",
    "method": "POST",
    "url": "/v2/session/info",
    "access": "caller",
    "body": {
      "$ref": "whatsapp#/definitions/Credentials"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/InstanceInfo"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "getInstanceByGet",
    "method": "GET",
    "url": "/v2/session/info",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/InstanceInfo"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "getMe",
    "method": "GET",
    "url": "/v2/session/me",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Me"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 422,
        "schema": {
          "$ref": "whatsapp#/definitions/NotWorking"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "getRateLimit",
    "method": "GET",
    "url": "/v2/session/rate-limit",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/RateLimits"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "setRateLimit",
    "method": "PATCH",
    "url": "/v2/session/rate-limit",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "policy_slug"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "policy_slug": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/RateLimits"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listWebhooks",
    "method": "GET",
    "url": "/v2/session/webhook",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/WebhookList"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "replaceWebhooks",
    "method": "POST",
    "url": "/v2/session/webhook",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "webhooks"
      ],
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "webhooks": {
          "type": "array",
          "maxItems": 20,
          "items": {
            "$ref": "whatsapp#/definitions/ListedWebhook"
          }
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/WebhookList"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "setWebhook",
    "method": "POST",
    "url": "/v2/webhook/set",
    "access": "caller",
    "body": {
      "$ref": "whatsapp#/definitions/NewWebhook"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/WebhookSaved"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "updateWebhook",
    "method": "PATCH",
    "url": "/v2/webhook/update",
    "access": "caller",
    "body": {
      "$ref": "whatsapp#/definitions/WebhookChanges"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/WebhookSaved"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "deleteWebhook",
    "method": "DELETE",
    "url": "/v2/webhook/delete",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "url": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "properties": {
        "instance_id": {
          "$ref": "whatsapp#/definitions/InstanceId"
        },
        "access_token": {
          "$ref": "whatsapp#/definitions/AccessToken"
        },
        "url": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "whatsapp#/definitions/Outcome"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "whatsapp#/definitions/Refusal"
        }
      }
    ]
  }
];
