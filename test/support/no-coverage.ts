/** No file is instrumented: coverage costs a fifth of the run, and the ledger of answers tells more. */
export default (): null => null;
