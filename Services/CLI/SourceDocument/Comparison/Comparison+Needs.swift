internal import Models

extension Comparison {
    /// The lettered lists, each against the list of the record that is most like it.
    mutating func needs(_ document: SourceDocument, _ record: RecordedState) {
        let byList = Dictionary(grouping: record.needs) { $0.list.rawValue }
        var matched: Set<String> = []
        for list in document.needs {
            let entries = list.entries
            let best = byList.max { left, right in
                (likeness(entries, left.value), right.key) < (likeness(entries, right.value), left.key)
            }
            let known = best.flatMap { likeness(entries, $0.value) * 2 >= entries.count ? $0 : nil }
            if let known { matched.insert(known.key) }
            for entry in entries { compare(entry, list, known, document) }
            let extra = (known?.value.count ?? 0) - entries.count
            if extra > 0 { additional("\(extra) more needs in the list \(known?.key ?? "")") }
        }
        for (list, needs) in byList.sorted(by: { $0.key < $1.key }) where !matched.contains(list) {
            additional("\(needs.count) needs of the list \(list), which has no letters in the document")
        }
    }

    private func likeness(_ entries: [NeedEntry], _ needs: [Need]) -> Int {
        entries.count { entry in needs.contains { $0.is(entry) && Set($0.regions) == entry.part.label.set } }
    }

    private mutating func compare(
        _ entry: NeedEntry, _ list: SourceNeedList, _ known: (key: String, value: [Need])?, _ document: SourceDocument
    ) {
        let place = "\(known?.key ?? list.code) (\(entry.item))" + (entry.number.map { " part \($0)" } ?? "")
        if let need = known?.value.first(where: { $0.is(entry) }) {
            guard Set(need.regions) != entry.part.label.set else { return }
            conflict(entry.line, "need \(place): \(entry.part.label.text), the record has \(Set(need.regions).text)")
            return
        }
        missing(entry.line, "need \(place): \(entry.part.label.text)")
        let code = known?.key ?? list.code
        let text = entry.part.text.trimmingPunctuation
        guard let name = Line(rawValue: code), let item = Line(rawValue: entry.item),
            let summary = Prose(rawValue: text)
        else { return }
        register {
            $0.needs.append(
                RegisterNeed(
                    id: NeedID(slug: "need-\(code)-\(entry.item)" + (entry.number.map { "-\($0)" } ?? "")), list: name,
                    item: item, part: entry.number, heading: entry.heading.flatMap(Line.init(rawValue:)),
                    summary: summary, regions: entry.part.label.regions,
                    relatedProposals: list.proposals(in: document)))
        }
    }
}

/// A part of a need with what names it.
struct NeedEntry {
    let item: String
    /// Nil where the need has one part.
    let number: Int?
    let heading: String?
    let part: SourceNeedPart
    let line: Int
}

extension SourceNeedList {
    fileprivate var entries: [NeedEntry] {
        needs.flatMap { need in
            need.parts.enumerated().map { index, part in
                NeedEntry(
                    item: need.letter, number: need.parts.count > 1 ? index + 1 : nil, heading: need.heading,
                    part: part,
                    line: need.line)
            }
        }
    }

    /// Those that the list belongs to, by its code.
    fileprivate func proposals(in document: SourceDocument) -> [ProposalNumber] {
        guard code.hasPrefix("npp") else { return [] }
        let ends = code.dropFirst(3).split(separator: "-").compactMap { Int($0) }
        guard let first = ends.first, let last = ends.last else { return [] }
        return document.proposals.map(\.number).filter { first <= $0.rawValue && $0.rawValue <= last }.sorted()
    }
}

extension Need {
    fileprivate func `is`(_ entry: NeedEntry) -> Bool { item.rawValue == entry.item && part == entry.number }
}

extension String {
    /// Without what joins it to the parts before and behind.
    fileprivate var trimmingPunctuation: String {
        var text = self[...]
        while let first = text.first, ",;. ".contains(first) { text = text.dropFirst() }
        while let last = text.last, ",; ".contains(last) { text = text.dropLast() }
        return String(text)
    }
}
