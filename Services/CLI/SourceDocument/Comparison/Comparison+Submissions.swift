internal import Models

extension Comparison {
    /// Who submitted, and the points that stand below proposals.
    mutating func submissions(_ document: SourceDocument, _ record: RecordedState) {
        var ids: [Set<PartyID>: SubmissionID] = [:]
        for submission in document.submissions {
            let parties = submission.submitters.compactMap { partyID(of: $0, record) }
            guard parties.count == submission.submitters.count else { continue }
            if let known = record.submissions.first(where: { $0.call == nil && Set($0.submitters) == Set(parties) }) {
                ids[Set(parties)] = known.id
            } else if let id = register(submission, parties, document) {
                ids[Set(parties)] = id
            }
        }
        let known = Set(ids.values)
        for extra in record.submissions where extra.call == nil && !known.contains(extra.id) {
            additional("submission \(extra.id)")
        }
        points(document, record, ids)
    }

    private mutating func register(
        _ submission: SourceSubmission, _ parties: [PartyID], _ document: SourceDocument
    ) -> SubmissionID? {
        missing(submission.line, "submission of \(submission.submitters.joined(separator: ", "))")
        let isJoint = submission.kind == .joint
        let slug = isJoint ? "sub-joint-\(parties.count)-\(parties[0])" : "sub-\(parties[0])"
        guard let id = SubmissionID(slug: slug), let deadline = document.deadline else { return nil }
        register {
            $0.submissions.append(
                ReceiveSubmission(
                    id: id, submitters: parties, submitterClass: submission.kind.submitterClass,
                    signed: parties.count > 1 ? parties : nil, receivedOn: deadline,
                    note: "The day is the deadline: the document says no other."))
        }
        return id
    }

    private mutating func points(
        _ document: SourceDocument, _ record: RecordedState, _ ids: [Set<PartyID>: SubmissionID]
    ) {
        let misplaced = Dictionary(MisplacedParagraphs.places(in: document).map { ($0.place, $0) }) { first, _ in first
        }
        var counts: [ProposalNumber: Int] = [:]
        for point in document.points where !point.submitters.isEmpty {
            guard let first = point.proposals.first else { continue }
            counts[first, default: 0] += 1
            let proposals = Set(misplaced[point.place].map { [$0.belongs] } ?? point.proposals)
            let parties = point.submitters.compactMap { partyID(of: $0.name, record) }
            let lacking = parties.filter { party in
                !record.points.contains { $0.submitters.contains(party) && !proposals.isDisjoint(with: $0.proposals) }
            }
            guard !lacking.isEmpty else { continue }
            let about = proposals.sorted().map { "NPP\($0)" }.joined(separator: ", ")
            let names = Set(lacking).sorted().map(\.rawValue).joined(separator: ", ")
            if let place = misplaced[point.place] {
                conflict(
                    point.line,
                    "a point of \(names) stands below NPP\(place.stands) and belongs to \(about): register it by hand")
            } else if Set(lacking).count < Set(parties).count {
                conflict(point.line, "a point on \(about) is on record without \(names)")
            } else {
                missing(point.line, "point of \(names) on \(about)")
                register(point, parties, ids, document, PointID(slug: "point-\(first)-\(counts[first, default: 0])"))
            }
        }
    }

    private mutating func register(
        _ point: SourcePoint, _ parties: [PartyID], _ ids: [Set<PartyID>: SubmissionID], _ document: SourceDocument,
        _ id: PointID?
    ) {
        let joint = ids.filter { $0.key.count > 1 && $0.key.isSubset(of: parties) }.max { $0.key.count < $1.key.count }
        var submissions = parties.filter { joint?.key.contains($0) != true }.compactMap { ids[[$0]] }
        if let joint { submissions.append(joint.value) }
        var seen: Set<SubmissionID> = []
        submissions = submissions.filter { seen.insert($0).inserted }
        guard let id, !submissions.isEmpty, let summary = Prose(rawValue: point.text) else { return }
        register {
            $0.points.append(
                RecordPoint(
                    id: id, submissions: submissions, submitters: parties, proposals: point.proposals,
                    stance: point.stance, scope: point.proposals.count == 1 ? .single : .set, summary: summary))
        }
    }
}

extension SourceSubmission.Kind {
    fileprivate var submitterClass: SubmitterClass {
        switch self {
        case .individual: "member-state"
        case .joint: "joint"
        case .majorGroup: "major-group"
        case .observer: "accredited-observer"
        case .unclassed: "group"
        }
    }
}

extension SourcePoint {
    /// By the verb that comes first; a comment where none says more.
    fileprivate var stance: PointStance {
        let verbs: [String: PointStance] = [
            "proposed": .proposes, "supported": .supports, "echoed": .supports, "reinforced": .supports,
            "welcomed": .supports, "suggested": .extends, "added": .extends, "recommended": .extends,
            "called": .asksInclusion, "urged": .asksInclusion, "requested": .asksInclusion, "cautioned": .cautions,
            "warned": .cautions, "offered": .offersExperience, "shared": .offersExperience,
        ]
        return Word.words(of: text, line: line).lazy.compactMap { verbs[$0.key] }.first ?? .comments
    }
}
