// Places for a network whose maker gave none: springs and charges (Fruchterman and Reingold
// 1991) from a fixed start, so that the same network always looks the same.

const SPRING = 120;

function arrange(nodes, edges) {
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const pairs = edges.filter(({ isHub }) => !isHub).map(({ from, to }) => [index.get(from), index.get(to)]);
  const degree = new Int32Array(nodes.length);
  for (const [a, b] of pairs) [degree[a], degree[b]] = [degree[a] + 1, degree[b] + 1];
  const places = started(degree);
  for (let step = 0, heat = SPRING; step < 240; step += 1, heat *= 0.982) relax(places, pairs, degree, heat);
  for (let step = 0; step < 60 && setApart(places, nodes); step += 1);
  nodes.forEach((node, i) => Object.assign(node, { x: Math.round(places.x[i]), y: Math.round(places.y[i]) }));
}

// A sunflower, the most joined in its middle.
function started(degree) {
  const count = degree.length;
  const order = [...degree.keys()].sort((a, b) => degree[b] - degree[a] || a - b);
  const places = { x: new Float64Array(count), y: new Float64Array(count) };
  order.forEach((node, i) => {
    places.x[node] = SPRING * 0.7 * Math.sqrt(i + 0.5) * Math.cos(2.399963 * i);
    places.y[node] = SPRING * 0.7 * Math.sqrt(i + 0.5) * Math.sin(2.399963 * i);
  });
  return places;
}

// The pull to the middle keeps parts that nothing joins near; springs of the much joined are
// weak, lest they draw into a knot.
function relax({ x, y }, pairs, degree, heat) {
  const [fx, fy] = [x.map((value) => -0.8 * value), y.map((value) => -0.8 * value)];
  for (let a = 0; a < x.length; a += 1) {
    for (let b = a + 1; b < x.length; b += 1) {
      const [dx, dy] = [x[a] - x[b], y[a] - y[b]];
      const force = (SPRING * SPRING) / Math.max(dx * dx + dy * dy, 1);
      [fx[a], fy[a], fx[b], fy[b]] = [fx[a] + dx * force, fy[a] + dy * force, fx[b] - dx * force, fy[b] - dy * force];
    }
  }
  for (const [a, b] of pairs) {
    const [dx, dy] = [x[a] - x[b], y[a] - y[b]];
    const force = Math.hypot(dx, dy) / SPRING / Math.min(degree[a], degree[b]);
    [fx[a], fy[a], fx[b], fy[b]] = [fx[a] - dx * force, fy[a] - dy * force, fx[b] + dx * force, fy[b] + dy * force];
  }
  for (let i = 0; i < x.length; i += 1) {
    const length = Math.hypot(fx[i], fy[i]) || 1;
    const step = Math.min(length, heat) / length;
    [x[i], y[i]] = [x[i] + fx[i] * step, y[i] + fy[i] * step];
  }
}

// Pushes apart what lies too near to be told apart; answers whether anything did.
function setApart({ x, y }, nodes) {
  let isMoved = false;
  for (let a = 0; a < x.length; a += 1) {
    for (let b = a + 1; b < x.length; b += 1) {
      const least = 44 + nodes[a].size + nodes[b].size;
      const [dx, dy] = [x[a] - x[b] || 0.1, y[a] - y[b]];
      const lack = least - Math.hypot(dx, dy);
      if (lack <= 0.5) continue;
      const step = lack / 2 / Math.hypot(dx, dy);
      [x[a], y[a], x[b], y[b]] = [x[a] + dx * step, y[a] + dy * step, x[b] - dx * step, y[b] - dy * step];
      isMoved = true;
    }
  }
  return isMoved;
}
