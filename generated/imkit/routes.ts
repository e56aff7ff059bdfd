// Made from openapi/ by `npm run generate`. Do not edit.
import type { Definitions, RouteSpec } from '../../src/http/route.ts';

export const definitions: Definitions = {
  "$id": "imkit",
  "definitions": {
    "SignedToken": {
      "type": "object",
      "required": [
        "authType",
        "token",
        "expirationDate",
        "id",
        "exp"
      ],
      "properties": {
        "authType": {
          "const": "Standalone JWT"
        },
        "token": {
          "type": "string"
        },
        "expirationDate": {
          "type": "string",
          "format": "date-time"
        },
        "id": {
          "type": "string"
        },
        "nickname": {
          "type": "string"
        },
        "avatarUrl": {
          "type": "string"
        },
        "exp": {
          "type": "integer"
        }
      }
    },
    "Refusal": {
      "type": "object",
      "required": [
        "RC",
        "RM",
        "error"
      ],
      "properties": {
        "RC": {
          "type": "integer"
        },
        "RM": {
          "type": "string"
        },
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
            "retryAfter": {
              "type": "integer"
            }
          }
        }
      }
    },
    "TokenRecord": {
      "type": "object",
      "required": [
        "createdAt",
        "updatedAt",
        "expirationDate",
        "expirationDateMS"
      ],
      "properties": {
        "token": {
          "type": "string"
        },
        "client": {
          "type": "string"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "updatedAt": {
          "type": "string",
          "format": "date-time"
        },
        "expirationDate": {
          "type": [
            "string",
            "null"
          ],
          "format": "date-time"
        },
        "expirationDateMS": {
          "type": [
            "integer",
            "null"
          ]
        }
      }
    },
    "Profile": {
      "type": "object",
      "required": [
        "_id",
        "id",
        "nickname",
        "avatarUrl",
        "isRobot",
        "clientType",
        "appID",
        "mute",
        "notificationEnabled",
        "updatedAt"
      ],
      "additionalProperties": true,
      "properties": {
        "_id": {
          "type": "string"
        },
        "id": {
          "type": "string"
        },
        "nickname": {
          "type": "string"
        },
        "avatarUrl": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "description": {
          "type": "string"
        },
        "isRobot": {
          "type": "boolean"
        },
        "clientType": {
          "type": "string",
          "enum": [
            "user",
            "group"
          ]
        },
        "appID": {
          "type": "string"
        },
        "__v": {
          "type": "integer"
        },
        "mute": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "notificationEnabled": {
          "type": "boolean"
        },
        "lastLoginTimeMS": {
          "type": "integer"
        },
        "updatedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "upsert": {
      "type": "object",
      "required": [
        "_id"
      ],
      "additionalProperties": true,
      "properties": {
        "_id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 512
        },
        "nickname": {
          "type": "string",
          "maxLength": 255
        },
        "avatarUrl": {
          "type": "string",
          "maxLength": 2048
        },
        "email": {
          "type": "string",
          "maxLength": 255
        },
        "description": {
          "type": "string",
          "maxLength": 2048
        },
        "issueAccessToken": {
          "type": "boolean"
        },
        "token": {
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "expirationDate": {
          "type": [
            "string",
            "integer"
          ]
        }
      }
    },
    "SignedProfile": {
      "type": "object",
      "required": [
        "_id",
        "id",
        "nickname",
        "avatarUrl",
        "isRobot",
        "clientType",
        "appID",
        "mute",
        "notificationEnabled",
        "updatedAt"
      ],
      "additionalProperties": true,
      "properties": {
        "_id": {
          "type": "string"
        },
        "id": {
          "type": "string"
        },
        "nickname": {
          "type": "string"
        },
        "avatarUrl": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "description": {
          "type": "string"
        },
        "isRobot": {
          "type": "boolean"
        },
        "clientType": {
          "type": "string",
          "enum": [
            "user",
            "group"
          ]
        },
        "appID": {
          "type": "string"
        },
        "__v": {
          "type": "integer"
        },
        "mute": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "notificationEnabled": {
          "type": "boolean"
        },
        "lastLoginTimeMS": {
          "type": "integer"
        },
        "updatedAt": {
          "type": "string",
          "format": "date-time"
        },
        "token": {
          "type": "string"
        },
        "expirationDate": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "NewClient": {
      "type": "object",
      "required": [
        "_id"
      ],
      "additionalProperties": true,
      "properties": {
        "_id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 512
        },
        "nickname": {
          "type": "string",
          "maxLength": 255
        },
        "avatarUrl": {
          "type": "string",
          "maxLength": 2048
        },
        "email": {
          "type": "string",
          "maxLength": 255
        },
        "description": {
          "type": "string",
          "maxLength": 2048
        }
      }
    },
    "Group": {
      "type": "object",
      "required": [
        "_id",
        "id",
        "nickname",
        "avatarUrl",
        "members",
        "clientType",
        "createdAt",
        "createdAtMS",
        "updatedAt",
        "updatedAtMS"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "id": {
          "type": "string"
        },
        "nickname": {
          "type": "string"
        },
        "avatarUrl": {
          "type": "string"
        },
        "members": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "clientType": {
          "const": "group"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "createdAtMS": {
          "type": "integer"
        },
        "updatedAt": {
          "type": "string",
          "format": "date-time"
        },
        "updatedAtMS": {
          "type": "integer"
        }
      }
    },
    "Preference": {
      "type": "object",
      "required": [
        "key",
        "data"
      ],
      "properties": {
        "key": {
          "type": "string"
        },
        "data": {}
      }
    },
    "clientBadge": {
      "type": "object",
      "required": [
        "client",
        "badge"
      ],
      "properties": {
        "client": {
          "type": "string"
        },
        "badge": {
          "type": "integer"
        }
      }
    },
    "tags": {
      "type": "array",
      "maxItems": 100,
      "items": {
        "type": "string"
      }
    },
    "Client": {
      "type": "object",
      "required": [
        "_id",
        "id",
        "nickname",
        "avatarUrl",
        "isRobot"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "id": {
          "type": "string"
        },
        "nickname": {
          "type": "string"
        },
        "avatarUrl": {
          "type": "string"
        },
        "description": {
          "type": "string"
        },
        "isRobot": {
          "type": "boolean"
        },
        "clientType": {
          "type": "string",
          "enum": [
            "user",
            "group"
          ]
        },
        "appID": {
          "type": "string"
        },
        "__v": {
          "type": "integer"
        },
        "lastLoginTimeMS": {
          "type": "integer"
        },
        "updatedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "MemberProperty": {
      "type": "object",
      "required": [
        "client",
        "badge"
      ],
      "additionalProperties": true,
      "properties": {
        "client": {
          "type": "string"
        },
        "badge": {
          "type": "integer"
        },
        "lastRead": {
          "type": "string"
        },
        "role": {
          "type": "string",
          "enum": [
            "admin",
            "member"
          ]
        }
      }
    },
    "MessageClient": {
      "type": "object",
      "required": [
        "_id",
        "id",
        "nickname",
        "avatarUrl",
        "isRobot",
        "lastLoginTimeMS"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "id": {
          "type": "string"
        },
        "nickname": {
          "type": "string"
        },
        "avatarUrl": {
          "type": "string"
        },
        "isRobot": {
          "type": "boolean"
        },
        "description": {
          "type": "string"
        },
        "lastLoginTimeMS": {
          "type": "integer"
        }
      }
    },
    "MessageReaction": {
      "type": "object",
      "required": [
        "client",
        "reaction"
      ],
      "properties": {
        "client": {
          "type": "string"
        },
        "reaction": {
          "type": "string"
        }
      }
    },
    "Message": {
      "type": "object",
      "required": [
        "_id",
        "id",
        "appID",
        "room",
        "message",
        "messageType",
        "sender",
        "pinned",
        "isPined",
        "reactions",
        "reactionCount",
        "messageTimeMS",
        "createdAtMS",
        "updatedAtMS"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "id": {
          "type": "string"
        },
        "__v": {
          "type": "integer"
        },
        "appID": {
          "type": "string"
        },
        "room": {
          "type": "string"
        },
        "message": {},
        "messageType": {
          "type": "string"
        },
        "sender": {
          "anyOf": [
            {
              "$ref": "imkit#/definitions/MessageClient"
            },
            {
              "type": "string"
            },
            {
              "type": "null"
            }
          ]
        },
        "member": {
          "$ref": "imkit#/definitions/MessageClient"
        },
        "pinned": {
          "type": "boolean"
        },
        "isPined": {
          "type": "boolean"
        },
        "isHidden": {
          "type": "boolean"
        },
        "isDeleted": {
          "type": "boolean"
        },
        "reactions": {
          "type": "array",
          "items": {
            "$ref": "imkit#/definitions/MessageReaction"
          }
        },
        "reactionCount": {
          "type": "integer"
        },
        "reply": {
          "$ref": "imkit#/definitions/Message"
        },
        "mentions": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "extra": {},
        "originalUrl": {
          "type": "string"
        },
        "thumbnailUrl": {
          "type": "string"
        },
        "width": {
          "type": "number"
        },
        "height": {
          "type": "number"
        },
        "images": {
          "type": "array",
          "items": {}
        },
        "duration": {
          "type": "number"
        },
        "latitude": {
          "type": "number"
        },
        "longitude": {
          "type": "number"
        },
        "sticker": {
          "type": "string"
        },
        "url": {
          "type": "string"
        },
        "template": {
          "type": "object",
          "additionalProperties": true
        },
        "contents": {
          "type": "object",
          "additionalProperties": true
        },
        "rtcSession": {
          "type": "string"
        },
        "batchID": {
          "type": "string"
        },
        "messageTimeMS": {
          "type": "integer"
        },
        "messageTime": {
          "type": "string",
          "format": "date-time"
        },
        "createdAtMS": {
          "type": "integer"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "updatedAtMS": {
          "type": "integer"
        },
        "updatedAt": {
          "type": "string",
          "format": "date-time"
        },
        "editedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "RoomPref": {
      "type": "object",
      "required": [
        "room"
      ],
      "properties": {
        "room": {
          "type": "string"
        },
        "tags": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "tagColors": {},
        "folder": {
          "type": "string"
        },
        "muted": {
          "type": "boolean"
        },
        "sticky": {},
        "hidden": {
          "type": "boolean"
        },
        "translation": {}
      }
    },
    "Room": {
      "type": "object",
      "required": [
        "_id",
        "id",
        "appID",
        "name",
        "cover",
        "description",
        "roomType",
        "managers",
        "members",
        "memberProperties",
        "unread",
        "isMentioned",
        "muted",
        "pref",
        "roomTags",
        "botMode",
        "botState",
        "encrypted",
        "serviceStatus",
        "extParams",
        "opening",
        "status",
        "isSuperuser",
        "createdTime",
        "createdTimeMS"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "id": {
          "type": "string"
        },
        "appID": {
          "type": "string"
        },
        "__v": {
          "type": "integer"
        },
        "name": {
          "type": "string"
        },
        "cover": {
          "type": "string"
        },
        "description": {
          "type": "string"
        },
        "roomType": {
          "type": "string",
          "enum": [
            "direct",
            "group"
          ]
        },
        "owner": {
          "$ref": "imkit#/definitions/Client"
        },
        "managers": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "members": {
          "type": "array",
          "items": {
            "$ref": "imkit#/definitions/Client"
          }
        },
        "memberProperties": {
          "type": "array",
          "items": {
            "$ref": "imkit#/definitions/MemberProperty"
          }
        },
        "lastMessage": {
          "$ref": "imkit#/definitions/Message"
        },
        "unread": {
          "type": "integer"
        },
        "isMentioned": {
          "type": "boolean"
        },
        "muted": {
          "type": "boolean"
        },
        "pref": {
          "$ref": "imkit#/definitions/RoomPref"
        },
        "roomTags": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "webhook": {
          "type": "string"
        },
        "botMode": {
          "type": "boolean"
        },
        "botState": {
          "type": "string"
        },
        "encrypted": {
          "type": "boolean"
        },
        "serviceStatus": {
          "type": "integer"
        },
        "extParams": {
          "type": "string"
        },
        "opening": {
          "type": "integer",
          "enum": [
            0,
            1
          ]
        },
        "status": {
          "type": "integer",
          "enum": [
            0,
            1
          ]
        },
        "isSuperuser": {
          "type": "boolean"
        },
        "createdTime": {
          "type": "string",
          "format": "date-time"
        },
        "createdTimeMS": {
          "type": "integer"
        },
        "didBlockAt": {
          "type": "string",
          "format": "date-time"
        },
        "didBlockAtMS": {
          "type": "integer"
        },
        "wasBlockedAt": {
          "type": "string",
          "format": "date-time"
        },
        "wasBlockedAtMS": {
          "type": "integer"
        }
      }
    },
    "newRoom": {
      "type": "object",
      "properties": {
        "_id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "name": {
          "type": "string",
          "maxLength": 255
        },
        "cover": {
          "type": "string"
        },
        "roomType": {
          "type": "string",
          "enum": [
            "direct",
            "group"
          ],
          "default": "group"
        },
        "description": {
          "type": "string"
        },
        "roomTags": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "type": "string"
          }
        },
        "webhook": {
          "type": "string"
        },
        "botMode": {
          "type": "boolean"
        },
        "extParams": {
          "type": [
            "string",
            "object"
          ]
        },
        "systemMessage": {
          "type": "boolean",
          "default": false
        },
        "invitationRequired": {
          "type": "boolean"
        },
        "members": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "type": "string"
          }
        },
        "owner": {
          "type": "string"
        }
      }
    },
    "CreatedRoom": {
      "type": "object",
      "required": [
        "__v",
        "appID",
        "_id",
        "id",
        "members",
        "name",
        "roomType",
        "cover",
        "roomTags",
        "createdTimeMS"
      ],
      "properties": {
        "__v": {
          "type": "integer"
        },
        "appID": {
          "type": "string"
        },
        "_id": {
          "type": "string"
        },
        "id": {
          "type": "string"
        },
        "members": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "name": {
          "type": "string"
        },
        "roomType": {
          "type": "string",
          "enum": [
            "direct",
            "group"
          ]
        },
        "cover": {
          "type": "string"
        },
        "roomTags": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "createdTimeMS": {
          "type": "integer"
        }
      }
    },
    "newOwnRoom": {
      "type": "object",
      "properties": {
        "_id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "name": {
          "type": "string",
          "maxLength": 255
        },
        "cover": {
          "type": "string"
        },
        "roomType": {
          "type": "string",
          "enum": [
            "direct",
            "group"
          ],
          "default": "group"
        },
        "description": {
          "type": "string"
        },
        "roomTags": {
          "type": "array",
          "maxItems": 100,
          "items": {
            "type": "string"
          }
        },
        "webhook": {
          "type": "string"
        },
        "botMode": {
          "type": "boolean"
        },
        "extParams": {
          "type": [
            "string",
            "object"
          ]
        },
        "systemMessage": {
          "type": "boolean",
          "default": false
        },
        "invitationRequired": {
          "type": "boolean"
        },
        "invitee": {
          "type": [
            "string",
            "array"
          ],
          "maxItems": 1000,
          "items": {
            "type": "string"
          }
        }
      }
    },
    "RoomSummary": {
      "type": "object",
      "required": [
        "_id",
        "id",
        "name",
        "cover",
        "description",
        "roomType",
        "roomTags",
        "encrypted",
        "createdTimeMS"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "cover": {
          "type": "string"
        },
        "description": {
          "type": "string"
        },
        "roomType": {
          "type": "string",
          "enum": [
            "direct",
            "group"
          ]
        },
        "roomTags": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "encrypted": {
          "type": "boolean"
        },
        "members": {
          "type": "array",
          "items": {
            "$ref": "imkit#/definitions/Client"
          }
        },
        "pref": {
          "type": "object",
          "required": [
            "tags",
            "quittedAt"
          ],
          "properties": {
            "tags": {
              "type": "array",
              "items": {
                "type": "string"
              }
            },
            "quittedAt": {
              "type": "string",
              "format": "date-time"
            }
          }
        },
        "createdTimeMS": {
          "type": "integer"
        }
      }
    },
    "Invitation": {
      "type": "object",
      "required": [
        "inviter",
        "createdAt",
        "createdAtMS",
        "updatedAt",
        "updatedAtMS"
      ],
      "properties": {
        "inviter": {
          "$ref": "imkit#/definitions/Client"
        },
        "invitee": {
          "$ref": "imkit#/definitions/Client"
        },
        "room": {
          "$ref": "imkit#/definitions/RoomSummary"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "createdAtMS": {
          "type": "integer"
        },
        "updatedAt": {
          "type": "string",
          "format": "date-time"
        },
        "updatedAtMS": {
          "type": "integer"
        }
      }
    },
    "RoomChanges": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "maxLength": 255
        },
        "cover": {
          "type": "string"
        },
        "description": {
          "type": "string"
        },
        "roomTags": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "webhook": {
          "type": "string"
        },
        "botMode": {
          "type": "boolean"
        },
        "extParams": {
          "type": [
            "string",
            "object"
          ]
        },
        "opening": {
          "type": "integer",
          "enum": [
            0,
            1
          ]
        },
        "owner": {
          "type": "string"
        },
        "managers": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "status": {
          "type": "integer",
          "enum": [
            0,
            1
          ]
        },
        "encrypted": {
          "type": "boolean"
        }
      }
    },
    "NewMessage": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "message": {},
        "messageType": {
          "type": "string",
          "minLength": 1
        },
        "reply": {
          "type": [
            "string",
            "null"
          ]
        },
        "mentions": {
          "type": [
            "array",
            "null"
          ],
          "items": {
            "type": "string"
          }
        },
        "extra": {},
        "originalUrl": {
          "type": [
            "string",
            "null"
          ]
        },
        "thumbnailUrl": {
          "type": [
            "string",
            "null"
          ]
        },
        "width": {
          "type": [
            "number",
            "null"
          ]
        },
        "height": {
          "type": [
            "number",
            "null"
          ]
        },
        "images": {
          "type": [
            "array",
            "null"
          ],
          "items": {}
        },
        "duration": {
          "type": [
            "number",
            "null"
          ]
        },
        "latitude": {
          "type": [
            "number",
            "null"
          ]
        },
        "longitude": {
          "type": [
            "number",
            "null"
          ]
        },
        "sticker": {
          "type": [
            "string",
            "null"
          ]
        },
        "url": {
          "type": [
            "string",
            "null"
          ]
        },
        "template": {
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": true
        },
        "contents": {
          "type": [
            "object",
            "null"
          ],
          "additionalProperties": true
        },
        "rtcSession": {
          "type": [
            "string",
            "null"
          ]
        }
      }
    },
    "MessageReply": {
      "type": "object",
      "required": [
        "RC",
        "RM",
        "result"
      ],
      "properties": {
        "RC": {
          "const": 0
        },
        "RM": {
          "const": "OK"
        },
        "result": {
          "$ref": "imkit#/definitions/Message"
        }
      }
    },
    "MessagePage": {
      "type": "object",
      "required": [
        "RC",
        "RM",
        "result"
      ],
      "properties": {
        "RC": {
          "const": 0
        },
        "RM": {
          "const": "OK"
        },
        "result": {
          "type": "object",
          "required": [
            "totalCount",
            "data"
          ],
          "properties": {
            "totalCount": {
              "type": "integer"
            },
            "data": {
              "type": "array",
              "items": {
                "$ref": "imkit#/definitions/Message"
              }
            }
          }
        }
      }
    },
    "CountedMessages": {
      "type": "object",
      "required": [
        "RC",
        "RM",
        "result"
      ],
      "properties": {
        "RC": {
          "const": 0
        },
        "RM": {
          "const": "OK"
        },
        "result": {
          "type": "object",
          "required": [
            "count",
            "data"
          ],
          "properties": {
            "count": {
              "type": "integer"
            },
            "data": {
              "type": "array",
              "items": {
                "$ref": "imkit#/definitions/Message"
              }
            }
          }
        }
      }
    },
    "MessagesFoundInRoom": {
      "type": "object",
      "required": [
        "room",
        "messages"
      ],
      "properties": {
        "room": {
          "$ref": "imkit#/definitions/Room"
        },
        "messages": {
          "type": "array",
          "items": {
            "type": "string"
          }
        }
      }
    },
    "MessageSearchResult": {
      "type": "object",
      "properties": {
        "messages": {
          "type": "array",
          "items": {
            "$ref": "imkit#/definitions/MessagesFoundInRoom"
          }
        },
        "files": {
          "type": "array",
          "items": {
            "$ref": "imkit#/definitions/MessagesFoundInRoom"
          }
        },
        "roomName": {
          "type": "array",
          "items": {
            "$ref": "imkit#/definitions/Room"
          }
        },
        "roomMember": {
          "type": "array",
          "items": {
            "$ref": "imkit#/definitions/Room"
          }
        },
        "roomTags": {
          "type": "array",
          "items": {
            "$ref": "imkit#/definitions/Room"
          }
        },
        "roomPrefTags": {
          "type": "array",
          "items": {
            "$ref": "imkit#/definitions/Room"
          }
        },
        "roomPrefFolder": {
          "type": "array",
          "items": {
            "$ref": "imkit#/definitions/Room"
          }
        }
      }
    },
    "RoomPrefChange": {
      "type": "object",
      "properties": {
        "tags": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "tagColors": {},
        "folder": {
          "type": "string"
        },
        "muted": {
          "type": "boolean"
        },
        "sticky": {},
        "hidden": {
          "type": "boolean"
        },
        "translation": {}
      }
    },
    "BlockOfMine": {
      "type": "object",
      "required": [
        "appID",
        "blockee",
        "blocker",
        "room",
        "createdAt",
        "updatedAt"
      ],
      "properties": {
        "appID": {
          "type": "string"
        },
        "blockee": {
          "$ref": "imkit#/definitions/Client"
        },
        "blocker": {
          "type": "string"
        },
        "room": {
          "$ref": "imkit#/definitions/RoomSummary"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "updatedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "Block": {
      "type": "object",
      "required": [
        "appID",
        "blockee",
        "blocker",
        "room",
        "createdAt",
        "updatedAt"
      ],
      "properties": {
        "appID": {
          "type": "string"
        },
        "blockee": {
          "$ref": "imkit#/definitions/Client"
        },
        "blocker": {
          "type": "string"
        },
        "room": {
          "type": "string"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "updatedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "Ban": {
      "type": "object",
      "required": [
        "appID",
        "blockee",
        "blocker",
        "room",
        "createdAt",
        "updatedAt"
      ],
      "properties": {
        "appID": {
          "type": "string"
        },
        "blockee": {
          "$ref": "imkit#/definitions/Client"
        },
        "blocker": {
          "$ref": "imkit#/definitions/Client"
        },
        "room": {
          "type": "string"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "updatedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "Config": {
      "type": "object",
      "additionalProperties": true,
      "propertyNames": {
        "maxLength": 255
      },
      "properties": {
        "announcement": {
          "type": "object",
          "additionalProperties": true,
          "properties": {
            "text": {
              "type": "string"
            },
            "pin": {
              "type": "boolean"
            }
          }
        },
        "censorship": {
          "type": "object",
          "additionalProperties": true,
          "properties": {
            "keywords": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          }
        },
        "invitationRequired": {
          "type": "boolean"
        }
      }
    }
  }
};

export const routes: RouteSpec[] = [
  {
    "operationId": "signToken",
    "method": "POST",
    "url": "/auths/sign",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 512
        },
        "nickname": {
          "type": "string",
          "maxLength": 255
        },
        "avatarUrl": {
          "type": "string",
          "maxLength": 2048
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/SignedToken"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "signTokenV2",
    "method": "POST",
    "url": "/auths/sign/v2",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "id"
      ],
      "properties": {
        "id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 512
        },
        "nickname": {
          "type": "string",
          "maxLength": 255
        },
        "avatarUrl": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/SignedToken"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "makeRandomToken",
    "method": "GET",
    "url": "/auths/token",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "size": {
          "type": "integer",
          "minimum": 16,
          "maximum": 128,
          "default": 32
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "token"
              ],
              "properties": {
                "token": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listTokens",
    "method": "GET",
    "url": "/auths/tokens",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "skip": {
          "type": "integer",
          "minimum": 0
        },
        "limit": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/TokenRecord"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "bindToken",
    "method": "PUT",
    "url": "/admin/clients/:clientId/token",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "clientId"
      ],
      "properties": {
        "clientId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "token"
      ],
      "properties": {
        "token": {
          "type": "string",
          "minLength": 1,
          "maxLength": 4096
        },
        "expirationDate": {
          "type": [
            "string",
            "integer"
          ]
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "token",
                "client",
                "expirationDate",
                "expirationDateMS"
              ],
              "properties": {
                "token": {
                  "type": "string"
                },
                "client": {
                  "type": "string"
                },
                "expirationDate": {
                  "type": "string",
                  "format": "date-time"
                },
                "expirationDateMS": {
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "revokeTokens",
    "method": "DELETE",
    "url": "/admin/clients/:clientId/token",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "clientId"
      ],
      "properties": {
        "clientId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "properties": {
        "token": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "data",
                "success",
                "message",
                "revokedTokens"
              ],
              "properties": {
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/TokenRecord"
                  }
                },
                "success": {
                  "const": true
                },
                "message": {
                  "type": "string"
                },
                "revokedTokens": {
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "upsertClient",
    "method": "POST",
    "url": "/admin/clients",
    "access": "caller",
    "body": {
      "$ref": "imkit#/definitions/upsert"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/SignedProfile"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listClients",
    "method": "GET",
    "url": "/admin/clients",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "q": {
          "type": "string"
        },
        "skip": {
          "type": "integer",
          "minimum": 0
        },
        "limit": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/Profile"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "upsertClients",
    "method": "POST",
    "url": "/admin/clients/list",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "data"
      ],
      "properties": {
        "data": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "$ref": "imkit#/definitions/NewClient"
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "count"
              ],
              "properties": {
                "count": {
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "createGroup",
    "method": "POST",
    "url": "/admin/groups",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "_id": {
          "type": "string",
          "minLength": 1,
          "maxLength": 512
        },
        "nickname": {
          "type": "string",
          "maxLength": 255
        },
        "avatarUrl": {
          "type": "string",
          "maxLength": 2048
        },
        "members": {
          "type": "array",
          "maxItems": 1000,
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Group"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listGroups",
    "method": "GET",
    "url": "/admin/groups",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "skip": {
          "type": "integer",
          "minimum": 0
        },
        "limit": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/Group"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "muteRoomForClient",
    "method": "POST",
    "url": "/admin/clients/:clientId/mute/:roomId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "clientId",
        "roomId"
      ],
      "properties": {
        "clientId": {
          "type": "string"
        },
        "roomId": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Profile"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "unmuteRoomForClient",
    "method": "DELETE",
    "url": "/admin/clients/:clientId/mute/:roomId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "clientId",
        "roomId"
      ],
      "properties": {
        "clientId": {
          "type": "string"
        },
        "roomId": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Profile"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "getMe",
    "method": "GET",
    "url": "/me",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Profile"
            }
          }
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "updateMe",
    "method": "POST",
    "url": "/me",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "nickname": {
          "type": "string",
          "maxLength": 255
        },
        "avatarUrl": {
          "type": "string",
          "maxLength": 2048
        },
        "email": {
          "type": "string",
          "maxLength": 255
        },
        "description": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Profile"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "logout",
    "method": "POST",
    "url": "/me/logout",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/TokenRecord"
            }
          }
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "logoutOthers",
    "method": "POST",
    "url": "/me/logout-others",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "data"
              ],
              "properties": {
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/TokenRecord"
                  }
                }
              }
            }
          }
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "getMyBadge",
    "method": "GET",
    "url": "/me/badge",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "roomTags": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "badge"
              ],
              "properties": {
                "badge": {
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "muteRoom",
    "method": "POST",
    "url": "/me/mute/:roomId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Profile"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "unmuteRoom",
    "method": "DELETE",
    "url": "/me/mute/:roomId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Profile"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listPreferences",
    "method": "GET",
    "url": "/me/pref",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "key": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "anyOf": [
                {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/Preference"
                  }
                },
                {
                  "$ref": "imkit#/definitions/Preference"
                }
              ]
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "setPreference",
    "method": "POST",
    "url": "/me/pref/:key",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "key"
      ],
      "properties": {
        "key": {
          "type": "string",
          "maxLength": 255
        }
      }
    },
    "body": {},
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Preference"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "deletePreference",
    "method": "DELETE",
    "url": "/me/pref/:key",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "key"
      ],
      "properties": {
        "key": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "properties": {}
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "getPreferenceMap",
    "method": "GET",
    "url": "/me/prefs",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "additionalProperties": true
            }
          }
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "countBadgesOfTokens",
    "method": "POST",
    "url": "/badges",
    "access": "optional",
    "body": {
      "type": "object",
      "required": [
        "tokens"
      ],
      "properties": {
        "tokens": {
          "type": "array",
          "maxItems": 20,
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "data",
                "totalBadge"
              ],
              "properties": {
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/clientBadge"
                  }
                },
                "totalBadge": {
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "countBadgesByRoomTags",
    "method": "POST",
    "url": "/badges/byRoomTags",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "tags": {
          "$ref": "imkit#/definitions/tags"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalBadge",
                "data"
              ],
              "properties": {
                "totalBadge": {
                  "type": "integer"
                },
                "data": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "integer"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "countBadgesByRoomTagsAndTime",
    "method": "POST",
    "url": "/badges/byRoomTagsAndTime",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "tags": {
          "$ref": "imkit#/definitions/tags"
        },
        "beforeTime": {
          "type": [
            "string",
            "integer"
          ]
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalBadge",
                "data"
              ],
              "properties": {
                "totalBadge": {
                  "type": "integer"
                },
                "data": {
                  "type": "object",
                  "additionalProperties": {
                    "type": "integer"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "createRoom",
    "method": "POST",
    "url": "/rooms",
    "access": "caller",
    "body": {
      "$ref": "imkit#/definitions/newRoom"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/CreatedRoom"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listRooms",
    "method": "GET",
    "url": "/rooms",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "skip": {
          "type": "integer",
          "minimum": 0
        },
        "limit": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
          "type": "string",
          "default": "-lastMessage -createdTime"
        },
        "q": {
          "type": "string"
        },
        "pref": {
          "type": "string"
        },
        "updatedAfter": {
          "type": "string"
        },
        "sortUnreadFirst": {
          "type": "integer",
          "default": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/Room"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "createAndJoinRoom",
    "method": "POST",
    "url": "/rooms/createAndJoin",
    "access": "caller",
    "body": {
      "$ref": "imkit#/definitions/newOwnRoom"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Room"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listRoomIds",
    "method": "GET",
    "url": "/rooms/ids",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "skip": {
          "type": "integer",
          "minimum": 0
        },
        "limit": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "type": "string"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listQuittedRooms",
    "method": "GET",
    "url": "/rooms/quitted",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "data"
              ],
              "properties": {
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/RoomSummary"
                  }
                }
              }
            }
          }
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listMyInvitations",
    "method": "GET",
    "url": "/rooms/invitations",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/Invitation"
                  }
                }
              }
            }
          }
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "getRoom",
    "method": "GET",
    "url": "/rooms/:roomId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Room"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "updateRoom",
    "method": "PUT",
    "url": "/rooms/:roomId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "body": {
      "$ref": "imkit#/definitions/RoomChanges"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Room"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "deleteRoom",
    "method": "DELETE",
    "url": "/rooms/:roomId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "n",
                "ok"
              ],
              "properties": {
                "n": {
                  "const": 1
                },
                "ok": {
                  "const": 1
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "roomExists",
    "method": "GET",
    "url": "/rooms/:roomId/exists",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "exists"
              ],
              "properties": {
                "exists": {
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "setBotState",
    "method": "PUT",
    "url": "/rooms/:roomId/bot",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "botState"
      ],
      "properties": {
        "botState": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Room"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "joinRoom",
    "method": "POST",
    "url": "/rooms/:roomId/join",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "properties": {
        "systemMessage": {
          "type": "boolean",
          "default": false
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Room"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "addMembers",
    "method": "POST",
    "url": "/rooms/:roomId/members",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "invitees"
      ],
      "properties": {
        "invitees": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "type": "string"
          }
        },
        "systemMessage": {
          "type": "boolean",
          "default": false
        },
        "invitationRequired": {
          "type": "boolean"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Room"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "addMember",
    "method": "POST",
    "url": "/rooms/:roomId/members/:clientId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId",
        "clientId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "clientId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "properties": {
        "systemMessage": {
          "type": "boolean",
          "default": false
        },
        "invitationRequired": {
          "type": "boolean"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Room"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "removeMember",
    "method": "DELETE",
    "url": "/rooms/:roomId/members/:clientId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId",
        "clientId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "clientId": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Room"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "removeMembers",
    "method": "POST",
    "url": "/rooms/:roomId/delete/members",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "members"
      ],
      "properties": {
        "members": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "type": "string"
          }
        },
        "systemMessage": {
          "type": "boolean",
          "default": false
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Room"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "setMemberProperty",
    "method": "PUT",
    "url": "/rooms/:roomId/member/:clientId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId",
        "clientId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "clientId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "property",
        "value"
      ],
      "properties": {
        "property": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "value": {}
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Room"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listRoomInvitations",
    "method": "GET",
    "url": "/rooms/:roomId/invitations",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/Invitation"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "declineInvitations",
    "method": "DELETE",
    "url": "/rooms/:roomId/invitations",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/Invitation"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "cancelInvitation",
    "method": "DELETE",
    "url": "/rooms/:roomId/invitations/:clientId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId",
        "clientId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "clientId": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/Invitation"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "cancelInvitations",
    "method": "POST",
    "url": "/rooms/:roomId/delete/invitations",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "invitees"
      ],
      "properties": {
        "invitees": {
          "type": "array",
          "maxItems": 1000,
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/Invitation"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "sendMessage",
    "method": "POST",
    "url": "/rooms/:roomId/message",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "body": {
      "allOf": [
        {
          "$ref": "imkit#/definitions/NewMessage"
        },
        {
          "type": "object",
          "properties": {
            "_id": {
              "type": [
                "string",
                "null"
              ]
            },
            "sender": {}
          }
        }
      ]
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessageReply"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "postMessage",
    "method": "POST",
    "url": "/messages",
    "access": "presented",
    "body": {
      "allOf": [
        {
          "$ref": "imkit#/definitions/NewMessage"
        },
        {
          "type": "object",
          "required": [
            "room",
            "message",
            "messageType",
            "sender"
          ],
          "properties": {
            "room": {
              "type": "string"
            },
            "sender": {
              "type": "string"
            },
            "push": {
              "type": "boolean"
            },
            "skipTotalBadge": {
              "type": "boolean"
            }
          }
        }
      ]
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessageReply"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "findMessages",
    "method": "GET",
    "url": "/messages",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "q": {
          "type": "string"
        },
        "limit": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "sendBatch",
    "method": "POST",
    "url": "/messages/batch",
    "access": "presented",
    "body": {
      "allOf": [
        {
          "$ref": "imkit#/definitions/NewMessage"
        },
        {
          "type": "object",
          "required": [
            "paras"
          ],
          "properties": {
            "sender": {
              "type": [
                "string",
                "null"
              ]
            },
            "push": {
              "type": "boolean"
            },
            "skipTotalBadge": {
              "type": "boolean"
            },
            "paras": {
              "type": "array",
              "minItems": 1,
              "maxItems": 1000,
              "items": {
                "type": "object",
                "properties": {
                  "room": {
                    "type": "string"
                  },
                  "receiver": {
                    "type": "string"
                  }
                },
                "additionalProperties": true
              }
            }
          }
        }
      ]
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "batchID",
                "count"
              ],
              "properties": {
                "batchID": {
                  "type": "string"
                },
                "count": {
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "getBatch",
    "method": "GET",
    "url": "/messages/batch",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "batchID"
      ],
      "properties": {
        "batchID": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/CountedMessages"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listRoomMessages",
    "method": "GET",
    "url": "/rooms/:roomId/messages/v3",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "beforeMessage": {
          "type": "string"
        },
        "afterMessage": {
          "type": "string"
        },
        "afterTime": {
          "type": "string"
        },
        "timeRangeField": {
          "type": "string",
          "enum": [
            "updatedAt",
            "createdAt",
            "messageTime"
          ]
        },
        "sortOrder": {
          "type": "string",
          "enum": [
            "asc",
            "desc"
          ]
        },
        "limit": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data",
                "userDeletedIDs"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/Message"
                  }
                },
                "userDeletedIDs": {
                  "type": "array",
                  "items": {
                    "type": "string"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listRoomMessagesById",
    "method": "GET",
    "url": "/rooms/:roomId/messages",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "beforeMessage": {
          "type": "string"
        },
        "q": {
          "type": "string"
        },
        "limit": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listMessagesAround",
    "method": "GET",
    "url": "/rooms/:roomId/messages/:messageId",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "roomId",
        "messageId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "messageId": {
          "type": "string"
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "before": {
          "type": "integer",
          "minimum": 0
        },
        "after": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "deleteMessage",
    "method": "DELETE",
    "url": "/rooms/:roomId/messages/:messageId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId",
        "messageId"
      ],
      "properties": {
        "roomId": {
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
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "enum": [
                "Message deleted successfully",
                "All messages deleted successfully"
              ]
            },
            "result": {
              "type": "object",
              "required": [
                "deletedCount",
                "roomID",
                "messageID",
                "deletedBy",
                "deletedAt"
              ],
              "properties": {
                "deletedCount": {
                  "type": "integer"
                },
                "roomID": {
                  "type": "string"
                },
                "messageID": {
                  "type": "string"
                },
                "deletedBy": {
                  "type": "string"
                },
                "deletedAt": {
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "countRoomMessages",
    "method": "GET",
    "url": "/rooms/:roomId/count",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "timeInMS": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "count"
              ],
              "properties": {
                "count": {
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listRecentMessages",
    "method": "GET",
    "url": "/messages/recent",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "limit": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/CountedMessages"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listAllMessages",
    "method": "GET",
    "url": "/admin/messages",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "startDate": {
          "type": "string"
        },
        "endDate": {
          "type": "string"
        },
        "limit": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "pinMessage",
    "method": "POST",
    "url": "/messages/:messageId/pin",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "messageId"
      ],
      "properties": {
        "messageId": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessageReply"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "unpinMessage",
    "method": "DELETE",
    "url": "/messages/:messageId/pin",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "messageId"
      ],
      "properties": {
        "messageId": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessageReply"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listPinnedMessages",
    "method": "GET",
    "url": "/rooms/:roomId/pined-messages",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listPinnedMessagesOfRoom",
    "method": "GET",
    "url": "/rooms/:roomId/messages/pined-messages",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "addReaction",
    "method": "POST",
    "url": "/messages/:messageId/reaction",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "messageId"
      ],
      "properties": {
        "messageId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "reaction"
      ],
      "properties": {
        "reaction": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessageReply"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "removeReaction",
    "method": "DELETE",
    "url": "/messages/:messageId/reaction",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "messageId"
      ],
      "properties": {
        "messageId": {
          "type": "string"
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "reaction": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessageReply"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "hideMessage",
    "method": "POST",
    "url": "/messages/:messageId/hidden",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "messageId"
      ],
      "properties": {
        "messageId": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessageReply"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "unhideMessage",
    "method": "DELETE",
    "url": "/messages/:messageId/hidden",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "messageId"
      ],
      "properties": {
        "messageId": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessageReply"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "hideMessagesOfSender",
    "method": "POST",
    "url": "/messages/hide-by-sender-in-room",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "room",
        "sender"
      ],
      "properties": {
        "room": {
          "type": "string"
        },
        "sender": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "n",
                "nModified",
                "ok"
              ],
              "properties": {
                "n": {
                  "type": "integer"
                },
                "nModified": {
                  "type": "integer"
                },
                "ok": {
                  "const": 1
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "unhideMessagesOfSender",
    "method": "POST",
    "url": "/messages/unhide-by-sender-in-room",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "room",
        "sender"
      ],
      "properties": {
        "room": {
          "type": "string"
        },
        "sender": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "n",
                "nModified",
                "ok"
              ],
              "properties": {
                "n": {
                  "type": "integer"
                },
                "nModified": {
                  "type": "integer"
                },
                "ok": {
                  "const": 1
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "deleteMessagesForMe",
    "method": "POST",
    "url": "/messages/user-delete",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "room",
        "messages"
      ],
      "properties": {
        "room": {
          "type": "string"
        },
        "messages": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "n",
                "nModified",
                "ok",
                "room",
                "totalCount",
                "messages"
              ],
              "properties": {
                "n": {
                  "type": "integer"
                },
                "nModified": {
                  "type": "integer"
                },
                "ok": {
                  "const": 1
                },
                "room": {
                  "type": "string"
                },
                "totalCount": {
                  "type": "integer"
                },
                "messages": {
                  "type": "array",
                  "items": {
                    "type": "string"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listMessagesDeletedForMe",
    "method": "GET",
    "url": "/messages/user-delete",
    "access": "presented",
    "querystring": {
      "type": "object",
      "required": [
        "room"
      ],
      "properties": {
        "room": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "message",
                      "createdAt",
                      "updatedAt"
                    ],
                    "properties": {
                      "message": {
                        "type": "string"
                      },
                      "createdAt": {
                        "type": "string",
                        "format": "date-time"
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
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "deleteAllMessagesForMe",
    "method": "POST",
    "url": "/messages/user-delete/all-in-room",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "room"
      ],
      "properties": {
        "room": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "n",
                "nModified",
                "ok",
                "room",
                "totalCount",
                "messages"
              ],
              "properties": {
                "n": {
                  "type": "integer"
                },
                "nModified": {
                  "type": "integer"
                },
                "ok": {
                  "const": 1
                },
                "room": {
                  "type": "string"
                },
                "totalCount": {
                  "type": "integer"
                },
                "messages": {
                  "type": "array",
                  "items": {
                    "type": "string"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "markRead",
    "method": "PUT",
    "url": "/rooms/:roomId/lastRead",
    "access": "presented",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "message"
      ],
      "properties": {
        "message": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "client",
                "lastRead",
                "badge"
              ],
              "properties": {
                "client": {
                  "type": "string"
                },
                "lastRead": {
                  "type": "string"
                },
                "badge": {
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "sendTyping",
    "method": "POST",
    "url": "/rooms/:roomId/typing",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "properties": {
        "message": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "message",
                "room",
                "sender"
              ],
              "properties": {
                "message": {
                  "type": "string"
                },
                "room": {
                  "type": "string"
                },
                "sender": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "search",
    "method": "POST",
    "url": "/search",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "keyword"
      ],
      "properties": {
        "type": {},
        "keyword": {
          "type": "string",
          "minLength": 1
        },
        "room": {
          "type": [
            "string",
            "null"
          ]
        },
        "roomTags": {},
        "limit": {
          "type": [
            "integer",
            "null"
          ],
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/MessageSearchResult"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "searchMessages",
    "method": "POST",
    "url": "/messages/search",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "message"
      ],
      "properties": {
        "message": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "imkit#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listRoomPrefs",
    "method": "GET",
    "url": "/roomPrefs",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "skip": {
          "type": "integer",
          "minimum": 0
        },
        "limit": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/RoomPref"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "setRoomPref",
    "method": "POST",
    "url": "/roomPrefs/:roomId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        }
      }
    },
    "body": {
      "$ref": "imkit#/definitions/RoomPrefChange"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/RoomPref"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "deleteRoomPref",
    "method": "DELETE",
    "url": "/roomPrefs/:roomId/:key",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId",
        "key"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "key": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/RoomPref"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listGroupRoomPrefs",
    "method": "GET",
    "url": "/roomPrefs/group/:groupId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "groupId"
      ],
      "properties": {
        "groupId": {
          "type": "string"
        }
      }
    },
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "skip": {
          "type": "integer",
          "minimum": 0
        },
        "limit": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "totalCount",
                "data"
              ],
              "properties": {
                "totalCount": {
                  "type": "integer"
                },
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/RoomPref"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "setGroupRoomPref",
    "method": "POST",
    "url": "/roomPrefs/:roomId/group/:groupId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId",
        "groupId"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "groupId": {
          "type": "string"
        }
      }
    },
    "body": {
      "$ref": "imkit#/definitions/RoomPrefChange"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/RoomPref"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "deleteGroupRoomPref",
    "method": "DELETE",
    "url": "/roomPrefs/:roomId/group/:groupId/:key",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId",
        "groupId",
        "key"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "groupId": {
          "type": "string"
        },
        "key": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/RoomPref"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listMyBlocks",
    "method": "GET",
    "url": "/blockStatus/my",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "data"
              ],
              "properties": {
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/BlockOfMine"
                  }
                }
              }
            }
          }
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "blockClient",
    "method": "POST",
    "url": "/blockStatus/my/:blockee",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "blockee"
      ],
      "properties": {
        "blockee": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Block"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "unblockClient",
    "method": "DELETE",
    "url": "/blockStatus/my/:blockee",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "blockee"
      ],
      "properties": {
        "blockee": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Block"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "listBans",
    "method": "GET",
    "url": "/blockStatus/room/:roomId",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "required": [
                "data"
              ],
              "properties": {
                "data": {
                  "type": "array",
                  "items": {
                    "$ref": "imkit#/definitions/Ban"
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
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "banClient",
    "method": "POST",
    "url": "/blockStatus/room/:roomId/:blockee",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId",
        "blockee"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "blockee": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Block"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 409,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "unbanClient",
    "method": "DELETE",
    "url": "/blockStatus/room/:roomId/:blockee",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "roomId",
        "blockee"
      ],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "blockee": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Block"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "getConfig",
    "method": "GET",
    "url": "/config",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Config"
            }
          }
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 403,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "setConfig",
    "method": "POST",
    "url": "/config",
    "access": "caller",
    "body": {
      "$ref": "imkit#/definitions/Config"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "$ref": "imkit#/definitions/Config"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "deleteConfig",
    "method": "DELETE",
    "url": "/config/:key",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "key"
      ],
      "properties": {
        "key": {
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
            "RC",
            "RM",
            "result"
          ],
          "properties": {
            "RC": {
              "const": 0
            },
            "RM": {
              "const": "OK"
            },
            "result": {
              "type": "object",
              "properties": {}
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 404,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "imkit#/definitions/Refusal"
        }
      }
    ]
  }
];
