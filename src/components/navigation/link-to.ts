/** The address of a route on this site, below its base path. */
export const linkTo = (route: string): string => `${import.meta.env.BASE_URL}${route}`;
