public import Models

/// A name and where it stands.
public struct SourceName: Sendable, Equatable, Hashable, Encodable {
    public let name: String
    /// In parentheses behind it.
    public let acronym: String?
    public let line: Int
}

/// Who attended a consultation.
public struct SourceAttendance: Sendable, Equatable, Encodable {
    public let region: Region
    public let names: [SourceName]
    public let line: Int
}

extension SourceAttendance {
    /// The lists that stand below the code of a region alone.
    static func reading(_ passages: [Passage], _ problems: inout [UnreadableDocument.Problem]) -> [SourceAttendance] {
        var found: [SourceAttendance] = []
        for (index, passage) in passages.enumerated() where passage.isProse {
            guard let region = Region(documented: passage.text) else { continue }
            guard let list = passages[(index + 1)...].first(where: { !$0.isFootnote }), list.kind == .text,
                Region(documented: list.text) == nil
            else {
                problems.append(.init(line: passage.line, reason: "no states below \(region.rawValue)"))
                continue
            }
            guard !found.contains(where: { $0.region == region }) else {
                problems.append(.init(line: passage.line, reason: "a second list of states of \(region.rawValue)"))
                continue
            }
            found.append(SourceAttendance(region: region, names: names(of: list), line: passage.line))
        }
        return found
    }

    private static func names(of list: Passage) -> [SourceName] {
        var names: [SourceName] = []
        var words: [Word] = []
        for word in list.words {
            words.append(word)
            guard word.trailing.contains(where: { ",;.".contains($0) }) else { continue }
            names.append(SourceName(words))
            words = []
        }
        if !words.isEmpty { names.append(SourceName(words)) }
        return names.filter { !$0.name.isEmpty }
    }
}

extension SourceName {
    /// - Parameter words: not empty.
    init(_ words: [Word]) {
        self.init(name: words.map(\.text).joined(separator: " "), acronym: nil, line: words[0].line)
    }

    /// The list below a sentence that speaks of observers.
    static func observers(in passages: [Passage]) -> [SourceName] {
        guard
            let start = passages.firstIndex(where: {
                $0.kind == .text && $0.text.last == ":" && $0.words.contains { $0.key == "observers" }
            })
        else { return [] }
        return passages[(start + 1)...].filter { !$0.isFootnote }.prefix(while: \.isBulleted).map { item in
            var name = item.text
            while let last = name.last, ",;.".contains(last) { name.removeLast() }
            guard name.last == ")", let open = name.lastIndex(of: "(") else {
                return SourceName(name: name, acronym: nil, line: item.line)
            }
            let acronym = name[name.index(after: open)...].dropLast()
            return SourceName(name: name[..<open].trimmed, acronym: String(acronym), line: item.line)
        }
    }
}
