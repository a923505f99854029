// One piece of script: whoever gives a file comes to its page next.
export { ImportFile } from "./ImportFile";
export { Imports } from "./Imports";
