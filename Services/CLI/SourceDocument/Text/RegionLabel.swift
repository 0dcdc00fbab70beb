public import Models

/// A bracketed list of regions behind a statement: `[AG, GRULAC]`.
public struct RegionLabel: Sendable, Equatable, Encodable {
    /// In the order in which they stand there.
    public let regions: [Region]
    public let line: Int

    var set: Set<Region> { Set(regions) }

    /// As the document writes it.
    var text: String { "[" + regions.map(\.rawValue).joined(separator: ", ") + "]" }
}

/// A label and where in its passage it stands.
struct LabelMention: Sendable {
    let label: RegionLabel
    /// Of the words of the passage.
    let words: Range<Int>
}

extension Passage {
    /// The labels in the order of the text. What has brackets and names no region is none.
    ///
    /// - Parameter unknown: is told of what stands among regions and is none.
    func labels(unknown: (String, Int) -> Void = { _, _ in }) -> [LabelMention] {
        var found: [LabelMention] = []
        var start: Int?
        for (index, word) in words.enumerated() {
            if word.leading.contains("[") { start = index }
            guard let first = start, word.trailing.contains("]") || word.leading.contains("]") else { continue }
            start = nil
            let names = words[first...index].map(\.text).filter { !$0.isEmpty }
            let regions = names.compactMap(Region.init(documented:))
            guard !regions.isEmpty else { continue }
            let strangers = names.filter { Region(documented: $0) == nil }
            if let stranger = strangers.first {
                if strangers.allSatisfy({ $0.allSatisfy(\.isUppercase) }) { unknown(stranger, word.line) }
                continue
            }
            found.append(
                LabelMention(
                    label: RegionLabel(regions: regions, line: words[first].line), words: first..<(index + 1)))
        }
        return found
    }
}

extension Set<Region> {
    /// In alphabetical order, as labels are usually written.
    var text: String { "[" + map(\.rawValue).sorted().joined(separator: ", ") + "]" }
}
