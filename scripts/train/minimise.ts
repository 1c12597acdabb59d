/** Limited-memory BFGS (Nocedal 1980) with a backtracking line search: deterministic, no step size to choose. */

/** Writes the gradient at `point` into `gradient` and gives the value there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

interface Correction {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly rho: number;
}

const MEMORY = 8;
const SUFFICIENT = 1e-4;

/** Moves `point` in place towards the minimum of a convex `objective`; stops when a round gains less than a part in 10⁵. */
export function minimise(objective: Objective, point: Float64Array, rounds: number): void {
  let gradient = new Float64Array(point.length);
  let value = objective(point, gradient);
  const memory: Correction[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const direction = descent(gradient, memory);
    const slope = dot(direction, gradient);
    let length = memory.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient) + 1e-12) : 1;
    const next = new Float64Array(point.length);
    const nextGradient = new Float64Array(point.length);
    let nextValue = Infinity;
    for (let attempt = 0; attempt < 20; attempt += 1, length /= 2) {
      for (let at = 0; at < point.length; at += 1)
        next[at] = (point[at] ?? 0) + length * (direction[at] ?? 0);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + SUFFICIENT * length * slope) break;
    }
    if (!(nextValue < value)) return;
    const gained = value - nextValue;
    remember(memory, difference(next, point), difference(nextGradient, gradient));
    point.set(next);
    gradient = nextGradient;
    value = nextValue;
    if (gained < 1e-5 * Math.abs(value)) return;
  }
}

/** Two-loop recursion. */
function descent(gradient: Float64Array, memory: readonly Correction[]): Float64Array {
  const direction = gradient.map((component) => -component);
  const shares: number[] = [];
  for (const { step, change, rho } of memory.toReversed()) {
    const share = rho * dot(step, direction);
    shares.push(share);
    addScaled(direction, change, -share);
  }
  const last = memory.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.change, last.change));
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) * scale;
  }
  for (const { step, change, rho } of memory)
    addScaled(direction, step, (shares.pop() ?? 0) - rho * dot(change, direction));
  return direction;
}

function remember(memory: Correction[], step: Float64Array, change: Float64Array): void {
  const curvature = dot(step, change);
  if (curvature <= 1e-12) return;
  memory.push({ step, change, rho: 1 / curvature });
  if (memory.length > MEMORY) memory.shift();
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}

function addScaled(target: Float64Array, source: Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at += 1) target[at] = (target[at] ?? 0) + factor * (source[at] ?? 0);
}

function difference(left: Float64Array, right: Float64Array): Float64Array {
  return left.map((component, at) => component - (right[at] ?? 0));
}
