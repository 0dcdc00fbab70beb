public import Models

/// A cluster of proposals.
public struct SourceCluster: Sendable, Equatable, Encodable {
    public let cluster: Cluster
    public let title: String
    public let line: Int
    public fileprivate(set) var subsections: [String] = []
}

/// A proposal in its official wording.
public struct SourceProposal: Sendable, Equatable, Encodable {
    public let number: ProposalNumber
    public let wording: String
    public let label: RegionLabel
    public let cluster: Cluster
    public let subsection: String?
    public let line: Int
    /// The footnote that says what was merged.
    public let footnote: Int?
    let hasColon: Bool
    /// Its passage.
    let place: Int

    private enum CodingKeys: String, CodingKey {
        case number, wording, label, cluster, subsection, line, footnote
    }
}

/// The clusters and their proposals, in the order of the document.
struct ProposalPart: Sendable {
    private(set) var clusters: [SourceCluster] = []
    private(set) var proposals: [SourceProposal] = []

    init(_ passages: [Passage], _ problems: inout [UnreadableDocument.Problem]) {
        var subsection: String?
        for (index, passage) in passages.enumerated() where passage.isProse && !passage.isBulleted {
            if let cluster = cluster(passage, following: passages[(index + 1)...]) {
                clusters.append(cluster)
                subsection = nil
            } else if passage.kind == .text, let head = Self.head(passage) {
                guard let cluster = clusters.last?.cluster else {
                    problems.append(.init(line: passage.line, reason: "NPP\(head.number) stands in no cluster"))
                    continue
                }
                read(passage, head, cluster, subsection, index, &problems)
            } else if !clusters.isEmpty, passage.kind == .text, passage.isTitle,
                let next = passages[(index + 1)...].first(where: \.isProse), Self.head(next) != nil
            {
                subsection = passage.text
                clusters[clusters.count - 1].subsections.append(passage.text)
            }
        }
    }

    /// `(ii) Value Chain Aspects`, followed by a proposal at once or below a subsection.
    private func cluster(_ passage: Passage, following: ArraySlice<Passage>) -> SourceCluster? {
        guard let marker = passage.marker, marker.isBracketed, passage.isTitle,
            let number = ["i", "ii", "iii", "iv", "v"].firstIndex(of: marker.sign.lowercased()),
            Cluster.documented.indices.contains(number),
            following.lazy.filter(\.isProse).prefix(2).contains(where: { Self.head($0) != nil })
        else { return nil }
        return SourceCluster(cluster: Cluster.documented[number], title: passage.text, line: passage.line)
    }

    /// `NPP7:` or `NPP7` before a quotation.
    private static func head(_ passage: Passage) -> (number: Int, hasColon: Bool)? {
        guard let first = passage.words.first, first.leading.isEmpty, first.key.hasPrefix("npp"),
            let number = Int(first.text.dropFirst(3).prefix(4))
        else { return nil }
        let hasColon = first.trailing.hasPrefix(":")
        guard hasColon || passage.words.dropFirst().first?.leading.hasPrefix("\"") ?? false else { return nil }
        return (number, hasColon)
    }

    private mutating func read(
        _ passage: Passage, _ head: (number: Int, hasColon: Bool), _ cluster: Cluster, _ subsection: String?,
        _ place: Int, _ problems: inout [UnreadableDocument.Problem]
    ) {
        func refuse(_ reason: String) { problems.append(.init(line: passage.line, reason: reason)) }
        guard let number = ProposalNumber(rawValue: head.number) else {
            return refuse("NPP\(head.number) is no number")
        }
        guard !proposals.contains(where: { $0.number == number }) else {
            return refuse("NPP\(number) stands here again")
        }
        guard let label = passage.labels().last?.label else { return refuse("NPP\(number) has no region behind it") }
        guard let wording = Self.wording(passage) else { return refuse("NPP\(number) has no wording") }
        proposals.append(
            SourceProposal(
                number: number, wording: wording, label: label, cluster: cluster, subsection: subsection,
                line: passage.line, footnote: passage.footnotes.last?.number, hasColon: head.hasColon, place: place))
    }

    /// What stands between the quotes, or between the colon and the label.
    private static func wording(_ passage: Passage) -> String? {
        let text = Array(passage.text)
        guard let end = text.lastIndex(of: "[") else { return nil }
        let quotes = text[..<end].indices.filter { text[$0] == "\"" }
        let start = quotes.first ?? text.firstIndex(of: ":") ?? 0
        let stop = quotes.count > 1 ? quotes[quotes.count - 1] : end
        guard start + 1 < stop, stop <= passage.typed.count else { return nil }
        let wording = String(passage.typed[(start + 1)..<stop]).trimmed
        return wording.isEmpty ? nil : wording
    }
}

extension Passage {
    /// Short and without a full stop, as headings are.
    var isTitle: Bool { text.count <= 90 && !(text.last.map { ".:;,?!]".contains($0) } ?? true) }
}
