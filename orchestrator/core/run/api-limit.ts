/**
 * Why the model's API gave an agent no answer: `busy` asks for fewer requests at once, `used-up` is a quota that is spent until
 * some time.
 */
export type ApiLimit = { readonly kind: "busy" } | { readonly kind: "used-up"; readonly until?: string };
