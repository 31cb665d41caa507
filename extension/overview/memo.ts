/** Keeps a component from being drawn again while its props are the same; the core has no such. */
import { Component, type FunctionComponent, h, type VNode } from "preact";

/** Wraps a component; props are compared one by one, by identity. */
export function memo<Props extends object>(of: FunctionComponent<Props>) {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      const [before, after] = [this.props as Props, next];
      return (Object.keys({ ...before, ...after }) as (keyof Props)[]).some(
        (key) => before[key] !== after[key],
      );
    }

    render(): VNode {
      return h(of as FunctionComponent<object>, this.props);
    }
  };
}
