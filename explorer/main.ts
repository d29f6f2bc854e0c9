// The entry of the page's script.

import { start } from "./start";

void start();
