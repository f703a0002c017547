import type { Picture } from '../../lib/pictures/types.ts';

/** A prepared picture as the image pipeline returns it, 800 x 600 pixels. */
export const PICTURE: Picture = {
  width: 800,
  height: 600,
  color: '#a5432f',
  formats: [
    { type: 'image/avif', files: [{ url: '/assets/a-400.avif', width: 400 }] },
    {
      type: 'image/jpeg',
      files: [
        { url: '/assets/a-400.jpeg', width: 400 },
        { url: '/assets/a-800.jpeg', width: 800 },
      ],
    },
  ],
};
