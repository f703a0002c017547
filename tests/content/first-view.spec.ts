import { expectFirstView } from '../support/first-view.ts';
import { test } from '../support/test.ts';

test('a phone shows at once who this is, numbers to call and every topic, in every language', async ({
  page,
}) => {
  await expectFirstView(page);
});
