/// How many mails a line leases at once: as many as leave within a tenth of a second.
///
/// So a quick server does not wait for the database, and a death leaves few mails without a word where the server is slow.
public struct LeaseSize: Sendable {
    public private(set) var value = 4

    private static let largest = 100
    private static let time = Duration.milliseconds(100)

    public init() {}

    /// Some mails have left, or were refused, one after the other.
    public mutating func learn(_ count: Int, took duration: Duration) {
        guard count > 0 else { return }
        let fitting = Double(count) * (Self.time / max(duration, .microseconds(1)))
        // What went well once is not trusted at once; what went badly is.
        value = max(1, min(Int(min(fitting, Double(Self.largest))), value * 2))
    }
}
