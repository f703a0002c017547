import { z } from 'zod';

// Else zod tries whether it may make functions of texts, which the policy of the page forbids.
z.config({ jitless: true });
