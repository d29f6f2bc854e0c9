// What the page uses of vis-network, which pyvis brings and the page defines as `vis`.

declare namespace vis {
  type Id = string | number;

  class DataSet<T extends { id: Id }> {
    readonly length: number;
    add(rows: T[]): void;
    update(rows: T[]): void;
    remove(ids: Id[]): void;
    clear(): void;
    get(): T[];
  }

  interface Point {
    x: number;
    y: number;
  }

  interface Target {
    position?: Point;
    scale?: number;
    animation?: false | { duration: number; easingFunction: string };
  }

  interface Dragged {
    nodes: Id[];
  }

  interface Pressed {
    pointer: { DOM: Point };
  }

  class Network {
    constructor(
      container: HTMLElement,
      data: { nodes: DataSet<never>; edges: DataSet<never> },
      options: Record<string, unknown>,
    );
    on(event: "click" | "doubleClick", listener: (pressed: Pressed) => void): void;
    on(
      event: "beforeDrawing" | "afterDrawing",
      listener: (context: CanvasRenderingContext2D) => void,
    ): void;
    on(event: "dragStart" | "dragging" | "dragEnd" | "zoom" | "resize", listener: () => void): void;
    on(event: "dragging" | "dragEnd", listener: (dragged: Dragged) => void): void;
    getPositions(ids: Id[]): Record<string, Point>;
    once(event: "animationFinished", listener: () => void): void;
    getNodeAt(point: Point): Id | undefined;
    getEdgeAt(point: Point): Id | undefined;
    getScale(): number;
    getViewPosition(): Point;
    moveTo(target: Target): void;
    DOMtoCanvas(point: Point): Point;
    redraw(): void;
    setSize(width: string, height: string): void;
  }
}
