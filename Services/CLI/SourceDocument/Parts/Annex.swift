public import Models

/// A title of a proposal as the annex abridges it.
public struct SourceAnnexTitle: Sendable, Equatable, Encodable {
    public let number: ProposalNumber
    public let title: String
    /// What stands behind it in brackets.
    public let remark: String?
}

/// A cell of the annex: the proposals that the same regions put forward.
public struct SourceAnnexCell: Sendable, Equatable, Encodable {
    public let cluster: Cluster
    public let regions: [Region]
    public let titles: [SourceAnnexTitle]
    public let line: Int
}

extension SourceAnnexCell {
    /// The cells of tables below an annex, under headings such as `B. Value Chain aspects`.
    static func reading(
        _ passages: [Passage], _ outline: Outline, _ problems: inout [UnreadableDocument.Problem]
    ) -> [SourceAnnexCell] {
        var cells: [SourceAnnexCell] = []
        var cluster: Cluster?
        for (index, passage) in passages.enumerated() where outline.section(at: index).hasPrefix("Annex") {
            if let marker = passage.marker, let named = Cluster(documented: marker.sign) { cluster = named }
            guard let row = passage.cells else { continue }
            for cell in row where !cell.isEmpty {
                guard let cluster else {
                    problems.append(.init(line: passage.line, reason: "a cell of the annex below no cluster"))
                    continue
                }
                if let read = SourceAnnexCell(cell, cluster, passage.line) {
                    cells.append(read)
                } else {
                    problems.append(.init(line: passage.line, reason: "a cell without regions or numbered titles"))
                }
            }
        }
        return cells
    }

    /// `AG, GRULAC 17. Title 18. Title [remark]`.
    private init?(_ cell: String, _ cluster: Cluster, _ line: Int) {
        let words = cell.split(separator: " ").map(String.init)
        let regions = words.prefix { Region(documented: $0.filter(\.isLetter)) != nil }
        var titles: [SourceAnnexTitle] = []
        var pending: (number: ProposalNumber, words: [String])?
        func finished() -> SourceAnnexTitle? {
            pending.flatMap { pending in
                let halves = pending.words.joined(separator: " ").split(separator: "[", maxSplits: 1)
                guard let title = halves.first?.trimmed, !title.isEmpty else { return nil }
                let remark = halves.count > 1 ? halves[1].prefix { $0 != "]" }.trimmed : nil
                return SourceAnnexTitle(number: pending.number, title: title, remark: remark)
            }
        }
        for word in words.dropFirst(regions.count) {
            if word.last == ".", let number = Int(word.dropLast()).flatMap(ProposalNumber.init(rawValue:)) {
                if let title = finished() { titles.append(title) }
                pending = (number, [])
            } else {
                pending?.words.append(word)
            }
        }
        if let title = finished() { titles.append(title) }
        guard !regions.isEmpty, !titles.isEmpty else { return nil }
        self.init(
            cluster: cluster, regions: regions.compactMap { Region(documented: $0.filter(\.isLetter)) }, titles: titles,
            line: line)
    }
}
