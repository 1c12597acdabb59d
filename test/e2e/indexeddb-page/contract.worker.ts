import { runContract } from "./contract.ts";

void runContract("worker").then((results) => postMessage(results));
