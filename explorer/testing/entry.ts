// The page with its modules at window.engine, for tests in a browser. Never shipped.

import * as canvas from "../canvas/canvas";
import { labels } from "../canvas/labels";
import * as pointing from "../canvas/pointing";
import * as scene from "../canvas/scene";
import * as stage from "../canvas/stage";
import * as view from "../canvas/view";
import * as things from "../core/things";
import * as channels from "../map/channels";
import * as map from "../map/map";
import * as styles from "../network/styles";
import * as opened from "../opened";
import { start } from "../start";

Object.assign(window, {
  engine: { canvas, channels, labels, map, opened, pointing, scene, stage, styles, things, view },
});
void start();
