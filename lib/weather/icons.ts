import { WEATHER_ICONS, type WeatherIcon } from './reading.ts';

/** View box of the icons. */
export const ICON_VIEW_BOX = '0 0 24 24';

/** Stroke of the icons: attributes of the `svg` around a path and of the sprite's symbols. */
export const ICON_STROKE = {
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.6',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
} as const;

const CLOUD = 'M7 19a4 4 0 0 1-.6-7.95 5.5 5.5 0 0 1 10.75-.8A4.4 4.4 0 0 1 16.8 19z';

/** A cloud in the upper part, above rain or snow. */
const RAIN_CLOUD = 'M7 15a4 4 0 0 1-.6-7.95 5.5 5.5 0 0 1 10.75-.8A4.4 4.4 0 0 1 16.8 15z';

/** A flake of three crossing lines, 5 units high, centred at (`x`, 19.7). */
const flake = (x: number) => `M${x} 17.2v5M${x - 2.25} 18.4l4.5 2.6M${x - 2.25} 21l4.5-2.6`;

/** Path of each icon (`d`), drawn for this site. */
export const WEATHER_ICON_PATHS: Readonly<Record<WeatherIcon, string>> = {
  'clear-day':
    'M12 7.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zM12 2v2.5M12 19.5V22M2 12h2.5M19.5 12H22M4.93 4.93 6.7 6.7M17.3 17.3l1.77 1.77M4.93 19.07 6.7 17.3M17.3 6.7l1.77-1.77',
  'partly-cloudy-day':
    'M9.5 20.5a3.4 3.4 0 0 1-.5-6.76 4.8 4.8 0 0 1 9.35-.7 3.75 3.75 0 0 1-.25 7.46zM6.2 11.9a4.2 4.2 0 1 1 7.4-3.7M9.8 2v1.6M4.1 4.3l1.15 1.15M15.5 4.3l-1.15 1.15M1.9 10h1.6',
  cloudy: CLOUD,
  wind: 'M3 9h11a2.75 2.75 0 1 0-2.6-3.6M3 13h15.5a2.75 2.75 0 1 1-2.6 3.6M3 17h7.5a2.25 2.25 0 1 1-2.1 3',
  fog: 'M6.2 12.6a3.9 3.9 0 0 1 .5-6.5 5.5 5.5 0 0 1 10.5-.9 4.3 4.3 0 0 1 1.6 7.4M4 16h16M7 19h10M10 22h4',
  rain: `${RAIN_CLOUD}M8.5 18l-1 3M12.5 18l-1 3M16.5 18l-1 3`,
  sleet: `${RAIN_CLOUD}M6.8 18l-1 3M18 18l-1 3${flake(12)}`,
  snow: `${RAIN_CLOUD}${flake(8)}${flake(15.5)}`,
  hail: `${RAIN_CLOUD}M8 18.4v.01M12 18.4v.01M16 18.4v.01M10 21.4v.01M14 21.4v.01`,
  thunderstorm:
    'M8.3 15H7a4 4 0 0 1-.6-7.95 5.5 5.5 0 0 1 10.75-.8A4.4 4.4 0 0 1 16.8 15h-.9M12.9 10.5 9.9 16h4.2l-2.7 5.5',
};

/**
 * The sprite for the browser script: `<use href="…/weather-icons.svg#rain">`.
 *
 * @returns an SVG document with one symbol per icon; its id is the icon's name.
 */
export function iconSprite(): string {
  const look = Object.entries(ICON_STROKE).map(([name, value]) => `${name}="${value}"`);
  const symbols = WEATHER_ICONS.map(
    (icon) =>
      `<symbol id="${icon}" viewBox="${ICON_VIEW_BOX}" ${look.join(' ')}>` +
      `<path d="${WEATHER_ICON_PATHS[icon]}"/></symbol>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}
