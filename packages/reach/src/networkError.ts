/**
 * A road file that cannot be used. `reason` is stable; the message says in both languages what is
 * wrong and where (byte and block of a PBF, line or feature of a list).
 */
export class NetworkError extends Error {
  override name = "NetworkError";
  readonly reason: NetworkFault;
  /** Position in the file in bytes, where there is one. */
  readonly offset: number | null;

  constructor(reason: NetworkFault, message: string, offset: number | null = null) {
    super(message);
    this.reason = reason;
    this.offset = offset;
  }
}

export type NetworkFault =
  | "network.empty"
  | "network.truncated"
  | "network.damaged"
  | "network.unsupported"
  | "network.noRoads"
  | "network.notARoadFile"
  | "network.badProfile";
