public import Models

/// A proposal of one region, before it was merged with others.
public struct SourceOriginal: Sendable, Equatable, Encodable {
    public let proposal: ProposalNumber
    public let region: Region
    /// Its place among those of the region.
    public let ordinal: Int
    /// Its own words, where a footnote quotes them.
    public let quotation: String?
    public let line: Int
}

extension SourceOriginal {
    /// One for every label of a proposal, and as many as a footnote says were merged for the region it stands at.
    static func deriving(from proposals: [SourceProposal], _ passages: [Passage]) -> [SourceOriginal] {
        var originals: [SourceOriginal] = []
        var counts: [Region: Int] = [:]
        for proposal in proposals.sorted(by: { $0.number < $1.number }) {
            let merged = merged(into: proposal, passages)
            for region in proposal.label.regions {
                let own = merged?.region == region ? merged : nil
                for part in 0..<max(1, own?.count ?? 1) {
                    counts[region, default: 0] += 1
                    let quotation = own.flatMap { $0.quotations.indices.contains(part) ? $0.quotations[part] : nil }
                    originals.append(
                        SourceOriginal(
                            proposal: proposal.number, region: region, ordinal: counts[region, default: 0],
                            quotation: quotation, line: own?.line ?? proposal.line))
                }
            }
        }
        return originals
    }

    struct Merger {
        let region: Region
        let count: Int
        let quotations: [String]
        let line: Int
    }

    /// What the footnote of a proposal says: which region, how many, and their titles.
    static func merged(into proposal: SourceProposal, _ passages: [Passage]) -> Merger? {
        guard let number = proposal.footnote,
            let note = passages.first(where: { $0.kind == .footnote(number) }),
            note.words.contains(where: { $0.key.hasPrefix("merge") }),
            let region = note.words.lazy.compactMap({ Region(documented: $0.text) }).first
        else { return nil }
        let quotations = note.quotations
        let claimed = note.words.lazy.compactMap { NumberWord.value(of: $0.key) }.first
        return Merger(
            region: region, count: min(9, claimed ?? quotations.count), quotations: quotations, line: note.line)
    }
}

extension Passage {
    /// What stands between double quotes.
    var quotations: [String] {
        var found: [String] = []
        var start: Int?
        for (index, character) in text.enumerated() where character == "\"" {
            if let begin = start {
                if index > begin + 1, index <= typed.count {
                    var quotation = String(typed[(begin + 1)..<index]).trimmed
                    if quotation.last == "." { quotation.removeLast() }
                    found.append(quotation)
                }
                start = nil
            } else {
                start = index
            }
        }
        return found
    }
}

/// Numbers that are written out.
enum NumberWord {
    private static let small = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

    /// - Parameter key: folded: `seventy-nine`, `both`, `38`.
    static func value(of key: String) -> Int? {
        if let number = Int(key) { return (0...9999).contains(number) ? number : nil }
        if key == "both" { return 2 }
        if let number = small.firstIndex(of: key) { return number }
        let parts = key.split(separator: "-").map(String.init)
        guard let first = parts.first, let ten = tens.firstIndex(of: first), ten > 1, parts.count <= 2 else {
            return nil
        }
        guard parts.count == 2 else { return ten * 10 }
        return small.firstIndex(of: parts[1]).map { ten * 10 + $0 }
    }
}
