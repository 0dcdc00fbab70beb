internal import Models

extension SourcePoint {
    /// The paragraphs below “Written submissions:”, and the rows of tables whose last column is their source.
    static func reading(
        _ passages: [Passage], _ discussion: Discussion, _ outline: Outline, consultations: [SourceConsultation],
        attendance: [SourceAttendance], observers: [SourceName]
    ) -> [SourcePoint] {
        var lexicon = NameLexicon()
        for country in Countries.all { for name in country.names { lexicon.add(name, .state) } }
        for name in attendance.flatMap(\.names) { lexicon.add(name.name, .state) }
        for name in observers { lexicon.add(name.name, .observer) }
        lexicon.add("European Union", .group)
        for consultation in consultations {
            lexicon.add(consultation.group, .group)
            if let short = consultation.group.split(separator: " of ").first.map(String.init), short.contains(" ") {
                lexicon.add(short, .group)
            }
        }
        let sources = rows(passages)
        lexicon.discoverMajorGroups(in: passages)
        for row in sources { lexicon.discoverObservers(in: row.source) }
        for written in discussion.writtens { lexicon.discoverObservers(in: passages[written.place].words) }

        var reader = SubmitterReader(lexicon)
        var points: [SourcePoint] = sources.map { row in
            SourcePoint(
                text: passages[row.place].cells?.first ?? "", submitters: reader.submitters(inSource: row.source),
                proposals: [], section: outline.section(at: row.place), line: passages[row.place].line, place: row.place
            )
        }
        for written in discussion.writtens {
            let passage = passages[written.place]
            points.append(
                SourcePoint(
                    text: passage.text, submitters: reader.submitters(in: passage.words), proposals: written.proposals,
                    section: outline.section(at: written.place), line: passage.line, place: written.place))
        }
        return points.sorted { $0.place < $1.place }
    }

    private static func rows(_ passages: [Passage]) -> [(place: Int, source: [Word])] {
        var found: [(Int, [Word])] = []
        var isSourced = false
        for (index, passage) in passages.enumerated() {
            guard let cells = passage.cells else {
                isSourced = false
                continue
            }
            if isSourced, let last = cells.last {
                found.append((index, Word.words(of: last, line: passage.line)))
            } else {
                isSourced = cells.last?.folded == "source"
            }
        }
        return found
    }
}

/// A written submission as far as it can be told apart.
public struct SourceSubmission: Sendable, Equatable, Encodable {
    public enum Kind: String, Sendable, Encodable {
        case individual, joint, majorGroup, observer, unclassed
    }

    /// The states that signed it, or its one author.
    public let submitters: [String]
    public let kind: Kind
    /// Where its author is named, in every spelling.
    public let mentions: [SourceSubmitter]

    public var line: Int { mentions.first?.line ?? 0 }
}

extension SourceSubmission {
    /// One for every author named alone; one for every set of states named as signing together.
    static func deriving(from points: [SourcePoint]) -> [SourceSubmission] {
        let joint = Self.joint(points)
        let signatories = joint.flatMap(\.submitters)
        var found: [SourceSubmission] = []
        for point in points {
            let isTogether = joint.contains {
                $0.line == point.submitters.first?.line && $0.mentions.allSatisfy { !$0.isJoint }
            }
            for submitter in point.submitters where !submitter.isJoint {
                if isTogether, signatories.contains(where: { PartyIdentity.isSame($0, submitter.name) }) { continue }
                if let known = found.firstIndex(where: { $0.isBy(submitter) }) {
                    found[known] = SourceSubmission(
                        submitters: found[known].submitters, kind: found[known].kind,
                        mentions: found[known].mentions + [submitter])
                } else {
                    found.append(
                        SourceSubmission(submitters: [submitter.name], kind: kind(submitter), mentions: [submitter]))
                }
            }
        }
        return found + joint
    }

    private func isBy(_ submitter: SourceSubmitter) -> Bool {
        mentions.contains { $0.kind == submitter.kind && PartyIdentity.isSame($0.name, submitter.name) }
    }

    private static func kind(_ submitter: SourceSubmitter) -> Kind {
        switch submitter.kind {
        case .state: .individual
        case .majorGroup: .majorGroup
        case .observer: .observer
        case .group: .unclassed
        }
    }

    /// The different sets that sign together: called joint, or several who never write alone but sign a joint one.
    private static func joint(_ points: [SourcePoint]) -> [SourceSubmission] {
        var sets: [[SourceSubmitter]] = points.map { $0.submitters.filter(\.isJoint) }.filter { $0.count > 1 }
        let signatories = Set(sets.flatMap { $0 }.map { $0.name.letters })
        let alone = Set(points.filter { $0.submitters.count == 1 }.flatMap(\.submitters).map { $0.name.letters })
        for point in points {
            let own = point.submitters.filter { !$0.isJoint && $0.kind == .state }
            let names = own.map { $0.name.letters }
            if own.count > 1, names.allSatisfy(signatories.contains),
                names.filter({ !alone.contains($0) }).count > 1
            {
                sets.append(own)
            }
        }
        var found: [SourceSubmission] = []
        for set in sets {
            let names = set.map(\.name)
            guard !found.contains(where: { Set($0.submitters.map(\.letters)) == Set(names.map(\.letters)) }) else {
                continue
            }
            found.append(SourceSubmission(submitters: names, kind: .joint, mentions: set))
        }
        return found.sorted { $0.line < $1.line }
    }
}
