declare module '*.html' {
  const text: string;
  export default text;
}

declare module '*.css' {
  const text: string;
  export default text;
}

declare module '*.svg' {
  const text: string;
  export default text;
}

/** A module of the page with all that it imports, as text. */
declare module 'page:*' {
  const text: string;
  export default text;
}
