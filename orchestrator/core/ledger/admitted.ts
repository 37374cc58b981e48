/** What the file of a decision on a call says once the call holds a slot. It is empty before, and where the call was denied. */
export const ADMITTED = "admitted";
