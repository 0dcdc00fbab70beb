internal import Models

/// A part of a need: what stands before one label.
public struct SourceNeedPart: Sendable, Equatable, Encodable {
    public let text: String
    public let label: RegionLabel
}

/// An item of a lettered list.
public struct SourceNeed: Sendable, Equatable, Encodable {
    public let letter: String
    public let heading: String?
    public let parts: [SourceNeedPart]
    public let line: Int
    /// Its passage.
    let place: Int

    private enum CodingKeys: String, CodingKey { case letter, heading, parts, line }
}

/// A lettered list of needs.
public struct SourceNeedList: Sendable, Equatable, Encodable {
    /// The section, or the proposals, that it belongs to: `2b`, `npp4`, `npp7-10`.
    public let code: String
    /// The sentence that leads to it.
    public let introduction: String
    public let line: Int
    public internal(set) var needs: [SourceNeed]

    public var parts: Int { needs.map(\.parts.count).reduce(0, +) }
}

extension SourceNeedList {
    /// Lists whose items have letters and labels; a list without any label is another matter.
    static func reading(_ passages: [Passage], _ outline: Outline, _ proposals: [SourceProposal]) -> [SourceNeedList] {
        var lists: [SourceNeedList] = []
        var last: Int?
        for (index, passage) in passages.enumerated() {
            guard let marker = passage.marker, marker.isBulleted, marker.isBracketed, marker.sign.count == 1 else {
                continue
            }
            let need = SourceNeed(
                letter: marker.sign.lowercased(), heading: heading(of: index, passages), parts: parts(of: passage),
                line: passage.line, place: index)
            if need.letter != "a", let last, goesOn(from: last, to: index, passages) {
                lists[lists.count - 1].needs.append(need)
            } else {
                let lead = passages[..<index].last { $0.isProse && $0.text.last == ":" }
                lists.append(
                    SourceNeedList(
                        code: code(of: index, outline, proposals), introduction: lead?.text ?? "",
                        line: lead?.line ?? passage.line, needs: [need]))
            }
            last = index
        }
        return lists.filter { $0.needs.contains { !$0.parts.isEmpty } }
    }

    /// Nothing but headings and footnotes stand between two items of a list.
    private static func goesOn(from last: Int, to index: Int, _ passages: [Passage]) -> Bool {
        passages[(last + 1)..<index].allSatisfy { $0.isFootnote || $0.kind == .text && $0.isTitle }
    }

    private static func heading(of index: Int, _ passages: [Passage]) -> String? {
        guard let above = passages[..<index].last(where: { $0.kind == .text }), above.isTitle else { return nil }
        return above.text
    }

    private static func parts(of passage: Passage) -> [SourceNeedPart] {
        var parts: [SourceNeedPart] = []
        var start = 0
        for mention in passage.labels() {
            let text = passage.words[start..<mention.words.lowerBound]
                .map { $0.leading + $0.text + $0.trailing }.joined(separator: " ")
            parts.append(SourceNeedPart(text: text, label: mention.label))
            start = mention.words.upperBound
        }
        return parts
    }

    /// The proposals that stand before the list without anything between, or else the section.
    private static func code(of index: Int, _ outline: Outline, _ proposals: [SourceProposal]) -> String {
        let before = proposals.filter { $0.place < index }
        guard let last = before.last else { return outline.section(at: index) }
        let set = before.filter { $0.subsection == last.subsection && $0.cluster == last.cluster }
        let isSet = last.subsection != nil && set.count > 1
        return isSet ? "npp\(set[0].number.rawValue)-\(last.number.rawValue)" : "npp\(last.number.rawValue)"
    }
}
