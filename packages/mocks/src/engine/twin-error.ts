/** A twin was about to send what the document does not allow: a mistake in its rules, never of the caller. */
export class TwinError extends Error {
  override readonly name = 'TwinError';
}
