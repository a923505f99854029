/** In one piece: they are small, and each piece more is known to the first page that anybody opens. */
export { Alert } from "./Alert";
export { Searches } from "./Searches";
export { Unsubscribe } from "./Unsubscribe";
