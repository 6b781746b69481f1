/** A call that a system makes by itself, to a place that was named to it. A twin sends nothing: it keeps what would go out. */
export interface WebhookCall {
  /** When it goes out, by the twin's clock, in epoch milliseconds. */
  readonly at: number;
  /** What it tells of, in the system's word. */
  readonly event: string;
  readonly url: string;
  /** JSON. It holds what the receiver needs, a (fake) secret included. */
  readonly body: string;
  /** The same as a request, with all headers and signed: give it to the receiver that is tested. */
  toRequest(): Promise<Request>;
}
