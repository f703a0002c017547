import { z } from 'zod';

// Imported first: each schema that is made tries whether text may become code, and the policy complains.
z.config({ jitless: true });
