/** The content of a decision's file once its call holds a slot. The file is empty before that, and if the call was denied. */
export const ADMITTED = "admitted";
