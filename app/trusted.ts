interface Policy {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

const rules: Policy = { createHTML: (text) => text, createScriptURL: (address) => address };
const { trustedTypes } = globalThis as { trustedTypes?: Factory };
const policy = trustedTypes?.createPolicy('redaktion', rules) ?? rules;

/** The document of the preview. It stands in a frame that runs no script and has an origin of its own. */
export function previewDocument(html: string): string {
  return policy.createHTML(html);
}

/** The same, read: to take the place of a part of such a document. */
export function parsedPreview(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}

/** The address of the worker, which is a file of this site. */
export function workerAddress(address: '/redaktion/worker.js'): string {
  return policy.createScriptURL(address);
}
