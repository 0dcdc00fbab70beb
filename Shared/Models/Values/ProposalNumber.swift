/// The number of a consolidated proposal. People read it behind the prefix of the process.
public struct ProposalNumber: ValidatedNumber, Hashable, Sendable, Comparable, CustomStringConvertible {
    public static let range = 1...999
    public static let meaning = "The number of a proposal."

    public let rawValue: Int

    public init?(rawValue: Int) {
        guard Self.range.contains(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    /// - Parameter text: as people write it, with the letters of a prefix or without: `P7`, `p7`, `P-7` or `7`.
    public init?(quoted text: String) {
        guard let cited = CitedProposal(quoted: text) else { return nil }
        self = cited.number
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let value =
            if let number = try? container.decode(Int.self) {
                Self(rawValue: number)
            } else {
                (try? container.decode(String.self)).flatMap(Self.init(quoted:))
            }
        guard let value else {
            throw DecodingError.unfit(
                container, "must be a whole number from \(Self.range.lowerBound) to \(Self.range.upperBound)")
        }
        self = value
    }

    public static var schema: Schema {
        var schema = Schema(
            .integer, name: "ProposalNumber", description: meaning, minimum: range.lowerBound, maximum: range.upperBound
        )
        schema.reference = .proposal
        return schema
    }

    public var description: String { String(rawValue) }

    public static func < (left: ProposalNumber, right: ProposalNumber) -> Bool { left.rawValue < right.rawValue }
}
