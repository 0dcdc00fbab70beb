/// A proposal as it is cited: by its number, with or without the prefix of the process.
public struct CitedProposal: Hashable, Sendable, CustomStringConvertible {
    /// As it was written, in capital letters; the process says whether it is its own.
    public let prefix: ProposalPrefix?
    public let number: ProposalNumber

    /// - Returns: nil for a text that is no citation.
    public init?(_ text: some StringProtocol) {
        let letters = text.prefix(while: \.isLetter)
        let digits = text.dropFirst(letters.count)
        guard let first = digits.first, first != "0", digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }),
            let number = Int(digits).flatMap(ProposalNumber.init(rawValue:))
        else { return nil }
        prefix = ProposalPrefix(rawValue: letters.uppercased())
        guard prefix != nil || letters.isEmpty else { return nil }
        self.number = number
    }

    /// - Parameter text: as people write it in the place of a number: `P7`, `p7`, `P-7` or `7`.
    public init?(quoted text: String) {
        let text = text.drop(while: \.isWhitespace)
        let letters = text.prefix { $0.isASCII && $0.isLetter }
        prefix = ProposalPrefix(rawValue: letters.uppercased())
        guard letters.isEmpty || prefix != nil else { return nil }
        let rest =
            letters.isEmpty ? text : text.dropFirst(letters.count).drop { $0.isWhitespace || "-#.".contains($0) }
        let digits = rest.split(whereSeparator: \.isWhitespace)
        guard digits.count == 1, digits[0].allSatisfy(\.isASCII), digits[0].allSatisfy(\.isNumber),
            let number = Int(digits[0]).flatMap(ProposalNumber.init(rawValue:))
        else { return nil }
        self.number = number
    }

    public var description: String { (prefix?.rawValue ?? "") + number.description }
}
