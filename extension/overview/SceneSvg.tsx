/** A laid-out picture as SVG. */
import { STROKES } from "../ui/StandingMark.tsx";
import type { Ink, Scene, Shape } from "./model/scene.ts";

/** What a browser without the page's typefaces falls back to. */
export const TYPEFACES = {
  serif: "Charter, 'Iowan Old Style', 'Noto Serif', Georgia, serif",
  sans: "system-ui, 'Segoe UI', 'Noto Sans', sans-serif",
};

interface SceneSvgProps {
  scene: Scene;
  /** What the picture shows, for who does not see it. */
  name: string;
  /** Gives a colour by its name in `tokens.css`; on a page, the reader's own. */
  colour?: (ink: Ink) => string;
}

const liveColour = (ink: Ink) => `var(--${ink})`;

/** Draws a picture in its own size. */
export function SceneSvg({ scene, name, colour = liveColour }: SceneSvgProps) {
  const { width, height, shapes } = scene;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
      // Places are laid out for either way of writing; the text runs within each by its own script.
      direction="ltr"
    >
      {shapes.map((shape, at) => (
        <ShapeSvg key={at} shape={shape} colour={colour} />
      ))}
    </svg>
  );
}

function ShapeSvg({ shape, colour }: { shape: Shape; colour: (ink: Ink) => string }) {
  const [x, y] = shape.kind === "line" ? [0, 0] : shape.at;
  switch (shape.kind) {
    case "line":
      return (
        <polyline
          points={shape.points.map((point) => point.join(",")).join(" ")}
          fill="none"
          stroke={colour(shape.ink)}
          stroke-width={shape.width}
          stroke-dasharray={shape.dash?.join(" ")}
        />
      );
    case "box":
      return (
        <rect x={x} y={y} width={shape.width} height={shape.height} fill={colour(shape.fill)} />
      );
    case "dot":
      return (
        <circle
          cx={x}
          cy={y}
          r={shape.radius}
          fill={colour(shape.fill)}
          stroke={colour(shape.ink)}
          stroke-width={2}
        >
          <title>{shape.title}</title>
        </circle>
      );
    case "sign":
      return (
        <path
          d={STROKES[shape.sign]}
          transform={`translate(${x - shape.size / 2} ${y - shape.size / 2}) scale(${shape.size / 16})`}
          fill="none"
          stroke={colour(shape.ink)}
          stroke-width={2}
          stroke-linecap="round"
        />
      );
    case "text":
      return (
        <text
          x={x}
          y={y}
          transform={shape.turned ? `rotate(-90 ${x} ${y})` : undefined}
          fill={colour(shape.ink)}
          font-family={shape.serif ? TYPEFACES.serif : TYPEFACES.sans}
          font-size={shape.size}
          font-weight={shape.weight ?? 400}
          text-anchor={shape.anchor}
          unicode-bidi="plaintext"
        >
          {shape.text}
        </text>
      );
  }
}
