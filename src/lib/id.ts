/** Ids in data and addresses: lower-case slugs such as `law-drafts`, never labels. */
export const ID = /^[a-z0-9]+([.-][a-z0-9]+)*$/;
