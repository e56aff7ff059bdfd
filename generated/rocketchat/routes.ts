// Made from openapi/ by `npm run generate`. Do not edit.
import type { Definitions, RouteSpec } from '../../src/http/route.ts';

export const definitions: Definitions = {
  "$id": "rocketchat",
  "definitions": {
    "ServerInfo": {
      "type": "object",
      "required": [
        "success",
        "version",
        "minimumClientVersions"
      ],
      "properties": {
        "success": {
          "const": true
        },
        "version": {
          "type": "string"
        },
        "minimumClientVersions": {
          "type": "object",
          "additionalProperties": {
            "type": "string"
          }
        },
        "cloudWorkspaceId": {
          "type": "string"
        },
        "supportedVersions": {
          "type": "object",
          "required": [
            "signed"
          ],
          "properties": {
            "signed": {
              "type": "string"
            }
          }
        },
        "info": {
          "type": "object",
          "required": [
            "version",
            "build",
            "commit",
            "marketplaceApiVersion"
          ],
          "properties": {
            "version": {
              "type": "string"
            },
            "build": {
              "type": "object",
              "additionalProperties": true
            },
            "commit": {
              "type": "object",
              "additionalProperties": true
            },
            "marketplaceApiVersion": {
              "type": "string"
            }
          }
        }
      }
    },
    "SignIn": {
      "type": "object",
      "properties": {
        "user": {
          "anyOf": [
            {
              "type": "string"
            },
            {
              "type": "object",
              "properties": {
                "username": {
                  "type": "string"
                },
                "email": {
                  "type": "string"
                }
              }
            }
          ]
        },
        "username": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "password": {
          "anyOf": [
            {
              "type": "string"
            },
            {
              "type": "object",
              "properties": {
                "digest": {
                  "type": "string"
                },
                "algorithm": {
                  "type": "string"
                },
                "hashed": {
                  "type": "string"
                }
              }
            }
          ]
        },
        "resume": {
          "type": "string"
        },
        "code": {
          "type": "string"
        }
      }
    },
    "EmailAddress": {
      "type": "object",
      "required": [
        "address",
        "verified"
      ],
      "properties": {
        "address": {
          "type": "string"
        },
        "verified": {
          "type": "boolean"
        }
      }
    },
    "Preferences": {
      "type": "object",
      "required": [
        "alsoSendThreadToChannel",
        "newRoomNotification",
        "newMessageNotification",
        "showThreadsInMainChannel",
        "useEmojis",
        "convertAsciiEmoji",
        "saveMobileBandwidth",
        "collapseMediaByDefault",
        "autoImageLoad",
        "emailNotificationMode",
        "unreadAlert",
        "notificationsSoundVolume",
        "omnichannelTranscriptEmail",
        "desktopNotifications",
        "pushNotifications",
        "enableAutoAway",
        "desktopNotificationRequireInteraction",
        "hideUsernames",
        "hideRoles",
        "displayAvatars",
        "hideFlexTab",
        "sendOnEnter",
        "idleTimeLimit",
        "sidebarShowFavorites",
        "sidebarShowUnread",
        "themeAppearence",
        "sidebarSortby",
        "sidebarViewMode",
        "sidebarDisplayAvatar",
        "sidebarGroupByType",
        "sidebarSectionsOrder",
        "muteFocusedConversations",
        "notifyCalendarEvents",
        "enableMobileRinging",
        "featuresPreview"
      ],
      "properties": {
        "alsoSendThreadToChannel": {
          "type": "string",
          "enum": [
            "default",
            "always",
            "never"
          ]
        },
        "newRoomNotification": {
          "type": "string"
        },
        "newMessageNotification": {
          "type": "string"
        },
        "showThreadsInMainChannel": {
          "type": "boolean"
        },
        "useEmojis": {
          "type": "boolean"
        },
        "convertAsciiEmoji": {
          "type": "boolean"
        },
        "saveMobileBandwidth": {
          "type": "boolean"
        },
        "collapseMediaByDefault": {
          "type": "boolean"
        },
        "autoImageLoad": {
          "type": "boolean"
        },
        "emailNotificationMode": {
          "type": "string",
          "enum": [
            "mentions",
            "nothing"
          ]
        },
        "unreadAlert": {
          "type": "boolean"
        },
        "notificationsSoundVolume": {
          "type": "number"
        },
        "omnichannelTranscriptEmail": {
          "type": "boolean"
        },
        "desktopNotifications": {
          "type": "string",
          "enum": [
            "all",
            "mentions",
            "nothing"
          ]
        },
        "pushNotifications": {
          "type": "string",
          "enum": [
            "all",
            "mentions",
            "nothing"
          ]
        },
        "enableAutoAway": {
          "type": "boolean"
        },
        "desktopNotificationRequireInteraction": {
          "type": "boolean"
        },
        "hideUsernames": {
          "type": "boolean"
        },
        "hideRoles": {
          "type": "boolean"
        },
        "displayAvatars": {
          "type": "boolean"
        },
        "hideFlexTab": {
          "type": "boolean"
        },
        "sendOnEnter": {
          "type": "string",
          "enum": [
            "normal",
            "alternative",
            "desktop"
          ]
        },
        "idleTimeLimit": {
          "type": "integer"
        },
        "sidebarShowFavorites": {
          "type": "boolean"
        },
        "sidebarShowUnread": {
          "type": "boolean"
        },
        "themeAppearence": {
          "type": "string",
          "enum": [
            "auto",
            "light",
            "dark",
            "high-contrast"
          ]
        },
        "sidebarSortby": {
          "type": "string",
          "enum": [
            "activity",
            "alphabetical"
          ]
        },
        "sidebarViewMode": {
          "type": "string",
          "enum": [
            "extended",
            "medium",
            "condensed"
          ]
        },
        "sidebarDisplayAvatar": {
          "type": "boolean"
        },
        "sidebarGroupByType": {
          "type": "boolean"
        },
        "sidebarSectionsOrder": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "muteFocusedConversations": {
          "type": "boolean"
        },
        "notifyCalendarEvents": {
          "type": "boolean"
        },
        "enableMobileRinging": {
          "type": "boolean"
        },
        "featuresPreview": {
          "type": "string"
        }
      }
    },
    "UserSettings": {
      "type": "object",
      "required": [
        "profile",
        "preferences"
      ],
      "properties": {
        "profile": {
          "type": "object",
          "additionalProperties": true
        },
        "preferences": {
          "$ref": "rocketchat#/definitions/Preferences"
        }
      }
    },
    "UserServices": {
      "type": "object",
      "required": [
        "password"
      ],
      "properties": {
        "password": {
          "type": "object",
          "required": [
            "exists"
          ],
          "properties": {
            "exists": {
              "type": "boolean"
            }
          }
        },
        "email2fa": {
          "type": "object",
          "required": [
            "enabled"
          ],
          "properties": {
            "enabled": {
              "type": "boolean"
            }
          }
        },
        "totp": {
          "type": "object",
          "required": [
            "enabled"
          ],
          "properties": {
            "enabled": {
              "type": "boolean"
            }
          }
        }
      }
    },
    "SignedInUser": {
      "type": "object",
      "required": [
        "_id",
        "name",
        "username",
        "emails",
        "status",
        "statusConnection",
        "utcOffset",
        "active",
        "roles",
        "settings",
        "avatarUrl",
        "_updatedAt"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "emails": {
          "type": "array",
          "items": {
            "$ref": "rocketchat#/definitions/EmailAddress"
          }
        },
        "email": {
          "type": "string"
        },
        "status": {
          "type": "string"
        },
        "statusConnection": {
          "type": "string"
        },
        "statusDefault": {
          "type": "string"
        },
        "statusText": {
          "type": "string"
        },
        "utcOffset": {
          "type": "number"
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
        "settings": {
          "$ref": "rocketchat#/definitions/UserSettings"
        },
        "avatarUrl": {
          "type": "string"
        },
        "avatarETag": {
          "type": "string"
        },
        "language": {
          "type": "string"
        },
        "bio": {
          "type": "string"
        },
        "nickname": {
          "type": "string"
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        },
        "requirePasswordChange": {
          "type": "boolean"
        },
        "_updatedAt": {
          "type": "string",
          "format": "date-time"
        },
        "services": {
          "$ref": "rocketchat#/definitions/UserServices"
        }
      }
    },
    "Refusal": {
      "type": "object",
      "required": [
        "success"
      ],
      "properties": {
        "success": {
          "const": false
        },
        "error": {
          "type": "string"
        },
        "errorType": {
          "type": "string"
        },
        "details": {}
      }
    },
    "LoginRefusal": {
      "type": "object",
      "required": [
        "success",
        "status",
        "error",
        "message"
      ],
      "properties": {
        "success": {
          "const": false
        },
        "status": {
          "const": "error"
        },
        "error": {
          "type": [
            "string",
            "integer"
          ]
        },
        "message": {
          "type": "string"
        },
        "details": {
          "type": "object",
          "additionalProperties": true
        }
      }
    },
    "Me": {
      "type": "object",
      "required": [
        "success",
        "_id",
        "name",
        "username",
        "emails",
        "status",
        "statusConnection",
        "utcOffset",
        "active",
        "roles",
        "settings",
        "avatarUrl",
        "_updatedAt",
        "services",
        "isOAuthUser"
      ],
      "properties": {
        "success": {
          "const": true
        },
        "_id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "emails": {
          "type": "array",
          "items": {
            "$ref": "rocketchat#/definitions/EmailAddress"
          }
        },
        "email": {
          "type": "string"
        },
        "status": {
          "type": "string"
        },
        "statusConnection": {
          "type": "string"
        },
        "statusDefault": {
          "type": "string"
        },
        "statusText": {
          "type": "string"
        },
        "utcOffset": {
          "type": "number"
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
        "settings": {
          "$ref": "rocketchat#/definitions/UserSettings"
        },
        "avatarUrl": {
          "type": "string"
        },
        "avatarETag": {
          "type": "string"
        },
        "language": {
          "type": "string"
        },
        "bio": {
          "type": "string"
        },
        "nickname": {
          "type": "string"
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        },
        "requirePasswordChange": {
          "type": "boolean"
        },
        "_updatedAt": {
          "type": "string",
          "format": "date-time"
        },
        "services": {
          "$ref": "rocketchat#/definitions/UserServices"
        },
        "isOAuthUser": {
          "type": "boolean"
        }
      }
    },
    "NewUser": {
      "type": "object",
      "required": [
        "name",
        "email",
        "password",
        "username"
      ],
      "properties": {
        "name": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "password": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "active": {
          "type": "boolean"
        },
        "bio": {
          "type": "string"
        },
        "nickname": {
          "type": "string"
        },
        "statusText": {
          "type": "string"
        },
        "roles": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "joinDefaultChannels": {
          "type": "boolean",
          "default": true
        },
        "requirePasswordChange": {
          "type": "boolean"
        },
        "setRandomPassword": {
          "type": "boolean"
        },
        "sendWelcomeEmail": {
          "type": "boolean"
        },
        "verified": {
          "type": "boolean"
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        }
      }
    },
    "CreatedUser": {
      "type": "object",
      "required": [
        "_id",
        "createdAt",
        "username",
        "emails",
        "type",
        "status",
        "active",
        "roles",
        "name",
        "settings",
        "_updatedAt"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "createdAt": {
          "type": "string",
          "format": "date-time"
        },
        "username": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "emails": {
          "type": "array",
          "items": {
            "$ref": "rocketchat#/definitions/EmailAddress"
          }
        },
        "type": {
          "type": "string"
        },
        "status": {
          "type": "string"
        },
        "statusText": {
          "type": "string"
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
        "settings": {
          "type": "object",
          "additionalProperties": true
        },
        "bio": {
          "type": "string"
        },
        "nickname": {
          "type": "string"
        },
        "requirePasswordChange": {
          "type": "boolean"
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        },
        "_updatedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "RegisteredUser": {
      "type": "object",
      "required": [
        "_id",
        "type",
        "status",
        "active",
        "username"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "type": {
          "type": "string"
        },
        "status": {
          "type": "string"
        },
        "active": {
          "type": "boolean"
        },
        "name": {
          "type": "string"
        },
        "username": {
          "type": "string"
        }
      }
    },
    "UserRoom": {
      "type": "object",
      "required": [
        "rid",
        "t",
        "unread"
      ],
      "properties": {
        "rid": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "t": {
          "type": "string"
        },
        "roles": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "unread": {
          "type": "integer"
        }
      }
    },
    "UserInfo": {
      "type": "object",
      "required": [
        "_id",
        "name",
        "username",
        "status",
        "type",
        "active",
        "canViewAllInfo"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "nickname": {
          "type": "string"
        },
        "status": {
          "type": "string"
        },
        "statusText": {
          "type": "string"
        },
        "utcOffset": {
          "type": "number"
        },
        "type": {
          "type": "string"
        },
        "active": {
          "type": "boolean"
        },
        "bio": {
          "type": "string"
        },
        "avatarETag": {
          "type": "string"
        },
        "canViewAllInfo": {
          "type": "boolean"
        },
        "emails": {
          "type": "array",
          "items": {
            "$ref": "rocketchat#/definitions/EmailAddress"
          }
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
        "lastLogin": {
          "type": "string",
          "format": "date-time"
        },
        "statusConnection": {
          "type": "string"
        },
        "requirePasswordChange": {
          "type": "boolean"
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        },
        "services": {
          "type": "object",
          "required": [
            "password"
          ],
          "properties": {
            "password": {
              "type": "boolean"
            }
          }
        },
        "rooms": {
          "type": "array",
          "items": {
            "$ref": "rocketchat#/definitions/UserRoom"
          }
        }
      }
    },
    "ListedUser": {
      "type": "object",
      "required": [
        "_id",
        "name",
        "username",
        "status",
        "active",
        "type",
        "nameInsensitive"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "emails": {
          "type": "array",
          "items": {
            "$ref": "rocketchat#/definitions/EmailAddress"
          }
        },
        "roles": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "status": {
          "type": "string"
        },
        "active": {
          "type": "boolean"
        },
        "avatarETag": {
          "type": "string"
        },
        "lastLogin": {
          "type": "string",
          "format": "date-time"
        },
        "type": {
          "type": "string"
        },
        "nameInsensitive": {
          "type": "string"
        }
      }
    },
    "Setting": {
      "type": "object",
      "required": [
        "_id"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "value": {},
        "enterprise": {
          "type": "boolean"
        }
      }
    },
    "Permission": {
      "type": "object",
      "required": [
        "_id",
        "roles",
        "_updatedAt"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "roles": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "_updatedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "RemovedRecord": {
      "type": "object",
      "required": [
        "_id",
        "_deletedAt"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "_deletedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "PostTarget": {
      "type": [
        "string",
        "array"
      ],
      "maxItems": 100,
      "items": {
        "type": "string"
      }
    },
    "NewPost": {
      "type": "object",
      "properties": {
        "roomId": {
          "$ref": "rocketchat#/definitions/PostTarget"
        },
        "channel": {
          "$ref": "rocketchat#/definitions/PostTarget"
        },
        "text": {
          "type": "string"
        },
        "msg": {
          "type": "string"
        },
        "tmid": {
          "type": "string"
        },
        "alias": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "emoji": {
          "type": "string"
        },
        "icon_emoji": {
          "type": "string"
        },
        "avatar": {
          "type": "string"
        },
        "icon_url": {
          "type": "string"
        },
        "attachments": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": true
          }
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        },
        "parseUrls": {
          "type": "boolean",
          "default": true
        },
        "groupable": {
          "type": "boolean",
          "default": false
        },
        "bot": {}
      }
    },
    "MessageFile": {
      "type": "object",
      "required": [
        "_id",
        "name"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "type": {
          "type": "string"
        },
        "size": {
          "type": "integer"
        },
        "format": {
          "type": "string"
        }
      }
    },
    "Message": {
      "type": "object",
      "additionalProperties": true,
      "required": [
        "_id",
        "rid",
        "msg",
        "ts",
        "u",
        "_updatedAt"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "rid": {
          "type": "string"
        },
        "msg": {
          "type": "string"
        },
        "ts": {
          "type": "string",
          "format": "date-time"
        },
        "u": {
          "type": "object",
          "required": [
            "_id",
            "username",
            "name"
          ],
          "properties": {
            "_id": {
              "type": "string"
            },
            "username": {
              "type": "string"
            },
            "name": {
              "type": "string"
            }
          }
        },
        "_updatedAt": {
          "type": "string",
          "format": "date-time"
        },
        "urls": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "url",
              "meta"
            ],
            "properties": {
              "url": {
                "type": "string"
              },
              "meta": {
                "type": "object",
                "additionalProperties": true
              },
              "headers": {
                "type": "object",
                "additionalProperties": true
              },
              "ignoreParse": {
                "type": "boolean"
              }
            }
          }
        },
        "mentions": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "_id",
              "username"
            ],
            "properties": {
              "_id": {
                "type": "string"
              },
              "username": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "type": {
                "type": "string"
              }
            }
          }
        },
        "channels": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "_id",
              "name"
            ],
            "properties": {
              "_id": {
                "type": "string"
              },
              "name": {
                "type": "string"
              },
              "fname": {
                "type": "string"
              }
            }
          }
        },
        "md": {
          "type": "array",
          "items": {}
        },
        "alias": {
          "type": "string"
        },
        "avatar": {
          "type": "string"
        },
        "emoji": {
          "type": "string"
        },
        "attachments": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": true
          }
        },
        "blocks": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": true
          }
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        },
        "groupable": {
          "type": "boolean"
        },
        "parseUrls": {
          "type": "boolean"
        },
        "bot": {},
        "unread": {
          "type": "boolean"
        },
        "reactions": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "required": [
              "usernames"
            ],
            "properties": {
              "usernames": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "names": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              }
            }
          }
        },
        "starred": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "_id"
            ],
            "properties": {
              "_id": {
                "type": "string"
              }
            }
          }
        },
        "pinned": {
          "type": "boolean"
        },
        "pinnedAt": {
          "type": "string",
          "format": "date-time"
        },
        "pinnedBy": {
          "type": "object",
          "required": [
            "_id",
            "username"
          ],
          "properties": {
            "_id": {
              "type": "string"
            },
            "username": {
              "type": "string"
            }
          }
        },
        "editedAt": {
          "type": "string",
          "format": "date-time"
        },
        "editedBy": {
          "type": "object",
          "required": [
            "_id",
            "username"
          ],
          "properties": {
            "_id": {
              "type": "string"
            },
            "username": {
              "type": "string"
            }
          }
        },
        "tmid": {
          "type": "string"
        },
        "tshow": {
          "type": "boolean"
        },
        "replies": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "tcount": {
          "type": "integer"
        },
        "tlm": {
          "type": "string",
          "format": "date-time"
        },
        "t": {
          "type": "string"
        },
        "role": {
          "type": "string"
        },
        "drid": {
          "type": "string"
        },
        "dcount": {
          "type": "integer"
        },
        "dlm": {
          "type": "string",
          "format": "date-time"
        },
        "file": {
          "$ref": "rocketchat#/definitions/MessageFile"
        },
        "files": {
          "type": "array",
          "items": {
            "$ref": "rocketchat#/definitions/MessageFile"
          }
        }
      }
    },
    "NewMessage": {
      "type": "object",
      "additionalProperties": true,
      "properties": {
        "_id": {
          "type": "string"
        },
        "rid": {
          "type": "string"
        },
        "msg": {
          "type": "string"
        },
        "ts": {},
        "t": {
          "type": "string"
        },
        "tmid": {
          "type": "string"
        },
        "tshow": {
          "type": "boolean"
        },
        "alias": {
          "type": "string"
        },
        "avatar": {
          "type": "string"
        },
        "emoji": {
          "type": "string"
        },
        "attachments": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": true
          }
        },
        "blocks": {
          "type": "array",
          "items": {
            "type": "object",
            "additionalProperties": true
          }
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        },
        "groupable": {
          "type": "boolean"
        },
        "parseUrls": {
          "type": "boolean"
        },
        "bot": {}
      }
    },
    "MessageReply": {
      "type": "object",
      "required": [
        "success",
        "message"
      ],
      "properties": {
        "success": {
          "const": true
        },
        "message": {
          "$ref": "rocketchat#/definitions/Message"
        }
      }
    },
    "MessageChanges": {
      "type": "object",
      "required": [
        "update",
        "remove"
      ],
      "properties": {
        "update": {
          "type": "array",
          "items": {
            "$ref": "rocketchat#/definitions/Message"
          }
        },
        "remove": {
          "type": "array",
          "items": {
            "$ref": "rocketchat#/definitions/RemovedRecord"
          }
        }
      }
    },
    "MessagePage": {
      "type": "object",
      "required": [
        "messages",
        "count",
        "offset",
        "total",
        "success"
      ],
      "properties": {
        "messages": {
          "type": "array",
          "items": {
            "$ref": "rocketchat#/definitions/Message"
          }
        },
        "count": {
          "type": "integer"
        },
        "offset": {
          "type": "integer"
        },
        "total": {
          "type": "integer"
        },
        "success": {
          "const": true
        }
      }
    },
    "Room": {
      "type": "object",
      "required": [
        "_id",
        "t",
        "msgs",
        "usersCount",
        "ts",
        "_updatedAt"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "t": {
          "type": "string",
          "enum": [
            "c",
            "p",
            "d",
            "l"
          ]
        },
        "name": {
          "type": "string"
        },
        "fname": {
          "type": "string"
        },
        "u": {
          "type": "object",
          "required": [
            "_id"
          ],
          "properties": {
            "_id": {
              "type": "string"
            },
            "username": {
              "type": "string"
            },
            "name": {
              "type": "string"
            }
          }
        },
        "topic": {
          "type": "string"
        },
        "description": {
          "type": "string"
        },
        "announcement": {
          "type": "string"
        },
        "msgs": {
          "type": "integer"
        },
        "usersCount": {
          "type": "integer"
        },
        "usernames": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "uids": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "ts": {
          "type": "string",
          "format": "date-time"
        },
        "lm": {
          "type": "string",
          "format": "date-time"
        },
        "lastMessage": {
          "$ref": "rocketchat#/definitions/Message"
        },
        "ro": {
          "type": "boolean"
        },
        "broadcast": {
          "type": "boolean"
        },
        "encrypted": {
          "type": "boolean"
        },
        "archived": {
          "type": "boolean"
        },
        "default": {
          "type": "boolean"
        },
        "featured": {
          "type": "boolean"
        },
        "favorite": {
          "type": "boolean"
        },
        "reactWhenReadOnly": {
          "type": "boolean"
        },
        "joinCodeRequired": {
          "type": "boolean"
        },
        "muted": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "unmuted": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "sysMes": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "prid": {
          "type": "string"
        },
        "teamId": {
          "type": "string"
        },
        "teamMain": {
          "type": "boolean"
        },
        "avatarETag": {
          "type": "string"
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        },
        "_updatedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "SwappedRefusal": {
      "type": "object",
      "properties": {
        "success": {
          "const": false
        },
        "error": {
          "type": "string"
        },
        "errorType": {
          "type": "string"
        },
        "details": {}
      }
    },
    "Member": {
      "type": "object",
      "required": [
        "_id",
        "username",
        "status"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "nickname": {
          "type": "string"
        },
        "status": {
          "type": "string"
        },
        "statusText": {
          "type": "string"
        },
        "utcOffset": {
          "type": "number"
        },
        "avatarETag": {
          "type": "string"
        },
        "_updatedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    },
    "MemberPage": {
      "type": "object",
      "required": [
        "members",
        "count",
        "offset",
        "total",
        "success"
      ],
      "properties": {
        "members": {
          "type": "array",
          "items": {
            "$ref": "rocketchat#/definitions/Member"
          }
        },
        "count": {
          "type": "integer"
        },
        "offset": {
          "type": "integer"
        },
        "total": {
          "type": "integer"
        },
        "success": {
          "const": true
        }
      }
    },
    "Subscription": {
      "type": "object",
      "required": [
        "_id",
        "rid",
        "u",
        "t",
        "name",
        "ts",
        "open",
        "alert",
        "unread",
        "userMentions",
        "groupMentions",
        "_updatedAt"
      ],
      "properties": {
        "_id": {
          "type": "string"
        },
        "rid": {
          "type": "string"
        },
        "u": {
          "type": "object",
          "required": [
            "_id"
          ],
          "properties": {
            "_id": {
              "type": "string"
            },
            "username": {
              "type": "string"
            },
            "name": {
              "type": "string"
            }
          }
        },
        "t": {
          "type": "string",
          "enum": [
            "c",
            "p",
            "d",
            "l"
          ]
        },
        "name": {
          "type": "string"
        },
        "fname": {
          "type": "string"
        },
        "ts": {
          "type": "string",
          "format": "date-time"
        },
        "ls": {
          "type": "string",
          "format": "date-time"
        },
        "lr": {
          "type": "string",
          "format": "date-time"
        },
        "open": {
          "type": "boolean"
        },
        "alert": {
          "type": "boolean"
        },
        "unread": {
          "type": "integer"
        },
        "userMentions": {
          "type": "integer"
        },
        "groupMentions": {
          "type": "integer"
        },
        "tunread": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "tunreadUser": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "tunreadGroup": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "roles": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "f": {
          "type": "boolean"
        },
        "archived": {
          "type": "boolean"
        },
        "broadcast": {
          "type": "boolean"
        },
        "encrypted": {
          "type": "boolean"
        },
        "blocked": {
          "type": "boolean"
        },
        "blocker": {
          "type": "boolean"
        },
        "ignored": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "prid": {
          "type": "string"
        },
        "teamId": {
          "type": "string"
        },
        "teamMain": {
          "type": "boolean"
        },
        "disableNotifications": {
          "type": "boolean"
        },
        "muteGroupMentions": {
          "type": "boolean"
        },
        "hideUnreadStatus": {
          "type": "boolean"
        },
        "hideMentionStatus": {
          "type": "boolean"
        },
        "unreadAlert": {
          "type": "string"
        },
        "audioNotificationValue": {
          "type": "string"
        },
        "desktopNotifications": {
          "type": "string"
        },
        "mobilePushNotifications": {
          "type": "string"
        },
        "emailNotifications": {
          "type": "string"
        },
        "desktopPrefOrigin": {
          "type": "string"
        },
        "mobilePrefOrigin": {
          "type": "string"
        },
        "emailPrefOrigin": {
          "type": "string"
        },
        "userHighlights": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "autoTranslate": {
          "type": "boolean"
        },
        "autoTranslateLanguage": {
          "type": "string"
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        },
        "_updatedAt": {
          "type": "string",
          "format": "date-time"
        }
      }
    }
  }
};

export const routes: RouteSpec[] = [
  {
    "operationId": "apiInfo",
    "method": "GET",
    "url": "/api/info",
    "access": "optional",
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/ServerInfo"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "login",
    "method": "POST",
    "url": "/api/v1/login",
    "access": "none",
    "body": {
      "$ref": "rocketchat#/definitions/SignIn"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "status",
            "data"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "status": {
              "const": "success"
            },
            "data": {
              "type": "object",
              "required": [
                "userId",
                "authToken",
                "me"
              ],
              "properties": {
                "userId": {
                  "type": "string"
                },
                "authToken": {
                  "type": "string"
                },
                "me": {
                  "$ref": "rocketchat#/definitions/SignedInUser"
                }
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "$ref": "rocketchat#/definitions/LoginRefusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "logout",
    "method": "POST",
    "url": "/api/v1/logout",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "status",
            "data"
          ],
          "properties": {
            "status": {
              "const": "success"
            },
            "data": {
              "type": "object",
              "required": [
                "message"
              ],
              "properties": {
                "message": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "logoutGet",
    "method": "GET",
    "url": "/api/v1/logout",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "status",
            "data"
          ],
          "properties": {
            "status": {
              "const": "success"
            },
            "data": {
              "type": "object",
              "required": [
                "message"
              ],
              "properties": {
                "message": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "me",
    "method": "GET",
    "url": "/api/v1/me",
    "access": "caller",
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/Me"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "usersCreate",
    "method": "POST",
    "url": "/api/v1/users.create",
    "access": "caller",
    "body": {
      "$ref": "rocketchat#/definitions/NewUser"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "user"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "user": {
              "$ref": "rocketchat#/definitions/CreatedUser"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "usersRegister",
    "method": "POST",
    "url": "/api/v1/users.register",
    "access": "none",
    "body": {
      "type": "object",
      "required": [
        "username",
        "email",
        "pass"
      ],
      "properties": {
        "username": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "pass": {
          "type": "string"
        },
        "name": {
          "type": "string"
        },
        "reason": {
          "type": "string"
        },
        "secret": {
          "type": "string"
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
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
            "user"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "user": {
              "$ref": "rocketchat#/definitions/RegisteredUser"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "usersInfo",
    "method": "GET",
    "url": "/api/v1/users.info",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "userId": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "importId": {
          "type": "string"
        },
        "email": {
          "type": "string"
        },
        "includeUserRooms": {
          "type": "string"
        },
        "fields": {
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
            "user"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "user": {
              "$ref": "rocketchat#/definitions/UserInfo"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "usersList",
    "method": "GET",
    "url": "/api/v1/users.list",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
          "type": "string"
        },
        "email": {
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
            "users",
            "count",
            "offset",
            "total"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "users": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/ListedUser"
              }
            },
            "count": {
              "type": "integer"
            },
            "offset": {
              "type": "integer"
            },
            "total": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "usersDelete",
    "method": "POST",
    "url": "/api/v1/users.delete",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "userId": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "confirmRelinquish": {
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "deletedRooms": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "usersCreateToken",
    "method": "POST",
    "url": "/api/v1/users.createToken",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "userId": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "secret": {
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
                "userId",
                "authToken"
              ],
              "properties": {
                "userId": {
                  "type": "string"
                },
                "authToken": {
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
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "settingsPublic",
    "method": "GET",
    "url": "/api/v1/settings.public",
    "access": "none",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
          "type": "string"
        },
        "_id": {
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
            "settings",
            "count",
            "offset",
            "total"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "settings": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Setting"
              }
            },
            "count": {
              "type": "integer"
            },
            "offset": {
              "type": "integer"
            },
            "total": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "settingsGet",
    "method": "GET",
    "url": "/api/v1/settings/:_id",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "_id"
      ],
      "properties": {
        "_id": {
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
            "_id"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "_id": {
              "type": "string"
            },
            "value": {}
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "settingsSet",
    "method": "POST",
    "url": "/api/v1/settings/:_id",
    "access": "caller",
    "params": {
      "type": "object",
      "required": [
        "_id"
      ],
      "properties": {
        "_id": {
          "type": "string"
        }
      }
    },
    "body": {
      "type": "object",
      "required": [
        "value"
      ],
      "properties": {
        "value": {}
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "permissionsListAll",
    "method": "GET",
    "url": "/api/v1/permissions.listAll",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "updatedSince": {
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
            "update",
            "remove"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "update": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Permission"
              }
            },
            "remove": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/RemovedRecord"
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "permissionsUpdate",
    "method": "POST",
    "url": "/api/v1/permissions.update",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "permissions"
      ],
      "properties": {
        "permissions": {
          "type": "array",
          "items": {
            "type": "object",
            "required": [
              "_id",
              "roles"
            ],
            "properties": {
              "_id": {
                "type": "string",
                "minLength": 1
              },
              "roles": {
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
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "permissions"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "permissions": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Permission"
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatPostMessage",
    "method": "POST",
    "url": "/api/v1/chat.postMessage",
    "access": "presented",
    "body": {
      "$ref": "rocketchat#/definitions/NewPost"
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "ts",
            "channel",
            "message"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "ts": {
              "type": "integer"
            },
            "channel": {
              "type": "string"
            },
            "message": {
              "$ref": "rocketchat#/definitions/Message"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatSendMessage",
    "method": "POST",
    "url": "/api/v1/chat.sendMessage",
    "access": "presented",
    "body": {
      "type": "object",
      "required": [
        "message"
      ],
      "additionalProperties": false,
      "properties": {
        "message": {
          "$ref": "rocketchat#/definitions/NewMessage"
        },
        "previewUrls": {
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
          "$ref": "rocketchat#/definitions/MessageReply"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatUpdate",
    "method": "POST",
    "url": "/api/v1/chat.update",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "roomId",
        "msgId",
        "text"
      ],
      "properties": {
        "roomId": {
          "type": "string",
          "minLength": 1
        },
        "msgId": {
          "type": "string",
          "minLength": 1
        },
        "text": {
          "type": "string"
        },
        "previewUrls": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/MessageReply"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatDelete",
    "method": "POST",
    "url": "/api/v1/chat.delete",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "msgId",
        "roomId"
      ],
      "properties": {
        "msgId": {
          "type": "string",
          "minLength": 1
        },
        "roomId": {
          "type": "string",
          "minLength": 1
        },
        "asUser": {
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
            "success",
            "_id",
            "ts",
            "message"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "_id": {
              "type": "string"
            },
            "ts": {
              "type": "string",
              "pattern": "^\\d+$"
            },
            "message": {
              "type": "object",
              "required": [
                "_id",
                "rid",
                "u"
              ],
              "properties": {
                "_id": {
                  "type": "string"
                },
                "rid": {
                  "type": "string"
                },
                "u": {
                  "type": "object",
                  "required": [
                    "_id",
                    "username",
                    "name"
                  ],
                  "properties": {
                    "_id": {
                      "type": "string"
                    },
                    "username": {
                      "type": "string"
                    },
                    "name": {
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
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatGetMessage",
    "method": "GET",
    "url": "/api/v1/chat.getMessage",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "msgId"
      ],
      "properties": {
        "msgId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/MessageReply"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatFollowMessage",
    "method": "POST",
    "url": "/api/v1/chat.followMessage",
    "access": "presented",
    "body": {
      "type": "object",
      "required": [
        "mid"
      ],
      "additionalProperties": false,
      "properties": {
        "mid": {
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatUnfollowMessage",
    "method": "POST",
    "url": "/api/v1/chat.unfollowMessage",
    "access": "presented",
    "body": {
      "type": "object",
      "required": [
        "mid"
      ],
      "additionalProperties": false,
      "properties": {
        "mid": {
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatGetThreadsList",
    "method": "GET",
    "url": "/api/v1/chat.getThreadsList",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "rid"
      ],
      "properties": {
        "rid": {
          "type": "string",
          "minLength": 1
        },
        "type": {
          "type": "string"
        },
        "text": {
          "type": "string"
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
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
            "threads",
            "count",
            "offset",
            "total"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "threads": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Message"
              }
            },
            "count": {
              "type": "integer"
            },
            "offset": {
              "type": "integer"
            },
            "total": {
              "type": "integer"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatSyncThreadsList",
    "method": "GET",
    "url": "/api/v1/chat.syncThreadsList",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "rid",
        "updatedSince"
      ],
      "properties": {
        "rid": {
          "type": "string",
          "minLength": 1
        },
        "updatedSince": {
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
            "success",
            "threads"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "threads": {
              "$ref": "rocketchat#/definitions/MessageChanges"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatGetThreadMessages",
    "method": "GET",
    "url": "/api/v1/chat.getThreadMessages",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "tmid"
      ],
      "properties": {
        "tmid": {
          "type": "string",
          "minLength": 1
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatSyncThreadMessages",
    "method": "GET",
    "url": "/api/v1/chat.syncThreadMessages",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "tmid",
        "updatedSince"
      ],
      "properties": {
        "tmid": {
          "type": "string",
          "minLength": 1
        },
        "updatedSince": {
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
            "success",
            "messages"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "messages": {
              "$ref": "rocketchat#/definitions/MessageChanges"
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatReact",
    "method": "POST",
    "url": "/api/v1/chat.react",
    "access": "presented",
    "body": {
      "type": "object",
      "required": [
        "messageId"
      ],
      "properties": {
        "messageId": {
          "type": "string",
          "minLength": 1
        },
        "emoji": {
          "type": "string"
        },
        "reaction": {
          "type": "string"
        },
        "shouldReact": {
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatPinMessage",
    "method": "POST",
    "url": "/api/v1/chat.pinMessage",
    "access": "presented",
    "body": {
      "type": "object",
      "required": [
        "messageId"
      ],
      "properties": {
        "messageId": {
          "type": "string",
          "minLength": 1
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/MessageReply"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatUnPinMessage",
    "method": "POST",
    "url": "/api/v1/chat.unPinMessage",
    "access": "presented",
    "body": {
      "type": "object",
      "required": [
        "messageId"
      ],
      "properties": {
        "messageId": {
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatGetPinnedMessages",
    "method": "GET",
    "url": "/api/v1/chat.getPinnedMessages",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string",
          "minLength": 1
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatStarMessage",
    "method": "POST",
    "url": "/api/v1/chat.starMessage",
    "access": "presented",
    "body": {
      "type": "object",
      "required": [
        "messageId"
      ],
      "properties": {
        "messageId": {
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatUnStarMessage",
    "method": "POST",
    "url": "/api/v1/chat.unStarMessage",
    "access": "presented",
    "body": {
      "type": "object",
      "required": [
        "messageId"
      ],
      "properties": {
        "messageId": {
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatGetStarredMessages",
    "method": "GET",
    "url": "/api/v1/chat.getStarredMessages",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string",
          "minLength": 1
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "chatSearch",
    "method": "GET",
    "url": "/api/v1/chat.search",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "roomId",
        "searchText"
      ],
      "properties": {
        "roomId": {
          "type": "string",
          "minLength": 1
        },
        "searchText": {
          "type": "string",
          "minLength": 1
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
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
            "success",
            "messages"
          ],
          "properties": {
            "success": {
              "const": true
            },
            "messages": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Message"
              }
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "channelsCreate",
    "method": "POST",
    "url": "/api/v1/channels.create",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1
        },
        "members": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "type": "string"
          }
        },
        "readOnly": {
          "type": "boolean"
        },
        "excludeSelf": {
          "type": "boolean"
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        },
        "extraData": {
          "type": "object",
          "properties": {
            "broadcast": {
              "type": "boolean"
            },
            "encrypted": {
              "type": "boolean"
            },
            "teamId": {
              "type": "string"
            },
            "topic": {
              "type": "string"
            }
          }
        },
        "teams": {
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
            "channel",
            "success"
          ],
          "properties": {
            "channel": {
              "$ref": "rocketchat#/definitions/Room"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "channelsInfo",
    "method": "GET",
    "url": "/api/v1/channels.info",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
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
            "channel",
            "success"
          ],
          "properties": {
            "channel": {
              "$ref": "rocketchat#/definitions/Room"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "channelsList",
    "method": "GET",
    "url": "/api/v1/channels.list",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
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
            "channels",
            "count",
            "offset",
            "total",
            "success"
          ],
          "properties": {
            "channels": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Room"
              }
            },
            "count": {
              "type": "integer"
            },
            "offset": {
              "type": "integer"
            },
            "total": {
              "type": "integer"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "channelsListJoined",
    "method": "GET",
    "url": "/api/v1/channels.list.joined",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
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
            "channels",
            "count",
            "offset",
            "total",
            "success"
          ],
          "properties": {
            "channels": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Room"
              }
            },
            "count": {
              "type": "integer"
            },
            "offset": {
              "type": "integer"
            },
            "total": {
              "type": "integer"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "channelsJoin",
    "method": "POST",
    "url": "/api/v1/channels.join",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
          "type": "string"
        },
        "joinCode": {
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
            "channel",
            "success"
          ],
          "properties": {
            "channel": {
              "$ref": "rocketchat#/definitions/Room"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "channelsLeave",
    "method": "POST",
    "url": "/api/v1/channels.leave",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
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
            "channel",
            "success"
          ],
          "properties": {
            "channel": {
              "$ref": "rocketchat#/definitions/Room"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "channelsInvite",
    "method": "POST",
    "url": "/api/v1/channels.invite",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
          "type": "string"
        },
        "userId": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "user": {
          "type": "string"
        },
        "userIds": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "type": "string"
          }
        },
        "usernames": {
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
            "channel",
            "success"
          ],
          "properties": {
            "channel": {
              "$ref": "rocketchat#/definitions/Room"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/SwappedRefusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "channelsMembers",
    "method": "GET",
    "url": "/api/v1/channels.members",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
          "type": "string"
        },
        "filter": {
          "type": "string"
        },
        "status": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/MemberPage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "channelsMessages",
    "method": "GET",
    "url": "/api/v1/channels.messages",
    "access": "presented",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
          "type": "string"
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "channelsHistory",
    "method": "GET",
    "url": "/api/v1/channels.history",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
          "type": "string"
        },
        "latest": {
          "type": "string"
        },
        "oldest": {
          "type": "string"
        },
        "inclusive": {
          "type": "string"
        },
        "unreads": {
          "type": "string"
        },
        "showThreadMessages": {
          "type": "string"
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
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
            "messages",
            "success"
          ],
          "properties": {
            "messages": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Message"
              }
            },
            "firstUnread": {
              "$ref": "rocketchat#/definitions/Message"
            },
            "unreadNotLoaded": {
              "type": "integer"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "channelsDelete",
    "method": "POST",
    "url": "/api/v1/channels.delete",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "groupsCreate",
    "method": "POST",
    "url": "/api/v1/groups.create",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1
        },
        "members": {
          "type": "array",
          "maxItems": 1000,
          "items": {
            "type": "string"
          }
        },
        "readOnly": {
          "type": "boolean"
        },
        "excludeSelf": {
          "type": "boolean"
        },
        "customFields": {
          "type": "object",
          "additionalProperties": true
        },
        "extraData": {
          "type": "object",
          "properties": {
            "broadcast": {
              "type": "boolean"
            },
            "encrypted": {
              "type": "boolean"
            },
            "teamId": {
              "type": "string"
            },
            "topic": {
              "type": "string"
            }
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
            "group",
            "success"
          ],
          "properties": {
            "group": {
              "$ref": "rocketchat#/definitions/Room"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "groupsInfo",
    "method": "GET",
    "url": "/api/v1/groups.info",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
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
            "group",
            "success"
          ],
          "properties": {
            "group": {
              "$ref": "rocketchat#/definitions/Room"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "groupsMembers",
    "method": "GET",
    "url": "/api/v1/groups.members",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
          "type": "string"
        },
        "filter": {
          "type": "string"
        },
        "status": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/MemberPage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "groupsMessages",
    "method": "GET",
    "url": "/api/v1/groups.messages",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
          "type": "string"
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "groupsDelete",
    "method": "POST",
    "url": "/api/v1/groups.delete",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "imCreate",
    "method": "POST",
    "url": "/api/v1/im.create",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "username": {
          "type": "string",
          "minLength": 1
        },
        "usernames": {
          "type": "string",
          "minLength": 1
        },
        "excludeSelf": {
          "type": "boolean"
        }
      },
      "oneOf": [
        {
          "required": [
            "usernames"
          ]
        },
        {
          "required": [
            "username"
          ]
        }
      ]
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "type": "object",
          "required": [
            "room",
            "success"
          ],
          "properties": {
            "room": {
              "type": "object",
              "required": [
                "t",
                "rid",
                "_id",
                "usernames"
              ],
              "properties": {
                "t": {
                  "const": "d"
                },
                "rid": {
                  "type": "string"
                },
                "_id": {
                  "type": "string"
                },
                "usernames": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                }
              }
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "imList",
    "method": "GET",
    "url": "/api/v1/im.list",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
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
            "ims",
            "count",
            "offset",
            "total",
            "success"
          ],
          "properties": {
            "ims": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Room"
              }
            },
            "count": {
              "type": "integer"
            },
            "offset": {
              "type": "integer"
            },
            "total": {
              "type": "integer"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "imMessages",
    "method": "GET",
    "url": "/api/v1/im.messages",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "username": {
          "type": "string"
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
          "type": "string"
        }
      }
    },
    "responses": [
      {
        "status": 200,
        "schema": {
          "$ref": "rocketchat#/definitions/MessagePage"
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "imHistory",
    "method": "GET",
    "url": "/api/v1/im.history",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
          "type": "string",
          "minLength": 1
        },
        "latest": {
          "type": "string"
        },
        "oldest": {
          "type": "string"
        },
        "inclusive": {
          "type": "string"
        },
        "unreads": {
          "type": "string"
        },
        "showThreadMessages": {
          "type": "string"
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
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
            "messages",
            "success"
          ],
          "properties": {
            "messages": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Message"
              }
            },
            "firstUnread": {
              "$ref": "rocketchat#/definitions/Message"
            },
            "unreadNotLoaded": {
              "type": "integer"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "roomsGet",
    "method": "GET",
    "url": "/api/v1/rooms.get",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "updatedSince": {
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
            "update",
            "remove",
            "success"
          ],
          "properties": {
            "update": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Room"
              }
            },
            "remove": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/RemovedRecord"
              }
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "roomsInfo",
    "method": "GET",
    "url": "/api/v1/rooms.info",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "roomId": {
          "type": "string"
        },
        "roomName": {
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
            "room",
            "success"
          ],
          "properties": {
            "room": {
              "$ref": "rocketchat#/definitions/Room"
            },
            "team": {
              "type": "object",
              "required": [
                "name",
                "roomId",
                "type"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "roomId": {
                  "type": "string"
                },
                "type": {
                  "type": "integer"
                }
              }
            },
            "parent": {
              "type": "object",
              "required": [
                "_id",
                "t"
              ],
              "properties": {
                "_id": {
                  "type": "string"
                },
                "t": {
                  "type": "string"
                },
                "name": {
                  "type": "string"
                },
                "fname": {
                  "type": "string"
                },
                "prid": {
                  "type": "string"
                },
                "u": {
                  "type": "object",
                  "required": [
                    "_id"
                  ],
                  "properties": {
                    "_id": {
                      "type": "string"
                    },
                    "username": {
                      "type": "string"
                    },
                    "name": {
                      "type": "string"
                    }
                  }
                }
              }
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/SwappedRefusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "roomsAdminRooms",
    "method": "GET",
    "url": "/api/v1/rooms.adminRooms",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "filter": {
          "type": "string"
        },
        "types": {
          "type": "array",
          "items": {
            "type": "string"
          }
        },
        "offset": {
          "type": "integer",
          "minimum": 0,
          "default": 0
        },
        "count": {
          "type": "integer",
          "minimum": 0
        },
        "sort": {
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
            "rooms",
            "count",
            "offset",
            "total",
            "success"
          ],
          "properties": {
            "rooms": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Room"
              }
            },
            "count": {
              "type": "integer"
            },
            "offset": {
              "type": "integer"
            },
            "total": {
              "type": "integer"
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 403,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "subscriptionsGet",
    "method": "GET",
    "url": "/api/v1/subscriptions.get",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [],
      "properties": {
        "updatedSince": {
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
            "update",
            "remove",
            "success"
          ],
          "properties": {
            "update": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/Subscription"
              }
            },
            "remove": {
              "type": "array",
              "items": {
                "$ref": "rocketchat#/definitions/RemovedRecord"
              }
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "subscriptionsGetOne",
    "method": "GET",
    "url": "/api/v1/subscriptions.getOne",
    "access": "caller",
    "querystring": {
      "type": "object",
      "required": [
        "roomId"
      ],
      "properties": {
        "roomId": {
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
            "subscription",
            "success"
          ],
          "properties": {
            "subscription": {
              "anyOf": [
                {
                  "$ref": "rocketchat#/definitions/Subscription"
                },
                {
                  "type": "null"
                }
              ]
            },
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "subscriptionsRead",
    "method": "POST",
    "url": "/api/v1/subscriptions.read",
    "access": "presented",
    "body": {
      "type": "object",
      "properties": {
        "rid": {
          "type": "string",
          "minLength": 1
        },
        "roomId": {
          "type": "string",
          "minLength": 1
        },
        "readThreads": {
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "subscriptionsUnread",
    "method": "POST",
    "url": "/api/v1/subscriptions.unread",
    "access": "caller",
    "body": {
      "type": "object",
      "properties": {
        "roomId": {
          "type": "string",
          "minLength": 1
        },
        "firstUnreadMessage": {
          "type": "object",
          "required": [
            "_id"
          ],
          "properties": {
            "_id": {
              "type": "string",
              "minLength": 1
            }
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "mailerSend",
    "method": "POST",
    "url": "/api/v1/mailer",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "from",
        "subject",
        "body"
      ],
      "additionalProperties": false,
      "properties": {
        "from": {
          "type": "string"
        },
        "subject": {
          "type": "string"
        },
        "body": {
          "type": "string"
        },
        "dryrun": {
          "type": "boolean",
          "default": false
        },
        "query": {
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "mailerUnsubscribe",
    "method": "POST",
    "url": "/api/v1/mailer.unsubscribe",
    "access": "caller",
    "body": {
      "type": "object",
      "required": [
        "_id",
        "createdAt"
      ],
      "additionalProperties": false,
      "properties": {
        "_id": {
          "type": "string"
        },
        "createdAt": {
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
            "success"
          ],
          "properties": {
            "success": {
              "const": true
            }
          }
        }
      },
      {
        "status": 400,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 401,
        "schema": {
          "type": "object",
          "required": [
            "success",
            "error",
            "status",
            "message"
          ],
          "properties": {
            "success": {
              "const": false
            },
            "error": {
              "type": "string"
            },
            "status": {
              "const": "error"
            },
            "message": {
              "type": "string"
            }
          }
        }
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 503,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      }
    ]
  },
  {
    "operationId": "unsubscribePage",
    "method": "GET",
    "url": "/mailer/unsubscribe/:userId/:createdAt",
    "access": "none",
    "params": {
      "type": "object",
      "required": [
        "userId",
        "createdAt"
      ],
      "properties": {
        "userId": {
          "type": "string"
        },
        "createdAt": {
          "type": "string"
        }
      }
    },
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
        "schema": null
      },
      {
        "status": 404,
        "schema": null
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": null
      },
      {
        "status": 503,
        "schema": null
      }
    ]
  },
  {
    "operationId": "unsubscribeByLink",
    "method": "POST",
    "url": "/mailer/unsubscribe/:userId/:createdAt",
    "access": "none",
    "params": {
      "type": "object",
      "required": [
        "userId",
        "createdAt"
      ],
      "properties": {
        "userId": {
          "type": "string"
        },
        "createdAt": {
          "type": "string"
        }
      }
    },
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
        "schema": null
      },
      {
        "status": 404,
        "schema": null
      },
      {
        "status": 413,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 429,
        "schema": {
          "$ref": "rocketchat#/definitions/Refusal"
        }
      },
      {
        "status": 500,
        "schema": null
      },
      {
        "status": 503,
        "schema": null
      }
    ]
  }
];
