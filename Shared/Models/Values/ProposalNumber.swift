/// The number of a consolidated proposal, shown as `NPP16`.
public struct ProposalNumber: ValidatedNumber, Hashable, Sendable, Comparable, CustomStringConvertible {
    public static let range = 1...999
    public static let meaning = "The number of an NPP."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    public var description: String { "NPP\(rawValue)" }

    public static func < (left: ProposalNumber, right: ProposalNumber) -> Bool { left.rawValue < right.rawValue }
}
