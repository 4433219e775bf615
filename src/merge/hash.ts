/** FNV-1a, 32 bits: words compare faster as numbers. */
export function hash(text: string): number {
  let code = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193);
  return code | 0;
}
