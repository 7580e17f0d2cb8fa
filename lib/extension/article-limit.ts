/** UTF-16 units of article text that are looked at in one frame. Apart from the schema, which pages do not need. */
export const mostText = 200_000;
