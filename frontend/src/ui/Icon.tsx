const paths = {
	search: ["circle 11 11 6.5", "m16 16 4.5 4.5"],
	plus: ["M12 5v14M5 12h14"],
	check: ["m5 12.5 4.5 4.5L19 7.5"],
	info: ["circle 12 12 8.5", "M12 11v5.5M12 7.7h.01"],
	warning: ["M12 4 2.8 19.5h18.4zM12 10v4.5M12 17h.01"],
	shield: ["M12 3 5 5.6v5.2c0 4.6 2.9 8.2 7 10.2 4.1-2 7-5.6 7-10.2V5.6z", "m9 11.8 2.2 2.2 4-4.2"],
	arrow: ["M4.5 12h15M13.5 6l6 6-6 6"],
	next: ["m9 6 6 6-6 6"],
	previous: ["m15 6-6 6 6 6"],
	down: ["m6 9 6 6 6-6"],
	close: ["m6 6 12 12M18 6 6 18"],
	menu: ["M4 7h16M4 12h16M4 17h16"],
	theme: ["circle 12 12 8.5", "M12 3.5v17M12 7.5l6-1.5M12 12l8.3-1M12 16.5l7-.5"],
	bell: ["M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 21h4"],
	bookmark: ["M6.5 4h11v16.5L12 16.5l-5.5 4z"],
	chat: ["M4 5h16v11.5h-9.5L6 20v-3.5H4zM8 9h8M8 12.5h5"],
	broker: ["circle 5.5 12 2.5", "circle 18.5 12 2.5", "M8 12h8M12 9.5v5"],
	scale: ["M12 4v16.5M7.5 20.5h9M5 7.5 12 6l7 1.5M5 7.5 2.5 14h5zM19 7.5 16.5 14h5z"],
	flask: ["M9.5 3.5h5M10.5 3.5v6L5 19a1 1 0 0 0 .9 1.5h12.2A1 1 0 0 0 19 19l-5.5-9.5v-6M7.8 14.5h8.4"],
	exchange: ["M4 8.5h15M15 4.5l4 4-4 4M20 15.5H5M9 11.5l-4 4 4 4"],
	sign: ["M4 20.5h16M5 15.5c3-1 4.5-8.5 6.5-8.5s-1.5 7.5.5 7.5 2-3 3.3-3 .7 2.5 3.7 2.5"],
	factory: ["M3.5 20.5v-8l5.5 3v-3l5.5 3V5h4v15.5zM7.5 20.5v-2M12 20.5v-2"],
	list: ["M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.01M4.5 12h.01M4.5 17.5h.01"],
	cards: ["M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z"],
	filters: ["M4 7h9M17 7h3M4 17h3M11 17h9", "circle 15 7 2", "circle 9 17 2"],
	lock: [
		"M6.5 10.5h11a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 5 19v-7a1.5 1.5 0 0 1 1.5-1.5zM8 10.5V8a4 4 0 0 1 8 0v2.5",
	],
	key: ["circle 8 15.5 4", "m11 12.5 8.5-8.5M16 7.5l3 3"],
	clock: ["circle 12 12 8.5", "M12 7v5.2l3.2 2"],
	patent: ["M7 3.5h7l4 4V13M7 3.5v17h4M14 3.5V8h4", "circle 16 16.5 2.5", "m14.8 18.8-.8 2.7 2-1 2 1-.8-2.7"],
	flag: ["M6 21V4M6 4.5h12l-2.5 4 2.5 4H6"],
	reply: ["M10 6 4 12l6 6M4.5 12H15a5 5 0 0 1 5 5v1.5"],
	print: ["M7 8V3.5h10V8M7 16.5H4V8h16v8.5h-3M7 13.5h10v7H7z"],
	file: ["M6.5 3.5h8l4 4v13h-12zM14 3.5V8h4.5"],
	upload: ["M12 16V4.5M7 9l5-4.5L17 9M4.5 16v4.5h15V16"],
	trash: ["M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13.5h9l1-13.5M10 11v6M14 11v6"],
	edit: ["M4.5 19.5v-4L16 4l4 4L8.5 19.5zM13.5 6.5l4 4"],
	eye: ["M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z", "circle 12 12 3"],
	mail: ["M3.5 5.5h17v13h-17zM4 6l8 7 8-7"],
	person: ["circle 12 8 4", "M4.5 20.5c.6-4 3.6-6 7.5-6s6.900 2 7.500 6"],
	organisation: [
		"M4.500 20.500v-13l7.500-4 7.500 4v13M2.500 20.500h19M9.500 20.500v-4h5v4M9 10h.01M15 10h.01M9 13.300h.01M15 13.300h.01",
	],
	thumbUp: [
		"M7.5 10.5v9.500H4v-9.500zM7.500 11 11.500 3.500c1.600 0 2.500 1 2.500 2.500v3.500h4.500a1.500 1.500 0 0 1 1.500 1.800l-1.300 7.200a1.500 1.500 0 0 1-1.500 1.200H7.500",
	],
	thumbDown: [
		"M7.500 13.500V4H4v9.500zM7.500 13l4 7.500c1.600 0 2.500-1 2.500-2.500v-3.500h4.500a1.500 1.500 0 0 0 1.500-1.800l-1.300-7.200a1.500 1.500 0 0 0-1.500-1.200H7.500",
	],
	leave: ["M10 4.500H5v15h5M14 8l4.500 4-4.500 4M9.500 12h9"],
} as const;

export type IconName = keyof typeof paths;

type Props = { name: IconName; className?: string | undefined };

/** A stroke icon on the 24 grid. Always beside a word, or inside something that carries a label. */
export function Icon({ name, className }: Props) {
	return (
		<svg className={className ? `i ${className}` : "i"} viewBox="0 0 24 24" aria-hidden="true">
			{paths[name].map((shape) => {
				if (!shape.startsWith("circle ")) return <path key={shape} d={shape} />;
				const [, cx, cy, r] = shape.split(" ");
				return <circle key={shape} cx={cx} cy={cy} r={r} />;
			})}
		</svg>
	);
}
