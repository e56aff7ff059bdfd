// Made from openapi/ by `npm run generate`. Do not edit.
import type { Definitions, RouteSpec } from '../../src/http/route.ts';

export const definitions: Definitions = {
  "$id": "rocketchat",
  "definitions": {
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
    }
  }
};

export const routes: RouteSpec[] = [
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
    "response": {
      "200": {
        "type": "object",
        "required": [
          "success"
        ],
        "properties": {
          "success": {
            "const": true
          }
        }
      },
      "400": {
        "$ref": "rocketchat#/definitions/Refusal"
      },
      "401": {
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
      },
      "413": {
        "$ref": "rocketchat#/definitions/Refusal"
      },
      "429": {
        "$ref": "rocketchat#/definitions/Refusal"
      },
      "500": {
        "$ref": "rocketchat#/definitions/Refusal"
      },
      "503": {
        "$ref": "rocketchat#/definitions/Refusal"
      }
    }
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
    "response": {
      "200": {
        "type": "object",
        "required": [
          "success"
        ],
        "properties": {
          "success": {
            "const": true
          }
        }
      },
      "400": {
        "$ref": "rocketchat#/definitions/Refusal"
      },
      "401": {
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
      },
      "413": {
        "$ref": "rocketchat#/definitions/Refusal"
      },
      "429": {
        "$ref": "rocketchat#/definitions/Refusal"
      },
      "500": {
        "$ref": "rocketchat#/definitions/Refusal"
      },
      "503": {
        "$ref": "rocketchat#/definitions/Refusal"
      }
    }
  }
];
