/** Something that whoever runs the server can put right. The message is one line that says how; no stack is shown. */
export class OperatorError extends Error {}
